import type { Span } from "../model/index.ts";
import { beforeDigits, shortForms, titles } from "./abbreviations.ts";
import {
  DIGIT,
  LETTER,
  SPACE,
  classAt,
  endsLine,
  isLowerAt,
  isUpperAt,
  isWordAt,
} from "./characters.ts";

const STOP = 46;
const terminators = ".!?…。؟۔！？";
const closing = `${terminators}"'”’»)]}`;
/** Words that begin a sentence more often than they follow a short form inside one. */
const starters = new Set(
  "the a an he she it they we i you in on at but and this that these those there his her its their when while after before if as for from since however meanwhile also according with by to".split(
    " ",
  ),
);

/** The word that ends before `end`, without looking back further than a short form is long. */
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (
    start > floor &&
    end - start < 9 &&
    (isWordAt(text, start - 1) || text.charCodeAt(start - 1) === STOP)
  ) {
    start -= 1;
  }
  return text.slice(start, end).toLowerCase();
}

function nextWord(text: string, from: number): string {
  let end = from;
  while (end - from < 12 && classAt(text, end) === LETTER) end += 1;
  return text.slice(from, end).toLowerCase();
}

/** Says whether the full stop at `at` belongs to a short form and does not end a sentence before `next`. */
function isShortForm(text: string, at: number, place: { floor: number; next: number }): boolean {
  const word = wordBefore(text, at, place.floor);
  if (titles.has(word)) return true;
  if (beforeDigits.has(word) && classAt(text, place.next) === DIGIT) return true;
  const isInitial = word.length === 1 && isUpperAt(text, at - 1);
  const isDotted = word.includes(".") && word.split(".").every((part) => part.length <= 2);
  if (isInitial && !starters.has(nextWord(text, place.next))) return true;
  if (!isDotted && !shortForms.has(word)) return false;
  return !starters.has(nextWord(text, place.next));
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classAt(text, at) === SPACE && !endsLine(text.charCodeAt(at))) at += 1;
  return at;
}

function countQuotes(text: string, from: number, to: number): number {
  let quotes = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 34) quotes += 1;
  return quotes;
}

/** Walks over one line and keeps what the next decision needs. */
class Line {
  private readonly start: number;
  private sentence: number;
  private counted: number;
  private quotes = 0;
  private readonly found: Span[];
  private readonly text: string;
  private readonly end: number;

  constructor(text: string, line: Span, found: Span[]) {
    this.text = text;
    this.end = line.end;
    this.found = found;
    this.start = line.start;
    this.sentence = line.start;
    this.counted = line.start;
  }

  /** Whether an odd number of straight quotation marks stands before `at` in this line. */
  private isQuoteOpen(at: number): boolean {
    if (at > this.counted) {
      this.quotes += countQuotes(this.text, this.counted, at);
      this.counted = at;
    }
    return this.quotes % 2 === 1;
  }

  /** Past terminators and the quotation marks and brackets that close with them. */
  private closeFrom(at: number): number {
    let to = at;
    while (to < this.end && closing.includes(this.text.charAt(to))) to += 1;
    const after = skipSpaces(this.text, to, this.end);
    const mark = this.text.charAt(after);
    if (after === to || after >= this.end) return to;
    // "killing. ”": a closing mark set off by a space still belongs to its sentence.
    if (mark === "”" || mark === "»") return after + 1;
    const isClosing = mark === '"' && this.isQuoteOpen(after) && !isWordAt(this.text, after + 1);
    return isClosing ? after + 1 : to;
  }

  private push(end: number): void {
    let { sentence: start } = this;
    let stop = end;
    while (start < stop && classAt(this.text, start) === SPACE) start += 1;
    while (stop > start && classAt(this.text, stop - 1) === SPACE) stop -= 1;
    if (stop > start) this.found.push({ start, end: stop });
    this.sentence = end;
  }

  /** Whether the stop at `at` follows the number of a list's item: "2. New rules". */
  private isItemNumber(at: number): boolean {
    if (at - this.sentence > 6 || this.sentence !== this.start) return false;
    return /^\s*[\d.]+$/.test(this.text.slice(this.sentence, at));
  }

  /** Whether a space is missing after the stop at `at`: "end.Next", but not "U.S.A" or "v2.Beta". */
  private isRunOn(at: number, to: number): boolean {
    const { text } = this;
    const isWordBefore = isLowerAt(text, at - 2) && isLowerAt(text, at - 1);
    return isWordBefore && isUpperAt(text, to) && isLowerAt(text, to + 1);
  }

  /** Whether a sentence ends at `to`, the first unit after its marks; `at` is the terminator. */
  private isBoundary(at: number, to: number): boolean {
    const next = skipSpaces(this.text, to, this.end);
    if (next >= this.end) return true;
    const isStop = this.text.charCodeAt(at) === STOP;
    if (next === to) return isStop && this.isRunOn(at, to);
    if (isLowerAt(this.text, next) || ",;:.".includes(this.text.charAt(next))) return false;
    if (!isStop || this.isItemNumber(at)) return !isStop;
    const place = { floor: this.sentence, next };
    // "a firm (Acme, Inc.) has": a bracket closes the short form's stop in.
    const isClosed = to > at + 1 && !/[)\]]/.test(this.text.charAt(at + 1));
    return isClosed || !isShortForm(this.text, at, place);
  }

  split(): void {
    let at = this.sentence;
    while (at < this.end) {
      if (!terminators.includes(this.text.charAt(at))) {
        at += 1;
        continue;
      }
      const to = this.closeFrom(at);
      if (this.isBoundary(at, to)) this.push(to);
      at = to;
    }
    this.push(this.end);
  }
}

/**
 * Finds the sentences, headings and lines of a text.
 *
 * A line break always ends one. Quotation marks and brackets that close after the full stop belong to the sentence.
 *
 * @param text - any string
 * @param span - the stretch to look at; the whole text when left out
 * @returns spans in order that do not overlap, without the white space around them; none is empty. Linear in the length of the stretch
 */
export function findSentences(text: string, span?: Span): Span[] {
  const found: Span[] = [];
  const end = Math.min(span?.end ?? text.length, text.length);
  let start = span?.start ?? 0;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !endsLine(text.charCodeAt(at))) continue;
    new Line(text, { start, end: at }, found).split();
    start = at + 1;
  }
  return found;
}
