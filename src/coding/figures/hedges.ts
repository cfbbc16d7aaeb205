import type { Modality } from "../../model/index.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

/** How far before a verb the words that report it may stand, in tokens. */
const REACH = 14;

/** Words of a name or noun phrase between "believed to be" and the verb. */
const nominal = /^(?:NOUN|PROPN|ADJ|ADP|DET|CCONJ|NUM|PUNCT|PART)$/;

/** "Gunmen believed to be herdsmen killed five": who they are is believed; that they killed is told. */
function isWhoBelieved(tree: Tree, words: Words, verb: number): boolean {
  for (let at = verb - 1; at >= verb - REACH; at -= 1) {
    const opens = formOf(tree, at) === "be" && formOf(tree, at - 1) === "to" && at < verb - 1;
    if (opens) return words.has(words.lexicon.casualties.reporting, lemmaOf(tree, at - 2));
    // The parser may take a rare noun for a verb: "herdsmen".
    if (!nominal.test(uposOf(tree, at)) && at < verb - 2) return false;
  }
  return false;
}

/** The verb that reports another in one passive: "feared" in "are feared to have been killed"; -1 when there is none. */
function reportingVerb(tree: Tree, words: Words, verb: number): number {
  for (let at = verb - 1; at >= verb - 6; at -= 1) {
    const isLink =
      ["to", "have", "been", "be"].includes(formOf(tree, at)) || uposOf(tree, at) === "ADV";
    if (isLink) continue;
    const isReporting =
      uposOf(tree, at) === "VERB" &&
      words.has(words.lexicon.casualties.reporting, lemmaOf(tree, at));
    return isReporting ? at : -1;
  }
  return -1;
}

/**
 * Says how a harm is told where a verb of reporting stands in its own clause: "are feared dead" is possible, "were
 * reported killed" and "were said to have been killed" are told as facts. Null when none does.
 *
 * `query.told`: what the tree says.
 */
export function modalityByHedge(
  tree: Tree,
  words: Words,
  query: { readonly verb: number; readonly told: Modality },
): Modality | null {
  const { verb, told } = query;
  const reporting = reportingVerb(tree, words, verb);
  if (reporting >= 0) {
    const isDoubted = words.has(words.lexicon.casualties.doubting, lemmaOf(tree, reporting));
    if (isDoubted) return "possible";
    return told === "planned" ? "actual" : null;
  }
  return told === "possible" && isWhoBelieved(tree, words, verb) ? "actual" : null;
}
