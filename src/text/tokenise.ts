import type { Span } from "../model/index.ts";
import { beforeDigits, endings, prefixes, shortForms, titles } from "./abbreviations.ts";
import { DIGIT, LETTER, SPACE, classAt, isUpperAt, isWordAt, startsPair } from "./characters.ts";

const STOP = 46;
const LONGEST_SHORT_FORM = 8;

/** What splits off the end of a word. */
const clitics = new Set(["s", "m", "re", "ve", "ll", "d"]);
const fused = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** The end of the run of letters and digits that begins at `from`. */
function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWordAt(text, at)) at += startsPair(text, at) ? 2 : 1;
  return Math.min(at, end);
}

/** The end of letters with full stops between: "U.S.", "a.m.", "p.k.k."; `from` when there are none. */
function initialsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && classAt(text, at) === LETTER && text.charCodeAt(at + 1) === STOP) {
    at += 2;
  }
  // "U.S" without its last stop.
  if (at > from && at < end && classAt(text, at) === LETTER && !isWordAt(text, at + 1)) at += 1;
  return at;
}

/** Says whether the word before a full stop keeps it. */
function keepsStop(text: string, from: number, stop: number): boolean {
  if (stop - from > LONGEST_SHORT_FORM) return false;
  const word = text.slice(from, stop).toLowerCase();
  if (titles.has(word) || shortForms.has(word)) return true;
  if (!beforeDigits.has(word)) return false;
  const next = text.charCodeAt(stop + 1) === 32 ? stop + 2 : stop + 1;
  return classAt(text, next) === DIGIT;
}

/** The end of an address that begins at `from`, without the marks that close the sentence around it. */
function addressEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classAt(text, at) !== SPACE && !'<>"“”'.includes(text.charAt(at))) at += 1;
  while (at > from && ".,;:!?'’)]}".includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function isAddress(text: string, from: number): boolean {
  return /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s]/i.test(text.slice(from, from + 10));
}

/** Says whether the mark at `at`, between two word characters, holds them together. */
function joins(text: string, from: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  const left = classAt(text, at - 1);
  const right = classAt(text, at + 1);
  const digits = left === DIGIT && right === DIGIT;
  if (unit === 44 || unit === 58 || unit === 47) return digits;
  if (unit === STOP) return digits || endings.has(wordAfter(text, at));
  if (unit === 64) return true;
  if (unit === 38) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (isHyphen(unit))
    return digits || prefixes.has(text.slice(Math.max(from, at - 7), at).toLowerCase());
  return isApostrophe(unit) && left === LETTER && right === LETTER;
}

function wordAfter(text: string, at: number): string {
  return text.slice(at + 1, runEnd(text, at + 1, Math.min(text.length, at + 7))).toLowerCase();
}

/** The end of the word that begins at `from`: letters, digits and the marks that hold them together. */
function wordEnd(text: string, from: number, end: number): number {
  const initials = initialsEnd(text, from, end);
  // "J." before a name; the last letter of a sentence lets its stop go ("plan B.").
  const isInitial = initials === from + 2 && initials < end && isUpperAt(text, from);
  if (initials > from + 2 || (isInitial && text.charAt(from) !== "I")) return initials;
  let at = runEnd(text, from, end);
  while (at + 1 < end && isWordAt(text, at + 1) && joins(text, from, at)) {
    at = runEnd(text, at + 1, end);
  }
  if (at < end && text.charCodeAt(at) === STOP && keepsStop(text, from, at)) return at + 1;
  // "US$": the currency's letters stay with its sign.
  if (at - from <= 3 && text.charAt(at) === "$" && at < end && isUpperAt(text, at - 1))
    return at + 1;
  return at;
}

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

/** The end of the mark that begins at `from`. */
function markEnd(text: string, from: number, end: number): number {
  const character = text.charAt(from);
  if (startsPair(text, from)) return Math.min(from + 2, end);
  if (".-_*=~!?<>`".includes(character)) return repeatEnd(text, from, end);
  if (character === "'") return text.charAt(from + 1) === "'" ? Math.min(from + 2, end) : from + 1;
  return from + 1;
}

/** The end of a clitic that stands at `from` after a word ("s" + "'" too), else `from`. */
function looseCliticEnd(text: string, from: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(from))) return from;
  const stop = runEnd(text, from + 1, Math.min(end, from + 4));
  return clitics.has(text.slice(from + 1, stop).toLowerCase()) && !isWordAt(text, stop)
    ? stop
    : from;
}

/** The end of the token that begins at `from`. */
function tokenEnd(text: string, from: number, end: number): number {
  if (isWordAt(text, from)) {
    return isAddress(text, from) ? addressEnd(text, from, end) : wordEnd(text, from, end);
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
    const stop = Math.max(at + 1, tokenEnd(text, at, end));
    const clitic = cliticStart(text, at, stop);
    if (clitic > at && clitic < stop)
      tokens.push({ start: at, end: clitic }, { start: clitic, end: stop });
    else tokens.push({ start: at, end: stop });
    at = stop;
  }
  return tokens;
}
