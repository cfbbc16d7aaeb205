import { isTime } from "../clause.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { outcomeAt } from "./outcome.ts";

/** How many words may stand before the noun of a headline that drops its article: "Rebel commander killed". */
const REACH = 8;
/** Groups of people whose nouns stand for one person without an article too. */
const groups = [
  "civilian",
  "man",
  "woman",
  "child",
  "girl",
  "boy",
  "soldier",
  "fighter",
  "journalist",
  "medical",
  "official",
  "protester",
] as const;
const collective = new Set(["force", "troop", "marine", "minor"]);

/** Whether a word is a singular noun for one person, whatever the tagger took it for: "civilian", "Child". */
function isPersonNoun(tree: Tree, words: Words, i: number): boolean {
  const lemma = lemmaOf(tree, i);
  const isPlain = /^(?:NOUN|PROPN|ADJ)$/.test(uposOf(tree, i)) && formOf(tree, i) === lemma;
  const { people } = words.lexicon.casualties;
  return (
    isPlain && !collective.has(lemma) && groups.some((group) => words.has(people[group], lemma))
  );
}

/** Whether nothing but names and adjectives stands between the start of the sentence or a colon and a noun. */
function opensHeadline(tree: Tree, noun: number): boolean {
  for (let i = noun - 1; i >= noun - REACH; i -= 1) {
    // A dateline: "14 August 2016 Civilian killed".
    if (i < 0 || formOf(tree, i) === ":" || isTime(tree, i)) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(uposOf(tree, i)) && formOf(tree, i) !== "-") return false;
  }
  return false;
}

/** Whether a number behind a verb has a word of harm of its own: "killed 3 injured", "killed 20 people injured". */
function hasOwnHarm(tree: Tree, words: Words, number: number): boolean {
  let at = number + 1;
  while (at <= number + 3 && outcomeAt(tree, words, at) === null) at += 1;
  return at <= number + 3 && !/^(?:NUM|DET|NOUN)$/.test(uposOf(tree, at + 1));
}

/** Whether the participle of a headline tells what was done to the noun before it, and has no object. */
function endsClause(tree: Tree, words: Words, next: number): boolean {
  if (uposOf(tree, next) === "NUM") return hasOwnHarm(tree, words, next);
  return next >= tree.tokens.length || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(uposOf(tree, next));
}

/**
 * Gives the one person of a headline that drops its article and its "was": the civilian in "Civilian killed, 3 injured";
 * -1 when the verb is no such participle.
 */
export function personKilled(tree: Tree, words: Words, verb: number): number {
  const outcome = outcomeAt(tree, words, verb);
  const noun = verb - 1;
  const isParticiple = outcome?.counted === "adjective" || /ed$|^slain$/.test(formOf(tree, verb));
  if (outcome === null || !isParticiple || !isPersonNoun(tree, words, noun)) return -1;
  return opensHeadline(tree, noun) && endsClause(tree, words, outcome.last + 1) ? noun : -1;
}

/** Gives the one person whom a headline's verb acts on: the woman in "Bomb kills woman"; -1 when there is none. */
export function personOfVerb(tree: Tree, words: Words, verb: number): number {
  const form = formOf(tree, verb);
  const isPresent =
    form === "kill" || /^(?:kills|wounds|injures|murders|executes|beheads)$/.test(form);
  if (!isPresent || !/^(?:NOUN|PROPN)$/.test(uposOf(tree, verb - 1))) return -1;
  let noun = verb + 1;
  while (noun < verb + 4 && /^(?:ADJ|PROPN)$/.test(uposOf(tree, noun))) noun += 1;
  const isLast = uposOf(tree, noun + 1) !== "NOUN" && formOf(tree, noun + 1) !== "'s";
  return isLast && isPersonNoun(tree, words, noun) ? noun : -1;
}
