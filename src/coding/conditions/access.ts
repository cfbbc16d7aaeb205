import type { Condition, Modality } from "../../model/index.ts";
import { clauseOf, isTime, isVerb } from "../clause.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import { childrenBy, formOf, headOf, lemmaOf, relationOf, subtree, type Tree } from "../tree.ts";
import type { ConditionFound } from "./made.ts";

type Stage = Extract<Condition["stage"], "granted" | "restricted" | "may-end" | "ended">;

const notYet: ReadonlySet<Modality> = new Set<Modality>(["possible", "planned", "threatened"]);

const failing = new Set(["unable", "fail", "struggle"]);

/** What somebody fails to do: "reach" in "unable to reach"; -1 where nobody fails. */
function failedAt(tree: Tree, above: number): number {
  if (!failing.has(lemmaOf(tree, above))) return -1;
  return childrenBy(tree, above, "xcomp").find((at) => isVerb(tree, at)) ?? -1;
}

/** "could not reach", "have been unable to reach": whether a way that is told of is one that was not taken. */
function isKeptOut(tree: Tree, verb: number): boolean {
  if (failing.has(lemmaOf(tree, headOf(tree, verb)))) return relationOf(tree, verb) === "xcomp";
  const helpers = childrenBy(tree, verb, "aux").map((at) => lemmaOf(tree, at));
  const isNegated = childrenBy(tree, verb, "advmod").some((at) =>
    /^(?:not|n't)$/.test(formOf(tree, at)),
  );
  return isNegated && helpers.some((helper) => helper === "can" || helper === "could");
}

/** The verb that says what becomes of aid: the one above it, or the one above that for "stop entering". */
function verbOf(tree: Tree, noun: number): number {
  let at = headOf(tree, noun);
  const failed = failedAt(tree, at);
  if (failed >= 0) return failed;
  for (let steps = 0; steps < 3 && at >= 0 && !isVerb(tree, at); steps++) {
    if (!["nmod", "conj", "compound"].includes(relationOf(tree, noun))) return -1;
    at = headOf(tree, at);
  }
  return at >= 0 && isVerb(tree, at) ? at : -1;
}

/** What ends, or may: "the authorization expires on 10 January" lies ahead. */
function stageOfEnd(tree: Tree, verb: number, modality: Modality): Stage | null {
  if (modality === "negated" || modality === "demanded") return null;
  const isPresent =
    ["expire", "end"].includes(lemmaOf(tree, verb)) &&
    /^VB[ZP]$/.test(tree.tokens[verb]?.xpos ?? "");
  return notYet.has(modality) || isPresent ? "may-end" : "ended";
}

/** "have no access to the city". */
function hasNone(tree: Tree, noun: number, verb: number): boolean {
  const isHaving = ["have", "get", "receive"].includes(lemmaOf(tree, verb));
  return isHaving && childrenBy(tree, noun, "det").some((det) => formOf(tree, det) === "no");
}

/** What a verb says of access by itself: "blocked", "turned back"; null for other verbs. */
function stageByVerb(scene: Scene, tree: Tree, verb: number): Stage | null {
  const { accessVerbs } = scene.words.lexicon.conditions;
  const lemma = lemmaOf(tree, verb);
  const keys = [`${lemma}_${formOf(tree, verb + 1)}`, lemma];
  const found = Object.entries(accessVerbs).find(([, list]) =>
    keys.some((key) => scene.words.has(list, key)),
  );
  return (found?.[0] as Stage | undefined) ?? null;
}

function stageOf(scene: Scene, tree: Tree, query: { noun: number; verb: number }): Stage | null {
  const { noun, verb } = query;
  const lemma = lemmaOf(tree, verb);
  const stage = hasNone(tree, noun, verb) ? "restricted" : stageByVerb(scene, tree, verb);
  const relation = relationOf(tree, noun);
  // "aid reached the town" grants, "reached an agreement on aid" does not.
  const isMoving = ["enter", "reach", "arrive"].includes(lemma);
  if (isMoving && relation === "nsubj" && isKeptOut(tree, verb)) return "restricted";
  const modality = modalityOfTrigger(tree, scene.words, verb);
  if (stage === "ended") return stageOfEnd(tree, verb, modality);
  if (stage === null || modality !== "actual") return null;
  if (!isMoving) return stage;
  const isAccord = scene.words.isOf("accord", lemmaOf(tree, clauseOf(tree, verb).object));
  return relation !== "nsubj" || isAccord ? null : stage;
}

/** "The crossing reopened" with no verb above: taggers take the past for a participle. */
function ownVerb(tree: Tree, noun: number): number {
  if (headOf(tree, noun) >= 0) return -1;
  const [verb = -1] = childrenBy(tree, noun, "acl");
  return childrenBy(tree, verb, "obl:agent", "obj").length === 0 ? verb : -1;
}

const opening = new Set(["open", "reopen", "close", "shut", "block"]);

/** Whether a noun is relief or access; of ways only where they are opened or closed, and of aid only what is no arms or money. */
function isAccess(scene: Scene, tree: Tree, noun: number): boolean {
  const { access, ways, otherAid } = scene.words.lexicon.conditions;
  if (isVerb(tree, noun) || relationOf(tree, noun) === "compound") return false;
  const lemma = lemmaOf(tree, noun);
  const verb = verbOf(tree, noun) >= 0 ? verbOf(tree, noun) : ownVerb(tree, noun);
  if (scene.words.has(ways, lemma)) return opening.has(lemmaOf(tree, verb));
  if (!scene.words.has(access, lemma)) return false;
  const before = childrenBy(tree, noun, "amod", "compound");
  return !before.some((i) => scene.words.has(otherAid, lemmaOf(tree, i)));
}

/** Who opens, blocks or stops it: nobody where those who are kept out are the subject of a passive. */
function doerOf(tree: Tree, verb: number): number {
  const clause = clauseOf(tree, verb);
  const isPassive = clause.isPassive || childrenBy(tree, verb, "aux:pass").length > 0;
  return isPassive ? clause.agent : clause.subject;
}

/** Finds what is said of the way that aid takes: let in, held back, stopped, about to stop. */
export function findAccess(scene: Scene, tree: Tree): ConditionFound[] {
  const found: ConditionFound[] = [];
  const seen = new Set<number>();
  tree.lemmas.forEach((_lemma, noun) => {
    if (!isAccess(scene, tree, noun)) return;
    const above = verbOf(tree, noun);
    const verb = above >= 0 ? above : ownVerb(tree, noun);
    if (verb < 0 || seen.has(verb)) return;
    const stage = stageOf(scene, tree, { noun, verb });
    if (stage === null) return;
    seen.add(verb);
    // Those who have or lack access are not who keeps them out.
    const isWithout = hasNone(tree, noun, verb) || lemmaOf(tree, verb) === "lack";
    const doer = isWithout ? -1 : doerOf(tree, verb);
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
      subject: subtree(
        tree,
        noun,
        (child) => relationOf(tree, child).startsWith("acl") || isTime(tree, child),
      ),
      mayPointBack: true,
    });
  });
  return found;
}
