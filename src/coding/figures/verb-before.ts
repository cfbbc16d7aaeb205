import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { personKilled } from "./headline-person.ts";
import { outcomeAt, type Outcome } from "./outcome.ts";

const be = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const totals = new Set(["total", "sum", "number", "estimate"]);
const passed = new Set([
  "the",
  "a",
  "an",
  "also",
  "reportedly",
  "instantly",
  "some",
  "of",
  "another",
]);

/** "were killed" before a number is of others, not of those counted. */
function isPassive(tree: Tree, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 4; i -= 1) {
    if (be.has(formOf(tree, i))) return true;
    if (!/^(?:ADV|AUX)$/.test(uposOf(tree, i))) return false;
  }
  return false;
}

/** "was killed", "Civilian killed, 3 injured": a verb that tells what was done to those before it. */
function isDoneTo(tree: Tree, words: Words, verb: number): boolean {
  return isPassive(tree, verb) || personKilled(tree, words, verb) >= 0;
}

/** "claimed 22 lives", "cost more than 500 lives", "took the lives of 12": a verb that takes lives. */
function takesLives(tree: Tree, words: Words, verb: number): boolean {
  return words.has(words.lexicon.casualties.taking, lemmaOf(tree, verb));
}

/** The word before a number and what may stand between: "a total of", "the", "also". */
function wordBefore(tree: Tree, first: number): number {
  let at = first - 1;
  for (let steps = 0; steps < 5; steps += 1, at -= 1) {
    const isPassed = passed.has(formOf(tree, at)) || totals.has(lemmaOf(tree, at));
    if (!isPassed) return at;
  }
  return at;
}

/**
 * Finds the verb that says what became of those a number counts, right before it: "killing 12", "gunned down two men",
 * "have killed a total of seven", "claimed 22 lives". *
 * `query.first`: the first token of the number's words, "at least" included; `query.head`: the noun that it counts, -1
 * when there is none.
 */
export function verbBefore(
  tree: Tree,
  words: Words,
  query: { readonly first: number; readonly head: number },
): { readonly at: number; readonly outcome: Outcome } | null {
  const at = wordBefore(tree, query.first);
  if (at < 0) return null;
  if (lemmaOf(tree, query.head) === "life" && takesLives(tree, words, at))
    return { at, outcome: { kind: "killed", counted: "object", last: at } };
  for (const verb of [at, at - 1]) {
    const outcome = outcomeAt(tree, words, verb);
    if (outcome?.counted === "object" && outcome.last === at && !isDoneTo(tree, words, verb))
      return { at: verb, outcome };
  }
  return null;
}
