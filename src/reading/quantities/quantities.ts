import type { RuleName, RuleNotes } from "../../codebook/index.ts";
import type { Quantity, Sentence, Span } from "../../model/index.ts";
import { boundsNoted, overlaps } from "../../model/index.ts";
import {
  boundsAfter,
  incrementWords,
  lowerOf,
  readNumber,
  scanWords,
} from "../../languages/index.ts";
import type { Bound, ReadNumber, Word } from "../../languages/index.ts";
import { isNoNumber, kindOf } from "./kind.ts";
import { boundBefore, liftedValue, phrase, rangeEnd } from "./ranges.ts";

function boundAfter(words: readonly Word[], at: number): { to: number; bound: Bound } | null {
  for (let length = 4; length >= 1; length -= 1) {
    const bound = boundsAfter.get(phrase(words, at, at + length));
    if (bound !== undefined && at + length <= words.length) return { to: at + length, bound };
  }
  return null;
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
