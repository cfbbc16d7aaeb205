import { clauseOf, isVerb } from "../clause.ts";
import { phraseAround, phraseFrom } from "../phrases.ts";
import { subjectBefore } from "../subjects.ts";
import { childrenBy, formOf, lemmaOf, prepositionOf, uposOf, type Tree } from "../tree.ts";

/** How far before a deed the word stands that lays it to somebody, in words. */
const REACH = 8;

/** Words whose subject had a part in what stands behind "in": "took part in the murder", "was involved in the murder". */
const partaking = new Set(
  "involve involved implicate implicated participate partake part engage complicit".split(" "),
);
/** Nouns of the part that somebody had: "the involvement of troops in the murder". */
const parts = new Set("involvement participation complicity role hand implication".split(" "));
/** Verbs of the law, whose object had a part in what stands behind "in connection with". */
const holding = new Set("arrest detain hold seek capture charge try indict question".split(" "));

/** "the involvement of troops", "his role": whose part a noun names. */
function whosePart(tree: Tree, noun: number): number {
  const owner = childrenBy(tree, noun, "nmod:poss", "compound")[0];
  const behind = formOf(tree, noun + 1) === "of" ? phraseFrom(tree, noun + 2) : null;
  return behind?.head ?? owner ?? -1;
}

/** Who the law holds by a verb before a place: "three men were arrested in connection with". */
function heldBefore(tree: Tree, at: number): number {
  for (let i = at; i > at - REACH && i >= 0; i--) {
    if (!isVerb(tree, i)) continue;
    if (!holding.has(lemmaOf(tree, i))) return -1;
    const clause = clauseOf(tree, i);
    return clause.isPassive ? clause.subject : clause.object;
  }
  return -1;
}

/** The subject of a word of taking part, by the order of the words. */
function partaker(tree: Tree, at: number): number {
  const isOwnNoun = lemmaOf(tree, at) === "part";
  const verb = isOwnNoun ? at - 1 : at;
  if (isOwnNoun && !["take", "have"].includes(lemmaOf(tree, verb))) return -1;
  const helped = ["AUX", "ADV"].includes(uposOf(tree, verb - 1));
  let start = verb;
  while (helped && ["AUX", "ADV"].includes(uposOf(tree, start - 1))) start--;
  return subjectBefore(tree, start)?.head ?? -1;
}

/** Who has the part that a word before "in" gives; -1 where it gives none. */
function partOf(tree: Tree, at: number): number {
  const lemma = lemmaOf(tree, at);
  if (parts.has(lemma)) return whosePart(tree, at);
  return partaking.has(lemma) ? partaker(tree, at) : -1;
}

/** Gives who is said to have had a part in what a noun names: in the words before "in" or "in connection with" it. */
export function involvedIn(tree: Tree, noun: number): number[] {
  const opener = (phraseAround(tree, noun)?.first ?? noun) - 1;
  if (formOf(tree, opener) === "with" && formOf(tree, opener - 1) === "connection")
    return [heldBefore(tree, opener - 2)].filter((i) => i >= 0);
  if (formOf(tree, opener) !== "in" && prepositionOf(tree, noun) !== "in") return [];
  for (let i = opener - 1; i > opener - REACH && i >= 0; i--) {
    const found = partOf(tree, i);
    if (found >= 0) return [found];
    if (isVerb(tree, i) || uposOf(tree, i) === "PUNCT") return [];
  }
  return [];
}
