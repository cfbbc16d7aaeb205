import { clauseOf, isVerb } from "../clause.ts";
import type { Scene } from "../events.ts";
import {
  ancestors,
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "../tree.ts";
import { isSpeech } from "../where/clauses.ts";
import { hasTime, withWhom, type ConditionFound } from "./made.ts";
import { stageShown, type StageShown, type TruceQuery } from "./truce-stages.ts";

/** "cessation of hostilities", "humanitarian pause", "pause in the fighting": a truce by other words. */
function isTruce(scene: Scene, tree: Tree, i: number): boolean {
  const { truce, stopping, fighting, restful } = scene.words.lexicon.conditions;
  const lemma = lemmaOf(tree, i);
  if (scene.words.has(truce, lemma)) return true;
  if (!scene.words.has(stopping, lemma) || uposOf(tree, i) !== "NOUN") return false;
  return (
    childrenBy(tree, i, "nmod").some((of) => scene.words.has(fighting, lemmaOf(tree, of))) ||
    childrenBy(tree, i, "amod").some((of) => scene.words.has(restful, lemmaOf(tree, of)))
  );
}

/** The verb above a word that only completes it: "urged both sides to agree"; -1 when there is none. */
function seekingVerb(tree: Tree, word: number): number {
  const above = headOf(tree, word);
  const relation = relationOf(tree, word);
  // "said the truce would begin": who tells of it does not seek it.
  const completes = relation === "xcomp" || (relation === "ccomp" && !isSpeech(tree, above));
  return completes && isVerb(tree, above) ? above : -1;
}

/** Who brings the stage about, and who is to: "France urged both sides to agree" is France's seeking. */
function doersOf(
  tree: Tree,
  { word, truce }: TruceQuery,
  stage: StageShown["stage"],
): { by: number[]; parties: number[] } {
  if (!isVerb(tree, word)) return { by: childrenBy(tree, word, "nmod:poss"), parties: [] };
  if (relationOf(tree, word).startsWith("acl") && headOf(tree, word) === truce)
    return { by: childrenBy(tree, word, "obl:agent"), parties: [] };
  const clause = clauseOf(tree, word);
  const doer = clause.isPassive ? clause.agent : clause.subject;
  const own = doer >= 0 && doer !== truce ? [doer] : [];
  const above = stage === "sought" ? seekingVerb(tree, word) : -1;
  if (above < 0) return { by: own, parties: [] };
  const upper = clauseOf(tree, above);
  const seeker = upper.isPassive ? upper.agent : upper.subject;
  if (seeker < 0 || own.includes(seeker)) return { by: own, parties: [] };
  return { by: [seeker], parties: own };
}

function foundAt(scene: Scene, tree: Tree, query: TruceQuery): ConditionFound | null {
  const { truce, word } = query;
  const isParticiple = relationOf(tree, word).startsWith("acl") && headOf(tree, word) === truce;
  const anchors = isParticiple ? [word, truce] : [truce, word];
  const isDated = hasTime(scene, tree, anchors);
  const shown = stageShown(scene, tree, { ...query, isDated });
  if (shown === null || (shown.isUntil && !isDated)) return null;
  const own = subtree(
    tree,
    truce,
    (child) => relationOf(tree, child).startsWith("acl") && child !== word,
  );
  const { by, parties } = doersOf(tree, query, shown.stage);
  return {
    kind: "ceasefire",
    stage: shown.stage,
    isUntil: shown.isUntil,
    hasOwnTime: isParticiple && isVerb(tree, headOf(tree, truce)),
    rule: shown.isUntil ? "ceasefire/end-ahead" : "ceasefire/word-around",
    anchors,
    tokens: [...own, word],
    parties: [...withWhom(tree, truce), ...withWhom(tree, word), ...parties],
    by,
    mayPointBack: true,
  };
}

/** The verbs and nouns that a truce hangs on, nearest first: "due to expire" is told by its infinitive. */
function wordsAbove(tree: Tree, truce: number): number[] {
  const above = ancestors(tree, truce).slice(0, 4);
  const stop = above.findIndex((i) => isVerb(tree, i));
  const [first = -1] = above;
  const isAdjective = uposOf(tree, first) === "ADJ" || lemmaOf(tree, first) === "set";
  const infinitives = isAdjective
    ? childrenBy(tree, first, "xcomp", "csubj", "ccomp", "advcl").filter((i) => isVerb(tree, i))
    : [];
  // One verb up, and the verb above it where the first only complements it: "in talks to secure".
  return [...infinitives, ...above.slice(0, stop < 0 ? above.length : stop + 2)];
}

/** "despite a ceasefire": what the sentence tells breaks it. */
function isBroken(tree: Tree, truce: number): boolean {
  if (["despite", "notwithstanding"].includes(prepositionOf(tree, truce))) return true;
  return (
    tree.lemmas[truce - 1] === "despite" ||
    tree.lemmas[truce - 2] === "despite" ||
    violates(tree, truce)
  );
}

function violates(tree: Tree, truce: number): boolean {
  const above = headOf(tree, truce);
  return (
    above >= 0 &&
    ["violation", "breach"].includes(lemmaOf(tree, above)) &&
    uposOf(tree, above) !== "VERB"
  );
}

function brokenAt(tree: Tree, truce: number): ConditionFound {
  const tokens = [truce - 2, truce - 1, truce].filter(
    (i) => i >= 0 && ["despite", "a", "the"].includes(formOf(tree, i)),
  );
  return {
    kind: "ceasefire",
    stage: "violation-alleged",
    rule: "ceasefire/despite",
    anchors: [truce],
    tokens: [...tokens, truce],
    mayPointBack: true,
  };
}

/** "There is no ceasefire", "no truce was agreed". */
function isNone(tree: Tree, truce: number): boolean {
  return childrenBy(tree, truce, "det").some((det) => formOf(tree, det) === "no");
}

/** The stages that a truce's own participles show, and the first that a word above it does. */
function stagesAt(scene: Scene, tree: Tree, truce: number): ConditionFound[] {
  const found: ConditionFound[] = [];
  const add = (word: number): boolean => {
    const condition = foundAt(scene, tree, { truce, word });
    if (condition === null || found.some(({ stage }) => stage === condition.stage)) return false;
    found.push(condition);
    return true;
  };
  for (const word of childrenBy(tree, truce, "acl", "acl:relcl")) add(word);
  wordsAbove(tree, truce).some(add);
  return found;
}

/** Finds the ceasefires of a sentence, with their stage: one condition for each stage that its words show. */
export function findTruces(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.lemmas.forEach((_lemma, truce) => {
    if (!isTruce(scene, tree, truce) || isNone(tree, truce)) return;
    found.push(...stagesAt(scene, tree, truce));
    if (isBroken(tree, truce) && !found.some(({ stage }) => stage === "violation-alleged"))
      found.push(brokenAt(tree, truce));
  });
  return found;
}
