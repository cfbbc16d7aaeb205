import { precisions, type Place } from "../../model/index.ts";

/** Says whether a place may be wider or narrower than a town: a stretch of a country with a name of its own, a site. */
export function isStretch({ precision, countryCode, kind }: Place): boolean {
  return (precision === "region" && countryCode !== null) || kind === "site" || kind === "road";
}

/** Says whether one place is known to lie in another, wider one. */
export function liesIn(inner: Place, outer: Place): boolean {
  const [fine, wide] = [precisions.indexOf(inner.precision), precisions.indexOf(outer.precision)];
  if (outer.precision === "unstated") return false;
  if (inner.precision === "unstated") return wide >= precisions.indexOf("admin1");
  if (fine >= wide) return false;
  if (outer.precision === "region" && outer.countryCode === null) return true;
  // The Golan Heights hold no country.
  if (outer.precision === "region" && inner.precision === "country") return false;
  const isKnown = inner.admin1Code !== null && outer.admin1Code !== null;
  if (outer.precision === "admin1" && isKnown) return outer.admin1Code === inner.admin1Code;
  return outer.countryCode === inner.countryCode;
}
