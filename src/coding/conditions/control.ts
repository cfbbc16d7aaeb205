import { clauseOf, verbWord } from "../clause.ts";
import type { Scene } from "../events.ts";
import type { Place } from "../../model/index.ts";
import { placeByDemonym } from "../demonym.ts";
import { modalityOfTrigger } from "../modality.ts";
import { isOfClass } from "../nouns.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  topOf,
  type Tree,
} from "../tree.ts";
import { placeByAnaphor } from "../where.ts";
import { placesUnder, withGroups, type ConditionFound } from "./made.ts";

/** Whether a noun can be held or taken: a place, land, or a share or area of land. */
function isLand(scene: Scene, tree: Tree, head: number): boolean {
  if (head < 0) return false;
  if (isOfClass(tree, scene.words, { head, classes: ["territory"] })) return true;
  if (tree.tokens[head]?.form === "%" || lemmaOf(tree, head) === "percent") return true;
  return childrenBy(tree, head, "nmod").some((i) =>
    scene.words.isOf("territory", lemmaOf(tree, i)),
  );
}

function placesOfLand(scene: Scene, tree: Tree, head: number): Place[] {
  const top = relationOf(tree, head) === "appos" ? headOf(tree, head) : head;
  const named = placesUnder(tree, top).filter((place) => {
    const token = topOf(tree, place.span);
    return !insideClause(tree, token, top);
  });
  if (named.length > 0) return named;
  const earlier = scene.reading.places.filter(
    (place) => place.span.start < tree.sentence.span.start,
  );
  const pointed = childrenBy(tree, top, "det").some((det) => formOf(tree, det) === "that")
    ? placeByAnaphor(tree, scene.words, { anchors: [top], earlier })
    : [];
  return pointed.length > 0 ? pointed : placeByDemonym(scene.reading, tree, top);
}

/** Whether a token stands in a clause of its own under another: "Idlib, from where they shelled Aleppo". */
function insideClause(tree: Tree, token: number, top: number): boolean {
  for (let at = token; at >= 0 && at !== top; at = headOf(tree, at)) {
    if (["acl", "acl:relcl", "advcl", "ccomp"].includes(relationOf(tree, at))) return true;
  }
  return false;
}

/** What a verb says of land; null for other verbs. "occupy" is to hold and to take: held. */
function stageOf(scene: Scene, tree: Tree, verb: number): "held" | "taken" | "lost" | null {
  const { conditions } = scene.words.lexicon;
  const lemma = lemmaOf(tree, verb);
  if (scene.words.has(conditions.held, lemma)) return "held";
  if (scene.words.has(conditions.lost, lemma)) return "lost";
  const isTaken = scene.words.has(conditions.taken, lemma) && !verbWord(tree, verb).includes("_");
  return isTaken ? "taken" : null;
}

const apart = new Set(["ccomp", "advcl", "parataxis", "conj", "punct"]);

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
    holder: stage === "lost" ? [] : withGroups(tree, heads),
    by: stage === "held" ? [] : heads,
    places: placesOfLand(scene, tree, land),
  };
}

/** "areas under jihadist control", "under the control of the army". */
function fromNoun(scene: Scene, tree: Tree, noun: number): ConditionFound | null {
  if (lemmaOf(tree, noun) !== "control" || prepositionOf(tree, noun) !== "under") return null;
  const holder = childrenBy(tree, noun, "amod", "compound", "nmod:poss", "nmod").filter(
    (i) => tree.mentions[i] !== undefined || scene.words.isOf("armed", lemmaOf(tree, i)),
  );
  const land = headOf(tree, noun);
  if (holder.length === 0 || land < 0) return null;
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
  if (lemmaOf(tree, noun) !== "control" || !takingVerbs.has(lemmaOf(tree, verb))) return null;
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

/** "opposition-controlled parts of Syria", as one token or three. */
function fromCompound(scene: Scene, tree: Tree, i: number): ConditionFound | null {
  const { heldAdjectives } = scene.words.lexicon.conditions;
  const isWhole = compoundHeld.test(formOf(tree, i));
  const isSplit = scene.words.has(heldAdjectives, formOf(tree, i)) && formOf(tree, i - 1) === "-";
  if (!isWhole && !isSplit) return null;
  const holder = isWhole ? i : i - 2;
  let land = headOf(tree, i);
  while (land >= 0 && land < i) land = headOf(tree, land);
  if (land < 0 || land - i > 4) return null;
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

/** Finds who is said to hold, have taken or have lost land. */
export function findControl(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.tokens.forEach((token, i) => {
    const upos = token.upos;
    const condition =
      (upos === "VERB" ? fromVerb(scene, tree, i) : null) ??
      (upos === "NOUN" ? (fromNoun(scene, tree, i) ?? fromTakenControl(scene, tree, i)) : null) ??
      fromCompound(scene, tree, i);
    if (condition !== null) found.push(condition);
  });
  return found;
}
