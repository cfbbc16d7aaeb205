import type { Span } from "../../src/model/index.ts";
import { findSpeaking } from "../../src/reading/index.ts";
import type { Resources } from "../../src/resources/index.ts";
import { findSentences } from "../../src/text/index.ts";
import { f1Metric, type BenchSet, type PeerScore, type Tally } from "../set.ts";

/** source, cue or content, and the tokens from the first to one behind the last. */
type LabelledSpan = readonly [role: string, from: number, to: number];

interface SpeakersRecord {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly spans: readonly LabelledSpan[];
}

interface SpeakersGuess {
  readonly spans: readonly LabelledSpan[];
}

/** The record's tokens put in line with single spaces, and where each one lies. */
function lineOf(record: SpeakersRecord): { text: string; tokens: Span[] } {
  const tokens: Span[] = [];
  let end = -1;
  for (const token of record.tokens) {
    tokens.push({ start: end + 1, end: end + 1 + token.length });
    end += 1 + token.length;
  }
  return { text: record.tokens.join(" "), tokens };
}

/** Trees over the record's own tokens. */
function sentencesOf(record: SpeakersRecord, { analyser }: Resources) {
  const { text, tokens } = lineOf(record);
  const sentences = findSentences(text, { start: 0, end: text.length }).flatMap((span) => {
    const inside = tokens.filter((token) => token.start >= span.start && token.start < span.end);
    return inside.length === 0
      ? []
      : [{ ...analyser.analyseTokens(text, span, inside), paragraph: 0 }];
  });
  return { text, tokens, sentences };
}

function toTokens(tokens: readonly Span[], span: Span): [number, number] | null {
  const from = tokens.findIndex((token) => token.end > span.start);
  const to = tokens.findLastIndex((token) => token.start < span.end) + 1;
  return from < 0 || to <= from ? null : [from, to];
}

/** The set gives each token one role: of spans that overlap, contents win over what lies inside them. */
function flattened(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  const bySize = [...spans].sort(
    (a, b) =>
      Number(b[0] === "content") - Number(a[0] === "content") || b[2] - b[1] - (a[2] - a[1]),
  );
  for (const span of bySize) {
    if (kept.every((other) => span[2] <= other[1] || other[2] <= span[1])) kept.push(span);
  }
  return kept.sort((a, b) => a[1] - b[1]);
}

/** The set counts the colon of "he said:" to the cue. */
function withColon(text: string, span: Span): Span {
  return text.startsWith(" :", span.end) ? { start: span.start, end: span.end + 2 } : span;
}

function predict(record: SpeakersRecord, resources: Resources): SpeakersGuess {
  const { text, tokens, sentences } = sentencesOf(record, resources);
  const { utterances, orphans } = findSpeaking(text, sentences);
  const found = [
    ...orphans.map((span) => ({ role: "content", span })),
    ...utterances.flatMap(({ cueSpan, sourceSpan, contents }) => [
      { role: "cue", span: withColon(text, cueSpan) },
      ...(sourceSpan === null ? [] : [{ role: "source", span: sourceSpan }]),
      ...contents.map(({ span }) => ({ role: "content", span })),
    ]),
  ];
  const spans = found.flatMap(({ role, span }): LabelledSpan[] => {
    const range = toTokens(tokens, span);
    return range === null ? [] : [[role, ...range]];
  });
  return { spans: flattened(spans) };
}

const roles = ["source", "cue", "content"] as const;

function tally(record: SpeakersRecord, guess: SpeakersGuess): Tally {
  const keys = (spans: readonly LabelledSpan[], role: string): Set<string> =>
    new Set(spans.filter((span) => span[0] === role).map(([, from, to]) => `${from} ${to}`));
  const counts = roles.flatMap((role) => {
    const [gold, found] = [keys(record.spans, role), keys(guess.spans, role)];
    const hits = [...found].filter((key) => gold.has(key)).length;
    return [
      [`${role} hits`, hits],
      [`${role} guesses`, found.size],
      [`${role} gold`, gold.size],
    ] as const;
  });
  return Object.fromEntries(counts);
}

const published: Readonly<Record<(typeof roles)[number], readonly PeerScore[]>> = {
  source: peers([0.832, 0.811, 0.506, 0.139, 0.107]),
  cue: peers([0.753, 0.74, 0.534, null, 0.228]),
  content: peers([0.729, 0.689, 0.286, 0.175, 0.056]),
};

/** @source CofeNet, COLING 2022, exact F1 on the test part */
function peers(values: readonly (number | null)[]): PeerScore[] {
  const names = ["BERT+CofeNet", "BERT", "feature CRF", "CoreNLP", "rules"];
  return names.flatMap((name, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ name, value, note: "test part" }];
  });
}

/** Attribution in political news, exact spans. */
export const polnear: BenchSet<SpeakersRecord, SpeakersGuess> = {
  name: "speakers",
  title: "who says what, in political news (PolNeAR, sentence form), exact spans",
  data: "attribution-polnear/cofenet-sent-valid.jsonl",
  predict,
  tally,
  metrics: roles.map((role) =>
    f1Metric(`${role} F1`, [`${role} hits`, `${role} guesses`, `${role} gold`], published[role]),
  ),
};
