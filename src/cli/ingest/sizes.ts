import { opendir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isTaken } from "../../capture/index.ts";

/** How much there is to be read; counted while the work goes on, as a folder may hold a million files. */
export interface Sizes {
  /** In bytes; 0 until all is counted. */
  readonly total: number;
  /** Counts no further. */
  end(): void;
}

/** Counts the bytes of files, and of the files below folders that are taken for their names. */
export function countSizes(paths: readonly string[]): Sizes {
  const state = { total: 0, isEnded: false };
  void countAll(paths, () => state.isEnded).then((bytes) => (state.total = bytes));
  return {
    get total() {
      return state.total;
    },
    end: () => {
      state.isEnded = true;
    },
  };
}

async function countAll(paths: readonly string[], isEnded: () => boolean): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += await sizeOf(path, isEnded);
  return isEnded() ? 0 : bytes;
}

async function sizeOf(path: string, isEnded: () => boolean): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.size;
  let bytes = 0;
  const folder = await opendir(path, { bufferSize: 1024 }).catch(() => null);
  if (folder === null) return 0;
  for await (const entry of folder) {
    if (isEnded()) break;
    const isWanted = entry.isDirectory() || isTaken(basename(entry.name));
    if (isWanted) bytes += await sizeOf(join(path, entry.name), isEnded);
  }
  return bytes;
}
