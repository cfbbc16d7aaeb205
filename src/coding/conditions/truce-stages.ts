import type { Condition, Modality } from "../../model/index.ts";
import { isVerb, verbWord } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  type Tree,
} from "../tree.ts";

/** The stages of a truce. */
export type TruceStage = Extract<
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

/** A stage, and whether the words tell its end instead: "would expire in January" is in force until then. */
export interface StageShown {
  readonly stage: TruceStage;
  readonly isUntil: boolean;
}

/** A truce with a word around it that may show its stage. */
export interface TruceQuery {
  readonly word: number;
  readonly truce: number;
  /** Whether a time is told of it. */
  readonly isDated?: boolean;
}

const ahead: ReadonlySet<Modality> = new Set<Modality>(["planned", "possible"]);
const seeking: ReadonlySet<Modality> = new Set<Modality>([...ahead, "demanded", "threatened"]);
const takesEffect = new Set(["hold", "begin", "start", "take", "come", "enter", "last", "remain"]);
const ends = new Set("end expire collapse lapse fail crumble unravel fall disintegrate".split(" "));
/** Verbs whose object is a truce that is kept. */
const keeping = new Set(
  "observe respect uphold maintain honour honor keep implement enforce follow".split(" "),
);
const hoping = new Set("hope expect doubt wish fear want pray believe think".split(" "));
/** Verbs that settle what the infinitive behind them tells: "agreed to extend the truce". */
const settling = new Set("agree decide accept consent vote".split(" "));
/** Who brokers a truce seeks it; a truce that was brokered is agreed. */
const brokering = new Set("broker mediate negotiate secure sponsor".split(" "));

function stageByWord(scene: Scene, tree: Tree, word: number): TruceStage | null {
  const stages = Object.entries(scene.words.lexicon.conditions.truceStages);
  const lemma = lemmaOf(tree, word);
  // "called off the truce": the tree may hang the particle on the truce.
  const keys = [`${lemma}_${formOf(tree, word + 1)}`, verbWord(tree, word), lemma];
  for (const key of keys) {
    const found = stages.find(([, list]) => scene.words.has(list, key));
    if (found !== undefined) return found[0] as TruceStage;
  }
  return null;
}

/** Whether a participle on a truce says what the truce does: taggers take "the ceasefire expired" for "the expired ceasefire". */
function isOwnVerb(tree: Tree, { word, truce }: TruceQuery): boolean {
  const isOnTruce = relationOf(tree, word).startsWith("acl") && headOf(tree, word) === truce;
  const stands = relationOf(tree, truce) === "root" || relationOf(tree, word) === "acl:relcl";
  return isOnTruce && stands && childrenBy(tree, word, "obl:agent", "obj").length === 0;
}

/** Whether the truce does what the word tells: its subject, or of an infinitive that hangs beside it. */
function isDoing(tree: Tree, query: TruceQuery): boolean {
  const { word, truce } = query;
  const isBeside = relationOf(tree, word) !== "root" && headOf(tree, word) === headOf(tree, truce);
  return relationOf(tree, truce).startsWith("nsubj") || isBeside || isOwnVerb(tree, query);
}

/** "has been in place since March", "is in effect". */
function isInPlace(tree: Tree, word: number): boolean {
  const isState = /^(?:place|force|effect)$/.test(lemmaOf(tree, word));
  return isState && prepositionOf(tree, word) === "in" && childrenBy(tree, word, "cop").length > 0;
}

/** What a truce that is the subject does or is: "the truce held", "the truce collapsed", "a truce is in place". */
function stageOfSubject(tree: Tree, word: number): TruceStage | null {
  if (!isVerb(tree, word)) return isInPlace(tree, word) ? "in-force" : null;
  const lemma = lemmaOf(tree, word);
  if (ends.has(lemma)) return "lapsed";
  return takesEffect.has(lemma) ? "in-force" : null;
}

/** The stage a word around a truce shows by itself, given how the truce hangs on it. */
function stageUnder(scene: Scene, tree: Tree, query: TruceQuery): TruceStage | null {
  const { word, truce } = query;
  const lemma = lemmaOf(tree, word);
  const isSubject = isDoing(tree, query);
  const deed = isSubject ? stageOfSubject(tree, word) : null;
  if (deed !== null) return deed;
  if (keeping.has(lemma)) return "in-force";
  const isOnTruce = relationOf(tree, word) === "acl" && headOf(tree, word) === truce;
  if (isOnTruce && brokering.has(lemma)) return "announced";
  const stage = stageByWord(scene, tree, word);
  // "failed to reach a truce" is no truce that failed; "ended the truce" ends it.
  const isOthers = stage === "in-force" || (ends.has(lemma) && lemma !== "end");
  return isOthers && !isSubject ? null : stage;
}

/** "agreed to extend": the infinitive is as good as done. */
function isSettled(tree: Tree, word: number): boolean {
  return relationOf(tree, word) === "xcomp" && settling.has(lemmaOf(tree, headOf(tree, word)));
}

const plainly = (stage: TruceStage): StageShown => ({ stage, isUntil: false });

type Bend = (modality: Modality) => StageShown | null;

const isTold = (modality: Modality): boolean => modality === "actual" || modality === "historical";

/** "announced", "extended": what is only asked for or planned is sought. */
const reached =
  (stage: TruceStage): Bend =>
  (modality) => {
    if (modality === "negated") return null;
    return plainly(seeking.has(modality) ? "sought" : stage);
  };

/** How the modality of the word changes each stage; null where nothing is told of the truce. */
const bends: Readonly<Record<TruceStage, Bend>> = {
  sought: (modality) => plainly(modality === "negated" ? "rejected" : "sought"),
  announced: reached("announced"),
  // "will hold", "will begin": agreed, and still to come.
  "in-force": (modality) =>
    modality === "planned" ? plainly("announced") : reached("in-force")(modality),
  "violation-alleged": (modality) => {
    if (modality === "negated") return plainly("violation-denied");
    return ahead.has(modality) || modality === "threatened" ? null : plainly("violation-alleged");
  },
  "violation-denied": () => plainly("violation-denied"),
  extended: reached("extended"),
  rejected: () => plainly("rejected"),
  lapsed: (modality) => {
    if (isTold(modality)) return plainly("lapsed");
    return ahead.has(modality) ? { stage: "in-force", isUntil: true } : null;
  },
};

/** Whether "failed to" or the like stands above a word. */
function isFailed(tree: Tree, word: number): boolean {
  return ["fail", "refuse"].includes(lemmaOf(tree, headOf(tree, word)));
}

/** "hope that the truce will hold": nothing is told of it. */
function isHoped(tree: Tree, word: number): boolean {
  const above = lemmaOf(tree, headOf(tree, word));
  return relationOf(tree, word) === "ccomp" && hoping.has(above);
}

/** "is due to expire": the infinitive lies ahead, whatever hangs where. */
function isDue(tree: Tree, word: number): boolean {
  const above = headOf(tree, word);
  const isTo = childrenBy(tree, word, "mark").some((mark) => formOf(tree, mark) === "to");
  return (
    isTo &&
    ["due", "set", "schedule", "scheduled", "expect", "slate"].includes(lemmaOf(tree, above))
  );
}

/** Says which stage a word around a truce shows; null when it shows none. */
export function stageShown(scene: Scene, tree: Tree, query: TruceQuery): StageShown | null {
  const stage = stageUnder(scene, tree, query);
  if (stage === null || (stage !== "rejected" && isFailed(tree, query.word))) return null;
  const told = modalityOfTrigger(tree, scene.words, query.word);
  if (isHoped(tree, query.word)) return null;
  if (isDue(tree, query.word)) return bends[stage]("planned");
  // "The ceasefire would begin on Sunday": with a day it is agreed, and still to come.
  const isAgreed = stage === "in-force" && told === "possible" && query.isDated === true;
  if (isAgreed) return plainly("announced");
  return told === "planned" && isSettled(tree, query.word) ? plainly(stage) : bends[stage](told);
}
