import type { Condition, Modality } from "../../model/index.ts";
import { clauseOf, isVerb, verbWord } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
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
import { withWhom, type ConditionFound } from "./made.ts";

type Stage = Extract<
  Condition["stage"],
  | "sought"
  | "announced"
  | "in-force"
  | "violation-alleged"
  | "violation-denied"
  | "extended"
  | "rejected"
  | "lapsed"
>;

const seeking: ReadonlySet<Modality> = new Set<Modality>([
  "demanded",
  "planned",
  "possible",
  "threatened",
]);
const takesEffect = new Set(["hold", "begin", "start", "take", "come", "enter", "last", "remain"]);
const ends = new Set(["end", "expire", "collapse", "lapse", "fail", "crumble", "unravel", "fall"]);

function stageByWord(scene: Scene, tree: Tree, word: number): Stage | null {
  const { truceStages } = scene.words.lexicon.conditions;
  const keys = [verbWord(tree, word), lemmaOf(tree, word)];
  const found = Object.entries(truceStages).find(([, list]) =>
    keys.some((key) => scene.words.has(list, key)),
  );
  return (found?.[0] as Stage | undefined) ?? null;
}

/** The stage that a truce's own verb shows: "the truce held", "the truce collapsed". */
function stageOfSubject(lemma: string): Stage | null {
  if (ends.has(lemma)) return "lapsed";
  return takesEffect.has(lemma) ? "in-force" : null;
}

/** The stage a governing word shows, given how the truce hangs on it. */
function stageUnder(
  scene: Scene,
  tree: Tree,
  query: { word: number; truce: number },
): Stage | null {
  const { word, truce } = query;
  const lemma = lemmaOf(tree, word);
  const isSubject = relationOf(tree, truce) === "nsubj";
  const own = isSubject && isVerb(tree, word) ? stageOfSubject(lemma) : null;
  if (own !== null) return own;
  const stage = stageByWord(scene, tree, word);
  if (stage === "in-force")
    return isSubject || ["observe", "respect"].includes(lemma) ? stage : null;
  return stage === "lapsed" && !isSubject && lemma !== "end" ? null : stage;
}

/** How the modality of the governing word changes the stage. */
function bent(stage: Stage, modality: Modality): Stage | null {
  if (stage === "violation-alleged") return modality === "negated" ? "violation-denied" : stage;
  if (stage === "sought" || stage === "rejected")
    return modality === "negated" && stage === "sought" ? "rejected" : stage;
  if (seeking.has(modality)) return "sought";
  return modality === "negated" ? null : stage;
}

function foundAt(
  scene: Scene,
  tree: Tree,
  query: { truce: number; word: number; stage: Stage },
): ConditionFound | null {
  const { truce, word } = query;
  const stage = bent(query.stage, modalityOfTrigger(tree, scene.words, word));
  if (stage === null) return null;
  const clause = clauseOf(tree, word);
  const doer = clause.isPassive ? clause.agent : clause.subject;
  const isParticiple = relationOf(tree, word).startsWith("acl") && headOf(tree, word) === truce;
  const by =
    doer >= 0 && doer !== truce && isVerb(tree, word)
      ? [doer]
      : childrenBy(tree, word, "nmod:poss");
  const own = subtree(
    tree,
    truce,
    (child) => relationOf(tree, child).startsWith("acl") && child !== word,
  );
  return {
    kind: "ceasefire",
    stage,
    rule: "ceasefire/word-around",
    anchors: isParticiple ? [word, truce] : [truce, word],
    tokens: [...own, word],
    parties: [...withWhom(tree, truce), ...withWhom(tree, word)],
    by: isParticiple ? childrenBy(tree, word, "obl:agent") : by,
    mayPointBack: true,
  };
}

/** The verbs and nouns that a truce hangs on or that hang on it, nearest first. */
function wordsAround(tree: Tree, truce: number): number[] {
  const participles = childrenBy(tree, truce, "acl", "acl:relcl");
  const above = ancestors(tree, truce).slice(0, 4);
  const stop = above.findIndex((i) => isVerb(tree, i));
  // One verb up, and the verb above it where the first only complements it: "in talks to secure".
  return [...participles, ...above.slice(0, stop < 0 ? above.length : stop + 2)];
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

/** Finds the ceasefires of a sentence, with their stage: one condition for each stage that its words show. */
export function findTruces(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.lemmas.forEach((lemma, truce) => {
    if (!scene.words.has(scene.words.lexicon.conditions.truce, lemma)) return;
    for (const word of wordsAround(tree, truce)) {
      const stage = stageUnder(scene, tree, { word, truce });
      const condition = stage === null ? null : foundAt(scene, tree, { truce, word, stage });
      if (condition === null) continue;
      found.push(condition);
      break;
    }
    if (
      isBroken(tree, truce) &&
      !found.some((condition) => condition.stage === "violation-alleged")
    ) {
      const tokens = [truce - 2, truce - 1, truce].filter(
        (i) => i >= 0 && ["despite", "a", "the"].includes(formOf(tree, i)),
      );
      found.push({
        kind: "ceasefire",
        stage: "violation-alleged",
        rule: "ceasefire/despite",
        anchors: [truce],
        tokens: [...tokens, truce],
        mayPointBack: true,
      });
    }
  });
  return found;
}
