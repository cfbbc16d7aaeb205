import { isSpeaker } from "./clause.ts";
import { formOf, headOf, uposOf, type Tree } from "./tree.ts";

/** A noun phrase as its words stand, with the phrases that "of" adds to it: where the tree is wrong, the order of the words still holds. */
export interface Phrase {
  readonly first: number;
  /** The noun that the phrase is about. */
  readonly head: number;
  readonly last: number;
}

/** Longest phrase and longest list that are read, in words and in phrases. */
const MOST_WORDS = 24;
const MOST_PHRASES = 60;

const insidePhrase = new Set(["DET", "NUM", "ADJ", "NOUN", "PROPN"]);

const isNominal = (tree: Tree, i: number): boolean =>
  uposOf(tree, i) === "NOUN" || uposOf(tree, i) === "PROPN" || tree.mentions[i]?.kind === "person";

const isOwner = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.xpos === "PRP$" || tree.tokens[i]?.xpos === "POS";

function isInside(tree: Tree, i: number): boolean {
  if (insidePhrase.has(uposOf(tree, i)) || isOwner(tree, i)) return true;
  // Taggers take words of names for verbs: "about 150 Shining Path members".
  const mention = tree.mentions[i];
  const isName = mention !== undefined && (mention.kind === "person" || mention.actorId !== null);
  return isName && uposOf(tree, i) !== "PUNCT";
}

/** Where a remark in brackets behind a place ends: "(ELN)"; the place itself where there is none. */
function overBrackets(tree: Tree, at: number): number {
  if (!/^[([]$/.test(formOf(tree, at + 1))) return at;
  for (let i = at + 2; i <= at + 8; i++) if (/^[)\]]$/.test(formOf(tree, i))) return i;
  return at;
}

/** Whether some words are names one behind the other. */
function areNames(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (uposOf(tree, i) !== "PROPN") return false;
  return true;
}

/** The noun at the end of some words, or the one above it among them. */
function headAmong(tree: Tree, first: number, last: number): number {
  let end = last;
  while (end >= first && !isNominal(tree, end)) end--;
  let at = end;
  for (let above = headOf(tree, at); above >= first && above <= last; above = headOf(tree, at)) {
    if (!isNominal(tree, above)) break;
    at = above;
  }
  // "the police chief Pedro Rojas": whatever the tree makes of the words, the name is whom they mean.
  return tree.mentions[end]?.kind === "person" && !areNames(tree, at, end) ? end : at;
}

/** Whether a word goes on with a phrase: not a determiner behind a noun, which begins another. */
function goesOn(tree: Tree, i: number, hasNoun: boolean): boolean {
  if (uposOf(tree, i) === "ADV") return isInside(tree, i + 1) && !hasNoun;
  if (formOf(tree, i) === "-") return isInside(tree, i + 1);
  return isInside(tree, i) && !(hasNoun && uposOf(tree, i) === "DET");
}

/** Gives the noun phrase that begins at a token; null where none does. */
export function phraseFrom(tree: Tree, first: number): Phrase | null {
  let [at, head, last] = [first, -1, -1];
  let start = first;
  while (at < first + MOST_WORDS) {
    while (at < first + MOST_WORDS && goesOn(tree, at, last >= start)) {
      if (isNominal(tree, at)) last = at;
      at++;
    }
    if (last < start) return null;
    if (head < 0) head = headAmong(tree, start, last);
    const end = overBrackets(tree, last);
    if (formOf(tree, end + 1) !== "of" || at > end + 1) return { first, head, last: end };
    start = at = end + 2;
    if (!isInside(tree, at)) return { first, head, last: end };
  }
  return { first, head, last };
}

/** Gives the noun phrase whose last word is a token; null where none ends there. */
export function phraseBefore(tree: Tree, last: number): Phrase | null {
  let first = last;
  if (/^[)\]]$/.test(formOf(tree, last)))
    while (first > last - 8 && !/^[([]$/.test(formOf(tree, first))) first--;
  const isPart = (i: number): boolean =>
    isInside(tree, i) || formOf(tree, i) === "of" || formOf(tree, i) === "-";
  while (first > 0 && first > last - MOST_WORDS && isPart(first - 1)) first--;
  for (let at = first; at <= last; at++) {
    const phrase = phraseFrom(tree, at);
    if (phrase === null) continue;
    if (phrase.last >= last) return phrase;
    at = phrase.last;
  }
  return null;
}

/** Gives the noun phrase around a noun; null where the words make none. */
export function phraseAround(tree: Tree, head: number): Phrase | null {
  let last = head;
  while (last < head + MOST_WORDS && isInside(tree, last + 1) && goesOn(tree, last + 1, true))
    last++;
  const phrase = phraseBefore(tree, last);
  return phrase === null ? null : (phraseFrom(tree, phrase.first) ?? phrase);
}

const ands = new Set(["and", "&"]);
const breaks = new Set([",", ";"]);

/** What stands between a phrase and the next: where that begins, and whether "and" or ";" shows that it is another one. */
function joint(tree: Tree, last: number): { next: number; isAnd: boolean } | null {
  let at = last + 1;
  const isBroken = breaks.has(formOf(tree, at));
  let isAnd = formOf(tree, at) === ";";
  if (isBroken) at++;
  // "Pedro Rojas, 53; Ana Vidal, 24": ages are no items.
  if (isBroken && uposOf(tree, at) === "NUM" && breaks.has(formOf(tree, at + 1))) {
    isAnd ||= formOf(tree, at + 1) === ";";
    at += 2;
  }
  const isAsWell = formOf(tree, at) === "as" && formOf(tree, at + 1) === "well";
  if (isAsWell || ands.has(formOf(tree, at))) {
    isAnd = true;
    at += isAsWell ? 3 : 1;
  } else if (!isBroken) return null;
  return { next: at, isAnd };
}

const isName = (tree: Tree, { head }: Phrase): boolean =>
  tree.mentions[head]?.kind === "person" || uposOf(tree, head) === "PROPN";

/** "Ana Rojas, a teacher": a name with a comma is followed by more of a list only where that is a name too, or a number of others. */
const mayFollow = (tree: Tree, before: Phrase, next: Phrase): boolean =>
  !isName(tree, before) || isName(tree, next) || uposOf(tree, next.first) === "NUM";

/** "with the troops, residents said": a phrase that speaks begins a clause. */
const opensClause = (tree: Tree, { head, last }: Phrase): boolean =>
  isSpeaker(tree, head) && headOf(tree, head) > last;

/** The phrases that follow one in its list; none where no "and" or ";" closes the list: it may be an apposition. */
function listedBehind(tree: Tree, phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let closed = 0;
  for (let at = phrase; found.length < MOST_PHRASES; at = found.at(-1) ?? phrase) {
    const between = joint(tree, at.last);
    const next = between === null ? null : phraseFrom(tree, between.next);
    if (between === null || next === null) break;
    if (!between.isAnd && !mayFollow(tree, at, next)) break;
    if (opensClause(tree, next)) break;
    found.push(next);
    if (between.isAnd) closed = found.length;
  }
  return found.slice(0, closed);
}

/** Where what stands before "and" or "as well as" ends; -1 where neither stands before a place. */
function beforeAnd(tree: Tree, first: number): number {
  if (ands.has(formOf(tree, first - 1))) return first - 2;
  const words = [3, 2, 1].map((step) => formOf(tree, first - step)).join(" ");
  return words === "as well as" ? first - 4 : -1;
}

/** The phrases that stand before one in its list: before "and", and before that between commas. */
function listedBefore(tree: Tree, phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let at = beforeAnd(tree, phrase.first);
  while (at >= 0 && found.length < MOST_PHRASES) {
    if (breaks.has(formOf(tree, at))) at--;
    else if (found.length > 0) break;
    const before = phraseBefore(tree, at);
    if (before === null || uposOf(tree, before.first - 1) === "ADP") break;
    found.unshift(before);
    at = before.first - 1;
  }
  return found;
}

/** Gives a phrase and all that stand in one list with it, in text order: "a bus, a truck, and two cars". */
export function listAround(tree: Tree, phrase: Phrase): Phrase[] {
  return [...listedBefore(tree, phrase), phrase, ...listedBehind(tree, phrase)];
}
