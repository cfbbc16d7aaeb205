import { overlaps, type FigureKind, type Quantity, type Span } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  tokensIn,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import { outcomeAt } from "./outcome.ts";
import type { Single } from "./singles.ts";

/** The least that a plural means. */
const LEAST = 2;

/** Verbs whose object or subject "injuries", "deaths" tells of people harmed. */
const reporting = new Set("report record register cause leave inflict suffer sustain".split(" "));
/** Verbs that say of people that they were harmed: "were reported killed". */
const reports = new Set("report confirm list declare pronounce presume".split(" "));
/** Verbs that lead to it: "resulting in injuries". */
const leading = new Set(["result", "lead"]);

/** Whether a noun names several people without a number: "civilians", "others", "a number of people", "many". */
function namesSeveral(tree: Tree, words: Words, i: number): boolean {
  const form = formOf(tree, i);
  if (form === "others" || form === "many") return true;
  if (form === "number") return isNumberOf(tree, words, i);
  if (tree.tokens[i]?.xpos !== "NNS") return false;
  const { people } = words.lexicon.casualties;
  return Object.values(people).some((list) => words.has(list, lemmaOf(tree, i)));
}

/** "a number of civilians", "an unspecified number were injured"; "the number of dead" is no one's plural. */
function isNumberOf(tree: Tree, words: Words, i: number): boolean {
  const hasArticle = childrenBy(tree, i, "det").some((det) => /^an?$/.test(formOf(tree, det)));
  const of = childrenBy(tree, i, "nmod").find((at) => prepositionOf(tree, at) === "of");
  return hasArticle && (of === undefined || namesSeveral(tree, words, of));
}

function atLeastTwo(tree: Tree, i: number): Quantity {
  const { start, end } = tree.tokens[i] ?? { start: 0, end: 0 };
  return {
    span: { start, end },
    text: tree.text.slice(start, end),
    low: LEAST,
    best: null,
    high: null,
    strict: false,
    approximate: false,
    unit: null,
    rule: `plural=${LEAST}`,
    kind: "cardinal",
    isIncrement: false,
  };
}

/** "injuring civilians", "and killing others": a participle that tells the outcome; a gerund is no happening. */
function isOutcomeParticiple(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  return (
    relation === "advcl" || (relation === "conj" && tree.tokens[headOf(tree, verb)]?.xpos !== "NN")
  );
}

/** "were killed", "have been killed"; "are killed" may be said of all times. */
function hasPast(tree: Tree, verb: number): boolean {
  const auxiliaries = childrenBy(tree, verb, "aux", "aux:pass").map((at) => formOf(tree, at));
  return (
    auxiliaries.length === 0 || auxiliaries.some((form) => /^(?:was|were|been|got)$/.test(form))
  );
}

/** The people that a verb acts on: its object, or the passive's subject. */
function actedOn(tree: Tree, verb: number): number {
  const reported = verb - 1;
  // "were reported killed": the passive's subject is that of the verb before.
  if (reports.has(lemmaOf(tree, reported)) && tree.tokens[verb]?.xpos === "VBN") {
    const whole = clauseOf(tree, reported);
    if (whole.isPassive && hasPast(tree, reported)) return whole.subject;
  }
  const { isPassive, subject, object } = clauseOf(tree, verb);
  if (isPassive) return hasPast(tree, verb) ? subject : -1;
  const isGerund = tree.tokens[verb]?.xpos === "VBG" && !isOutcomeParticiple(tree, verb);
  return isGerund ? -1 : object;
}

interface Harm {
  readonly head: number;
  readonly kind: FigureKind;
}

/** The nouns that a verb of harm acts on, where it tells of what happened: not "kills people", as guns do at all times. */
function harmed(tree: Tree, words: Words, verb: number): Harm | null {
  if (uposOf(tree, verb) !== "VERB" || !/^VB[DNG]$/.test(tree.tokens[verb]?.xpos ?? ""))
    return null;
  const outcome = outcomeAt(tree, words, verb);
  if (outcome?.counted !== "object") return null;
  const head = actedOn(tree, verb);
  return head < 0 ? null : { head, kind: outcome.kind };
}

/** Whether a noun of harm is told as an outcome: "injuries were reported", "resulting in deaths and injuries". */
function isToldNoun(tree: Tree, i: number): boolean {
  const lead = relationOf(tree, i) === "conj" ? headOf(tree, i) : i;
  const verb = lemmaOf(tree, headOf(tree, lead));
  const relation = relationOf(tree, lead);
  if (reporting.has(verb)) return relation === "obj" || relation === "nsubj:pass";
  return leading.has(verb) && relation.startsWith("obl");
}

function harmNoun(tree: Tree, words: Words, i: number): Harm | null {
  const kind = words.casualtyNouns.get(lemmaOf(tree, i));
  const isHarm = (kind === "killed" || kind === "injured") && tree.tokens[i]?.xpos === "NNS";
  return isHarm && isToldNoun(tree, i) ? { head: i, kind } : null;
}

/** How far before a noun the number may stand that it shares, in UTF-16 code units. */
const SHARED_REACH = 24;

/** "30 militiamen and police": whether a number before a noun holds for it too; a verb between keeps it for another. */
function sharesNumber(tree: Tree, i: number, number: Span): boolean {
  const noun = tree.tokens[i] ?? { start: 0, end: 0 };
  if (!overlaps(number, { start: noun.start - SHARED_REACH, end: noun.end })) return false;
  const between = tokensIn(tree, { start: number.end, end: Math.max(number.end, noun.start) });
  return between.every((at) => !/^(?:VERB|AUX)$/.test(uposOf(tree, at)));
}

/** Whether something beside a noun already says how many, or that there were none. */
function isCounted(tree: Tree, i: number, known: readonly Quantity[]): boolean {
  const noun = tree.tokens[i];
  const counts = childrenBy(tree, i, "nummod", "amod", "nmod", "compound").flatMap(
    (at) => tree.tokens[at] ?? [],
  );
  const isNone = childrenBy(tree, i, "det").some((det) => /^(?:no|any)$/.test(formOf(tree, det)));
  const near = noun === undefined ? [] : [noun, ...counts];
  const isBehindNumber = known.some(
    ({ span, kind }) => kind === "cardinal" && sharesNumber(tree, i, span),
  );
  return (
    isNone || isBehindNumber || known.some(({ span }) => near.some((at) => overlaps(span, at)))
  );
}

/**
 * Gives a quantity of at least two for the people that a harm is told of in a bare plural: "others were wounded",
 * "injuring civilians", "a number of people were killed", "injuries were reported". The rule is named "plural=2".
 *
 * @param known - quantities that reading found in the sentence: what they count is left to them
 */
export function pluralsOf(tree: Tree, words: Words, known: readonly Quantity[]): Single[] {
  // "82 percent of those who were killed": statistics of many years.
  if (known.some(({ kind }) => kind === "percent")) return [];
  // "Civilians were killed and wounded" tells of both.
  const found = new Map<string, Single>();
  tree.tokens.forEach((_token, by) => {
    const noun = harmNoun(tree, words, by);
    const harm = noun ?? harmed(tree, words, by);
    if (harm === null) return;
    const heads = conjuncts(tree, harm.head);
    // "30 militiamen and police" share one number.
    if (heads.some((head) => isCounted(tree, head, known))) return;
    for (const head of heads) {
      const isSeveral = noun !== null ? head === harm.head : namesSeveral(tree, words, head);
      const key = `${head} ${harm.kind}`;
      if (isSeveral && !found.has(key))
        found.set(key, { quantity: atLeastTwo(tree, head), head, by, kind: harm.kind });
    }
  });
  return [...found.values()];
}
