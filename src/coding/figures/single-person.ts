import { isTime } from "../clause.ts";
import { actorKind } from "../nouns.ts";
import { childrenBy, formOf, lemmaOf, relationOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

const collective = new Set(
  "group family team police army crowd militia force people government navy number convoy patrol unit public party staff crew gang military regime state company bus village town population community dozen hundred thousand million majority toll death body rest remainder".split(
    " ",
  ),
);

const one = new Set(["a", "an", "another", "one", "the", "his", "her", "their", "its", "'s", "’s"]);
/** As objects only: who "he" is that was killed is told by the sentence before. */
const pronouns = new Set(["him", "her"]);

function namesPerson(words: Words, lemma: string): boolean {
  const kind = actorKind(words, lemma);
  if (kind === "population" || kind === "government") return true;
  if (/(?:man|woman|person|ist)$/.test(lemma)) return true;
  return Object.values(words.lexicon.casualties.people).some((list) => words.has(list, lemma));
}

function isPlace(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return (
    token !== undefined &&
    tree.places.some(({ span }) => span.start < token.end && token.start < span.end)
  );
}

/** "the Kyoto Protocol": people's names take no article. */
function hasArticle(tree: Tree, i: number): boolean {
  let at = i;
  while (uposOf(tree, at) === "PROPN") at -= 1;
  return formOf(tree, at) === "the";
}

/** A single person by name: of more words than one, unless reading knows the name. */
function isNamed(tree: Tree, i: number): boolean {
  const mention = tree.mentions[i];
  if (hasArticle(tree, i)) return false;
  if (mention !== undefined) return mention.kind === "person" || mention.kind === "office";
  if (tree.tokens[i]?.xpos === "NNPS" || isPlace(tree, i)) return false;
  return childrenBy(tree, i, "flat", "appos", "compound").some(
    (at) => uposOf(tree, at) === "PROPN",
  );
}

/** "a priest", "the mayor's son", "politician Ali Musa", "head of the school". */
function isIntroduced(tree: Tree, i: number): boolean {
  const isOne = childrenBy(tree, i, "det", "nmod:poss").some(
    (det) => one.has(formOf(tree, det)) || relationOf(tree, det) === "nmod:poss",
  );
  if (isOne) return true;
  const names = childrenBy(tree, i, "appos", "flat", "compound");
  return names.some((at) => at > i && uposOf(tree, at) === "PROPN");
}

/** "a man and woman": the second shares the article of the first. */
function sharesArticle(tree: Tree, i: number): boolean {
  return relationOf(tree, i) === "conj" && formOf(tree, i - 1) === "and";
}

/** Says whether a noun, name or pronoun stands for one person: "a priest", "the mayor", a name, "him". */
export function isOnePerson(tree: Tree, words: Words, i: number): boolean {
  if (collective.has(lemmaOf(tree, i)) || isTime(tree, i)) return false;
  if (childrenBy(tree, i, "nummod").length > 0) return false;
  switch (uposOf(tree, i)) {
    case "PRON":
      return pronouns.has(formOf(tree, i));
    case "PROPN":
      return isNamed(tree, i);
    case "NOUN":
      return isPersonNoun(tree, words, i);
    default:
      return false;
  }
}

function isPersonNoun(tree: Tree, words: Words, i: number): boolean {
  if (tree.tokens[i]?.xpos === "NNS") return false;
  if (tree.mentions[i]?.kind === "person") return true;
  const isOne = isIntroduced(tree, i) || sharesArticle(tree, i);
  return isOne && namesPerson(words, lemmaOf(tree, i));
}

/** Says whether a noun stands for two: "a couple and their daughter". */
export function isCouple(tree: Tree, i: number): boolean {
  return ["couple", "twosome"].includes(lemmaOf(tree, i)) && childrenBy(tree, i, "det").length > 0;
}

/** How far before "and two guards" the one person may stand, in tokens. */
const LIST_REACH = 8;

/**
 * Gives the one person that stands before a number in its list: the woman in "a woman, Ola Ziad, and her four sons", "him"
 * in "him and two guards"; -1 when there is none.
 *
 * @param first - the number's first token
 */
export function personBefore(tree: Tree, words: Words, first: number): number {
  let at = first - 1;
  while (["his", "her", "their", "also"].includes(formOf(tree, at))) at -= 1;
  if (!["and", "with", "plus"].includes(formOf(tree, at))) return -1;
  let name = -1;
  for (let i = at - 1; i >= Math.max(0, at - LIST_REACH); i -= 1) {
    const upos = uposOf(tree, i);
    if (upos === "NOUN" || upos === "PRON") return isOnePerson(tree, words, i) ? i : name;
    if (upos === "PROPN" && name < 0 && isNamed(tree, i)) name = i;
    if (!/^(?:PROPN|PUNCT)$/.test(upos) && formOf(tree, i) !== "along") return name;
  }
  return name;
}

/** How far before a passive the name of the one who undergoes it may stand, in tokens. */
const NAME_REACH = 12;

/** Whether a word is the last of a person's name of two words or more. */
function endsName(tree: Tree, at: number): boolean {
  const before = formOf(tree, at - 1) === "-" ? at - 2 : at - 1;
  const isLong = uposOf(tree, before) === "PROPN" && !isTime(tree, at);
  const kind = tree.mentions[at]?.kind ?? "person";
  return isLong && kind === "person" && !isPlace(tree, at) && !hasArticle(tree, at);
}

/**
 * Gives the last word of a person's name right before a passive, brackets and commas set aside; -1 when no name of two
 * words or more stands there.
 */
export function nameBefore(tree: Tree, verb: number): number {
  let depth = 0;
  for (let at = verb - 1; at >= Math.max(0, verb - NAME_REACH); at -= 1) {
    const form = formOf(tree, at);
    if (form === ")") depth += 1;
    if (form === "(") depth -= 1;
    if (depth > 0 || ["(", ","].includes(form)) continue;
    if (uposOf(tree, at) === "PROPN") return endsName(tree, at) ? at : -1;
    if (!/^(?:AUX|ADV)$/.test(uposOf(tree, at))) return -1;
  }
  return -1;
}
