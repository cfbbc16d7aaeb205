import type { CalendarMeaning, DateMeaning, DayPart } from "./dates.ts";
import { dayParts, feasts, months, pointers, seasons, shortWeekdays, weekdays } from "./dates.ts";
import { readNumber, readOrdinal } from "./numbers.ts";
import type { Word } from "./words.ts";

/** Where a time expression may begin, and what is known of the words around. */
export interface DateContext {
  readonly words: readonly Word[];
  /** Penn tag of the token that begins or lies at a place in the text; "" when there is none. */
  tagAt(start: number): string;
}

/** Words read as a time: the index after the last, and what they mean. */
export interface DateMatch {
  readonly next: number;
  readonly meaning: DateMeaning;
}

/** Finds what begins at a word, or null. */
export type DateRule = (context: DateContext, at: number) => DateMatch | null;

/** Words before a bare year or month that show that it is one. */
const dateIntroducers: ReadonlySet<string> = new Set(
  (
    "in since until till by of from to before after during throughout through between late early mid last next this around about " +
    "the and or for end beginning than late spring summer autumn winter fall circa ca c"
  ).split(" "),
);

function lower(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

/** Skips a comma. */
function pastComma(words: readonly Word[], at: number): number {
  return words[at]?.form === "," ? at + 1 : at;
}

function isYearForm(word: Word | undefined): boolean {
  return word?.kind === "digits" && /^(?:1\d|20|21)\d\d$/.test(word.form);
}

/** Reads a year of four digits, "'89", or a year before Christ. */
export function readYear(
  words: readonly Word[],
  at: number,
): { next: number; year: number; isBeforeChrist: boolean } | null {
  const word = words[at];
  if (word === undefined) return null;
  const era = readEra(words, at + 1);
  if (word.kind === "digits" && /^\d{1,4}$/.test(word.form) && era !== null) {
    return { next: era.next, year: Number(word.form), isBeforeChrist: era.isBeforeChrist };
  }
  if (isYearForm(word)) return { next: at + 1, year: Number(word.form), isBeforeChrist: false };
  const short = words[at + 1];
  if (/^['’‘]$/.test(word.form) && short?.start === word.end && /^\d\d$/.test(short.form)) {
    const year = Number(short.form);
    return { next: at + 2, year: year < 30 ? 2000 + year : 1900 + year, isBeforeChrist: false };
  }
  return null;
}

function readEra(
  words: readonly Word[],
  at: number,
): { next: number; isBeforeChrist: boolean } | null {
  const form = words[at]?.form ?? "";
  if (form === "BC" || form === "BCE") return { next: at + 1, isBeforeChrist: true };
  if (form === "AD" || form === "CE") return { next: at + 1, isBeforeChrist: false };
  return null;
}

/** Says whether a month's name that is also a word ("may", "march") stands here as a month. */
function isMonthWord(context: DateContext, at: number): boolean {
  const { words } = context;
  const word = words[at];
  if (word === undefined) return false;
  if (!["may", "march", "mar", "sep", "dec", "jan", "jun"].includes(word.lower)) return true;
  const isCapital = /^\p{Lu}/u.test(word.form);
  const before = lower(words, at - 1);
  if (word.lower === "may" || word.lower === "march") {
    if (!isCapital) return false;
    const tag = context.tagAt(word.start);
    return (
      dateIntroducers.has(before) ||
      (tag === "NNP" && before !== "." && at > 0 && lower(words, at + 1) !== "on")
    );
  }
  return isCapital;
}

/** Reads a month's name with its full stop when shortened. */
function readMonth(context: DateContext, at: number): { next: number; month: number } | null {
  const word = context.words[at];
  const month = months.get(word?.lower ?? "");
  if (month === undefined || word === undefined || !/^\p{Lu}/u.test(word.form)) return null;
  const isShort =
    word.lower !== "may" && word.form.length <= 4 && !["june", "july"].includes(word.lower);
  const hasStop =
    isShort && context.words[at + 1]?.start === word.end && context.words[at + 1]?.form === ".";
  return { next: hasStop ? at + 2 : at + 1, month };
}

/** Reads a day of the month: "16", "16th", "sixteenth". */
function readDay(words: readonly Word[], at: number): { next: number; day: number } | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null)
    return ordinal.value <= 31 ? { next: ordinal.next, day: ordinal.value } : null;
  const word = words[at];
  if (word?.kind !== "digits" || !/^\d{1,2}$/.test(word.form)) return null;
  const day = Number(word.form);
  return day >= 1 && day <= 31 ? { next: at + 1, day } : null;
}

/** Reads "Monday" or, before a date, "Mon.". */
function readWeekday(
  words: readonly Word[],
  at: number,
): { next: number; weekday: number; isShort: boolean } | null {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.form)) return null;
  const singular =
    word.lower.endsWith("s") && !weekdays.has(word.lower) ? word.lower.slice(0, -1) : word.lower;
  const weekday = weekdays.get(singular);
  if (weekday !== undefined) return { next: at + 1, weekday, isShort: false };
  const short = shortWeekdays.get(word.lower);
  if (short === undefined) return null;
  return { next: words[at + 1]?.form === "." ? at + 2 : at + 1, weekday: short, isShort: true };
}

/** Reads "this year", "last year", "next year" after a month, or a year. */
function readYearTail(
  words: readonly Word[],
  at: number,
): { next: number; tail: Partial<CalendarMeaning> } | null {
  const from =
    lower(words, pastComma(words, at)) === "of" ? pastComma(words, at) + 1 : pastComma(words, at);
  const year = readYear(words, from);
  if (year !== null) {
    return {
      next: year.next,
      tail: { year: year.year, ...(year.isBeforeChrist ? { isBeforeChrist: true } : {}) },
    };
  }
  const shift = { this: 0, last: -1, next: 1, that: null, same: null }[lower(words, from)];
  const hasYear = lower(words, from + 1) === "year";
  if (shift === undefined || !hasYear || words[at]?.form === ",") return null;
  return { next: from + 2, tail: shift === null ? {} : { yearShift: shift } };
}

/** "December 16, 2019", "Dec. 16", "December 2019", "December". */
function monthFirst(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const month = readMonth(context, at);
  if (month === null) return null;
  const dayStart = lower(words, month.next) === "the" ? month.next + 1 : month.next;
  const day = readDay(words, dayStart);
  const isTime = day !== null && words[day.next]?.form === ":";
  if (day !== null && !isTime) {
    const tail = readYearTail(words, day.next);
    const meaning = { kind: "calendar", month: month.month, day: day.day, ...tail?.tail } as const;
    return { next: tail?.next ?? day.next, meaning };
  }
  const tail = readYearTail(words, month.next);
  if (tail !== null)
    return { next: tail.next, meaning: { kind: "calendar", month: month.month, ...tail.tail } };
  if (!isMonthWord(context, at)) return null;
  return { next: month.next, meaning: { kind: "calendar", month: month.month } };
}

/** "25 June 1950", "the 28th of August". */
function dayFirst(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const start = lower(words, at) === "the" ? at + 1 : at;
  const day = readDay(words, start);
  if (day === null) return null;
  const hasOf = lower(words, day.next) === "of";
  const month = readMonth(context, hasOf ? day.next + 1 : day.next);
  if (month === null) return start === at ? null : bareOrdinalDay(context, start);
  // "20 May troops" tells how many, not when.
  if (context.tagAt(words[month.next]?.start ?? -1) === "NNS" && !hasOf) return null;
  const tail = readYearTail(words, month.next);
  const meaning = { kind: "calendar", month: month.month, day: day.day, ...tail?.tail } as const;
  return { next: tail?.next ?? month.next, meaning };
}

/** "on the 5th", a day of the month last spoken of; only after "on". */
function bareOrdinalDay(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const ordinal = readOrdinal(words, at);
  if (ordinal === null || words[at]?.kind !== "digits" || ordinal.value > 31) return null;
  if (!["on", "since", "until", "by"].includes(lower(words, at - 2))) return null;
  if (
    words[ordinal.next]?.kind === "letters" &&
    !["of", "and", "that", "the"].includes(lower(words, ordinal.next))
  ) {
    return null;
  }
  return { next: ordinal.next, meaning: { kind: "calendar", day: ordinal.value } };
}

/** "2019-12-16", "16/12/2019", "16.12.2019". */
function numericDate(context: DateContext, at: number): DateMatch | null {
  const [a, b, c, d, e] = context.words.slice(at, at + 5);
  if (a?.kind !== "digits") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.form);
  if (dotted !== null) {
    return fromNumbers([Number(dotted[3]), Number(dotted[2]), Number(dotted[1])], at + 1);
  }
  if (c?.kind !== "digits" || e?.kind !== "digits" || b?.form !== d?.form || e.end - a.start > 10)
    return null;
  if (b?.form === "-" && a.form.length === 4) {
    return fromNumbers([Number(a.form), Number(c.form), Number(e.form)], at + 5);
  }
  if (b?.form !== "/" || !/^(?:\d\d){1,2}$/.test(e.form)) return null;
  const year = e.form.length === 2 ? 2000 + Number(e.form) : Number(e.form);
  const [first, second] = [Number(a.form), Number(c.form)];
  // Day before month, unless only the other order makes a date.
  return fromNumbers(second > 12 ? [year, first, second] : [year, second, first], at + 5);
}

function fromNumbers([year, month, day]: [number, number, number], next: number): DateMatch | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
  return { next, meaning: { kind: "calendar", year, month, day } };
}

/** "Monday", "Sat., Oct. 26". */
function weekdayRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const weekday = readWeekday(words, at);
  if (weekday === null) return null;
  const afterComma = pastComma(words, weekday.next);
  const afterThe = ["the"].includes(lower(words, afterComma)) ? afterComma + 1 : afterComma;
  const date = monthFirst(context, afterComma) ?? dayFirst(context, afterThe);
  if (date?.meaning.kind === "calendar" && date.meaning.day !== undefined) {
    return { next: date.next, meaning: { ...date.meaning, weekday: weekday.weekday } };
  }
  if (weekday.isShort) return null;
  return { next: weekday.next, meaning: { kind: "calendar", weekday: weekday.weekday } };
}

/** Says whether four digits count things rather than name a year. */
function countsThings(context: DateContext, at: number): boolean {
  const { words } = context;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (
    previous !== undefined &&
    /^[$£€#№/.]$/.test(previous.form) &&
    previous.end === words[at]?.start
  )
    return true;
  if (
    [
      "no",
      "than",
      "least",
      "nearly",
      "almost",
      "some",
      "most",
      "route",
      "highway",
      "flight",
    ].includes(lower(words, at - 1))
  ) {
    return true;
  }
  if (next === undefined) return false;
  if (/^[%°]$/.test(next.form) || ["percent", "km", "m", "people", "troops"].includes(next.lower))
    return true;
  const isPlural = context.tagAt(next.start) === "NNS";
  return isPlural && !["in", "since", "the", "of"].includes(lower(words, at - 1));
}

/** "2011", "in 241 BC". */
function yearRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const year = readYear(words, at);
  if (year === null || (isYearForm(words[at]) && countsThings(context, at))) return null;
  const isGlued = words[at - 1]?.end === words[at]?.start && words[at - 1]?.kind === "letters";
  if (isGlued) return null;
  const hyphen = words[at - 1];
  // "BM-2011", "UNSCR-2254": a name, but "mid-1996" and "1939-1945" are times.
  const isName =
    hyphen?.form === "-" &&
    hyphen.end === words[at]?.start &&
    words[at - 2]?.end === hyphen.start &&
    words[at - 2]?.kind === "letters" &&
    !["mid", "early", "late", "pre", "post"].includes(lower(words, at - 2));
  if (isName) return null;
  const meaning = {
    kind: "calendar",
    year: year.year,
    ...(year.isBeforeChrist ? { isBeforeChrist: true } : {}),
  } as const;
  return { next: year.next, meaning };
}

/** "the 1980s", "'80s", "the twentieth century". */
function decadeRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const start = /^['’‘]$/.test(words[at]?.form ?? "") ? at + 1 : at;
  const word = words[start];
  const glued = words[start + 1];
  const apostrophe = /^['’]$/.test(glued?.form ?? "") ? start + 2 : start + 1;
  const hasS =
    words[apostrophe]?.lower === "s" && words[apostrophe].start === words[apostrophe - 1]?.end;
  if (word?.kind === "digits" && hasS && /^(?:1\d|20)?\d0$/.test(word.form)) {
    const year = word.form.length === 4 ? Number(word.form) : 1900 + Number(word.form);
    if (word.form.length < 4 && start === at) return null;
    const era = readEra(words, apostrophe + 1);
    const tail = era?.isBeforeChrist === true ? { isBeforeChrist: true } : {};
    return { next: era?.next ?? apostrophe + 1, meaning: { kind: "decade", year, ...tail } };
  }
  const ordinal = readOrdinal(words, at);
  const unit = words[ordinal?.next ?? -1]?.form === "-" ? (ordinal?.next ?? 0) + 1 : ordinal?.next;
  if (ordinal === null || lower(words, unit ?? -1) !== "century") return null;
  const era = readEra(words, (unit ?? 0) + 1);
  const tail = era?.isBeforeChrist === true ? { isBeforeChrist: true } : {};
  return {
    next: era?.next ?? (unit ?? 0) + 1,
    meaning: { kind: "century", century: ordinal.value, ...tail },
  };
}

/** "summer 1950", "the winter of 1951", "last fall", "in the spring". */
function seasonRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const season = seasons.get(lower(words, at));
  if (season === undefined) return null;
  const tail = readYearTail(words, at + 1);
  if (tail !== null)
    return { next: tail.next, meaning: { kind: "calendar", season, ...tail.tail } };
  const before = lower(words, at - 1);
  const isSafe = ["summer", "winter", "autumn"].includes(lower(words, at));
  const isPointed = pointers.has(before) && before !== "past";
  const isIn =
    before === "the" &&
    ["in", "by", "until", "since", "during", "of"].includes(lower(words, at - 2));
  const isOf = lower(words, at + 1) === "of";
  if (!isPointed && !isSafe && (!isIn || isOf)) return null;
  return { next: at + 1, meaning: { kind: "calendar", season } };
}

const quarterNames: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** "third-quarter", "the fourth quarter of 1997", "Q3 2011". */
function quarterRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const quarter = quarterNames.get(lower(words, at));
  const unit = words[at + 1]?.form === "-" ? at + 2 : at + 1;
  if (quarter === undefined || lower(words, unit) !== "quarter") return null;
  const tail = readYearTail(words, unit + 1);
  return { next: tail?.next ?? unit + 1, meaning: { kind: "calendar", quarter, ...tail?.tail } };
}

/** "Christmas", "Christmas Eve", "Christmas Day 1935". */
function feastRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const feast = feasts.get(lower(words, at));
  if (feast === undefined) return null;
  const after = lower(words, at + 1);
  const isEve = after === "eve";
  const next = isEve || after === "day" ? at + 2 : at + 1;
  const tail = readYearTail(words, next);
  const day = feast[1] - (isEve ? 1 : 0);
  return {
    next: tail?.next ?? next,
    meaning: { kind: "calendar", month: feast[0], day, ...tail?.tail },
  };
}

/** Reads "at dawn", "night", "5 p.m. EST", "19:00 hr" behind or before a date. */
export function readClock(
  words: readonly Word[],
  at: number,
): { next: number; clock?: string; part?: DayPart } | null {
  const part = dayParts.get(lower(words, at).replace(/s$/, ""));
  if (part !== undefined) return { next: at + 1, part };
  const hour = readNumber(words, at);
  if (hour === null || words[at]?.kind !== "digits" || hour.value > 24) return null;
  let next = at + 1;
  let minutes = "00";
  if (words[next]?.form === ":" && /^[0-5]\d$/.test(words[next + 1]?.form ?? "")) {
    minutes = words[next + 1]?.form ?? "00";
    next += 2;
  }
  const half = /^([ap])\.?m\.?$/.exec(lower(words, next));
  if (half === null && next === at + 1) return null;
  const hours = (hour.value % 12) + (half?.[1] === "p" ? 12 : 0);
  if (half !== null) next += 1;
  if (/^(?:GMT|UTC|EST|EDT|CET|hrs?|hours|local)$/.test(words[next]?.form ?? "")) next += 1;
  if (lower(words, next - 1) === "local" && lower(words, next) === "time") next += 1;
  const shown = half === null ? hour.value : hours;
  return { next, clock: `${String(shown).padStart(2, "0")}:${minutes}` };
}

/** Rules for dates that a calendar knows, in the order in which equal lengths win. */
export const calendarRules: readonly DateRule[] = [
  numericDate,
  weekdayRule,
  dayFirst,
  monthFirst,
  quarterRule,
  decadeRule,
  seasonRule,
  feastRule,
  yearRule,
];
