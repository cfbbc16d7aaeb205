import { opendir } from "node:fs/promises";

/** What a folder holds under a name. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A part of a folder's entries, in the order of their names. */
export interface Stretch {
  readonly entries: readonly FolderEntry[];
  readonly isLast: boolean;
}

/** Names held at a time. A folder with more is listed once for each stretch: a list of a million is never held. */
const stretchNames = 200_000;
/** How many names the system is asked for at once. */
const bufferSize = 2048;

/**
 * Gives the entries of a folder in the order of their names, in stretches, in memory that does not grow with the folder.
 *
 * @param stretch - names held at a time; 200,000 when left out
 * @throws Error when the folder cannot be listed
 */
export async function* namesInOrder(
  folder: string,
  stretch = stretchNames,
): AsyncGenerator<Stretch> {
  for (let after = ""; ;) {
    const entries = await firstNames(folder, after, stretch);
    const isLast = entries.length < stretch;
    yield { entries, isLast };
    if (isLast) return;
    after = entries.at(-1)?.name ?? after;
  }
}

/** Gives the first names behind one, in order. */
async function firstNames(folder: string, after: string, count: number): Promise<FolderEntry[]> {
  let found: FolderEntry[] = [];
  let ceiling: string | null = null;
  for await (const entry of await opendir(folder, { bufferSize })) {
    const { name } = entry;
    if (name <= after || (ceiling !== null && name >= ceiling)) continue;
    found.push({ name, isFolder: entry.isDirectory() });
    if (found.length < 2 * count) continue;
    found = found.sort(byName).slice(0, count);
    ceiling = found.at(-1)?.name ?? null;
  }
  return found.sort(byName).slice(0, count);
}

function byName(a: FolderEntry, b: FolderEntry): number {
  return a.name < b.name ? -1 : 1;
}
