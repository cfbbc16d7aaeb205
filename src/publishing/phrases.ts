import { type Word, wordsIn } from "./name-words.ts";

/** Names indexed by their first word, to be found in a text in one pass. */
export interface PhraseIndex {
  /** Gives the index just after the longest listed name that starts at `start`; `start` when none does. */
  longestAt(words: readonly Word[], start: number): number;
}

/** Builds an index over names; case and marks do not matter. Names without a word are left out. */
export function indexPhrases(names: Iterable<string>): PhraseIndex {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const phrase = wordsIn(name).map((word) => word.folded);
    const [first] = phrase;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [phrase]);
    else list.push(phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    longestAt(words, start) {
      const phrase = byFirst
        .get(words[start]?.folded ?? "")
        ?.find((candidate) => startsWith(words, start, candidate));
      return start + (phrase?.length ?? 0);
    },
  };
}

function startsWith(words: readonly Word[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[start + offset]?.folded === part);
}

/** Marks the words that lie in a name of any of the indexes, longest name first. */
export function markPhrases(words: readonly Word[], indexes: readonly PhraseIndex[]): boolean[] {
  const marks = words.map(() => false);
  let index = 0;
  while (index < words.length) {
    const start = index;
    const end = Math.max(start, ...indexes.map((phrases) => phrases.longestAt(words, start)));
    marks.fill(true, start, end);
    index = Math.max(end, start + 1);
  }
  return marks;
}
