import type { Place } from "../../model/index.ts";
import { formOf, lemmaOf, tokensIn, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

/** Says whether a name is the first half of a word that says whose or whither, not where: "US-led", "Madrid-bound". */
export function isHalfWord(tree: Tree, { span }: Place): boolean {
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
export function isNowhere(tree: Tree, words: Words, place: Place): boolean {
  return isHalfWord(tree, place) || isBeside(tree, words, place) || isHome(tree, place);
}

const longestDistance = 10;

/** Says whether only a distance is told from a place: "a town 40 kilometres (25 miles) west of Baghdad". */
export function isAtDistance(tree: Tree, words: Words, place: Place): boolean {
  const { distances, bearings } = words.lexicon.whereabouts;
  const first = tokensIn(tree, place.span)[0] ?? 0;
  for (let i = first - 1; i >= Math.max(0, first - longestDistance); i--) {
    if (words.has(distances, lemmaOf(tree, i))) return true;
    if (!words.has(bearings, formOf(tree, i))) return false;
  }
  return false;
}
