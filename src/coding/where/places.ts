import type { Place, Span } from "../../model/index.ts";
import { overlaps } from "../../model/index.ts";
import { isVerb } from "../clause.ts";
import { formOf, lemmaOf, tokensIn, topOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isRegarded, isSpeech, isVow, sharedPlace } from "./clauses.ts";
import { narrowest } from "./narrow.ts";
import { isOnlyParty } from "./parties.ts";
import { perchOf, type Perch } from "./perch.ts";
import { isHappening, leavesPlace } from "./sites.ts";
import type { Weighed } from "./weighed.ts";

/** What weighs less says too little of where it happened. */
const least = 0.3;

const nowhere: Perch = { weight: 0, governor: -1, isNear: false, isPassed: false };

/** What joins a happening's clause with one that tells what it was for, or more. */
const own = 0.85;
/** What is left of the weight of a place that something went to, for what happened before or after. */
const passing = 0.4;

/** What is left of the weight of a place that the happening was some way from. */
const distant = 0.7;

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
function isOwner(tree: Tree, words: Words, query: { place: Place; at: number }): boolean {
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
function weightInLine(tree: Tree, words: Words, query: PlaceQuery): number {
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

/** Says whether a name is the first half of a word that says whose or whither, not where: "US-led", "Madrid-bound". */
function isHalfWord(tree: Tree, { span }: Place): boolean {
  const hyphen = (tokensIn(tree, span).at(-1) ?? 0) + 1;
  const [mark, next] = [tree.tokens[hyphen], tree.tokens[hyphen + 1]];
  return (
    mark?.form === "-" &&
    mark.start === span.end &&
    next?.start === mark.end &&
    /^(?:VERB|ADJ|ADV)$/.test(next.upos)
  );
}

/** Says whether only a border or a view is told of a place: "the district, which borders Malaysia". */
function isBeside(tree: Tree, words: Words, { span }: Place): boolean {
  const first = tokensIn(tree, span)[0] ?? 0;
  const verb = formOf(tree, first - 1) === "the" ? first - 2 : first - 1;
  return words.has(words.lexicon.whereabouts.adjoining, formOf(tree, verb));
}

const longestHome = 8;

/** Says whether a place behind somebody's age is where he comes from: "Ali Hassan, 28, of Rastan near Homs". */
function isHome(tree: Tree, { span }: Place): boolean {
  const first = tokensIn(tree, span)[0] ?? 0;
  const before = tree.forms.slice(Math.max(0, first - longestHome), first).lastIndexOf(",");
  const comma = Math.max(0, first - longestHome) + before;
  return (
    before >= 0 &&
    ["of", "from"].includes(formOf(tree, comma + 1)) &&
    uposOf(tree, comma - 1) === "NUM" &&
    formOf(tree, comma - 2) === ","
  );
}

/** Says whether the words around a name leave nothing of the sentence there. */
function isNowhere(tree: Tree, words: Words, place: Place): boolean {
  return isHalfWord(tree, place) || isBeside(tree, words, place) || isHome(tree, place);
}

/** A place of a sentence, its token, and the token of a happening. */
interface PlaceQuery {
  readonly place: Place;
  readonly token: number;
  readonly at: number;
}

/**
 * Says whether the sentence puts a place elsewhere than a happening, whose token is `query.at`: with what is said of it
 * ("speaking in Geneva, he said troops had killed …"), with what may never be, or with nothing ("Britain-based").
 */
export function isToldElsewhere(tree: Tree, words: Words, query: PlaceQuery): boolean {
  const { place, token, at } = query;
  if (isNowhere(tree, words, place)) return true;
  const perch = perchOf(tree, words, query);
  return (
    perch !== null &&
    sharedPlace(tree, words, { from: perch.governor, to: at, placeAt: token }) === 0
  );
}

const longestDistance = 10;

/** Says whether only a distance is told from a place: "a town 40 kilometres (25 miles) west of Baghdad". */
function isAtDistance(tree: Tree, words: Words, place: Place): boolean {
  const { distances, bearings } = words.lexicon.whereabouts;
  const first = tokensIn(tree, place.span)[0] ?? 0;
  for (let i = first - 1; i >= Math.max(0, first - longestDistance); i--) {
    if (words.has(distances, lemmaOf(tree, i))) return true;
    if (!words.has(bearings, formOf(tree, i))) return false;
  }
  return false;
}

/** Weighs one place of the sentence for a happening. */
function weighedFor(tree: Tree, words: Words, query: PlaceQuery): Weighed {
  const { place, token, at } = query;
  const { weight, governor, isNear, isPassed } = perchOf(tree, words, query) ?? nowhere;
  const isFar = isAtDistance(tree, words, place);
  const joined = sharedPlace(tree, words, { from: governor, to: at, placeAt: token });
  const shared = isPassed && joined < own ? joined * passing : joined;
  return {
    place,
    weight: Math.max(weight * shared, weightInLine(tree, words, query)) * (isFar ? distant : 1),
    isNear: isNear || isFar,
    isOwn: joined >= own && weight > 0,
    isFree: !isOwner(tree, words, query),
  };
}

/**
 * Finds where the happening that a token tells of took place, be it an event of the codebook or any other.
 * `query.token` is the verb or noun that tells of it; what overlaps `query.taken` acts in it and is no place of it.
 *
 * @returns the narrowest places that the sentence puts it at, in text order; none where it does not say
 */
export function placesOfHappening(
  tree: Tree,
  words: Words,
  query: { readonly token: number; readonly taken: readonly Span[] },
): Place[] {
  const { token: at, taken } = query;
  const weighed = tree.places.flatMap((place) => {
    const token = topOf(tree, place.span);
    const isTaken = taken.some((span) => overlaps(span, place.span));
    if (token < 0 || isTaken || isNowhere(tree, words, place)) return [];
    return [weighedFor(tree, words, { place, token, at })];
  });
  return narrowest(tree, weighed, least).map(({ place }) => place);
}
