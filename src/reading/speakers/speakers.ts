import type { RuleName, RuleNotes } from "../../codebook/index.ts";
import {
  noteStep,
  type ActorDirectory,
  type AttributionStep,
  type Mention,
  type Problem,
  type ReadSentence,
  type Span,
  type Speech,
  type Time,
} from "../../model/index.ts";
import { withAntecedents } from "./antecedents.ts";
import { findSpeaking } from "./scene.ts";
import { hearsayIn, headingSpeech, orphanSpeech } from "./loose.ts";
import { bySentence, indexFrom } from "../spans.ts";
import type { StepScene } from "./steps.ts";
import { chainOf, neighbours, voicesOf, withSharedTimes } from "./voices.ts";
import type { Tree } from "../tree.ts";

/** What speeches are found in. */
export interface SpeechInput {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly directory: ActorDirectory;
  /** Where it is written down how each speaker was heard. */
  readonly notes?: RuleNotes | null;
}

/** The parts of a content sentence by sentence: each gets a speech of its own. */
function split(content: Span, sentences: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (let at = indexFrom(sentences, content.start); at < sentences.length; at += 1) {
    const span = sentences[at];
    if (span === undefined || span.start >= content.end) break;
    parts.push({
      start: Math.max(span.start, content.start),
      end: Math.min(span.end, content.end),
    });
  }
  return parts;
}

function bare(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s"“”'`«»,]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s"“”'`«»]*$/u.exec(words)?.[0].length ?? 0;
  return lead + tail >= words.length ? span : { start: span.start + lead, end: span.end - tail };
}

/**
 * Finds who says what: quotations, reported clauses, demands and accusations, each with the chain of its speakers.
 *
 * @returns speeches in text order, one a sentence of what is said; a problem for each quotation that lacks a mark
 */
export function findSpeeches(input: SpeechInput): { speeches: Speech[]; problems: Problem[] } {
  const { text, sentences, directory, notes = null } = input;
  const { trees, utterances, orphans, problems } = findSpeaking(text, sentences);
  const spans = sentences.map(({ span }) => span);
  const mentions = bySentence(input.mentions, sentences);
  const times = bySentence(input.times, sentences);
  const scene: StepScene = {
    text,
    notes,
    trees,
    sentenceSpans: spans,
    mentionsIn: (sentence) => mentions[sentence] ?? [],
    timesIn: (sentence) => times[sentence] ?? [],
  };
  const voices = withSharedTimes(
    withAntecedents(voicesOf(utterances, { scene, directory }), notes),
  );
  const speeches: Speech[] = voices.flatMap((voice, at) => {
    const attribution = chainOf(voice, neighbours(voice, at, voices));
    return voice.utterance.contents.flatMap((content) =>
      split(content.span, spans).map((part) => ({
        content: bare(part, text),
        attribution,
        isQuoted: content.isQuoted,
      })),
    );
  });
  speeches.push(
    ...heard(
      orphans.flatMap((span) => split(span, spans).map((part) => orphanSpeech(bare(part, text)))),
      "speaker/not-named",
      notes,
    ),
    ...looseSpeeches(input, trees, mentions),
  );
  return {
    speeches: speeches.sort((a, b) => a.content.start - b.content.start),
    problems: [...problems],
  };
}

function noteOwnWords({ speaker }: AttributionStep, notes: RuleNotes | null): void {
  if (speaker?.kind !== "unknown") return;
  const { span, name } = speaker;
  notes?.write({ field: "actor", at: span.start, value: name, rule: "actor/own-words", span });
}

/** Hands on speech that no verb introduces, and writes down the rule that heard it where somebody asked. */
function heard(speeches: Speech[], rule: RuleName, notes: RuleNotes | null): Speech[] {
  for (const { attribution } of speeches)
    for (const step of attribution) {
      noteStep(notes, step, { speaker: rule, act: "act/of-cue" });
      noteOwnWords(step, notes);
    }
  return speeches;
}

/** Speech that no verb introduces: "reportedly", and the speaker beside the colon of a heading. */
function looseSpeeches(
  { text, sentences, notes = null }: SpeechInput,
  trees: readonly Tree[],
  mentions: readonly (readonly Mention[])[],
): Speech[] {
  return trees.flatMap((tree, at) => {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const loose = {
      text,
      span: sentence.span,
      isHeading: sentence.isHeading,
      tree,
      mentions: mentions[at] ?? [],
    };
    return [
      ...heard(hearsayIn(loose), "speaker/hearsay", notes),
      ...heard(headingSpeech(loose), "speaker/beside-colon", notes),
    ];
  });
}
