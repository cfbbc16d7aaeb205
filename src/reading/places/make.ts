import { problem, type GazetteerEntry, type Place, type Problem } from "../../model/index.ts";
import type { NameMatch } from "./names.ts";
import { isWithin, type RankedEntry } from "./rank.ts";

/** Two readings nearer to each other than this in score are not told apart. */
const leastMargin = 0.2;
/** Entries this close are one place that two sources list. */
const sameDegrees = 0.25;
const shownCandidates = 3;
/** Readings further behind the best than this are not shown. */
const widestMargin = 4;

/** A name with what it may mean, best first. */
export interface ResolvedName {
  readonly match: NameMatch;
  readonly ranked: readonly RankedEntry[];
}

function isSamePlace(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return (
    a.countryCode === b.countryCode &&
    Math.abs(a.latitude - b.latitude) < sameDegrees &&
    Math.abs(a.longitude - b.longitude) < sameDegrees
  );
}

/** Says whether the best reading stands clear of the next one that lies elsewhere. */
export function isSure([best, ...others]: readonly RankedEntry[]): boolean {
  if (best === undefined) return false;
  const rival = others.find(
    ({ entry }) =>
      !isSamePlace(entry, best.entry) &&
      !isWithin(entry, best.entry) &&
      !isWithin(best.entry, entry),
  );
  return rival === undefined || best.score - rival.score >= leastMargin;
}

/** What a place takes from its entry. */
type Known = Omit<Place, "text" | "span" | "role" | "candidates">;

function unknown({ text, feature }: NameMatch): Known {
  return {
    placeId: null,
    name: text,
    kind: feature ?? "settlement",
    countryCode: null,
    admin1Code: null,
    longitude: null,
    latitude: null,
    precision: "unstated",
  };
}

function known({ entry }: RankedEntry): Known {
  const { id, name, kind, countryCode, admin1Code, longitude, latitude, precision } = entry;
  return { placeId: id, name, kind, countryCode, admin1Code, longitude, latitude, precision };
}

/** Makes the place of a name; its `placeId` is null when no reading stands clear. */
export function toPlace({ match, ranked }: ResolvedName): Place {
  const [best, ...others] = ranked;
  const isKnown = best !== undefined && isSure(ranked);
  const rivals = (isKnown ? others : ranked).filter(
    ({ score }) => score > (best?.score ?? 0) - widestMargin,
  );
  return {
    text: match.text,
    span: match.span,
    ...(isKnown ? known(best) : unknown(match)),
    ...(match.feature === null ? {} : { name: match.text, kind: match.feature }),
    role: "where",
    candidates: rivals.slice(0, shownCandidates).map(({ entry }) => ({
      placeId: entry.id,
      name: entry.name,
      countryCode: entry.countryCode,
      precision: entry.precision,
    })),
  };
}

/** Gives the problem of a name whose readings could not be told apart; null for every other. */
export function ambiguityOf(place: Place): Problem | null {
  if (place.placeId !== null || place.candidates.length === 0) return null;
  const readings = place.candidates.map(
    ({ name, countryCode }) => `${name} (${countryCode ?? "no country"})`,
  );
  return problem(
    "reading/ambiguous-place",
    `"${place.text}" may be ${readings.join(" or ")}: name its country or province, or choose one in review.`,
    place.span,
  );
}
