import { centuryRule, decadeRule, feastRule, quarterRule, seasonRule } from "./date-periods.ts";
import {
  readMonth,
  readYear,
  readYearTail,
  type DateContext,
  type DateMatch,
  type DateRule,
} from "./date-words.ts";
import { feasts, months, seasons, shortWeekdays, weekdays } from "./dates.ts";
import { ordinalOpeners, readOrdinal } from "./numbers.ts";
import { isGlued, lowerOf, wordOf, type Word } from "./words.ts";

/** Words before a bare month that show that it is one. */
const monthIntroducers: ReadonlySet<string> = new Set(
  (
    "in since until till by of from to before after during throughout through between late early mid last next this around about " +
    "the and or for end beginning than"
  ).split(" "),
);
/** Months whose names, written small or short, are other words as well. */
const doubtfulMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "sep",
  "dec",
  "jan",
  "jun",
]);

/** Skips a comma. */
function pastComma(words: readonly Word[], at: number): number {
  return lowerOf(words, at) === "," ? at + 1 : at;
}

/** Says whether "May" or "March", alone, is a month here. */
function isMonthWord({ words, tagAt }: DateContext, at: number): boolean {
  const word = wordOf(words, at);
  if (!doubtfulMonths.has(word.lower)) return true;
  if (word.lower !== "may" && word.lower !== "march") return /^\p{Lu}/u.test(word.form);
  const before = lowerOf(words, at - 1);
  if (monthIntroducers.has(before)) return true;
  if (wordOf(words, at - 1).kind === "digits") return false;
  // "THE FUNERAL MARCH": in capitals the tag tells nothing.
  if (word.form === word.form.toUpperCase()) return wordOf(words, at + 1).kind === "digits";
  const isName = tagAt(word.start) === "NNP" && before !== "." && at > 0;
  return isName && lowerOf(words, at + 1) !== "on";
}

/** Reads a day of the month: "16", "16th", "sixteenth". */
function readDay(words: readonly Word[], at: number): { next: number; day: number } | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null)
    return ordinal.value <= 31 ? { next: ordinal.next, day: ordinal.value } : null;
  const form = wordOf(words, at).form;
  const day = /^\d{1,2}$/.test(form) ? Number(form) : 0;
  return day >= 1 && day <= 31 ? { next: at + 1, day } : null;
}

/** "December 16, 2019", "Dec. 16", "December 2019", "December". */
function monthFirst(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const month = readMonth(context, at);
  if (month === null) return null;
  const day = readDay(words, lowerOf(words, month.next) === "the" ? month.next + 1 : month.next);
  if (day !== null && lowerOf(words, day.next) !== ":") {
    const tail = readYearTail(words, day.next);
    const meaning = { kind: "calendar", month: month.month, day: day.day, ...tail?.tail } as const;
    return { next: tail?.next ?? day.next, meaning };
  }
  const tail = readYearTail(words, month.next);
  if (tail !== null)
    return { next: tail.next, meaning: { kind: "calendar", month: month.month, ...tail.tail } };
  return isMonthWord(context, at)
    ? { next: month.next, meaning: { kind: "calendar", month: month.month } }
    : null;
}

/** "25 June 1950", "the 28th of August". */
function dayFirst(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const start = lowerOf(words, at) === "the" ? at + 1 : at;
  const day = readDay(words, start);
  if (day === null) return null;
  const hasOf = lowerOf(words, day.next) === "of";
  const month = readMonth(context, hasOf ? day.next + 1 : day.next);
  if (month === null) return start === at ? null : bareOrdinalDay(words, start);
  // "20 May troops" tells how many, not when.
  if (!hasOf && context.tagAt(wordOf(words, month.next).start) === "NNS") return null;
  const tail = readYearTail(words, month.next);
  const meaning = { kind: "calendar", month: month.month, day: day.day, ...tail?.tail } as const;
  return { next: tail?.next ?? month.next, meaning };
}

const dayIntroducers: ReadonlySet<string> = new Set(["on", "since", "until", "by"]);
const dayFollowers: ReadonlySet<string> = new Set(["of", "and", "that", "the"]);

/** "on the 5th", a day of the month last spoken of. */
function bareOrdinalDay(words: readonly Word[], at: number): DateMatch | null {
  const ordinal = wordOf(words, at).kind === "digits" ? readOrdinal(words, at) : null;
  if (ordinal === null || ordinal.value > 31 || !dayIntroducers.has(lowerOf(words, at - 2)))
    return null;
  const isNumbering =
    wordOf(words, ordinal.next).kind === "letters" &&
    !dayFollowers.has(lowerOf(words, ordinal.next));
  return isNumbering
    ? null
    : { next: ordinal.next, meaning: { kind: "calendar", day: ordinal.value } };
}

function fromNumbers(numbers: readonly (string | undefined)[], next: number): DateMatch | null {
  const [year = 0, month = 0, day = 0] = numbers.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
  return { next, meaning: { kind: "calendar", year, month, day } };
}

/** "2019-12-16", "16/12/2019", "16.12.2019". */
function numericDate({ words }: DateContext, at: number): DateMatch | null {
  const first = wordOf(words, at);
  if (first.kind !== "digits") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.form);
  if (dotted !== null) return fromNumbers([dotted[3], dotted[2], dotted[1]], at + 1);
  const form = words
    .slice(at, at + 5)
    .map((word) => word.form)
    .join("");
  if (wordOf(words, at + 4).end - first.start !== form.length) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(form);
  return iso === null ? slashedDate(form, at + 5) : fromNumbers(iso.slice(1), at + 5);
}

/** "16/12/2019": the day before the month, unless only the other order makes a date. */
function slashedDate(form: string, next: number): DateMatch | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d\d|\d{4})$/.exec(form);
  if (parts === null) return null;
  const [, one = "", other = "", end = ""] = parts;
  const year = end.length === 2 ? `20${end}` : end;
  return fromNumbers(Number(other) > 12 ? [year, one, other] : [year, other, one], next);
}

/** Reads "Monday", "Sundays" or, before a date, "Mon.". */
function readWeekday(
  words: readonly Word[],
  at: number,
): { next: number; weekday: number; isShort: boolean } | null {
  const { form, lower } = wordOf(words, at);
  if (!/^\p{Lu}/u.test(form)) return null;
  const weekday = weekdays.get(lower) ?? weekdays.get(lower.replace(/s$/, ""));
  if (weekday !== undefined) return { next: at + 1, weekday, isShort: false };
  const short = shortWeekdays.get(lower);
  const next = lowerOf(words, at + 1) === "." ? at + 2 : at + 1;
  return short === undefined ? null : { next, weekday: short, isShort: true };
}

/** "Monday", "Sat., Oct. 26". */
function weekdayRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const weekday = readWeekday(words, at);
  if (weekday === null) return null;
  const start = pastComma(words, weekday.next);
  const date =
    monthFirst(context, start) ??
    dayFirst(context, lowerOf(words, start) === "the" ? start + 1 : start);
  if (date?.meaning.kind === "calendar" && date.meaning.day !== undefined) {
    return { next: date.next, meaning: { ...date.meaning, weekday: weekday.weekday } };
  }
  const meaning = { kind: "calendar", weekday: weekday.weekday } as const;
  return weekday.isShort ? null : { next: weekday.next, meaning };
}

const countIntroducers: ReadonlySet<string> = new Set(
  "no than least nearly almost some most route highway flight".split(" "),
);
const countedNouns: ReadonlySet<string> = new Set([
  "%",
  "°",
  "percent",
  "km",
  "m",
  "people",
  "troops",
]);

/** Says whether four digits count things rather than name a year. */
function countsThings({ words, tagAt }: DateContext, at: number): boolean {
  const before = lowerOf(words, at - 1);
  if (/^[$£€#№/.]$/.test(before) && isGlued(words, at - 1)) return true;
  if (countIntroducers.has(before) || countedNouns.has(lowerOf(words, at + 1))) return true;
  const isPlural = tagAt(wordOf(words, at + 1).start) === "NNS";
  return isPlural && !["in", "since", "the", "of"].includes(before);
}

const roughly = new Set(["approximately", "about", "around", "exactly", "precisely", "roughly"]);
const clockZones = new Set(["gmt", "utc", "hours", "hrs", "local"]);

/** "at 1945", "at about 1835 GMT": four digits of a clock and no year. */
function isClockTime(words: readonly Word[], at: number): boolean {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(wordOf(words, at).form)) return false;
  const before = roughly.has(lowerOf(words, at - 1)) ? at - 2 : at - 1;
  return lowerOf(words, before) === "at" || clockZones.has(lowerOf(words, at + 1));
}

/** "BM-2011", "UNSCR-2254": a name, but "mid-1996" and "1939-1945" are times. */
function isInName(words: readonly Word[], at: number): boolean {
  if (!isGlued(words, at - 1)) return false;
  const before = wordOf(words, at - 1);
  if (before.kind === "letters") return true;
  const start = wordOf(words, at - 2);
  const isHyphened = before.form === "-" && isGlued(words, at - 2) && start.kind === "letters";
  return isHyphened && !["mid", "early", "late", "pre", "post"].includes(start.lower);
}

/** "2011", "in 241 BC". */
function yearRule(context: DateContext, at: number): DateMatch | null {
  const { words } = context;
  const year = readYear(words, at);
  if (year === null || isInName(words, at)) return null;
  const isBare = year.next === at + 1;
  if (isBare && (countsThings(context, at) || isClockTime(words, at))) return null;
  const era = year.isBeforeChrist ? { isBeforeChrist: true } : {};
  return { next: year.next, meaning: { kind: "calendar", year: year.year, ...era } };
}

/** Rules for dates that a calendar knows, in the order in which equal lengths win. */
export const calendarRules: readonly DateRule[] = [
  numericDate,
  weekdayRule,
  dayFirst,
  monthFirst,
  quarterRule,
  decadeRule,
  centuryRule,
  seasonRule,
  feastRule,
  yearRule,
];

/** Words and marks with which {@link calendarRules} find something; a date may begin with digits as well. */
export const calendarOpeners: readonly string[] = [
  ...[...weekdays.keys()].flatMap((day) => [day, `${day}s`]),
  ...shortWeekdays.keys(),
  ...months.keys(),
  ...ordinalOpeners,
  ...seasons.keys(),
  ...feasts.keys(),
  ..."the ' ’ ‘".split(" "),
];
