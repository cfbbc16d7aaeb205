import {
  boundsBefore,
  lowerOf,
  readNumber,
  wordOf,
  type Bound,
  type ReadNumber,
  type Word,
} from "../../languages/index.ts";

/** The phrase in a table that ends right before a word: the longest of up to five words. */
export function boundBefore(
  words: readonly Word[],
  at: number,
): { from: number; bound: Bound } | null {
  for (let length = 5; length >= 1; length -= 1) {
    if (at - length < 0) continue;
    const bound = boundsBefore.get(phrase(words, at - length, at));
    if (bound !== undefined) return { from: at - length, bound };
  }
  return null;
}

/** Words with single spaces between, in lower case. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
}

/** "at least 15 and up to 25": the least and the most of one number. */
function hasBothEnds(words: readonly Word[], at: number, first: ReadNumber): boolean {
  const isLeast = boundBefore(words, at)?.bound.side === "low";
  return isLeast && boundAt(words, first.next + 1)?.bound.side === "high";
}

/** Says whether a word links two numbers into a range: "10 to 15", "between 10 and 15", "10-15", "five or six". */
function isRangeLink(words: readonly Word[], at: number, first: ReadNumber): boolean {
  switch (lowerOf(words, first.next)) {
    case "and":
      return lowerOf(words, at - 1) === "between" || hasBothEnds(words, at, first);
    case "to":
      return wordOf(words, first.next + 1).kind !== "mark";
    case "-":
    case "–":
    case "—":
      return wordOf(words, at).kind === "digits";
    case "or":
      return true;
    default:
      return false;
  }
}

/** The second number of a range, with the bound that it has of its own: "500 to more than 1,000". */
interface RangeEnd {
  readonly second: ReadNumber;
  readonly bound: Bound | null;
}

/** Where the number behind a bound begins, and the bound: "more than 1,000". */
function boundAt(words: readonly Word[], from: number): { at: number; bound: Bound } | null {
  for (let at = from + 4; at > from; at -= 1) {
    const found = boundBefore(words, at);
    if (found?.from === from) return { at, bound: found.bound };
  }
  return null;
}

/** Gives the second number of a range; null when none follows. */
export function rangeEnd(words: readonly Word[], at: number, first: ReadNumber): RangeEnd | null {
  if (!isRangeLink(words, at, first)) return null;
  const own = lowerOf(words, first.next) === "or" ? null : boundAt(words, first.next + 1);
  const second = readNumber(words, own?.at ?? first.next + 1);
  if (second?.rule !== first.rule) return null;
  const isRange = liftedValue(first, second, words) < second.value;
  return isRange ? { second, bound: own?.bound ?? null } : null;
}

/** "3 to 5 million": the scale behind the second number holds for the first as well. */
export function liftedValue(first: ReadNumber, second: ReadNumber, words: readonly Word[]): number {
  const last = words[second.next - 1]?.lower ?? "";
  const scale = { million: 1_000_000, billion: 1_000_000_000, thousand: 1_000, hundred: 100 }[last];
  const isBare = scale !== undefined && first.value < 1_000 && first.hasDigits === second.hasDigits;
  return isBare && first.value * scale < second.value ? first.value * scale : first.value;
}
