import type { Bending } from "../codebook/index.ts";
import type { Modality } from "../model/index.ts";
import { isAside, isVerb } from "./clause.ts";
import { conditionOf, isPurpose, ownModality, toInfinitive, type Told } from "./modality-own.ts";
import { noted } from "./noted.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "./tree.ts";
import type { Words } from "./words.ts";

/** Relations by which a verb or noun bends what hangs under it. */
const complements = new Set([
  "xcomp",
  "ccomp",
  "obj",
  "obl",
  "nmod",
  "acl",
  "advcl",
  "nsubj:pass",
  "csubj",
  "conj",
]);

const bends: readonly Bending[] = [
  "demanded",
  "threatened",
  "denied",
  "negated",
  "planned",
  "possible",
];

const modalityOf: Readonly<Record<Bending, Modality>> = {
  planned: "planned",
  threatened: "threatened",
  demanded: "demanded",
  possible: "possible",
  negated: "negated",
  accused: "actual",
  denied: "negated",
};

function bendingOf(tree: Tree, words: Words, above: number): Bending | null {
  const { bending, bendingNouns } = words.lexicon.grammar;
  const lemma = lemmaOf(tree, above);
  const isNominal = !isVerb(tree, above) && uposOf(tree, above) !== "ADJ";
  if (isNominal) return bends.find((bend) => words.has(bendingNouns[bend] ?? "", lemma)) ?? null;
  return bends.find((bend) => words.has(bending[bend], lemma)) ?? null;
}

/** A prospective alternative beside a verb: "are killing, or on their way to kill". */
function hasAlternative(tree: Tree, i: number): boolean {
  return (tree.children[i] ?? []).some(
    (child) =>
      child > i &&
      childrenBy(tree, child, "cc").some((cc) => formOf(tree, cc) === "or") &&
      subtree(tree, child).some((below) => toInfinitive(tree, below)),
  );
}

/** How the word above a token bends it; null where it only reports it. */
function bendBelow(tree: Tree, words: Words, below: number): Bending | null {
  const above = headOf(tree, below);
  // "Workers went on strike": going bends only what it goes to do.
  if (lemmaOf(tree, above) === "go" && !toInfinitive(tree, below)) return null;
  // "The attack was aimed at the bank": aiming bends only what it aims to do.
  if (lemmaOf(tree, above) === "aim" && !toInfinitive(tree, below)) return null;
  // "After the murder, the president ordered an inquiry": what went before is no part of the order.
  if (isAside(tree, below)) return null;
  // "The clashes ended in the killing of nine": an end that is reached.
  if (isReached(tree, below) || isCircumstance(tree, below)) return null;
  const bend = bendingOf(tree, words, above);
  const isClause = relationOf(tree, below) === "ccomp";
  return bend !== null && isClause && isReported(tree, words, { below, bend }) ? null : bend;
}

const circumstances = new Set(
  "after before during since following amid despite because until till upon while".split(" "),
);

/** "suspended the truce after the killing of an envoy": when or why something was done is not bent by what was done. */
function isCircumstance(tree: Tree, below: number): boolean {
  return relationOf(tree, below) === "obl" && circumstances.has(prepositionOf(tree, below));
}

function isReached(tree: Tree, below: number): boolean {
  const isEnd = /^(?:end|finish|conclude)$/.test(lemmaOf(tree, headOf(tree, below)));
  return isEnd && /^(?:in|with)$/.test(prepositionOf(tree, below));
}

/** What one step up the tree does to what hangs below; null when it leaves it as it is. */
function stepModality(tree: Tree, words: Words, below: number): Told | null {
  const above = headOf(tree, below);
  const relation = relationOf(tree, below);
  if (above < 0) return null;
  const base = relation.split(":")[0] ?? relation;
  if (!complements.has(relation) && !complements.has(base)) return null;
  if (relation === "conj")
    return isOtherChoice(tree, below)
      ? { modality: "possible", rule: "modality/alternative", words: [above, below] }
      : null;
  if (relation === "advcl" && !toInfinitive(tree, below)) return behindNoun(tree, words, below);
  const bend = bendBelow(tree, words, below);
  if (bend === null) return null;
  return { modality: modalityOf[bend], rule: "modality/word-above", words: [above] };
}

/** "arrested on suspicion of killing": trees hang the clause on the verb, and the noun before it bends it all the same. */
function behindNoun(tree: Tree, words: Words, below: number): Told | null {
  const mark = childrenBy(tree, below, "mark")[0] ?? -1;
  if (formOf(tree, mark) !== "of" || uposOf(tree, mark - 1) !== "NOUN") return null;
  const lemma = lemmaOf(tree, mark - 1);
  const { bendingNouns } = words.lexicon.grammar;
  const bend = bends.find((each) => words.has(bendingNouns[each] ?? "", lemma));
  return bend === undefined
    ? null
    : { modality: modalityOf[bend], rule: "modality/word-above", words: [mark - 1] };
}

// "Demanded that the troops withdraw" has no tense of its own, whatever taggers see.
const tensed = /^(?:VBD|VBZ)$/;
const tensedHelper = /^(?:is|are|was|were|has|have|had|did)$/;
const mayBe = /^(?:may|might|could|would)$/;

/**
 * "was told that 12 died", "asked whether troops had fired", "warned that many could die": what is told, asked or warned
 * of in a clause with a tense of its own is neither demanded nor threatened.
 */
function isReported(
  tree: Tree,
  words: Words,
  { below, bend }: { below: number; bend: Bending },
): boolean {
  if (bend !== "demanded" && bend !== "threatened") return false;
  // "Jets hit a camp, witnesses told reporters": what stands before the verb of telling was told.
  if (conditionOf(tree, words, below) >= 0 || below < headOf(tree, below)) return true;
  const auxiliaries = childrenBy(tree, below, "aux", "aux:pass", "cop");
  if (bend === "threatened") return auxiliaries.some((aux) => mayBe.test(formOf(tree, aux)));
  return (
    (tensed.test(tree.tokens[below]?.xpos ?? "") && formOf(tree, below) !== lemmaOf(tree, below)) ||
    auxiliaries.some((aux) => tensedHelper.test(formOf(tree, aux)))
  );
}

/** "killing, or on their way to kill": one of the two. */
function isOtherChoice(tree: Tree, below: number): boolean {
  const isOr = childrenBy(tree, below, "cc").some((cc) => formOf(tree, cc) === "or");
  return isOr && uposOf(tree, headOf(tree, below)) === "VERB" && isPurposeBelow(tree, below);
}

function isPurposeBelow(tree: Tree, i: number): boolean {
  return toInfinitive(tree, i) || uposOf(tree, i) !== "VERB";
}

/**
 * Says how a trigger is told, by climbing from it to the root: auxiliaries, negation, conditions, and the verbs and
 * nouns it hangs under. The outermost word that bends it holds, but for a negation nearer to it.
 *
 * @param from - the trigger, or the noun's light verb where it has one
 */
export function modalityOfTrigger(tree: Tree, words: Words, from: number): Modality {
  const plain: Told = { modality: "actual", rule: "modality/plain", words: [from] };
  let result = ownModality(tree, words, from) ?? plain;
  let at = from;
  let isScene = false;
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (at === from && isTakenForGranted(tree, words, at)) break;
    result = atStep(tree, words, { result, at, from, isScene });
    isScene ||= setsScene(tree, at);
    if (isBarrier(tree, at)) break;
    at = headOf(tree, at);
  }
  const because = { field: "modality", at: from, rule: result.rule, words: result.words };
  return noted(tree, because, result.modality);
}

/** "Nobody was hurt in the blast": what did not happen there leaves the blast as it was. */
function setsScene(tree: Tree, at: number): boolean {
  const isScene = /^(?:in|during|after|amid|following|at)$/.test(prepositionOf(tree, at));
  return isScene && uposOf(tree, at) === "NOUN" && relationOf(tree, at) === "obl";
}

const pointing = new Set(["the", "this", "that", "these", "those", "either", "both", "each"]);
/** Nouns that say who stands behind a deed: that it happened goes without saying. */
const authorship = new Set(["responsibility", "credit", "authorship", "blame"]);

const parts = new Set(["obj", "nsubj", "nsubj:pass"]);

/** Verbs that say how a deed goes, and take none for granted. */
const happening = new Set(
  "occur happen take begin start continue resume follow succeed fail end".split(" "),
);

/** Whether a noun is what a verb speaks about, which neither does it nor says how it goes: "investigate the murder", "the murder shook". */
function isSpokenOf(tree: Tree, words: Words, i: number): boolean {
  const above = headOf(tree, i);
  if (!parts.has(relationOf(tree, i)) || !isVerb(tree, above)) return false;
  // "threatened to extend the ban": measures are made and lifted by what is said of them, deeds of violence are not.
  const isDeed = words.nouns.get(lemmaOf(tree, i))?.some(({ type }) => type === "ASSAULT");
  if (isDeed !== true) return false;
  const lemma = lemmaOf(tree, above);
  return !happening.has(lemma) && !words.has(words.lexicon.grammar.lightVerbs, lemma);
}

/** "denied any link with the murder of X", "wants to clarify the murder of X": a deed that is pointed at is taken for granted by what is said about it. */
function isTakenForGranted(tree: Tree, words: Words, i: number): boolean {
  if (uposOf(tree, i) !== "NOUN") return false;
  const relation = relationOf(tree, i);
  const isAside = relation.startsWith("nmod") || relation === "obl";
  if (!isAside && !isSpokenOf(tree, words, i)) return false;
  const above = headOf(tree, i);
  if (authorship.has(lemmaOf(tree, above))) return true;
  const isOwned = childrenBy(tree, i, "nmod:poss").length > 0;
  const points = childrenBy(tree, i, "det").some((det) => pointing.has(formOf(tree, det)));
  return (points || isOwned) && bendingOf(tree, words, above) === null;
}

/** What one token on the way to the root makes of the modality so far. */
function atStep(
  tree: Tree,
  words: Words,
  query: { result: Told; at: number; from: number; isScene: boolean },
): Told {
  const { at, from } = query;
  let { result } = query;
  const own = at !== from && isBelowContent(tree, at, from) ? ownModality(tree, words, at) : null;
  const isScene = own?.modality === "negated" && query.isScene;
  if (own !== null && !isScene) result = stronger(result, own);
  if (result.modality === "actual" && hasAlternative(tree, at))
    result = { modality: "possible", rule: "modality/alternative", words: [at] };
  if (result.modality === "actual" && isPurpose(tree, at))
    result = { modality: "planned", rule: "modality/purpose", words: [at] };
  const step = stepModality(tree, words, at);
  return step === null ? result : stronger(result, step);
}

/** A relative clause, a participle or a coordinated main clause does not take on what bends the words above it. */
function isBarrier(tree: Tree, i: number): boolean {
  const relation = relationOf(tree, i);
  if (relation === "parataxis") return true;
  if (relation.startsWith("acl") || relation === "advcl") return !toInfinitive(tree, i);
  return relation === "conj" && childrenBy(tree, i, "nsubj", "nsubj:pass").length > 0;
}

function isBelowContent(tree: Tree, at: number, from: number): boolean {
  // "would have extended deliveries": the verb bends its objects; a verb of speech with "will" bends nothing it reports.
  return relationOf(tree, from) !== "ccomp" && at !== from;
}

const strength: readonly Modality[] = [
  "actual",
  "historical",
  "possible",
  "planned",
  "threatened",
  "demanded",
  "negated",
];

function stronger(a: Told, b: Told): Told {
  const [x, y] = [a.modality, b.modality];
  // A demand to stop is a demand: what it asks to end is neither denied nor planned.
  if (x === "negated" && y === "demanded") return b;
  if (x === "demanded" && y === "negated") return a;
  return strength.indexOf(x) >= strength.indexOf(y) ? a : b;
}
