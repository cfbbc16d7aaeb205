import type { Time } from "../model/index.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const prefix = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/**
 * Writes an ISO prefix as a reader would: "16 December 2019", "December 2019", "2019".
 *
 * @param iso - an ISO prefix or instant; anything else comes back unchanged
 */
export function dateWords(iso: string): string {
  const match = prefix.exec(iso);
  if (match === null) return iso;
  const [, year = "", month, day] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Writes a period with inclusive ends: "16 to 20 December 2019" is written out in full on both sides; open ends say so. */
export function periodWords(start: string | null, end: string | null): string {
  if (start === null && end === null) return "date not known";
  if (start === null) return `until ${dateWords(end ?? "")}`;
  if (end === null) return `since ${dateWords(start)}`;
  return start === end ? dateWords(start) : `${dateWords(start)} to ${dateWords(end)}`;
}

/** Writes when something is said to be so; unresolved words are given as said, in quotation marks. */
export function timeWords(time: Time): string {
  const start = time.start ?? time.end;
  const end = time.end ?? time.start;
  if (time.basis === "unresolved" || start === null || end === null)
    return `“${time.text}” (date not resolved)`;
  switch (time.relation) {
    case "before":
      return `before ${dateWords(end)}`;
    case "after":
      return `after ${dateWords(start)}`;
    case "since":
      return `since ${dateWords(start)}`;
    case "until":
      return `until ${dateWords(end)}`;
    case "on":
    case "during":
      return periodWords(start, end);
  }
}

/** Gives the day of an instant, `2019-12-27`; anything shorter comes back as it is. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
