import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Counts the bytes of a file, or of all files below a folder, one after another: a folder may have a million. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.size;
  let bytes = 0;
  const folder = await opendir(path).catch(() => null);
  if (folder === null) return 0;
  for await (const entry of folder) bytes += await sizeOf(join(path, entry.name));
  return bytes;
}
