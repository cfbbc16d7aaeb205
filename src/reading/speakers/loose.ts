import { anonymousWords, groupWords, hearsayWords, officeWords } from "../../languages/index.ts";
import {
  contains,
  type Attribution,
  type AttributionStep,
  type Mention,
  type Span,
  type Speech,
} from "../../model/index.ts";
import type { Tree } from "../tree.ts";

/** What the words of one sentence are, for speech that no verb introduces. */
export interface LooseSentence {
  readonly text: string;
  readonly span: Span;
  readonly isHeading: boolean;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
}

function step(
  given: Partial<AttributionStep> & Pick<AttributionStep, "act" | "span">,
): AttributionStep {
  return {
    speaker: null,
    identity: "unstated",
    form: "indirect",
    cue: null,
    time: null,
    knowledge: "unstated",
    ...given,
  };
}

/** A quotation for which the text names no speaker: said by somebody, and not by the report. */
export function orphanSpeech(content: Span): Speech {
  const attribution: Attribution = [step({ act: "states", form: "direct", span: content })];
  return { content, attribution, isQuoted: true };
}

/** "reportedly", "allegedly": the clause is what somebody says who is not named. */
export function hearsayIn({ text, tree }: LooseSentence): Speech[] {
  return tree.tokens.flatMap((token, at) => {
    const act = hearsayWords.get(token.form.toLowerCase());
    const head = tree.head(at);
    if (act === undefined || head < 0) return [];
    const content = tree.spanOf(tree.subtree(head));
    const span = { start: token.start, end: token.end };
    return [
      {
        content,
        attribution: [step({ act, span, cue: text.slice(span.start, span.end) })],
        isQuoted: false,
      },
    ];
  });
}

/** How long the name beside the colon of a heading may be, in code units. */
const longestName = 60;

/** "UN: aid may stop" and "Aid may stop: UN": a heading with its speaker before or behind a colon. */
export function headingSpeech(sentence: LooseSentence): Speech[] {
  const { text, span, isHeading } = sentence;
  if (!isHeading) return [];
  const words = text.slice(span.start, span.end);
  const colon = span.start + words.indexOf(":");
  const last = span.start + words.lastIndexOf(":");
  if (colon < span.start) return [];
  const [first, behind] = [
    { start: span.start, end: colon },
    { start: colon + 1, end: span.end },
  ];
  const [before, name] = [
    { start: span.start, end: last },
    { start: last + 1, end: span.end },
  ];
  return besideColon(first, behind, sentence) ?? besideColon(name, before, sentence) ?? [];
}

/** A mention beside the colon, else one made of words for a speaker: "monitor", "state media". */
function speakerBesideColon(
  name: Span,
  { text, mentions, tree }: Omit<LooseSentence, "span" | "isHeading">,
): Mention | null {
  const words = text.slice(name.start, name.end).trim();
  const known = mentions.find(
    ({ span, kind }) => contains(name, span) && kind !== "population" && covers(span, words),
  );
  if (known !== undefined) return known;
  const inside = tree.tokens.filter((token) => contains(name, token));
  const last = inside.at(-1);
  if (last === undefined || inside.length > mostWords || !isSpeakerWord(last)) return null;
  const span = { start: inside[0]?.start ?? last.start, end: last.end };
  const own = text.slice(span.start, span.end);
  return { text: own, span, actorId: null, name: own, kind: "unknown", countryCode: null };
}

/** Most words of a speaker that no list names, beside the colon of a heading. */
const mostWords = 4;

function isSpeakerWord({
  form,
  lemma,
}: {
  readonly form: string;
  readonly lemma: string;
}): boolean {
  const word = form.toLowerCase();
  return anonymousWords.has(word) || officeWords.has(word) || groupWords.has(lemma.toLowerCase());
}

function identityOf(speaker: Mention): AttributionStep["identity"] {
  const word = speaker.text.toLowerCase().split(/\s+/u).at(-1) ?? "";
  if (speaker.actorId !== null || speaker.kind !== "unknown") return "named";
  if (anonymousWords.has(word)) return "anonymous";
  return officeWords.has(word) ? "office" : "group";
}

function besideColon(name: Span, said: Span, sentence: LooseSentence): Speech[] | null {
  if (name.end - name.start > longestName) return null;
  const { text } = sentence;
  const speaker = speakerBesideColon(name, sentence);
  if (speaker === null) return null;
  const lead = /^\s*/u.exec(text.slice(said.start, said.end))?.[0].length ?? 0;
  const content = { start: said.start + lead, end: said.end };
  const identity = identityOf(speaker);
  const attribution = [step({ speaker, identity, act: "states", cue: ":", span: speaker.span })];
  return [{ content, attribution, isQuoted: false }];
}

/** Says whether a mention is nearly all of the words beside the colon. */
function covers(span: Span, words: string): boolean {
  return (span.end - span.start) * 2 > words.length;
}
