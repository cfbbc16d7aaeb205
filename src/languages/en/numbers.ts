import { months } from "./dates.ts";
import { numberedNames } from "./quantity-words.ts";
import { isGlued, lowerOf, wordOf, type Word } from "./words.ts";

/** A number read from words. */
export interface ReadNumber {
  /** Index after its last word. */
  readonly next: number;
  readonly value: number;
  /** The rule behind a vague plural's low, "dozens=24"; null for stated numbers. */
  readonly rule: string | null;
  /** Whether it is written with digits, and so may be a year or a day. */
  readonly hasDigits: boolean;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const units: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ["fourty", 40] as const,
]);

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["lakh", 100_000],
  ["crore", 10_000_000],
  ["dozen", 12],
  ["score", 20],
]);

/** Lows of vague plurals. @source DESIGN §4.4 */
const vaguePlurals: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
  ["billions", 2_000_000_000],
]);
const vagueFactors: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["few", 3],
]);

const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
  ["thirtieth", 30],
]);

/** Gives the value of digits with thousands commas; null when the commas stand wrong, as in lists "1,2". */
function valueOfDigits(form: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return Number(form.replaceAll(",", ""));
  // Indian grouping, 1,20,000.
  if (/^\d{1,2}(?:,\d{2})*,\d{3}$/.test(form)) return Number(form.replaceAll(",", ""));
  return null;
}

/** A value and the index after its words. */
type Reading = readonly [value: number, next: number];

/** Reads "twenty-five" or "seven". */
function readBelowHundred(words: readonly Word[], at: number): Reading | null {
  const first = units.get(lowerOf(words, at));
  if (first === undefined) return null;
  if (first < 20 || first % 10 !== 0) return [first, at + 1];
  const behind = lowerOf(words, at + 1) === "-" ? at + 2 : at + 1;
  const second = units.get(lowerOf(words, behind)) ?? 0;
  return second >= 1 && second <= 9 ? [first + second, behind + 1] : [first, at + 1];
}

/** Whether a word is three digits, one character behind the word before it. */
function isGroup(words: readonly Word[], at: number): boolean {
  const word = wordOf(words, at);
  return /^\d{3}$/.test(word.form) && word.start - wordOf(words, at - 1).end === 1;
}

/** Reads "14 000", with a blank, a thin or an unbreakable space for the thousands; not "May 5 200 people", "Ward 14 200". */
function readGroups(words: readonly Word[], at: number): Reading | null {
  const before = wordOf(words, at - 1);
  const isName = months.has(before.lower) || numberedNames.has(before.lower);
  if (!/^[1-9]\d{0,2}$/.test(wordOf(words, at).form) || isName || before.kind === "digits")
    return null;
  let next = at + 1;
  while (isGroup(words, next)) next += 1;
  const digits = words.slice(at, next).map(({ form }) => form);
  return next === at + 1 ? null : [Number(digits.join("")), next];
}

function readDigits(words: readonly Word[], at: number): Reading | null {
  const word = wordOf(words, at);
  const value = word.kind === "digits" ? valueOfDigits(word.form) : null;
  return value === null ? null : (readGroups(words, at) ?? [value, at + 1]);
}

const shortScales: ReadonlyMap<string, number> = new Map([
  ["m", 1_000_000],
  ["k", 1_000],
  ["bn", 1_000_000_000],
]);

/** Reads "million", "-hundred", or "m" right behind digits. */
function readScale(words: readonly Word[], at: number): Reading | null {
  const start = lowerOf(words, at) === "-" && scales.has(lowerOf(words, at + 1)) ? at + 1 : at;
  const scale = scales.get(lowerOf(words, start));
  if (scale !== undefined) return [scale, start + 1];
  const short = isGlued(words, at - 1) ? shortScales.get(lowerOf(words, at)) : undefined;
  return short === undefined ? null : [short, at + 1];
}

/** Reads what a scale may be followed by: "and fifty", "fifty". */
function readRest(words: readonly Word[], at: number): Reading | null {
  const start = lowerOf(words, at) === "and" ? at + 1 : at;
  return readBelowHundred(words, start);
}

/** Reads the scales after a first value: "three hundred and fifty thousand". */
function readScales(words: readonly Word[], first: Reading): Reading {
  let total = 0;
  let [current, at] = first;
  for (let scale = readScale(words, at); scale !== null; scale = readScale(words, at)) {
    at = scale[1];
    if (scale[0] === 100) current *= 100;
    else {
      total += current * scale[0];
      current = 0;
    }
    const rest = scale[0] < 100 ? null : readRest(words, at);
    if (rest !== null) {
      current += rest[0];
      at = rest[1];
    }
  }
  return [total + current, at];
}

function vague(words: string, value: number, next: number): ReadNumber {
  return { next, value, rule: `${words}=${value}`, hasDigits: false };
}

/** Reads "dozens", "hundreds of thousands". */
function readVaguePlural(words: readonly Word[], at: number): ReadNumber | null {
  const first = lowerOf(words, at);
  const plural = vaguePlurals.get(first);
  if (plural === undefined) return null;
  const second = lowerOf(words, at + 1) === "of" ? lowerOf(words, at + 2) : "";
  const scale = second.endsWith("s") ? scales.get(second.slice(0, -1)) : undefined;
  if (scale === undefined) return vague(first, plural, at + 1);
  return vague(`${first} of ${second}`, plural * scale, at + 3);
}

/** Reads "several", "a few hundred". */
function readVagueFactor(words: readonly Word[], at: number): ReadNumber | null {
  const first = lowerOf(words, at);
  const factor = vagueFactors.get(first);
  if (factor === undefined) return null;
  const second = lowerOf(words, at + 1);
  const scale = scales.get(second);
  if (scale === undefined) return vague(first, factor, at + 1);
  return vague(`${first} ${second}`, factor * scale, at + 2);
}

/** How much "half a", "a quarter of a" and "three quarters of a" take of a scale. */
const shares = (
  [
    ["half a", 1 / 2],
    ["a quarter of a", 1 / 4],
    ["quarter of a", 1 / 4],
    ["three quarters of a", 3 / 4],
    ["three - quarters of a", 3 / 4],
  ] as const
).map(([phrase, share]) => ({ parts: phrase.split(" "), share }));

/** Reads "half a million", "a quarter of a million". */
function readShare(words: readonly Word[], at: number): Reading | null {
  for (const { parts, share } of shares) {
    if (!parts.every((part, i) => lowerOf(words, at + i) === part)) continue;
    const scale = scales.get(lowerOf(words, at + parts.length));
    if (scale !== undefined) return [scale * share, at + parts.length + 1];
  }
  return null;
}

/** Reads "a hundred", "a dozen", "half a million", and a bare "hundred". */
function readArticle(words: readonly Word[], at: number): Reading | null {
  const [first, second] = [lowerOf(words, at), lowerOf(words, at + 1)];
  if (first === "hundred" || first === "dozen") return readScales(words, [1, at]);
  const shared = readShare(words, at);
  if (shared !== null) return shared;
  const isOne = (first === "a" || first === "one") && scales.has(second) && second !== "score";
  return isOne ? readScales(words, [1, at + 1]) : null;
}

/** Words with which an ordinal in words begins. */
export const ordinalOpeners: readonly string[] = [...ordinals.keys(), ...tens];

/** Words with which a number in words begins. */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...vaguePlurals.keys(),
  ...vagueFactors.keys(),
  ...shares.map(({ parts }) => parts[0] ?? ""),
  ..."a one hundred dozen".split(" "),
]);

/**
 * Reads the number that begins at a word: digits, words, "a dozen", "half a million", "a quarter of a million", vague plurals.
 * Neither "a" alone nor ordinals are numbers.
 */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const { kind, lower } = wordOf(words, at);
  // Asked of every word by many rules: most begin no number.
  if (kind !== "digits" && !numberOpeners.has(lower)) return null;
  const unstated = readVaguePlural(words, at) ?? readVagueFactor(words, at);
  if (unstated !== null) return unstated;
  const digits = readDigits(words, at);
  const first = digits ?? readBelowHundred(words, at);
  const read = readArticle(words, at) ?? (first === null ? null : readScales(words, first));
  if (read === null) return null;
  return { next: read[1], value: read[0], rule: null, hasDigits: digits !== null };
}

/** Reads "5th", "fifth", "twenty-first"; null when no ordinal begins there. */
export function readOrdinal(
  words: readonly Word[],
  at: number,
): { next: number; value: number } | null {
  const word = wordOf(words, at);
  if (word.kind === "digits") {
    const isOrdinal = isGlued(words, at) && /^(?:st|nd|rd|th)$/.test(lowerOf(words, at + 1));
    return isOrdinal ? { next: at + 2, value: Number(word.form) } : null;
  }
  const ordinal = ordinals.get(word.lower);
  if (ordinal !== undefined) return { next: at + 1, value: ordinal };
  const ten = units.get(word.lower) ?? 0;
  const second = lowerOf(words, at + 1) === "-" ? (ordinals.get(lowerOf(words, at + 2)) ?? 0) : 0;
  return ten >= 20 && second >= 1 && second < 10 ? { next: at + 3, value: ten + second } : null;
}
