import type { ActorEntry } from "../../model/index.ts";
import type { Chunk, Line } from "./chunks.ts";
import type { Sense } from "./name-index.ts";

const LONGEST_SHORT_NAME = 3;
/** Bodies of one or two countries, of which many share an acronym. */
const gated: ReadonlySet<ActorEntry["kind"]> = new Set(["armed-group", "organisation"]);

/** News agencies and broadcasters write of the whole world, whatever their home. */
const everywhere: ReadonlySet<string> = new Set(["news-agency", "news-outlet"]);

/** What a report speaks of, by which names of several meanings are settled. */
interface Context {
  /** How often each country is named or implied. */
  readonly countries: ReadonlyMap<string, number>;
  /** Ids of actors named by more than an acronym. */
  readonly named: ReadonlySet<string>;
}

function listedSenses(lines: readonly Line[]): Sense[] {
  const found: Sense[] = [];
  for (const { chunkAt } of lines)
    for (const chunk of chunkAt) if (chunk !== undefined) found.push(...chunk.senses);
  return found;
}

function contextOf(lines: readonly Line[]): Context {
  const countries = new Map<string, number>();
  const named = new Set<string>();
  for (const { entry, isAcronym } of listedSenses(lines)) {
    if (entry === null || (isAcronym && entry.kind !== "state")) continue;
    named.add(entry.id);
    const code = entry.countryCode;
    if (code !== null) countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  return { countries, named };
}

/** How much a report speaks for a meaning: by full name, else by the countries it acts in. */
function supportOf(entry: ActorEntry, { countries, named }: Context): number {
  if (named.has(entry.id)) return 1_000;
  return Math.max(0, ...entry.countries.map((code) => countries.get(code) ?? 0));
}

/** A short acronym of an actor at home in a few countries means it only where one of them is spoken of. */
function isDoubtful(sense: Sense, length: number): boolean {
  const entry = sense.entry;
  if (entry === null || !sense.isAcronym || length > LONGEST_SHORT_NAME) return false;
  if (entry.class !== null && everywhere.has(entry.class)) return false;
  return gated.has(entry.kind) && entry.countries.length > 0;
}

function settleChunk(chunk: Chunk, line: Line, context: Context): Chunk | undefined {
  if (chunk.senses.every(({ entry }) => entry === null)) return chunk;
  const form = line.tokens
    .slice(chunk.from, chunk.to)
    .map((token) => token.form)
    .join("");
  // "M23" and "MS-13" are unmistakable.
  const length = /\d/.test(form) ? Infinity : form.length;
  const support = (sense: Sense): number =>
    sense.entry === null ? 0 : supportOf(sense.entry, context);
  const senses = chunk.senses
    .filter((sense) => !isDoubtful(sense, length) || support(sense) > 0)
    .sort((a, b) => support(b) - support(a));
  return senses.length === 0 ? undefined : { ...chunk, senses };
}

/**
 * Settles names of several meanings by what else the report speaks of: the countries it names, and actors named in
 * full. A short acronym that nothing supports is dropped.
 */
export function settleSenses(lines: readonly Line[]): Line[] {
  const context = contextOf(lines);
  return lines.map((line) => ({
    ...line,
    chunkAt: line.chunkAt.map((chunk) => chunk && settleChunk(chunk, line, context)),
  }));
}

/**
 * Gives the country a report is about: named or implied at least twice as often as any other; null when none is.
 */
export function homeCountryOf(lines: readonly Line[]): string | null {
  const [first, second] = [...contextOf(lines).countries].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2) return null;
  return first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
