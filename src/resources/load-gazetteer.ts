import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Gazetteer } from "../model/index.ts";
import { readColumns } from "./columns.ts";
import { LayeredGazetteer } from "./gazetteer.ts";
import { readTableLine } from "./gazetteer-table.ts";
import { PackedGazetteer } from "./packed-gazetteer.ts";

/**
 * Loads the gazetteer: `places.br` and every `.tsv` table of the folder.
 *
 * @param folder - data/gazetteer
 * @param furtherTables - paths of tables made by `vigil gazetteer import`; their entries go before equal ids of the folder
 * @throws Error when `places.br` is missing or a table has a line that cannot be read
 */
export function loadGazetteer(folder: string, furtherTables: readonly string[] = []): Gazetteer {
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
  const packed = new PackedGazetteer(readColumns(readFileSync(path.join(folder, "places.br"))));
  return new LayeredGazetteer(packed, entries);
}
