import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** Share of a report's words that must speak of fighting for every sentence of it to count as evidence. */
const DENSE = 0.02;

/** Says which sentences stand among fighting, so that "hit" and "fight" may be read as violence. */
export interface Evidence {
  /** Whether armed actors, weapons or fighting stand in the sentence, or all over the report. */
  holds(tree: Tree): boolean;
  /** Whether the sentence speaks of a game or an accident. */
  speaksOf(tree: Tree, nounClass: "sport" | "accident"): boolean;
}

function armedWords(tree: Tree, words: Words): number {
  const list = words.lexicon.grammar.evidence;
  let found = 0;
  tree.lemmas.forEach((lemma, i) => {
    const kind = tree.mentions[i]?.kind;
    if (words.has(list, lemma) || kind === "armed-group" || kind === "armed-force") found++;
  });
  return found;
}

const attacks = new Set("attack assault ambush shoot shooting stab raid".split(" "));
const harms = new Set("kill wound injure die murder".split(" "));

/** "killed in an attack", "claimed responsibility for the attack": an attack and its harm, or who owns up to it, bear each other out. */
function bearsOut({ lemmas }: Tree): boolean {
  if (!lemmas.some((lemma) => attacks.has(lemma))) return false;
  const isClaimed = lemmas.includes("responsibility") && lemmas.includes("claim");
  return isClaimed || lemmas.some((lemma) => harms.has(lemma));
}

/** Weighs the evidence of fighting in a report's sentences. */
export function weighEvidence(trees: readonly Tree[], words: Words): Evidence {
  const counts = trees.map((tree) => armedWords(tree, words));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const length = trees.reduce((sum, tree) => sum + tree.tokens.length, 0);
  const isDense = total >= 4 && total / Math.max(1, length) >= DENSE;
  return {
    holds: (tree) => isDense || (counts[tree.number] ?? 0) > 0 || bearsOut(tree),
    speaksOf: (tree, nounClass) => tree.lemmas.some((lemma) => words.isOf(nounClass, lemma)),
  };
}
