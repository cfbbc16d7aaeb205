import type { CodedEvent, Coding } from "../../src/model/index.ts";

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

function day(iso: string): string {
  const [year, month, date] = iso.split("-");
  return `${date ?? ""} ${months[Number(month) - 1] ?? ""} ${(year ?? "").slice(2)}`;
}

/** An ISO day of a longer or equally long prefix; null for a month or a year. */
function dayOf(prefix: string | null | undefined): string | null {
  return prefix != null && prefix.length >= 10 ? prefix.slice(0, 10) : null;
}

/** Gives an event's date as the key writes it: a day, two days, or on or before the day of the report. */
export function dateOf(event: CodedEvent, { report }: Coding): string {
  const published = dayOf(report.publishedAt);
  const [start, end] = [dayOf(event.time?.start), dayOf(event.time?.end)];
  if (start !== null && (end ?? start) === start) return day(start);
  if (start !== null && end !== null) return `${day(start)} - ${day(end)}`;
  return published === null ? "-" : `- ${day(published)}`;
}
