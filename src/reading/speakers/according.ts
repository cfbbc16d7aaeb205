import type { SpeechVerb } from "../../languages/index.ts";
import type { SpeechCue } from "./cue.ts";
import { trimmed } from "./said.ts";
import type { TokenRange, Tree } from "../tree.ts";

const according: SpeechVerb = { act: "states", sort: "says" };

/** Reads "According to X, …" and "…, according to X" at a token; null when it does not begin there. */
export function accordingTo(tree: Tree, at: number): SpeechCue | null {
  if (
    tree.lower(at) !== "according" ||
    tree.lower(at + 1) !== "to" ||
    tree.tokens[at + 2] === undefined
  )
    return null;
  const words = { from: at, to: at + 2 };
  const { head, range: whole } = nounPhraseAt(tree, at + 2);
  const range = isOpening(tree, at) ? toComma(tree, whole) : whole;
  const content = trimmed(tree, besideAccording(tree, at, range));
  return {
    at,
    words,
    verb: according,
    lemma: "according to",
    source: range,
    speakerAt: head,
    content,
    behind: null,
    isClause: true,
  };
}

/** The noun phrase that begins at a token, by the tree: the highest noun whose subtree begins there. */
function nounPhraseAt(tree: Tree, from: number): { head: number; range: TokenRange } {
  let head = from;
  for (let next = from; next >= from && tree.upos(next) !== "VERB"; next = tree.head(next))
    head = next;
  let to = Math.max(tree.subtree(head).to, head + 1);
  while (to > from + 1 && /^[,:;.]$|^''$|^"$/.test(tree.lower(to - 1))) to -= 1;
  return { head, range: { from, to: beforeQuotation(tree, from, to) } };
}

/** A phrase that runs into quotation marks has ended before them: "according to X, '…". */
function beforeQuotation(tree: Tree, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (tree.lower(at) === "," && /^(?:``|"|“)$/.test(tree.lower(at + 1))) return at;
  }
  return to;
}

/** Whether no verb stands before a place. */
function isOpening(tree: Tree, at: number): boolean {
  return tree.tokens.slice(0, at).every(({ upos }) => upos !== "VERB" && upos !== "AUX");
}

/** "According to reports, 12 people died": with one comma in the sentence, the source ends before it. */
function toComma(tree: Tree, { from, to }: TokenRange): TokenRange {
  const commas = tree.tokens.flatMap(({ form }, index) =>
    form === "," && index > from ? [index] : [],
  );
  const [only, second] = commas;
  return only !== undefined && second === undefined && only < to
    ? { from, to: only }
    : { from, to };
}

function besideAccording(tree: Tree, at: number, source: TokenRange): TokenRange {
  return isOpening(tree, at) ? { from: source.to, to: tree.tokens.length } : { from: 0, to: at };
}
