import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Gazetteer } from "../model/index.ts";
import { readColumns } from "./columns.ts";
import { LayeredGazetteer } from "./gazetteer.ts";
import { readTableLine, type TableEntry } from "./gazetteer-table.ts";
import { PackedGazetteer, type PackedPlaces } from "./packed-gazetteer.ts";
import { indexNames } from "./packed-names.ts";

/** The gazetteer as read; it may be sent to another thread, which then shares the packed places. */
export interface GazetteerTables {
  readonly packed: PackedPlaces;
  readonly entries: readonly TableEntry[];
}

/**
 * Reads the gazetteer: `places.br` and every `.tsv` table of the folder.
 *
 * @param folder - data/gazetteer
 * @param furtherTables - paths of tables made by `vigil gazetteer import`; their entries go before equal ids of the folder
 * @throws Error when `places.br` is missing or a table has a line that cannot be read
 */
export function readGazetteer(
  folder: string,
  furtherTables: readonly string[] = [],
): GazetteerTables {
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => path.join(folder, name));
  const entries = [...tables, ...furtherTables].flatMap((table) =>
    readFileSync(table, "utf8")
      .split("\n")
      .map(readTableLine)
      .filter((entry) => entry !== undefined),
  );
  const columns = readColumns(readFileSync(path.join(folder, "places.br")));
  return { packed: { columns, index: indexNames(columns) }, entries };
}

/** Makes a gazetteer of tables that were read. */
export function gazetteerOf({ packed, entries }: GazetteerTables): Gazetteer {
  return new LayeredGazetteer(new PackedGazetteer(packed), entries);
}

/** Loads the gazetteer; see {@link readGazetteer}. */
export function loadGazetteer(folder: string, furtherTables: readonly string[] = []): Gazetteer {
  return gazetteerOf(readGazetteer(folder, furtherTables));
}
