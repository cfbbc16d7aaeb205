import {
  contains,
  noteStep,
  type ActorDirectory,
  type Attribution,
  type AttributionStep,
} from "../../model/index.ts";
import { quotedBy } from "./sources.ts";
import { stepOf, type StepScene } from "./steps.ts";
import type { Utterance } from "./utterances.ts";
import type { Tree } from "../tree.ts";

/** An utterance with its step, before chains are joined. */
export interface Voice {
  readonly utterance: Utterance;
  readonly step: AttributionStep;
  /** Steps outside its own clause: the agency that a speaker told, the report that quotes him. */
  readonly outer: readonly AttributionStep[];
  /** Steps behind it: whom it cites. */
  readonly cited: readonly AttributionStep[];
}

/** "State media quoted a source as saying": who quotes him, as a step outside his own. */
function quoting(utterance: Utterance, tree: Tree, { scene }: Relay): AttributionStep[] {
  const verb = tree.head(utterance.cue.at);
  const subject = quotedBy(tree, utterance.cue.at) < 0 ? -1 : tree.child(verb, "nsubj");
  if (subject < 0) return [];
  const words = { from: verb, to: verb + 1 };
  const cue = { ...utterance.cue, at: verb, words, speakerAt: subject };
  const outer = { ...utterance, cue, cueSpan: tree.spanOf(words), sourceSpan: null };
  const step = stepOf(outer, scene);
  const quotes = { ...step, act: "reports", form: "indirect", knowledge: "told" } as const;
  noteStep(scene.notes, quotes, { speaker: "speaker/who-quotes", act: "act/passes-on" });
  return [quotes];
}

/** "X told the agency": the agency is the one that passes it on. */
function relayed(utterance: Utterance, step: AttributionStep, relay: Relay): AttributionStep[] {
  const { scene, directory } = relay;
  const tree = scene.trees[utterance.sentence];
  const quoted = tree === undefined ? [] : quoting(utterance, tree, relay);
  if (quoted.length > 0) return quoted;
  if (tree === undefined || utterance.cue.lemma !== "tell") return [];
  const mentions = scene.mentionsIn(utterance.sentence);
  const agency = [tree.child(utterance.cue.at, "obj", "iobj"), utterance.cue.words.to]
    .flatMap((at) => tree.tokens[at] ?? [])
    .flatMap((hearer) => mentions.find(({ span }) => contains(span, hearer)) ?? [])[0];
  const entry = agency?.actorId == null ? undefined : directory.byId(agency.actorId);
  if (agency === undefined || !(isOutlet(entry?.class ?? null) || outletWords.test(agency.text)))
    return [];
  const passesOn: AttributionStep = {
    ...step,
    speaker: agency,
    identity: "named",
    act: "reports",
    form: "indirect",
    cue: null,
    span: agency.span,
    knowledge: "told",
  };
  noteStep(scene.notes, passesOn, { speaker: "speaker/agency-told", act: "act/passes-on" });
  return [passesOn];
}

/** What voices are made from. */
export interface Relay {
  readonly scene: StepScene;
  readonly directory: ActorDirectory;
}

/** "State television" is an outlet, whatever its name. */
const outletWords = /\b(?:television|tv|radio|media|newspaper|agency|channel|broadcaster)$/i;

function isOutlet(kind: string | null): boolean {
  return kind !== null && /agency|media|outlet|broadcaster|newspaper|press/.test(kind);
}

/** Says whether a cue only names a further source: "citing the ministry", "quoting a doctor". */
function isCiting({ cue, sourceSpan, sentence }: Utterance, scene: StepScene): boolean {
  const isWord = cue.lemma === "cite" || cue.lemma === "quote";
  const tree = scene.trees[sentence];
  if (!isWord || tree === undefined || tree.child(cue.at, "obj") < 0) return false;
  // "quoted a source as saying": what the source says is told at its own verb.
  return sourceSpan === null || tree.childrenOf(cue.at).some((child) => quotedBy(tree, child) >= 0);
}

/** Whom "citing X" names, as a step behind the one that cites. */
function citedStep(utterance: Utterance, scene: StepScene): AttributionStep | null {
  const tree = scene.trees[utterance.sentence];
  const object = tree?.child(utterance.cue.at, "obj") ?? -1;
  if (object < 0) return null;
  const voice = { ...utterance, cue: { ...utterance.cue, speakerAt: object }, sourceSpan: null };
  const step = stepOf(voice, scene);
  const cited = {
    ...step,
    act: "states",
    form: "indirect",
    knowledge: "unstated",
    time: null,
  } as const;
  noteStep(scene.notes, cited, { speaker: "speaker/cited", act: "act/cited" });
  return cited;
}

function bySentence(utterances: readonly Utterance[]): Map<number, Utterance[]> {
  const grouped = new Map<number, Utterance[]>();
  for (const utterance of utterances) {
    const known = grouped.get(utterance.sentence);
    if (known === undefined) grouped.set(utterance.sentence, [utterance]);
    else known.push(utterance);
  }
  return grouped;
}

/** Gives each utterance of speech or belief its step, with whom it passes on and whom it cites. */
export function voicesOf(utterances: readonly Utterance[], relay: Relay): Voice[] {
  const { scene } = relay;
  const citing = bySentence(utterances.filter((utterance) => isCiting(utterance, scene)));
  const speaking = utterances.filter(
    (utterance) =>
      (utterance.cue.verb.sort === "says" || utterance.cue.verb.sort === "thinks") &&
      !isCiting(utterance, scene) &&
      !isNobody(utterance, scene),
  );
  const speakingIn = bySentence(speaking);
  return speaking.map((utterance) => {
    const { sentence } = utterance;
    const step = stepOf(utterance, scene);
    // Whoever speaks alone in a sentence is the one who cites there.
    const isAlone = speakingIn.get(sentence)?.length === 1;
    const cited = (citing.get(sentence) ?? [])
      .filter((other) => isAlone || isCitedBy(other, utterance, scene.trees[sentence]))
      .flatMap((other) => citedStep(other, scene) ?? []);
    return { utterance, step, outer: relayed(utterance, step, relay), cited };
  });
}

/** "No group has claimed responsibility": nobody speaks. */
function isNobody({ sourceSpan }: Utterance, { text }: StepScene): boolean {
  const words = sourceSpan === null ? "" : text.slice(sourceSpan.start, sourceSpan.end);
  return /^(?:no|none|nobody|neither)\b/i.test(words);
}

function isCitedBy(citing: Utterance, utterance: Utterance, tree: Tree | undefined): boolean {
  return tree?.isUnder(citing.cue.at, utterance.cue.at) === true;
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

/** The chain of a voice: those around it, those that pass it on, itself, and those it cites. */
export function chainOf(voice: Voice, voices: readonly Voice[]): Attribution {
  const outside = around(voice, voices).flatMap(({ outer, step }) => [...outer, step]);
  return [...outside, ...voice.outer, voice.step, ...voice.cited];
}

/** Voices near enough to hold each other: those of the sentences that a content may run over. */
const nearSentences = 12;

/** The voices near the one at a place, which may hold it. */
export function neighbours(voice: Voice, at: number, voices: readonly Voice[]): Voice[] {
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
export function withSharedTimes(voices: readonly Voice[]): Voice[] {
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
