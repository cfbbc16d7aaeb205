import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { shippedDataFolder } from "./data-folder.ts";

/** What an outline is of. */
export interface OutlineProperties {
  /** ISO 3166-1 alpha-2; empty for territories without one. */
  readonly countryCode: string;
  /** GeoNames admin-1 code ("SY.12"); ISO 3166-2 where GeoNames ranks the unit lower; null for countries. */
  readonly admin1Code: string | null;
  /** True when the outline is that of a larger or older unit around it. */
  readonly isApproximate: boolean;
}
/** The outline of a country or admin-1 unit, in WGS 84 degrees, wound as d3-geo expects. */
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;

/** Simplified outlines, for maps of a country or wider; too coarse for streets or frontiers in dispute. */
export interface Boundaries {
  /** Every country, by how things stand on the ground except Crimea, which is drawn by its ISO code. */
  readonly countries: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
  /** Gives the outline of a country by its ISO 3166-1 code; undefined when there is none. */
  country(code: string): Outline | undefined;
  /** Gives the outline of an admin-1 unit by its code ("SY.12" is Idlib); undefined when there is none. */
  admin1(code: string): Outline | undefined;
  /** Gives the outlines of all admin-1 units of a country; empty when there are none. */
  provincesOf(countryCode: string): readonly Outline[];
}

type Tagged = GeometryCollection<{ country: string; code?: string }>;

// Provinces made since the outlines were drawn, with the unit whose area they lie in.
const olderUnit: Readonly<Record<string, string>> = {
  ...within("CD-OR", "CD.13 CD.16 CD.17 CD.30"),
  ...within("CD-KA", "CD.14 CD.15 CD.22 CD.29"),
  ...within("CD-BN", "CD.19 CD.20 CD.24"),
  ...within("CD.02", "CD.25 CD.26 CD.28 CD.31"),
  ...within("CD-KW", "CD.18 CD.23"),
  ...within("CD.04", "CD.21 CD.27"),
  ...within("SD.50", "SD.62"),
  ...within("ML.09", "ML.12070577"),
  ...within("ML.08", "ML.12070575"),
  ...within("LB.09", "LB.10"),
  ...within("LB.08", "LB.11"),
  ...within("ET-SN", "ET.SI ET.SW ET.55 ET.56"),
};

function within(unit: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, unit]));
}

function toOutlines(topology: Topology, layer: string): Outline[] {
  const { features } = feature(topology, topology.objects[layer] as Tagged);
  return features.map(({ geometry, properties }) => ({
    type: "Feature",
    geometry: geometry as Polygon | MultiPolygon,
    properties: {
      countryCode: properties.country,
      admin1Code: properties.code ?? null,
      isApproximate: false,
    },
  }));
}

/**
 * Loads the simplified outlines of countries and admin-1 units (Natural Earth, public domain).
 *
 * @param dataFolder - the folder with boundaries/; the shipped one when left out
 * @throws Error when the file is missing or broken
 */
export function loadBoundaries(dataFolder: string = shippedDataFolder()): Boundaries {
  const file = readFileSync(path.join(dataFolder, "boundaries", "outlines.topo.json.br"));
  const topology = JSON.parse(brotliDecompressSync(file).toString("utf8")) as Topology;
  const countries = toOutlines(topology, "countries");
  const byCountry = new Map(countries.map((outline) => [outline.properties.countryCode, outline]));
  const units = toOutlines(topology, "admin1");
  const byCode = new Map(units.map((outline) => [outline.properties.admin1Code, outline]));
  return {
    countries: { type: "FeatureCollection", features: countries },
    country: (code) => byCountry.get(code),
    provincesOf: (countryCode) =>
      units.filter(({ properties }) => properties.countryCode === countryCode),
    admin1(code) {
      const own = byCode.get(code);
      const older = own ?? byCode.get(olderUnit[code] ?? "");
      if (own !== undefined || older === undefined) return own;
      return {
        ...older,
        properties: { ...older.properties, admin1Code: code, isApproximate: true },
      };
    },
  };
}
