import type { Condition, Mention, Modality } from "../../model/index.ts";
import { clauseOf, isVerb } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import {
  childrenBy,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  type Tree,
} from "../tree.ts";
import { timeOf } from "../when.ts";
import type { ConditionFound } from "./made.ts";

type Stage = Extract<
  Condition["stage"],
  "proposed" | "adopted" | "vetoed" | "expired" | "may-expire"
>;

/** The body a measure is before: the organisation named in its own phrase, or the one that acts on it. */
function bodyOf(tree: Tree, noun: number, doer: number): Mention | null {
  const before = [
    ...childrenBy(tree, noun, "compound", "nmod:poss", "amod"),
    ...childrenBy(tree, noun, "nmod"),
  ];
  for (const i of [...before, doer]) {
    const mention = tree.mentions[i];
    if (mention?.kind === "organisation" || mention?.kind === "government") return mention;
  }
  return null;
}

/** Whether an end is told as past: "expires on January 31" is not. */
function isOver(
  scene: Scene,
  tree: Tree,
  { verb, modality }: { verb: number; modality: Modality },
): boolean {
  if (modality !== "actual" || /^VB[ZP]$/.test(tree.tokens[verb]?.xpos ?? "")) return false;
  const time = timeOf(tree, { anchors: [verb], rivals: [], attribution: [] });
  const { publishedAt } = scene.reading.report;
  return time?.start == null || publishedAt === null || time.start <= publishedAt.slice(0, 10);
}

/** "failed to adopt". */
const isFailed = (tree: Tree, verb: number): boolean =>
  ["fail", "refuse"].includes(lemmaOf(tree, headOf(tree, verb)));

/** "voted to renew", "agreed to extend": the infinitive is as good as done. */
const isVoted = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === "xcomp" &&
  ["vote", "agree", "decide"].includes(lemmaOf(tree, headOf(tree, verb)));

function stageOf(
  scene: Scene,
  tree: Tree,
  query: { verb: number; isSubject: boolean },
): Stage | null {
  const { measureStages } = scene.words.lexicon.conditions;
  const found = Object.entries(measureStages).find(([, list]) =>
    scene.words.has(list, lemmaOf(tree, query.verb)),
  );
  const stage = (found?.[0] as Stage | undefined) ?? null;
  const modality = modalityOfTrigger(tree, scene.words, query.verb);
  if (stage === "expired")
    return isOver(scene, tree, { ...query, modality }) ? stage : "may-expire";
  if (stage === null || modality === "negated" || isFailed(tree, query.verb)) return null;
  return modality === "actual" || isVoted(tree, query.verb) ? stage : "proposed";
}

/** What the measure would do, in the report's words: the object of its relative clause, or what it is on. */
function subjectOf(tree: Tree, noun: number): number[] {
  const clause = childrenBy(tree, noun, "acl", "acl:relcl")[0];
  const object = clause === undefined ? undefined : childrenBy(tree, clause, "obj")[0];
  if (object !== undefined) return subtree(tree, object);
  const about = childrenBy(tree, noun, "nmod").find((i) =>
    ["on", "for", "about"].includes(prepositionOf(tree, i)),
  );
  return about === undefined ? [] : subtree(tree, about);
}

/** Finds resolutions, mandates and the like with what became of them. */
export function findMeasures(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.lemmas.forEach((lemma, noun) => {
    if (!scene.words.has(scene.words.lexicon.conditions.measure, lemma)) return;
    const participle = childrenBy(tree, noun, "acl").find(
      (i) =>
        tree.tokens[i]?.xpos === "VBN" &&
        childrenBy(tree, i, "aux", "nsubj", "nsubj:pass", "obj").length === 0,
    );
    const verb = participle ?? headOf(tree, noun);
    const relation = relationOf(tree, noun);
    if (
      verb < 0 ||
      !isVerb(tree, verb) ||
      !(participle !== undefined || ["obj", "nsubj", "nsubj:pass"].includes(relation))
    )
      return;
    const stage = stageOf(scene, tree, { verb, isSubject: relation === "nsubj" });
    if (stage === null) return;
    const clause = clauseOf(tree, verb);
    const doer = clause.isPassive ? clause.agent : relation === "nsubj" ? -1 : clause.subject;
    found.push({
      kind: "measure",
      stage,
      rule: "measure/verb",
      anchors: [verb, noun],
      tokens: [...subtree(tree, noun), verb, ...(doer >= 0 ? [doer] : [])],
      body: bodyOf(tree, noun, doer),
      by: doer >= 0 ? [doer] : [],
      subject: subjectOf(tree, noun),
      places: [],
    });
  });
  return found;
}
