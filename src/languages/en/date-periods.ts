import { readEra, readYearTail, type DateContext, type DateMatch } from "./date-words.ts";
import { feasts, pointers, seasons } from "./dates.ts";
import { readOrdinal } from "./numbers.ts";
import { isGlued, lowerOf, wordOf, type Word } from "./words.ts";

function beforeChrist(
  words: readonly Word[],
  at: number,
): { next: number; tail: { isBeforeChrist?: true } } {
  const era = readEra(words, at);
  return {
    next: era?.next ?? at,
    tail: era?.isBeforeChrist === true ? { isBeforeChrist: true } : {},
  };
}

/** "the 1980s", "'80s", "the 1980's". */
export function decadeRule({ words }: DateContext, at: number): DateMatch | null {
  const isShort = /^['’‘]$/.test(lowerOf(words, at));
  const start = isShort ? at + 1 : at;
  const { form } = wordOf(words, start);
  if (!(isShort ? /^\d0$/ : /^(?:1\d|20)\d0$/).test(form)) return null;
  const plural = /^['’]$/.test(lowerOf(words, start + 1)) ? start + 2 : start + 1;
  if (lowerOf(words, plural) !== "s" || !isGlued(words, plural - 1)) return null;
  const { next, tail } = beforeChrist(words, plural + 1);
  return {
    next,
    meaning: { kind: "decade", year: isShort ? 1900 + Number(form) : Number(form), ...tail },
  };
}

/** "the twentieth century", "the 3rd-century BC". */
export function centuryRule({ words }: DateContext, at: number): DateMatch | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal === null) return null;
  const unit = lowerOf(words, ordinal.next) === "-" ? ordinal.next + 1 : ordinal.next;
  if (lowerOf(words, unit) !== "century") return null;
  const { next, tail } = beforeChrist(words, unit + 1);
  return { next, meaning: { kind: "century", century: ordinal.value, ...tail } };
}

const seasonIntroducers: ReadonlySet<string> = new Set([
  "in",
  "by",
  "until",
  "since",
  "during",
  "of",
]);

/** Says whether "fall" or "spring", without a year, is a season here. */
function isSeason(words: readonly Word[], at: number): boolean {
  if (["summer", "winter", "autumn"].includes(lowerOf(words, at))) return true;
  const before = lowerOf(words, at - 1);
  if (pointers.has(before) && before !== "past") return true;
  const isIn = before === "the" && seasonIntroducers.has(lowerOf(words, at - 2));
  return isIn && lowerOf(words, at + 1) !== "of";
}

/** "summer 1950", "the winter of 1951", "last fall", "in the spring". */
export function seasonRule({ words }: DateContext, at: number): DateMatch | null {
  const season = seasons.get(lowerOf(words, at));
  if (season === undefined) return null;
  const tail = readYearTail(words, at + 1);
  if (tail !== null)
    return { next: tail.next, meaning: { kind: "calendar", season, ...tail.tail } };
  return isSeason(words, at) ? { next: at + 1, meaning: { kind: "calendar", season } } : null;
}

const quarterNames = ["first", "second", "third", "fourth"];

/** "third-quarter", "the fourth quarter of 1997", "the 1988 second quarter". */
export function quarterRule({ words }: DateContext, at: number): DateMatch | null {
  const hasYear = /^(?:19|20)\d\d$/.test(lowerOf(words, at));
  const start = hasYear ? at + 1 : at;
  const quarter = quarterNames.indexOf(lowerOf(words, start)) + 1;
  const unit = lowerOf(words, start + 1) === "-" ? start + 2 : start + 1;
  if (quarter === 0 || lowerOf(words, unit) !== "quarter") return null;
  if (hasYear)
    return {
      next: unit + 1,
      meaning: { kind: "calendar", quarter, year: Number(lowerOf(words, at)) },
    };
  const tail = readYearTail(words, unit + 1);
  return { next: tail?.next ?? unit + 1, meaning: { kind: "calendar", quarter, ...tail?.tail } };
}

/** "Christmas", "Christmas Eve", "Christmas Day 1935". */
export function feastRule({ words }: DateContext, at: number): DateMatch | null {
  const feast = feasts.get(lowerOf(words, at));
  if (feast === undefined) return null;
  const after = lowerOf(words, at + 1);
  const next = after === "eve" || after === "day" ? at + 2 : at + 1;
  const tail = readYearTail(words, next);
  const day = feast[1] - (after === "eve" ? 1 : 0);
  return {
    next: tail?.next ?? next,
    meaning: { kind: "calendar", month: feast[0], day, ...tail?.tail },
  };
}
