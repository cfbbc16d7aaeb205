import { precisions, type Place } from "../model/index.ts";

/** Two places closer than this are one. @source docs/decisions/0007-linking.md */
const sameWithinKm = 5;
const earthRadiusKm = 6371;

/** How two places lie to each other. */
export type PlaceRelation = "same" | "near" | "inside" | "around" | "apart";

/** Gives great-circle kilometres between two places; null when one has no position. */
function distanceKm(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null) return null;
  if (b.latitude === null || b.longitude === null) return null;
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(north + across)));
}

/** Gives what makes a place itself: its gazetteer id, else its folded name. */
export function placeKey(place: Place): string {
  if (place.placeId === null) return `name:${foldName(place.name)}`;
  // "The Syrian northwest" is known by its country's id, and is not the country.
  return place.precision === "region" ? `${place.placeId}:${foldName(place.text)}` : place.placeId;
}

/** Folds a name for comparison: lower case, no marks, no article, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) /, "");
}

/** Says whether a place is a district or finer; one known by name only counts as a settlement. */
export function isFine(place: Place): boolean {
  return rank(place) <= precisions.indexOf("admin2");
}

function rank(place: Place): number {
  const named =
    place.placeId === null && place.precision === "unstated" ? "settlement" : place.precision;
  return precisions.indexOf(named);
}

/** Orders places finest first, by key where equally fine. */
export function byFineness(a: Place, b: Place): number {
  return rank(a) - rank(b) || (placeKey(a) < placeKey(b) ? -1 : 1);
}

/** Says how `a` lies to `b`: the same, within 5 km of it, inside it, around it, or apart. */
export function relate(a: Place, b: Place): PlaceRelation {
  if (placeKey(a) === placeKey(b)) return "same";
  if (isFine(a) && isFine(b)) {
    const apart = distanceKm(a, b);
    return apart !== null && apart <= sameWithinKm ? "near" : "apart";
  }
  if (liesIn(a, b)) return "inside";
  return liesIn(b, a) ? "around" : "apart";
}

/** Says whether `inner` lies in the province or country `outer`. */
function liesIn(inner: Place, outer: Place): boolean {
  if (rank(inner) >= rank(outer)) return false;
  if (outer.precision === "country") {
    return outer.countryCode !== null && inner.countryCode === outer.countryCode;
  }
  return (
    outer.precision === "admin1" &&
    outer.admin1Code !== null &&
    inner.admin1Code === outer.admin1Code
  );
}

/**
 * Chooses where something happened among the places told.
 *
 * @returns the finest place whose role is `where`; when several equally fine places are told, the area around them all
 *   if that is told too, else the first of them; null when none is told
 */
export function placeOf(places: readonly Place[]): Place | null {
  const where = places.filter((place) => place.role === "where" && isUsable(place));
  const [finest, ...others] = where.toSorted(byFineness);
  if (finest === undefined) return null;
  const rivals = others.filter(
    (place) => rank(place) === rank(finest) && relate(finest, place) === "apart",
  );
  if (rivals.length === 0) return finest;
  const all = [finest, ...rivals];
  const around = others.find((area) => all.every((place) => liesIn(place, area)));
  return around ?? finest;
}

/** Gives the finest place that people left; null when none is told. */
export function placeLeft(places: readonly Place[]): Place | null {
  const left = places.filter((place) => place.role === "origin" && isUsable(place));
  return left.toSorted(byFineness)[0] ?? null;
}

/** Gives the area that a condition is about: the finest of its places; null when none is sure. */
export function areaOf({ places }: { readonly places: readonly Place[] }): Place | null {
  return places.filter(isUsable).toSorted(byFineness)[0] ?? null;
}

/** A toponym with candidates was not settled, and one without a name is none. */
function isUsable(place: Place): boolean {
  return place.placeId !== null || (place.candidates.length === 0 && place.name.trim() !== "");
}
