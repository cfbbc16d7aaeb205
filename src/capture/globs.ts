import { sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { comparePlaces } from "./paths/marks.ts";

/** Says whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return isDynamicPattern(path);
}

/** Gives the files that a pattern fits ("news/*.html"), in order; hidden ones are passed over. */
export async function globbed(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { onlyFiles: true, followSymbolicLinks: false });
  return found.sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

function placeOf(path: string): Parameters<typeof comparePlaces>[0] {
  return { word: 0, names: path.split(sep) };
}
