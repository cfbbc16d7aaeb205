import type { RuleName, RuleNotes } from "../../codebook/index.ts";
import type { Quantity, Sentence, Span } from "../../model/index.ts";
import { boundsNoted, overlaps } from "../../model/index.ts";
import {
  boundsAfter,
  boundsBefore,
  incrementWords,
  lowerOf,
  readNumber,
  scanWords,
  wordOf,
} from "../../languages/index.ts";
import type { Bound, ReadNumber, Word } from "../../languages/index.ts";
import { isNoNumber, kindOf } from "./kind.ts";

/** The phrase in a table that ends right before a word: the longest of up to five words. */
function boundBefore(words: readonly Word[], at: number): { from: number; bound: Bound } | null {
  for (let length = 5; length >= 1; length -= 1) {
    if (at - length < 0) continue;
    const bound = boundsBefore.get(phrase(words, at - length, at));
    if (bound !== undefined) return { from: at - length, bound };
  }
  return null;
}

function boundAfter(words: readonly Word[], at: number): { to: number; bound: Bound } | null {
  for (let length = 4; length >= 1; length -= 1) {
    const bound = boundsAfter.get(phrase(words, at, at + length));
    if (bound !== undefined && at + length <= words.length) return { to: at + length, bound };
  }
  return null;
}

function phrase(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
}

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly strict: boolean;
  readonly approximate: boolean;
}

function bounded(number: ReadNumber, bound: Bound | null): Bounds {
  const { value, rule } = number;
  const exact = {
    low: null,
    best: null,
    high: null,
    strict: bound?.strict ?? false,
    approximate: false,
  };
  switch (bound?.side) {
    case "low":
      return { ...exact, low: value };
    case "high":
      return { ...exact, high: value };
    case "about":
    case "below":
      return rule === null
        ? { ...exact, best: value, approximate: true }
        : { ...exact, low: value, approximate: true, strict: false };
    case undefined:
      return rule === null ? { ...exact, best: value } : { ...exact, low: value };
  }
}

const ruleOfSide: Readonly<Record<Bound["side"] | "exact", RuleName>> = {
  exact: "value/number",
  low: "value/at-least",
  high: "value/at-most",
  about: "value/about",
  below: "value/nearly",
};

function ruleOf(number: ReadNumber, bound: Bound | null): RuleName {
  return number.rule === null ? ruleOfSide[bound?.side ?? "exact"] : "value/vague";
}

/** Says whether a word links two numbers into a range: "10 to 15", "between 10 and 15", "10-15", "five or six". */
function isRangeLink(words: readonly Word[], at: number, first: ReadNumber): boolean {
  switch (lowerOf(words, first.next)) {
    case "and":
      return lowerOf(words, at - 1) === "between";
    case "to":
      return wordOf(words, first.next + 1).kind !== "mark";
    case "-":
    case "–":
    case "—":
      return wordOf(words, at).kind === "digits";
    case "or":
      return true;
    default:
      return false;
  }
}

/** The second number of a range, with the bound that it has of its own: "500 to more than 1,000". */
interface RangeEnd {
  readonly second: ReadNumber;
  readonly bound: Bound | null;
}

/** Where the number behind a bound begins, and the bound: "more than 1,000". */
function boundAt(words: readonly Word[], from: number): { at: number; bound: Bound } | null {
  for (let at = from + 4; at > from; at -= 1) {
    const found = boundBefore(words, at);
    if (found?.from === from) return { at, bound: found.bound };
  }
  return null;
}

/** Gives the second number of a range; null when none follows. */
function rangeEnd(words: readonly Word[], at: number, first: ReadNumber): RangeEnd | null {
  if (!isRangeLink(words, at, first)) return null;
  const own = lowerOf(words, first.next) === "or" ? null : boundAt(words, first.next + 1);
  const second = readNumber(words, own?.at ?? first.next + 1);
  if (second?.rule !== first.rule) return null;
  const isRange = liftedValue(first, second, words) < second.value;
  return isRange ? { second, bound: own?.bound ?? null } : null;
}

/** "3 to 5 million": the scale behind the second number holds for the first as well. */
function liftedValue(first: ReadNumber, second: ReadNumber, words: readonly Word[]): number {
  const last = words[second.next - 1]?.lower ?? "";
  const scale = { million: 1_000_000, billion: 1_000_000_000, thousand: 1_000, hundred: 100 }[last];
  const isBare = scale !== undefined && first.value < 1_000 && first.hasDigits === second.hasDigits;
  return isBare && first.value * scale < second.value ? first.value * scale : first.value;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly bounds: Bounds;
  readonly rule: string | null;
  /** The rule that read the bounds. */
  readonly by: RuleName;
}

function ranged(words: readonly Word[], at: number, first: ReadNumber): Found | null {
  const end = rangeEnd(words, at, first);
  if (end === null) return null;
  const { second } = end;
  const before = boundBefore(words, at);
  const opener = lowerOf(words, at - 1);
  const hasOpener = opener === "between" || opener === "from";
  const bounds = {
    low: liftedValue(first, second, words),
    best: null,
    // "From 500 to more than 1,000" has no upper end.
    high: end.bound?.side === "low" ? null : second.value,
    strict: false,
    approximate: before?.bound.side === "about",
  };
  return {
    from: hasOpener ? at - 1 : (before?.from ?? at),
    to: second.next,
    at,
    bounds,
    rule: null,
    by: "value/range",
  };
}

/** Where "a family of" before a number begins; the number itself when there is none. */
function groupStart(words: readonly Word[], at: number): number {
  if (!/^(?:family|families) of$/.test(phrase(words, at - 2, at))) return at;
  return lowerOf(words, at - 3) === "a" ? at - 3 : at - 2;
}

function single(words: readonly Word[], at: number, number: ReadNumber): Found {
  const before = boundBefore(words, isIncrement(words, at) ? at - 1 : at) ?? boundBefore(words, at);
  const after = before === null ? boundAfter(words, number.next) : null;
  const { bound = null } = before ?? after ?? {};
  return {
    from: before?.from ?? groupStart(words, at),
    to: after?.to ?? number.next,
    at,
    bounds: bounded(number, bound),
    rule: number.rule,
    by: ruleOf(number, bound),
  };
}

function isIncrement(words: readonly Word[], at: number): boolean {
  return incrementWords.has(lowerOf(words, at - 1));
}

/** "12 more people" adds; "12 more than" compares. */
function addsBehind(words: readonly Word[], to: number): boolean {
  return lowerOf(words, to) === "more" && lowerOf(words, to + 1) !== "than";
}

function readAt(words: readonly Word[], at: number): Found | null {
  if (words[at]?.lower === "couple") return couple(words, at);
  const number = readNumber(words, at);
  if (number === null || isNoNumber(words, at, number)) return null;
  return ranged(words, at, number) ?? single(words, at, number);
}

function couple(words: readonly Word[], at: number): Found | null {
  if (lowerOf(words, at - 1) !== "a" || lowerOf(words, at + 1) !== "of") return null;
  return single(words, at, { next: at + 1, value: 2, rule: "couple=2", hasDigits: false });
}

function noted(quantity: Quantity, { by: rule }: Found, notes: RuleNotes | null): Quantity {
  const { span } = quantity;
  notes?.write({ field: "value", at: span.start, value: boundsNoted(quantity), rule, span });
  return quantity;
}

function quantitiesIn(
  text: string,
  sentence: Sentence,
  { times, notes }: { times: readonly Span[]; notes: RuleNotes | null },
): Quantity[] {
  const words = scanWords(text, sentence.span);
  const tagByStart = new Map(sentence.tokens.map((token) => [token.start, token.xpos]));
  const tagAt = (start: number): string => tagByStart.get(start) ?? "";
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const found = readAt(words, at);
    if (found === null) {
      at = skipped(words, at);
      continue;
    }
    const number = { start: words[found.at]?.start ?? 0, end: words[found.to - 1]?.end ?? 0 };
    if (!times.some((time) => overlaps(time, number))) {
      quantities.push(noted(toQuantity(text, words, { found, tagAt }), found, notes));
    }
    at = found.to;
  }
  return quantities;
}

/** After a number that is none (a name, a score), its remaining digits are not read afresh. */
function skipped(words: readonly Word[], at: number): number {
  const number = words[at]?.kind === "digits" ? readNumber(words, at) : null;
  return number?.next ?? at + 1;
}

function toQuantity(
  text: string,
  words: readonly Word[],
  { found, tagAt }: { found: Found; tagAt: (start: number) => string },
): Quantity {
  const span = { start: words[found.from]?.start ?? 0, end: words[found.to - 1]?.end ?? 0 };
  const { kind, unit } = kindOf(words, found, tagAt);
  return {
    span,
    text: text.slice(span.start, span.end),
    ...found.bounds,
    unit,
    rule: found.rule,
    kind,
    isIncrement:
      isIncrement(words, found.at) || isIncrement(words, found.from) || addsBehind(words, found.to),
  };
}

/** A text, with where it is written down how each number was read while somebody asks. */
export interface NotedText {
  readonly text: string;
  readonly notes?: RuleNotes | null;
}

/**
 * Finds the numbers of a report with their bounds, in text order. Years, dates and lengths of time are left out, as are
 * arithmetic, telephone numbers, scores and the numbers of lists; numbers inside names get the kind `name`.
 *
 * @param times - spans of all time expressions, in text order
 */
export function findQuantities(
  report: NotedText,
  sentences: readonly Sentence[],
  times: readonly Span[],
): Quantity[] {
  const { text, notes = null } = report;
  let next = 0;
  return sentences.flatMap((sentence) => {
    while ((times[next]?.end ?? Infinity) <= sentence.span.start) next += 1;
    const inside: Span[] = [];
    for (let at = next; (times[at]?.start ?? Infinity) < sentence.span.end; at += 1) {
      const time = times[at];
      if (time !== undefined) inside.push(time);
    }
    return quantitiesIn(text, sentence, { times: inside, notes });
  });
}
