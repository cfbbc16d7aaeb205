import type { GazetteerEntry, GazetteerHit } from "../model/index.ts";
import type { HeadKind } from "../languages/en/index.ts";
import type { Votes } from "./places-votes.ts";

const featureBonus: Readonly<Record<string, number>> = {
  PPLC: 3,
  PPLA: 1.6,
  PPLA2: 0.8,
  PPLA3: 0.3,
  ADM1: 1.2,
  PCLI: 5,
};
const regionPopulation = 6;
const tierPenalty = 2;
const otherNamePenalty = 1;
const countryWeight = 4;
const admin1Weight = 3;
const headWeight = 4;
const parentWeight = 6;

/** What the words around a name say of it. */
export interface NameContext {
  /** The kind that a head word beside it tells of; null when there is none. */
  readonly head: HeadKind | null;
  /** The entries that "X, Y" names as containing it. */
  readonly parents: readonly GazetteerEntry[];
}

/** An entry with how well it fits. */
export interface RankedEntry {
  readonly entry: GazetteerEntry;
  readonly score: number;
}

/** Gives how well known an entry is: about the decimal logarithm of its people, with capitals and countries above. */
export function prominenceOf({ population, feature, precision }: GazetteerEntry): number {
  const people =
    population === 0 && precision === "region" ? regionPopulation : Math.log10(population + 1);
  return people + (featureBonus[feature] ?? 0);
}

function fitsHead({ precision, kind }: GazetteerEntry, head: HeadKind): boolean {
  if (head === "admin1" || head === "country" || head === "admin2") return precision === head;
  if (head === "settlement") return precision === "settlement";
  return kind === head || precision === "region";
}

/** Says whether `parent` contains `entry`, by country and admin-1 code. */
export function isWithin(entry: GazetteerEntry, parent: GazetteerEntry): boolean {
  if (entry.id === parent.id || entry.countryCode !== parent.countryCode) return false;
  if (parent.precision === "country") return entry.precision !== "country";
  return parent.precision === "admin1" && entry.admin1Code === parent.admin1Code;
}

/**
 * Orders what a name may mean, best first.
 *
 * @source weights after the comparison of rules in docs/decisions/0003-places.md
 */
export function rank(
  hits: readonly GazetteerHit[],
  context: NameContext,
  votes: Votes,
): RankedEntry[] {
  return hits
    .map(({ entry, tier, isMainName }) => ({
      entry,
      score:
        prominenceOf(entry) -
        tierPenalty * tier -
        (isMainName ? 0 : otherNamePenalty) +
        countryWeight * votes.country(entry.countryCode) +
        admin1Weight * votes.admin1(entry.admin1Code) +
        (context.head !== null && fitsHead(entry, context.head) ? headWeight : 0) +
        (context.parents.some((parent) => isWithin(entry, parent)) ? parentWeight : 0),
    }))
    .sort((a, b) => b.score - a.score);
}
