import type { CalendarMeaning, Season } from "../languages/index.ts";
import { dayNumber, dayOfNumber, weekdayOf, type Day } from "./times-calendar.ts";

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

function dayOfMonth(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const monthNumber = meaning.month ?? 1;
  const told = narrativeYear(anchor, monthNumber);
  if (told !== null) return withYear(meaning, told);
  const { report } = anchor;
  if (report === null) return null;
  const today = dayNumber(report);
  const day = meaning.day ?? 1;
  const past =
    dayNumber({ year: report.year, month: monthNumber, day }) <= today
      ? report.year
      : report.year - 1;
  const behind = today - dayNumber({ year: past, month: monthNumber, day });
  const ahead = dayNumber({ year: past + 1, month: monthNumber, day }) - today;
  // A weekday beside the date settles the year.
  const byWeekday = [past, past + 1].filter(
    (year) => weekdayOf({ year, month: monthNumber, day }) === meaning.weekday,
  );
  const isAhead =
    behind > 0 && (anchor.isForward ? ahead < behind * 3 : ahead * nearAhead < behind);
  return withYear(
    meaning,
    byWeekday.length === 1 ? (byWeekday[0] ?? past) : isAhead ? past + 1 : past,
  );
}

function month(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const monthNumber = meaning.month ?? 1;
  const told = meaning.pointer === undefined ? narrativeYear(anchor, monthNumber) : null;
  if (told !== null) return { year: told, month: monthNumber };
  const { report } = anchor;
  if (report === null) return null;
  const isThisOrPast = monthNumber <= report.month;
  const past = isThisOrPast ? report.year : report.year - 1;
  const isNow = monthNumber === report.month;
  if (meaning.pointer === "last")
    return { year: isNow ? report.year - 1 : past, month: monthNumber };
  if (meaning.pointer === "next")
    return { year: isThisOrPast ? report.year + 1 : report.year, month: monthNumber };
  if (meaning.pointer === "this") return { year: report.year, month: monthNumber };
  const isAhead = anchor.isForward && !isNow;
  return { year: isAhead ? past + 1 : past, month: monthNumber };
}

function weekday(meaning: CalendarMeaning, anchor: Anchor): FoundDate | null {
  const { focus } = anchor;
  const isFocused =
    anchor.isNarrative || meaning.pointer === "previous" || meaning.pointer === "following";
  const isWhole = focus?.month !== undefined && focus.day !== undefined;
  const pivot =
    isFocused && isWhole
      ? { year: focus.year, month: focus.month ?? 1, day: focus.day ?? 1 }
      : anchor.report;
  if (pivot === null) return null;
  const back = (weekdayOf(pivot) - (meaning.weekday ?? 0) + 7) % 7;
  const today = dayNumber(pivot);
  switch (meaning.pointer) {
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
  const name = meaning.season ?? "SU";
  if (anchor.isNarrative && anchor.focus !== null && meaning.pointer === undefined) {
    return { year: anchor.focus.year, season: name };
  }
  const { report } = anchor;
  if (report === null) return null;
  const start = name === "WI" ? 12 : seasonEnds[name] - 2;
  const hasBegun = report.month >= start;
  if (anchor.isForward || meaning.pointer === "next")
    return { year: hasBegun ? report.year + 1 : report.year, season: name };
  const isOver = name !== "WI" && report.month > seasonEnds[name];
  const year = hasBegun && (isOver || meaning.pointer !== "last") ? report.year : report.year - 1;
  return { year, season: name };
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
