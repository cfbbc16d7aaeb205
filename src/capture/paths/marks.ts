import { stat } from "node:fs/promises";
import type { Found } from "./walk.ts";

/** How far the opening of a command's words has come: up to a capture, and with it. */
export interface Mark {
  /** Which of the words, 0, 1, 2 …. */
  readonly word: number;
  /** The names on the way from there to the file, none for the word itself. */
  readonly names: readonly string[];
  /** How many captures the file has given. */
  readonly captures: number;
}

/** Where a run goes on that was cut short. */
export interface Resumption {
  readonly mark: Mark;
  /** When the run began, in milliseconds since 1970: what was changed later is opened all the same. */
  readonly since: number;
}

/** Compares two places in the order in which files are opened; negative when the first comes before. */
export function comparePlaces(
  a: Pick<Mark, "word" | "names">,
  b: Pick<Mark, "word" | "names">,
): number {
  if (a.word !== b.word) return a.word - b.word;
  const shared = Math.min(a.names.length, b.names.length);
  for (let at = 0; at < shared; at += 1) {
    const [one = "", other = ""] = [a.names[at], b.names[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.names.length - b.names.length;
}

/**
 * Says how many of a file's captures lie before where a run goes on: none of a file behind it, or of one that was changed
 * since; all, Infinity, of a file before it.
 */
export async function capturesBefore(
  { path, names }: Pick<Found, "path" | "names">,
  word: number,
  resumption: Resumption | null,
): Promise<number> {
  if (resumption === null) return 0;
  const order = comparePlaces({ word, names }, resumption.mark);
  if (order > 0) return 0;
  const found = await stat(path).catch(() => null);
  if (found === null || found.ctimeMs >= resumption.since) return 0;
  return order < 0 ? Infinity : resumption.mark.captures;
}
