import type { Quantity } from "../model/index.ts";
import {
  areaUnits,
  countingHeads,
  fractionNouns,
  groupUnits,
  measureUnits,
  moneyWords,
  months,
  numberedNames,
  oneAfter,
  oneBefore,
  type ReadNumber,
  type Word,
} from "../languages/index.ts";

function lower(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

function isGlued(words: readonly Word[], left: number): boolean {
  const [a, b] = [words[left], words[left + 1]];
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** "53 + = 54", "2 x 3 =": a number beside a sign of arithmetic. */
function isArithmetic(words: readonly Word[], at: number, next: number): boolean {
  const [before, after] = [lower(words, at - 1), lower(words, next)];
  if (/^[=×÷]$/.test(before) || /^[=×÷]$/.test(after)) return true;
  const isPlus = (form: string, other: Word | undefined): boolean =>
    /^[+*]$/.test(form) && (other?.kind === "digits" || /^[=□_?]$/.test(other?.form ?? ""));
  return (
    isPlus(after, words[next + 1]) ||
    (isPlus(before, words[at - 2]) && words[at - 2]?.kind === "digits")
  );
}

/** "9/11", "24/7", "+90 212 555 0123", "10:30", "555-0123-99", "192.168.0.1". */
function isJoinedDigits(words: readonly Word[], at: number, next: number): boolean {
  const joinsLeft = /^[/:+]$/.test(lower(words, at - 1)) && isGlued(words, at - 1);
  const joinsRight =
    /^[/:]$/.test(lower(words, next)) &&
    isGlued(words, next - 1) &&
    words[next + 1]?.kind === "digits";
  const form = words[at]?.form ?? "";
  const isTelephone =
    /^0\d{5,}$/.test(form) || (form.split(".").length > 2 && words[at]?.kind === "digits");
  const isChained =
    /^[-–]$/.test(lower(words, next)) &&
    words[next + 1]?.kind === "digits" &&
    /^[-–]$/.test(lower(words, next + 2));
  return (
    joinsLeft || joinsRight || isTelephone || (isChained && words[next + 3]?.kind === "digits")
  );
}

const contests: ReadonlySet<string> = new Set(
  "won beat lost drew win defeat defeated score vote voted draw victory".split(" "),
);

/** "2-1", "89-52": the second is not more than the first, or a contest is told of. */
function isScore(words: readonly Word[], at: number, number: ReadNumber): boolean {
  if (!/^[-–]$/.test(lower(words, number.next)) || words[number.next + 1]?.kind !== "digits") {
    const isSecond =
      /^[-–]$/.test(lower(words, at - 1)) &&
      words[at - 2]?.kind === "digits" &&
      isGlued(words, at - 1);
    return isSecond && words[at]?.kind === "digits";
  }
  const second = Number(words[number.next + 1]?.form.replaceAll(",", ""));
  return second <= number.value || contests.has(lower(words, at - 1));
}

/** "1. Open the door", "(2) …": the number of a list's item. */
function isListNumber(words: readonly Word[], at: number, next: number): boolean {
  const opens = at === 0 || (at === 1 && lower(words, 0) === "(");
  const closes = /^[.)]$/.test(lower(words, next)) && isGlued(words, next - 1);
  return opens && closes && words[at]?.kind === "digits" && words.length > next + 1;
}

function isPronoun(words: readonly Word[], at: number, next: number): boolean {
  if (lower(words, at) !== "one" || next !== at + 1) return false;
  return oneBefore.has(lower(words, at - 1)) || oneAfter.has(lower(words, next));
}

/** Says whether digits or number words that begin here count nothing and are to be left out. */
export function isNoNumber(words: readonly Word[], at: number, number: ReadNumber): boolean {
  const { next } = number;
  // "Few people came" tells of nearly none; "a few" of some.
  const isFew = lower(words, at) === "few" && lower(words, at - 1) !== "a";
  const isFraction = fractionNouns.has(
    lower(words, /^-$/.test(lower(words, next)) ? next + 1 : next),
  );
  // "People of all sorts": a word such as "score" or "hundred" inside a longer word is no number either.
  const isInsideWord =
    words[at]?.kind === "letters" &&
    lower(words, at - 1) === "-" &&
    isGlued(words, at - 1) &&
    !isGlued(words, at - 3);
  return (
    isFew ||
    (isFraction && !number.hasDigits) ||
    (isInsideWord && lower(words, at) === "one") ||
    isPronoun(words, at, next) ||
    isArithmetic(words, at, next) ||
    isJoinedDigits(words, at, next) ||
    isScore(words, at, number) ||
    isListNumber(words, at, next)
  );
}

/** "BM-21", "T-72", "S300", "9K32", "Route 12", "Resolution 2254", "20-20". */
function isName(words: readonly Word[], at: number, to: number): boolean {
  const previous = words[at - 1];
  const isDigits = words[at]?.kind === "digits";
  if (isDigits && previous?.kind === "letters" && isGlued(words, at - 1)) return true;
  const isHyphened =
    previous?.form === "-" &&
    isGlued(words, at - 1) &&
    isGlued(words, at - 2) &&
    words[at - 2]?.kind === "letters";
  if (isDigits && isHyphened && !["mid", "pre", "post", "non"].includes(lower(words, at - 2)))
    return true;
  if (previous?.form === "#" || previous?.form === "№") return true;
  const isAbbreviated =
    previous?.form === "." && ["no", "nos", "nr", "art"].includes(lower(words, at - 2));
  const isCapital = /^\p{Lu}/u.test(previous?.form ?? "");
  const isTitled =
    numberedNames.has(previous?.lower ?? "") && (isCapital || previous?.lower === "number");
  const after = words[to];
  const isGluedAfter =
    isDigits &&
    after?.kind === "letters" &&
    isGlued(words, to - 1) &&
    measureUnits.get(after.lower) === undefined;
  return isAbbreviated || isTitled || isGluedAfter;
}

/** "16-year-old", "aged 16", ", 45,", "under the age of 18", "12 years old". */
function isAge(words: readonly Word[], from: number, to: number): boolean {
  const at = /^-$/.test(lower(words, to)) ? to + 1 : to;
  const isYears = /^(?:years?|months?|weeks?|days?|yrs?)$/.test(lower(words, at));
  const old = /^-$/.test(lower(words, at + 1)) ? at + 2 : at + 1;
  if (isYears && /^(?:olds?|of)$/.test(lower(words, old)))
    return lower(words, old) !== "of" || lower(words, old + 1) === "age";
  const before = lower(words, from - 1);
  if (/^(?:age|aged|ages)$/.test(before)) return true;
  if (before === "of" && /^ages?$/.test(lower(words, from - 2))) return true;
  if (before === "and" && /^(?:age|aged|ages)$/.test(lower(words, from - 3))) return true;
  return isApposedAge(words, from, to);
}

function isApposedAge(words: readonly Word[], from: number, to: number): boolean {
  const value = Number(words[from]?.form);
  if (to !== from + 1 || words[from]?.kind !== "digits" || !(value > 0 && value < 111))
    return false;
  const name = words[from - 2];
  const isAfterName =
    lower(words, from - 1) === "," &&
    /^\p{Lu}/u.test(name?.form ?? "") &&
    !months.has(name?.lower ?? "");
  return isAfterName && /^[,.]$/.test(lower(words, to));
}

/** The unit of measure behind a number: "320 square kilometres", "5 km", "120mm". */
function measureAfter(words: readonly Word[], to: number): string | null {
  const at = /^-$/.test(lower(words, to)) ? to + 1 : to;
  if (/^(?:square|sq|cubic)$/.test(lower(words, at))) {
    const unitAt = lower(words, at + 1) === "." || lower(words, at + 1) === "-" ? at + 2 : at + 1;
    return areaUnits.get(lower(words, unitAt)) ?? null;
  }
  const unit = measureUnits.get(lower(words, at));
  const isSquared = /^[²2]$/.test(lower(words, at + 1)) && isGlued(words, at);
  if (unit === "km" && isSquared) return "km2";
  return unit ?? null;
}

const moneySigns = /^[$€£¥₽₴₺₪₹]$/;

function isMoney(words: readonly Word[], from: number, to: number): boolean {
  if (moneySigns.test(lower(words, from - 1)) || moneySigns.test(lower(words, to))) return true;
  if (/^(?:usd|eur|gbp)$/.test(lower(words, from - 1))) return true;
  const at = lower(words, to) === "of" ? to + 1 : to;
  const after = /^-$/.test(lower(words, at)) ? at + 1 : at;
  const isAdjective = /^(?:us|american|syrian|turkish|canadian|australian)$/.test(
    lower(words, after),
  );
  return moneyWords.has(lower(words, isAdjective ? after + 1 : after));
}

function isPercent(words: readonly Word[], to: number): boolean {
  const at = /^-$/.test(lower(words, to)) ? to + 1 : to;
  return (
    /^(?:%|percent|pct)$/.test(lower(words, at)) ||
    (lower(words, at) === "per" && lower(words, at + 1) === "cent")
  );
}

/** Nouns that count in groups, at most two describing words behind the number: "300 displaced families". */
function groupAfter(
  words: readonly Word[],
  to: number,
  tagAt: (start: number) => string,
): string | null {
  for (let at = to; at < to + 3; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.form !== "-")) return null;
    const unit = groupUnits.get(word.lower);
    if (unit !== undefined) return unit;
    const isDescribing =
      word.lower === "of" ||
      /^(?:JJ|VBN|VBG|NNP?|HYPH)/.test(tagAt(word.start)) ||
      tagAt(word.start) === "";
    if (!isDescribing) return null;
  }
  return null;
}

/** Says what sort of number it is, by the words around it. */
export function kindOf(
  words: readonly Word[],
  { at, to }: { at: number; to: number },
  tagAt: (start: number) => string,
): Pick<Quantity, "kind" | "unit"> {
  if (isName(words, at, to)) return { kind: "name", unit: null };
  if (isMoney(words, at, to)) return { kind: "money", unit: "money" };
  if (isPercent(words, to)) return { kind: "percent", unit: "percent" };
  if (isAge(words, at, to)) return { kind: "age", unit: null };
  const measure = measureAfter(words, to);
  if (measure !== null) return { kind: "measure", unit: measure };
  const isAttributive =
    lower(words, to) === "-" && isGlued(words, to - 1) && words[to + 1]?.kind === "letters";
  if (isAttributive && !countingHeads.has(lower(words, to + 1)))
    return { kind: "name", unit: null };
  return { kind: "cardinal", unit: groupAfter(words, to, tagAt) };
}
