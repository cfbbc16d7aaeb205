import type { CalendarMeaning, DateMeaning, DayPart } from "./dates.ts";
import { dayParts, months } from "./dates.ts";
import { isGlued, lowerOf, wordOf, type Word } from "./words.ts";

/** Where a time expression may begin, and what is known of the words around. */
export interface DateContext {
  readonly words: readonly Word[];
  /** Penn tag of the token that begins at a place in the text; "" when there is none. */
  readonly tagAt: (start: number) => string;
}

/** Words read as a time: the index after the last, and what they mean. */
export interface DateMatch {
  readonly next: number;
  readonly meaning: DateMeaning;
}

/** Finds what begins at a word, or null. */
export type DateRule = (context: DateContext, at: number) => DateMatch | null;

/** A year read from words. */
export interface ReadYear {
  readonly next: number;
  readonly year: number;
  readonly isBeforeChrist: boolean;
}

/** Reads "BC", "AD", "BCE" or "CE". */
export function readEra(
  words: readonly Word[],
  at: number,
): { next: number; isBeforeChrist: boolean } | null {
  const { form } = wordOf(words, at);
  if (form === "BC" || form === "BCE") return { next: at + 1, isBeforeChrist: true };
  return form === "AD" || form === "CE" ? { next: at + 1, isBeforeChrist: false } : null;
}

/** Reads a year of four digits, "'89", or a year before Christ. */
export function readYear(words: readonly Word[], at: number): ReadYear | null {
  const { form } = wordOf(words, at);
  const era = readEra(words, at + 1);
  if (era !== null && /^\d{1,4}$/.test(form)) return { ...era, year: Number(form) };
  if (/^(?:1\d|20|21)\d\d$/.test(form))
    return { next: at + 1, year: Number(form), isBeforeChrist: false };
  const short = lowerOf(words, at + 1);
  if (!/^['’‘]$/.test(form) || !isGlued(words, at) || !/^\d\d$/.test(short)) return null;
  const year = Number(short);
  return { next: at + 2, year: year < 30 ? 2000 + year : 1900 + year, isBeforeChrist: false };
}

/** Reads a month's name with its full stop when shortened. */
export function readMonth(
  { words }: DateContext,
  at: number,
): { next: number; month: number } | null {
  const { form, lower } = wordOf(words, at);
  const month = months.get(lower);
  if (month === undefined || !/^\p{Lu}/u.test(form)) return null;
  const isShort = form.length <= 4 && !["may", "june", "july"].includes(lower);
  const hasStop = isShort && isGlued(words, at) && lowerOf(words, at + 1) === ".";
  return { next: hasStop ? at + 2 : at + 1, month };
}

const yearShifts: ReadonlyMap<string, Partial<CalendarMeaning>> = new Map([
  ["this", { yearShift: 0 }],
  ["last", { yearShift: -1 }],
  ["next", { yearShift: 1 }],
  ["that", {}],
  ["same", {}],
]);

/** Reads what tells the year behind a month, day or season: "of 2019", ", 2019", "last year". */
export function readYearTail(
  words: readonly Word[],
  at: number,
): { next: number; tail: Partial<CalendarMeaning> } | null {
  const behind = lowerOf(words, at) === "," ? at + 1 : at;
  const start = lowerOf(words, behind) === "of" ? behind + 1 : behind;
  const year = readYear(words, start);
  if (year !== null) {
    const era = year.isBeforeChrist ? { isBeforeChrist: true } : {};
    return { next: year.next, tail: { year: year.year, ...era } };
  }
  const tail = yearShifts.get(lowerOf(words, start));
  const isShift = tail !== undefined && behind === at && lowerOf(words, start + 1) === "year";
  return isShift ? { next: start + 2, tail } : null;
}

/** A time of day read from words. */
export interface ReadClock {
  readonly next: number;
  /** "17:00" */
  readonly clock?: string;
  readonly part?: DayPart;
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Reads "night", "5 p.m. EST", "19:00 hr". */
export function readClock(words: readonly Word[], at: number): ReadClock | null {
  const part = dayParts.get(singular(lowerOf(words, at)));
  if (part !== undefined) return { next: at + 1, part };
  const { form } = wordOf(words, at);
  if (!/^\d{1,2}$/.test(form) || Number(form) > 24) return null;
  const minutes = lowerOf(words, at + 1) === ":" ? lowerOf(words, at + 2) : "";
  const hasMinutes = /^[0-5]\d$/.test(minutes);
  const next = hasMinutes ? at + 3 : at + 1;
  const half = /^([ap])\.?m\.?$/.exec(lowerOf(words, next));
  if (half === null && !hasMinutes) return null;
  const hour = half === null ? Number(form) : (Number(form) % 12) + (half[1] === "p" ? 12 : 0);
  const clock = `${String(hour).padStart(2, "0")}:${hasMinutes ? minutes : "00"}`;
  return { next: pastZone(words, half === null ? next : next + 1), clock };
}

/** Skips "EST", "GMT", "hr", "local time". */
function pastZone(words: readonly Word[], at: number): number {
  if (/^(?:GMT|UTC|EST|EDT|CET|hrs?|hours)$/.test(wordOf(words, at).form)) return at + 1;
  return lowerOf(words, at) === "local" && lowerOf(words, at + 1) === "time" ? at + 2 : at;
}
