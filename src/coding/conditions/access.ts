import type { Condition, Modality } from "../../model/index.ts";
import { clauseOf, isVerb } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import { headOf, lemmaOf, relationOf, subtree, type Tree } from "../tree.ts";
import type { ConditionFound } from "./made.ts";

type Stage = Extract<Condition["stage"], "granted" | "restricted" | "may-end" | "ended">;

const notYet: ReadonlySet<Modality> = new Set<Modality>(["possible", "planned", "threatened"]);

/** The verb that says what becomes of aid: the one above it, or the one above that for "stop entering". */
function verbOf(tree: Tree, noun: number): number {
  let at = headOf(tree, noun);
  for (let steps = 0; steps < 3 && at >= 0 && !isVerb(tree, at); steps++) {
    if (!["nmod", "conj", "compound"].includes(relationOf(tree, noun))) return -1;
    at = headOf(tree, at);
  }
  return at >= 0 && isVerb(tree, at) ? at : -1;
}

function stageOf(scene: Scene, tree: Tree, query: { noun: number; verb: number }): Stage | null {
  const { noun, verb } = query;
  const { accessVerbs } = scene.words.lexicon.conditions;
  const lemma = lemmaOf(tree, verb);
  const stage =
    (Object.entries(accessVerbs).find(([, list]) => scene.words.has(list, lemma))?.[0] as
      Stage | undefined) ?? null;
  const relation = relationOf(tree, noun);
  const modality = modalityOfTrigger(tree, scene.words, verb);
  if (stage === "ended") {
    if (modality === "negated" || modality === "demanded") return null;
    return notYet.has(modality) ? "may-end" : stage;
  }
  if (stage === null || modality !== "actual") return null;
  // "aid reached the town" grants, "reached an agreement on aid" does not.
  const isMoving = ["enter", "reach"].includes(lemma);
  return isMoving && relation !== "nsubj" ? null : stage;
}

/** Finds what is said of the way that aid takes: let in, held back, stopped, about to stop. */
export function findAccess(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  const seen = new Set<number>();
  tree.lemmas.forEach((lemma, noun) => {
    if (!scene.words.has(scene.words.lexicon.conditions.access, lemma) || isVerb(tree, noun))
      return;
    if (relationOf(tree, noun) === "compound") return;
    const verb = verbOf(tree, noun);
    if (verb < 0 || seen.has(verb)) return;
    const stage = stageOf(scene, tree, { noun, verb });
    if (stage === null) return;
    seen.add(verb);
    const clause = clauseOf(tree, verb);
    const doer = clause.isPassive ? clause.agent : clause.subject;
    const tokens = subtree(tree, verb, (child) =>
      ["parataxis", "ccomp", "advcl", "conj", "punct"].includes(relationOf(tree, child)),
    );
    found.push({
      kind: "access",
      stage,
      rule: "access/verb",
      anchors: [verb, noun],
      tokens: [...tokens, noun],
      by: doer >= 0 && doer !== noun ? [doer] : [],
      subject: subtree(tree, noun, (child) => relationOf(tree, child).startsWith("acl")),
      mayPointBack: true,
    });
  });
  return found;
}
