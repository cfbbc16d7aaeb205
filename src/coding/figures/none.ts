import type { FigureKind, Quantity } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import { childrenBy, formOf, lemmaOf, type Tree } from "../tree.ts";
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

/** Finds the denials of casualties that count as zero: "no casualties were reported", "no one was killed". */
export function zerosOf(
  tree: Tree,
  words: Words,
): { quantity: Quantity; kind: FigureKind; by: number }[] {
  const found: { quantity: Quantity; kind: FigureKind; by: number }[] = [];
  tree.tokens.forEach((token, i) => {
    if (!none.has(formOf(tree, i)) || isNotYetKnown(tree)) return;
    const noun = [i + 1, i + 2].find((at) => words.casualtyNouns.has(lemmaOf(tree, at)));
    const kind = noun === undefined ? undefined : words.casualtyNouns.get(lemmaOf(tree, noun));
    const counts = kind === "killed" || kind === "injured" || kind === "killed-or-injured";
    if (noun !== undefined && counts && tree.lemmas.some((lemma) => reported.has(lemma))) {
      found.push({ quantity: zero(tree, i, noun), kind, by: noun });
      return;
    }
    const verb = tree.tokens.findIndex(
      (other, at) => at > i && at <= i + 4 && other.upos === "VERB",
    );
    const group = verb < 0 ? undefined : words.casualtyVerbs.get(lemmaOf(tree, verb));
    const isPassive =
      verb >= 0 &&
      clauseOf(tree, verb).isPassive &&
      childrenBy(tree, verb, "nsubj:pass").some((at) => at >= i && at <= i + 1);
    if (group !== undefined && isPassive && (group.kind === "killed" || group.kind === "injured"))
      found.push({ quantity: zero(tree, i, verb), kind: group.kind, by: verb });
  });
  return found;
}
