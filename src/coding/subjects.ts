import { isTime } from "./clause.ts";
import { isPlace } from "./nouns.ts";
import { phraseBefore, type Phrase } from "./phrases.ts";
import { formOf, uposOf, type Tree } from "./tree.ts";

/** Over how many commas, prepositions and participles the way back to a subject may lead, and how long an aside may be, in words. */
const MOST_STEPS = 5;
const LONGEST_ASIDE = 48;

const relativeWords = new Set("who whom which that whose".split(" "));

/** Says whether a phrase is of somebody or something, and not of when or where. */
export const isOfSomething = (tree: Tree, { head }: Phrase): boolean =>
  !isTime(tree, head) && (!isPlace(tree, head) || tree.mentions[head] !== undefined);

/** Whether a clause or phrase between commas only adds to the noun before it: "who owns a shop", "a nun", "aged 32". */
function opensAside(tree: Tree, i: number): boolean {
  if (relativeWords.has(formOf(tree, i))) return true;
  const upos = uposOf(tree, i);
  if (["DET", "NOUN", "PROPN", "ADJ", "NUM", "ADV"].includes(upos)) return true;
  return upos === "VERB" && /^VB[GN]$/.test(tree.tokens[i]?.xpos ?? "");
}

/** Where what stands before an aside between commas ends; -1 where the comma closes no aside. */
function beforeAside(tree: Tree, comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - LONGEST_ASIDE; i--) {
    if (formOf(tree, i) === ";") return -1;
    if (formOf(tree, i) !== ",") continue;
    if (opensAside(tree, i + 1)) return i - 1;
  }
  return -1;
}

/** "Pedro Rojas" in "the watchman, Pedro Rojas, was shot": an aside that is a person's name. */
function nameBetween(tree: Tree, comma: number): Phrase | null {
  const phrase = phraseBefore(tree, comma - 1);
  const isAside = phrase !== null && formOf(tree, phrase.first - 1) === ",";
  return isAside && tree.mentions[phrase.head]?.kind === "person" ? phrase : null;
}

/** One step back from what cannot be a subject to what stands before it: over an aside, "in Homs", "leading to Homs". */
function stepBack(tree: Tree, at: number, phrase: Phrase | null): number {
  if (formOf(tree, at) === ",") return beforeAside(tree, at);
  if (phrase === null) return -1;
  const before = phrase.first - 1;
  if (uposOf(tree, before) === "ADP") return before - 1;
  const isParticiple = /^VB[GN]$/.test(tree.tokens[before]?.xpos ?? "");
  return isParticiple && uposOf(tree, before - 1) !== "AUX" ? before - 1 : -1;
}

/** Whether a phrase hangs on a word before it and so is no subject. */
function isDependent(tree: Tree, { first }: Phrase): boolean {
  const upos = uposOf(tree, first - 1);
  return upos === "ADP" || upos === "VERB";
}

/** Gives the noun phrase that is the subject of what begins at a token, by the order of the words; null where none is. */
export function subjectBefore(tree: Tree, start: number): Phrase | null {
  let at = start - 1;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const named = formOf(tree, at) === "," ? nameBetween(tree, at) : null;
    if (named !== null) return named;
    const phrase = formOf(tree, at) === "," ? null : phraseBefore(tree, at);
    if (phrase !== null && !isDependent(tree, phrase))
      return isOfSomething(tree, phrase) ? phrase : null;
    at = stepBack(tree, at, phrase);
  }
  return null;
}
