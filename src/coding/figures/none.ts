import type { FigureKind, Quantity } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import { childrenBy, formOf, lemmaOf, shownBy, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

const none = new Set(["no", "nobody", "none", "noone"]);
const reported = new Set([
  "cause",
  "report",
  "suffer",
  "be",
  "record",
  "sustain",
  "result",
  "inflict",
  "occur",
  "register",
]);

/** A quantity of zero over some words. */
function zero(tree: Tree, from: number, to: number): Quantity {
  const span = { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
  const text = tree.text.slice(span.start, span.end);
  return {
    span,
    text,
    low: null,
    best: 0,
    high: null,
    strict: false,
    approximate: false,
    unit: null,
    rule: null,
    kind: "cardinal",
    isIncrement: false,
  };
}

/** "no immediate reports of casualties" says nothing: nobody has looked. */
function isNotYetKnown(tree: Tree): boolean {
  return (
    tree.lemmas.some((lemma, i) => lemma === "report" && tree.tokens[i]?.upos === "NOUN") ||
    tree.lemmas.includes("immediate") ||
    tree.lemmas.includes("immediately")
  );
}

/** Kinds that a report may deny. */
const deniable: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "killed",
  "injured",
  "killed-or-injured",
]);

interface Zero {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly by: number;
}

/** "no casualties were reported", "caused no deaths". */
function byNoun(tree: Tree, words: Words, no: number): Zero | null {
  const noun = [no + 1, no + 2].find((at) => words.casualtyNouns.has(lemmaOf(tree, at)));
  const kind = noun === undefined ? undefined : words.casualtyNouns.get(lemmaOf(tree, noun));
  if (noun === undefined || kind === undefined || !deniable.has(kind)) return null;
  return tree.lemmas.some((lemma) => reported.has(lemma))
    ? { quantity: zero(tree, no, noun), kind, by: noun }
    : null;
}

/** "no one was killed". */
function byVerb(tree: Tree, words: Words, no: number): Zero | null {
  const verb = tree.tokens.findIndex(
    (token, at) => at > no && at <= no + 4 && token.upos === "VERB",
  );
  const kind = verb < 0 ? undefined : words.casualtyVerbs.get(lemmaOf(tree, verb))?.kind;
  if (kind === undefined || !deniable.has(kind) || !clauseOf(tree, verb).isPassive) return null;
  const isSubject = childrenBy(tree, verb, "nsubj:pass").some((at) => at === no || at === no + 1);
  return isSubject ? { quantity: zero(tree, no, verb), kind, by: verb } : null;
}

/** Finds the denials of casualties that count as zero: "no casualties were reported", "no one was killed". */
export function zerosOf(tree: Tree, words: Words): Zero[] {
  if (isNotYetKnown(tree)) return [];
  return shownBy(tree, (i) =>
    none.has(formOf(tree, i)) ? (byNoun(tree, words, i) ?? byVerb(tree, words, i)) : null,
  );
}
