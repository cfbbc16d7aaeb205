import type { Time } from "../model/index.ts";

const millisecondsOfDay = 86_400_000;

/** Days counted from 1970-01-01, both inclusive; `isOpen` when the end is only the report's own day. */
export interface Period {
  /** ISO prefixes as told; `end` is null when open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly first: number;
  readonly last: number;
  readonly isOpen: boolean;
}

/** Gives the first day that an ISO prefix covers, in days since 1970; null when it is no date. */
export function firstDay(prefix: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(prefix);
  if (match === null) return null;
  return dayNumber(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** Gives the last day that an ISO prefix covers, in days since 1970; null when it is no date. */
function lastDay(prefix: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(prefix);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (day !== undefined) return firstDay(prefix);
  // Day 0 of the month after.
  return dayNumber(Number(year), Number(month ?? 12) + 1, 0);
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / millisecondsOfDay);
}

/**
 * Gives the days that a time covers.
 *
 * @param publishedAt - where a time since some day ends, as far as the report knows
 * @returns null when the time has no date; a time before or until some day has no beginning, so none either
 */
export function periodOf(time: Time | null, publishedAt: string | null): Period | null {
  if (time?.start == null || !isBounded(time)) return null;
  const first = firstDay(time.start);
  if (first === null) return null;
  const end = time.end ?? (time.relation === "since" ? null : time.start);
  const published = publishedAt === null ? null : lastDay(publishedAt);
  const last = end === null ? (published ?? first) : lastDay(end);
  if (last === null) return null;
  return { start: time.start, end, first, last: Math.max(first, last), isOpen: end === null };
}

function isBounded({ basis, relation }: Time): boolean {
  return basis !== "unresolved" && relation !== "after" && relation !== "before";
}

/** Says whether two periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Counts the days of a period, at least 1. */
export function lengthOf(period: Period): number {
  return period.last - period.first + 1;
}

/** Makes a period of an incident's or course's stated start and end; null when it has no start. */
export function periodBetween(start: string | null, end: string | null): Period | null {
  if (start === null) return null;
  const first = firstDay(start);
  const last = end === null ? first : lastDay(end);
  if (first === null || last === null) return null;
  // An open period goes on for as long as anybody tells of it.
  return {
    start,
    end,
    first,
    last: end === null ? Number.MAX_SAFE_INTEGER : last,
    isOpen: end === null,
  };
}
