import {
  anonymousWords,
  circumstanceWords,
  groupWords,
  officeWords,
  weekdays,
} from "../../languages/index.ts";
import type { TokenRange, Tree } from "../tree.ts";

/** A speaker found by the order of words. */
export interface Phrase {
  readonly head: number;
  readonly range: TokenRange;
}

const phraseTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "PART", "X"]);
const notSpeakers: ReadonlySet<string> = new Set(["which", "that", "whom", "what", "there"]);

function isNoun(tree: Tree, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.upos(at)) || tree.xpos(at).startsWith("NN");
}

function isSpeakerNoun(tree: Tree, at: number): boolean {
  return (
    anonymousWords.has(tree.lower(at)) ||
    officeWords.has(tree.lower(at)) ||
    groupWords.has(tree.lemma(at))
  );
}

function isTime(tree: Tree, at: number): boolean {
  return weekdays.has(tree.lower(at)) || circumstanceWords.has(tree.lower(at));
}

/** Whether a token may stand in a phrase before its noun: "United" of a name is none of a verb, nor a hyphen a mark. */
function isInPhrase(tree: Tree, at: number): boolean {
  return (
    phraseTags.has(tree.upos(at)) ||
    tree.xpos(at).startsWith("NNP") ||
    (tree.xpos(at) === "HYPH" && tree.lower(at) === "-")
  );
}

/** Where the words of a noun begin, going left from it to its article. */
function leftEnd(tree: Tree, head: number): number {
  let from = head;
  while (from > 0) {
    const before = from - 1;
    if (tree.upos(before) === "DET")
      return /^(?:all|both|half)$/.test(tree.lower(before - 1)) ? before - 1 : before;
    if (tree.xpos(before) === "PRP$") return before;
    if (!isInPhrase(tree, before) || isTime(tree, before)) return from;
    from = before;
  }
  return from;
}

/** "the head of the rescue service", "activists in the city": the noun that a phrase before a speaker's last noun hangs on. */
function widened(tree: Tree, from: number): number {
  const [preposition, noun] = [from - 1, from - 2];
  if (tree.upos(preposition) !== "ADP" || !isNoun(tree, noun) || isTime(tree, noun)) return -1;
  return tree.lower(preposition) === "of" || isSpeakerNoun(tree, noun) ? noun : -1;
}

/** "in Aleppo activists said": the preposition keeps the name for itself. */
function behindName(tree: Tree, { head, range }: Phrase): Phrase | null {
  if (tree.upos(range.from - 1) !== "ADP" || tree.upos(range.from) === "DET")
    return { head, range };
  let from = range.from + 1;
  while (from < head && tree.upos(from) === "PROPN") from += 1;
  return from <= head ? { head, range: { from, to: range.to } } : null;
}

/** "Rep. Trey Gowdy (R-S.C.)": what stands in brackets behind a name is passed over. */
function pastBrackets(tree: Tree, at: number): number {
  if (tree.lower(at) !== ")") return at;
  for (let open = at - 1; open > 0 && open > at - 12; open -= 1) {
    if (tree.lower(open) === "(") return open - 1;
  }
  return at;
}

/** Trees make the first word of a name its head: the word of a phrase that hangs on none of the others. */
function topOf(tree: Tree, head: number, { from, to }: TokenRange): number {
  let top = head;
  while (tree.head(top) >= from && tree.head(top) < to && tree.head(top) < head)
    top = tree.head(top);
  return top;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/** The noun phrase that ends right before a token; null when none does. */
export function phraseBefore(tree: Tree, at: number): Phrase | null {
  const last = pastBrackets(tree, at - 1);
  const word = tree.lower(last);
  if (tree.upos(last) === "PRON")
    return notSpeakers.has(word) ? null : { head: last, range: { from: last, to: at } };
  if (!(isNoun(tree, last) || isSpeakerNoun(tree, last)) || isTime(tree, last)) return null;
  let head = last;
  let from = leftEnd(tree, head);
  for (let noun = widened(tree, from); noun >= 0; noun = widened(tree, from)) {
    head = noun;
    from = leftEnd(tree, noun);
  }
  const found = behindName(tree, { head, range: { from, to: at } });
  return found === null ? null : { ...found, head: topOf(tree, head, found.range) };
}

/** Most words put in between a speaker and his verb: "The Observatory, which is based in Britain, said". */
const longestInsert = 16;

/** The speaker before what two commas put in between him and his verb, with it; null when none does. */
export function phraseBeforeInsert(tree: Tree, at: number): Phrase | null {
  if (tree.lower(at - 1) !== ",") return null;
  let comma = at - 2;
  while (comma > at - longestInsert && tree.lower(comma) !== ",") comma -= 1;
  const speaker = tree.lower(comma) === "," ? phraseBefore(tree, comma) : null;
  return speaker === null ? null : { ...speaker, range: { from: speaker.range.from, to: at } };
}

/** Whether a phrase in a list may be of somebody who speaks: a noun of speakers, or a name that a comma sets off. */
function isCompanion(tree: Tree, { head, range }: Phrase): boolean {
  if (tree.upos(range.from - 1) === "ADP") return false;
  const isSetOff = range.from === 0 || tree.lower(range.from - 1) === ",";
  return isSpeakerNoun(tree, head) || (isSetOff && tree.upos(head) === "PROPN");
}

/** "a resident, a rights group and media reports": the last of several speakers with those before him; he alone where there are none. */
export function withCompanions(tree: Tree, last: Phrase): Phrase {
  const link = last.range.from - 1;
  if (!/^(?:and|or)$/.test(tree.lower(link))) return last;
  let first = last;
  let end = tree.lower(link - 1) === "," ? link - 1 : link;
  for (;;) {
    const before = phraseBefore(tree, end);
    if (before === null || !isCompanion(tree, before)) break;
    first = before;
    end = before.range.from - 1;
    if (tree.lower(end) !== ",") break;
  }
  return { head: first.head, range: { from: first.range.from, to: last.range.to } };
}

/** The noun phrase that begins at a token, as in ", said the minister of defence": up to a comma, a verb or the end. */
export function phraseBehind(tree: Tree, from: number): Phrase | null {
  let at = from;
  if (tree.upos(at) === "DET" || tree.xpos(at) === "PRP$") at += 1;
  if (tree.upos(at) === "PRON") return { head: at, range: { from, to: at + 1 } };
  while (isInPhrase(tree, at) && !isTime(tree, at)) at += 1;
  const head = at - 1;
  if (head < from || !isNoun(tree, head) || finite.test(tree.xpos(at))) return null;
  const top = topOf(tree, head, { from, to: at });
  const whole = tree.subtree(top, (index) => index < from);
  return { head: top, range: { from, to: Math.max(at, Math.min(whole.to, clauseEnd(tree, at))) } };
}

/** The next comma, stop, bracket, quotation mark or end of the sentence. */
export function clauseEnd(tree: Tree, from: number): number {
  let end = from;
  while (end < tree.tokens.length && !/^[,;:.!?()]$|^''$|^["”]$/.test(tree.lower(end))) end += 1;
  return end;
}

/** Says whether a range holds a verb. */
export function hasVerb(tree: Tree, { from, to }: TokenRange): boolean {
  return tree.tokens.slice(from, to).some(({ upos }) => upos === "VERB" || upos === "AUX");
}

function mayOpenTail(tree: Tree, at: number): boolean {
  return /^(?:ADP|ADV)$/.test(tree.upos(at)) || isTime(tree, at);
}

/** Most words of a circumstance: "in a telephone interview with the state news agency on Tuesday evening". */
const longestTail = 24;

/**
 * Where the circumstances behind a verb of speech end: "said on Tuesday in a statement carried by SANA".
 *
 * @param takesHearer - whether the hearer may come first: "told state television"
 * @returns the index of the comma, stop or mark behind them; -1 when other words follow
 */
export function tailEnd(tree: Tree, from: number, takesHearer: boolean): number {
  for (let at = from; at <= from + longestTail; at += 1) {
    const word = tree.lower(at);
    if (word === "" || /^[.!?,;]$|^''$|^["”]$/.test(word)) return at;
    const opens = at > from || takesHearer || mayOpenTail(tree, at);
    if (!opens || finite.test(tree.xpos(at)) || /^(?:that|as|:|--?)$/.test(word)) return -1;
  }
  return -1;
}

/** Says whether nothing but closing marks stands from a token on. */
export function isOver(tree: Tree, at: number): boolean {
  return tree.tokens.slice(at).every(({ form }) => /^[.!?]$|^''$|^["”)]$/.test(form));
}
