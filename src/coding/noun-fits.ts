import { clauseOf, verbWord } from "./clause.ts";
import { actorKind, counted, isOfClass, isPlace } from "./nouns.ts";
import { childrenBy, lemmaOf, prepositionOf, uposOf, type Tree } from "./tree.ts";
import type { NounWord, Words } from "./words.ts";

function isCopular(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, "cop").length > 0;
}

/** Whether the first noun of the verb that carries a noun is of the classes asked for. */
function isDoneBy(tree: Tree, words: Words, query: { carrier: number; word: NounWord }): boolean {
  if (query.carrier < 0) return false;
  const { isPassive, agent, subject } = clauseOf(tree, query.carrier);
  const head = isPassive ? agent : subject;
  return isOfClass(tree, words, { head, classes: query.word.subject });
}

const fatal = new Set("killing slaying execution torture beating rape".split(" "));

/** "the killing of Ana Rojas", "the execution of two farmers": a deed that names whom it befell needs no further evidence. */
function befallsSomebody(tree: Tree, words: Words, token: number): boolean {
  if (!fatal.has(lemmaOf(tree, token))) return false;
  return childrenBy(tree, token, "nmod").some((child) => {
    if (prepositionOf(tree, child) !== "of") return false;
    const mention = tree.mentions[child];
    if (mention === undefined && uposOf(tree, child) === "PROPN") return !isPlace(tree, child);
    const kind = mention?.kind ?? actorKind(words, lemmaOf(tree, counted(tree, child)));
    return kind === "person" || kind === "population";
  });
}

function isFollowedBy(tree: Tree, noun: number, prepositions: ReadonlySet<string>): boolean {
  return childrenBy(tree, noun, "nmod", "obl").some(
    (i) => i > noun && prepositions.has(prepositionOf(tree, i)),
  );
}

/** "the teachers' march": whether one of the classes asked for stands before a noun as its owner. */
function isOwned(tree: Tree, words: Words, query: { token: number; word: NounWord }): boolean {
  return childrenBy(tree, query.token, "nmod:poss").some((head) =>
    isOfClass(tree, words, { head, classes: query.word.owner }),
  );
}

/** Whether what stands before and behind a noun is what its entry asks for. */
function surroundingsFit(tree: Tree, words: Words, { token, carrier, word }: NounQuery): boolean {
  if (word.subject.length > 0 && !isDoneBy(tree, words, { carrier, word })) return false;
  if (word.owner.length > 0 && !isOwned(tree, words, { token, word })) return false;
  return word.followedBy.size === 0 || isFollowedBy(tree, token, word.followedBy);
}

/** A noun that may show an event, with the verb that carries it and its entry in the lexicon. */
export interface NounQuery {
  readonly token: number;
  readonly carrier: number;
  readonly word: NounWord;
  /** Says whether the sentence lets an ambiguous word be read as violence. */
  readonly isShown: () => boolean;
}

/** Says whether a noun stands as its entry in the lexicon asks: among evidence, its owner, its verb, what follows it. */
export function nounFits(tree: Tree, words: Words, query: NounQuery): boolean {
  const { token, carrier, word } = query;
  const isOpen = word.needsEvidence && !befallsSomebody(tree, words, token);
  if ((isOpen && !query.isShown()) || !surroundingsFit(tree, words, query)) return false;
  if (word.under.size === 0) return true;
  if (word.under.has("be") && isCopular(tree, token) && prepositionOf(tree, token) === "in")
    return true;
  if (carrier < 0) return false;
  return word.under.has(verbWord(tree, carrier)) || word.under.has(lemmaOf(tree, carrier));
}
