import { overlaps, type Quantity } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import { actorKind } from "../nouns.ts";
import { childrenBy, conjuncts, formOf, lemmaOf, spanOver, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { casualtyGroup } from "./casualty-verbs.ts";

const collective = new Set(
  "group family team police army crowd militia force people government navy couple number convoy patrol unit public party staff crew gang pair public military regime state company bus village town population community dozen hundred thousand million majority toll death body".split(
    " ",
  ),
);
const counted = new Set(["killed", "injured", "abducted"]);

/** A single person: "a priest", "the mayor", a name. */
function isOnePerson(tree: Tree, words: Words, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined || collective.has(lemmaOf(tree, i))) return false;
  const isNumbered = childrenBy(tree, i, "nummod").length > 0;
  if (isNumbered) return false;
  const kindOfMention = tree.mentions[i]?.kind;
  if (token.upos === "PROPN")
    return (
      token.xpos !== "NNPS" &&
      (kindOfMention === "person" ||
        (kindOfMention === undefined && childrenBy(tree, i, "flat", "appos").length > 0))
    );
  if (token.upos !== "NOUN" || token.xpos === "NNS") return false;
  const lemma = lemmaOf(tree, i);
  const kind = actorKind(words, lemma);
  const { people } = words.lexicon.casualties;
  const isPerson =
    Object.values(people).some((list) => words.has(list, lemma)) ||
    tree.mentions[i]?.kind === "person" ||
    kind === "population" ||
    kind === "government";
  const isOne = childrenBy(tree, i, "det", "nmod:poss").some((det) =>
    ["a", "an", "another", "one", "the", "his", "her", "their"].includes(formOf(tree, det)),
  );
  return isPerson && (isOne || tree.mentions[i]?.kind === "person");
}

function single(tree: Tree, i: number): Quantity {
  const token = tree.tokens[i] ?? { start: 0, end: 0, form: "" };
  const det = childrenBy(tree, i, "det")
    .map((at) => tree.tokens[at])
    .find((at) => at !== undefined && at.end < token.start + 1);
  const span =
    det === undefined ? { start: token.start, end: token.end } : { start: det.start, end: det.end };
  return {
    span,
    text: tree.text.slice(span.start, span.end),
    low: null,
    best: 1,
    high: null,
    strict: false,
    approximate: false,
    unit: null,
    rule: null,
    kind: "cardinal",
    isIncrement: formOf(tree, i) === "another" || det?.form.toLowerCase() === "another",
  };
}

/**
 * Gives a quantity of one for each single person that a verb of casualties acts on and that no number counts: "a priest
 * was killed", "killed the mayor and his son".
 *
 * @param known - quantities that reading found in the sentence
 */
export function singlesOf(
  tree: Tree,
  words: Words,
  known: readonly Quantity[],
): { quantity: Quantity; head: number; by: number }[] {
  const found: { quantity: Quantity; head: number; by: number }[] = [];
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB") return;
    const group = casualtyGroup(tree, words, verb);
    if (group === undefined || !counted.has(group.kind)) return;
    const clause = clauseOf(tree, verb);
    const actedOn =
      group.counted === "subject" || clause.isPassive ? clause.subject : clause.object;
    if (actedOn < 0) return;
    for (const head of conjuncts(tree, actedOn)) {
      const phrase = spanOver(tree, [
        head,
        ...childrenBy(tree, head, "det", "nummod", "amod", "compound"),
      ]);
      const isKnown =
        phrase === null ||
        known.some((quantity) => overlaps(quantity.span, phrase)) ||
        found.some((item) => item.head === head);
      const isAnother = formOf(tree, head) === "another" && uposOf(tree, head) !== "VERB";
      if (!isKnown && (isAnother || isOnePerson(tree, words, head)))
        found.push({ quantity: single(tree, head), head, by: verb });
    }
  });
  return found;
}
