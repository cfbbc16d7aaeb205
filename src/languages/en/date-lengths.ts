import type { DateMatch, DateRule } from "./date-words.ts";
import type { LengthMeaning, TimeUnit } from "./dates.ts";
import { timeUnits } from "./dates.ts";
import { numberOpeners, readNumber } from "./numbers.ts";
import { lowerOf, wordOf, type Word } from "./words.ts";

/** Words that stand between a number and its unit: "three more days", "two full years". */
const fillers: ReadonlySet<string> = new Set(
  "more further additional full whole consecutive straight successive calendar trading working business long bloody".split(
    " ",
  ),
);

/** A unit read from a word: "days", "centuries". */
export interface ReadUnit {
  readonly next: number;
  readonly unit: TimeUnit;
  readonly isPlural: boolean;
}

/** Reads "day", "days", "centuries". */
export function readUnit(words: readonly Word[], at: number): ReadUnit | null {
  const word = lowerOf(words, at);
  const singular = timeUnits.get(word);
  if (singular !== undefined) return { next: at + 1, unit: singular, isPlural: false };
  if (!word.endsWith("s")) return null;
  const unit = timeUnits.get(word.slice(0, -1)) ?? timeUnits.get(word.replace(/ies$/, "y"));
  return unit === undefined ? null : { next: at + 1, unit, isPlural: true };
}

interface ReadCount {
  readonly next: number;
  /** null when no number is told. */
  readonly count: number | null;
}

const manyWords: ReadonlySet<string> = new Set([
  "several",
  "many",
  "some",
  "few",
  "various",
  "numerous",
]);

function pastOf(words: readonly Word[], at: number): number {
  return lowerOf(words, at) === "of" ? at + 1 : at;
}

/** "a couple of", "couple of", "a pair of". */
function readCouple(words: readonly Word[], at: number): ReadCount | null {
  const hasArticle = lowerOf(words, at) === "a" || lowerOf(words, at) === "the";
  const start = hasArticle ? at + 1 : at;
  const word = lowerOf(words, start);
  const isCouple = word === "couple" || (word === "pair" && hasArticle);
  if (!isCouple || (!hasArticle && lowerOf(words, start + 1) !== "of")) return null;
  return { next: pastOf(words, start + 1), count: 2 };
}

/** "several", "a few", "half a". */
function readLooseCount(words: readonly Word[], at: number): ReadCount | null {
  const [word, next] = [lowerOf(words, at), lowerOf(words, at + 1)];
  if (word === "a" && (next === "few" || next === "number"))
    return { next: pastOf(words, at + 2), count: null };
  if (manyWords.has(word)) return { next: at + 1, count: null };
  return word === "half" && (next === "a" || next === "an") ? { next: at + 2, count: 0.5 } : null;
}

/** How many of a unit: "three", "a", "a couple of", "several". */
export function readCount(words: readonly Word[], at: number): ReadCount | null {
  const loose = readCouple(words, at) ?? readLooseCount(words, at);
  if (loose !== null) return loose;
  const number = readNumber(words, at);
  if (number === null)
    return ["a", "an", "one"].includes(lowerOf(words, at)) ? { next: at + 1, count: 1 } : null;
  if (number.rule === null) return { next: number.next, count: number.value };
  return { next: pastOf(words, number.next), count: null };
}

/** A length read from words: "three days", "ten-day". */
export interface ReadLength extends ReadCount {
  readonly unit: TimeUnit;
  readonly isHyphened: boolean;
}

/** Says whether a count and the form of its unit go together: "three days", "a day", "ten-day", not "two day" or "a days". */
function agrees(
  words: readonly Word[],
  at: number,
  { count, unit, isHyphened }: { count: number | null; unit: ReadUnit; isHyphened: boolean },
): boolean {
  if (unit.unit === "second" && !unit.isPlural) return false;
  if (unit.isPlural) return count !== 1 || lowerOf(words, at) === "1";
  if (count === null || count <= 1 || isHyphened) return true;
  return unit.unit !== "minute" && wordOf(words, at).kind !== "letters";
}

/** Reads "three days", "two more weeks", "a year", "ten-day". */
export function readLength(words: readonly Word[], at: number): ReadLength | null {
  const count = readCount(words, at);
  if (count === null) return null;
  const isHyphened = lowerOf(words, count.next) === "-";
  let unitAt = isHyphened ? count.next + 1 : count.next;
  while (fillers.has(lowerOf(words, unitAt))) unitAt += 1;
  const unit = readUnit(words, unitAt);
  if (unit === null || !agrees(words, at, { count: count.count, unit, isHyphened })) return null;
  const scale = lowerOf(words, unitAt).startsWith("fortnight") ? 2 : 1;
  return {
    next: unit.next,
    unit: unit.unit,
    count: count.count === null ? null : count.count * scale,
    isHyphened,
  };
}

/** Says whether the length before `next` is an age: "16-year-old", "aged 16 years", "16 years old". */
function isAge(words: readonly Word[], at: number, next: number): boolean {
  if (["aged", "age"].includes(lowerOf(words, at - 1))) return true;
  const after = lowerOf(words, next) === "-" ? next + 1 : next;
  return ["old", "olds"].includes(lowerOf(words, after)) || lowerOf(words, next + 1) === "age";
}

const behind: ReadonlyMap<string, { sign: -1 | 1; from: "report" | "focus" }> = new Map([
  ["ago", { sign: -1, from: "report" }],
  ["earlier", { sign: -1, from: "focus" }],
  ["before", { sign: -1, from: "focus" }],
  ["previously", { sign: -1, from: "focus" }],
  ["later", { sign: 1, from: "focus" }],
  ["after", { sign: 1, from: "focus" }],
  ["afterwards", { sign: 1, from: "focus" }],
  ["afterward", { sign: 1, from: "focus" }],
  ["hence", { sign: 1, from: "report" }],
]);

function bareLength(unit: TimeUnit, count: number | null): LengthMeaning {
  return { kind: "length", unit, count, reach: null };
}

/** Where "-long" or "long" behind a length ends; the same place when there is none. */
function pastLong(words: readonly Word[], at: number): number {
  const start = lowerOf(words, at) === "-" ? at + 1 : at;
  return lowerOf(words, start) === "long" ? start + 1 : at;
}

/** "two days ago", "three years", "10-year". */
function countedLength(words: readonly Word[], at: number): DateMatch | null {
  const length = readLength(words, at);
  if (length === null || isAge(words, at, length.next)) return null;
  const { unit, count, next } = length;
  const direction = behind.get(lowerOf(words, next));
  if (direction !== undefined)
    return { next: next + 1, meaning: { kind: "shift", unit, count, ...direction } };
  return { next: pastLong(words, next), meaning: bareLength(unit, count) };
}

const lasting: ReadonlySet<string> = new Set(
  "for in within over of after these or lasted took".split(" "),
);
const neverLong: ReadonlySet<TimeUnit> = new Set(["second", "season", "weekend"]);

/** "months earlier", "for weeks", "months-long": a plural without a number. */
function uncountedLength(words: readonly Word[], at: number): DateMatch | null {
  const unit = readUnit(words, at);
  if (unit?.isPlural !== true || isAge(words, at, unit.next)) return null;
  const word = lowerOf(words, unit.next);
  const direction = word === "after" ? undefined : behind.get(word);
  if (direction !== undefined) {
    return {
      next: unit.next + 1,
      meaning: { kind: "shift", unit: unit.unit, count: null, ...direction },
    };
  }
  const next = lowerOf(words, unit.next) === "-" ? pastLong(words, unit.next) : unit.next;
  const isLasting = next > unit.next || lasting.has(lowerOf(words, at - 1));
  return isLasting && !neverLong.has(unit.unit)
    ? { next, meaning: bareLength(unit.unit, null) }
    : null;
}

/** Lengths of time, alone or counted from another time. */
export const lengthRule: DateRule = ({ words }, at) =>
  countedLength(words, at) ?? uncountedLength(words, at);

const firstWords: ReadonlySet<string> = new Set(["first", "final", "early", "opening", "closing"]);

/** The plural of a unit as {@link readUnit} knows it. */
function pluralOf(unit: string): string {
  return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** Words with which {@link firstRule} and {@link lengthRule} find something; a length may begin with digits as well. */
export const lengthOpeners: readonly string[] = [
  ...numberOpeners,
  ...manyWords,
  ...firstWords,
  ..."the a an couple".split(" "),
  ...[...timeUnits.keys()].flatMap((unit) => [`${unit}s`, pluralOf(unit)]),
];

/** "the first two years", "the early years". */
export const firstRule: DateRule = ({ words }, at) => {
  const start = lowerOf(words, at) === "the" ? at + 1 : at;
  if (!firstWords.has(lowerOf(words, start))) return null;
  const counted = lowerOf(words, start + 1) === "a" ? null : readLength(words, start + 1);
  if (counted !== null && !counted.isHyphened)
    return { next: counted.next, meaning: bareLength(counted.unit, counted.count) };
  const unit = readUnit(words, start + 1);
  return unit?.isPlural === true && start > at
    ? { next: unit.next, meaning: bareLength(unit.unit, null) }
    : null;
};
