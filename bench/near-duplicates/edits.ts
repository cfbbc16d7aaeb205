import { number, pick, type Chance } from "../chance.ts";

/** What an edit may draw on beside the text. */
export interface Stock {
  readonly chance: Chance;
  /** Texts of the same set, for words and headlines that are not the text's own. */
  readonly others: readonly string[];
}

const fewestWords = 40;
const headlineWords = 12;
const rewrittenShare = 0.2;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Leaves a stretch of three to seven tenths of the words, forty at least. */
function cut(text: string, { chance }: Stock): string {
  const words = wordsOf(text);
  const share = number(chance, 30, 70) / 100;
  const kept = Math.min(words.length, Math.max(fewestWords, Math.round(words.length * share)));
  const start = number(chance, 0, words.length - kept);
  return words.slice(start, start + kept).join(" ");
}

/** Puts another text's beginning over it in place of its own, and another's end under it. */
function retitle(text: string, { chance, others }: Stock): string {
  const headline = wordsOf(pick(chance, others)).slice(0, headlineWords);
  const closing = wordsOf(pick(chance, others)).slice(-headlineWords);
  return [...headline, ...wordsOf(text).slice(headlineWords), ...closing].join(" ");
}

/** Puts another word of the set in place of every fifth, on average, wherever chance falls. */
function rewrite(text: string, { chance, others }: Stock): string {
  return wordsOf(text)
    .map((word) => (chance() < rewrittenShare ? pick(chance, wordsOf(pick(chance, others))) : word))
    .join(" ");
}

/** What is done to one text, by the name that the score bears. */
export const edits = { cut, retitled: retitle, rewritten: rewrite } as const;
