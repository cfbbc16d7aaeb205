import { z } from "zod";
import { spanSchema } from "./span.ts";

/** How exact a place is, finest first. */
export const precisions = [
  "point",
  "settlement",
  "admin2",
  "admin1",
  "country",
  "region",
  "unstated",
] as const;
/** How exact a place is. */
export type Precision = (typeof precisions)[number];

/** One reading of a toponym that could not be settled. */
export const placeCandidateSchema = z.object({
  placeId: z.string(),
  name: z.string(),
  countryCode: z.string().nullable(),
  precision: z.enum(precisions),
});
/** One reading of a toponym that could not be settled. */
export type PlaceCandidate = z.infer<typeof placeCandidateSchema>;

/** A toponym and the gazetteer entry it resolves to; WGS 84 degrees. */
export const placeSchema = z.object({
  text: z.string(),
  span: spanSchema,
  /** Gazetteer id; null when no entry is sure, and then `candidates` says which there were. */
  placeId: z.string().nullable(),
  name: z.string(),
  /** settlement, admin1, admin2, country, region, road, river, camp, site … */
  kind: z.string(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().nullable(),
  /** GeoNames form, "SY.12". */
  admin1Code: z.string().nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  precision: z.enum(precisions),
  role: z.enum(["where", "origin", "destination"]),
  candidates: z.array(placeCandidateSchema),
});
/** A toponym and the gazetteer entry it resolves to. */
export type Place = z.infer<typeof placeSchema>;
