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
import type { ConditionFound } from "./made.ts";

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
  if (aim === undefined || clause.subject < 0) return null;
  const land =
    childrenBy(tree, aim.head, "nmod").find((i) => prepositionOf(tree, i) === "of") ?? aim.head;
  return {
    kind: "control",
    stage: "contested",
    rule: "control/striving",
    anchors: [verb],
    tokens: [clause.subject, verb, ...subtree(tree, aim.head)],
    parties: conjuncts(tree, clause.subject),
    places: placesOfLand(scene, tree, isLand(scene, tree, aim.head) ? aim.head : land),
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
