import type { RuleNotes } from "../codebook/index.ts";
import type { Mention, Place, ReadSentence, Reading, Span, Time, Token } from "../model/index.ts";
import { mend } from "./mending/mend.ts";
import type { Words } from "./words.ts";

/** A sentence as coding walks it: children by token, and what reading found at each token. */
export interface Tree {
  readonly sentence: ReadSentence;
  /** Which sentence of the report it is. */
  readonly number: number;
  readonly tokens: readonly Token[];
  /** The words in lower case. */
  readonly forms: readonly string[];
  /** Lower-case lemmas. */
  readonly lemmas: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** The mention that covers each token. */
  readonly mentions: readonly (Mention | undefined)[];
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly text: string;
  /** Where rules write down what they made of the sentence; null while nobody asks. */
  readonly notes: RuleNotes | null;
}

/** The items of a list in text order that begin inside a span; `from` is where to begin looking. */
function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.span.start >= span.end) break;
    found.push(item);
  }
  return found;
}

function childLists(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
  });
  return children;
}

function byToken(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while ((mentions[next]?.span.end ?? Infinity) <= token.start) next++;
    const mention = mentions[next];
    return mention !== undefined && mention.span.start < token.end ? mention : undefined;
  });
}

/**
 * Makes the trees of a report's sentences, in text order.
 *
 * @param words - tell which forms name violence as nouns, and the lemmas of verbs
 * @param notes - where rules write down what they made; left out while nobody asks
 */
export function treesOf(
  reading: Reading,
  words: Pick<Words, "nouns" | "verbs" | "verbLemma">,
  notes: RuleNotes | null = null,
): Tree[] {
  const lexicon = {
    isEventNoun: (form: string) => words.nouns.has(form),
    isPhrasal: (word: string) => words.verbs.has(word),
  };
  return reading.sentences.map((sentence, number) => {
    const forms = sentence.tokens.map(({ form }) => form.toLowerCase());
    const tokens = mend(sentence.tokens, forms, lexicon);
    return {
      sentence,
      number,
      tokens,
      forms,
      lemmas: tokens.map((token, i) => {
        const lemma = token.lemma.toLowerCase();
        return token.upos === "VERB" ? words.verbLemma(forms[i] ?? "", lemma) : lemma;
      }),
      children: childLists(tokens),
      mentions: byToken(tokens, within(reading.mentions, sentence.span)),
      places: within(reading.places, sentence.span),
      times: within(reading.times, sentence.span),
      text: reading.report.text,
      notes,
    };
  });
}

/** Gives a token's relation to its governor; empty when there is no such token. */
export function relationOf(tree: Tree, i: number): string {
  return tree.tokens[i]?.relation ?? "";
}

/** Gives the index of a token's governor; -1 for the root. */
export function headOf(tree: Tree, i: number): number {
  return tree.tokens[i]?.head ?? -1;
}

/** Gives a token's lower-case lemma; empty when there is no such token. */
export function lemmaOf(tree: Tree, i: number): string {
  return tree.lemmas[i] ?? "";
}

/** Gives a token's words in lower case; empty when there is no such token. */
export function formOf(tree: Tree, i: number): string {
  return tree.forms[i] ?? "";
}

/** Gives a token's universal part of speech. */
export function uposOf(tree: Tree, i: number): string {
  return tree.tokens[i]?.upos ?? "";
}

/**
 * Gives what the tokens of a sentence show, in text order.
 *
 * @param show - asked of every token; null for those that show nothing, as most do: they cost no list of their own
 */
export function shownBy<T>(tree: Tree, show: (i: number) => T | null): T[] {
  const found: T[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const shown = show(i);
    if (shown !== null) found.push(shown);
  }
  return found;
}

/** Gives the children of a token that stand in one of the relations, in text order. */
export function childrenBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[i] ?? []) {
    if (relations.includes(tree.tokens[child]?.relation ?? "")) found.push(child);
  }
  return found;
}

/** Gives a token and everything coordinated with it, in text order. */
export function conjuncts(tree: Tree, i: number): number[] {
  const found = [i];
  // The list grows while it is walked: conjuncts of conjuncts.
  for (const at of found) {
    if (found.length < 40) found.push(...childrenBy(tree, at, "conj"));
  }
  return found.length === 1 ? found : found.sort((a, b) => a - b);
}

/** Gives the first word of the preposition before a noun, in lower case; empty when there is none. */
export function prepositionOf(tree: Tree, i: number): string {
  const found = childrenBy(tree, i, "case")[0] ?? childrenBy(tree, i, "mark")[0];
  return found === undefined ? "" : formOf(tree, found);
}

/** Gives every token under one, itself included, in text order; branches that `prune` names are left out. */
export function subtree(tree: Tree, i: number, prune?: (child: number) => boolean): number[] {
  const found = [i];
  // The list grows while it is walked.
  for (const at of found) {
    for (const child of tree.children[at] ?? []) {
      if (prune?.(child) !== true) found.push(child);
    }
  }
  return found.length === 1 ? found : found.sort((a, b) => a - b);
}

/** Gives the smallest span that covers some tokens; null for none. */
export function spanOver(tree: Tree, indices: readonly number[]): Span | null {
  let start = Infinity;
  let end = -1;
  for (const i of indices) {
    const token = tree.tokens[i];
    if (token === undefined) continue;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return end < 0 ? null : { start, end };
}

/** Gives the token that begins at or covers a place in the text; -1 when none does. */
export function tokenAt(tree: Tree, offset: number): number {
  const { tokens } = tree;
  const at = firstEndingAfter(tokens, offset);
  return (tokens[at]?.start ?? Infinity) <= offset ? at : -1;
}

/** The first token that ends behind a place in the text; their number when none does. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the tokens inside a span, in text order. */
export function tokensIn(tree: Tree, span: Span): number[] {
  const { tokens } = tree;
  const found: number[] = [];
  let i = firstEndingAfter(tokens, span.start);
  for (; (tokens[i]?.start ?? Infinity) < span.end; i++) found.push(i);
  return found;
}

/** Gives the token of a span that governs the others: the one whose governor lies outside; -1 when the span holds none. */
export function topOf(tree: Tree, span: Span): number {
  const inside = tokensIn(tree, span);
  return inside.find((i) => !inside.includes(headOf(tree, i))) ?? -1;
}

/** Gives the governors of a token from nearest to root. */
export function ancestors(tree: Tree, i: number): number[] {
  const found: number[] = [];
  let at = headOf(tree, i);
  while (at >= 0 && found.length < tree.tokens.length) {
    found.push(at);
    at = headOf(tree, at);
  }
  return found;
}

/** Says whether a token stands under another, or is it. */
export function isUnder(tree: Tree, i: number, top: number): boolean {
  let at = i;
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (at === top) return true;
    at = headOf(tree, at);
  }
  return false;
}
