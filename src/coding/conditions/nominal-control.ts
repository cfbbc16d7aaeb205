import { clauseOf } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import { whoseGrip } from "../taker.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  subtree,
  type Tree,
} from "../tree.ts";
import { isLand, placesOfLand } from "./land.ts";
import { withGroups, type ConditionFound } from "./made.ts";

const takingNouns = new Set(
  "capture recapture seizure liberation reconquest conquest takeover annexation".split(" "),
);

/** The noun behind a preposition that hangs on another; -1 when there is none. */
function behind(tree: Tree, noun: number, preposition: string): number {
  return (
    childrenBy(tree, noun, "nmod", "obl").find((i) => prepositionOf(tree, i) === preposition) ?? -1
  );
}

/** Reads "the capture of three villages by the rebels", "the loss of the town", "the fall of the city". */
export function fromTakingNoun(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  const lemma = lemmaOf(tree, noun);
  const isLoss = lemma === "loss" || lemma === "fall";
  if (!isLoss && !takingNouns.has(lemma)) return null;
  const land = behind(tree, noun, "of");
  if (land < 0 || !isLand(scene, tree, land)) return null;
  if (modalityOfTrigger(tree, scene.words, noun) !== "actual") return null;
  const doer =
    [noun, land].map((at) => behind(tree, at, isLoss ? "to" : "by")).find((i) => i >= 0) ?? -1;
  const heads = doer < 0 ? [] : conjuncts(tree, doer);
  return {
    kind: "control",
    stage: isLoss && doer < 0 ? "lost" : "taken",
    rule: "control/taking-noun",
    anchors: [noun],
    tokens: [noun, ...subtree(tree, land), ...heads],
    holder: withGroups(tree, heads),
    by: heads,
    places: placesOfLand(scene, tree, land),
  };
}

const expelling = new Set(
  "drive push force flush chase throw clear expel dislodge oust evict rout".split(" "),
);
const awayWords = new Set(["from", "out"]);

/** Reads "drove the rebels out of the town": they hold it no longer. */
export function fromExpulsion(scene: Scene, tree: Tree, verb: number): ConditionFound | null {
  if (!expelling.has(lemmaOf(tree, verb))) return null;
  const clause = clauseOf(tree, verb);
  const expelled = clause.isPassive ? clause.subject : clause.object;
  const kind = tree.mentions[expelled]?.kind;
  const isArmed = kind === "armed-group" || kind === "armed-force" || kind === "state";
  if (!isArmed && !scene.words.isOf("armed", lemmaOf(tree, expelled))) return null;
  const land = clause.obliques.find(
    ({ head, preposition }) => awayWords.has(preposition) && isLand(scene, tree, head),
  );
  if (land === undefined || modalityOfTrigger(tree, scene.words, verb) !== "actual") return null;
  return {
    kind: "control",
    stage: "lost",
    rule: "control/driven-out",
    anchors: [verb],
    tokens: [verb, expelled, ...subtree(tree, land.head)],
    by: conjuncts(tree, expelled),
    places: placesOfLand(scene, tree, land.head),
  };
}

/** Reads "the town is in rebel hands", "remains in the hands of the army". */
export function fromHands(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  if (formOf(tree, noun) !== "hands" || prepositionOf(tree, noun) !== "in") return null;
  const holder = whoseGrip(tree, scene.words, noun);
  const isCopular = childrenBy(tree, noun, "cop").length > 0;
  const above = headOf(tree, noun);
  const subject = isCopular ? noun : above;
  const land = childrenBy(tree, subject, "nsubj", "nsubj:pass")[0] ?? above;
  if (holder < 0 || !isLand(scene, tree, land)) return null;
  if (modalityOfTrigger(tree, scene.words, noun) !== "actual") return null;
  return {
    kind: "control",
    stage: "held",
    rule: "control/in-hands",
    anchors: [noun],
    tokens: [noun, land, ...subtree(tree, noun)],
    holder: withGroups(tree, [holder]),
    places: placesOfLand(scene, tree, land),
  };
}
