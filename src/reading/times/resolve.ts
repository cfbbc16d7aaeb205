import type {
  CalendarMeaning,
  DateMeaning,
  LengthMeaning,
  Season,
  ShiftMeaning,
  TimeUnit,
} from "../../languages/index.ts";
import {
  dayNumber,
  dayOfNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  monthLength,
  moveDay,
  weekdayOf,
  type Day,
} from "./calendar.ts";
import { resolveCalendar, type Focus } from "./dates.ts";

/** What a time expression comes to, in TIMEX3 values and as a stretch of days. */
export interface ResolvedTime {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value; null when it hangs on a date that is not known. */
  readonly value: string | null;
  /** ISO prefixes, `end` inclusive; null where open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the words name a moment or stretch on the calendar at all; "three days" and "daily" do not. */
  readonly isDated: boolean;
  readonly isImplied: boolean;
}

/** What is known where a time expression stands. */
export interface TimeAnchor {
  /** The day the report was published; null when unknown, and then only whole dates resolve. */
  readonly report: Day | null;
  /** The date last spoken of. */
  readonly focus: Focus | null;
  /** Whether undated days belong to the year last spoken of, as in a history, and not to the report's. */
  readonly isNarrative: boolean;
  /** Whether the governing verb points ahead. */
  readonly isForward: boolean;
}

const letters: Readonly<Record<TimeUnit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  night: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  season: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

function lengthValue(unit: TimeUnit, count: number | null): string {
  if (unit === "decade" && count !== null) return `P${count * 10}Y`;
  if (unit === "century" && count !== null) return `P${count * 100}Y`;
  const isClock = unit === "second" || unit === "minute" || unit === "hour";
  return `P${isClock ? "T" : ""}${count ?? "X"}${letters[unit]}`;
}

const open = { start: null, end: null, isDated: false, isImplied: false };

/** The focus as a day, filled up to its first day; the report's day when nothing is in focus. */
function pivotDay(anchor: TimeAnchor, from: "report" | "focus"): Day | null {
  const { focus, report } = anchor;
  if (focus !== null && (from === "focus" || anchor.isNarrative)) {
    return { year: focus.year, month: focus.month ?? 1, day: focus.day ?? 1 };
  }
  return report;
}

/** A unit of the calendar around a day: its TIMEX3 value and first and last day. */
function unitAround(day: Day, unit: TimeUnit): { value: string; start: string; end: string } {
  if (unit === "week" || unit === "weekend") {
    const monday = dayNumber(day) - ((weekdayOf(day) + 6) % 7);
    const first = unit === "week" ? monday : monday + 5;
    const value = unit === "week" ? isoWeek(day) : `${isoWeek(day)}-WE`;
    return { value, start: isoDay(dayOfNumber(first)), end: isoDay(dayOfNumber(monday + 6)) };
  }
  if (unit === "quarter") {
    const quarter = Math.ceil(day.month / 3);
    const start = isoMonth(day.year, quarter * 3 - 2);
    return {
      value: `${isoYear(day.year)}-Q${quarter}`,
      start,
      end: isoMonth(day.year, quarter * 3),
    };
  }
  if (unit === "decade") return tenYears(Math.floor(day.year / 10) * 10);
  const value =
    unit === "year"
      ? isoYear(day.year)
      : unit === "month"
        ? isoMonth(day.year, day.month)
        : isoDay(day);
  return { value, start: value, end: value };
}

function tenYears(first: number): { value: string; start: string; end: string } {
  return { value: String(Math.floor(first / 10)), start: isoYear(first), end: isoYear(first + 9) };
}

function shiftedNight(anchor: TimeAnchor, meaning: ShiftMeaning): ResolvedTime | null {
  const day = anchor.report;
  if (meaning.unit !== "night" || day === null || meaning.from !== "report") return null;
  const before = moveDay(day, "day", -1);
  const span = anchor.isForward ? [day, moveDay(day, "day", 1)] : [before, day];
  const [start, end] = span.map((each) => isoDay(each));
  return {
    type: "TIME",
    value: `${isoDay(before)}TNI`,
    start: start ?? null,
    end: end ?? null,
    isDated: true,
    isImplied: false,
  };
}

function resolveShift(meaning: ShiftMeaning, anchor: TimeAnchor): ResolvedTime {
  const night = shiftedNight(anchor, meaning);
  if (night !== null) return night;
  // "Today" in a history is the day of its writing; "next month" is the month after the one it tells of.
  const isDeictic = meaning.unit === "day" && meaning.from === "report";
  const pivot = isDeictic ? anchor.report : pivotDay(anchor, meaning.from);
  const type = meaning.part === undefined ? "DATE" : "TIME";
  if (pivot === null) return { ...open, type, value: null, isDated: true };
  if (meaning.count === null) return vagueShift(meaning, pivot);
  const moved = moveDay(pivot, meaning.unit, meaning.sign * meaning.count);
  const around = unitAround(moved, meaning.unit);
  const { start, end } = clipped(around, { meaning, anchor });
  const value = meaning.part === undefined ? around.value : `${around.value}T${meaning.part}`;
  return { type, value, start, end, isDated: true, isImplied: false };
}

/** "This week" in a report of its Friday ends that Friday, unless the verb points ahead. */
function clipped(
  around: { start: string; end: string },
  { meaning, anchor }: { meaning: ShiftMeaning; anchor: TimeAnchor },
): { start: string; end: string } {
  const today = anchor.report === null ? null : isoDay(anchor.report);
  const isNow = meaning.from === "report" && meaning.sign === 0 && around.end.length === 10;
  if (!isNow || today === null || anchor.isForward || around.start >= today) return around;
  return { start: around.start, end: around.end < today ? around.end : today };
}

function vagueShift(meaning: ShiftMeaning, pivot: Day): ResolvedTime {
  const day = isoDay(pivot);
  const isPast = meaning.sign < 0;
  return {
    type: "DATE",
    value: isPast ? "PAST_REF" : "FUTURE_REF",
    start: isPast ? null : day,
    end: isPast ? day : null,
    isDated: true,
    isImplied: true,
  };
}

function resolveLength(meaning: LengthMeaning, anchor: TimeAnchor): ResolvedTime {
  const value = lengthValue(meaning.unit, meaning.count);
  const base = { type: "DURATION" as const, value };
  if (meaning.reach === null) return { ...base, ...open };
  const today = anchor.isNarrative ? pivotDay(anchor, "focus") : anchor.report;
  if (today === null) return { ...base, ...open, isDated: true };
  const sign = meaning.reach === "past" ? -1 : 1;
  const hours = meaning.unit === "hour" ? Math.ceil((meaning.count ?? 0) / 24) : 0;
  const far = meaning.count === null ? null : moveDay(today, "day", sign * hours);
  const other =
    far === null ? null : isoDay(moveDay(far, meaning.unit, sign * (meaning.count ?? 0)));
  const day = isoDay(today);
  const [start, end] = sign < 0 ? [other, day] : [day, other];
  return { ...base, start, end, isDated: true, isImplied: meaning.count === null };
}

function resolveStreak(
  meaning: { unit: TimeUnit; count: number },
  anchor: TimeAnchor,
): ResolvedTime {
  const last = anchor.focus?.day === undefined ? anchor.report : pivotDay(anchor, "focus");
  const value = lengthValue(meaning.unit, meaning.count);
  if (last === null) return { ...open, type: "DURATION", value, isDated: true };
  const start = isoDay(moveDay(last, meaning.unit, 1 - meaning.count));
  return { type: "DURATION", value, start, end: isoDay(last), isDated: true, isImplied: true };
}

function resolveDecade(year: number, isBeforeChrist: boolean): ResolvedTime {
  const { value, start, end } = tenYears(year);
  if (isBeforeChrist) return { ...open, type: "DATE", value: `BC${value.padStart(3, "0")}` };
  return { type: "DATE", value, start, end, isDated: true, isImplied: false };
}

function resolveCentury(century: number, isBeforeChrist: boolean): ResolvedTime {
  const value = String(century - 1).padStart(2, "0");
  if (isBeforeChrist) return { ...open, type: "DATE", value: `BC${value}` };
  return {
    type: "DATE",
    value,
    start: `${value}00`,
    end: `${value}99`,
    isDated: true,
    isImplied: false,
  };
}

const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 2],
};

/** Gives the months a season covers; winter runs into the next year. */
function seasonSpan(year: number, season: Season): { start: string; end: string } {
  const [first, last] = seasonMonths[season];
  return { start: isoMonth(year, first), end: isoMonth(last < first ? year + 1 : year, last) };
}

function dated(meaning: CalendarMeaning, anchor: TimeAnchor): ResolvedTime {
  const type = meaning.part === undefined && meaning.clock === undefined ? "DATE" : "TIME";
  const date = resolveCalendar(meaning, anchor);
  if (date === null) return { ...open, type, value: null, isDated: true };
  const clock = meaning.clock ?? meaning.part;
  const tail = clock === undefined ? "" : `T${clock}`;
  if (date.season !== undefined) {
    const value = `${isoYear(date.year)}-${date.season}`;
    return { type, value, ...seasonSpan(date.year, date.season), isDated: true, isImplied: false };
  }
  if (date.quarter !== undefined) {
    const around = unitAround({ year: date.year, month: date.quarter * 3, day: 1 }, "quarter");
    return { type, ...around, isDated: true, isImplied: false };
  }
  const prefix = prefixOf(date);
  return {
    type,
    value: prefix + tail,
    start: prefix,
    end: prefix,
    isDated: true,
    isImplied: false,
  };
}

function prefixOf({ year, month, day }: Focus): string {
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  return isoDay({ year, month, day: Math.min(day, monthLength(year, month)) });
}

/** Resolves what a time expression means where it stands; without the report's day only whole dates come out. */
export function resolveMeaning(meaning: DateMeaning, anchor: TimeAnchor): ResolvedTime {
  switch (meaning.kind) {
    case "calendar":
      return dated(meaning, anchor);
    case "shift":
      return resolveShift(meaning, anchor);
    case "length":
      return resolveLength(meaning, anchor);
    case "streak":
      return resolveStreak(meaning, anchor);
    case "decade":
      return resolveDecade(meaning.year, meaning.isBeforeChrist === true);
    case "century":
      return resolveCentury(meaning.century, meaning.isBeforeChrist === true);
    case "set":
      return { ...open, type: "SET", value: lengthValue(meaning.unit, meaning.count) };
    case "vague":
      return { ...open, type: "DATE", value: `${meaning.sense.toUpperCase()}_REF` };
  }
}
