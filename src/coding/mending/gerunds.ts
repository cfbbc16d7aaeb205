import {
  form,
  has,
  head,
  isFinite,
  isVerbal,
  lemma,
  relabel,
  relation,
  retag,
  swap,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

/** Verbs that are completed by a deed in "-ing": a class of English grammar, not of one kind of news. */
const completedByGerund = new Set(
  (
    "acknowledge admit advocate anticipate avoid begin cease confess consider contemplate continue defend defer delay deny deplore detest " +
    "discontinue discuss dislike enjoy envisage escape finish foresee halt imagine involve justify keep mention mind miss oppose postpone " +
    "practise prevent prohibit propose quit recall recommend recount regret report resent resist resume risk start stop suggest support " +
    "suspend tolerate"
  ).split(" "),
);

/** Whether a word stands right behind a verb that a deed in "-ing" completes. */
function followsItsVerb(draft: Draft, i: number): boolean {
  return isVerbal(draft, i - 1) && completedByGerund.has(lemma(draft, i - 1));
}

/** "denied killing 12 civilians": the deed is what was denied, not when or how. */
const gerundComplement: Rule = (draft, i) => {
  if (tag(draft, i) !== "VBG" || relation(draft, i) !== "advcl" || head(draft, i) !== i - 1) return;
  if (followsItsVerb(draft, i) && !has(draft, i, "mark", "nsubj")) relabel(draft, i, "xcomp");
};

/** "continue bombing rebels": a deed read as the name of those behind it, who are its object. */
const gerundAsName: Rule = (draft, i) => {
  const noun = i + 1;
  if (relation(draft, i) !== "compound" || head(draft, i) !== noun || tag(draft, noun) !== "NNS")
    return;
  if (!form(draft, i).endsWith("ing") || !draft.isEventNoun(form(draft, i))) return;
  if (!followsItsVerb(draft, i) || head(draft, noun) !== i - 1) return;
  swap(draft, i, { above: noun, relation: "obj" });
  relabel(draft, i, "xcomp");
  retag(draft, i, "VERB");
};

/** Verbs by which fighting comes about, goes on and ends, and of what it does. */
const going = new Set(
  "break erupt continue rage resume flare intensify begin start go spread escalate subside stop ease end last ensue persist take hit strike kill wound injure destroy damage leave rock shake pound target force displace claim".split(
    " ",
  ),
);

/** "Fighting broke out between them", "shelling hit a market": a deed right before such a verb is its subject. */
const fightingGoesOn: Rule = (draft, i) => {
  const verb = i + 1;
  const isDeed = tag(draft, i) === "VBG" && isVerbal(draft, i) && draft.isEventNoun(form(draft, i));
  const isPast = isVerbal(draft, verb) && tag(draft, verb) === "VBN";
  if (!isDeed || !going.has(lemma(draft, verb)) || !(isPast || isFinite(draft, verb))) return;
  if (has(draft, verb, "nsubj", "nsubj:pass", "aux:pass")) return;
  if (head(draft, i) < 0 && head(draft, verb) === i)
    swap(draft, verb, { above: i, relation: "nsubj", upos: "NOUN" });
  if (head(draft, i) !== verb) return;
  retag(draft, i, "NOUN");
  relabel(draft, i, "nsubj");
};

/** Rules about deeds in "-ing" behind a verb, in the order in which they must run. */
export const gerundRules: readonly Rule[] = [gerundComplement, gerundAsName, fightingGoesOn];
