import { clauseOf } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  type Tree,
} from "../tree.ts";
import { isLand, placesOfLand } from "./land.ts";
import { withWhom, type ConditionFound } from "./made.ts";

/** Reads "battling for control of the town", "fighting over the village": nobody holds it for sure. */
export function fromStriving(scene: Scene, tree: Tree, verb: number): ConditionFound | null {
  if (!scene.words.has(scene.words.lexicon.conditions.striving, lemmaOf(tree, verb))) return null;
  if (modalityOfTrigger(tree, scene.words, verb) !== "actual") return null;
  const clause = clauseOf(tree, verb);
  const aim = clause.obliques.find(({ head, preposition }) => {
    if (preposition === "over")
      return isLand(scene, tree, head) || lemmaOf(tree, head) === "control";
    return preposition === "for" && lemmaOf(tree, head) === "control";
  });
  // "Fighting over the town went on": a gerund needs nobody who fights.
  const isGerund = tree.tokens[verb]?.xpos === "VBG";
  if (aim === undefined || (clause.subject < 0 && !isGerund)) return null;
  const land =
    childrenBy(tree, aim.head, "nmod").find((i) => prepositionOf(tree, i) === "of") ?? aim.head;
  return {
    kind: "control",
    stage: "contested",
    rule: "control/striving",
    anchors: [verb],
    tokens: [clause.subject, verb, ...subtree(tree, aim.head)].filter((i) => i >= 0),
    parties: clause.subject < 0 ? [] : conjuncts(tree, clause.subject),
    places: placesOfLand(scene, tree, isLand(scene, tree, aim.head) ? aim.head : land),
  };
}

const strife = new Set(["fight", "fighting", "battle", "struggle", "clash", "combat"]);

/** The land that a noun of fighting is for or over: "the battle for the town", "fighting for control of the town"; -1 where it is for none. */
function landFoughtFor(scene: Scene, tree: Tree, noun: number): number {
  const aim = childrenBy(tree, noun, "nmod", "obl").find((i) =>
    ["for", "over"].includes(prepositionOf(tree, i)),
  );
  if (aim === undefined) return -1;
  if (isLand(scene, tree, aim)) return aim;
  if (lemmaOf(tree, aim) !== "control") return -1;
  return childrenBy(tree, aim, "nmod").find((i) => isLand(scene, tree, i)) ?? -1;
}

/** Reads "fighting for control of the town continues", "the battle for the city". */
export function fromStrife(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  if (!strife.has(lemmaOf(tree, noun))) return null;
  const land = landFoughtFor(scene, tree, noun);
  if (land < 0 || modalityOfTrigger(tree, scene.words, noun) !== "actual") return null;
  return {
    kind: "control",
    stage: "contested",
    rule: "control/striving",
    anchors: [noun],
    tokens: [noun, ...subtree(tree, land)],
    parties: withWhom(tree, noun),
    places: placesOfLand(scene, tree, land),
  };
}

/** Reads "the contested town of Bani Walid". */
export function fromAdjective(scene: Scene, tree: Tree, i: number): ConditionFound | null {
  const { contestedAdjectives } = scene.words.lexicon.conditions;
  const land = headOf(tree, i);
  if (!scene.words.has(contestedAdjectives, formOf(tree, i)) || relationOf(tree, i) !== "amod")
    return null;
  if (!isLand(scene, tree, land)) return null;
  return {
    kind: "control",
    stage: "contested",
    rule: "control/contested",
    anchors: [i],
    tokens: [i, land],
    places: placesOfLand(scene, tree, land),
  };
}
