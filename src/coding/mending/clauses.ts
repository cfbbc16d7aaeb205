import { reducedRules } from "./reduced.ts";
import {
  childrenOf,
  form,
  hang,
  has,
  head,
  isDay,
  isFinite,
  isNominal,
  isVerbal,
  lemma,
  partOfSpeech,
  relabel,
  relation,
  swap,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

/** "…, asking civilians to leave": a participle after a comma, without "and", goes with the main verb. */
const looseParticiple: Rule = (draft, i) => {
  if (tag(draft, i) !== "VBG" || relation(draft, i) !== "conj") return;
  if (has(draft, i, "cc", "aux") || form(draft, i - 1) !== ",") return;
  let above = head(draft, i);
  while (above >= 0 && ["advcl", "xcomp", "acl"].includes(relation(draft, above)))
    above = head(draft, above);
  if (above >= 0) hang(draft, i, { head: above, relation: "advcl" });
};

const outcomes = new Set(["kill", "wound", "injure", "destroy", "damage", "leave", "maim"]);

/** "bombed a camp in Idlib province killing five": the outcome goes with the verb, not with the place. */
const outcomeOnNoun: Rule = (draft, i) => {
  if (
    tag(draft, i) !== "VBG" ||
    !relation(draft, i).startsWith("acl") ||
    !outcomes.has(lemma(draft, i))
  )
    return;
  let above = head(draft, i);
  for (let steps = 0; steps < 8 && above >= 0 && !isVerbal(draft, above); steps++)
    above = head(draft, above);
  if (isVerbal(draft, above)) hang(draft, i, { head: above, relation: "advcl" });
};

/** "has said": a subject is acted on only where "be" or "get" stands. */
const activeSubject: Rule = (draft, i) => {
  if (relation(draft, i) !== "nsubj:pass") return;
  const helpers = childrenOf(draft, head(draft, i)).filter(
    (at) => partOfSpeech(draft, at) === "AUX",
  );
  const lemmas = helpers.map((at) => lemma(draft, at));
  if (lemmas.includes("have") && !lemmas.includes("be") && !lemmas.includes("get"))
    relabel(draft, i, "nsubj");
};

/** "accusing Damascus": a bare noun right behind an active verb without an object is its object. */
const bareObject: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (
    relation(draft, i) !== "obl" ||
    !isNominal(draft, i) ||
    !isVerbal(draft, verb) ||
    verb > i ||
    i - verb > 4
  )
    return;
  if (
    has(draft, i, "case", "mark") ||
    isDay(draft, i) ||
    has(draft, verb, "obj", "aux:pass", "nsubj:pass")
  )
    return;
  const isReduced = tag(draft, verb) === "VBN" && !has(draft, verb, "aux");
  if (!isReduced) relabel(draft, i, "obj");
};

/** Whether a token says when: "this year", "overnight". */
const saysWhen = (draft: Draft, i: number): boolean =>
  partOfSpeech(draft, i) === "ADV"
    ? /^(?:overnight|today|yesterday|tonight|earlier|later)$/.test(form(draft, i))
    : isDay(draft, i) && has(draft, i, "det");

/** "have killed more than 50 people this year": a bare noun between a verb and a time is the verb's object. */
const objectBeforeDay: Rule = (draft, i) => {
  const time = head(draft, i);
  const verb = head(draft, time);
  if (time < i || verb > i || !isNominal(draft, i) || !isVerbal(draft, verb) || isDay(draft, i))
    return;
  if (!saysWhen(draft, time) || has(draft, verb, "obj", "nsubj:pass", "aux:pass")) return;
  const isOpen = has(draft, i, "nummod", "det") && !has(draft, i, "case", "cc");
  if (isOpen) hang(draft, i, { head: verb, relation: "obj" });
};

/** "that he is in talks …, and called": a clause with a subject of its own is nobody's subject. */
const clauseAsSubject: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (!relation(draft, i).startsWith("nsubj") || verb < i || head(draft, verb) < 0) return;
  if (!has(draft, i, "cop") || !has(draft, i, "nsubj")) return;
  const above = head(draft, verb);
  hang(draft, i, { head: above, relation: relation(draft, verb) });
  relabel(draft, verb, "conj");
};

/** "province of Idlib, controlled by the rebels": a participle with its doer goes with the noun before the comma. */
const trailingParticiple: Rule = (draft, i) => {
  if (tag(draft, i) !== "VBN" || !["conj", "advcl", "parataxis"].includes(relation(draft, i)))
    return;
  if (form(draft, i - 1) !== "," || !isNominal(draft, i - 2)) return;
  if (
    has(draft, i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc", "mark") ||
    !has(draft, i, "obl:agent")
  )
    return;
  const isPart = ["nmod", "flat"].includes(relation(draft, i - 2));
  hang(draft, i, { head: isPart ? head(draft, i - 2) : i - 2, relation: "acl" });
};

/** Makes a noun the subject of the next finite verb, where that has none. */
function givesSubject(draft: Draft, i: number, from: number): void {
  for (let verb = from; verb < draft.tokens.length; verb++) {
    if (!isFinite(draft, verb)) continue;
    if (!has(draft, verb, "nsubj", "nsubj:pass")) hang(draft, i, { head: verb, relation: "nsubj" });
    return;
  }
}

/** A subject hung on a noun with a preposition belongs to the next verb that has none. */
const strandedSubject: Rule = (draft, i) => {
  const noun = head(draft, i);
  if (relation(draft, i) !== "nsubj" || !isNominal(draft, noun)) return;
  if (has(draft, noun, "case") && !has(draft, noun, "cop")) givesSubject(draft, i, noun + 1);
};

/** "Since December 16, the forces … have": a bare noun hung on a time is the subject of the verb after it. */
const subjectOnTime: Rule = (draft, i) => {
  const above = head(draft, i);
  if (!isNominal(draft, i) || above > i || !isDay(draft, above) || isDay(draft, i)) return;
  const isLoose = ["parataxis", "appos", "dep", "conj"].includes(relation(draft, i));
  if (isLoose && !has(draft, i, "case", "cc")) givesSubject(draft, i, i + 1);
};

/** "The government imposed sanctions": a past form between a subject and its noun is the verb of both. */
const verbAsAdjective: Rule = (draft, i) => {
  const noun = head(draft, i);
  if (
    noun < i ||
    relation(draft, i) !== "amod" ||
    !/^VB[ND]$/.test(tag(draft, i)) ||
    !isNominal(draft, noun)
  )
    return;
  const subject = childrenOf(draft, noun).find((at) => at < i && relation(draft, at) === "nsubj");
  if (subject !== undefined && !has(draft, noun, "cop")) {
    swap(draft, i, { above: noun, relation: "obj" });
    hang(draft, subject, { head: i, relation: "nsubj" });
    return;
  }
  const before = head(draft, noun);
  const isLoose = ["obj", "nsubj", "dep", "appos", "parataxis"].includes(relation(draft, noun));
  if (before !== i - 1 || !isNominal(draft, before) || !isLoose) return;
  hang(draft, noun, { head: -1, relation: "obj" });
  swap(draft, i, { above: before, relation: "nsubj" });
  hang(draft, noun, { head: i, relation: "obj" });
};

/** "set off a bomb": a bare noun with an article behind a verb without an object completes nothing, it is the object. */
const nounAsComplement: Rule = (draft, i) => {
  if (relation(draft, i) !== "xcomp" || partOfSpeech(draft, i) !== "NOUN") return;
  const verb = head(draft, i);
  const isBare = has(draft, i, "det", "nummod") && !has(draft, i, "case", "mark", "cop", "nsubj");
  const isOpen = isVerbal(draft, verb) && verb < i && !has(draft, verb, "obj");
  const isLinking = ["become", "remain", "seem", "be", "stay", "appear"].includes(
    lemma(draft, verb),
  );
  if (isBare && isOpen && !isLinking) relabel(draft, i, "obj");
};

const looseRelations = /^(?:obl|dep|dislocated|parataxis|nmod|compound)$/;

/** "Russia, Syria and Iran are killing": a bare noun before a finite verb without a subject is its subject. */
const bareSubject: Rule = (draft, verb) => {
  if (!isFinite(draft, verb) || has(draft, verb, "nsubj", "nsubj:pass", "csubj")) return;
  const bare = childrenOf(draft, verb).find(
    (i) =>
      i < verb &&
      (isNominal(draft, i) || partOfSpeech(draft, i) === "NUM") &&
      looseRelations.test(relation(draft, i)) &&
      !has(draft, i, "case") &&
      !isDay(draft, i),
  );
  const name = has(draft, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
  if (bare !== undefined) hang(draft, bare, { head: verb, relation: name });
};

/** "assistance could stop": a finite verb hung on the noun before it as its conjunct has that noun for its subject. */
const verbOnNoun: Rule = (draft, verb) => {
  const noun = head(draft, verb);
  if (
    relation(draft, verb) !== "conj" ||
    !isNominal(draft, noun) ||
    noun > verb ||
    !isFinite(draft, verb)
  )
    return;
  if (has(draft, verb, "nsubj", "nsubj:pass", "cc")) return;
  const between = draft.tokens.slice(noun + 1, verb);
  if (!between.every((token) => token.upos === "AUX" || token.upos === "ADV")) return;
  swap(draft, verb, { above: noun, relation: "nsubj" });
  for (const child of childrenOf(draft, noun)) {
    if (["nsubj", "mark"].includes(relation(draft, child)))
      hang(draft, child, { head: verb, relation: "mark" });
  }
};

/** "said that it is determined": what follows "that" completes the verb before it. */
const thatClause: Rule = (draft, i) => {
  const above = head(draft, i);
  if (
    above > i ||
    !isVerbal(draft, above) ||
    !["csubj", "acl", "advcl"].includes(relation(draft, i))
  )
    return;
  const marks = childrenOf(draft, i).filter((at) => at < i && relation(draft, at) === "mark");
  if (marks.some((at) => form(draft, at) === "that")) relabel(draft, i, "ccomp");
};

/** Verbs without an object: what stands before them does it, and is not done by it. */
const objectless = new Set(
  "explode die perish erupt occur happen detonate crash collapse disappear vanish flee escape".split(
    " ",
  ),
);

/** Whether a participle without a subject and a helper can only be an active verb. */
function isActiveAlone(draft: Draft, i: number): boolean {
  if (tag(draft, i) === "VBG" || has(draft, i, "aux", "aux:pass", "mark", "obl:agent"))
    return false;
  if (has(draft, i, "nsubj", "nsubj:pass")) return false;
  return objectless.has(lemma(draft, i)) || has(draft, i, "obj");
}

/** "A bomb exploded", "guerrillas set fire to a bus": a noun taken for the root, its verb for a participle. */
const participleAsVerb: Rule = (draft, i) => {
  const noun = head(draft, i);
  if (!relation(draft, i).startsWith("acl") || noun > i || head(draft, noun) >= 0) return;
  if (!isNominal(draft, noun) || has(draft, noun, "cop", "nsubj")) return;
  if (!isActiveAlone(draft, i)) return;
  swap(draft, i, { above: noun, relation: "nsubj" });
  for (const child of childrenOf(draft, noun)) {
    const isVerbs = ["advcl", "parataxis", "punct", "obl"].includes(relation(draft, child));
    if (child > i && isVerbs) hang(draft, child, { head: i, relation: relation(draft, child) });
  }
};

/** "no longer holds": the first word belongs to the second, and denies no deed. */
const noLonger: Rule = (draft, i) => {
  if (form(draft, i) !== "no" || form(draft, i + 1) !== "longer") return;
  if (head(draft, i) === head(draft, i + 1)) hang(draft, i, { head: i + 1, relation: "advmod" });
};

/** Rules about verbs, their subjects and objects, in the order in which they must run. */
export const clauseRules: readonly Rule[] = [
  ...reducedRules,
  nounAsComplement,
  verbAsAdjective,
  participleAsVerb,
  looseParticiple,
  outcomeOnNoun,
  activeSubject,
  bareObject,
  objectBeforeDay,
  clauseAsSubject,
  trailingParticiple,
  strandedSubject,
  subjectOnTime,
  bareSubject,
  verbOnNoun,
  thatClause,
  noLonger,
];
