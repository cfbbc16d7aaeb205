import { clauseOf, isVerb, type Clause } from "../clause.ts";
import { childrenBy, conjuncts, headOf, lemmaOf, prepositionOf, type Tree } from "../tree.ts";

/** Verbs that lay a deed to somebody after "to" or "on": "attributed the attack to X". */
const layingVerbs = new Set(
  "attribute ascribe impute credit blame pin lay trace link tie".split(" "),
);
/** Verbs whose object is who did what stands after "for", "of", "in" or "with": "blamed X for the attack". */
const blamingVerbs = new Set(
  "blame accuse charge suspect denounce condemn hold arrest detain convict indict implicate sentence try seek identify involve".split(
    " ",
  ),
);
const blameWords = new Set(["for", "of", "in", "with"]);
/** Verbs with which the deed has a doer: "committed the murder", "claimed the attack". */
const doneBy = new Set(
  "commit perpetrate stage mount execute carry plan order mastermind organize organise claim orchestrate sponsor finance instigate direct cause".split(
    " ",
  ),
);
const culprits = new Set("responsible guilty behind".split(" "));

function isAbout(tree: Tree, clause: Clause, noun: number): boolean {
  const objects = clause.isPassive ? [clause.subject] : clause.objects;
  return objects.some((object) => conjuncts(tree, object).includes(noun));
}

/** "attributed the murder to X", "the murder was blamed on X". */
function laidTo(tree: Tree, clause: Clause, noun: number): number[] {
  if (!layingVerbs.has(lemmaOf(tree, clause.verb)) || !isAbout(tree, clause, noun)) return [];
  return clause.obliques
    .filter(({ preposition }) => ["to", "on", "upon"].includes(preposition))
    .map(({ head }) => head)
    .slice(0, 1);
}

/** "blamed X for the murder", "X was accused of the murder". */
function blamedFor(tree: Tree, clause: Clause, noun: number): number[] {
  if (!blamingVerbs.has(lemmaOf(tree, clause.verb))) return [];
  const isFor = blameWords.has(prepositionOf(tree, noun));
  const blamed = clause.isPassive ? clause.subject : clause.object;
  return isFor && blamed >= 0 && blamed !== noun ? [blamed] : [];
}

/** "the murder committed by X", "the attack X carried out": a participle or relative clause of the noun has its doer. */
function doneInClause(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, "acl", "acl:relcl").flatMap((verb) => {
    if (!isVerb(tree, verb)) return [];
    const lemma = lemmaOf(tree, verb);
    const clause = clauseOf(tree, verb);
    if (layingVerbs.has(lemma))
      return laidTo(tree, { ...clause, isPassive: true, subject: noun }, noun);
    if (!doneBy.has(lemma)) return [];
    if (clause.agent >= 0) return [clause.agent];
    const own = childrenBy(tree, verb, "nsubj").find((i) => i > noun);
    return own === undefined ? [] : [own];
  });
}

/** "X was responsible for the murder", "those responsible for", "behind the murder". */
function culpritsOf(tree: Tree, noun: number): number[] {
  const above = headOf(tree, noun);
  if (above < 0) return [];
  if (culprits.has(lemmaOf(tree, above)) && prepositionOf(tree, noun) === "for")
    return childrenBy(tree, above, "nsubj");
  return prepositionOf(tree, noun) === "behind" ? childrenBy(tree, noun, "nsubj") : [];
}

/** Gives who is said to have done what a noun names, where another verb than its own says so; empty when none does. */
export function blamedIn(tree: Tree, noun: number): number[] {
  const inside = doneInClause(tree, noun);
  if (inside.length > 0) return inside;
  const above = headOf(tree, noun);
  const blamed = above >= 0 && isVerb(tree, above) ? clauseOf(tree, above) : null;
  // "blamed X for the murder", hung on X: the verb is one step further up.
  const upper = headOf(tree, above);
  const further = upper >= 0 && isVerb(tree, upper) ? clauseOf(tree, upper) : null;
  const found = [
    ...(blamed === null ? [] : [...laidTo(tree, blamed, noun), ...blamedFor(tree, blamed, noun)]),
    ...(further?.objects.includes(above) === true ? blamedFor(tree, further, noun) : []),
    ...culpritsOf(tree, noun),
  ];
  return found.slice(0, 1);
}
