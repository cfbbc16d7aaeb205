import { formOf, uposOf, type Tree } from "./tree.ts";

const passiveForms = new Set("was were been being be is are get got gets getting".split(" "));

/** Gives the first of the auxiliaries and adverbs before a verb; the verb itself where none stands there. */
export function groupStart(tree: Tree, verb: number): number {
  let at = verb;
  while (at > 0 && ["AUX", "ADV", "PART"].includes(uposOf(tree, at - 1))) at--;
  return at;
}

/** Says whether the words before a verb, from `start` on, make it a passive: "was also attacked". */
export function isPassiveGroup(tree: Tree, verb: number, start: number): boolean {
  if (!/^VB[ND]$/.test(tree.tokens[verb]?.xpos ?? "")) return false;
  for (let i = start; i < verb; i++) if (passiveForms.has(formOf(tree, i))) return true;
  return false;
}
