import type { Place } from "../../model/index.ts";
import { isVerb } from "../clause.ts";
import { formOf, lemmaOf, tokensIn, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isHalfWord } from "./around.ts";
import { isRegarded, isSpeech, isVow } from "./clauses.ts";
import { isOnlyParty } from "./parties.ts";
import { isHappening, leavesPlace } from "./sites.ts";
import type { PlaceQuery } from "./weighed.ts";

const nominal = new Set(["PROPN", "DET", "ADJ", "NOUN", "NUM"]);
const insidePhrase = new Set(["of", "-", "'s", "’s"]);
const longestPhrase = 12;

/** Where the phrase that ends in a place begins, its preposition included: "in the city of Idlib"; -1 where none puts something there. */
function phraseStart(tree: Tree, words: Words, token: number): number {
  const { at, near } = words.lexicon.whereabouts;
  for (let before = token - 1; before >= token - longestPhrase; before--) {
    const form = formOf(tree, before);
    if (words.has(at, form) || words.has(near, form)) return before;
    if (!insidePhrase.has(form) && !nominal.has(uposOf(tree, before))) return -1;
  }
  return -1;
}

/** What stands between a happening and a phrase of place. */
interface Between {
  readonly verbs: number;
  /** "when", "as": a clause of the same time. */
  readonly isJoined: boolean;
  /** "after", "but". */
  readonly isParted: boolean;
  readonly isSaid: boolean;
}

function between(tree: Tree, words: Words, range: { from: number; to: number }): Between {
  const { together, apart, supposed } = words.lexicon.whereabouts;
  let [verbs, isJoined, isParted, isSaid] = [0, false, false, false];
  for (let i = range.from; i < range.to; i++) {
    const form = formOf(tree, i);
    if (isVerb(tree, i)) verbs++;
    isSaid ||= isVerb(tree, i) && isSpeech(tree, i);
    isJoined ||= words.has(together, form);
    isParted ||= form === ";" || form === "but" || (isVerb(tree, i) && isVow(tree, i));
    isParted ||= words.has(apart, form) || words.has(supposed, form);
  }
  return { verbs, isJoined, isParted, isSaid };
}

function nearness({ verbs, isJoined, isParted, isSaid }: Between, isBehind: boolean): number {
  if (isParted || (isBehind && isSaid)) return 0;
  if (verbs === 0) return 0.6;
  const isClose = isBehind ? isJoined && verbs < 3 : verbs === 1;
  return isClose ? 0.45 : 0;
}

/** Says whether a phrase tells whither others went: "were killed, forcing thousands to flee to Turkey". */
function isGoalOfOthers(
  tree: Tree,
  words: Words,
  phrase: { start: number; way: Between },
): boolean {
  const preposition = formOf(tree, phrase.start);
  return phrase.way.verbs > 0 && words.has(words.lexicon.whereabouts.heading, preposition);
}

const longestReach = 30;
/** A phrase of place this near to the beginning opens the sentence: "On Friday in Homs". */
const opening = 3;

/** Says whether a phrase opens the sentence; "Speaking in Geneva" opens with what was done there. */
function isOpening(tree: Tree, start: number): boolean {
  return start <= opening && !tree.tokens.slice(0, start).some((_, i) => isVerb(tree, i));
}

/** Says whether a name only says whose or of what kind the nouns after it are: "over Spain's champion". */
export function isOwner(tree: Tree, words: Words, query: { place: Place; at: number }): boolean {
  let at = (tokensIn(tree, query.place.span).at(-1) ?? tree.tokens.length) + 1;
  const from = at;
  let isOther = false;
  while (insidePhrase.has(formOf(tree, at)) || nominal.has(uposOf(tree, at))) {
    if (at === query.at || formOf(tree, at) === "of" || uposOf(tree, at) === "DET") break;
    if (leavesPlace(tree, words, at) || isHappening(tree, words, at)) return false;
    isOther ||= /^(?:NOUN|PROPN)$/.test(uposOf(tree, at));
    at++;
  }
  return isOther && at > from;
}

const beforeObject = new Set([...nominal, "ADV", "PUNCT"]);

/** Says whether a place stands right behind a verb of going there or doing something to it: "patrolled tense Goma", whatever the tree has made of it. */
function isObjectInLine(tree: Tree, words: Words, query: { place: Place; at: number }): boolean {
  const { place, at } = query;
  const first = tokensIn(tree, place.span)[0] ?? 0;
  const isNear = first > at && first - at <= longestPhrase && isVerb(tree, at);
  if (!isNear || !words.has(words.lexicon.whereabouts.visiting, lemmaOf(tree, at))) return false;
  for (let i = at + 1; i < first; i++) {
    const isInside = insidePhrase.has(formOf(tree, i)) || beforeObject.has(uposOf(tree, i));
    if (!isInside || leavesOther(tree, words, i)) return false;
  }
  return !isOwner(tree, words, query);
}

/** Says whether a word before a name is a noun of something else than land: "captured two men, Homs …". */
function leavesOther(tree: Tree, words: Words, i: number): boolean {
  return uposOf(tree, i) === "NOUN" && !leavesPlace(tree, words, i);
}

/** Says whether a place is the first one behind "against" or "over" and what is contended: "protested against the war on Iraq". */
function isContendedInLine(
  tree: Tree,
  words: Words,
  query: { place: Place; at: number; start: number },
): boolean {
  const { contending, contended } = words.lexicon.whereabouts;
  const { place, at, start } = query;
  if (!words.has(contending, lemmaOf(tree, at))) return false;
  const behind = tree.forms
    .slice(at + 1, start)
    .findLastIndex((form) => words.has(contended, form));
  const from = tree.tokens[at + 1 + behind]?.start ?? 0;
  return (
    behind >= 0 &&
    !tree.places.some(
      (other) =>
        from < other.span.start && other.span.start < place.span.start && !isHalfWord(tree, other),
    )
  );
}

/** How surely a place belongs to a happening by the order of words alone, where the tree has come apart. */
export function weightInLine(tree: Tree, words: Words, query: PlaceQuery): number {
  const { token, at } = query;
  if (isObjectInLine(tree, words, query)) return 0.95;
  const start = phraseStart(tree, words, token);
  const isBehind = at < token;
  const [from, to] = isBehind ? [at + 1, start] : [token + 1, at];
  if (
    start < 0 ||
    isRegarded(tree, words, at) ||
    isOnlyParty(tree, words, query) ||
    isOwner(tree, words, query) ||
    isContendedInLine(tree, words, { place: query.place, at, start }) ||
    to - from > longestReach ||
    (!isBehind && !isOpening(tree, start))
  )
    return 0;
  const way = between(tree, words, { from, to });
  return isGoalOfOthers(tree, words, { start, way }) ? 0 : nearness(way, isBehind);
}
