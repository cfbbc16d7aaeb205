import { isTime } from "../clause.ts";
import { lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

function isInPlace(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return (
    token !== undefined &&
    tree.places.some(({ span }) => span.start <= token.start && token.end <= span.end)
  );
}

/** Says whether a noun is of land or of something built: "the outskirts", "the airport". */
export function isSite(tree: Tree, words: Words, i: number): boolean {
  const { parts, facilities } = words.lexicon.whereabouts;
  const lemma = lemmaOf(tree, i);
  return (
    words.isOf("territory", lemma) ||
    words.isOf("road", lemma) ||
    words.isOf("building", lemma) ||
    words.has(parts, lemma) ||
    words.has(facilities, lemma) ||
    isInPlace(tree, i)
  );
}

/** Says whether a noun tells of a happening, one of the codebook's events or another. */
export function isHappening(tree: Tree, words: Words, i: number): boolean {
  const lemma = lemmaOf(tree, i);
  if (words.isOf("force", lemma) || words.isOf("armed", lemma)) return false;
  return (
    words.has(words.lexicon.whereabouts.happenings, lemma) ||
    words.isOf("violence", lemma) ||
    words.nouns.has(lemma)
  );
}

const shares = new Set(["percent", "third", "quarter", "half", "most", "much", "all", "rest", "%"]);

/** Says whether a word is a share or number of what follows: "a third of Croatia", "one of the bridges". */
export function isShare(tree: Tree, i: number): boolean {
  return uposOf(tree, i) === "NUM" || shares.has(lemmaOf(tree, i));
}

/** Says whether what stands above a place's name leaves it the place: land, a share of it, or a day that the tree has put there. */
export function leavesPlace(tree: Tree, words: Words, i: number): boolean {
  return isSite(tree, words, i) || isTime(tree, i) || isShare(tree, i);
}
