import type { RuleName } from "../codebook/index.ts";
import type { Modality } from "../model/index.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  type Tree,
} from "./tree.ts";
import type { Words } from "./words.ts";

/** A modality with the rule that gives it and the tokens that show it. */
export interface Told {
  readonly modality: Modality;
  readonly rule: RuleName;
  readonly words: readonly number[];
}

/** Whether a verb stands behind "to". */
export const toInfinitive = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, "mark").some(
    (mark) => formOf(tree, mark) === "to" && isInfinitive(tree, mark, i),
  );

/** "said to be herdsmen killed five", "rose to ten killed": a noun or number between keeps "to" for itself, whatever the tree hangs it on. */
function isInfinitive(tree: Tree, to: number, verb: number): boolean {
  const between = tree.tokens.slice(to + 1, verb);
  return !between.some(({ upos }) => /^(?:NOUN|PROPN|NUM|DET)$/.test(upos));
}

/** Whether a token is a purpose: "gathered to attack" is a plan, "stopped to" is not a fact either. */
export function isPurpose(tree: Tree, i: number): boolean {
  const relation = relationOf(tree, i);
  // "used drones to bomb the town": what somebody used a thing for was done with it.
  if (lemmaOf(tree, headOf(tree, i)) === "use") return false;
  return (relation === "advcl" || relation.startsWith("acl")) && toInfinitive(tree, i);
}

/** Gives "if" or "whether" before a token; -1 where there is none. */
export function conditionOf(tree: Tree, words: Words, i: number): number {
  const { conditional } = words.lexicon.grammar;
  const marks = childrenBy(tree, i, "mark");
  return marks.find((mark) => words.has(conditional, formOf(tree, mark))) ?? -1;
}

/** The word that negates a token: "not", "without", "no one" for its subject; -1 where there is none. */
function negatorOf(tree: Tree, words: Words, i: number): number {
  const { negators } = words.lexicon.grammar;
  // "Not only killed nine" says that it did.
  const isNo = (child: number) =>
    (words.has(negators, formOf(tree, child)) || lemmaOf(tree, child) === "not") &&
    !/^(?:only|just|merely|simply)$/.test(formOf(tree, child + 1));
  const own = childrenBy(tree, i, "advmod", "det", "aux", "cc:preconj").find(isNo);
  if (own !== undefined) return own;
  if (prepositionOf(tree, i) === "without") return childrenBy(tree, i, "case", "mark")[0] ?? i;
  // "No one was killed", "no shells fell".
  for (const subject of childrenBy(tree, i, "nsubj", "nsubj:pass")) {
    const no = isNo(subject) ? subject : childrenBy(tree, subject, "det").find(isNo);
    if (no !== undefined) return no;
  }
  return -1;
}

/** "was nearly killed", "almost overran the base": it did not come to it. */
function isNearMiss(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, "advmod").some(
    (child) => child < i && ["nearly", "almost", "narrowly"].includes(formOf(tree, child)),
  );
}

/** "was to reach", "are to be released": it was meant, and is not said to have come about. */
function isDestined(tree: Tree, i: number): boolean {
  const isInfinitive = toInfinitive(tree, i) && relationOf(tree, i) !== "advcl";
  return isInfinitive && childrenBy(tree, i, "cop").some((cop) => lemmaOf(tree, cop) === "be");
}

/** "until recovering", "before attacking": not yet so, but for "before being shot dead", which ends what is told. */
function isAhead(tree: Tree, i: number): boolean {
  if (childrenBy(tree, i, "aux:pass").some((aux) => formOf(tree, aux) === "being")) return false;
  return childrenBy(tree, i, "mark").some((mark) =>
    ["until", "till", "before"].includes(formOf(tree, mark)),
  );
}

function byAuxiliary(tree: Tree, words: Words, i: number): Told | null {
  const { auxiliaries } = words.lexicon.grammar;
  for (const aux of childrenBy(tree, i, "aux")) {
    for (const modality of ["planned", "possible"] as const) {
      const list = auxiliaries[modality] ?? "";
      if (words.has(list, lemmaOf(tree, aux)) || words.has(list, formOf(tree, aux)))
        return { modality, rule: "modality/auxiliary", words: [aux, i] };
    }
  }
  return null;
}

/** Says how a token is told by its own auxiliaries, negation and conditions; null when they leave it as it is. */
export function ownModality(tree: Tree, words: Words, i: number): Told | null {
  const negator = negatorOf(tree, words, i);
  if (negator >= 0) return { modality: "negated", rule: "modality/negation", words: [negator, i] };
  if (isNearMiss(tree, i)) return { modality: "negated", rule: "modality/near-miss", words: [i] };
  const condition = conditionOf(tree, words, i);
  if (condition >= 0)
    return { modality: "possible", rule: "modality/condition", words: [condition, i] };
  if (isAhead(tree, i) || isDestined(tree, i))
    return { modality: "planned", rule: "modality/still-to-come", words: [i] };
  return byAuxiliary(tree, words, i);
}
