import type { Problem, Sentence, Span } from "../../model/index.ts";
import { speechVerbs } from "../../languages/index.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { findUtterances, type Utterance } from "./utterances.ts";
import { indexFrom } from "../spans.ts";
import { Tree } from "../tree.ts";

/** A sentence and the number of the paragraph it stands in. */
export type PlacedSentence = Sentence & { readonly paragraph: number };

/** Who speaks in a text, before it is known who they are. */
export interface SpokenScene {
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  /** Quotations for which the text names no speaker. */
  readonly orphans: readonly Span[];
  readonly problems: readonly Problem[];
}

/** How many words a speaker's name and title may have before his verb. */
const longestSpeaker = 12;

/** Says whether a speaker and a verb of speech follow at a place: "HTS leader … said". */
function cueFollows(sentence: Sentence | undefined, span: Span): boolean {
  const tokens = sentence?.tokens.filter((token) => token.start >= span.start) ?? [];
  const verbAt = tokens.findIndex((token) => token.upos === "VERB");
  const verb = speechVerbs.get(tokens[verbAt]?.lemma.toLowerCase() ?? "");
  return verb?.sort === "says" && verbAt <= longestSpeaker;
}

/** The stretch of text that each paragraph's sentences cover. */
function paragraphSpans(sentences: readonly PlacedSentence[]): Span[] {
  const spans: Span[] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    const open = spans.at(-1);
    if (open === undefined || paragraph !== last) spans.push(span);
    else spans[spans.length - 1] = { start: open.start, end: span.end };
    last = paragraph;
  }
  return spans;
}

/** Finds quotations and speaking in sentences with trees, whoever the speakers are. */
export function findSpeaking(text: string, sentences: readonly PlacedSentence[]): SpokenScene {
  const trees = sentences.map((sentence) => new Tree(sentence));
  const spans = sentences.map(({ span }) => span);
  const { quotations, problems } = findQuotations(
    { text, paragraphs: paragraphSpans(sentences), sentences: spans },
    (span) => cueFollows(sentences[indexFrom(spans, span.start)], span),
  );
  const { utterances, orphans } = findUtterances({ text, sentences, trees, quotations });
  return { trees, quotations, utterances, orphans, problems };
}
