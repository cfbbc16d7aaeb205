import { clauseOf, isVerb } from "../clause.ts";
import { blamedIn } from "../roles/blame.ts";
import { involvedIn } from "../roles/involved.ts";
import { formOf, headOf, lemmaOf, shownBy, uposOf, type Tree } from "../tree.ts";
import type { Account } from "./account.ts";
import { claimAt } from "./claimed.ts";
import { layingAt } from "./laid.ts";
import { saidToBeAt } from "./said-to-be.ts";

const negations: ReadonlySet<string> = new Set(
  "no not n't never yet neither nor none nobody without hardly denied denies deny".split(" "),
);
/** How far around the word that says who did it a negation undoes it. */
const BEFORE = 6;

/** Whether a word near before one negates it: "has not claimed", "no group". */
function isNegated(tree: Tree, cue: number): boolean {
  for (let i = Math.max(0, cue - BEFORE); i <= cue + 1; i++)
    if (negations.has(formOf(tree, i))) return true;
  return false;
}

/** Nouns that call a deed told elsewhere no more than a deed. */
const general = new Set("crime act action deed incident atrocity outrage event".split(" "));

/** Says whether a noun only points at a deed: "the crime", "these actions". */
export const isGeneralDeed = (tree: Tree, i: number): boolean =>
  uposOf(tree, i) === "NOUN" && general.has(lemmaOf(tree, i));

/** "The crime was committed by X". */
function agentOf(tree: Tree, noun: number): number[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || !isVerb(tree, verb)) return [];
  const { isPassive, subject, agent } = clauseOf(tree, verb);
  return isPassive && subject === noun && agent >= 0 ? [agent] : [];
}

/** "the crime committed by X", "X took part in the crime". */
function doneAt(tree: Tree, i: number): Account | null {
  if (!isGeneralDeed(tree, i)) return null;
  const doers = [...agentOf(tree, i), ...blamedIn(tree, i), ...involvedIn(tree, i)].slice(0, 1);
  return doers.length === 0 ? null : { act: "states", cue: i, doers, deed: -1, accuser: -1 };
}

/** Gives all that a sentence says of who is responsible for what, in text order. */
export function accountsIn(tree: Tree): Account[] {
  return shownBy(tree, (i) => {
    const found = claimAt(tree, i) ?? layingAt(tree, i) ?? saidToBeAt(tree, i) ?? doneAt(tree, i);
    return found === null || isNegated(tree, found.cue) ? null : found;
  });
}
