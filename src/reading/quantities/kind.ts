import type { Quantity } from "../../model/index.ts";
import {
  areaUnits,
  countingHeads,
  fractionNouns,
  groupUnits,
  memberNouns,
  measureUnits,
  moneyWords,
  months,
  numberedNames,
  oneAfter,
  oneBefore,
  readOrdinal,
  isGlued,
  lowerOf,
  wordOf,
  type ReadNumber,
  type Word,
} from "../../languages/index.ts";

/** "53 + = 54", "2 x 3 =": a number beside a sign of arithmetic. */
function isArithmetic(words: readonly Word[], at: number, next: number): boolean {
  const [before, after] = [lowerOf(words, at - 1), lowerOf(words, next)];
  if (/^[=×÷]$/.test(before) || /^[=×÷]$/.test(after)) return true;
  const hasRight = /^[+*]$/.test(after) && /^[\d=□_?]/.test(lowerOf(words, next + 1));
  return hasRight || (/^[+*]$/.test(before) && wordOf(words, at - 2).kind === "digits");
}

/** "9/11", "10:30", "+90": a number glued to another by a mark, or to a plus. */
function isJoinedDigits(words: readonly Word[], at: number, next: number): boolean {
  if (/^[/:+]$/.test(lowerOf(words, at - 1)) && isGlued(words, at - 1)) return true;
  const hasMark = /^[/:]$/.test(lowerOf(words, next)) && isGlued(words, next - 1);
  return hasMark && wordOf(words, next + 1).kind === "digits";
}

/** "29 August 2016", "Aug 29 2016": the year of a date, behind which a number of its own may stand in a dateline. */
function isYearOfDate(words: readonly Word[], at: number): boolean {
  const isMonth = months.has(lowerOf(words, at - 1)) || months.has(lowerOf(words, at - 2));
  return isMonth && /^(?:19|20)\d\d$/.test(wordOf(words, at).form);
}

/** Whether a number is one of three groups of digits in a row, by whether the two before and behind it are groups. */
function hasThreeInRow([second, before, behind, third]: readonly boolean[]): boolean {
  const isLast = before === true && (second === true || behind === true);
  return isLast || (behind === true && third === true);
}

/** "0212555", "192.168.0.1", "555-01-23-99": a telephone or serial number. */
function isSerial(words: readonly Word[], at: number, next: number): boolean {
  const { form, kind } = wordOf(words, at);
  if (/^0\d{5,}$/.test(form) || (kind === "digits" && form.split(".").length > 2)) return true;
  const isApart = (index: number): boolean =>
    wordOf(words, index).kind === "digits" && !isYearOfDate(words, index);
  const inRow = [at - 2, at - 1, next, next + 1].map(isApart);
  // "28 February 2015 190703 35 dead": a time of day without its colons.
  if (inRow[2] === true && isYearOfDate(words, at - 1)) return true;
  if (kind === "digits" && hasThreeInRow(inRow)) return true;
  const isDash = (index: number): boolean =>
    /^[-–]$/.test(lowerOf(words, index)) && wordOf(words, index + 1).kind === "digits";
  return isDash(next) && isDash(next + 2);
}

const contests: ReadonlySet<string> = new Set(
  "won beat lost drew win defeat defeated score vote voted draw victory".split(" "),
);

/** "2-1", "89-52": the second is not more than the first, or a contest is told of. */
function isScore(words: readonly Word[], at: number, number: ReadNumber): boolean {
  if (wordOf(words, at).kind !== "digits") return false;
  const after = wordOf(words, number.next + 1);
  if (/^[-–]$/.test(lowerOf(words, number.next)) && after.kind === "digits") {
    return (
      Number(after.form.replaceAll(",", "")) <= number.value || contests.has(lowerOf(words, at - 1))
    );
  }
  const isSecond = /^[-–]$/.test(lowerOf(words, at - 1)) && isGlued(words, at - 1);
  return isSecond && wordOf(words, at - 2).kind === "digits";
}

/** "1. Open the door", "(2) …": the number of a list's item. */
function isListNumber(words: readonly Word[], at: number, next: number): boolean {
  const opens = at === 0 || (at === 1 && lowerOf(words, 0) === "(");
  const closes = /^[.)]$/.test(lowerOf(words, next)) && isGlued(words, next - 1);
  return opens && closes && words[at]?.kind === "digits" && words.length > next + 1;
}

/** "one of the biggest evacuations", "one of its most wanted men", "one of the few". */
function isOneOfMost(words: readonly Word[], next: number): boolean {
  return lowerOf(words, next) === "of" && /(?:est|most|few)$/.test(lowerOf(words, next + 2));
}

function isPronoun(words: readonly Word[], at: number, next: number): boolean {
  if (lowerOf(words, at) !== "one" || next !== at + 1) return false;
  if (isOneOfMost(words, next)) return true;
  return oneBefore.has(lowerOf(words, at - 1)) || oneAfter.has(lowerOf(words, next));
}

/** "Few people came" tells of nearly none; "a few" of some. */
function isFew(words: readonly Word[], at: number): boolean {
  return lowerOf(words, at) === "few" && lowerOf(words, at - 1) !== "a";
}

/** "two-thirds", "three quarters": a share, and no count. */
function isFraction(words: readonly Word[], { next, hasDigits }: ReadNumber): boolean {
  const at = lowerOf(words, next) === "-" ? next + 1 : next;
  return !hasDigits && fractionNouns.has(lowerOf(words, at));
}

/** Says whether digits or number words that begin here count nothing and are to be left out. */
export function isNoNumber(words: readonly Word[], at: number, number: ReadNumber): boolean {
  const { next } = number;
  return (
    isFew(words, at) ||
    readOrdinal(words, at) !== null ||
    isFraction(words, number) ||
    isPronoun(words, at, next) ||
    isArithmetic(words, at, next) ||
    isJoinedDigits(words, at, next) ||
    isSerial(words, at, next) ||
    isScore(words, at, number) ||
    isListNumber(words, at, next)
  );
}

/** "Nok-Ten": a number word that a hyphen joins to a name. */
function isNumberWordInName(words: readonly Word[], at: number): boolean {
  const name = wordOf(words, at - 2);
  const isJoined =
    lowerOf(words, at - 1) === "-" && isGlued(words, at - 1) && isGlued(words, at - 2);
  return isJoined && [name, wordOf(words, at)].every(({ form }) => /^\p{Lu}\p{Ll}/u.test(form));
}

/** "BM-21", "T-72", "S300", "#7": a number glued to letters or a sign before it. */
function isGluedName(words: readonly Word[], at: number): boolean {
  const before = wordOf(words, at - 1);
  if (before.form === "#" || before.form === "№") return true;
  if (isNumberWordInName(words, at)) return true;
  if (wordOf(words, at).kind !== "digits" || !isGlued(words, at - 1)) return false;
  if (before.kind === "letters") return true;
  const start = wordOf(words, at - 2);
  const isHyphened = before.form === "-" && isGlued(words, at - 2) && start.kind === "letters";
  return isHyphened && !["mid", "pre", "post", "non"].includes(start.lower);
}

/** "Route 12", "Resolution 2254", "No. 7". */
function isTitled(words: readonly Word[], at: number): boolean {
  const { form, lower } = wordOf(words, at - 1);
  if (form === ".") return ["no", "nos", "nr", "art"].includes(lowerOf(words, at - 2));
  return numberedNames.has(lower) && (/^\p{Lu}/u.test(form) || lower === "number");
}

/** "9K32", "20mm" is a measure and no name. */
function hasLettersBehind(words: readonly Word[], at: number, to: number): boolean {
  const after = wordOf(words, to);
  const isGluedBehind =
    wordOf(words, at).kind === "digits" && after.kind === "letters" && isGlued(words, to - 1);
  return isGluedBehind && !measureUnits.has(after.lower);
}

/** Numbers that are part of a name. */
function isName(words: readonly Word[], at: number, to: number): boolean {
  return isGluedName(words, at) || isTitled(words, at) || hasLettersBehind(words, at, to);
}

/** "16-year-old", "12 years old", "6 months of age". */
function isAgeBehind(words: readonly Word[], to: number): boolean {
  const at = lowerOf(words, to) === "-" ? to + 1 : to;
  if (!/^(?:years?|months?|weeks?|days?|yrs?)$/.test(lowerOf(words, at))) return false;
  const next = lowerOf(words, at + 1) === "-" ? at + 2 : at + 1;
  return (
    /^olds?$/.test(lowerOf(words, next)) ||
    (lowerOf(words, next) === "of" && lowerOf(words, next + 1) === "age")
  );
}

const ageWords: ReadonlySet<string> = new Set(["age", "aged", "ages"]);

/** "aged 16", "the age of 18", "aged 5 and 7", "Name, 45,". */
function isAge(words: readonly Word[], from: number, to: number): boolean {
  const before = lowerOf(words, from - 1);
  const isNamed =
    ageWords.has(before) ||
    (before === "of" && ageWords.has(lowerOf(words, from - 2))) ||
    (/^(?:and|to|-)$/.test(before) && ageWords.has(lowerOf(words, from - 3)));
  return isNamed || isAgeBehind(words, to) || isApposedAge(words, from, to);
}

function isApposedAge(words: readonly Word[], from: number, to: number): boolean {
  const { form } = wordOf(words, from);
  if (to !== from + 1 || !/^(?:[1-9]\d?|10\d|110)$/.test(form) || lowerOf(words, from - 1) !== ",")
    return false;
  const name = wordOf(words, from - 2);
  const isAfterName = /^\p{Lu}/u.test(name.form) && !months.has(name.lower);
  return isAfterName && /^[,.]$/.test(lowerOf(words, to));
}

const ageForm = /^(?:\d|[1-9]\d|10\d|110)$/;

/** "Name (45)": a number alone in brackets behind a person's or another's name counts nobody. */
function isBracketedAge(
  words: readonly Word[],
  { at, to }: { at: number; to: number },
  tagAt: (start: number) => string,
): boolean {
  const isAlone = to === at + 1 && lowerOf(words, at - 1) === "(" && lowerOf(words, to) === ")";
  if (!isAlone || !ageForm.test(wordOf(words, at).form)) return false;
  const name = words[at - 2];
  return name !== undefined && /^\p{Lu}/u.test(name.form) && /^(?:NNP)?$/.test(tagAt(name.start));
}

/** The unit of measure behind a number: "320 square kilometres", "5 km", "120mm". */
function measureAfter(words: readonly Word[], to: number): string | null {
  const at = /^-$/.test(lowerOf(words, to)) ? to + 1 : to;
  if (/^(?:square|sq|cubic)$/.test(lowerOf(words, at))) {
    const unitAt =
      lowerOf(words, at + 1) === "." || lowerOf(words, at + 1) === "-" ? at + 2 : at + 1;
    return areaUnits.get(lowerOf(words, unitAt)) ?? null;
  }
  const unit = measureUnits.get(lowerOf(words, at));
  const isSquared = /^[²2]$/.test(lowerOf(words, at + 1)) && isGlued(words, at);
  if (unit === "km" && isSquared) return "km2";
  return unit ?? null;
}

const moneySigns = /^[$€£¥₽₴₺₪₹]$/;

function isMoney(words: readonly Word[], from: number, to: number): boolean {
  if (moneySigns.test(lowerOf(words, from - 1)) || moneySigns.test(lowerOf(words, to))) return true;
  if (/^(?:usd|eur|gbp)$/.test(lowerOf(words, from - 1))) return true;
  const at = lowerOf(words, to) === "of" ? to + 1 : to;
  const after = /^-$/.test(lowerOf(words, at)) ? at + 1 : at;
  const isAdjective = /^(?:us|american|syrian|turkish|canadian|australian)$/.test(
    lowerOf(words, after),
  );
  return moneyWords.has(lowerOf(words, isAdjective ? after + 1 : after));
}

function isPercent(words: readonly Word[], to: number): boolean {
  const at = /^-$/.test(lowerOf(words, to)) ? to + 1 : to;
  return (
    /^(?:%|percent|pct)$/.test(lowerOf(words, at)) ||
    (lowerOf(words, at) === "per" && lowerOf(words, at + 1) === "cent")
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
    // "Six family members" are people.
    if (unit !== undefined) return memberNouns.has(lowerOf(words, at + 1)) ? null : unit;
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
  if (isAge(words, at, to) || isBracketedAge(words, { at, to }, tagAt))
    return { kind: "age", unit: null };
  const measure = measureAfter(words, to);
  if (measure !== null) return { kind: "measure", unit: measure };
  const isAttributive =
    lowerOf(words, to) === "-" && isGlued(words, to - 1) && words[to + 1]?.kind === "letters";
  if (isAttributive && !countingHeads.has(lowerOf(words, to + 1)))
    return { kind: "name", unit: null };
  return { kind: "cardinal", unit: groupAfter(words, to, tagAt) };
}
