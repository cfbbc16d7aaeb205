import { glob, isDynamicPattern } from "tinyglobby";

/** Says whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return isDynamicPattern(path);
}

/** Gives the files that a pattern fits ("news/*.html"), in order; hidden ones are passed over. */
export async function globbed(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { onlyFiles: true, followSymbolicLinks: false });
  return found.sort();
}
