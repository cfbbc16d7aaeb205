import { precisions, type GazetteerEntry, type Precision } from "../model/index.ts";

/** An entry of a gazetteer table with all its names, the main one first. */
export interface TableEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
}

const columnCount = 11;

function isPrecision(word: string): word is Precision {
  return (precisions as readonly string[]).includes(word);
}

/** Reads a number cell; null when it is empty, NaN when it holds something else. */
function numberIn(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

const orNull = (cell: string): string | null => (cell === "" ? null : cell);

/** Reads the cells of a line; null when one of those that must be there is not. */
function readCells(cells: readonly string[]): TableEntry | null {
  const at = (column: number): string => cells[column] ?? "";
  const names = at(1).split("|").filter(Boolean);
  const [name] = names;
  const [latitude, longitude] = [numberIn(at(6)), numberIn(at(7))];
  const precision = at(3);
  if (name === undefined || !isPrecision(precision)) return null;
  if (latitude === null || longitude === null || Number.isNaN(latitude + longitude)) return null;
  const place = {
    longitude,
    latitude,
    precision,
    population: numberIn(at(8)) ?? 0,
    feature: at(9),
  };
  const area = { countryCode: orNull(at(4)), admin1Code: orNull(at(5)) };
  return { names, entry: { id: at(0), name, kind: at(2), ...area, ...place } };
}

/**
 * Reads one line of a gazetteer table: id, names (split by "|", the main one first), kind, precision, country,
 * admin-1 code, latitude, longitude, population, feature, source; tabs between them, empty where unknown.
 *
 * @returns undefined for empty lines, comments ("#") and the heading
 * @throws Error when a column is missing or no number
 */
export function readTableLine(line: string): TableEntry | undefined {
  if (line === "" || line.startsWith("#") || line.startsWith("id\t")) return undefined;
  const cells = line.split("\t");
  const entry = cells.length === columnCount ? readCells(cells) : null;
  if (entry === null) throw new Error(`Not a line of a gazetteer table: ${line}`);
  return entry;
}

/** Writes one line of a gazetteer table, as {@link readTableLine} reads it. */
export function writeTableLine({ entry, names }: TableEntry, source: string): string {
  const { latitude, longitude, population } = entry;
  return [
    entry.id,
    names.join("|"),
    entry.kind,
    entry.precision,
    entry.countryCode ?? "",
    entry.admin1Code ?? "",
    latitude,
    longitude,
    population === 0 ? "" : population,
    entry.feature,
    source,
  ].join("\t");
}
