import {
  addressingVerbs,
  asideVerbs,
  invertingVerbs,
  statementNouns,
} from "../../languages/index.ts";
import type { TokenRange, Tree } from "../tree.ts";
import {
  hasVerb,
  isOver,
  phraseBefore,
  phraseBeforeInsert,
  phraseBehind,
  tailEnd,
  withCompanions,
  type Phrase,
} from "./word-order.ts";

/** "…, X said" or "…, X said, …": a speaker and his verb put behind or into what he says. */
export interface Aside {
  readonly speaker: Phrase;
  /** The verb with what stands between it and its speaker: "has said". */
  readonly words: TokenRange;
  readonly before: TokenRange;
  /** What he goes on to say; null when the aside ends the sentence, or what follows is not his. */
  readonly behind: TokenRange | null;
}

const past = /^(?:VBD|VBZ|VBP|VBN)$/;

/** Where the auxiliaries and adverbs of a verb begin: "has also said". */
function verbStart(tree: Tree, at: number): number {
  let from = at;
  while (from > 0 && /^(?:AUX|ADV)$/.test(tree.upos(from - 1))) from -= 1;
  return from;
}

/** A speaker beside his verb, and where the two begin and end together. */
export interface Group {
  readonly speaker: Phrase;
  readonly words: TokenRange;
  readonly from: number;
  readonly to: number;
}

/** "…, the ministry's spokesman, Omar Haddad, said": a speaker whose name two commas set off; null when none is. */
function titledBefore(tree: Tree, at: number): Phrase | null {
  const titled = phraseBeforeInsert(tree, at);
  if (titled === null || tree.lower(titled.range.from - 1) !== ",") return null;
  const name = tree.tokens.slice(titled.head + 1, at);
  const isName = name.every(({ xpos, form }) => /^(?:NNP|HYPH)/.test(xpos) || form === ",");
  return isName ? titled : null;
}

const opensInverted = /^(?:,|"|”|'')$/;

/** Whether a word stands under another in the tree. */
function isUnder(tree: Tree, at: number, top: number): boolean {
  let above = at;
  for (let steps = 0; above >= 0 && steps < tree.tokens.length; steps += 1) {
    if (above === top) return true;
    above = tree.head(above);
  }
  return false;
}

/**
 * "A spokesman, Omar Haddad, said 12 others …", "The monitor, which relies on doctors, said 12 people …": the subject stands
 * before the verb, with no verb between but in clauses about it.
 */
function hasSubjectBefore(tree: Tree, at: number): boolean {
  const subject = tree.child(at, "nsubj");
  if (subject < 0 || subject > at) return false;
  for (let between = subject; between < at; between += 1) {
    const isVerb = hasVerb(tree, { from: between, to: between + 1 });
    if (isVerb && !isUnder(tree, between, subject)) return false;
  }
  return true;
}

/** "…, local authorities report.": taggers take a verb in the present that ends a sentence for a noun. */
function isLastWord(tree: Tree, at: number): boolean {
  const isPlural = tree.xpos(at - 1) === "NNS" && /^(?:say|report|add)$/.test(tree.lower(at));
  return isPlural && isOver(tree, at + 1);
}

/** The speaker right before a verb, or right behind it where a comma stands before it; null when nobody is. */
export function groupAt(tree: Tree, at: number): Group | null {
  if (!past.test(tree.xpos(at)) && !isLastWord(tree, at)) return null;
  const words = { from: verbStart(tree, at), to: at + 1 };
  const before = phraseBefore(tree, words.from) ?? titledBefore(tree, words.from);
  if (before !== null) {
    const speaker = withCompanions(tree, before);
    return { speaker, words, from: speaker.range.from, to: words.to };
  }
  const isInverted =
    !hasSubjectBefore(tree, at) &&
    invertingVerbs.has(tree.lemma(at)) &&
    words.from === at &&
    opensInverted.test(tree.lower(at - 1));
  const behind = isInverted ? phraseBehind(tree, at + 1) : null;
  return behind === null ? null : { speaker: behind, words, from: at, to: behind.range.to };
}

const noSpeakerBehind: ReadonlySet<string> = new Set(
  "ADP SCONJ CCONJ VERB AUX PART DET".split(" "),
);

/** Says whether a speaker may begin here without a comma: not behind a preposition, a verb or "what". */
function mayBegin(tree: Tree, from: number): boolean {
  const before = from - 1;
  if (noSpeakerBehind.has(tree.upos(before))) return false;
  return (
    before > 0 &&
    !/^(?:who|whom|which|what|that|as|than|when|where|how|why|if|:)$/.test(tree.lower(before))
  );
}

function opensClause(tree: Tree, from: number): boolean {
  return /^(?:and|but|while|whereas|although|though|yet|so)$/.test(tree.lower(from));
}

/** What follows "X said," is his as well, but for a clause of its own that "and" or "but" joins to a whole one. */
function behindOf(tree: Tree, from: number, before: TokenRange): TokenRange | null {
  const behind = { from: from + 1, to: tree.tokens.length };
  if (!hasVerb(tree, before)) return hasVerb(tree, behind) ? behind : null;
  return opensClause(tree, behind.from) || !hasVerb(tree, behind) ? null : behind;
}

function isFrame(tree: Tree, { from, to }: TokenRange): boolean {
  return tree.tokens.slice(from, to).some((token) => statementNouns.has(token.lemma.toLowerCase()));
}

/** Reads the verb at a token as an aside; null when its place in the sentence does not make it one. */
export function asideAt(tree: Tree, at: number): Aside | null {
  const group = asideVerbs.has(tree.lemma(at)) ? groupAt(tree, at) : null;
  if (group === null || group.from < 2) return null;
  const tail = tailEnd(tree, group.to, addressingVerbs.has(tree.lemma(at)));
  if (tail < 0) return null;
  const hasComma = /^[,;]$/.test(tree.lower(group.from - 1));
  const placed = { group, tail, hasComma };
  return isOver(tree, tail) ? last(tree, placed) : middle(tree, placed);
}

interface PlacedGroup {
  readonly group: Group;
  readonly tail: number;
  readonly hasComma: boolean;
}

/** "Twelve people were killed on Sunday, the monitor said", with the comma or without it. */
function last(tree: Tree, { group, hasComma }: PlacedGroup): Aside | null {
  const { speaker, words, from } = group;
  const before = { from: 0, to: hasComma ? from - 1 : from };
  if (!hasComma && !mayBegin(tree, from)) return null;
  const isSaid = hasVerb(tree, before) || (hasComma && tree.upos(speaker.head) === "PRON");
  return isSaid ? { speaker, words, before, behind: null } : null;
}

/** "Twelve people, the monitor said, were killed." */
function middle(tree: Tree, { group, tail, hasComma }: PlacedGroup): Aside | null {
  if (!hasComma || tree.lower(tail) !== ",") return null;
  const { speaker, words } = group;
  const before = { from: 0, to: group.from - 1 };
  const behind = behindOf(tree, tail, before);
  if (hasVerb(tree, before)) return { speaker, words, before, behind };
  return behind === null || isFrame(tree, before) ? null : { speaker, words, before, behind };
}
