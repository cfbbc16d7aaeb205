import type { Held } from "./copies.ts";

/** Words that two texts have in one run when one took it from the other or both from a third. */
const passageWords = 25;

function passagesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(0, words.length - passageWords + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + passageWords).join(" "));
}

/**
 * Gives a test that finds held texts which share a run of 25 words with a text: the sets have syndicated copies of their
 * own, which nobody has marked.
 */
export function sharesPassage(held: readonly Held[]): (text: string) => ReadonlySet<string> {
  const ids = new Map<string, string[]>();
  for (const { id, text } of held) {
    for (const passage of new Set(passagesOf(text))) {
      ids.set(passage, [...(ids.get(passage) ?? []), id]);
    }
  }
  return (text) => new Set(passagesOf(text).flatMap((passage) => ids.get(passage) ?? []));
}
