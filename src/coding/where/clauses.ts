import type { SpeechAct } from "../../model/index.ts";
import { speechVerbs } from "../../languages/index.ts";
import { isVerb } from "../clause.ts";
import { ancestors, childrenBy, formOf, headOf, lemmaOf, relationOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

/** A word on the way between a place and a happening. */
interface Edge {
  /** The lower of the two words that the edge joins. */
  readonly lower: number;
  /** Whether the happening lies below: the place is told higher up. */
  readonly isDown: boolean;
  readonly placeAt: number;
  /** Whether the place is that of a clause on the verb of saying: "Speaking in Geneva, he said …". */
  readonly isAside: boolean;
}

/** What is left of a place where something is only aimed at. */
const purpose = 0.75;

function hasSubject(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "nsubj", "nsubj:pass", "csubj", "expl").length > 0;
}

/** Whether a verb has a subject of its own; "his body was burned" and "others wounded" still tell of those before. */
function hasOtherSubject(tree: Tree, verb: number): boolean {
  const isCut =
    childrenBy(tree, verb, "nsubj:pass").length > 0 &&
    childrenBy(tree, verb, "aux", "aux:pass").length === 0;
  if (isCut) return false;
  return childrenBy(tree, verb, "nsubj", "nsubj:pass", "csubj").some(
    (subject) =>
      !childrenBy(tree, subject, "nmod:poss").some((owner) => tree.tokens[owner]?.upos === "PRON"),
  );
}

/** Says whether a verb introduces what somebody says. */
export function isSpeech(tree: Tree, verb: number): boolean {
  return speechVerbs.get(lemmaOf(tree, verb))?.sort === "says";
}

const vows: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["threatens", "promises", "demands"]);

/** Says whether what a verb introduces is only vowed or demanded, so that it is not where the words are said. */
export function isVow(tree: Tree, verb: number): boolean {
  const speech = speechVerbs.get(lemmaOf(tree, verb));
  return speech !== undefined && vows.has(speech.act);
}

/** Says whether a clause tells what something was done for: "to recapture the village". */
function isPurpose(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, "mark").some((i) => formOf(tree, i) === "to");
}

/** How near an adverbial clause lies to the one above it: "when" joins, "after" parts, a participle shares. */
function adverbial(tree: Tree, words: Words, clause: number): number {
  const { together, apart, supposed, reasons } = words.lexicon.whereabouts;
  const markers = childrenBy(tree, clause, "mark", "advmod")
    .filter((i) => i < clause)
    .map((i) => formOf(tree, i));
  if (markers.some((form) => words.has(supposed, form) || words.has(reasons, form))) return 0;
  if (markers.some((form) => words.has(apart, form))) return 0.45;
  if (markers.some((form) => words.has(together, form))) return 0.75;
  if (hasSubject(tree, clause)) return 0.5;
  return isPurpose(tree, clause) ? purpose : 0.8;
}

/** Says whether a noun only tells of what lies below it: "fears that Iraq could see clashes", "under the agreement reached in Doha". */
function isTelling(tree: Tree, words: Words, noun: number): boolean {
  return words.has(words.lexicon.whereabouts.tellings, lemmaOf(tree, noun));
}

/** How near a clause on a noun lies to the one that the noun is in: "a bid to retake Homs", "arrested for a deed done in Homs". */
function onNoun(tree: Tree, words: Words, { lower: clause, isDown }: Edge): number {
  if (!isDown && isTelling(tree, words, headOf(tree, clause))) return 0;
  if (isPurpose(tree, clause)) return purpose;
  const markers = childrenBy(tree, clause, "mark").map((i) => formOf(tree, i));
  return markers.some((form) => words.has(words.lexicon.whereabouts.reasons, form)) ? 0 : 0.7;
}

/** Verbs joined by "and" share what stands before or behind both. */
function coordinated(tree: Tree, { lower, isDown, placeAt }: Edge): number {
  if (!isDown) return placeAt > lower && !hasOtherSubject(tree, lower) ? 0.6 : 0.3;
  if (placeAt < headOf(tree, lower)) return 0.8;
  return hasSubject(tree, lower) ? 0.3 : 0.55;
}

/** What is said happened elsewhere than the saying, but for what stands before both: "In Homs, police said a bomb …". */
function content(tree: Tree, { lower, isDown, placeAt, isAside }: Edge): number {
  const upper = headOf(tree, lower);
  if (isSpeech(tree, upper))
    return isDown && !isAside && placeAt < lower && placeAt < upper ? 0.7 : 0;
  if (relationOf(tree, lower) === "parataxis" && isSpeech(tree, lower)) return 0;
  return isDown ? 0.6 : 0.4;
}

/** Says whether a deed is what a verb is only about, "condemned the killing", "the raid was discussed"; a truce is made where it is discussed. */
export function isRegarded(tree: Tree, words: Words, noun: number): boolean {
  const { happenings, regarding } = words.lexicon.whereabouts;
  const lemma = lemmaOf(tree, noun);
  const isArgument = ["obj", "nsubj:pass"].includes(relationOf(tree, noun));
  const isDeed = words.has(happenings, lemma) || words.isOf("violence", lemma);
  if (!isArgument || !isDeed) return false;
  return words.has(regarding, lemmaOf(tree, headOf(tree, noun)));
}

function clauseEdge(tree: Tree, words: Words, edge: Edge): number {
  if (edge.isDown && isRegarded(tree, words, edge.lower)) return 0;
  switch (relationOf(tree, edge.lower).split(":")[0]) {
    case "xcomp":
      // "In Geneva he threatened to bomb …": what is vowed or demanded lies elsewhere.
      return edge.isDown && isVow(tree, headOf(tree, edge.lower)) ? 0 : 0.9;
    case "conj":
      return coordinated(tree, edge);
    case "advcl":
      return adverbial(tree, words, edge.lower);
    case "acl":
      return onNoun(tree, words, edge);
    case "ccomp":
    case "parataxis":
      return content(tree, edge);
    default:
      return 0.5;
  }
}

/** From a noun in a clause to the verb, or to a clause on the noun. */
function nounEdge(tree: Tree, words: Words, { lower, isDown }: Edge): number {
  if (isDown && isRegarded(tree, words, lower)) return 0;
  const relation = relationOf(tree, lower);
  if (["obj", "nsubj", "nsubj:pass"].includes(relation)) return 0.9;
  return ["obl", "nmod", "appos", "conj"].includes(relation) ? 0.8 : 0.5;
}

/**
 * Gives how surely what happened at one word happened where another did: 1 for the same clause, 0 for clauses that say
 * nothing of each other. `query.from` governs the place, `query.to` tells of the happening, `query.placeAt` is the
 * place's token.
 */
export function sharedPlace(
  tree: Tree,
  words: Words,
  query: { readonly from: number; readonly to: number; readonly placeAt: number },
): number {
  const { from, to, placeAt } = query;
  const [down, up] = [to, from].map((i) => [i, ...ancestors(tree, i)]);
  const below = new Set(down);
  const meet = up?.find((i) => below.has(i));
  if (down === undefined || up === undefined || meet === undefined) return 0;
  if (from !== to && words.has(words.lexicon.whereabouts.belonging, lemmaOf(tree, from))) return 0;
  const isAside = relationOf(tree, from) === "advcl" && headOf(tree, from) === meet;
  const walked = (way: readonly number[], isDown: boolean): number =>
    way.slice(0, way.indexOf(meet)).reduce((weight, lower, i) => {
      const isClause = i === 0 || isVerb(tree, lower);
      const edge = { lower, isDown, placeAt, isAside };
      return weight * (isClause ? clauseEdge(tree, words, edge) : nounEdge(tree, words, edge));
    }, 1);
  return walked(down, true) * walked(up, false);
}
