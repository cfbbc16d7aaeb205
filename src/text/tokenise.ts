import type { Span } from "../model/index.ts";
import { DIGIT, SPACE, classAt, isWordAt, startsPair } from "./characters.ts";
import { isApostrophe, runEnd, wordEnd } from "./word-end.ts";

/** What splits off the end of a word. */
const clitics = new Set(["s", "m", "re", "ve", "ll", "d"]);
const fused = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

/** Where a clitic begins in the word, or `end` when it has none. */
function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3 || length > 40) return end;
  const word = text.slice(start, end).toLowerCase();
  const split = fused.get(word);
  if (split !== undefined) return start + split;
  for (let back = 2; back <= 3; back += 1) {
    if (!isApostrophe(word.charCodeAt(length - back))) continue;
    const tail = word.slice(length - back + 1);
    if (clitics.has(tail)) return end - back;
    if (tail === "t" && word.charAt(length - 3) === "n" && length > 3) return end - 3;
  }
  return end;
}

/** The end of a run of the same mark, for dots, dashes and the like. */
function repeatEnd(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from);
  let at = from + 1;
  while (at < end && text.charCodeAt(at) === unit) at += 1;
  return at;
}

function cryEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && "!?".includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of "'72" or "'90s" that begins at `from`, or of the mark alone. */
function decadeEnd(text: string, from: number, end: number): number {
  const isYear = classAt(text, from + 1) === DIGIT && classAt(text, from + 2) === DIGIT;
  const stop = text.charAt(from + 3) === "s" ? from + 4 : from + 3;
  return isYear && stop <= end && !isWordAt(text, stop) ? stop : from + 1;
}

/** The end of the mark that begins at `from`. */
function markEnd(text: string, from: number, end: number): number {
  const character = text.charAt(from);
  if (startsPair(text, from)) return Math.min(from + 2, end);
  if (character === "!" || character === "?") return cryEnd(text, from, end);
  if (".-_*=~<>`".includes(character)) return repeatEnd(text, from, end);
  if (!"'‘’".includes(character)) return from + 1;
  return text.charAt(from + 1) === character ? Math.min(from + 2, end) : decadeEnd(text, from, end);
}

/** The end of a clitic that stands at `from` after a word ("s" + "'" too), else `from`. */
function looseCliticEnd(text: string, from: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(from))) return from;
  const stop = runEnd(text, from + 1, Math.min(end, from + 4));
  return clitics.has(text.slice(from + 1, stop).toLowerCase()) && !isWordAt(text, stop)
    ? stop
    : from;
}

/** The end of a list item's number, "2." or "2.1.", with words after it; else `from`. */
function itemNumberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 8 && (classAt(text, at) === DIGIT || text.charAt(at) === "."))
    at += 1;
  const isNumber =
    at - from > 1 && at + 1 < end && text.charAt(at - 1) === "." && text.charAt(at) === " ";
  return isNumber && classAt(text, from) === DIGIT ? at : from;
}

/** Says whether a mark is the letter that opens a name behind a hyphen: "Al-‘Arfi". */
function isOpeningLetter(text: string, from: number): boolean {
  return text.charAt(from - 1) === "-" && /^[‘ʿʻ]\p{Lu}/u.test(text.slice(from, from + 3));
}

/** The end of the token that begins at `from`. */
function tokenEnd(text: string, from: number, end: number): number {
  if (isOpeningLetter(text, from)) return wordEnd(text, from + 1, end);
  if (isWordAt(text, from)) {
    return wordEnd(text, from, end);
  }
  const clitic = looseCliticEnd(text, from, end);
  return clitic > from ? clitic : markEnd(text, from, end);
}

/**
 * Splits a stretch of text into words and marks, as the English treebanks do: "do" + "n't", "Assad" + "'s",
 * "UN" + "-" + "funded", "70" + "%", while "40,000", "U.S.", addresses and "pre-war" stay whole.
 *
 * @param text - any string; lone surrogates and control characters included
 * @param span - the stretch to split, usually a sentence
 * @returns spans in order that do not overlap; white space and control characters lie between them. Linear in the length of `span`
 * @source English Web Treebank and GUM tokenisation, Universal Dependencies 2.15
 */
export function tokenise(text: string, span: Span): Span[] {
  const tokens: Span[] = [];
  let at = span.start;
  const end = Math.min(span.end, text.length);
  while (at < end) {
    if (classAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    const item = at === span.start ? itemNumberEnd(text, at, end) : at;
    const stop = item > at ? item : Math.max(at + 1, tokenEnd(text, at, end));
    const clitic = cliticStart(text, at, stop);
    if (clitic > at && clitic < stop)
      tokens.push({ start: at, end: clitic }, { start: clitic, end: stop });
    else tokens.push({ start: at, end: stop });
    at = stop;
  }
  return tokens;
}
