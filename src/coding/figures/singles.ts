import { overlaps, type FigureKind, type Quantity } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  lemmaOf,
  prepositionOf,
  shownBy,
  spanOver,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import { casualtyGroup } from "./casualty-verbs.ts";
import { outcomeAt } from "./outcome.ts";
import { personKilled, personOfVerb } from "./headline-person.ts";
import { isCouple, isOnePerson, nameBefore, personBefore } from "./single-person.ts";

const counted: ReadonlySet<FigureKind> = new Set<FigureKind>(["killed", "injured", "abducted"]);
/** Nouns of killing; "death" is left out, since most deaths of single people are no violence. */
const killings = new Set([
  "murder",
  "killing",
  "assassination",
  "slaying",
  "beheading",
  "execution",
]);

/** Gives a quantity of one person, of two for "a couple", over the noun and its article. */
export function quantityOfOne(tree: Tree, i: number): Quantity {
  const token = tree.tokens[i] ?? { start: 0, end: 0, form: "" };
  const det = childrenBy(tree, i, "det")
    .map((at) => tree.tokens[at])
    .find((at) => at !== undefined && at.end < token.start + 1);
  const span =
    det === undefined ? { start: token.start, end: token.end } : { start: det.start, end: det.end };
  const isTwo = isCouple(tree, i);
  return {
    span,
    text: tree.text.slice(span.start, span.end),
    low: null,
    best: isTwo ? 2 : 1,
    high: null,
    strict: false,
    approximate: false,
    unit: null,
    rule: null,
    kind: "cardinal",
    isIncrement: formOf(tree, i) === "another" || det?.form.toLowerCase() === "another",
  };
}

/** One person whom a word of casualties acts on. */
export interface Single {
  readonly quantity: Quantity;
  readonly head: number;
  readonly by: number;
  readonly kind: FigureKind;
}

/** The nouns that a verb of casualties acts on, with what becomes of them; null for other words. */
function byVerb(tree: Tree, words: Words, verb: number): Pick<Single, "head" | "kind"> | null {
  const group = uposOf(tree, verb) === "VERB" ? casualtyGroup(tree, words, verb) : undefined;
  // "Rubio was hurt by going personal": one person hurt is a figure of speech as often as not.
  if (group === undefined || !counted.has(group.kind) || lemmaOf(tree, verb) === "hurt")
    return null;
  const clause = clauseOf(tree, verb);
  // "A bomber killed 30": trees take the verb for a participle when another follows.
  const isActive = uposOf(tree, verb + 1) === "NUM" && auxiliaryBefore(tree, verb) === "";
  if (clause.isPassive && isActive) return null;
  const head = group.counted === "subject" || clause.isPassive ? clause.subject : clause.object;
  return head < 0 ? null : { head, kind: group.kind };
}

/** "the murder of a councillor". */
function byNoun(tree: Tree, noun: number): Pick<Single, "head" | "kind"> | null {
  if (uposOf(tree, noun) !== "NOUN" || !killings.has(lemmaOf(tree, noun))) return null;
  const head = childrenBy(tree, noun, "nmod").find((at) => prepositionOf(tree, at) === "of");
  return head === undefined ? null : { head, kind: "killed" };
}

/**
 * Gives a quantity of one for each single person that a verb of casualties acts on and that no number counts: "a priest
 * was killed", "killed the mayor and his son"; of two for "a couple".
 *
 * @param known - quantities that reading found in the sentence
 */
export function singlesOf(tree: Tree, words: Words, known: readonly Quantity[]): Single[] {
  const found = new Map<number, Single>();
  tree.tokens.forEach((_token, by) => {
    const acted = byVerb(tree, words, by) ?? byNoun(tree, by);
    if (acted === null) return;
    for (const head of conjuncts(tree, acted.head)) {
      const phrase = spanOver(tree, [
        head,
        ...childrenBy(tree, head, "det", "nummod", "amod", "compound"),
      ]);
      const isCounted =
        phrase === null ||
        known.some(({ span, kind }) => kind === "cardinal" && overlaps(span, phrase));
      const isOne =
        formOf(tree, head) === "another" || isCouple(tree, head) || isOnePerson(tree, words, head);
      if (!isCounted && isOne && !found.has(head))
        found.set(head, { quantity: quantityOfOne(tree, head), head, by, kind: acted.kind });
    }
  });
  for (const named of [...namedBefore(tree, words), ...ofHeadline(tree, words, known)]) {
    const isKnown = [...found.values()].some(({ by }) => by === named.by);
    if (!isKnown && !found.has(named.head)) found.set(named.head, named);
  }
  return [...found.values()];
}

/** A name right before "was killed", wherever the tree hangs it: "At dawn, 18-year-old Adil Musa was killed". */
function namedBefore(tree: Tree, words: Words): Single[] {
  return shownBy(tree, (by) => {
    const outcome = outcomeAt(tree, words, by);
    if (outcome?.counted !== "object" || !/^(?:was|is|been)$/.test(auxiliaryBefore(tree, by)))
      return null;
    const head = nameBefore(tree, by);
    return head < 0 ? null : { quantity: quantityOfOne(tree, head), head, by, kind: outcome.kind };
  });
}

/** "Civilian killed, 3 injured", "Bomb kills woman": people of headlines, which drop articles. */
function ofHeadline(tree: Tree, words: Words, known: readonly Quantity[]): Single[] {
  return shownBy(tree, (by) => {
    const outcome = outcomeAt(tree, words, by);
    if (outcome === null) return null;
    const head = Math.max(personKilled(tree, words, by), personOfVerb(tree, words, by));
    const quantity = quantityOfOne(tree, head);
    const isCounted = known.some(({ span }) => overlaps(span, quantity.span));
    return head < 0 || isCounted ? null : { quantity, head, by, kind: outcome.kind };
  });
}

/** The form of "be" before a participle, adverbs set aside; empty when there is none. */
function auxiliaryBefore(tree: Tree, verb: number): string {
  let at = verb - 1;
  while (uposOf(tree, at) === "ADV") at -= 1;
  return uposOf(tree, at) === "AUX" ? formOf(tree, at) : "";
}

/**
 * Gives the one person that stands in a number's list before it, and shares what became of those counted; null when none
 * does.
 */
export function singleBefore(
  tree: Tree,
  words: Words,
  query: { readonly first: number; readonly by: number; readonly kind: FigureKind },
): Single | null {
  const { first, by, kind } = query;
  const head = counted.has(kind) ? personBefore(tree, words, first) : -1;
  return head < 0 ? null : { quantity: quantityOfOne(tree, head), head, by, kind };
}
