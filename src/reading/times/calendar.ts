import type { TimeUnit } from "../../languages/index.ts";

/** A day of the proleptic Gregorian calendar, month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Counts days from 1970-01-01, negative before. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Gives the day of a count from 1970-01-01. */
export function dayOfNumber(count: number): Day {
  const date = new Date(count * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Moves a day by whole units; the end of a month stays the end of a month. */
export function moveDay(day: Day, unit: TimeUnit, count: number): Day {
  const days = { day: 1, night: 1, weekend: 7, week: 7 }[unit as string];
  if (days !== undefined) return dayOfNumber(dayNumber(day) + days * Math.round(count));
  const months = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 }[
    unit as string
  ];
  if (months === undefined) return day;
  const total = day.year * 12 + day.month - 1 + Math.round(months * count);
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(day.day, monthLength(year, month)) };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** "1958"; for years before Christ, which are negative, "BC0241" as TIMEX3 writes them. */
export function isoYear(year: number): string {
  return (year < 0 ? "BC" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** "1958-05" */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

/** "1958-05-13" */
export function isoDay({ year, month, day }: Day): string {
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** ISO week of a day, "2000-W07". */
export function isoWeek(day: Day): string {
  const thursday = dayOfNumber(dayNumber(day) + 4 - (weekdayOf(day) === 0 ? 7 : weekdayOf(day)));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${isoYear(thursday.year)}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
}

/**
 * Reads the day a report was published from an ISO instant or day.
 *
 * @returns null when it is no date of the years 1000 to 2999
 */
export function dayOfIso(iso: string | null): Day | null {
  const parts = /^([12]\d{3})-(\d\d)-(\d\d)(?:$|[T ])/.exec(iso ?? "");
  if (parts === null) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  const isReal =
    day.month >= 1 &&
    day.month <= 12 &&
    day.day >= 1 &&
    day.day <= monthLength(day.year, day.month);
  return isReal ? day : null;
}
