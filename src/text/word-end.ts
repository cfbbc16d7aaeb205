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
  if (!isHyphen(text.charCodeAt(at))) return true;
  if (!/^\d+$/.test(text.slice(Math.max(from, at - 12), at))) return true;
  const last = runEnd(text, at + 1, Math.min(text.length, at + 12));
  if (isHyphen(text.charCodeAt(last)) && classAt(text, last + 1) === DIGIT) return true;
  return at - from === 3 && last - at === 5;
}

/** Says whether the mark at `at`, between two word characters, holds them together. */
function joins(text: string, from: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  const left = classAt(text, at - 1);
  const right = classAt(text, at + 1);
  const digits = left === DIGIT && right === DIGIT && joinsDigits(text, from, at);
  if (unit === 44 || unit === 58 || unit === 47) return digits;
  if (unit === STOP) return digits || endings.has(wordAfter(text, at)) || isMailbox(text, at);
  if (unit === 64) return true;
  if (unit === 38) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (isHyphen(unit))
    return (
      digits ||
      prefixes.has(text.slice(Math.max(from, at - 7), at).toLowerCase()) ||
      isMailbox(text, at)
    );
  return isApostrophe(unit) && left === LETTER && right === LETTER;
}

function wordAfter(text: string, at: number): string {
  return text.slice(at + 1, runEnd(text, at + 1, Math.min(text.length, at + 7))).toLowerCase();
}

/** Where a unit of measure begins in "10km" or "5pm", or `end` when there is none. */
function unitStart(text: string, from: number, end: number): number {
  if (classAt(text, from) !== DIGIT || end - from > 12) return end;
  let at = from;
  while (at < end && classAt(text, at) === DIGIT) at += 1;
  return units.has(text.slice(at, end).toLowerCase()) ? at : end;
}

/** The end of the word that begins at `from`: letters, digits and the marks that hold them together. */
export function wordEnd(text: string, from: number, end: number): number {
  if (isAddress(text, from)) return addressEnd(text, from, end);
  const initials = initialsEnd(text, from, end);
  // "J." before a name; the last letter of a sentence lets its stop go ("plan B.").
  const isInitial = initials === from + 2 && initials < end && isUpperAt(text, from);
  if (initials > from + 2 || (isInitial && text.charAt(from) !== "I")) return initials;
  let at = runEnd(text, from, end);
  const unit = unitStart(text, from, at);
  if (unit < at) return unit;
  while (at + 1 < end && isWordAt(text, at + 1) && joins(text, from, at)) {
    const isSite = text.charCodeAt(at) === STOP && endings.has(wordAfter(text, at));
    at = runEnd(text, at + 1, end);
    if (isSite && text.charAt(at) === "/" && isWordAt(text, at + 1))
      return addressEnd(text, at, end);
  }
  if (at < end && text.charCodeAt(at) === STOP && keepsStop(text, from, at)) return at + 1;
  // "US$": the currency's letters stay with its sign.
  if (at - from <= 3 && text.charAt(at) === "$" && at < end && isUpperAt(text, at - 1))
    return at + 1;
  return at;
}
