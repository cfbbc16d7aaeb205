import type { Word } from "./words.ts";

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
export function valueOfDigits(form: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return Number(form.replaceAll(",", ""));
  // Indian grouping, 1,20,000.
  if (/^\d{1,2}(?:,\d{2})*,\d{3}$/.test(form)) return Number(form.replaceAll(",", ""));
  return null;
}

function unitAt(words: readonly Word[], at: number): number | undefined {
  return units.get(words[at]?.lower ?? "");
}

/** Reads "twenty-five" or "seven"; the value and the index after it. */
function readBelowHundred(words: readonly Word[], at: number): [number, number] | null {
  const first = unitAt(words, at);
  if (first === undefined) return null;
  if (first < 20 || first % 10 !== 0) return [first, at + 1];
  const afterHyphen = words[at + 1]?.form === "-" ? at + 2 : at + 1;
  const second = unitAt(words, afterHyphen);
  if (second === undefined || second < 1 || second > 9) return [first, at + 1];
  return [first + second, afterHyphen + 1];
}

function readDigits(words: readonly Word[], at: number): [number, number] | null {
  const word = words[at];
  if (word?.kind !== "digits") return null;
  const value = valueOfDigits(word.form);
  return value === null ? null : [value, at + 1];
}

/** "m", "k" and "bn" only count right behind the digits: 1.2m. */
function gluedScale(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.start !== words[at - 1]?.end) return undefined;
  return new Map([
    ["m", 1_000_000],
    ["k", 1_000],
    ["bn", 1_000_000_000],
  ]).get(word?.lower ?? "");
}

/** Reads the scales after a first value: "three hundred and fifty thousand". */
function readScales(words: readonly Word[], start: [number, number]): [number, number] {
  let total = 0;
  let [current, at] = start;
  for (;;) {
    const hyphened =
      words[at]?.form === "-" && scales.has(words[at + 1]?.lower ?? "") ? at + 1 : at;
    const scale = scales.get(words[hyphened]?.lower ?? "") ?? gluedScale(words, at);
    if (scale === undefined) return [total + current, at];
    at = hyphened + 1;
    if (scale === 100) current *= 100;
    else {
      total += current * scale;
      current = 0;
    }
    const joined = words[at]?.lower === "and" ? at + 1 : at;
    const more = readBelowHundred(words, joined);
    if (more === null || scale < 100 || (joined === at && words[at]?.kind !== "letters")) continue;
    // "Two hundred and three soldiers" is 203; "two thousand and three wounded" can only be told so as well.
    current += more[0];
    at = more[1];
  }
}

/** Reads "dozens", "hundreds of thousands", "several hundred", "a few". */
function readVague(words: readonly Word[], at: number): ReadNumber | null {
  const lower = words[at]?.lower ?? "";
  const plural = vaguePlurals.get(lower);
  if (plural !== undefined) {
    const second = words[at + 1]?.lower === "of" ? words[at + 2]?.lower : undefined;
    const scale = second?.endsWith("s") === true ? scales.get(second.slice(0, -1)) : undefined;
    if (scale === undefined || second === undefined) {
      return { next: at + 1, value: plural, rule: `${lower}=${plural}`, hasDigits: false };
    }
    const value = plural * scale;
    return { next: at + 3, value, rule: `${lower} of ${second}=${value}`, hasDigits: false };
  }
  const factor = vagueFactors.get(lower);
  if (factor === undefined) return null;
  const scale = scales.get(words[at + 1]?.lower ?? "");
  if (scale === undefined)
    return { next: at + 1, value: factor, rule: `${lower}=${factor}`, hasDigits: false };
  const value = factor * scale;
  return {
    next: at + 2,
    value,
    rule: `${lower} ${words[at + 1]?.lower ?? ""}=${value}`,
    hasDigits: false,
  };
}

/** Reads "a hundred", "a dozen", "half a million", "half a dozen". */
function readArticle(words: readonly Word[], at: number): [number, number] | null {
  const first = words[at]?.lower;
  if (first === "half" && words[at + 1]?.lower === "a" && scales.has(words[at + 2]?.lower ?? "")) {
    return [(scales.get(words[at + 2]?.lower ?? "") ?? 0) / 2, at + 3];
  }
  if ((first === "a" || first === "one") && scales.has(words[at + 1]?.lower ?? "")) {
    return words[at + 1]?.lower === "score" ? null : readScales(words, [1, at + 1]);
  }
  return null;
}

/**
 * Reads the number that begins at a word: digits, words, "a dozen", "half a million", vague plurals.
 * Neither "a" alone nor ordinals are numbers.
 */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const article = readArticle(words, at);
  if (article !== null)
    return { next: article[1], value: article[0], rule: null, hasDigits: false };
  const vague = readVague(words, at);
  if (vague !== null) return vague;
  const digits = readDigits(words, at);
  const first = digits ?? readBelowHundred(words, at);
  if (first === null) {
    const isBare = words[at]?.lower === "hundred" || words[at]?.lower === "dozen";
    return isBare ? bareScale(words, at) : null;
  }
  const [value, next] = readScales(words, first);
  return { next, value, rule: null, hasDigits: digits !== null };
}

function bareScale(words: readonly Word[], at: number): ReadNumber | null {
  const [value, next] = readScales(words, [1, at]);
  return { next, value, rule: null, hasDigits: false };
}

/** Reads "5th", "fifth", "twenty-first"; null when no ordinal begins there. */
export function readOrdinal(
  words: readonly Word[],
  at: number,
): { next: number; value: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === "digits") {
    const suffix = words[at + 1];
    const isGlued = suffix?.start === word.end && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    return isGlued ? { next: at + 2, value: Number(word.form) } : null;
  }
  const ordinal = ordinals.get(word.lower);
  if (ordinal !== undefined) return { next: at + 1, value: ordinal };
  const ten = units.get(word.lower);
  const second = ordinals.get(words[at + 2]?.lower ?? "");
  if (ten === undefined || ten < 20 || words[at + 1]?.form !== "-") return null;
  return second !== undefined && second < 10 ? { next: at + 3, value: ten + second } : null;
}
