import { addressingVerbs, plainSaying, tollNouns } from "../../languages/index.ts";
import type { TokenRange, Tree } from "../tree.ts";
import { clauseEnd, hasVerb, phraseBefore, phraseBeforeInsert, type Phrase } from "./word-order.ts";

/** "X said that …", "X told AFP that …": a speaker and his verb before what he says, told by the order of words. */
export interface Lead {
  readonly speaker: Phrase;
  readonly content: TokenRange;
}

const past = /^(?:VBD|VBZ|VBP|VBN|NNS)$/;

/** Most words of whoever is told. */
const longestHearer = 8;

/** Where "that" begins what is told, behind whoever is told it; -1 when nobody is, or a verb comes first. */
function thatBehind(tree: Tree, from: number, takesHearer: boolean): number {
  const reach = takesHearer ? longestHearer : 3;
  for (let at = from; at <= from + reach; at += 1) {
    if (tree.lower(at) === "that" && at + 2 < tree.tokens.length) return at;
    if (/^(?:VERB|AUX|SCONJ)$/.test(tree.upos(at)) || /^(?:[,;:.]|to|by)$/.test(tree.lower(at)))
      return -1;
  }
  return -1;
}

/** A speaker who opens the sentence, before what two commas put in between him and his verb; null when none does. */
function speakerBeforeInsert(tree: Tree, at: number): Phrase | null {
  const speaker = phraseBeforeInsert(tree, at);
  return speaker?.range.from === 0 ? speaker : null;
}

/** "An official who asked not to be named said": who speaks stands before the clause; null where it is no such clause. */
function speakerUnnamed(tree: Tree, at: number): Phrase | null {
  if (!/^(?:named|identified|quoted)$/.test(tree.lower(at - 1))) return null;
  let who = at - 2;
  while (who > at - longestHearer && tree.lower(who) !== "who") who -= 1;
  const speaker = tree.lower(who) === "who" ? phraseBefore(tree, who) : null;
  return speaker === null ? null : { ...speaker, range: { from: speaker.range.from, to: at } };
}

/**
 * Reads a plain verb of saying before its content where the tree has taken it for an adjective or a participle.
 *
 * @returns null when the words do not stand in that order
 */
export function leadAt(tree: Tree, at: number): Lead | null {
  const lemma = tree.lemma(at);
  const takesHearer = addressingVerbs.has(lemma);
  if (!past.test(tree.xpos(at)) || !(takesHearer || plainSaying.has(lemma))) return null;
  const speaker =
    phraseBefore(tree, at) ?? speakerBeforeInsert(tree, at) ?? speakerUnnamed(tree, at);
  if (speaker === null) return null;
  const that = thatBehind(tree, at + 1, takesHearer);
  const from = that >= 0 ? that : at + 1;
  const isMarked = /^(?:[,:;.]|--?|``|''|["“‘`'])$/.test(tree.lower(at + 1));
  if (that < 0 && (takesHearer || isMarked)) return null;
  const content = { from, to: tree.tokens.length };
  return hasVerb(tree, content) ? { speaker, content } : null;
}

const inToll: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);

/** "put the death toll at 30": who gives the count, and the words that give it; null when no count stands behind the verb. */
export function tollAt(tree: Tree, at: number): Lead | null {
  let noun = at + 1;
  while (noun < at + 5 && !tollNouns.has(tree.lower(noun)) && inToll.has(tree.upos(noun)))
    noun += 1;
  const isToll =
    tollNouns.has(tree.lower(noun)) && /^(?:at|to|of|from)$/.test(tree.lower(noun + 1));
  const speaker = isToll ? phraseBefore(tree, at) : null;
  return speaker === null
    ? null
    : { speaker, content: { from: at + 1, to: clauseEnd(tree, noun) } };
}
