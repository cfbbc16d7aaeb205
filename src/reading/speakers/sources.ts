import { weekdays } from "../../languages/index.ts";
import type { TokenRange, Tree } from "../tree.ts";

/** Who speaks, as token indexes. */
export interface SpeakerHead {
  /** Head word of the speaker's own words in the clause of the verb; -1 when it is shared or left out. */
  readonly own: number;
  /** Head word of whoever speaks, also through "who" and "and said". */
  readonly speaker: number;
}

const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const marks = /^(?:"|“|”|``|''|,|-|--|\()$/;

/** The subject of a verb, its own or the one it shares; null when the clause has none. */
export function speakerHead(tree: Tree, at: number, steps = 4): SpeakerHead | null {
  const own = subjectOf(tree, at);
  if (own >= 0 && relatives.has(tree.lower(own))) return behindPronoun(tree, own, at);
  if (own >= 0) return { own, speaker: own };
  const subject = tree.child(at, "nsubj:pass");
  if (subject >= 0)
    return isPassive(tree, at) ? agentOf(tree, at) : { own: subject, speaker: subject };
  const head = tree.head(at);
  if (head < 0 || steps === 0) return null;
  if (tree.relation(at) === "acl" && tree.tokens[at]?.xpos === "VBG")
    return { own: head, speaker: head };
  return sharedSpeaker(tree, at, steps);
}

/** Who speaks in a relative clause: whom the pronoun stands for, or who stands behind it, "a strike which officials said was …". */
function behindPronoun(tree: Tree, pronoun: number, at: number): SpeakerHead | null {
  const isOpening = at - 1 > pronoun && nominal.has(tree.upos(at - 1));
  if (isOpening) return speakerBeside(tree, { from: at, to: at + 1 });
  return { own: pronoun, speaker: antecedent(tree, pronoun, at) };
}

/** Whoever speaks a verb without a subject of its own. */
function sharedSpeaker(tree: Tree, at: number, steps: number): SpeakerHead | null {
  const quoted = quotedBy(tree, at);
  if (quoted >= 0) return { own: -1, speaker: quoted };
  return sharesSubject(tree, at) ? sharedHead(tree, tree.head(at), steps) : null;
}

/** "quoted a military source as saying": whom another quotes or cites, for the verb behind "as"; -1 when nobody is. */
export function quotedBy(tree: Tree, at: number): number {
  const head = tree.head(at);
  const isQuoting = tree.lower(at - 1) === "as" && /^(?:quote|cite)$/.test(tree.lemma(head));
  return isQuoting ? tree.child(head, "obj") : -1;
}

/** The subject in the clause; a day of the week is none. */
function subjectOf(tree: Tree, at: number): number {
  const own = tree.child(at, "nsubj");
  return weekdays.has(tree.lower(own)) ? -1 : own;
}

/** Whom "who" or "which" stands for: the noun right before it, else the one the tree hangs its clause on. */
function antecedent(tree: Tree, pronoun: number, at: number): number {
  const before = tree.lower(pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  if (/^(?:NOUN|PROPN)$/.test(tree.upos(before))) return before;
  return tree.relation(at).startsWith("acl") ? tree.head(at) : pronoun;
}

function sharesSubject(tree: Tree, at: number): boolean {
  switch (tree.relation(at)) {
    case "conj":
    case "advcl":
    case "parataxis":
      return true;
    case "ccomp":
      return tree.tokens[at]?.xpos === "VBG";
    case "xcomp":
      // "Asked him to say": the object speaks, if anybody.
      return tree.child(tree.head(at), "obj", "iobj") < 0;
    default:
      return false;
  }
}

function sharedHead(tree: Tree, head: number, steps: number): SpeakerHead | null {
  // "He was quoted as saying": the subject of the passive speaks.
  const passive = tree.child(head, "nsubj:pass");
  if (passive >= 0) return { own: -1, speaker: passive };
  const isVerbal = /^(?:VERB|AUX)$/.test(tree.upos(head)) || tree.child(head, "nsubj") >= 0;
  const above = isVerbal ? speakerHead(tree, head, steps - 1) : null;
  return above === null ? null : { own: -1, speaker: above.speaker };
}

/** Trees take "has said" for a passive now and then; a form of "be" settles it. */
export function isPassive(tree: Tree, at: number): boolean {
  return tree.childrenOf(at).some((child) => child < at && tree.lemma(child) === "be");
}

/** "was reported by the agency": the agent speaks. */
function agentOf(tree: Tree, at: number): SpeakerHead | null {
  const agent = tree.childrenOf(at).find((child) => {
    const isBy = tree.relation(child) === "obl" && tree.lower(tree.child(child, "case")) === "by";
    return isBy || tree.relation(child) === "obl:agent";
  });
  return agent === undefined ? null : { own: agent, speaker: agent };
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** The noun right before a verb, or right behind it in "…, said X": who speaks when the tree has lost the subject. */
export function speakerBeside(tree: Tree, words: TokenRange): SpeakerHead | null {
  const before = pastTime(tree, words.from - 1);
  const isNoun = nominal.has(tree.upos(before)) || tree.xpos(before).startsWith("NN");
  if (isNoun && !relatives.has(tree.lower(before)))
    return found(topOfName(tree, before, words.from));
  const isInverted = marks.test(tree.lower(before)) || words.from === 0;
  if (!isInverted) return null;
  let behind = words.to;
  while (/^(?:DET|ADJ|NUM)$/.test(tree.upos(behind))) behind += 1;
  return nominal.has(tree.upos(behind)) ? found(topOfName(tree, behind, tree.tokens.length)) : null;
}

/** Goes left over "on Thursday" and the comma before it. */
function pastTime(tree: Tree, from: number): number {
  if (!weekdays.has(tree.lower(from))) return from;
  const before = tree.upos(from - 1) === "ADP" ? from - 2 : from - 1;
  return tree.lower(before) === "," ? before - 1 : before;
}

function found(at: number): SpeakerHead {
  return { own: at, speaker: at };
}

/** The head of the name that a word is part of, as long as it stands before `limit`. */
function topOfName(tree: Tree, at: number, limit: number): number {
  let top = at;
  while (
    /^(?:flat|compound|appos)$/.test(tree.relation(top)) &&
    tree.head(top) < limit &&
    tree.head(top) >= 0
  ) {
    const head = tree.head(top);
    if (!nominal.has(tree.upos(head))) break;
    top = head;
  }
  return top;
}

const inPhrase: ReadonlySet<string> = new Set([
  "det",
  "amod",
  "compound",
  "nmod:poss",
  "nummod",
  "flat",
  "nmod",
  "appos",
  "case",
]);

/** Where the phrase of a noun begins: an adverb, a linking word or another phrase before it is no part of it. */
function phraseStart(tree: Tree, head: number): number {
  let from = head;
  for (const child of tree.childrenOf(head)) {
    if (child >= head || !inPhrase.has(tree.relation(child))) continue;
    if (tree.relation(child) === "case" && tree.upos(child) === "ADP") continue;
    // A clause that the tree hangs on the speaker is what he said, and no part of his name.
    const part = tree.subtree(child);
    if (tree.tokens.slice(part.from, head).some(({ form, upos }) => form === "," || upos === "AUX"))
      continue;
    from = Math.min(from, phraseStart(tree, child), part.from);
  }
  while (from < head && (marks.test(tree.lower(from)) || /^(?:ADP|CCONJ)$/.test(tree.upos(from))))
    from += 1;
  return from;
}

/** The speaker's own words: his phrase with its appositions and the comma that closes them. */
export function sourceWords(tree: Tree, { own }: SpeakerHead, at: number): TokenRange | null {
  if (own < 0) return null;
  const from = phraseStart(tree, own);
  const whole = tree.subtree(own, (index) => isForeign(tree, index, at));
  let to = own < at ? Math.min(whole.to, at) : whole.to;
  const hasComma = tree.tokens.slice(from, to).some((token) => token.form === ",");
  while (to > own + 1 && /^[,:;.]$|^--?$|^''$|^"$/.test(tree.lower(to - 1))) to -= 1;
  const isClosed = own < at && hasComma && tree.lower(to) === ",";
  return from < to ? { from, to: isClosed ? to + 1 : to } : null;
}

function isForeign(tree: Tree, index: number, at: number): boolean {
  return tree.isUnder(at, index) || tree.relation(index) === "parataxis";
}
