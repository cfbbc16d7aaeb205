import { asideVerbs, tollVerbs } from "../../languages/index.ts";
import { asideAt, groupAt } from "./asides.ts";
import type { QuotationTest, SpeechCue, VerbPlace } from "./cue.ts";
import { leadAt, tollAt } from "./leads.ts";
import { trimmed } from "./said.ts";
import { sourceWords } from "./sources.ts";
import type { TokenRange, Tree } from "../tree.ts";
import type { Phrase } from "./word-order.ts";

/** A cue whose speaker was found by the order of words. */
function orderedCue(
  tree: Tree,
  { at, verb }: VerbPlace,
  found: Pick<SpeechCue, "content" | "behind" | "words"> & { speaker: Phrase },
): SpeechCue {
  const { speaker, words, content, behind } = found;
  return {
    at,
    words,
    verb,
    lemma: tree.lemma(at),
    source: sourceOf(tree, speaker, at),
    speakerAt: speaker.head,
    content: trimmed(tree, content),
    behind: trimmed(tree, behind),
    isClause: content !== null,
  };
}

/** Reads a verb as "…, X said" or "…, X said, …"; null where it is not, or a quotation stands beside it. */
export function asideCue(
  tree: Tree,
  place: VerbPlace,
  hasQuotation: QuotationTest,
): SpeechCue | null {
  const aside = asideAt(tree, place.at);
  if (aside === null) return null;
  const cue = orderedCue(tree, place, {
    speaker: aside.speaker,
    words: aside.words,
    content: aside.before,
    behind: aside.behind,
  });
  return place.verb.sort === "says" && hasQuotation(cue.words, cue.source) ? null : cue;
}

/** A speaker's words by the tree, where it lets them end beside the verb, else by the order of words. */
function sourceOf(tree: Tree, { head, range }: Phrase, at: number): TokenRange {
  const byTree = head > at ? sourceWords(tree, { own: head, speaker: head }, at) : null;
  const isWider = byTree !== null && byTree.to > range.to && byTree.from === range.from;
  return isWider ? byTree : range;
}

/** Reads a verb as "X told AFP that …" by the order of words; null where it is not. */
export function leadCue(tree: Tree, place: VerbPlace): SpeechCue | null {
  const lead = leadAt(tree, place.at);
  const words = { from: place.at, to: place.at + 1 };
  return lead === null ? null : orderedCue(tree, place, { ...lead, words, behind: null });
}

/** Reads a verb as that of the quotation beside it and its speaker; null when there is no such quotation. */
export function quotedCue(
  tree: Tree,
  place: VerbPlace,
  hasQuotation: QuotationTest,
): SpeechCue | null {
  const group = asideVerbs.has(tree.lemma(place.at)) ? groupAt(tree, place.at) : null;
  if (group === null) return null;
  const cue = orderedCue(tree, place, { ...group, content: null, behind: null });
  return place.verb.sort === "says" && hasQuotation(cue.words, cue.source) ? cue : null;
}

/** Reads a verb as giving a count, "the rebels put the toll at 30"; null when it does not. */
export function tollCue(tree: Tree, at: number): SpeechCue | null {
  const act = tollVerbs.get(tree.lemma(at));
  const toll = act === undefined ? null : tollAt(tree, at);
  if (act === undefined || toll === null) return null;
  const words = { from: at, to: at + 1 };
  return orderedCue(tree, { at, verb: { act, sort: "says" } }, { ...toll, words, behind: null });
}
