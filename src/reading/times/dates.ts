import type { CalendarMeaning, Season } from "../../languages/index.ts";
import { dayNumber, dayOfNumber, weekdayOf, type Day } from "./calendar.ts";

/** A date as exact as it is known; a year before Christ is negative. */
export interface Focus {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date with the season or quarter it names. */
export interface FoundDate extends Focus {
  readonly season?: Season;
  readonly quarter?: number;
}

interface Anchor {
  readonly report: Day | null;
  readonly focus: Focus | null;
  readonly isNarrative: boolean;
  readonly isForward: boolean;
}

/** How many times nearer a day ahead must be than the same day behind to be meant without a word of the future. */
const nearAhead = 6;

/**
 * Gives the date that words of the calendar mean.
 *
 * @returns null when it hangs on a day that is not known
 */
export function resolveCalendar(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  if (meaning.year !== undefined) {
    return withYear(meaning, meaning.isBeforeChrist === true ? -meaning.year : meaning.year);
  }
  if (meaning.yearShift !== undefined) {
    return anchor.report === null
      ? null
      : withYear(meaning, anchor.report.year + meaning.yearShift);
  }
  if (meaning.month !== undefined && meaning.day !== undefined) return dayOfMonth(meaning, anchor);
  if (meaning.weekday !== undefined) return weekday(meaning, anchor);
  if (meaning.month !== undefined) return month(meaning, anchor);
  if (meaning.season !== undefined) return season(meaning, anchor);
  if (meaning.quarter !== undefined) return quarter(meaning, anchor);
  return partOfFocus(meaning, anchor);
}

function withYear(meaning: CalendarMeaning, year: number): FoundDate {
  const { month: monthNumber, day, season: seasonName, quarter: quarterNumber } = meaning;
  return {
    year,
    ...(monthNumber === undefined ? {} : { month: monthNumber }),
    ...(day === undefined ? {} : { day }),
    ...(seasonName === undefined ? {} : { season: seasonName }),
    ...(quarterNumber === undefined ? {} : { quarter: quarterNumber }),
  };
}

/** In a history, a month that lies far before the one last told of belongs to the year after. */
function narrativeYear(anchor: Anchor, monthNumber: number): number | null {
  const { focus } = anchor;
  if (!anchor.isNarrative || focus === null) return null;
  const isNextYear = focus.month !== undefined && focus.month - monthNumber >= 9;
  return isNextYear ? focus.year + 1 : focus.year;
}

/** In news, the day of that name nearest behind, or ahead where the verb or the distance says so. */
function dayOfMonth(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const { month: monthNumber = 1, day = 1 } = meaning;
  const told = narrativeYear(anchor, monthNumber);
  if (told !== null) return withYear(meaning, told);
  const { report } = anchor;
  if (report === null) return null;
  const today = dayNumber(report);
  const inYear = (year: number): number => dayNumber({ year, month: monthNumber, day });
  const past = inYear(report.year) <= today ? report.year : report.year - 1;
  const byWeekday = yearOfWeekday(meaning, past);
  if (byWeekday !== null) return withYear(meaning, byWeekday);
  const [behind, ahead] = [today - inYear(past), inYear(past + 1) - today];
  const isAhead =
    behind > 0 && (anchor.isForward ? ahead < behind * 3 : ahead * nearAhead < behind);
  return withYear(meaning, isAhead ? past + 1 : past);
}

/** The one of two years in which the day falls on the weekday told beside it; null when that does not decide. */
function yearOfWeekday(
  { month: monthNumber = 1, day = 1, weekday: weekdayNumber }: CalendarMeaning,
  past: number,
): number | null {
  const years = [past, past + 1].filter(
    (year) => weekdayOf({ year, month: monthNumber, day }) === weekdayNumber,
  );
  return years.length === 1 ? (years[0] ?? null) : null;
}

function month(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const { month: monthNumber = 1, pointer } = meaning;
  const told = pointer === undefined ? narrativeYear(anchor, monthNumber) : null;
  if (told !== null) return { year: told, month: monthNumber };
  return anchor.report === null
    ? null
    : { year: monthYear(meaning, anchor.report, anchor.isForward), month: monthNumber };
}

function monthYear(
  { month: monthNumber = 1, pointer }: CalendarMeaning,
  report: Day,
  isForward: boolean,
): number {
  const past = monthNumber <= report.month ? report.year : report.year - 1;
  const isNow = monthNumber === report.month;
  switch (pointer) {
    case "last":
      return isNow ? report.year - 1 : past;
    case "next":
      return past + 1;
    case "this":
      return report.year;
    default:
      return isForward && !isNow ? past + 1 : past;
  }
}

/** The day a weekday is counted from: in a history, or behind "the following", the day last spoken of. */
function weekdayPivot(
  meaning: CalendarMeaning,
  { focus, report, isNarrative }: Anchor,
): Day | null {
  const isFocused =
    isNarrative || meaning.pointer === "previous" || meaning.pointer === "following";
  if (!isFocused || focus?.month === undefined || focus.day === undefined) return report;
  return { year: focus.year, month: focus.month, day: focus.day };
}

function weekday(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const pivot = weekdayPivot(meaning, anchor);
  if (pivot === null) return null;
  const { weekday: weekdayNumber = 0, pointer } = meaning;
  const back = (weekdayOf(pivot) - weekdayNumber + 7) % 7;
  const today = dayNumber(pivot);
  switch (pointer) {
    case "last":
    case "previous":
      return dayOfNumber(today - (back === 0 ? 7 : back));
    case "next":
    case "following":
      return dayOfNumber(today + 7 - back);
    default:
      return dayOfNumber(anchor.isForward && back > 0 ? today + 7 - back : today - back);
  }
}

const seasonEnds: Readonly<Record<Season, number>> = { SP: 5, SU: 8, FA: 11, WI: 2 };

function season(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const { season: name = "SU", pointer } = meaning;
  const { report, focus } = anchor;
  if (anchor.isNarrative && focus !== null && pointer === undefined)
    return { year: focus.year, season: name };
  return report === null
    ? null
    : { year: seasonYear(name, report, anchor.isForward ? "next" : pointer), season: name };
}

function seasonYear(name: Season, report: Day, pointer: CalendarMeaning["pointer"]): number {
  const hasBegun = report.month >= (name === "WI" ? 12 : seasonEnds[name] - 2);
  if (pointer === "next") return hasBegun ? report.year + 1 : report.year;
  const isOver = name !== "WI" && report.month > seasonEnds[name];
  return hasBegun && (isOver || pointer !== "last") ? report.year : report.year - 1;
}

function quarter(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const number = meaning.quarter ?? 1;
  const { report } = anchor;
  if (report === null) return null;
  const now = Math.ceil(report.month / 3);
  return {
    year: number <= now || anchor.isForward ? report.year : report.year - 1,
    quarter: number,
  };
}

/** "At night", "the 5th": a part of the day or a day of the month that is being spoken of. */
function partOfFocus(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const focus = anchor.focus ?? anchor.report;
  if (focus === null) return null;
  if (meaning.day === undefined) return focus;
  return focus.month === undefined
    ? null
    : { year: focus.year, month: focus.month, day: meaning.day };
}
