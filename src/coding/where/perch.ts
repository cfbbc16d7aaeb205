import type { Place } from "../../model/index.ts";
import { isTime, isVerb } from "../clause.ts";
import { headOf, lemmaOf, prepositionOf, relationOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isOnlyParty } from "./parties.ts";
import { isHappening, isShare, isSite, leavesPlace } from "./sites.ts";

/** How a place hangs on the word that governs it. */
export interface Perch {
  /** The verb that governs the place's phrase; the phrase's own top where no verb does. */
  readonly governor: number;
  /** How surely the phrase says where its governor's happening was: 0 to 1. */
  readonly weight: number;
  /** Whether it was close by: "near Aleppo". */
  readonly isNear: boolean;
  /** Whether something went there or came from there, so that only its own verb's happening is told to be there. */
  readonly isPassed: boolean;
}

/** What one step up the tree leaves of a place's weight; 0 where it no longer says where. */
interface Step {
  readonly weight: number;
  readonly isNear?: boolean;
}

/** A phrase on its way up. */
interface Phrase {
  readonly token: number;
  readonly place: Place;
  /** Whether it still is the place itself: "Idlib", "the city of Idlib", "parts of Idlib". */
  readonly isPlace: boolean;
  /** The token of the happening. */
  readonly at: number;
}

const stop: Step = { weight: 0 };
const longestPath = 12;

const equal = new Set(["conj", "appos", "flat"]);
const naming = new Set(["compound", "amod", "goeswith", "dep", "nummod", "list", "nmod:poss"]);
const genitive = new Set(["of", "", "'s", "’s"]);

function byPreposition(words: Words, preposition: string): Step | null {
  const { at, near } = words.lexicon.whereabouts;
  if (words.has(at, preposition)) return { weight: 1 };
  return words.has(near, preposition) ? { weight: 0.9, isNear: true } : null;
}

/** "the road to Idlib", "an offensive against Idlib". */
function fromOther(preposition: string, noun: { isSpot: boolean; happens: boolean }): Step {
  if (preposition === "against") return noun.happens ? { weight: 0.8 } : stop;
  return preposition === "from" && noun.isSpot ? { weight: 0.7, isNear: true } : stop;
}

/** Says whether a noun is of those who act only where they belong, in a place smaller than a country: "London police". */
function isLocal(tree: Tree, words: Words, query: { above: number; place: Place }): boolean {
  const { precision } = query.place;
  return (
    precision !== "country" &&
    precision !== "region" &&
    words.has(words.lexicon.whereabouts.locals, lemmaOf(tree, query.above))
  );
}

/** From the place itself to the noun above it: "the city of Idlib", "Idlib airport", "a market in Idlib". */
function upFromPlace(tree: Tree, words: Words, { token, place, at }: Phrase): Step {
  const relation = relationOf(tree, token);
  const above = headOf(tree, token);
  const preposition = prepositionOf(tree, token);
  const happens = above === at || isHappening(tree, words, above);
  const isSpot = isSite(tree, words, above) || happens || isLocal(tree, words, { above, place });
  if (equal.has(relation)) return { weight: 1 };
  // "in Nice Saturday": the tree takes the name for part of the day.
  if (naming.has(relation)) return isSpot || isTime(tree, above) ? { weight: 0.95 } : stop;
  if (genitive.has(preposition)) return isSpot || isShare(tree, above) ? { weight: 1 } : stop;
  return byPreposition(words, preposition) ?? fromOther(preposition, { isSpot, happens });
}

/** From a phrase to the noun above it; what is at a place takes the place with it. */
function upToNoun(tree: Tree, words: Words, phrase: Phrase): Step {
  const { token, isPlace } = phrase;
  if (isContended(tree, words, token)) return stop;
  if (isPlace) return isOnlyParty(tree, words, phrase) ? stop : upFromPlace(tree, words, phrase);
  // "reports of riots in Lhasa", "fears of an attack in Lhasa"
  if (words.has(words.lexicon.whereabouts.tellings, lemmaOf(tree, headOf(tree, token))))
    return stop;
  return { weight: prepositionOf(tree, token) === "from" ? 0.6 : 0.93 };
}

/** Prepositions before nouns that tell what a happening came with or of: "during clashes in Idlib". */
const attending = new Set(["during", "after", "by", "with", "amid", "following", "as", "against"]);

/** Says whether a phrase names what is contended: "protested against the war on Iraq". */
function isContended(tree: Tree, words: Words, token: number): boolean {
  const { contending, contended } = words.lexicon.whereabouts;
  return (
    words.has(contended, prepositionOf(tree, token)) &&
    words.has(contending, lemmaOf(tree, headOf(tree, token)))
  );
}

/** "withdrew from Herat", "were forced out of Herat": what is left is where the leaving was; else it is only whence something came. */
function upFromLeft(tree: Tree, words: Words, { token, isPlace }: Phrase): Step {
  const { leaving } = words.lexicon.whereabouts;
  if (words.has(leaving, lemmaOf(tree, headOf(tree, token)))) return { weight: 0.8 };
  return isPlace ? { weight: 0.4 } : stop;
}

function upFromOblique(tree: Tree, words: Words, phrase: Phrase): Step {
  const { token, isPlace, place } = phrase;
  const preposition = prepositionOf(tree, token);
  if (!isPlace && attending.has(preposition)) return { weight: 0.8 };
  if (words.has(words.lexicon.whereabouts.away, preposition))
    return upFromLeft(tree, words, phrase);
  switch (preposition) {
    case "":
      return { weight: isPlace ? 0.6 : 0.5 };
    case "of":
      return { weight: 0.6, isNear: isPlace };
    case "for":
      return isPlace ? stop : { weight: 0.5 };
    // "launched an attack against Homs"; a country is what one acts against.
    case "against":
      return place.precision === "country" ? stop : { weight: 0.8 };
    default:
      return stop;
  }
}

/** "shelled Idlib", "accused Damascus", "bombed Yugoslavia". */
function upFromObject(words: Words, lemma: string, place: Place): Step {
  const { visiting, elsewhere } = words.lexicon.whereabouts;
  if (words.has(elsewhere, lemma)) return stop;
  const isThere = words.has(visiting, lemma) || place.precision !== "country";
  return { weight: isThere ? 0.95 : 0.4 };
}

/** What a phrase that takes its place with it weighs by its part in a clause: "a market in Homs was hit". */
const carried: Readonly<Record<string, number>> = {
  obj: 0.95,
  "nsubj:pass": 0.9,
  nsubj: 0.8,
  "obl:agent": 0.7,
  xcomp: 0.6,
  conj: 0.6,
  appos: 0.6,
};

/** What a phrase weighs by its part in a clause, where no preposition puts something there. */
function upFromArgument(tree: Tree, words: Words, phrase: Phrase): Step {
  const { token, isPlace, place } = phrase;
  const { hosting, elsewhere } = words.lexicon.whereabouts;
  const lemma = lemmaOf(tree, headOf(tree, token));
  const relation = relationOf(tree, token);
  if (!isPlace) return { weight: carried[relation] ?? 0 };
  // "Smith, 18, of Leeds was shot": whence a person comes, which the tree takes for the person.
  if (prepositionOf(tree, token) !== "") return stop;
  switch (relation) {
    case "obj":
      return upFromObject(words, lemma, place);
    case "nsubj:pass":
      return words.has(elsewhere, lemma) ? stop : { weight: 0.9 };
    case "nsubj":
      return words.has(hosting, lemma) ? { weight: 0.7 } : stop;
    default:
      return { weight: carried[relation] ?? 0 };
  }
}

const obliques = new Set(["obl", "nmod", "obl:tmod", "obl:npmod", "advmod", "dep"]);

/** From a phrase to the verb it hangs on. */
function upToVerb(tree: Tree, words: Words, phrase: Phrase): Step {
  const { token, isPlace } = phrase;
  if (isContended(tree, words, token)) return stop;
  // "held by Israel": "by the river" is no agent.
  if (isPlace && relationOf(tree, token) === "obl:agent" && prepositionOf(tree, token) === "by")
    return stop;
  const placed = byPreposition(words, prepositionOf(tree, phrase.token));
  if (placed !== null) return placed;
  return obliques.has(relationOf(tree, phrase.token))
    ? upFromOblique(tree, words, phrase)
    : upFromArgument(tree, words, phrase);
}

/** Whether the noun above a phrase still is the place itself. */
function staysPlace(tree: Tree, words: Words, token: number): boolean {
  if (equal.has(relationOf(tree, token))) return true;
  return genitive.has(prepositionOf(tree, token)) && leavesPlace(tree, words, headOf(tree, token));
}

/**
 * Finds how a place hangs on the nearest verb above it, or on the happening where that stands between. `query.token` is
 * the place's token, `query.at` the happening's.
 *
 * @returns null where the words on the way do not say where anything happened: "the mayor of Idlib"
 */
export function perchOf(
  tree: Tree,
  words: Words,
  query: { readonly place: Place; readonly token: number; readonly at: number },
): Perch | null {
  const { place, at } = query;
  let { token } = query;
  let [weight, isNear, isPlace] = [1, false, true];
  for (let steps = 0; steps < longestPath; steps++) {
    const governor = headOf(tree, token);
    if (governor < 0) return { governor: token, weight, isNear, isPassed: false };
    const phrase = { token, place, isPlace, at };
    const isClause =
      isVerb(tree, governor) || (governor === at && relationOf(tree, token).startsWith("nsubj"));
    const step = isClause ? upToVerb(tree, words, phrase) : upToNoun(tree, words, phrase);
    if (step.weight === 0) return null;
    weight *= step.weight;
    isNear ||= step.isNear === true;
    if (isClause || governor === at) {
      const preposition = prepositionOf(tree, token);
      const isPassed =
        preposition === "from" || words.has(words.lexicon.whereabouts.heading, preposition);
      return { governor, weight, isNear, isPassed };
    }
    isPlace &&= staysPlace(tree, words, token);
    token = governor;
  }
  return null;
}
