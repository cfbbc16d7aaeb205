import type { Token } from "../model/index.ts";
import {
  directions,
  givenNames,
  headKinds,
  institutionNouns,
  locativePrepositions,
  personTitles,
  speakingVerbs,
  surnames,
  type HeadKind,
} from "../languages/en/index.ts";
import type { NameMatch } from "./places-names.ts";

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();
const isUpperAt = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.form ?? "");

/** Gives the kind that a head word beside the name tells of: "Idlib province", "the Syrian province of Idlib", "the city of Homs". */
export function headOf(tokens: readonly Token[], { from, to }: NameMatch): HeadKind | null {
  const after = headKinds.get(lowerAt(tokens, to));
  if (after !== undefined) return after;
  const own = headKinds.get(lowerAt(tokens, to - 1));
  if (own !== undefined && to - from > 1) return own;
  if (lowerAt(tokens, from - 1) === "of") return headKinds.get(lowerAt(tokens, from - 2)) ?? null;
  return headKinds.get(lowerAt(tokens, from - 1)) ?? null;
}

/** Gives the token before the name that is no article, direction or head word. */
function anchorBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0) {
    const word = lowerAt(tokens, at);
    const isPassed =
      word === "the" ||
      directions.has(word) ||
      (word === "of" && headKinds.has(lowerAt(tokens, at - 1)));
    if (!isPassed && !headKinds.has(word)) break;
    at--;
  }
  return at;
}

function before(tokens: readonly Token[], match: NameMatch): number {
  const anchor = anchorBefore(tokens, match.from);
  const word = lowerAt(tokens, anchor);
  if (locativePrepositions.has(word)) return 2.5;
  const previous = lowerAt(tokens, match.from - 1).replace(/\.$/, "");
  if (personTitles.has(previous)) return -5;
  const isAfterName = match.from > match.run.from;
  if (isAfterName && givenNames.has(previous)) return -5;
  if (directions.has(lowerAt(tokens, match.from - 1))) return 1.5;
  if (isAfterName && isUpperAt(tokens, match.from - 1)) return -2;
  return word === "of" ? 0.5 : 0;
}

function after(tokens: readonly Token[], match: NameMatch): number {
  const word = lowerAt(tokens, match.to);
  if (match.to < match.run.to && isUpperAt(tokens, match.to)) {
    return institutionNouns.has(word) ? -3 : -1.5;
  }
  if (speakingVerbs.has(word)) return -1;
  return 0;
}

function itself(tokens: readonly Token[], match: NameMatch): number {
  const words = match.to - match.from;
  const word = lowerAt(tokens, match.from);
  if (words > 1) return givenNames.has(word) ? -1 : 1.5;
  return surnames.has(word) || givenNames.has(word) ? -3 : 0;
}

/**
 * Says how much the words around a name speak for a place: above 0 for, below 0 against.
 *
 * @param tokens - the sentence of the name
 */
export function evidenceFor(tokens: readonly Token[], match: NameMatch): number {
  const head = headOf(tokens, match) === null ? 0 : 2;
  return before(tokens, match) + after(tokens, match) + itself(tokens, match) + head;
}
