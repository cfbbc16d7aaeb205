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

/** The verb of a veto in a sentence: "vetoed" itself, or "cast" in "cast its veto"; -1 where nobody vetoes. */
function vetoOf(tree: Tree): number {
  const veto = tree.lemmas.indexOf("veto");
  if (veto < 0 || isVerb(tree, veto)) return veto;
  const verb = headOf(tree, veto);
  return relationOf(tree, veto) === "obj" && isVerb(tree, verb) ? verb : -1;
}

/** Whether a veto met a measure: "cast its veto on the draft", "failed to adopt it after a veto". */
function isMetByVeto(tree: Tree, noun: number, verb: number): boolean {
  const veto = vetoOf(tree);
  if (veto < 0) return false;
  const isOn = verb === veto && ["on", "against", "over"].includes(prepositionOf(tree, noun));
  return isOn || isFailed(tree, verb);
}

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

/** A measure in a sentence: its noun, the verb that says what became of it, and whether a veto did. */
interface MeasureSeen {
  readonly noun: number;
  readonly verb: number;
  readonly isVetoed: boolean;
}

/** A participle of the noun's own: "a resolution adopted in May"; -1 where there is none. */
function participleOf(tree: Tree, noun: number): number {
  const found = childrenBy(tree, noun, "acl").find(
    (i) =>
      tree.tokens[i]?.xpos === "VBN" &&
      childrenBy(tree, i, "aux", "nsubj", "nsubj:pass", "obj").length === 0,
  );
  return found ?? -1;
}

/** What a noun for a measure hangs on; null where no verb says what became of it. */
function seenAt(tree: Tree, noun: number): MeasureSeen | null {
  const participle = participleOf(tree, noun);
  const above = headOf(tree, noun);
  const verb =
    participle >= 0 ? participle : lemmaOf(tree, above) === "veto" ? vetoOf(tree) : above;
  if (verb < 0 || !isVerb(tree, verb)) return null;
  const isVetoed = isMetByVeto(tree, noun, verb);
  const isPart = ["obj", "nsubj", "nsubj:pass"].includes(relationOf(tree, noun));
  return isVetoed || participle >= 0 || isPart ? { noun, verb, isVetoed } : null;
}

/** Finds resolutions, mandates and the like with what became of them. */
export function findMeasures(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  tree.lemmas.forEach((lemma, noun) => {
    if (!scene.words.has(scene.words.lexicon.conditions.measure, lemma)) return;
    const seen = seenAt(tree, noun);
    if (seen === null) return;
    const isSubject = relationOf(tree, noun) === "nsubj";
    const stage = seen.isVetoed ? "vetoed" : stageOf(scene, tree, { verb: seen.verb, isSubject });
    if (stage === null) return;
    const clause = clauseOf(tree, seen.isVetoed ? vetoOf(tree) : seen.verb);
    const doer = clause.isPassive ? clause.agent : isSubject ? -1 : clause.subject;
    found.push({
      kind: "measure",
      stage,
      rule: "measure/verb",
      anchors: [seen.verb, noun],
      tokens: [...subtree(tree, noun), seen.verb, ...(doer >= 0 ? [doer] : [])],
      body: bodyOf(tree, noun, doer),
      by: doer >= 0 ? [doer] : [],
      subject: subjectOf(tree, noun),
      places: [],
    });
  });
  return found;
}
