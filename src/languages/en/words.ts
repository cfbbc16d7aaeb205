import type { Span } from "../../model/index.ts";

/** A run of letters, a number written with digits, or a single mark, with where it stands. */
export interface Word extends Span {
  readonly form: string;
  readonly lower: string;
  readonly kind: "letters" | "digits" | "mark";
}

// Each alternative begins with a class of its own, so a match never backs up further than its own run.
const wordPattern = /[ap]\.m\.|[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/giuy;
const spacePattern = /\s+/uy;

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** The end of a run of plain letters, which most words are; -1 where the pattern has to tell. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  // The letters of other alphabets and marks above letters go on with the run; "a.m." is one word.
  const isClear = text.charCodeAt(end) < 128 || end === text.length;
  const mayBeClock = end === start + 1 && text.charCodeAt(end) === 46;
  return end > start && isClear && !mayBeClock ? end : -1;
}

/** Reads the word at a place, or null when none begins there. */
function wordAt(text: string, start: number): Word | null {
  const plain = plainEnd(text, start);
  if (plain >= 0) {
    const form = text.slice(start, plain);
    return { start, end: plain, form, lower: form.toLowerCase(), kind: "letters" };
  }
  wordPattern.lastIndex = start;
  const form = wordPattern.exec(text)?.[0];
  if (form === undefined) return null;
  const first = form.charCodeAt(0);
  const isDigits = first >= 48 && first <= 57;
  const kind = isDigits ? "digits" : /^[\p{L}\p{M}]/u.test(form) ? "letters" : "mark";
  return { start, end: start + form.length, form, lower: form.toLowerCase(), kind };
}

function behindSpace(text: string, start: number): number {
  const at = text.charCodeAt(start) === 32 ? start + 1 : start;
  const unit = text.charCodeAt(at);
  // A printing character of ASCII: the pattern would find no more.
  if (unit > 32 && unit < 127) return at;
  spacePattern.lastIndex = start;
  return spacePattern.test(text) ? spacePattern.lastIndex : start;
}

/**
 * Splits a stretch of text into letters, digits and marks, finer than the tokens of a tree: "mid-1996" is three words.
 * Times and quantities are read from these, so that they do not depend on how a tokeniser treats hyphens.
 *
 * @param span - only words wholly inside are given
 */
export function scanWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let at = span.start;
  while (at < span.end) {
    at = behindSpace(text, at);
    const word = at < span.end ? wordAt(text, at) : null;
    if (word !== null && word.end <= span.end) words.push(word);
    at = word === null ? at + 1 : word.end;
  }
  return words;
}

const none: Word = { start: -1, end: -1, form: "", lower: "", kind: "mark" };

/** Gives the word at an index; outside the list an empty mark that equals no word. */
export function wordOf(words: readonly Word[], at: number): Word {
  return words[at] ?? none;
}

/** Lower-case form of the word at an index; "" outside the list. */
export function lowerOf(words: readonly Word[], at: number): string {
  return wordOf(words, at).lower;
}

/** Says whether nothing stands between a word and the next one. */
export function isGlued(words: readonly Word[], left: number): boolean {
  const [one, other] = [wordOf(words, left), wordOf(words, left + 1)];
  return one.end === other.start && one.end >= 0;
}

/** Says whether the words from an index on are those of a phrase, in lower case with single spaces. */
export function isPhrase(words: readonly Word[], at: number, phrase: string): boolean {
  let start = 0;
  for (let index = at; start <= phrase.length; index += 1) {
    const word = lowerOf(words, index);
    const end = start + word.length;
    if (!phrase.startsWith(word, start) || (end < phrase.length && phrase[end] !== " "))
      return false;
    start = end + 1;
  }
  return true;
}

/** Words so common that a text with enough of them is English. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were when we there " +
    "can an your which their said if will each about up out them then she many some so these would other into has more her two him " +
    "been its who than after before over under between against during since until while also more most no people killed"
  ).split(" "),
);
