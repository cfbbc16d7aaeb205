import type { Token } from "../../model/index.ts";
import {
  directions,
  givenNames,
  headKinds,
  institutionNouns,
  neverPlaces,
  nounsAfterPlaces,
  placingPrepositions,
  placingVerbs,
  siteNouns,
  wholeNouns,
} from "../../languages/index.ts";
import type { TokenRange } from "./token-range.ts";

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();

/** Says whether a name ends with a noun of something built or of land: "Panorama Checkpoint". */
export function isSiteName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from > 1 && siteNouns.has(lowerAt(tokens, to - 1));
}

/** Says whether the words before a name put something there: "in Bonda", "south of Khattab", "entered Zabdeen". */
function isPutAt(tokens: readonly Token[], range: TokenRange): boolean {
  let at = range.from - 1;
  if (/^[‘']$/.test(lowerAt(tokens, at))) at--;
  if (lowerAt(tokens, at) === "the" && isSiteName(tokens, range)) at--;
  while (directions.has(lowerAt(tokens, at))) at--;
  const word = lowerAt(tokens, at);
  const whole = lowerAt(tokens, at - 1);
  if (word === "of") return wholeNouns.has(whole) || headKinds.has(whole);
  return placingPrepositions.has(word) || placingVerbs.has(word);
}

/** Says whether what follows a name leaves it one of a place: no noun does but one of land or of what stands on it. */
function mayFollow(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !/^(?:NOUN|PROPN|PART)$/.test(next.upos)) return true;
  const lower = next.form.toLowerCase();
  return [nounsAfterPlaces, neverPlaces, headKinds].some((words) => words.has(lower));
}

/** Says whether the words around a name that no gazetteer has show it to be a place's. */
export function isShownPlace(tokens: readonly Token[], range: TokenRange): boolean {
  const first = lowerAt(tokens, range.from);
  const isNamed = tokens
    .slice(range.from, range.to)
    .every(({ form, upos }) => upos === "PROPN" || !/^\p{L}/u.test(form));
  const isOther =
    (range.to - range.from > 1 && givenNames.has(first)) ||
    institutionNouns.has(lowerAt(tokens, range.to - 1));
  return isNamed && !isOther && mayFollow(tokens, range.to) && isPutAt(tokens, range);
}

/** Says whether only a comma or "and" stands between two ranges, as in a list. */
export function isNextInList(tokens: readonly Token[], last: TokenRange, from: number): boolean {
  const between = tokens.slice(last.to, from).map(({ form }) => form.toLowerCase());
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every((form) => /^(?:,|and|or|‘|;)$/.test(form))
  );
}
