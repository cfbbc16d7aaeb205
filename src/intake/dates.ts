import { monthNumber } from "./months.ts";

const firstYear = 1900;
const lastYear = 2100;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Checks a date of publication and writes it in ISO form.
 *
 * Takes ISO days and instants, "27 December 2019", "December 27, 2019", "27.12.2019" and the date of a mail header. An
 * order of numbers that could be read two ways ("03/04/2020") is refused.
 *
 * @returns a day (2019-12-27) or an instant as given (2019-12-27T09:30:00+02:00); null when it is no day of the years 1900 to 2100
 */
export function checkedDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  return iso(trimmed) ?? compact(trimmed) ?? numbers(trimmed) ?? mail(trimmed) ?? words(trimmed);
}

function iso(text: string): string | null {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = match;
  const date = written({ year: Number(year), month: Number(month), day: Number(day) });
  if (date === null || hour === undefined || minute === undefined) return date;
  return withClock(date, { hour, minute, second, zone });
}

function withClock(
  date: string,
  clock: { hour: string; minute: string; second: string; zone: string },
): string | null {
  const { hour, minute, second, zone } = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (offset !== null && (Number(offset[2]) > 14 || Number(offset[3]) > 59)) return null;
  const shown =
    offset === null
      ? zone.toUpperCase()
      : `${offset[1] ?? ""}${offset[2] ?? ""}:${offset[3] ?? ""}`;
  return `${date}T${hour}:${minute}:${second}${shown}`;
}

/** "27.12.2019" and "27/12/2019"; a month and a day that could be either are refused. */
function numbers(text: string): string | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // Dots stand between day and month wherever dates are written with dots.
  if (match[2] === "." || first > 12) return written({ year, month: second, day: first });
  return second > 12 ? written({ year, month: first, day: second }) : null;
}

function compact(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match === null
    ? null
    : written({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** "Fri, 27 Dec 2019 10:00:00 GMT" */
function mail(text: string): string | null {
  const match =
    /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|UTC|Z|[+-]\d{4})$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, day, month = "", year, hour = "", minute = "", second = "00", zone = ""] = match;
  const date = written({ year: Number(year), month: monthNumber(month), day: Number(day) });
  const offset = /^[+-]/.test(zone) ? zone : "Z";
  return date === null ? null : withClock(date, { hour, minute, second, zone: offset });
}

/** "27 December 2019", "December 27, 2019", "Dec. 27 2019", "27. Dezember 2019", "27 de diciembre de 2019" */
function words(text: string): string | null {
  const dayFirst =
    /^(?:[\p{L}.]+,? )?(?:(?:den|el|le|the|den) )?(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}[\p{L}\p{M} ]*?)\.?,? (?:de |del )?(\d{4})(?: г\.?| р\.?| r\.?)?$/iu.exec(
      text,
    );
  if (dayFirst !== null) {
    const [, day, month = "", year] = dayFirst;
    return written({ year: Number(year), month: monthNumber(month), day: Number(day) });
  }
  const monthFirst = /^(?:[\p{L}]+, )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(
    text,
  );
  if (monthFirst === null) return null;
  const [, month = "", day, year] = monthFirst;
  return written({ year: Number(year), month: monthNumber(month), day: Number(day) });
}

function written({ year, month, day }: Day): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const fourDigits = "(?:19|20)\\d{2}";
/** A day as running words write it; the clock may follow. */
const dayInText = new RegExp(
  [
    `(?<![\\d.,/-])${fourDigits}-\\d{2}-\\d{2}(?![\\d-])`,
    `(?<![\\d.,/-])\\d{1,2}([./-])\\d{1,2}\\1${fourDigits}(?!\\d)`,
    `(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:de |of )?\\p{L}{2,15}(?: \\p{L}{4,6})?\\.?,? (?:de |del )?${fourDigits}(?!\\d)`,
    `(?<!\\p{L})\\p{L}{3,15}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${fourDigits}(?!\\d)`,
  ].join("|"),
  "giu",
);

/** Finds the days that a short line of words names ("Published 27 December 2019, 10:30"); as written, in order. */
export function daysIn(line: string): string[] {
  return (line.match(dayInText) ?? []).filter((found) => checkedDate(found) !== null);
}

/** Finds the one day in an address ("/2019/12/27/", "2019-12-27"); null when there is none. */
export function dayOfAddress(address: string): string | null {
  const found = /(?:^|[/_.-])((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=$|[/_.?-])/.exec(
    address.slice(0, 2000),
  );
  if (found === null) return null;
  const [, year = "", , month = "", day = ""] = found;
  return checkedDate(`${year}-${month}-${day}`);
}
