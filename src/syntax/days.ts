import { FIRST } from "./arena.ts";

/** A parsed sentence, one tree: its words, their universal parts of speech, and the head slot of each word slot. */
export interface ParsedWords {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly heads: Int32Array;
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|tonight|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)\.?)$/i;

/** Says whether a word names a day as seen from another: "Tuesday", "today". */
export const isDayName = (form: string): boolean => days.test(form);

const nominal = new Set(["NOUN", "PROPN", "PRON"]);

/** The verb behind a day that the parser took for its subject; -1 where the day is no such, or has no noun before it. */
function verbOf({ forms, heads, upos }: ParsedWords, day: number): number {
  if (!isDayName(forms[day] ?? "") || !nominal.has(upos[day - 1] ?? "")) return -1;
  const verb = (heads[FIRST + day] ?? 0) - FIRST;
  if (heads[FIRST + day - 1] !== FIRST + day || verb <= day || upos[verb] !== "VERB") return -1;
  const between = upos.slice(day + 1, verb);
  return between.every((part) => part === "AUX" || part === "ADV") ? verb : -1;
}

/**
 * Hangs a day and the noun before it on the verb behind both, where the parser took the day for the subject: "Denmark today
 * accepted a plan". Changes `heads`.
 */
export function seatDays(sentence: ParsedWords): void {
  const { forms, heads } = sentence;
  for (let day = 1; day < forms.length - 1; day += 1) {
    const verb = verbOf(sentence, day);
    if (verb < 0) continue;
    for (let at = 0; at < day; at += 1)
      if (heads[FIRST + at] === FIRST + day) heads[FIRST + at] = FIRST + day - 1;
    heads[FIRST + day - 1] = FIRST + verb;
  }
}
