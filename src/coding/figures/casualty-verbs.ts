import type { CasualtyVerbs } from "../../codebook/index.ts";
import { verbWord } from "../clause.ts";
import { childrenBy, formOf, lemmaOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

const toDeath: CasualtyVerbs = { kind: "killed", counted: "object", words: "" };
const losing: CasualtyVerbs = { kind: "killed", counted: "subject", words: "" };

/** "shot dead", "beaten to death", "burned alive". */
function isToDeath(tree: Tree, verb: number): boolean {
  const next = formOf(tree, verb + 1);
  const after = formOf(tree, verb + 2);
  const isViolent = [
    "shoot",
    "stab",
    "beat",
    "hack",
    "burn",
    "gun",
    "stone",
    "crush",
    "trample",
    "torture",
    "find",
    "club",
    "bludgeon",
  ].includes(lemmaOf(tree, verb));
  return isViolent && (next === "dead" || next === "alive" || (next === "to" && after === "death"));
}

/** "lost their lives", "lost his life". */
function isLoss(tree: Tree, verb: number): boolean {
  const object = childrenBy(tree, verb, "obj")[0];
  return lemmaOf(tree, verb) === "lose" && object !== undefined && lemmaOf(tree, object) === "life";
}

/** Gives what a verb does to the people it counts; undefined when it counts nobody. */
export function casualtyGroup(tree: Tree, words: Words, verb: number): CasualtyVerbs | undefined {
  if (isToDeath(tree, verb)) return toDeath;
  if (isLoss(tree, verb)) return losing;
  return (
    words.casualtyVerbs.get(verbWord(tree, verb)) ?? words.casualtyVerbs.get(lemmaOf(tree, verb))
  );
}
