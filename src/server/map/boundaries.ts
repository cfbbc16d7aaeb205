import type { Feature, MultiPolygon, Polygon } from "geojson";

/** The outline of a country or province; WGS 84 degrees, wound as d3-geo expects. */
export type Outline = Feature<Polygon | MultiPolygon>;

/** What maps ask of the outlines; those that `resources` loads answer it. */
export interface Boundaries {
  readonly countries: { readonly features: readonly Outline[] };
  /** By ISO 3166-1 alpha-2. */
  country(code: string): Outline | undefined;
  /** By GeoNames code: "SY.12". */
  admin1(code: string): Outline | undefined;
  /** Every province of a country; maps show no province borders when it is missing. */
  provincesOf?(countryCode: string): readonly Outline[];
}

/** No outlines: maps show dots on empty ground. */
export const noBoundaries: Boundaries = {
  countries: { features: [] },
  country: () => undefined,
  admin1: () => undefined,
};
