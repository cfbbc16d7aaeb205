import type { Sentence, Span } from "../../src/model/index.ts";
import { readTrees, textOf, type TreeSentence } from "../../training/conllu.ts";

/** One word of a tree, as far as scores compare it; `head` counts in the same list, -1 for a root. */
export interface ScoredWord extends Span {
  readonly upos: string;
  readonly relation: string;
  readonly head: number;
}

/** What two readings of one text are compared by. */
export interface ScoredText {
  /** Words as they stand in the text, "don't" as one. */
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly ScoredWord[];
}

/** Gives the relation without its subtype. @source CoNLL 2018 shared task, evaluation */
export function mainRelation(relation: string): string {
  return relation.split(":")[0] ?? relation;
}

/** The words of surface tokens: the parts of "don't" lie one after the other inside it. */
function wordSpans(sentence: TreeSentence, tokens: readonly Span[]): Span[] {
  const spans: Span[] = [];
  sentence.surface.forEach(({ words }, at) => {
    const { start, end } = tokens[at] ?? { start: 0, end: 0 };
    let from = start;
    for (let part = 1; part <= words; part += 1) {
      const form = sentence.forms[spans.length] ?? "";
      const to = part === words ? end : Math.min(end, from + form.length);
      spans.push({ start: from, end: to });
      from = to;
    }
  });
  return spans;
}

/** Gives the documents of a treebank file, each as its sentences. */
export function readDocuments(file: string): TreeSentence[][] {
  return file
    .split(/^(?=# newdoc)/m)
    .map(readTrees)
    .filter((sentences) => sentences.length > 0);
}

/** Gives the running text of a document with its gold words. */
export function goldText(document: readonly TreeSentence[]): ScoredText & { text: string } {
  const { text, tokens, sentences } = textOf(document);
  const words: ScoredWord[] = [];
  let token = 0;
  for (const sentence of document) {
    const base = words.length;
    const spans = wordSpans(sentence, tokens.slice(token, token + sentence.surface.length));
    token += sentence.surface.length;
    spans.forEach((span, at) => {
      const head = sentence.heads[at] ?? -1;
      words.push({
        ...span,
        upos: sentence.tags[at]?.split(" ")[0] ?? "",
        relation: mainRelation(sentence.labels[at] ?? ""),
        head: head < 0 ? -1 : base + head,
      });
    });
  }
  return { text, tokens, sentences, words };
}

const clitic = /^(?:['’](?:s|m|re|ve|ll|d)|n['’]t|not|na|ta)$/i;

/** Says whether a word was split from the one it follows without a space. */
function isSplitOff(words: readonly ScoredWord[], at: number, form: string): boolean {
  return at > 0 && words[at - 1]?.end === words[at]?.start && clitic.test(form);
}

/** Gives what an analysis is compared by. */
export function foundText(text: string, sentences: readonly Sentence[]): ScoredText {
  const words: ScoredWord[] = [];
  const tokens: Span[] = [];
  for (const sentence of sentences) {
    const base = words.length;
    for (const token of sentence.tokens) {
      const { start, end, upos, relation, head } = token;
      const word = { start, end, upos, relation: mainRelation(relation) };
      words.push({ ...word, head: head < 0 ? -1 : base + head });
      const last = tokens.at(-1);
      const isPart = isSplitOff(words, words.length - 1, text.slice(start, end));
      if (isPart && last !== undefined) tokens[tokens.length - 1] = { start: last.start, end };
      else tokens.push({ start, end });
    }
  }
  return { tokens, sentences: sentences.map(({ span }) => span), words };
}
