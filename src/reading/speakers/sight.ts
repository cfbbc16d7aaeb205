import { sightVerbs, sightWords, type SpeechVerb } from "../../languages/index.ts";
import type { SpeechCue } from "./cue.ts";
import { trimmed } from "./said.ts";
import type { Tree } from "../tree.ts";
import { clauseEnd, phraseBefore } from "./word-order.ts";

const sighting: SpeechVerb = { act: "reports", sort: "says" };

/** Reads "An AFP correspondent saw nine bodies": what a reporter on the spot saw is his to tell; null where none did. */
export function sightCue(tree: Tree, at: number): SpeechCue | null {
  if (!sightVerbs.has(tree.lemma(at)) || !/^VB[DN]$/.test(tree.xpos(at))) return null;
  const speaker = phraseBefore(tree, at);
  if (speaker === null || !sightWords.has(tree.lower(speaker.head))) return null;
  const content = trimmed(tree, { from: at + 1, to: clauseEnd(tree, at + 1) });
  if (content === null) return null;
  return {
    at,
    words: { from: at, to: at + 1 },
    verb: sighting,
    lemma: tree.lemma(at),
    source: speaker.range,
    speakerAt: speaker.head,
    content,
    behind: null,
    isClause: true,
  };
}
