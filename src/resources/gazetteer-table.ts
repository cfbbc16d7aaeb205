import type { GazetteerEntry, Precision } from "../model/index.ts";

/** An entry of a gazetteer table with all its names, the main one first. */
export interface TableEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
}

const precisions: readonly string[] = [
  "point",
  "settlement",
  "admin2",
  "admin1",
  "country",
  "region",
] satisfies Precision[];

/**
 * Reads one line of a gazetteer table: id, names (split by "|", the main one first), kind, precision, country,
 * admin-1 code, latitude, longitude, population, feature, source; tabs between them, empty where unknown.
 *
 * @returns undefined for empty lines, comments ("#") and the heading
 * @throws Error when a column is missing or no number
 */
export function readTableLine(line: string): TableEntry | undefined {
  if (line === "" || line.startsWith("#") || line.startsWith("id\t")) return undefined;
  const [id = "", names = "", kind = "", precision = "", country, admin1, ...rest] =
    line.split("\t");
  const [latitude = NaN, longitude = NaN, population = NaN] = rest.slice(0, 3).map(Number);
  const all = names.split("|").filter(Boolean);
  const [name] = all;
  if (name === undefined || !precisions.includes(precision) || Number.isNaN(latitude + longitude)) {
    throw new Error(`Not a line of a gazetteer table: ${line}`);
  }
  return {
    names: all,
    entry: {
      id,
      name,
      kind,
      countryCode: country || null,
      admin1Code: admin1 || null,
      longitude,
      latitude,
      precision: precision as Precision,
      population: Number.isNaN(population) ? 0 : population,
      feature: rest[3] ?? "",
    },
  };
}
