import type { DateMatch, DateRule } from "./date-rules.ts";
import type { DateMeaning, Pointer, TimeUnit } from "./dates.ts";
import {
  dayParts,
  months,
  pointers,
  recurrences,
  seasons,
  timeUnits,
  vagueWords,
  weekdays,
} from "./dates.ts";
import { readNumber, readOrdinal } from "./numbers.ts";
import type { Word } from "./words.ts";

const shifts: Readonly<Record<Pointer, { sign: -1 | 0 | 1; from: "report" | "focus" }>> = {
  last: { sign: -1, from: "report" },
  this: { sign: 0, from: "report" },
  next: { sign: 1, from: "report" },
  previous: { sign: -1, from: "focus" },
  following: { sign: 1, from: "focus" },
  same: { sign: 0, from: "focus" },
};

/** Words that stand between a number and its unit: "three more days", "two full years". */
const fillers: ReadonlySet<string> = new Set(
  "more further additional full whole consecutive straight successive calendar trading working business long bloody".split(
    " ",
  ),
);

function lower(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

/** Reads "day", "days", "centuries"; whether it is a plural. */
function readUnit(
  words: readonly Word[],
  at: number,
): { next: number; unit: TimeUnit; isPlural: boolean } | null {
  const word = lower(words, at);
  const singular = timeUnits.get(word);
  if (singular !== undefined) return { next: at + 1, unit: singular, isPlural: false };
  if (!word.endsWith("s")) return null;
  const unit = timeUnits.get(word.slice(0, -1)) ?? timeUnits.get(word.replace(/ies$/, "y"));
  return unit === undefined ? null : { next: at + 1, unit, isPlural: true };
}

/** How many of a unit: "three", "a", "a couple of", "several", "many". */
function readCount(
  words: readonly Word[],
  at: number,
): { next: number; count: number | null } | null {
  const word = lower(words, at);
  if ((word === "a" || word === "the") && ["couple", "pair"].includes(lower(words, at + 1))) {
    return { next: lower(words, at + 2) === "of" ? at + 3 : at + 2, count: 2 };
  }
  if (word === "couple" && lower(words, at + 1) === "of") return { next: at + 2, count: 2 };
  if (word === "a" && ["few", "number"].includes(lower(words, at + 1))) {
    return { next: lower(words, at + 2) === "of" ? at + 3 : at + 2, count: null };
  }
  if (["several", "many", "some", "few", "various", "numerous"].includes(word))
    return { next: at + 1, count: null };
  if (word === "half" && ["a", "an"].includes(lower(words, at + 1)))
    return { next: at + 2, count: 0.5 };
  const number = readNumber(words, at);
  if (number !== null) {
    const isOf = number.rule !== null && lower(words, number.next) === "of";
    return {
      next: isOf ? number.next + 1 : number.next,
      count: number.rule === null ? number.value : null,
    };
  }
  return word === "a" || word === "an" || word === "one" ? { next: at + 1, count: 1 } : null;
}

/** Reads "three days", "two more weeks", "a year", "month-and-a-half". */
function readLength(
  words: readonly Word[],
  at: number,
): { next: number; unit: TimeUnit; count: number | null; hyphen: boolean } | null {
  const count = readCount(words, at);
  if (count === null) return null;
  const hyphen = words[count.next]?.form === "-";
  let unitAt = hyphen ? count.next + 1 : count.next;
  while (fillers.has(lower(words, unitAt))) unitAt += 1;
  const unit = readUnit(words, unitAt);
  if (unit === null) return null;
  if (["second", "minute"].includes(unit.unit) && !unit.isPlural && count.count !== 1 && !hyphen)
    return null;
  if (unit.unit === "second" && !unit.isPlural) return null;
  if (unit.isPlural && count.count === 1 && lower(words, at) !== "1") return null;
  if (
    !unit.isPlural &&
    count.count !== null &&
    count.count > 1 &&
    !hyphen &&
    words[at]?.kind === "letters"
  )
    return null;
  const scale = lower(words, unitAt) === "fortnight" ? 2 : 1;
  return {
    next: unit.next,
    unit: unit.unit,
    count: count.count === null ? null : count.count * scale,
    hyphen,
  };
}

/** Says whether the length before `next` is an age: "16-year-old", "aged 16 years", "16 years old". */
function isAge(words: readonly Word[], at: number, next: number): boolean {
  if (lower(words, at - 1) === "aged" || lower(words, at - 1) === "age") return true;
  const after = words[next]?.form === "-" ? next + 1 : next;
  return ["old", "olds"].includes(lower(words, after)) || lower(words, next + 1) === "age";
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

/** "two days ago", "months earlier", "three years", "10-year". */
const lengthRule: DateRule = ({ words }, at) => {
  const counted = readLength(words, at);
  const bare = counted === null ? readUnit(words, at) : null;
  const unit = counted?.unit ?? bare?.unit;
  if (unit === undefined || (bare !== null && !bare.isPlural)) return null;
  const next = counted?.next ?? bare?.next ?? at;
  if (isAge(words, at, next)) return null;
  const count = counted === null ? null : counted.count;
  const direction = behind.get(lower(words, next));
  if (
    direction !== undefined &&
    !(direction.from === "focus" && bare !== null && lower(words, next) === "after")
  ) {
    return { next: next + 1, meaning: { kind: "shift", unit, count, ...direction } };
  }
  if (counted === null) return bareLength(words, at, next, unit);
  const long = lower(words, words[next]?.form === "-" ? next + 1 : next) === "long";
  const longNext = long ? (words[next]?.form === "-" ? next + 2 : next + 1) : next;
  return { next: longNext, meaning: { kind: "length", unit, count, reach: null } };
};

/** "for weeks", "months-long": a plural without a number, where words around show that it lasts. */
// eslint-disable-next-line max-params -- the four are one place in the text and what was read there
function bareLength(
  words: readonly Word[],
  at: number,
  next: number,
  unit: TimeUnit,
): DateMatch | null {
  const isLong = words[next]?.form === "-" && lower(words, next + 1) === "long";
  const isLasting = [
    "for",
    "in",
    "within",
    "over",
    "of",
    "after",
    "these",
    "or",
    "lasted",
    "took",
  ].includes(lower(words, at - 1));
  if (!isLong && !isLasting) return null;
  if (unit === "second" || unit === "season" || unit === "weekend") return null;
  return {
    next: isLong ? next + 2 : next,
    meaning: { kind: "length", unit, count: null, reach: null },
  };
}

/** "last week", "this Friday", "the following day", "the past three days", "next May", "last night". */
const pointedRule: DateRule = ({ words }, at) => {
  const start = lower(words, at) === "the" || lower(words, at) === "these" ? at + 1 : at;
  const hasTwo =
    ["this", "that", "very"].includes(lower(words, start)) &&
    ["past", "coming", "same"].includes(lower(words, start + 1));
  const head = hasTwo ? start + 1 : start;
  const pointer = pointers.get(lower(words, head));
  if (pointer === undefined) return recentRule(words, at, start);
  const counted = lower(words, head + 1) === "a" ? null : readLength(words, head + 1);
  if (counted !== null && !["this", "same"].includes(pointer) && !counted.hyphen) {
    const reach = pointer === "last" ? "past" : pointer === "next" ? "future" : null;
    return {
      next: counted.next,
      meaning: { kind: "length", unit: counted.unit, count: counted.count, reach },
    };
  }
  return pointedName(words, head, pointer);
};

/** What one pointer and one name mean: "last" + "week", "Friday", "May", "summer" or "night". */
function pointedName(words: readonly Word[], head: number, pointer: Pointer): DateMatch | null {
  const name = lower(words, head + 1);
  const next = head + 2;
  const weekday = weekdays.get(name);
  if (weekday !== undefined) return { next, meaning: { kind: "calendar", weekday, pointer } };
  const isCapital = /^\p{Lu}/u.test(words[head + 1]?.form ?? "");
  const month = isCapital ? months.get(name) : undefined;
  if (month !== undefined) return { next, meaning: { kind: "calendar", month, pointer } };
  const season = seasons.get(name);
  if (season !== undefined) return { next, meaning: { kind: "calendar", season, pointer } };
  const part = dayParts.get(name);
  const { sign, from } = shifts[pointer];
  if (part !== undefined)
    return { next, meaning: { kind: "shift", unit: "day", count: 1, sign, from, part } };
  if (name === "time" || name === "period") return null;
  const unit = readUnit(words, head + 1);
  if (unit === null || unit.isPlural) return recentPlural(unit, pointer);
  // "The past week" is the seven days up to now; "last week" the week before this one.
  const isStretch = ["past", "coming"].includes(lower(words, head)) && unit.unit !== "weekend";
  if (isStretch) {
    return {
      next,
      meaning: { kind: "length", unit: unit.unit, count: 1, reach: sign < 0 ? "past" : "future" },
    };
  }
  if (unit.unit === "minute" || unit.unit === "second") return null;
  return { next, meaning: { kind: "shift", unit: unit.unit, count: 1, sign, from } };
}

/** "past years", "the following months", "the last hours": no number is told. */
function recentPlural(
  unit: { next: number; unit: TimeUnit } | null,
  pointer: Pointer,
): DateMatch | null {
  if (unit === null || pointer === "this" || pointer === "same") return null;
  const reach = pointer === "last" ? "past" : pointer === "next" ? "future" : null;
  return { next: unit.next, meaning: { kind: "length", unit: unit.unit, count: null, reach } };
}

/** "recent days", "these days", "the latest quarter". */
function recentRule(words: readonly Word[], at: number, start: number): DateMatch | null {
  const isThese = lower(words, at) === "these" && lower(words, start) === "days";
  if (isThese) return { next: start + 1, meaning: { kind: "vague", sense: "present" } };
  const unit = readUnit(words, start + 1);
  if (lower(words, start) !== "recent" || unit?.isPlural !== true) return null;
  return {
    next: unit.next,
    meaning: { kind: "length", unit: unit.unit, count: null, reach: "past" },
  };
}

const deictic: ReadonlyMap<string, DateMeaning> = new Map<string, DateMeaning>([
  ["today", { kind: "shift", unit: "day", count: 0, sign: 0, from: "report" }],
  ["yesterday", { kind: "shift", unit: "day", count: 1, sign: -1, from: "report" }],
  ["tomorrow", { kind: "shift", unit: "day", count: 1, sign: 1, from: "report" }],
  ["tonight", { kind: "shift", unit: "day", count: 0, sign: 0, from: "report", part: "NI" }],
  ["overnight", { kind: "shift", unit: "night", count: 1, sign: -1, from: "report", part: "NI" }],
]);

/** "yesterday", "the day before yesterday", "the day after", "overnight". */
const deicticRule: DateRule = ({ words }, at) => {
  const single = deictic.get(lower(words, at));
  if (single !== undefined) return { next: at + 1, meaning: single };
  const start = lower(words, at) === "the" ? at + 1 : at;
  const unit = timeUnits.get(lower(words, start));
  if (unit === undefined || start === at) return null;
  const side = { before: -1, after: 1 }[lower(words, start + 1)] as -1 | 1 | undefined;
  if (side === undefined) return null;
  const pivot = { yesterday: -1, tomorrow: 1 }[lower(words, start + 2)];
  if (pivot === side) {
    return {
      next: start + 3,
      meaning: { kind: "shift", unit, count: 2, sign: side, from: "report" },
    };
  }
  return { next: start + 2, meaning: { kind: "shift", unit, count: 1, sign: side, from: "focus" } };
};

/** "the third day in a row", "a third consecutive night", "the second straight week". */
const streakRule: DateRule = ({ words }, at) => {
  const start = ["the", "a"].includes(lower(words, at)) ? at + 1 : at;
  const ordinal = readOrdinal(words, start);
  if (ordinal === null) return null;
  const hasFiller = ["consecutive", "straight", "successive"].includes(lower(words, ordinal.next));
  const unit = readUnit(words, hasFiller ? ordinal.next + 1 : ordinal.next);
  if (unit === null || unit.isPlural) return null;
  const isRow = ["in", "a", "row"].every((word, index) => lower(words, unit.next + index) === word);
  if (isRow)
    return {
      next: unit.next + 3,
      meaning: { kind: "streak", unit: unit.unit, count: ordinal.value },
    };
  const isRunning = lower(words, unit.next) === "running";
  if (!hasFiller && !isRunning) return null;
  return {
    next: isRunning ? unit.next + 1 : unit.next,
    meaning: { kind: "streak", unit: unit.unit, count: ordinal.value },
  };
};

/** "the first two years", "the first nine months of 1989". */
const firstRule: DateRule = ({ words }, at) => {
  const start = lower(words, at) === "the" ? at + 1 : at;
  if (!["first", "final", "early", "opening", "closing"].includes(lower(words, start))) return null;
  const counted = readLength(words, start + 1);
  if (counted !== null && lower(words, start + 1) !== "a" && !counted.hyphen) {
    return {
      next: counted.next,
      meaning: { kind: "length", unit: counted.unit, count: counted.count, reach: null },
    };
  }
  const unit = readUnit(words, start + 1);
  if (unit?.isPlural !== true || start === at) return null;
  return {
    next: unit.next,
    meaning: { kind: "length", unit: unit.unit, count: null, reach: null },
  };
};

/** "daily", "every day", "each month", "per year". */
const setRule: DateRule = ({ words }, at) => {
  const recurrence = recurrences.get(lower(words, at));
  if (recurrence !== undefined)
    return { next: at + 1, meaning: { kind: "set", unit: recurrence, count: 1 } };
  if (!["every", "each", "per"].includes(lower(words, at))) return null;
  const counted = readCount(words, at + 1);
  const unit = readUnit(words, counted?.next ?? at + 1);
  if (unit === null) return null;
  return { next: unit.next, meaning: { kind: "set", unit: unit.unit, count: counted?.count ?? 1 } };
};

/** "now", "recently", "the past", "in the future". */
const vagueRule: DateRule = ({ words }, at) => {
  const start = lower(words, at) === "the" ? at + 1 : at;
  const word = lower(words, start);
  if (start > at && (word === "past" || word === "future" || word === "present")) {
    const endsPhrase =
      !["", ","].includes(words[start + 1]?.form ?? "") && words[start + 1]?.kind !== "mark";
    const isNoun =
      !endsPhrase ||
      ["and", "or", "of", "as", "to", "that", "but", "is", "was"].includes(lower(words, start + 1));
    return isNoun ? { next: start + 1, meaning: { kind: "vague", sense: word } } : null;
  }
  if (word === "right" && lower(words, start + 1) === "now")
    return { next: start + 2, meaning: { kind: "vague", sense: "present" } };
  const sense = vagueWords.get(word);
  if (sense === undefined || start > at) return null;
  return { next: at + 1, meaning: { kind: "vague", sense } };
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
