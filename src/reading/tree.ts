import type { Sentence, Span, Token } from "../model/index.ts";

/** A range of tokens, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence's dependency tree, walked from heads to children. */
export class Tree {
  readonly tokens: readonly Token[];
  readonly #lowers: readonly string[];
  readonly #lemmas: readonly string[];
  readonly #children: number[][];

  constructor(sentence: Sentence) {
    this.tokens = sentence.tokens;
    this.#lowers = sentence.tokens.map(({ form }) => form.toLowerCase());
    this.#lemmas = sentence.tokens.map(({ lemma }) => lemma.toLowerCase());
    this.#children = sentence.tokens.map(() => []);
    sentence.tokens.forEach((token, index) => this.#children[token.head]?.push(index));
  }

  /** Indexes of the tokens that hang on a token, in text order. */
  childrenOf(at: number): readonly number[] {
    return this.#children[at] ?? [];
  }

  /** The first child in one of the relations; -1 when there is none. */
  child(at: number, ...relations: readonly string[]): number {
    return this.childrenOf(at).find((index) => relations.includes(this.relation(index))) ?? -1;
  }

  /** The relation of a token to its head; "" outside the sentence. */
  relation(at: number): string {
    return this.tokens[at]?.relation ?? "";
  }

  /** Lower-case form of a token; "" outside the sentence. */
  lower(at: number): string {
    return this.#lowers[at] ?? "";
  }

  /** Dictionary form of a token in lower case; "" outside the sentence. */
  lemma(at: number): string {
    return this.#lemmas[at] ?? "";
  }

  /** Universal part of speech of a token; "" outside the sentence. */
  upos(at: number): string {
    return this.tokens[at]?.upos ?? "";
  }

  /** Penn tag of a token; "" outside the sentence. */
  xpos(at: number): string {
    return this.tokens[at]?.xpos ?? "";
  }

  /** Head of a token; -1 for the root and outside the sentence. */
  head(at: number): number {
    return this.tokens[at]?.head ?? -1;
  }

  /** Where the subtree of a token begins and ends, leaving out the subtrees that `skip` names. */
  subtree(at: number, skip: (index: number) => boolean = () => false): TokenRange {
    let [from, to] = [at, at + 1];
    const waiting = [at];
    const seen = new Set(waiting);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      from = Math.min(from, next);
      to = Math.max(to, next + 1);
      for (const child of this.childrenOf(next)) {
        if (seen.has(child) || skip(child)) continue;
        seen.add(child);
        waiting.push(child);
      }
    }
    return { from, to };
  }

  /** Says whether a token is the other or hangs below it. */
  isUnder(at: number, ancestor: number): boolean {
    let next = at;
    for (let step = 0; step < this.tokens.length && next >= 0; step += 1) {
      if (next === ancestor) return true;
      next = this.head(next);
    }
    return false;
  }

  /** The text span of a range of tokens; empty ranges have none. */
  spanOf({ from, to }: TokenRange): Span {
    const start = this.tokens[from]?.start ?? 0;
    return { start, end: this.tokens[to - 1]?.end ?? start };
  }
}
