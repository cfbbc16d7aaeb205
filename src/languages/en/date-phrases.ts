import {
  firstRule,
  lengthOpeners,
  lengthRule,
  readCount,
  readLength,
  readUnit,
  type ReadUnit,
} from "./date-lengths.ts";
import type { DateMatch, DateRule } from "./date-words.ts";
import type { DateMeaning, Pointer } from "./dates.ts";
import {
  dayParts,
  feasts,
  months,
  pointers,
  recurrences,
  seasons,
  timeUnits,
  vagueWords,
  weekdays,
} from "./dates.ts";
import { ordinalOpeners, readOrdinal } from "./numbers.ts";
import { isPhrase, lowerOf, wordOf, type Word } from "./words.ts";

const shifts: Readonly<Record<Pointer, { sign: -1 | 0 | 1; from: "report" | "focus" }>> = {
  last: { sign: -1, from: "report" },
  this: { sign: 0, from: "report" },
  next: { sign: 1, from: "report" },
  previous: { sign: -1, from: "focus" },
  following: { sign: 1, from: "focus" },
  same: { sign: 0, from: "focus" },
};

/** Which way a length behind a pointer reaches: "the past three days", "the next week", "the following years". */
function reachOf(pointer: Pointer): "past" | "future" | null {
  if (pointer === "last") return "past";
  return pointer === "next" ? "future" : null;
}

function pastThe(words: readonly Word[], at: number): number {
  return ["the", "these"].includes(lowerOf(words, at)) ? at + 1 : at;
}

/** Skips the first of "this past", "that same". */
function pastDouble(words: readonly Word[], at: number): number {
  const isFirst = ["this", "that", "very"].includes(lowerOf(words, at));
  return isFirst && ["past", "coming", "same"].includes(lowerOf(words, at + 1)) ? at + 1 : at;
}

/** "last week", "this Friday", "the following day", "the past three days", "next May", "last night". */
const pointedRule: DateRule = ({ words }, at) => {
  const start = pastThe(words, at);
  const head = pastDouble(words, start);
  const pointer = pointers.get(lowerOf(words, head));
  if (pointer === undefined) return recentRule(words, at, start);
  const counted = lowerOf(words, head + 1) === "a" ? null : readLength(words, head + 1);
  if (counted !== null && pointer !== "this" && pointer !== "same" && !counted.isHyphened) {
    const { unit, count, next } = counted;
    return { next, meaning: { kind: "length", unit, count, reach: reachOf(pointer) } };
  }
  const named = pointedName(words, head + 1, pointer);
  return named === null ? pointedUnit(words, head, pointer) : { next: head + 2, meaning: named };
};

/** What a pointer and a name mean: "last" + "Friday", "May", "summer", "Christmas" or "night". */
function pointedName(words: readonly Word[], at: number, pointer: Pointer): DateMeaning | null {
  const { form, lower } = wordOf(words, at);
  const weekday = weekdays.get(lower);
  if (weekday !== undefined) return { kind: "calendar", weekday, pointer };
  const month = /^\p{Lu}/u.test(form) ? months.get(lower) : undefined;
  if (month !== undefined) return { kind: "calendar", month, pointer };
  const season = seasons.get(lower);
  if (season !== undefined) return { kind: "calendar", season, pointer };
  const feast = feasts.get(lower);
  if (feast !== undefined) return { kind: "calendar", month: feast[0], day: feast[1] };
  const part = dayParts.get(lower);
  return part === undefined
    ? null
    : { kind: "shift", unit: "day", count: 1, ...shifts[pointer], part };
}

/** "last week", "the past week", "the following months". */
function pointedUnit(words: readonly Word[], head: number, pointer: Pointer): DateMatch | null {
  const unit = readUnit(words, head + 1);
  if (unit === null || unit.unit === "minute" || unit.unit === "second") return null;
  if (unit.isPlural) return pluralUnit(unit, pointer);
  // "The past week" is the seven days up to now; "last week" the week before this one.
  const isStretch = ["past", "coming"].includes(lowerOf(words, head)) && unit.unit !== "weekend";
  const meaning: DateMeaning = isStretch
    ? { kind: "length", unit: unit.unit, count: 1, reach: reachOf(pointer) }
    : { kind: "shift", unit: unit.unit, count: 1, ...shifts[pointer] };
  return { next: unit.next, meaning };
}

/** "past years", "the following months": no number is told. */
function pluralUnit({ unit, next }: ReadUnit, pointer: Pointer): DateMatch | null {
  if (pointer === "this" || pointer === "same") return null;
  return { next, meaning: { kind: "length", unit, count: null, reach: reachOf(pointer) } };
}

/** "recent days", "these days". */
function recentRule(words: readonly Word[], at: number, start: number): DateMatch | null {
  if (isPhrase(words, at, "these days"))
    return { next: at + 2, meaning: { kind: "vague", sense: "present" } };
  const unit = lowerOf(words, start) === "recent" ? readUnit(words, start + 1) : null;
  return unit?.isPlural === true ? pluralUnit(unit, "last") : null;
}

const deictic: ReadonlyMap<string, DateMeaning> = new Map<string, DateMeaning>([
  ["today", { kind: "shift", unit: "day", count: 0, sign: 0, from: "report" }],
  ["yesterday", { kind: "shift", unit: "day", count: 1, sign: -1, from: "report" }],
  ["tomorrow", { kind: "shift", unit: "day", count: 1, sign: 1, from: "report" }],
  ["tonight", { kind: "shift", unit: "day", count: 0, sign: 0, from: "report", part: "NI" }],
  ["overnight", { kind: "shift", unit: "night", count: 1, sign: -1, from: "report", part: "NI" }],
]);

const sides: ReadonlyMap<string, -1 | 1> = new Map([
  ["before", -1],
  ["after", 1],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "yesterday", "the day before yesterday", "the day after", "overnight". */
const deicticRule: DateRule = ({ words }, at) => {
  const single = deictic.get(lowerOf(words, at));
  if (single !== undefined) return { next: at + 1, meaning: single };
  const unit = lowerOf(words, at) === "the" ? timeUnits.get(lowerOf(words, at + 1)) : undefined;
  const sign = sides.get(lowerOf(words, at + 2));
  if (unit === undefined || sign === undefined) return null;
  const isDouble = sides.get(lowerOf(words, at + 3)) === sign;
  if (isDouble)
    return { next: at + 4, meaning: { kind: "shift", unit, count: 2, sign, from: "report" } };
  return { next: at + 3, meaning: { kind: "shift", unit, count: 1, sign, from: "focus" } };
};

const streakWords: ReadonlySet<string> = new Set(["consecutive", "straight", "successive"]);

/** "the third day in a row", "a third consecutive night", "the second straight week". */
const streakRule: DateRule = ({ words }, at) => {
  const ordinal = readOrdinal(words, ["the", "a"].includes(lowerOf(words, at)) ? at + 1 : at);
  if (ordinal === null) return null;
  const isStraight = streakWords.has(lowerOf(words, ordinal.next));
  const unit = readUnit(words, isStraight ? ordinal.next + 1 : ordinal.next);
  if (unit === null || unit.isPlural) return null;
  const meaning = { kind: "streak", unit: unit.unit, count: ordinal.value } as const;
  if (isPhrase(words, unit.next, "in a row")) return { next: unit.next + 3, meaning };
  if (lowerOf(words, unit.next) === "running") return { next: unit.next + 1, meaning };
  return isStraight ? { next: unit.next, meaning } : null;
};

/** "daily", "every day", "each month", "per year". */
const setRule: DateRule = ({ words }, at) => {
  const recurrence = recurrences.get(lowerOf(words, at));
  if (recurrence !== undefined)
    return { next: at + 1, meaning: { kind: "set", unit: recurrence, count: 1 } };
  if (!["every", "each", "per"].includes(lowerOf(words, at))) return null;
  const counted = readCount(words, at + 1);
  const unit = readUnit(words, counted?.next ?? at + 1);
  return unit === null
    ? null
    : { next: unit.next, meaning: { kind: "set", unit: unit.unit, count: counted?.count ?? 1 } };
};

const senses: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ["past", "past"],
  ["present", "present"],
  ["future", "future"],
]);
const nounFollowers: ReadonlySet<string> = new Set("and or of as to that but is was".split(" "));

/** "the past", "the future", and not "the past president". */
function vagueNoun(words: readonly Word[], at: number): DateMatch | null {
  const sense = lowerOf(words, at) === "the" ? senses.get(lowerOf(words, at + 1)) : undefined;
  const isNoun = wordOf(words, at + 2).kind === "mark" || nounFollowers.has(lowerOf(words, at + 2));
  return sense !== undefined && isNoun ? { next: at + 2, meaning: { kind: "vague", sense } } : null;
}

/** "now", "recently", "the past", "in the future". */
const vagueRule: DateRule = ({ words }, at) => {
  if (isPhrase(words, at, "right now"))
    return { next: at + 2, meaning: { kind: "vague", sense: "present" } };
  const sense = vagueWords.get(lowerOf(words, at));
  return sense === undefined
    ? vagueNoun(words, at)
    : { next: at + 1, meaning: { kind: "vague", sense } };
};

/** Rules for times told by their distance or length, in the order in which equal lengths win. */
export const phraseRules: readonly DateRule[] = [
  deicticRule,
  streakRule,
  pointedRule,
  firstRule,
  lengthRule,
  setRule,
  vagueRule,
];

/** Words with which {@link phraseRules} find something; a phrase may begin with digits as well. */
export const phraseOpeners: readonly string[] = [
  ...deictic.keys(),
  ...ordinalOpeners,
  ...pointers.keys(),
  ...lengthOpeners,
  ...recurrences.keys(),
  ...vagueWords.keys(),
  ..."the a these this that very recent every each per right".split(" "),
];
