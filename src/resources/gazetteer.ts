import type { Gazetteer, GazetteerEntry, GazetteerHit } from "../model/index.ts";
import { foldKeys, type FoldKeys } from "../text/index.ts";
import type { TableEntry } from "./gazetteer-table.ts";
import type { PackedGazetteer } from "./packed-gazetteer.ts";

interface Named {
  readonly entry: () => GazetteerEntry;
  readonly name: string;
  readonly isMainName: boolean;
}

/** Found names are kept for the next report; beyond this many the oldest are forgotten. */
const rememberedNames = 20_000;
const shortestSkeleton = 3;
/** Nothing longer is a name; it bounds the work of folding. */
const longestName = 80;

/** Gives the number of single-letter changes between two words, or more than `limit` when there are that many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function tierOf(query: FoldKeys, name: FoldKeys): 0 | 1 | 2 | undefined {
  if (query[0] === name[0]) return 0;
  if (query[1] === name[1]) return 1;
  return query[2] === name[2] ? 2 : undefined;
}

/** Names to places over the packed file and the tables; nothing in it changes once it is made. */
export class LayeredGazetteer implements Gazetteer {
  readonly #packed: PackedGazetteer;
  readonly #tables: readonly TableEntry[];
  readonly #byKey = new Map<string, Named[]>();
  readonly #byId = new Map<string, GazetteerEntry>();
  readonly #skeletons = new Map<string, Map<string, Named[]>>();
  #capitals: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined;
  readonly #remembered = new Map<string, readonly GazetteerHit[]>();

  /** @param tables - entries of the tables; each hides the packed entry of its id */
  constructor(packed: PackedGazetteer, tables: readonly TableEntry[]) {
    this.#packed = packed;
    this.#tables = tables;
    for (const { entry, names } of tables) {
      this.#byId.set(entry.id, entry);
      names.forEach((name) => {
        const key = foldKeys(name)[2];
        const named = { entry: () => entry, name, isMainName: true };
        const others = this.#byKey.get(key);
        if (others === undefined) this.#byKey.set(key, [named]);
        else others.push(named);
      });
    }
  }

  find(name: string, countryCodes: readonly string[] = []): readonly GazetteerHit[] {
    if (name.length > longestName) return [];
    const near = this.#findAnywhere(name);
    const isKnown = near.some(
      ({ entry }) => entry.countryCode !== null && countryCodes.includes(entry.countryCode),
    );
    if (isKnown || countryCodes.length === 0) return near;
    const far = countryCodes.flatMap((country) => this.#findLoosely(name, country));
    return far.length === 0 ? near : [...near, ...far];
  }

  byId(id: string): GazetteerEntry | undefined {
    const listed = this.#byId.get(id);
    if (listed !== undefined) return listed;
    const row = this.#packed.rowOf(id);
    return row === undefined ? undefined : this.#packed.entryAt(row);
  }

  capitalOf(countryCode: string): GazetteerEntry | undefined {
    this.#capitals ??= this.#listCapitals();
    const [capital, other] = this.#capitals.get(countryCode) ?? [];
    return other === undefined ? capital : undefined;
  }

  #listCapitals(): Map<string, GazetteerEntry[]> {
    const listed = this.#tables.flatMap(({ entry }) => (entry.feature === "PPLC" ? [entry] : []));
    const others = this.#packed.capitals().filter(({ id }) => !this.#byId.has(id));
    const capitals = new Map<string, GazetteerEntry[]>();
    for (const entry of [...listed, ...others]) {
      const code = entry.countryCode ?? "";
      capitals.set(code, [...(capitals.get(code) ?? []), entry]);
    }
    return capitals;
  }

  #findAnywhere(name: string): readonly GazetteerHit[] {
    return this.#remembering(name, () => this.#lookUp(foldKeys(name)));
  }

  /** By consonants only, within one country. */
  #findLoosely(name: string, country: string): readonly GazetteerHit[] {
    return this.#remembering(`\n${country} ${name}`, () => {
      const keys = foldKeys(name);
      return keys[3].length < shortestSkeleton ? [] : this.#findBySkeleton(keys, country);
    });
  }

  /** No name begins with a line break: loose finds are kept under keys that do. */
  #remembering(key: string, find: () => GazetteerHit[]): readonly GazetteerHit[] {
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    const found = find();
    if (this.#remembered.size >= rememberedNames) {
      const [oldest = ""] = this.#remembered.keys();
      this.#remembered.delete(oldest);
    }
    this.#remembered.set(key, found);
    return found;
  }

  #lookUp(keys: FoldKeys): GazetteerHit[] {
    if (keys[2] === "") return [];
    const packed = this.#packed.near(keys[2]).map((named) => this.#fromPacked(named));
    const best = new Map<string, GazetteerHit>();
    for (const named of [...(this.#byKey.get(keys[2]) ?? []), ...packed]) {
      const tier = tierOf(keys, foldKeys(named.name));
      if (tier === undefined) continue;
      const entry = named.entry();
      const other = best.get(entry.id);
      if (other !== undefined && (other.tier < tier || (other.tier === tier && other.isMainName)))
        continue;
      best.set(entry.id, {
        entry: this.#byId.get(entry.id) ?? entry,
        tier,
        isMainName: named.isMainName,
      });
    }
    return [...best.values()].sort(
      (a, b) => a.tier - b.tier || b.entry.population - a.entry.population,
    );
  }

  #fromPacked({
    row,
    name,
    isMainName,
  }: {
    row: number;
    name: string;
    isMainName: boolean;
  }): Named {
    return { entry: () => this.#packed.entryAt(row), name, isMainName };
  }

  #skeletonsOf(country: string): Map<string, Named[]> {
    const known = this.#skeletons.get(country);
    if (known !== undefined) return known;
    const bySkeleton = new Map<string, Named[]>();
    const add = (named: Named): void => {
      const key = foldKeys(named.name)[3];
      if (key.length < shortestSkeleton) return;
      const others = bySkeleton.get(key);
      if (others === undefined) bySkeleton.set(key, [named]);
      else others.push(named);
    };
    for (const { entry, names } of this.#tables) {
      if (entry.countryCode !== country) continue;
      names.forEach((name) => add({ entry: () => entry, name, isMainName: true }));
    }
    for (const named of this.#packed.namesIn(country)) add(this.#fromPacked(named));
    this.#skeletons.set(country, bySkeleton);
    return bySkeleton;
  }

  #findBySkeleton(keys: FoldKeys, country: string): GazetteerHit[] {
    const found = this.#skeletonsOf(country).get(keys[3]) ?? [];
    const limit = Math.max(1, Math.floor(keys[2].length * 0.34));
    return found
      .filter(({ name }) => editDistance(keys[2], foldKeys(name)[2], limit) <= limit)
      .map(({ entry, isMainName }) => ({ entry: entry(), tier: 3 as const, isMainName }));
  }
}
