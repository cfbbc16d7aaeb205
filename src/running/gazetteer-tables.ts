import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { dataFolderPath, openDataFolder } from "./data-folder.ts";

const folderIn = (root: string): string => join(root, "gazetteer");

/**
 * Gives the paths of the gazetteer tables kept in the data folder, by name; none where there is no folder.
 *
 * @param path - of the data folder; VIGIL_DATA, else `.vigil`, when left out
 */
export function gazetteerTables(path?: string): string[] {
  const folder = folderIn(dataFolderPath(path));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => join(folder, name));
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/**
 * Keeps a gazetteer table in the data folder; one of that name is replaced, once the new one is whole.
 *
 * @param source - the file it was made from; gives it its name
 * @returns its path
 */
export async function keepGazetteerTable(
  source: string,
  lines: AsyncIterable<string>,
): Promise<string> {
  const folder = folderIn(openDataFolder().root);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${basename(source, extname(source))}.tsv`);
  const temporary = `${path}.${process.pid}`;
  try {
    await pipeline(ended(lines), createWriteStream(temporary, { flush: true }));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  renameSync(temporary, path);
  return path;
}
