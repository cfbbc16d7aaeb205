import type { Span } from "../../model/index.ts";
import { NearQuotations } from "./quotations-near.ts";
import type { Quotation } from "./quotations.ts";
import { contentsOf, groupSpan, type Content } from "./contents.ts";
import type { SpeechCue } from "./cue.ts";
import { findCues } from "./cues.ts";
import type { TokenRange, Tree } from "../tree.ts";

/** Somebody speaking, with the stretches of text that he says. */
export interface Utterance {
  readonly cue: SpeechCue;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  readonly cueSpan: Span;
  readonly sourceSpan: Span | null;
  /** What is said, in text order; a quotation may run over several sentences. */
  readonly contents: readonly Content[];
}

/** What utterances are found in. */
export interface SpeechScene {
  readonly text: string;
  readonly sentences: readonly { readonly span: Span; readonly paragraph: number }[];
  readonly trees: readonly Tree[];
  /** In text order, not overlapping. */
  readonly quotations: readonly Quotation[];
}

function utterancesIn(scene: SpeechScene, near: NearQuotations, sentence: number): Utterance[] {
  const tree = scene.trees[sentence];
  const span = scene.sentences[sentence]?.span;
  if (tree === undefined || span === undefined) return [];
  const hasQuotation = (words: TokenRange, source: TokenRange | null): boolean => {
    const group = groupSpan(tree, words, source);
    return near.before(group, span) !== null || near.behind(group, span) !== null;
  };
  return findCues(tree, hasQuotation).map((cue) => ({
    cue,
    sentence,
    cueSpan: tree.spanOf(cue.words),
    sourceSpan: cue.source === null ? null : tree.spanOf(cue.source),
    contents: contentsOf(cue, { text: scene.text, tree, sentence: span, near }),
  }));
}

/** Words that link what is added to what was said before it. */
const link = /(?:[,;]?\s+(?:and|but|yet|while|whereas|although|though))?[\s,;]*$/u;

/** Words behind which a clause with a speaker of its own is no part of what was said before. */
const ownClause = /(?:[,;]\s+(?:but|yet)|\b(?:while|whereas|although|though)|;)\s+$/u;

const joining = /,\s+(?:and|but)\s+(?:\S{1,16}ly\s+|also\s+)?$/u;

/** Says whether ", and called for …" goes on with the speaker of the verb before: nothing else can be its subject. */
function isJoined(
  first: Utterance | undefined,
  second: Utterance,
  { text, trees }: SpeechScene,
): boolean {
  const tree = trees[second.sentence];
  if (first?.sentence !== second.sentence || tree === undefined) return false;
  const { start } = second.cueSpan;
  // Taggers take one for the other: "said" is told, "called" may be either.
  const isPast = (at: number): boolean => /^VB[DN]$/.test(tree.tokens[at]?.xpos ?? "");
  const isSameForm = isPast(first.cue.at) === isPast(second.cue.at);
  return isSameForm && joining.test(text.slice(Math.max(0, start - 28), start));
}

/** "He said it is over, and called for …": behind a comma, "and" joins the two verbs of speaking. */
function withSharedSpeakers(utterances: readonly Utterance[], scene: SpeechScene): Utterance[] {
  let last: Utterance | undefined;
  return utterances.map((utterance) => {
    const first = last;
    const joined = first !== undefined && isJoined(first, utterance, scene);
    last = joined
      ? {
          ...utterance,
          cue: { ...utterance.cue, speakerAt: first.cue.speakerAt },
          sourceSpan: null,
        }
      : utterance;
    return last;
  });
}

/** Says whether a word that joins clauses lets a speaker of his own begin: "…, while the rebels said". */
function opensOwnClause(other: Utterance, text: string): boolean {
  if (other.sourceSpan === null || other.cue.verb.sort !== "says") return false;
  const start = Math.min(other.sourceSpan.start, other.cueSpan.start);
  const lead = text.slice(Math.max(0, start - 16), start);
  const { words, verb } = other.cue;
  const isSimple = words.to - words.from === 1 && verb.act !== "demands";
  return ownClause.test(lead) || (isSimple && /\band\s+$/u.test(lead));
}

/** What the same speaker adds ("…, adding that …") or another says ("…, while X said …") is no part of what he said before. */
function withoutAdditions(utterances: readonly Utterance[], text: string): Utterance[] {
  return utterances.map((utterance, at) => {
    const next = utterances
      .slice(at + 1, at + 4)
      .find((other) => other.sentence === utterance.sentence && goesBeyond(utterance, other, text));
    if (next === undefined) return utterance;
    const place = Math.min(next.cueSpan.start, next.sourceSpan?.start ?? next.cueSpan.start);
    return {
      ...utterance,
      contents: utterance.contents.map((content) => cutBefore(content, place, text)),
    };
  });
}

function goesBeyond(utterance: Utterance, other: Utterance, text: string): boolean {
  if (other.sourceSpan === null) return other.cue.speakerAt === utterance.cue.speakerAt;
  return opensOwnClause(other, text);
}

function cutBefore(content: Content, place: number, text: string): Content {
  const { start, end } = content.span;
  if (start >= place || end <= place) return content;
  // Only a link's length is looked at: a long clause costs no more than a short one.
  const tail = text.slice(Math.max(start, place - 24), place);
  const cut = place - (link.exec(tail)?.[0].length ?? 0);
  return cut <= start ? content : { ...content, span: { start, end: cut } };
}

/** Says whether a quotation opens the sentence after the one in which a speaker was last heard. */
function followsOn(
  scene: SpeechScene,
  [last, own]: readonly [number, number],
  quotation: Span,
): boolean {
  const [before, after] = [scene.sentences[last], scene.sentences[own]];
  if (before === undefined || after === undefined) return false;
  const opens = /^\s*$/u.test(
    scene.text.slice(after.span.start, Math.max(after.span.start, quotation.start)),
  );
  return opens && own - last <= 1 && after.paragraph - before.paragraph <= 1;
}

interface Continued {
  readonly utterances: readonly Utterance[];
  /** Quotations that nobody is said to have spoken. */
  readonly orphans: readonly Span[];
}

/** Gives each quotation without a cue of its own to whoever spoke in the sentence right before it. */
function withContinuations(
  utterances: readonly Utterance[],
  scene: SpeechScene,
  near: NearQuotations,
): Continued {
  const extra = new Map<Utterance, Content[]>();
  const orphans: Span[] = [];
  const owned = utterances
    .flatMap((utterance) => utterance.contents.map(({ span }) => ({ span, utterance })))
    .sort((a, b) => a.span.start - b.span.start);
  let [nextOwned, sentence, reach] = [0, 0, -1];
  let last: { utterance: Utterance; sentence: number } | null = null;
  for (const { span } of near.all) {
    while ((scene.sentences[sentence]?.span.end ?? Infinity) <= span.start) sentence += 1;
    for (
      let item = owned[nextOwned];
      item !== undefined && item.span.start <= span.start;
      item = owned[nextOwned]
    ) {
      reach = Math.max(reach, item.span.end);
      const end = Math.max(item.span.end, item.utterance.cueSpan.end);
      if (item.utterance.cue.verb.sort === "says")
        last = {
          utterance: item.utterance,
          sentence: sentenceAt(scene, end, item.utterance.sentence),
        };
      nextOwned += 1;
    }
    if (reach > span.start) continue;
    if (last !== null && followsOn(scene, [last.sentence, sentence], span)) {
      extra.set(last.utterance, [
        ...(extra.get(last.utterance) ?? []),
        { span, isQuoted: true, isContinued: true },
      ]);
      last = { ...last, sentence: sentenceAt(scene, span.end, sentence) };
    } else orphans.push(span);
  }
  return {
    utterances: utterances.map((utterance) => ({
      ...utterance,
      contents: [...utterance.contents, ...(extra.get(utterance) ?? [])],
    })),
    orphans,
  };
}

/** The sentence in which a place lies, looked for from a sentence before it. */
function sentenceAt(scene: SpeechScene, place: number, from: number): number {
  let at = from;
  while ((scene.sentences[at]?.span.end ?? Infinity) < place) at += 1;
  return at;
}

/**
 * Finds who is made to speak, with what he says: in quotation marks, in a clause, or as the object of "demanded".
 *
 * @returns utterances in text order of their cues, and the quotations for which there is no speaker
 */
export function findUtterances(scene: SpeechScene): Continued {
  const near = new NearQuotations(scene.text, scene.quotations);
  const found = scene.trees.flatMap((_tree, sentence) => utterancesIn(scene, near, sentence));
  const speaking = found.filter(({ contents }) => contents.length > 0);
  return withContinuations(
    withoutAdditions(withSharedSpeakers(speaking, scene), scene.text),
    scene,
    near,
  );
}
