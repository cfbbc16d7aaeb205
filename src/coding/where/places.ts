import type { Place, Span } from "../../model/index.ts";
import { overlaps } from "../../model/index.ts";
import { topOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isAtDistance, isNowhere } from "./around.ts";
import { sharedPlace } from "./clauses.ts";
import { isOwner, weightInLine } from "./in-line.ts";
import { narrowest } from "./narrow.ts";
import { perchOf, type Perch } from "./perch.ts";
import type { PlaceQuery, Weighed } from "./weighed.ts";

/** What weighs less says too little of where it happened. */
const least = 0.3;

const nowhere: Perch = { weight: 0, governor: -1, isNear: false, isPassed: false };

/** What joins a happening's clause with one that tells what it was for, or more. */
const own = 0.85;
/** What is left of the weight of a place that something went to, for what happened before or after. */
const passing = 0.4;

/** What is left of the weight of a place that the happening was some way from. */
const distant = 0.7;

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
