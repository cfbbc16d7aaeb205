import { clauseOf, verbWord } from "../clause.ts";
import type { Scene } from "../events.ts";
import type { Condition } from "../../model/index.ts";
import { modalityOfTrigger } from "../modality.ts";
import { takerOf } from "../taker.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "../tree.ts";
import { fromAdjective, fromStriving, fromStrife } from "./contested.ts";
import { isLand, placesOfLand } from "./land.ts";
import { fromExpulsion, fromHands, fromTakingNoun } from "./nominal-control.ts";
import { withGroups, type ConditionFound } from "./made.ts";

type ControlStage = Extract<Condition["stage"], "held" | "taken" | "lost" | "contested">;

/** What a verb says of land; null for other verbs. "occupy" is to hold and to take: held. */
function stageOf(scene: Scene, tree: Tree, verb: number): ControlStage | null {
  const { conditions } = scene.words.lexicon;
  const lemma = lemmaOf(tree, verb);
  if (scene.words.has(conditions.held, lemma)) return isNoLonger(tree, verb) ? "lost" : "held";
  if (scene.words.has(conditions.lost, lemma)) return "lost";
  const isTaken = scene.words.has(conditions.taken, lemma) && !verbWord(tree, verb).includes("_");
  if (isTaken) return "taken";
  return scene.words.has(conditions.contested, lemma) ? "contested" : null;
}

const apart = new Set(["ccomp", "advcl", "parataxis", "conj", "punct"]);

/** "no longer holds". */
function isNoLonger(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "advmod").some(
    (i) => formOf(tree, i) === "longer" && formOf(tree, i - 1) === "no",
  );
}

/** What the subjects of a verb are to the land. */
function rolesIn(
  tree: Tree,
  stage: ControlStage,
  heads: readonly number[],
): Pick<ConditionFound, "holder" | "parties" | "by"> {
  switch (stage) {
    case "held":
      return { holder: withGroups(tree, heads) };
    case "taken":
      return { holder: withGroups(tree, heads), by: heads };
    case "lost":
      return { by: heads };
    case "contested":
      return { parties: heads };
  }
}

/** The land and holder of a verb: "X controls Y", "Y is held by X", "Y, controlled by X". */
function fromVerb(scene: Scene, tree: Tree, verb: number): ConditionFound | null {
  const stage = stageOf(scene, tree, verb);
  if (stage === null || modalityOfTrigger(tree, scene.words, verb) !== "actual") return null;
  const clause = clauseOf(tree, verb);
  const land = clause.isPassive ? clause.subject : clause.object;
  const doer = clause.isPassive ? clause.agent : clause.subject;
  if (!isLand(scene, tree, land) || (doer < 0 && stage === "held")) return null;
  const heads = doer < 0 ? [] : conjuncts(tree, doer);
  const tokens = subtree(
    tree,
    verb,
    (child) => apart.has(relationOf(tree, child)) && child !== land && child !== doer,
  );
  return {
    kind: "control",
    stage,
    rule: "control/verb",
    anchors: [verb],
    tokens: [...tokens, verb],
    ...rolesIn(tree, stage, heads),
    places: placesOfLand(scene, tree, land),
  };
}

/** "areas under jihadist control", "under the control of the army". */
function fromNoun(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  if (lemmaOf(tree, noun) !== "control" || prepositionOf(tree, noun) !== "under") return null;
  const holder = childrenBy(tree, noun, "amod", "compound", "nmod:poss", "nmod").filter(
    (i) => tree.mentions[i] !== undefined || scene.words.isOf("armed", lemmaOf(tree, i)),
  );
  // "The town is under rebel control": the land is what is under it.
  const isCopular = childrenBy(tree, noun, "cop").length > 0;
  const land = isCopular ? (childrenBy(tree, noun, "nsubj")[0] ?? -1) : headOf(tree, noun);
  if (holder.length === 0 || land < 0) return null;
  if (modalityOfTrigger(tree, scene.words, noun) !== "actual") return null;
  const first = Math.min(...holder);
  const span = Array.from(
    { length: noun - Math.min(first, noun) + 1 },
    (_, i) => Math.min(first, noun) + i,
  );
  return {
    kind: "control",
    stage: "held",
    rule: "control/under-control",
    anchors: [noun],
    tokens: [...span, noun],
    holder,
    places: isLand(scene, tree, land) ? placesOfLand(scene, tree, land) : [],
  };
}

const takingVerbs = new Set(
  "take seize regain retake gain wrest establish assume recapture recover secure win".split(" "),
);

/** "took control of the town", "control of the town was taken by the army". */
function fromTakenControl(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  const verb = headOf(tree, noun);
  const isControl = ["control", "possession"].includes(lemmaOf(tree, noun));
  if (!isControl || !takingVerbs.has(lemmaOf(tree, verb))) return null;
  const land = childrenBy(tree, noun, "nmod").find((i) => prepositionOf(tree, i) === "of");
  // Where the land is a common noun, the verb itself was read already.
  if (land === undefined || isLand(scene, tree, noun)) return null;
  if (modalityOfTrigger(tree, scene.words, verb) !== "actual") return null;
  const clause = clauseOf(tree, verb);
  const doer = clause.isPassive ? clause.agent : clause.subject;
  const heads = doer < 0 ? [] : conjuncts(tree, doer);
  const tokens = subtree(
    tree,
    verb,
    (child) => apart.has(relationOf(tree, child)) && child !== doer,
  );
  return {
    kind: "control",
    stage: "taken",
    rule: "control/taken-control",
    anchors: [verb],
    tokens: [...tokens, verb],
    holder: withGroups(tree, heads),
    by: heads,
    places: placesOfLand(scene, tree, land),
  };
}

const compoundHeld = /^(.+)-(controlled|held|run|dominated|ruled|occupied|administered)$/i;

/** The noun behind a compound: by the tree, else by the order of words; -1 when none stands near. */
function landBehind(tree: Tree, i: number): number {
  let land = headOf(tree, i);
  while (land >= 0 && land < i) land = headOf(tree, land);
  if (land >= 0 && land - i <= 4) return land;
  const isNominal = (at: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(uposOf(tree, at));
  let last = i;
  while (last < i + 4 && isNominal(last + 1)) last += 1;
  return last > i && uposOf(tree, last) !== "ADJ" ? last : -1;
}

const fallingVerbs = new Set(["fall", "pass", "slip", "come"]);

/** "The city fell to the rebels", "slipped under the control of": what is taken is the subject. */
function fromFall(scene: Scene, tree: Tree, verb: number): ConditionFound | null {
  const isFall = fallingVerbs.has(lemmaOf(tree, verb));
  if (!isFall || verbWord(tree, verb).includes("_")) return null;
  const clause = clauseOf(tree, verb);
  const taker = takerOf(tree, scene.words, clause);
  if (taker < 0 || !isLand(scene, tree, clause.subject)) return null;
  if (modalityOfTrigger(tree, scene.words, verb) !== "actual") return null;
  const heads = conjuncts(tree, taker);
  return {
    kind: "control",
    stage: "taken",
    rule: "control/fell-to",
    anchors: [verb],
    tokens: [clause.subject, verb, ...heads],
    holder: withGroups(tree, heads),
    by: heads,
    places: placesOfLand(scene, tree, clause.subject),
  };
}

/** "opposition-controlled parts of Syria", as one token or three. */
function fromCompound(scene: Scene, tree: Tree, i: number): ConditionFound | null {
  const { heldAdjectives } = scene.words.lexicon.conditions;
  const isWhole = compoundHeld.test(formOf(tree, i));
  const isSplit = scene.words.has(heldAdjectives, formOf(tree, i)) && formOf(tree, i - 1) === "-";
  if (!isWhole && !isSplit) return null;
  const holder = isWhole ? i : i - 2;
  const land = landBehind(tree, i);
  if (land < 0) return null;
  return {
    kind: "control",
    stage: "held",
    rule: "control/compound",
    anchors: [i],
    tokens: isWhole ? [i, land] : [i - 2, i, land],
    holder: [holder],
    places: placesOfLand(scene, tree, land),
  };
}

function byVerb(scene: Scene, tree: Tree, verb: number): ConditionFound | null {
  return (
    fromVerb(scene, tree, verb) ??
    fromFall(scene, tree, verb) ??
    fromExpulsion(scene, tree, verb) ??
    fromStriving(scene, tree, verb)
  );
}

function byNoun(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  return (
    fromNoun(scene, tree, noun) ??
    fromTakenControl(scene, tree, noun) ??
    fromTakingNoun(scene, tree, noun) ??
    fromHands(scene, tree, noun) ??
    fromStrife(scene, tree, noun)
  );
}

const isContested = ({ stage }: ConditionFound): boolean => stage === "contested";

/** Finds who is said to hold, have taken or have lost land. */
export function findControl(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.tokens.forEach((token, i) => {
    const upos = token.upos;
    const condition =
      fromCompound(scene, tree, i) ??
      (upos === "VERB" ? byVerb(scene, tree, i) : null) ??
      (upos === "NOUN" ? byNoun(scene, tree, i) : null) ??
      fromAdjective(scene, tree, i);
    // "fighting over the contested town" tells it once.
    const isTold = condition?.stage === "contested" && found.some(isContested);
    if (condition !== null && !isTold) found.push(condition);
  });
  return found;
}
