import { clauseOf, isTime, isVerb } from "../clause.ts";
import { childrenBy, lemmaOf, prepositionOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isActor } from "./draft.ts";

const towards = new Set(["to", "with", "against", "on", "upon", "from", "for", "between"]);

/** The actors behind a noun whom it is for, with or against: "embargoes on Iran", "talks with the rebels". */
function actorsBehind(tree: Tree, words: Words, noun: number): number[] {
  return childrenBy(tree, noun, "nmod").filter(
    (i) => towards.has(prepositionOf(tree, i)) && isActor(tree, words, i),
  );
}

/** Whom a deed would befall that a verb tells: its object, whoever receives it, or whom its object is for or against. */
function befallen(tree: Tree, words: Words, verb: number): number[] {
  const clause = clauseOf(tree, verb);
  const objects = clause.isPassive ? [clause.subject] : [...clause.objects, clause.indirect];
  const obliques = clause.obliques.filter(({ preposition }) => towards.has(preposition));
  const named = [...objects, ...obliques.map(({ head }) => head)].filter(
    (i) => i >= 0 && !isTime(tree, i),
  );
  const own = named.filter((i) => isActor(tree, words, i));
  return own.length > 0 ? own : named.flatMap((i) => actorsBehind(tree, words, i));
}

/** Gives whom what is promised, threatened or refused would befall: the first that its words name. */
export function befallenInContent(tree: Tree, words: Words, content: readonly number[]): number[] {
  const found = content.flatMap((i) =>
    isVerb(tree, i) ? befallen(tree, words, i) : actorsBehind(tree, words, i),
  );
  return found.slice(0, 1);
}

/** Nouns whose owner is to do what they name. */
const ownDeeds = new Set(
  "resignation cooperation participation compliance return restraint".split(" "),
);

/** Gives who is to do what a demand names by a noun: "the withdrawal of the army", "the minister's resignation". */
export function doersInContent(tree: Tree, words: Words, content: readonly number[]): number[] {
  return content
    .filter((i) => {
      const lemma = lemmaOf(tree, i);
      const isOwn = words.nouns.get(lemma)?.some(({ of }) => of === "initiator") === true;
      return !isVerb(tree, i) && (isOwn || ownDeeds.has(lemma));
    })
    .flatMap((i) => childrenBy(tree, i, "nmod", "nmod:poss"))
    .filter((i) => ["of", "by", ""].includes(prepositionOf(tree, i)) && isActor(tree, words, i))
    .slice(0, 1);
}
