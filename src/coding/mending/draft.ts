import type { Token } from "../../model/index.ts";

/** A sentence's tokens while their tree is being mended. */
export interface Draft {
  readonly tokens: Token[];
  /** The words in lower case. */
  readonly forms: readonly string[];
  /** How many tokens each token governs: most govern none, and are not searched for. */
  readonly governed: Int32Array;
  /** Says of a form in lower case whether it names violence as a noun: "fighting". */
  readonly isEventNoun: (form: string) => boolean;
  /** Says of a verb and a particle whether they make one word: "gun_down". */
  readonly isPhrasal: (word: string) => boolean;
}

/** Changes governors and relations around one token where its words leave no doubt. */
export type Rule = (draft: Draft, i: number) => void;

/** Gives a token's relation; empty where there is no token. */
export function relation(draft: Draft, i: number): string {
  return draft.tokens[i]?.relation ?? "";
}

/** Gives a token's governor; -1 for the root and where there is no token. */
export function head(draft: Draft, i: number): number {
  return draft.tokens[i]?.head ?? -1;
}

/** Gives a token's Penn tag; empty where there is no token. */
export function tag(draft: Draft, i: number): string {
  return draft.tokens[i]?.xpos ?? "";
}

/** Gives a token's part of speech; empty where there is no token. */
export function partOfSpeech(draft: Draft, i: number): string {
  return draft.tokens[i]?.upos ?? "";
}

/** Gives a token's words in lower case; empty where there is no token. */
export function form(draft: Draft, i: number): string {
  return draft.forms[i] ?? "";
}

/** Gives a token's lemma in lower case; empty where there is no token. */
export function lemma(draft: Draft, i: number): string {
  return draft.tokens[i]?.lemma.toLowerCase() ?? "";
}

/** Says whether a token is a noun or a name. */
export function isNominal(draft: Draft, i: number): boolean {
  const upos = partOfSpeech(draft, i);
  return upos === "NOUN" || upos === "PROPN";
}

/** Says whether a token is a verb. */
export function isVerbal(draft: Draft, i: number): boolean {
  return partOfSpeech(draft, i) === "VERB";
}

/** Gives the tokens that a token governs, in text order. */
export function childrenOf(draft: Draft, i: number): number[] {
  const { governed, tokens } = draft;
  const found: number[] = [];
  const count = governed[i] ?? 0;
  for (let at = 0; found.length < count && at < tokens.length; at++)
    if (tokens[at]?.head === i) found.push(at);
  return found;
}

/** Says whether a token governs one that stands in any of the relations. */
export function has(draft: Draft, i: number, ...relations: readonly string[]): boolean {
  let left = draft.governed[i] ?? 0;
  for (let at = 0; left > 0 && at < draft.tokens.length; at++) {
    if (head(draft, at) !== i) continue;
    if (relations.includes(relation(draft, at))) return true;
    left -= 1;
  }
  return false;
}

/** Says whether a verb stands for a clause of its own: tensed, or with an auxiliary. */
export function isFinite(draft: Draft, i: number): boolean {
  return (
    isVerbal(draft, i) && (/^VB[DPZ]$/.test(tag(draft, i)) || has(draft, i, "aux", "aux:pass"))
  );
}

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$|^(?:week|month|year|day|night|morning|evening|afternoon|tomorrow|tonight|time|hour|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Says whether a token names a time: "Tuesday", "December", and the 16 beside it. */
export function isDay(draft: Draft, i: number): boolean {
  if (days.test(lemma(draft, i))) return true;
  return (
    partOfSpeech(draft, i) === "NUM" &&
    (days.test(lemma(draft, i - 1)) || days.test(lemma(draft, i + 1)))
  );
}

/** Gives how many tokens each token governs. */
export function countGoverned(tokens: readonly Token[]): Int32Array {
  const governed = new Int32Array(tokens.length);
  for (const { head: above } of tokens) {
    if (above >= 0) governed[above] = (governed[above] ?? 0) + 1;
  }
  return governed;
}

/** What mending may change of a token. */
type Change = Partial<Pick<Token, "lemma" | "upos" | "xpos" | "head" | "relation">>;

/** The token with other values; by one literal, which gives it the hidden class of all tokens, where a spread would not. */
function changed(token: Token, change: Change): Token {
  const { start, end, form } = token;
  const { lemma = token.lemma, upos = token.upos, xpos = token.xpos } = change;
  const { head = token.head, relation = token.relation } = change;
  return { start, end, form, lemma, upos, xpos, head, relation };
}

/** Puts a token with another governor into its place. */
function put(draft: Draft, i: number, token: Token): void {
  const { governed } = draft;
  const before = head(draft, i);
  if (before >= 0) governed[before] = (governed[before] ?? 0) - 1;
  if (token.head >= 0) governed[token.head] = (governed[token.head] ?? 0) + 1;
  draft.tokens[i] = token;
}

function wouldCircle(draft: Draft, i: number, top: number): boolean {
  let at = top;
  for (let steps = 0; at >= 0 && steps <= draft.tokens.length; steps++) {
    if (at === i) return true;
    at = head(draft, at);
  }
  return false;
}

/** Hangs a token under another; nothing happens where that would close a circle. */
export function hang(draft: Draft, i: number, to: { head: number; relation: string }): void {
  const token = draft.tokens[i];
  if (token === undefined || wouldCircle(draft, i, to.head)) return;
  put(draft, i, changed(token, to));
}

/** Hangs all that one token governs under another, but for that other. */
export function handOver(draft: Draft, from: number, to: number): void {
  for (const child of childrenOf(draft, from)) {
    if (child !== to) hang(draft, child, { head: to, relation: relation(draft, child) });
  }
}

/** Puts a token into the place of the token above it, which then hangs under it. */
export function swap(
  draft: Draft,
  below: number,
  query: { above: number; relation: string; upos?: string },
): void {
  const [lower, upper] = [draft.tokens[below], draft.tokens[query.above]];
  if (lower === undefined || upper === undefined) return;
  const { relation, upos = upper.upos } = query;
  put(draft, below, changed(lower, { head: upper.head, relation: upper.relation }));
  put(draft, query.above, changed(upper, { head: below, relation, upos }));
}

/** Gives a token another lemma, part of speech, Penn tag or relation; what it governs and what governs it stay. */
export function rewrite(draft: Draft, i: number, change: Omit<Change, "head">): void {
  const token = draft.tokens[i];
  if (token !== undefined) draft.tokens[i] = changed(token, change);
}

/** Gives a token another part of speech. */
export function retag(draft: Draft, i: number, upos: string): void {
  rewrite(draft, i, { upos });
}

/** Gives a token another relation to its governor. */
export function relabel(draft: Draft, i: number, relation: string): void {
  rewrite(draft, i, { relation });
}
