/** First and last day of an ISO prefix; years beyond 9999 or before 1 and days that do not exist have none. */
function daysOf(prefix: string): readonly [string, string] | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(prefix);
  if (parts?.[1] === undefined || Number(parts[1]) < 1) return null;
  const [, year, month, day] = parts;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const end = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== first) return null;
  if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (day === undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  if (day === undefined) end.setUTCDate(end.getUTCDate() - 1);
  return [first, end.toISOString().slice(0, 10)];
}

/** Gives the first day of an ISO prefix (2019, 2019-12, 2019-12-16); null when it names none. */
export function firstDay(prefix: string | null | undefined): string | null {
  return prefix == null ? null : (daysOf(prefix)?.[0] ?? null);
}

/** Gives the last day of an ISO prefix; null when it names none. */
export function lastDay(prefix: string | null | undefined): string | null {
  return prefix == null ? null : (daysOf(prefix)?.[1] ?? null);
}

/** Gives the day some whole days away from a day. */
export function dayBeside(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Gives the one-degree square of a position, a number from 0 to 65,159. */
export function cellOf(longitude: number, latitude: number): number {
  return Math.floor(latitude + 90) * 360 + (Math.floor(longitude + 180) % 360);
}

/** Stands for no end. */
export const FAR_AHEAD = "9999-12-31";
