import { FIRST } from "./arena.ts";

const speaking = new Set(
  "said says told added reported announced tweeted warned stated wrote insisted claimed noted explained".split(
    " ",
  ),
);
const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const borders = new Set([",", '"', "”", "''", "’"]);
const FARTHEST = 14;

/** A parsed sentence, one tree: its words, their universal parts of speech, and the head slot of each word slot. */
export interface ParsedWords {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly heads: Int32Array;
}

/** The mark before the phrase that ends where a verb begins, or -1. */
function borderBefore(forms: readonly string[], verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST; at -= 1) {
    if (borders.has(forms[at] ?? "")) return at;
  }
  return -1;
}

/** The one word between two places whose head lies outside them; -1 when there are several, or when it is the verb's own. */
function topBetween(heads: Int32Array, from: number, verb: number): number {
  let top = -1;
  for (let at = from + 1; at < verb; at += 1) {
    const head = (heads[FIRST + at] ?? 0) - FIRST;
    if (head > from && head < verb) continue;
    if (top >= 0 || head === verb) return -1;
    top = at;
  }
  return top;
}

/** Whether a word stands above another in the tree. */
function isAbove({ forms, heads }: ParsedWords, word: number, other: number): boolean {
  let at = other;
  while (at < forms.length && at !== word) at = (heads[FIRST + at] ?? 0) - FIRST;
  return at === word;
}

/**
 * Makes the phrase before a verb of speaking its subject where the parser took it for an afterthought: "They left on
 * Sunday, the ministry said." News is full of such sentences, the treebanks are not. Changes `heads`.
 */
export function seatSpeakers(sentence: ParsedWords): void {
  const { forms, heads, upos } = sentence;
  for (let verb = 2; verb < forms.length; verb += 1) {
    if (upos[verb] !== "VERB" || !speaking.has((forms[verb] ?? "").toLowerCase())) continue;
    const border = borderBefore(forms, verb);
    if (border < 1 || verb - border < 2) continue;
    const top = topBetween(heads, border, verb);
    if (top < 0 || !nominal.has(upos[top] ?? "") || isAbove(sentence, top, verb)) continue;
    heads[FIRST + top] = FIRST + verb;
  }
}
