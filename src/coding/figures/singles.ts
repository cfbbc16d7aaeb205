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

const one = new Set(["a", "an", "another", "one", "the", "his", "her", "their"]);

function namesPerson(words: Words, lemma: string): boolean {
  const kind = actorKind(words, lemma);
  if (kind === "population" || kind === "government") return true;
  return Object.values(words.lexicon.casualties.people).some((list) => words.has(list, lemma));
}

/** A single person by name. */
function isNamed(tree: Tree, i: number): boolean {
  const mention = tree.mentions[i];
  if (tree.tokens[i]?.xpos === "NNPS") return false;
  return mention === undefined
    ? childrenBy(tree, i, "flat", "appos").length > 0
    : mention.kind === "person";
}

/** A single person: "a priest", "the mayor", a name. */
function isOnePerson(tree: Tree, words: Words, i: number): boolean {
  if (collective.has(lemmaOf(tree, i)) || childrenBy(tree, i, "nummod").length > 0) return false;
  const upos = uposOf(tree, i);
  if (upos === "PROPN") return isNamed(tree, i);
  if (upos !== "NOUN" || tree.tokens[i]?.xpos === "NNS") return false;
  if (tree.mentions[i]?.kind === "person") return true;
  const isOne = childrenBy(tree, i, "det", "nmod:poss").some((det) => one.has(formOf(tree, det)));
  return isOne && namesPerson(words, lemmaOf(tree, i));
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

interface Single {
  readonly quantity: Quantity;
  readonly head: number;
  readonly by: number;
}

/** The nouns that a verb of casualties acts on; none for other verbs. */
function actedOn(tree: Tree, words: Words, verb: number): number[] {
  const group = uposOf(tree, verb) === "VERB" ? casualtyGroup(tree, words, verb) : undefined;
  // "Rubio was hurt by going personal": one person hurt is a figure of speech as often as not.
  if (group === undefined || !counted.has(group.kind) || lemmaOf(tree, verb) === "hurt") return [];
  const clause = clauseOf(tree, verb);
  const head = group.counted === "subject" || clause.isPassive ? clause.subject : clause.object;
  return head < 0 ? [] : conjuncts(tree, head);
}

/**
 * Gives a quantity of one for each single person that a verb of casualties acts on and that no number counts: "a priest
 * was killed", "killed the mayor and his son".
 *
 * @param known - quantities that reading found in the sentence
 */
export function singlesOf(tree: Tree, words: Words, known: readonly Quantity[]): Single[] {
  const found = new Map<number, Single>();
  tree.tokens.forEach((_token, by) => {
    for (const head of actedOn(tree, words, by)) {
      const phrase = spanOver(tree, [
        head,
        ...childrenBy(tree, head, "det", "nummod", "amod", "compound"),
      ]);
      const isCounted =
        phrase === null || known.some((quantity) => overlaps(quantity.span, phrase));
      const isOne = formOf(tree, head) === "another" || isOnePerson(tree, words, head);
      if (!isCounted && isOne && !found.has(head))
        found.set(head, { quantity: single(tree, head), head, by });
    }
  });
  return [...found.values()];
}
