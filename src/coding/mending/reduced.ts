import {
  childrenOf,
  form,
  hang,
  has,
  head,
  isFinite,
  isNominal,
  partOfSpeech,
  relabel,
  relation,
  rewrite,
  swap,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

const insidePhrase = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** The preposition in front of a noun's phrase, whatever the tree makes of it; -1 where there is none. */
function prepositionBefore(draft: Draft, noun: number): number {
  let at = noun - 1;
  while (insidePhrase.has(partOfSpeech(draft, at))) at--;
  return partOfSpeech(draft, at) === "ADP" ? at : -1;
}

/** The verb of both, where a past form right behind a noun was taken for it or for a clause of its own; -1 where none is. */
function mainVerb(draft: Draft, verb: number): number {
  const above = head(draft, verb);
  if (relation(draft, verb) === "advcl" && above > verb) return above;
  const loose = ["ccomp", "conj", "parataxis", "dep", "advcl"];
  const below = childrenOf(draft, verb).find(
    (at) => at > verb && loose.includes(relation(draft, at)) && isFinite(draft, at),
  );
  return below === undefined || has(draft, below, "cc") ? -1 : below;
}

/** The subjects of a verb that a preposition shows to be none; null where one is its own. */
function falseSubjects(draft: Draft, main: number, verb: number): number[] | null {
  const taken = childrenOf(draft, main).filter((at) => relation(draft, at).startsWith("nsubj"));
  const isFalse = (at: number): boolean =>
    at > verb && at < main && prepositionBefore(draft, at) > verb;
  return taken.length > 0 && taken.every(isFalse) ? taken : null;
}

function hasComma(draft: Draft, from: number, to: number): boolean {
  return draft.tokens.slice(from, to).some(({ form: word }) => word === ",");
}

/** Whether a past form stands right behind its noun and has nothing that a verb of its own would have. */
function mayBeReduced(draft: Draft, verb: number): boolean {
  const noun = verb - 1;
  if (!/^VB[DN]$/.test(tag(draft, verb)) || head(draft, noun) !== verb) return false;
  return isNominal(draft, noun) && !has(draft, verb, "mark", "aux", "aux:pass", "obj");
}

/** "A bomb planted near the embassy in the capital was defused": a past form between a noun and the verb of both goes with the noun. */
const reducedRelative: Rule = (draft, verb) => {
  if (!mayBeReduced(draft, verb)) return;
  const main = mainVerb(draft, verb);
  if (main < 0 || hasComma(draft, verb, main)) return;
  const taken = falseSubjects(draft, main, verb);
  if (taken === null) return;
  const noun = verb - 1;
  if (head(draft, main) === verb) swap(draft, main, { above: verb, relation: "acl" });
  const isPassive = has(draft, main, "aux:pass");
  hang(draft, noun, { head: main, relation: isPassive ? "nsubj:pass" : "nsubj" });
  hang(draft, verb, { head: noun, relation: "acl" });
  for (const at of taken) {
    const preposition = prepositionBefore(draft, at);
    hang(draft, at, { head: verb, relation: "obl" });
    if (head(draft, preposition) === main) hang(draft, preposition, { head: at, relation: "case" });
  }
};

/** "was wounded in the attack staged by rebels": a past form between a noun and "by" goes with the noun, and not with the verb above. */
const deedDoneBy: Rule = (draft, verb) => {
  const noun = verb - 1;
  const isLoose = /^(?:advcl|conj|parataxis|ccomp|xcomp|dep)$/.test(relation(draft, verb));
  if (!isLoose || !isPastBy(draft, verb) || !isNominal(draft, noun)) return;
  if (has(draft, verb, "nsubj", "nsubj:pass", "mark", "cc", "aux", "aux:pass", "obj")) return;
  rewrite(draft, verb, { xpos: "VBN" });
  hang(draft, verb, { head: noun, relation: "acl" });
  const doer = childrenOf(draft, verb).find((at) => head(draft, verb + 1) === at);
  if (doer !== undefined) relabel(draft, doer, "obl:agent");
};

const isPastBy = (draft: Draft, verb: number): boolean =>
  /^VB[DN]$/.test(tag(draft, verb)) && form(draft, verb + 1) === "by";

/** "FMLN urban guerrillas set off a bomb": of two subjects with only adjectives between them the first is part of the second's name. */
const doubleSubject: Rule = (draft, i) => {
  if (!relation(draft, i).startsWith("nsubj") || !isNominal(draft, i)) return;
  let next = i + 1;
  while (["ADJ", "VERB"].includes(partOfSpeech(draft, next)) && head(draft, next) > next) next++;
  const isSecond =
    relation(draft, next).startsWith("nsubj") && head(draft, next) === head(draft, i);
  if (isSecond && isNominal(draft, next) && !has(draft, next, "det", "nmod:poss"))
    hang(draft, i, { head: next, relation: "compound" });
};

/** "Guerrillas set off a bomb": a bare noun behind a participle of two words without an object is its object. */
const objectOfPhrase: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (relation(draft, i) !== "obl" || verb > i || !isNominal(draft, i)) return;
  const isPhrasal = has(draft, verb, "compound:prt") && draft.isPhrasal(phrase(draft, verb));
  if (isPhrasal && has(draft, i, "det", "nummod") && !has(draft, i, "case", "mark"))
    relabel(draft, i, "obj");
};

function phrase(draft: Draft, verb: number): string {
  const particle = childrenOf(draft, verb).find((at) => relation(draft, at) === "compound:prt");
  return `${draft.tokens[verb]?.lemma.toLowerCase() ?? ""}_${form(draft, particle ?? -1)}`;
}

/** Rules about past forms that the parser takes for the verb of a sentence, or not for it. */
export const reducedRules: readonly Rule[] = [
  reducedRelative,
  deedDoneBy,
  doubleSubject,
  objectOfPhrase,
];
