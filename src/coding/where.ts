import type { Place, Span } from "../model/index.ts";
import { overlaps } from "../model/index.ts";
import {
  ancestors,
  childrenBy,
  formOf,
  headOf,
  isUnder,
  lemmaOf,
  prepositionOf,
  relationOf,
  topOf,
  type Tree,
} from "./tree.ts";
import { isToldElsewhere } from "./where/places.ts";
import type { Words } from "./words.ts";

/** What finding the place of an event or figure looks at. */
export interface WhereQuery {
  /** The trigger, then the verb that carries it: nearest first. */
  readonly anchors: readonly number[];
  /** Spans of the actors in roles: a capital that acts is no place. */
  readonly taken: readonly Span[];
  /** Other triggers of the sentence: their places are theirs. */
  readonly rivals: readonly number[];
  /** Whether "from" and "to" are where something moved. */
  readonly isMotion: boolean;
  /** Whether any place of the sentence serves where its tree attaches none: of figures that no event holds. */
  readonly isWhole?: boolean;
}

const phraseRelations = new Set([
  "compound",
  "flat",
  "appos",
  "conj",
  "amod",
  "nmod",
  "nmod:poss",
  "goeswith",
]);

/** The noun whose preposition says how the place stands: "province" in "in the province of Idlib". */
function phraseTop(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const relation = relationOf(tree, at);
    const preposition = prepositionOf(tree, at);
    const above = headOf(tree, at);
    const goesOn =
      phraseRelations.has(relation) &&
      (preposition === "of" || preposition === "" || preposition === ",");
    if (!goesOn || above < 0) return at;
    at = above;
  }
  return at;
}

/** Whether a place hangs on the trigger or on an anchor, and on no other trigger below it. */
function isAttached(tree: Tree, query: WhereQuery, token: number): boolean {
  const [trigger] = query.anchors;
  if (trigger === undefined) return false;
  if (isUnder(tree, token, trigger)) return !ownRival(tree, query, token);
  return query.anchors.includes(headOf(tree, phraseTop(tree, token)));
}

/** Whether a place hangs on what stands above the trigger, and on no other trigger. */
function isAbove(tree: Tree, query: WhereQuery, token: number): boolean {
  const [trigger] = query.anchors;
  if (trigger === undefined || ownRival(tree, query, token)) return false;
  return ancestors(tree, trigger).includes(headOf(tree, phraseTop(tree, token)));
}

/** Whether the place stands under another trigger, which itself does not stand above ours. */
function ownRival(tree: Tree, query: WhereQuery, token: number): boolean {
  const above = ancestors(tree, token);
  const nearest = above.find((i) => query.rivals.includes(i) || query.anchors.includes(i));
  if (nearest === undefined || query.anchors.includes(nearest)) return false;
  return !ancestors(tree, query.anchors[0] ?? -1).includes(nearest);
}

function roleOf(
  tree: Tree,
  words: Words,
  query: { token: number; isMotion: boolean },
): Place["role"] {
  const preposition = prepositionOf(tree, phraseTop(tree, query.token));
  const { origin, destination } = words.lexicon.grammar;
  if (!query.isMotion) return "where";
  if (words.has(origin, preposition)) return "origin";
  return words.has(destination, preposition) ? "destination" : "where";
}

/** "Damascus said", "talks with Moscow": a place that stands for those who rule it. */
function isMetonym(tree: Tree, words: Words, token: number): boolean {
  const mention = tree.mentions[token];
  const kind = mention?.kind;
  // "the governments of Russia and Syria", "forces of the Syrian president": part of an actor's name.
  if (kind === "government" && (mention?.span.start ?? 0) < (tree.tokens[token]?.start ?? 0))
    return true;
  if (kind !== "state" && kind !== "government") return false;
  if (kind === "government" && relationOf(tree, token) === "conj") return true;
  const { where, origin, destination } = words.lexicon.grammar;
  const preposition = prepositionOf(tree, phraseTop(tree, token));
  return ![where, origin, destination].some((list) => words.has(list, preposition));
}

/** Gives the places of the sentence that its tree attaches to a trigger, in text order; where it attaches none, none, or all others if `query.isWhole`. */
export function placesNear(tree: Tree, words: Words, query: WhereQuery): Place[] {
  const found: Place[] = [];
  const others: Place[] = [];
  for (const place of tree.places) {
    const token = topOf(tree, place.span);
    if (token < 0 || query.taken.some((span) => overlaps(span, place.span))) continue;
    const at = query.anchors[0] ?? -1;
    if (isMetonym(tree, words, token) || isToldElsewhere(tree, words, { place, token, at }))
      continue;
    const isNear = isAttached(tree, query, token) || isAbove(tree, query, token);
    const role = roleOf(tree, words, { token, isMotion: query.isMotion });
    (isNear ? found : others).push({ ...place, role });
  }
  return found.length === 0 && query.isWhole === true ? others : found;
}

/** Whether "that territory" or "this town" stands under an anchor. */
export function pointsAtPlace(tree: Tree, words: Words, anchors: readonly number[]): boolean {
  const i = anaphorIn(tree, words, anchors);
  return (
    i >= 0 && childrenBy(tree, i, "det").some((det) => ["that", "this"].includes(formOf(tree, det)))
  );
}

/** Words that point back to a place: "the region", "that territory", "there". */
function anaphorIn(tree: Tree, words: Words, anchors: readonly number[]): number {
  const { placeAnaphors } = words.lexicon.grammar;
  const pointing = new Set(["the", "this", "that", "these"]);
  const found: number[] = [];
  tree.tokens.forEach((token, i) => {
    if (token.upos === "ADV" && formOf(tree, i) === "there") found.push(i);
    const isBare = childrenBy(tree, i, "compound", "flat").length === 0;
    // "the capital" is a country's, wherever the report is from; "this capital" is where it is from.
    const isOpen = lemmaOf(tree, i) === "capital";
    const points = childrenBy(tree, i, "det").some((det) =>
      isOpen ? formOf(tree, det) === "this" : pointing.has(formOf(tree, det)),
    );
    if (points && isBare && words.has(placeAnaphors, lemmaOf(tree, i))) found.push(i);
  });
  return found.find((i) => anchors.some((anchor) => isUnder(tree, i, anchor))) ?? found[0] ?? -1;
}

const countryOnly = new Set(["country"]);
const wide = new Set(["admin1", "admin2", "region"]);
const narrow = new Set(["settlement", "point"]);
const townWords = new Set([
  "city",
  "capital",
  "municipality",
  "town",
  "village",
  "district",
  "neighbourhood",
  "neighborhood",
  "camp",
  "site",
]);

/**
 * Gives the place that words such as "the region" stand for: the last one named before them that can be such a thing.
 * `query.earlier`: the places of the sentences before, in text order.
 */
export function placeByAnaphor(
  tree: Tree,
  words: Words,
  query: { readonly anchors: readonly number[]; readonly earlier: readonly Place[] },
): Place[] {
  const i = anaphorIn(tree, words, query.anchors);
  const token = tree.tokens[i];
  if (token === undefined) return [];
  const lemma = lemmaOf(tree, i);
  const precise =
    lemma === "there"
      ? null
      : townWords.has(lemma)
        ? narrow
        : lemma === "country"
          ? countryOnly
          : wide;
  const place = query.earlier.findLast((earlier) =>
    precise === null
      ? earlier.precision !== "unstated"
      : precise.has(earlier.precision) &&
        (precise === countryOnly || earlier.placeId?.startsWith("iso:") !== true),
  );
  if (place === undefined) return [];
  const det = childrenBy(tree, i, "det")[0];
  const span = { start: tree.tokens[det ?? i]?.start ?? token.start, end: token.end };
  return [{ ...place, text: tree.text.slice(span.start, span.end), span, role: "where" }];
}
