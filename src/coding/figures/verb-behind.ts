import { isTime } from "../clause.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { deathBehind, isUndergone, outcomeAt, type Outcome } from "./outcome.ts";

/** How far behind a number its verb may stand, in tokens. */
const REACH = 40;

const be = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got"]);
const openers = new Set(["including", "among", "includes"]);
const relatives = new Set(["who", "which", "whom"]);
const ends = new Set([";", ":", ".", "!", "?", "after", "when", "while", "as", "because", "but"]);

/** What is known while walking from a number to its verb. */
interface Walk {
  readonly tree: Tree;
  readonly words: Words;
  /** Whether a token begins or continues another number. */
  readonly isNumber: (i: number) => boolean;
  /** "were", "have been": a passive has begun. */
  hasBe: boolean;
  /** "had", "may": some finite verb has begun. */
  hasAuxiliary: boolean;
  /** A comma, a preposition or a bracket lies between the number and here. */
  isFar: boolean;
  /** Inside ", including two children,". */
  isInside: boolean;
  isRelative: boolean;
}

/** "three gunmen killed 12 people": what follows is the verb's object, so that the number does not undergo it. */
function takesObject(walk: Walk, last: number): boolean {
  const { tree, words, isNumber } = walk;
  let at = last + 1;
  while (uposOf(tree, at) === "ADV" && !isNumber(at)) at += 1;
  if (isTime(tree, at)) return false;
  if (isNumber(at)) {
    let behind = at;
    while (isNumber(behind) || /^(?:NOUN|ADJ)$/.test(uposOf(tree, behind))) {
      if (!isNumber(behind) && outcomeAt(tree, words, behind) !== null) break;
      behind += 1;
    }
    // "eight civilians killed 14 injured": the second number has a word of its own.
    return outcomeAt(tree, words, behind) === null;
  }
  return /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(uposOf(tree, at));
}

/** "feared dead", "reported to have been killed": verbs that only report what hangs under them. */
function isRaising({ tree, words }: Walk, i: number): boolean {
  return words.has(words.lexicon.casualties.reporting, lemmaOf(tree, i));
}

/** "shot and killed", "kidnapped and beheaded": the second of two participles tells the outcome. */
function secondOfTwo({ tree, words }: Walk, i: number): { at: number; outcome: Outcome } | null {
  if (!["and", ",", "then"].includes(formOf(tree, i + 1))) return null;
  for (let at = i + 2; at <= i + 4; at += 1) {
    const outcome = outcomeAt(tree, words, at);
    if (outcome !== null) return { at, outcome };
    if (!/^(?:ADV|CCONJ)$/.test(uposOf(tree, at))) return null;
  }
  return null;
}

interface Step {
  readonly found: { readonly at: number; readonly outcome: Outcome } | null;
  readonly isOver: boolean;
}
const goOn: Step = { found: null, isOver: false };
const over: Step = { found: null, isOver: true };

/** "who had been injured later died": what the clause of those counted goes on to tell. */
function endOf(
  { tree, words, isRelative }: Walk,
  harm: NonNullable<Step["found"]>,
): NonNullable<Step["found"]> {
  const death =
    isRelative && harm.outcome.kind === "injured" ? deathBehind(tree, words, harm.at) : -1;
  const outcome = outcomeAt(tree, words, death);
  return outcome === null ? harm : { at: death, outcome };
}

function atOutcome(walk: Walk, i: number, outcome: Outcome): Step {
  const isDone = outcome.counted === "subject" || walk.hasBe;
  if (isDone && isUndergone(walk.tree, i, outcome))
    return { found: endOf(walk, { at: i, outcome }), isOver: true };
  if (walk.isFar || walk.hasAuxiliary || !isUndergone(walk.tree, i, outcome)) return over;
  return takesObject(walk, outcome.last) ? over : { found: { at: i, outcome }, isOver: true };
}

function atVerb(walk: Walk, i: number): Step {
  const { tree } = walk;
  if (be.has(formOf(tree, i))) walk.hasBe = true;
  if (uposOf(tree, i) === "AUX") {
    walk.hasAuxiliary = true;
    return goOn;
  }
  if (isRaising(walk, i)) return goOn;
  const second = walk.hasBe ? secondOfTwo(walk, i) : null;
  if (second !== null) return { found: second, isOver: true };
  const isParticiple = /^VB[GN]$/.test(tree.tokens[i]?.xpos ?? "");
  if (isParticiple && !walk.hasBe) {
    walk.isFar = true;
    return goOn;
  }
  if (!walk.isRelative) return over;
  walk.isRelative = false;
  walk.hasBe = false;
  return goOn;
}

/** "that", and the "since" of "have since been killed": they open no clause that ends the search. */
function isInsideClause(tree: Tree, i: number): boolean {
  const form = formOf(tree, i);
  return form === "that" || (form === "since" && lemmaOf(tree, i - 1) === "have");
}

/** Takes in one token behind the number that is no number and no outcome. */
function atWord(walk: Walk, i: number): Step {
  const { tree } = walk;
  const form = formOf(tree, i);
  if (ends.has(form) && !isTime(tree, i)) return over;
  if (openers.has(form)) walk.isInside = true;
  if (relatives.has(form)) walk.isRelative = true;
  const upos = uposOf(tree, i);
  if (upos === "VERB" || upos === "AUX") return atVerb(walk, i);
  if (upos === "PUNCT" || (upos === "ADP" && form !== "of")) walk.isFar = true;
  return upos === "SCONJ" && !isInsideClause(tree, i) ? over : goOn;
}

/**
 * Finds the word that says what became of those a number counts, behind it: "12 killed", "40 people are feared dead",
 * "22 pilgrims returning from Iran were killed", "six men, including two officers, died".
 *
 * `query.from`: the token behind the number; `query.isNumber`: whether a token is part of a number.
 */
export function verbBehind(
  tree: Tree,
  words: Words,
  query: { readonly from: number; readonly isNumber: (i: number) => boolean },
): { readonly at: number; readonly outcome: Outcome } | null {
  const walk: Walk = {
    tree,
    words,
    isNumber: query.isNumber,
    hasBe: false,
    hasAuxiliary: false,
    isFar: false,
    isInside: false,
    isRelative: false,
  };
  const limit = Math.min(tree.tokens.length, query.from + REACH);
  for (let i = query.from; i < limit; i += 1) {
    const isCounted = query.isNumber(i) && !isTime(tree, i);
    const isJoined = uposOf(tree, i - 1) === "CCONJ" || walk.isInside;
    if (isCounted && !isJoined) return null;
    const outcome = isCounted ? null : outcomeAt(tree, words, i);
    const step = outcome === null ? atWord(walk, i) : atOutcome(walk, i, outcome);
    if (step.isOver) return step.found;
  }
  return null;
}
