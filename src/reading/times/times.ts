import type { RuleName, RuleNotes } from "../../codebook/index.ts";
import type { Sentence, Span, Time } from "../../model/index.ts";
import {
  findDates,
  timeRelations,
  type DateExpression,
  type DateMeaning,
} from "../../languages/index.ts";
import { indexFrom } from "../spans.ts";
import { dayOfIso, type Day } from "./calendar.ts";
import type { Focus } from "./dates.ts";
import { pointsAhead } from "./forward.ts";
import { resolveMeaning, type ResolvedTime } from "./resolve.ts";

/** A time expression with its meaning, its TIMEX3 value and what it comes to. */
export interface FoundTime extends ResolvedTime {
  readonly span: Span;
  readonly meaning: DateMeaning;
  readonly isForward: boolean;
}

/** Years of space between the report and what it tells, from which it is a history. */
const historyYears = 2;
/** How many dates with month and year, or bare years, a history has at least. */
const manyDates = 3;
const manyYears = 15;

/**
 * Says whether a text tells a history: its dates lie years before the report, and they outnumber days of the week.
 * There "25 June" belongs to the year last spoken of, not to the report's.
 */
function tellsHistory(expressions: readonly DateExpression[], report: Day | null): boolean {
  const years = expressions.flatMap(({ meaning }) => yearOf(meaning) ?? []).sort((a, b) => a - b);
  const whole = expressions.filter(
    ({ meaning }) =>
      meaning.kind === "calendar" && meaning.month !== undefined && meaning.year !== undefined,
  );
  const news = expressions.filter(({ meaning }) => tellsNews(meaning));
  const isDense = whole.length >= manyDates || years.length >= manyYears;
  const middle = years[years.length >> 1];
  if (!isDense || news.length * 2 > years.length || report === null || middle === undefined)
    return false;
  return report.year - middle >= historyYears;
}

/** The year told, negative before Christ; null when there is none. */
function yearOf(meaning: DateMeaning): number | null {
  if (meaning.kind !== "calendar" || meaning.year === undefined) return null;
  return meaning.isBeforeChrist === true ? -meaning.year : meaning.year;
}

/** A bare weekday, "today" or "yesterday". */
function tellsNews(meaning: DateMeaning): boolean {
  if (meaning.kind === "shift") return meaning.from === "report" && meaning.unit === "day";
  return meaning.kind === "calendar" && meaning.weekday !== undefined && meaning.day === undefined;
}

const isoPrefix = /^(BC)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The date a resolved time leaves in focus; lengths, vague words and years told in passing leave the old one. */
function focusAfter(found: ResolvedTime, before: Focus | null, isPassing: boolean): Focus | null {
  if (found.start === null || !found.isDated || found.type === "DURATION" || found.isImplied)
    return before;
  const parts = isoPrefix.exec(found.start);
  if (parts === null || (isPassing && before !== null)) return before;
  const [, era, year, month, day] = parts;
  const isSpan = found.start !== found.end;
  return {
    year: era === undefined ? Number(year) : -Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined || isSpan ? {} : { day: Number(day) }),
  };
}

/** A bare year in brackets or behind a noun ("the 1972 treaty") does not move the story on. */
function isToldInPassing(text: string, { span, meaning }: DateExpression): boolean {
  if (meaning.kind === "decade" || meaning.kind === "century") return true;
  if (meaning.kind === "shift") return meaning.from === "report";
  if (meaning.kind !== "calendar" || meaning.year === undefined) return false;
  if (meaning.month !== undefined || meaning.season !== undefined) return false;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  return /[(\u2013-]\s*$/.test(before) || /\b(?:the|of|and|than|to|until)\s+$/.test(before);
}

function tagReader(sentence: Sentence): (start: number) => string {
  const { tokens } = sentence;
  return (start) => {
    const token = tokens[indexFrom(tokens, start)];
    return token?.start === start ? token.xpos : "";
  };
}

/** How far back, in sentences, "two days earlier" may reach for the day it counts from. */
const focusReach = 3;

/**
 * Finds every time expression, with its TIMEX3 value, in text order.
 *
 * @param publishedAt - ISO; null when unknown, and then only whole dates get a value
 */
export function findTimeExpressions(
  text: string,
  sentences: readonly Sentence[],
  publishedAt: string | null,
): FoundTime[] {
  const report = dayOfIso(publishedAt);
  const bySentence = sentences.map((sentence) =>
    findDates(text, sentence.span, tagReader(sentence)),
  );
  const isNarrative = tellsHistory(bySentence.flat(), report);
  const found: FoundTime[] = [];
  let focus: Focus | null = null;
  let focusedAt = 0;
  bySentence.forEach((expressions, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return;
    if (!isNarrative && index - focusedAt > focusReach) focus = null;
    for (const { span, meaning } of expressions) {
      const isForward = pointsAhead(sentence, span);
      const resolved: ResolvedTime = resolveMeaning(meaning, {
        report,
        focus,
        isNarrative,
        isForward,
      });
      const next: Focus | null = focusAfter(
        resolved,
        focus,
        isNarrative && isToldInPassing(text, { span, meaning }),
      );
      if (next !== focus) focusedAt = index;
      focus = next;
      found.push({ span, meaning, isForward, ...resolved });
    }
  });
  return found;
}

/** The word before a time, past articles and "early", and where it begins. */
function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const trimmed = before.replace(
    /(?:\s|\b(?:the|early|late|mid|about|around|at least|only|just)\b)+$/u,
    "",
  );
  return /[a-z]+$/.exec(trimmed)?.[0] ?? "";
}

function relationOf(text: string, found: FoundTime): Time["relation"] {
  const isPossessive = /^['’]s\b/.test(text.slice(found.span.end, found.span.end + 3));
  if (isPossessive) return "on";
  const word = wordBefore(text, found.span.start);
  if (word === "from" || word === "through") {
    const isOnward = /^\s+(?:on|onwards?|forward)\b/.test(
      text.slice(found.span.end, found.span.end + 12),
    );
    return word === "through" ? "until" : isOnward ? "since" : "on";
  }
  const relation = timeRelations.get(word);
  if (relation !== undefined) return relation;
  return found.type === "DURATION" ? "during" : "on";
}

/** Puts a resolved time into the record's words, open at the side its preposition leaves open. */
function toTime(text: string, found: FoundTime): Time {
  const relation = relationOf(text, found);
  const opensLeft = relation === "until" || relation === "before";
  const opensRight = relation === "since" || relation === "after";
  const isResolved = found.start !== null || found.end !== null;
  return {
    text: text.slice(found.span.start, found.span.end),
    span: found.span,
    start: opensLeft ? null : found.start,
    end: opensRight ? null : found.end,
    relation,
    extent:
      relation === "on" || relation === "before" || relation === "after" ? "instant" : "throughout",
    basis: !isResolved ? "unresolved" : found.isImplied ? "implied" : "stated",
  };
}

/** What links two times into one: "to" and the like, or the "and" of "between"; null when nothing does. */
function linkBetween(text: string, left: Time, right: Time): "to" | "and" | null {
  const between = text.slice(left.span.end, right.span.start);
  if (between.length > 12) return null;
  if (/^\s*(?:[-–]|to|until|till|through)\s*(?:the\s*)?$/.test(between)) return "to";
  const isBetween = wordBefore(text, left.span.start) === "between";
  return isBetween && /^\s*and\s*(?:the\s*)?$/.test(between) ? "and" : null;
}

/** Joins "from 3 to 5 March", "between Monday and Wednesday", "2011-2014" into one time; null when they are two. */
function joined(text: string, left: Time, right: Time): Time | null {
  const link = linkBetween(text, left, right);
  if (link === null) return null;
  const span = { start: left.span.start, end: right.span.end };
  const range = {
    text: text.slice(span.start, span.end),
    span,
    relation: "during",
    extent: link === "and" ? "instant" : "throughout",
  } as const;
  if (left.basis === "unresolved" && right.basis === "unresolved") {
    return { ...range, start: null, end: null, basis: "unresolved" };
  }
  const [start, end] = [left.start ?? left.end, right.end ?? right.start];
  // "~" sorts behind every digit, so that 2011 to 2011-05 is in order.
  const isInOrder = start !== null && end !== null && start <= `${end}~`;
  return isInOrder ? { ...range, start, end, basis: "stated" } : null;
}

/** The rule by which an expression comes to its dates. */
function ruleOf({ start, end, meaning, isForward }: FoundTime): RuleName {
  if (start === null && end === null) return "when/unresolved";
  const isWhole = meaning.kind === "calendar" && meaning.year !== undefined;
  if (isWhole || meaning.kind === "decade" || meaning.kind === "century") return "when/calendar";
  return isForward ? "when/ahead" : "when/looking-back";
}

function noteTime({ start, end, span }: Time, rule: RuleName, notes: RuleNotes | null): void {
  const value = `${start ?? ""}..${end ?? ""}`;
  notes?.write({ field: "when", at: span.start, value, rule, span });
}

/**
 * Gives the times that lie on the calendar as the record holds them. Bare lengths ("three days"), recurrences and "now"
 * are left out; ranges are one time.
 */
export function timesOf(
  text: string,
  expressions: readonly FoundTime[],
  notes: RuleNotes | null = null,
): Time[] {
  const times: Time[] = [];
  for (const found of expressions) {
    const isBeforeChrist = found.value?.startsWith("BC") === true;
    if (!found.isDated || isTimeless(found.meaning) || isBeforeChrist) continue;
    const time = toTime(text, found);
    const last = times.at(-1);
    const range = last === undefined ? null : joined(text, last, time);
    if (range !== null) times.pop();
    const kept = range ?? time;
    noteTime(kept, range === null ? ruleOf(found) : "when/range", notes);
    times.push(kept);
  }
  return times;
}

/** "At night" without a day says nothing of when. */
function isTimeless(meaning: DateMeaning): boolean {
  if (meaning.kind !== "calendar") return false;
  const { year, month, day, weekday, season, quarter } = meaning;
  return [year, month, day, weekday, season, quarter].every((part) => part === undefined);
}
