import type { Feature, MultiPolygon, Polygon } from "geojson";

/** An outline; WGS 84, wound as d3-geo expects: exterior rings clockwise. */
export type Outline = Feature<Polygon | MultiPolygon>;

/** Outlines of countries and of their first-level divisions. */
export interface Boundaries {
  /** All countries, with their ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly { readonly code: string; readonly outline: Outline }[];
  /** First-level divisions, by GeoNames code: "SY.12". */
  readonly provinces: readonly {
    readonly code: string;
    readonly countryCode: string;
    readonly name: string;
    readonly outline: Outline;
  }[];
}

/** No outlines: maps show dots on empty ground. */
export const noBoundaries: Boundaries = { countries: [], provinces: [] };
