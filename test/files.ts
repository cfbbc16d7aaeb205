import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Reads a file of the checkout. */
export function fileText(...parts: string[]): string {
  return readFileSync(path.join(root, ...parts), "utf8");
}

/** Lists the names in a folder of the checkout, sorted. */
export function folderNames(...parts: string[]): string[] {
  return readdirSync(path.join(root, ...parts)).sort();
}

/** Lists the files below a folder of the checkout, as paths from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
