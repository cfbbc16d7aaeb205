import type { GazetteerEntry, Sentence } from "../../model/index.ts";
import { countryByDemonym } from "../../languages/index.ts";

/** How much a report speaks of each country and admin-1 unit, as shares from 0 to 1, and what lies near what it names. */
export interface Votes {
  country(code: string | null): number;
  admin1(code: string | null): number;
  /** 0 to 2.5: how many other names of the report may lie near an entry. */
  nearness(entry: GazetteerEntry): number;
  /** Countries by falling share. */
  readonly countries: readonly string[];
}

const nearDegrees = 0.8;
const heardNames = 40;
const heardReadings = 12;
const fullNearness = 2.5;
const enoughNeighbours = 3;

interface Reading {
  readonly name: string;
  /** The name in lower case. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Cells from pole to pole stand this far apart: more than there are around the globe. */
const CELLS = 1024;

/** The number of the one-degree cell that holds a point. */
function cellOf(latitude: number, longitude: number): number {
  return Math.round(latitude) * CELLS + Math.round(longitude);
}

/** Counts the names, other than the entry's own, that may mean a place near it. */
class Neighbourhood {
  /** By {@link cellOf}. */
  readonly #cells = new Map<number, Reading[]>();
  #names = 0;

  /** @param name - names that differ count once each */
  add(name: string, entries: readonly GazetteerEntry[]): void {
    if (this.#names++ >= heardNames) return;
    for (const { precision, latitude, longitude } of entries.slice(0, heardReadings)) {
      if (precision === "country" || precision === "region" || precision === "admin1") continue;
      const cell = cellOf(latitude, longitude);
      const reading = { name, key: name.toLowerCase(), latitude, longitude };
      const others = this.#cells.get(cell);
      if (others === undefined) this.#cells.set(cell, [reading]);
      else others.push(reading);
    }
  }

  /** Readings in the cell of a point and the eight around it. */
  #around(latitude: number, longitude: number): Reading[] {
    const found: Reading[] = [];
    const middle = cellOf(latitude, longitude);
    for (let y = -CELLS; y <= CELLS; y += CELLS) {
      for (let x = -1; x <= 1; x++) found.push(...(this.#cells.get(middle + y + x) ?? []));
    }
    return found;
  }

  count({ name, latitude, longitude }: GazetteerEntry): number {
    const near = new Set<string>();
    const own = name.toLowerCase();
    const width = nearDegrees / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
    for (const other of this.#around(latitude, longitude)) {
      const isNear =
        Math.abs(other.latitude - latitude) < nearDegrees &&
        Math.abs(other.longitude - longitude) < width;
      if (isNear && other.key !== own) near.add(other.name);
    }
    return near.size;
  }
}

/** Collects what speaks for a country, a province, a neighbourhood. */
export class Ballot {
  readonly #countries = new Map<string, number>();
  readonly #admin1 = new Map<string, number>();
  readonly #neighbourhood = new Neighbourhood();

  add(code: string | null, weight: number): void {
    if (code !== null) this.#countries.set(code, (this.#countries.get(code) ?? 0) + weight);
  }

  addPlace(entry: GazetteerEntry, weight: number): void {
    this.add(entry.countryCode, weight);
    const { admin1Code } = entry;
    if (admin1Code !== null) {
      this.#admin1.set(admin1Code, (this.#admin1.get(admin1Code) ?? 0) + weight);
    }
  }

  /** Adds what a name may mean, for the sake of names near it. */
  addReadings(name: string, entries: readonly GazetteerEntry[]): void {
    this.#neighbourhood.add(name, entries);
  }

  /** Counts adjectives and names of peoples: "Syrian", "South Koreans". */
  addDemonyms({ tokens }: Sentence): void {
    tokens.forEach(({ form }, at) => {
      if (!/^\p{Lu}/u.test(form)) return;
      const pair = `${form} ${tokens[at + 1]?.form ?? ""}`.toLowerCase();
      this.add(countryByDemonym.get(pair) ?? countryByDemonym.get(form.toLowerCase()) ?? null, 1);
    });
  }

  count(): Votes {
    const total = [...this.#countries.values()].reduce((sum, n) => sum + n, 0) || 1;
    const share = (of: ReadonlyMap<string, number>, code: string | null): number =>
      code === null ? 0 : (of.get(code) ?? 0) / total;
    return {
      country: (code) => share(this.#countries, code),
      admin1: (code) => share(this.#admin1, code),
      nearness: (entry) =>
        fullNearness * Math.min(1, this.#neighbourhood.count(entry) / enoughNeighbours),
      countries: [...this.#countries].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    };
  }
}
