import type { Place, Precision } from "../model/index.ts";
import { precisionLabels } from "./labels.ts";

/** A place as it may be shown: a dot only where it is a settlement or finer, and not a site to be protected. */
export interface ShownPlace {
  readonly name: string;
  /** "a province, shown as an area" */
  readonly note: string;
  readonly shape: "dot" | "area" | "none";
  readonly placeId: string | null;
  readonly countryCode: string | null;
  readonly admin1Code: string | null;
  /** WGS 84 degrees, rounded to two digits (about a kilometre); null unless `shape` is dot. */
  readonly longitude: number | null;
  readonly latitude: number | null;
}

const coarse: readonly Precision[] = ["admin2", "admin1", "country", "region", "unstated"];

/** Sites whose exact place could be used to strike them again. */
const protectedSites =
  /\b(?:shelters?|hospitals?|clinics?|ambulances?|convoys?|evacuation|camps?|safe ?houses?|schools?)\b/iu;

/** Writes a place's name; a first-level unit says that it is one: "Idlib province". */
export function placeWords(place: Place): string {
  const isBare =
    place.precision === "admin1" && !/\p{L}\s+\p{Ll}|province|region|district/iu.test(place.name);
  return isBare ? `${place.name} province` : place.name;
}

function shapeOf(place: Place, isProtected: boolean): ShownPlace["shape"] {
  const hasPoint = place.longitude !== null && place.latitude !== null;
  if (hasPoint && !isProtected && !coarse.includes(place.precision)) return "dot";
  if (place.precision === "region") return "none";
  return place.admin1Code === null && place.countryCode === null ? "none" : "area";
}

/**
 * Gives a place as it may be shown. Shelters, hospitals, convoys and evacuation routes keep only the province.
 *
 * @param context - words around it, such as the incident's title, that may say it is such a site
 */
export function shownPlace(place: Place, context = ""): ShownPlace {
  const isProtected = protectedSites.test(`${place.kind} ${place.text} ${place.name} ${context}`);
  const shape = shapeOf(place, isProtected);
  const isDot = shape === "dot";
  return {
    name: placeWords(place),
    note: isProtected ? "shown as an area, for safety" : precisionLabels[place.precision],
    shape,
    placeId: isProtected ? null : place.placeId,
    countryCode: place.countryCode,
    admin1Code: place.precision === "country" ? null : place.admin1Code,
    longitude: isDot ? rounded(place.longitude) : null,
    latitude: isDot ? rounded(place.latitude) : null,
  };
}

function rounded(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 100) / 100;
}
