import type { Token } from "../../model/index.ts";
import {
  directions,
  dwellingNouns,
  givenNames,
  headKinds,
  institutionNouns,
  neverPlaces,
  nounsAfterPlaces,
  placingPrepositions,
  placingVerbs,
  schoolNouns,
  siteNouns,
  siteVerbs,
  takingVerbs,
  wholeNouns,
  builtNouns,
} from "../../languages/index.ts";
import { startsCapital } from "./capitals.ts";
import type { TokenRange } from "./token-range.ts";

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();

/** Says whether a name ends with a noun of something built or of land: "Panorama Checkpoint". */
export function isSiteName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = lowerAt(tokens, to - 1);
  // "the Tulip Housing Project" is built, the "Safe Schools Project" is not.
  if (last === "project") return builtNouns.has(lowerAt(tokens, to - 2));
  return to - from > 1 && (siteNouns.has(last) || schoolNouns.has(last));
}

const longestList = 12;

/** Gives the end of the names joined to one that ends at `to`: "Brod, Lug and Zabrde" before "areas". */
function listEnd(tokens: readonly Token[], to: number): number {
  let [at, end] = [to, to];
  while (at < to + longestList && isListed(tokens, at)) {
    if (startsCapital(tokens[at]?.form ?? "")) end = at + 1;
    at++;
  }
  return end;
}

function isListed(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? "";
  return /^(?:,|and|or|-|‘|’)$/.test(form) || startsCapital(form);
}

/** Says whether nouns of land or of something built follow a name, or a list that it begins: "the Brod pumping station", "the Brod and Lug areas". */
function isBeforeSite(tokens: readonly Token[], to: number): boolean {
  const from = listEnd(tokens, to);
  for (let at = from; at < from + 3; at++) {
    const word = lowerAt(tokens, at);
    // "pumping station": a participle before its noun may be tagged as a verb.
    if (!/^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? "") && !word.endsWith("ing")) return false;
    if (siteNouns.has(word) || headKinds.has(word) || nounsAfterPlaces.has(word))
      return from === to || word.endsWith("s");
  }
  return false;
}

/** Says whether verbs that end at `at` are done at places: "entered", "stormed and captured". */
function isPlacingVerb(tokens: readonly Token[], at: number): boolean {
  if (placingVerbs.has(lowerAt(tokens, at))) return true;
  const isJoined = lowerAt(tokens, at - 1) === "and" && tokens[at]?.upos === "VERB";
  return isJoined && placingVerbs.has(lowerAt(tokens, at - 2));
}

/** Says whether something is taken from somebody: "captured Bosna from the rebels"; people are taken from nobody. */
function isTakenFrom(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return takingVerbs.has(lowerAt(tokens, from - 1)) && lowerAt(tokens, to) === "from";
}

/** Gives the index of the word that puts something at a name, past quotation marks, articles, owners and directions. */
function anchorOf(tokens: readonly Token[], range: TokenRange): number {
  const isSite = isSiteName(tokens, range) || isBeforeSite(tokens, range.to);
  // "his Camden apartment"
  const isDwelling = dwellingNouns.has(lowerAt(tokens, range.to));
  const isPassed = (at: number): boolean => {
    const [word, upos] = [lowerAt(tokens, at), tokens[at]?.upos];
    if (isDwelling && upos === "PRON") return true;
    return directions.has(word) || (isSite && (word === "the" || upos === "ADJ" || upos === "NUM"));
  };
  let at = range.from - 1;
  if (/^[‘']$/.test(lowerAt(tokens, at))) at--;
  while (at >= 0 && isPassed(at)) at--;
  return at;
}

/** Says whether a colon stands behind a plural of what places are: "three villages:", "the towns and villages:". */
function headsList(tokens: readonly Token[], colon: number): boolean {
  const before = lowerAt(tokens, colon - 1);
  return before.endsWith("s") && headKinds.has(before);
}

/** Says whether the words before a name put something there: "in Bonda", "south of Khattab", "entered Zabdeen". */
function isPutAt(tokens: readonly Token[], range: TokenRange): boolean {
  const at = anchorOf(tokens, range);
  const word = lowerAt(tokens, at);
  const whole = lowerAt(tokens, at - 1);
  if (word === "of") return wholeNouns.has(whole) || headKinds.has(whole);
  if (word === ":") return headsList(tokens, at);
  if (isSiteName(tokens, range) && siteVerbs.has(word)) return true;
  return placingPrepositions.has(word) || isPlacingVerb(tokens, at) || isTakenFrom(tokens, range);
}

/** Says whether what follows a name leaves it one of a place: no noun does but one of land or of what stands on it. */
function mayFollow(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !/^(?:NOUN|PROPN|PART)$/.test(next.upos)) return true;
  const lower = next.form.toLowerCase();
  const isLand = [nounsAfterPlaces, neverPlaces, headKinds].some((words) => words.has(lower));
  return isLand || isBeforeSite(tokens, to);
}

/** Says whether a name is that of a school and what is done is done to its buildings: "stormed the Naval Academy". */
function isSchool(tokens: readonly Token[], range: TokenRange): boolean {
  const isSchoolName = range.to - range.from > 1 && schoolNouns.has(lowerAt(tokens, range.to - 1));
  return isSchoolName && isPlacingVerb(tokens, anchorOf(tokens, range));
}

/** Says whether the tagger has taken a word that no noun follows for an adjective, as it does names it has not seen. */
function isAdjective(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const isLast = !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.upos ?? "");
  return to - from === 1 && isLast && /^(?:ADJ|X)$/.test(tokens[from]?.upos ?? "");
}

/** Says whether the words around a name that no gazetteer has show it to be a place's. */
export function isShownPlace(tokens: readonly Token[], range: TokenRange): boolean {
  const first = lowerAt(tokens, range.from);
  const last = lowerAt(tokens, range.to - 1);
  const isNamed =
    isSiteName(tokens, range) ||
    isAdjective(tokens, range) ||
    tokens
      .slice(range.from, range.to)
      .every(({ form, upos }) => upos === "PROPN" || !/^\p{Lu}/u.test(form));
  const isOther =
    (range.to - range.from > 1 && givenNames.has(first)) ||
    (institutionNouns.has(last) && !isSchool(tokens, range));
  return isNamed && !isOther && mayFollow(tokens, range.to) && isPutAt(tokens, range);
}

const longestRemark = 5;

/** Gives the index behind a short remark in brackets that begins at `at`: "(four times)"; `at` itself where none does. */
function behindRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form !== "(") return at;
  const close = tokens.slice(at, at + longestRemark).findIndex(({ form }) => form === ")");
  return close < 0 ? at : at + close + 1;
}

/** Says whether only a comma or "and" stands between two ranges, as in a list, and perhaps a remark in brackets. */
export function isNextInList(tokens: readonly Token[], last: TokenRange, from: number): boolean {
  const start = behindRemark(tokens, last.to);
  const between = tokens.slice(start, from).map(({ form }) => form.toLowerCase());
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every((form) => /^(?:,|and|or|‘|;)$/.test(form))
  );
}
