import { beforeDigits, endings, prefixes, shortForms, titles, units } from "./abbreviations.ts";
import { DIGIT, LETTER, SPACE, classAt, isUpperAt, isWordAt, startsPair } from "./characters.ts";

const STOP = 46;
const LONGEST_SHORT_FORM = 8;
const LONGEST_MAILBOX = 64;

/** Says whether the unit is an apostrophe of any make. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** The end of the run of letters and digits that begins at `from`. */
export function runEnd(text: string, from: number, end: number): number {
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
  if (word === "al") return text.slice(from - 3, from) === "et ";
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
  if (!"hwfHWF".includes(text.charAt(from))) return false;
  return /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s]/i.test(text.slice(from, from + 10));
}

/** Says whether what stands around `from` without a space is an e-mail address. */
function isMailbox(text: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_MAILBOX && at < text.length; at += 1) {
    if (text.charCodeAt(at) === 64) return isWordAt(text, at + 1);
    if (!isWordAt(text, at) && !".-+%".includes(text.charAt(at))) return false;
  }
  return false;
}

/** Says whether the digits around the mark at `at` are one number, date or call number and not a range. */
function joinsDigits(text: string, from: number, at: number): boolean {
  if (!isBetween(text, at, DIGIT)) return false;
  if (!isHyphen(text.charCodeAt(at))) return true;
  if (!/^\d+$/.test(text.slice(Math.max(from, at - 12), at))) return true;
  const last = runEnd(text, at + 1, Math.min(text.length, at + 12));
  if (isHyphen(text.charCodeAt(last)) && classAt(text, last + 1) === DIGIT) return true;
  return at - from === 3 && last - at === 5;
}

/** Says whether a hyphen at `at` holds a prefix ("pre-war"), a number or a mailbox together. */
function joinsHyphen(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 7), at);
  // "un-named", but "UN-funded".
  const isName = before.length > 1 && before === before.toUpperCase();
  if (!isName && prefixes.has(before.toLowerCase())) return true;
  return joinsDigits(text, from, at) || isMailbox(text, at);
}

/** Says whether a full stop at `at` belongs to a number, the name of a site or a mailbox. */
function joinsStop(text: string, from: number, at: number): boolean {
  if (endings.has(wordAfter(text, at))) return true;
  return joinsDigits(text, from, at) || isMailbox(text, at);
}

/** Says whether the mark at `at`, between two word characters, holds them together. */
function joins(text: string, from: number, at: number): boolean {
  switch (text.charAt(at)) {
    case ",":
    case ":":
    case "/":
      return joinsDigits(text, from, at);
    case ".":
      return joinsStop(text, from, at);
    case "@":
      return true;
    case "&":
      return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
    default:
      return joinsLetters(text, from, at);
  }
}

/** Says whether a hyphen or an apostrophe at `at` holds the letters around it together. */
function joinsLetters(text: string, from: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isHyphen(unit)) return joinsHyphen(text, from, at);
  return isApostrophe(unit) && isBetween(text, at, LETTER);
}

/** Says whether the characters on both sides of `at` are of one class. */
function isBetween(text: string, at: number, kind: number): boolean {
  return classAt(text, at - 1) === kind && classAt(text, at + 1) === kind;
}

function wordAfter(text: string, at: number): string {
  return text.slice(at + 1, runEnd(text, at + 1, Math.min(text.length, at + 7))).toLowerCase();
}

/** Where a unit of measure begins in "10km" or "5pm", or `from` when there is none. */
function unitStart(text: string, from: number, end: number): number {
  if (classAt(text, from) !== DIGIT || end - from > 12) return from;
  let at = from;
  while (at < end && classAt(text, at) === DIGIT) at += 1;
  return units.has(text.slice(at, end).toLowerCase()) ? at : from;
}

/** The end of initials that are a word of their own: "U.S.", "a.m.", the "J." of a name; `from` when there are none. */
function shortNameEnd(text: string, from: number, end: number): number {
  const stop = initialsEnd(text, from, end);
  if (stop > from + 2) return stop;
  // The last letter of a sentence lets its stop go ("plan B."), and so does the pronoun.
  const isInitial = stop < end && isUpperAt(text, from) && text.charAt(from) !== "I";
  return isInitial ? stop : from;
}

/** The end of words with marks between that hold them together. */
function joinedEnd(text: string, from: number, end: number): number {
  let at = runEnd(text, from, end);
  while (at + 1 < end && isWordAt(text, at + 1) && joins(text, from, at)) {
    const isSite = text.charCodeAt(at) === STOP && endings.has(wordAfter(text, at));
    at = runEnd(text, at + 1, end);
    const hasPath = isSite && text.charAt(at) === "/" && isWordAt(text, at + 1);
    if (hasPath) return addressEnd(text, at, end);
  }
  return at;
}

/** The end of the word that begins at `from`: letters, digits and the marks that hold them together. */
export function wordEnd(text: string, from: number, end: number): number {
  if (isAddress(text, from)) return addressEnd(text, from, end);
  const initials = shortNameEnd(text, from, end);
  if (initials > from) return initials;
  const unit = unitStart(text, from, runEnd(text, from, end));
  if (unit > from) return unit;
  const at = joinedEnd(text, from, end);
  if (at >= end) return at;
  if (text.charCodeAt(at) === STOP && keepsStop(text, from, at)) return at + 1;
  // "US$": the currency's letters stay with its sign.
  const isCurrency = text.charAt(at) === "$" && at - from <= 3 && isUpperAt(text, at - 1);
  return isCurrency ? at + 1 : at;
}
