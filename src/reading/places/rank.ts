import type { GazetteerEntry, GazetteerHit } from "../../model/index.ts";
import type { HeadKind } from "../../languages/index.ts";
import type { Votes } from "./votes.ts";

const featureBonus: Readonly<Record<string, number>> = {
  PPLC: 3,
  PPLA: 1.2,
  PPLA2: 0.6,
  PPLA3: 0.2,
  ADM1: 1.2,
  ADM2: -1.5,
  PCLI: 5,
};
/** What stands for the logarithm of the people of entries whose population is not known. */
const usualPeople: Readonly<Record<string, number>> = { region: 6, point: 5.5, admin2: 4.5 };
const largeCity = 1_000_000;
/** Seas, continents and other regions of no one country. */
const wideRegion = 8;
const tierPenalty = [0, 0.3, 3.5, 5] as const;
const otherNamePenalty = 2;
/** A province this many times as populous as the city of its name is meant rather than the city. */
const farLarger = 8;
const countryWeight = 4;
const admin1Weight = 3;
const headWeight = 4;
const parentWeight = 6;

/** What the words around a name say of it. */
export interface NameContext {
  /** The kind that a head word beside it tells of; null when there is none. */
  readonly head: HeadKind | null;
  /** The entries that "X, Y" and "X in Y" name as containing it. */
  readonly parents: readonly GazetteerEntry[];
  /** The entries that "Z, X" names as lying in it. */
  readonly children: readonly GazetteerEntry[];
}

/** An entry with how well it fits. */
export interface RankedEntry {
  readonly entry: GazetteerEntry;
  readonly score: number;
}

/** Gives how well known an entry is: about the decimal logarithm of its people, with capitals and countries above. */
export function prominenceOf(entry: GazetteerEntry): number {
  const { population, feature, precision, countryCode } = entry;
  if (precision === "region" && countryCode === null) return wideRegion;
  const people = population === 0 ? (usualPeople[precision] ?? 0) : Math.log10(population + 1);
  return people + (featureBonus[feature] ?? 0);
}

function fitsHead({ precision, kind }: GazetteerEntry, head: HeadKind): boolean {
  if (head === "region") return precision === "region" || precision === "admin1";
  if (head === "admin1" || head === "country" || head === "admin2") return precision === head;
  if (head === "settlement") return precision === "settlement";
  return kind === head;
}

/** Says whether `parent` contains `entry`, by country and admin-1 code. */
export function isWithin(entry: GazetteerEntry, parent: GazetteerEntry): boolean {
  if (entry.id === parent.id || entry.countryCode !== parent.countryCode) return false;
  if (entry.precision === "country") return false;
  if (parent.precision === "country") return true;
  return (
    parent.precision === "admin1" &&
    entry.precision !== "admin1" &&
    entry.admin1Code === parent.admin1Code
  );
}

/** A bare name that is both a city and its province means the city; so does one in a site's name, "Hama Airport". */
function preferCity(ranked: RankedEntry[], head: HeadKind | null): RankedEntry[] {
  const [best] = ranked;
  const isBare = head === null || head === "site";
  if (best?.entry.precision !== "admin1" || !isBare) return ranked;
  const city = ranked.find(
    ({ entry }) =>
      (/^PPL[CA]$/.test(entry.feature) || entry.population > largeCity) &&
      entry.population * farLarger > best.entry.population &&
      isWithin(entry, best.entry),
  );
  if (city === undefined) return ranked;
  return [{ ...city, score: best.score }, ...ranked.filter((other) => other !== city)];
}

/**
 * Of names reached by sound alone, only those in countries that the report speaks of, where it speaks of any, and in
 * what the words beside the name say it lies in.
 */
function heardOf(
  hits: readonly GazetteerHit[],
  parents: readonly GazetteerEntry[],
  votes: Votes,
): readonly GazetteerHit[] {
  const isSpoken = votes.countries.length > 0;
  return hits.filter(({ entry }) => {
    if (parents.length > 0 && !parents.some((parent) => isWithin(entry, parent))) return false;
    return !isSpoken || votes.country(entry.countryCode) > 0;
  });
}

/** Leaves out names reached by sound where one is written so, unless only the former lie in a country of the report. */
function strictest(
  hits: readonly GazetteerHit[],
  parents: readonly GazetteerEntry[],
  votes: Votes,
): readonly GazetteerHit[] {
  const written = hits.filter(({ tier }) => tier < 2);
  if (written.length === hits.length) return hits;
  if (written.length === 0) return heardOf(hits, parents, votes);
  const best = Math.max(...written.map(({ entry }) => votes.country(entry.countryCode)));
  return hits.filter(
    ({ tier, entry }) => tier < 2 || (best === 0 && votes.country(entry.countryCode) >= 0.5),
  );
}

/**
 * Orders what a name may mean, best first.
 *
 * @source weights after the comparison of rules in docs/decisions/0012-places.md
 */
export function rank(
  hits: readonly GazetteerHit[],
  { head, parents, children }: NameContext,
  votes: Votes,
): RankedEntry[] {
  const ranked = strictest(hits, parents, votes).map(({ entry, tier, isMainName }) => {
    const isNested =
      parents.some((parent) => isWithin(entry, parent)) ||
      children.some((child) => isWithin(child, entry));
    const score =
      prominenceOf(entry) -
      tierPenalty[tier] -
      (isMainName ? 0 : otherNamePenalty) +
      countryWeight * votes.country(entry.countryCode) +
      admin1Weight * votes.admin1(entry.admin1Code) +
      votes.nearness(entry) +
      (head !== null && fitsHead(entry, head) ? headWeight : 0) +
      (isNested ? parentWeight : 0);
    return { entry, score };
  });
  return preferCity(
    ranked.sort((a, b) => b.score - a.score),
    head,
  );
}
