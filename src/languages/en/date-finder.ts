import type { Span } from "../../model/index.ts";
import { phraseOpeners, phraseRules } from "./date-phrases.ts";
import { calendarOpeners, calendarRules } from "./date-rules.ts";
import { readClock, type DateContext, type DateMatch } from "./date-words.ts";
import type { CalendarMeaning, DateMeaning, ShiftMeaning } from "./dates.ts";
import { dayParts, edgeNouns, edges } from "./dates.ts";
import { scanWords, wordOf, type Word } from "./words.ts";

/** Words that tell a time, and what they mean. */
export interface DateExpression {
  readonly span: Span;
  readonly meaning: DateMeaning;
}

const rules = [...calendarRules, ...phraseRules];

function lower(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

function longest(context: DateContext, at: number): DateMatch | null {
  let best: DateMatch | null = null;
  for (const rule of rules) {
    const match = rule(context, at);
    if (match !== null && match.next > (best?.next ?? at)) best = match;
  }
  return best;
}

/** A date or a day counted from another, which a part of the day may narrow. */
function isDay(meaning: DateMeaning): meaning is CalendarMeaning | ShiftMeaning {
  if (meaning.kind === "calendar")
    return meaning.day !== undefined || meaning.weekday !== undefined;
  return meaning.kind === "shift" && (meaning.unit === "day" || meaning.unit === "night");
}

/** Adds a part of the day or a clock time behind: "Friday night", "Monday at dawn", "June 5, at 5:00 am". */
function withPart(context: DateContext, match: DateMatch): DateMatch {
  if (!isDay(match.meaning)) return match;
  const { words } = context;
  let at = match.next;
  if (words[at]?.form === "," && lower(words, at + 1) === "at") at += 1;
  if (["at", "in", "around", "early"].includes(lower(words, at))) at += 1;
  if (at > match.next && lower(words, at) === "the") at += 1;
  const clock = readClock(words, at);
  if (clock === null || (clock.part !== undefined && lower(words, clock.next) === "of"))
    return match;
  return { next: clock.next, meaning: narrowed(match.meaning, clock) };
}

function narrowed(
  meaning: CalendarMeaning | ShiftMeaning,
  clock: { clock?: string; part?: CalendarMeaning["part"] },
): DateMeaning {
  const part = clock.part === undefined ? {} : { part: clock.part };
  if (meaning.kind === "shift") return { ...meaning, ...part };
  return { ...meaning, ...part, ...(clock.clock === undefined ? {} : { clock: clock.clock }) };
}

/** Skips "early", "mid-", "the end of", "late in": the index where the date itself begins, or null. */
function pastEdge(words: readonly Word[], start: number): number | null {
  let at = lower(words, start) === "the" || lower(words, start) === "very" ? start + 1 : start;
  const isNoun = edgeNouns.has(lower(words, at));
  if (!edges.has(lower(words, at)) && !isNoun) {
    const isHalf =
      ["first", "second", "latter"].includes(lower(words, at)) && lower(words, at + 1) === "half";
    if (!isHalf) return null;
    at += 1;
  }
  at += 1;
  if (words[at]?.form === "-") return isNoun ? null : at + 1;
  if (["of", "in", "on"].includes(lower(words, at))) at += 1;
  else if (isNoun) return null;
  return at;
}

/** "early May", "the end of 2015", "mid-1996": the same date, told less exactly. */
function edged(context: DateContext, at: number): DateMatch | null {
  const start = pastEdge(context.words, at);
  if (start === null) return null;
  const the = lower(context.words, start) === "the" ? start + 1 : start;
  const match = longest(context, start) ?? longest(context, the) ?? wholeUnit(context.words, the);
  if (match === null) return null;
  const isDated = ["calendar", "shift", "decade", "century"].includes(match.meaning.kind);
  return isDated ? withPart(context, match) : null;
}

/** "later in the year", "the end of the month": the unit that is being spoken of. */
function wholeUnit(words: readonly Word[], at: number): DateMatch | null {
  const unit = lower(words, at);
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "decade" && unit !== "day")
    return null;
  return { next: at + 1, meaning: { kind: "shift", unit, count: 0, sign: 0, from: "focus" } };
}

/** "the morning of 3 March", "5 p.m. EST Nov. 9", "dawn on Sunday". */
function clocked(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const start = lower(words, at) === "the" ? at + 1 : at;
  const clock = readClock(words, start);
  if (clock === null) return null;
  let next = clock.next;
  if (["of", "on", ","].includes(lower(words, next))) next += 1;
  const the = lower(words, next) === "the" ? next + 1 : next;
  const match = longest(context, next) ?? longest(context, the);
  if (match !== null && isDay(match.meaning)) {
    return { next: match.next, meaning: narrowed(match.meaning, clock) };
  }
  return clockAlone(words, start, clock);
}

/** "at night", "in the morning", "at 19:00": a part of the day that is being spoken of. */
function clockAlone(
  words: readonly Word[],
  at: number,
  clock: { next: number; clock?: string; part?: CalendarMeaning["part"] },
): DateMatch | null {
  if (clock.clock !== undefined) {
    return { next: clock.next, meaning: { kind: "calendar", clock: clock.clock } };
  }
  const before = lower(words, at - 1) === "the" ? lower(words, at - 2) : lower(words, at - 1);
  const isSingular = dayParts.has(lower(words, at));
  if (
    clock.part === undefined ||
    !isSingular ||
    !["at", "by", "in", "during", "until", "before", "after", "since"].includes(before)
  ) {
    return null;
  }
  return { next: clock.next, meaning: { kind: "calendar", part: clock.part } };
}

/** "the 1980s", "the third quarter": the article belongs to the time. */
function withArticle(context: DateContext, at: number): DateMatch | null {
  if (lower(context.words, at) !== "the") return null;
  const match = longest(context, at + 1);
  if (match === null) return null;
  const { meaning } = match;
  const isNamed =
    meaning.kind === "decade" || meaning.kind === "century" || meaning.kind === "length";
  const isPart =
    meaning.kind === "calendar" && meaning.day === undefined && meaning.weekday === undefined;
  return isNamed || isPart ? match : null;
}

/** What a time in words begins with, told at once of every word: most begin none. */
const openers: ReadonlySet<string> = new Set([
  ...calendarOpeners,
  ...phraseOpeners,
  ...edges,
  ...edgeNouns,
  ...[...dayParts.keys()].flatMap((part) => [part, `${part}s`]),
  ..."the very first second latter".split(" "),
]);

function mayBegin({ kind, lower }: Word): boolean {
  return kind === "digits" || openers.has(lower);
}

function matchAt(context: DateContext, at: number): DateMatch | null {
  const plain = longest(context, at);
  const found = [
    plain === null ? null : withPart(context, plain),
    edged(context, at),
    clocked(context, at),
    withArticle(context, at),
  ];
  return found.reduce(
    (best, match) => (match !== null && match.next > (best?.next ?? at) ? match : best),
    null,
  );
}

/** A bare number that stands in line with a day of a month: "3 to 5 March", "April 22 and 25". */
function sharedDays(words: readonly Word[], found: readonly Placed[]): Placed[] {
  const extra: Placed[] = [];
  for (const { from, to, meaning } of found) {
    if (meaning.kind !== "calendar" || meaning.month === undefined || meaning.day === undefined)
      continue;
    const { year, month, yearShift } = meaning;
    const date = {
      kind: "calendar",
      month,
      ...(year === undefined ? {} : { year }),
      ...(yearShift === undefined ? {} : { yearShift }),
    } as const;
    const before = dayBefore(words, from);
    if (before !== null)
      extra.push({ from: before.at, to: before.at + 1, meaning: { ...date, day: before.day } });
    const after = dayAfter(words, to);
    if (after !== null)
      extra.push({ from: after.at, to: after.at + 1, meaning: { ...date, day: after.day } });
  }
  return extra;
}

const joiners: ReadonlySet<string> = new Set(["to", "and", "-", "–", "or", "until", "through"]);

function dayAt(words: readonly Word[], at: number): { at: number; day: number } | null {
  const form = words[at]?.form ?? "";
  const day = /^\d{1,2}$/.test(form) ? Number(form) : 0;
  return day >= 1 && day <= 31 ? { at, day } : null;
}

/** Only a number that opens the time, after "from", "between", "on" or a bracket. */
function dayBefore(words: readonly Word[], from: number): { at: number; day: number } | null {
  if (!joiners.has(lower(words, from - 1)) || words[from]?.kind !== "digits") return null;
  const opener = lower(words, from - 3);
  const isGlued = /^[-–]$/.test(words[from - 1]?.form ?? "");
  const opens = ["from", "between", "on", "the", "(", "of", "in", "during", ","].includes(opener);
  return opens || isGlued ? dayAt(words, from - 2) : null;
}

function dayAfter(words: readonly Word[], to: number): { at: number; day: number } | null {
  if (!joiners.has(lower(words, to)) || words[to - 1]?.kind !== "digits") return null;
  const day = dayAt(words, to + 1);
  if (day === null || words[to + 2]?.kind === "letters") {
    return day !== null && /^[-–]$/.test(words[to]?.form ?? "") ? day : null;
  }
  return day;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly meaning: DateMeaning;
}

/**
 * Finds the words that tell a time in one sentence, in text order, without overlaps; nothing is resolved yet.
 *
 * @param tagAt - Penn tag of the token at a place in the text, "" where unknown: tells "May" from "may"
 */
export function findDates(
  text: string,
  sentence: Span,
  tagAt: (start: number) => string,
): DateExpression[] {
  const words = scanWords(text, sentence);
  const context = { words, tagAt };
  const found: Placed[] = [];
  for (let at = 0; at < words.length;) {
    const match = mayBegin(wordOf(words, at)) ? matchAt(context, at) : null;
    if (match !== null) found.push({ from: at, to: match.next, meaning: match.meaning });
    at = match?.next ?? at + 1;
  }
  const taken = new Set(
    found.flatMap(({ from, to }) => [...Array(to - from).keys()].map((index) => from + index)),
  );
  const extra = sharedDays(words, found).filter(({ from }) => !taken.has(from));
  return [...found, ...extra]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, meaning }) => ({
      span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
      meaning,
    }));
}
