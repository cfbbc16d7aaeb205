import {
  contains,
  type ActorDirectory,
  type Attribution,
  type AttributionStep,
  type Mention,
  type Problem,
  type ReadSentence,
  type Span,
  type Speech,
  type Time,
} from "../../model/index.ts";
import { findSpeaking } from "./scene.ts";
import { hearsayIn, headingSpeech, orphanSpeech } from "./loose.ts";
import { bySentence, indexFrom } from "../spans.ts";
import type { Utterance } from "./utterances.ts";
import { stepOf, type StepScene } from "./steps.ts";
import type { Tree } from "../tree.ts";

/** What speeches are found in. */
export interface SpeechInput {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly directory: ActorDirectory;
}

/** An utterance with its step, before chains are joined. */
interface Voice {
  readonly utterance: Utterance;
  readonly step: AttributionStep;
  /** Steps outside its own clause: the agency that a speaker told, the report that quotes him. */
  readonly outer: readonly AttributionStep[];
  /** Steps behind it: whom it cites. */
  readonly cited: readonly AttributionStep[];
}

/** "X told the agency": the agency is the one that passes it on. */
function relayed(
  utterance: Utterance,
  step: AttributionStep,
  { scene, directory }: Relay,
): AttributionStep[] {
  const tree = scene.trees[utterance.sentence];
  if (tree === undefined || utterance.cue.lemma !== "tell") return [];
  const mentions = scene.mentionsIn(utterance.sentence);
  const agency = [tree.child(utterance.cue.at, "obj", "iobj"), utterance.cue.words.to]
    .flatMap((at) => tree.tokens[at] ?? [])
    .flatMap((hearer) => mentions.find(({ span }) => contains(span, hearer)) ?? [])[0];
  const entry = agency?.actorId == null ? undefined : directory.byId(agency.actorId);
  if (agency === undefined || !isOutlet(entry?.class ?? null)) return [];
  return [
    {
      ...step,
      speaker: agency,
      identity: "named",
      act: "reports",
      form: "indirect",
      cue: null,
      span: agency.span,
      knowledge: "told",
    },
  ];
}

interface Relay {
  readonly scene: StepScene;
  readonly directory: ActorDirectory;
}

function isOutlet(kind: string | null): boolean {
  return kind !== null && /agency|media|outlet|broadcaster|newspaper|press/.test(kind);
}

/** Says whether a cue only names a further source: "citing the ministry", "quoting a doctor". */
function isCiting({ cue, sourceSpan, sentence }: Utterance, scene: StepScene): boolean {
  const isWord = cue.lemma === "cite" || cue.lemma === "quote";
  return isWord && sourceSpan === null && (scene.trees[sentence]?.child(cue.at, "obj") ?? -1) >= 0;
}

/** Whom "citing X" names, as a step behind the one that cites. */
function citedStep(utterance: Utterance, scene: StepScene): AttributionStep | null {
  const tree = scene.trees[utterance.sentence];
  const object = tree?.child(utterance.cue.at, "obj") ?? -1;
  if (object < 0) return null;
  const voice = { ...utterance, cue: { ...utterance.cue, speakerAt: object }, sourceSpan: null };
  const step = stepOf(voice, scene);
  return { ...step, act: "states", form: "indirect", knowledge: "unstated", time: null };
}

function voicesOf(utterances: readonly Utterance[], relay: Relay): Voice[] {
  const citing = utterances.filter((utterance) => isCiting(utterance, relay.scene));
  return utterances
    .filter(
      (utterance) =>
        (utterance.cue.verb.sort === "says" || utterance.cue.verb.sort === "thinks") &&
        !isCiting(utterance, relay.scene),
    )
    .map((utterance) => {
      const step = stepOf(utterance, relay.scene);
      const cited = citing
        .filter(
          (other) =>
            other.sentence === utterance.sentence &&
            isCitedBy(other, utterance, relay.scene.trees[utterance.sentence]),
        )
        .flatMap((other) => citedStep(other, relay.scene) ?? []);
      return { utterance, step, outer: relayed(utterance, step, relay), cited };
    });
}

function isCitedBy(citing: Utterance, utterance: Utterance, tree: Tree | undefined): boolean {
  return tree?.isUnder(citing.cue.at, utterance.cue.at) === true;
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

/** The voices that speak around an utterance, outermost first: whose content holds its cue. */
function around(voice: Voice, voices: readonly Voice[]): Voice[] {
  const { cueSpan } = voice.utterance;
  return voices
    .filter(
      (other) =>
        other !== voice && other.utterance.contents.some(({ span }) => contains(span, cueSpan)),
    )
    .sort((a, b) => size(b) - size(a));
}

function size({ utterance }: Voice): number {
  return Math.max(...utterance.contents.map(({ span }) => span.end - span.start));
}

function chainOf(voice: Voice, voices: readonly Voice[]): Attribution {
  const outside = around(voice, voices).flatMap(({ outer, step }) => [...outer, step]);
  return [...outside, ...voice.outer, voice.step, ...voice.cited];
}

/** Voices near enough to hold each other: those of the sentences that a content may run over. */
const nearSentences = 12;

function neighbours(voice: Voice, at: number, voices: readonly Voice[]): Voice[] {
  const near: Voice[] = [];
  for (let index = Math.max(0, at - 40); index < Math.min(voices.length, at + 40); index += 1) {
    const other = voices[index];
    if (
      other !== undefined &&
      Math.abs(other.utterance.sentence - voice.utterance.sentence) <= nearSentences
    )
      near.push(other);
  }
  return near;
}

/** A speaker heard again in the next sentence said it at the same time, when only one of the two says when. */
function withSharedTimes(voices: readonly Voice[]): Voice[] {
  return voices.map((voice, at) => {
    if (voice.step.time !== null || voice.step.speaker === null) return voice;
    const twin = [voices[at - 1], voices[at + 1]].find(
      (other) =>
        other?.step.time != null &&
        other.step.speaker?.name === voice.step.speaker?.name &&
        Math.abs(other.utterance.sentence - voice.utterance.sentence) === 1,
    );
    if (twin?.step.time == null) return voice;
    return { ...voice, step: { ...voice.step, time: { ...twin.step.time, basis: "implied" } } };
  });
}

/**
 * Finds who says what: quotations, reported clauses, demands and accusations, each with the chain of its speakers.
 *
 * @returns speeches in text order, one a sentence of what is said; a problem for each quotation that lacks a mark
 */
export function findSpeeches(input: SpeechInput): { speeches: Speech[]; problems: Problem[] } {
  const { text, sentences, directory } = input;
  const { trees, utterances, orphans, problems } = findSpeaking(text, sentences);
  const spans = sentences.map(({ span }) => span);
  const mentions = bySentence(input.mentions, sentences);
  const times = bySentence(input.times, sentences);
  const scene: StepScene = {
    text,
    trees,
    sentenceSpans: spans,
    mentionsIn: (sentence) => mentions[sentence] ?? [],
    timesIn: (sentence) => times[sentence] ?? [],
  };
  const voices = withSharedTimes(voicesOf(utterances, { scene, directory }));
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
    ...orphans.flatMap((span) => split(span, spans).map((part) => orphanSpeech(bare(part, text)))),
    ...looseSpeeches(input, trees, mentions),
  );
  return {
    speeches: speeches.sort((a, b) => a.content.start - b.content.start),
    problems: [...problems],
  };
}

/** Speech that no verb introduces: "reportedly", and the speaker beside the colon of a heading. */
function looseSpeeches(
  { text, sentences }: SpeechInput,
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
    return [...hearsayIn(loose), ...headingSpeech(loose)];
  });
}
