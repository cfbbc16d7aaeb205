const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
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
  const date = written({ year: Number(year), month: monthOf(month), day: Number(day) });
  const offset = /^[+-]/.test(zone) ? zone : "Z";
  return date === null ? null : withClock(date, { hour, minute, second, zone: offset });
}

/** "27 December 2019", "December 27, 2019", "Dec. 27 2019" */
function words(text: string): string | null {
  const dayFirst = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/i.exec(text);
  if (dayFirst !== null) {
    const [, day, month = "", year] = dayFirst;
    return written({ year: Number(year), month: monthOf(month), day: Number(day) });
  }
  const monthFirst = /^(?:[a-z]+, )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (monthFirst === null) return null;
  const [, month = "", day, year] = monthFirst;
  return written({ year: Number(year), month: monthOf(month), day: Number(day) });
}

function monthOf(name: string): number {
  return name.length < 3
    ? 0
    : months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function written({ year, month, day }: Day): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
