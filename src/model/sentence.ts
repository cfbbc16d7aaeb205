import type { Span } from "./span.ts";

/** A word or mark with its place in the sentence's dependency tree. */
export interface Token extends Span {
  /** The words themselves: `text.slice(start, end)`. */
  readonly form: string;
  /** Dictionary form, lower case but for names. */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP … */
  readonly upos: string;
  /** Penn Treebank tag: NNS, VBD, IN … */
  readonly xpos: string;
  /** Index of the governing token in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation without subtype but for `nsubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss`, `compound:prt`. */
  readonly relation: string;
}

/** A sentence, heading or line of a report with its tokens in order. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}
