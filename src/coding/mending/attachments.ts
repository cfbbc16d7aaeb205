import {
  childrenOf,
  form,
  hang,
  has,
  head,
  isNominal,
  isVerbal,
  lemma,
  relation,
  tag,
  type Rule,
} from "./draft.ts";

/** Verbs with an object that is to do something: "urged both sides to agree". */
const askedToDo = new Set(
  (
    "advise allow ask beg beseech call command compel direct enable encourage exhort force implore instruct invite lobby oblige order permit " +
    "persuade press pressure push request require tell urge warn"
  ).split(" "),
);

/** "urged both sides to agree": the infinitive is what the object was asked to do, not what it is like. */
const askedInfinitive: Rule = (draft, i) => {
  if (tag(draft, i) !== "VB" || !relation(draft, i).startsWith("acl")) return;
  const asked = head(draft, i);
  const verb = head(draft, asked);
  const isObject = relation(draft, asked) === "obj" && asked < i && isVerbal(draft, verb);
  if (!isObject || !askedToDo.has(lemma(draft, verb)) || has(draft, i, "nsubj")) return;
  const hasTo = childrenOf(draft, i).some((at) => form(draft, at) === "to");
  if (hasTo) hang(draft, i, { head: verb, relation: "xcomp" });
};

/** What nouns ask for behind them, by preposition. */
const completing: Readonly<Record<string, ReadonlySet<string>>> = {
  for: new Set(
    "appeal application bid call campaign case demand deadline need plan plea proposal request responsibility search support".split(
      " ",
    ),
  ),
  into: new Set("inquiry enquiry investigation probe".split(" ")),
};

/** "rejected demands for reform", "an investigation into the murder": the phrase goes with the noun that asks for it. */
const completedNoun: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (relation(draft, i) !== "obl" || !isNominal(draft, i) || !isVerbal(draft, verb)) return;
  const preposition =
    childrenOf(draft, i).find((at) => relation(draft, at) === "case" && at < i) ?? -1;
  const noun = preposition - 1;
  if (head(draft, noun) !== verb || relation(draft, noun) !== "obj") return;
  const asksFor = completing[form(draft, preposition)]?.has(lemma(draft, noun)) === true;
  if (asksFor) hang(draft, i, { head: noun, relation: "nmod" });
};

/** "beat a man to death": how the deed ended goes with the verb, not with whom it befell. */
const deadlyEnd: Rule = (draft, i) => {
  if (form(draft, i) !== "death" || form(draft, i - 1) !== "to") return;
  const whom = head(draft, i);
  const verb = head(draft, whom);
  const isOfObject = relation(draft, i) === "nmod" && relation(draft, whom) === "obj";
  if (isOfObject && isVerbal(draft, verb)) hang(draft, i, { head: verb, relation: "obl" });
};

const equipped = new Set("armed equipped filled laden loaded packed rigged".split(" "));

/** "Men armed with rifles attacked": who bears what stands right before it. */
const bearing: Rule = (draft, i) => {
  if (!equipped.has(form(draft, i)) || form(draft, i + 1) !== "with" || !isNominal(draft, i - 1))
    return;
  if (has(draft, i, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass") || head(draft, i) < 0) return;
  hang(draft, i, { head: i - 1, relation: "acl" });
};

const emphatic = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** "wounded the doctor himself and two others": "himself" behind a noun only stresses it, and the others are listed with the noun. */
const stressed: Rule = (draft, i) => {
  const noun = i - 1;
  if (!emphatic.test(form(draft, i)) || !isNominal(draft, noun) || has(draft, i, "case")) return;
  if (head(draft, noun) === i || relation(draft, noun) === "compound") return;
  hang(draft, i, { head: noun, relation: "nmod" });
  for (const child of childrenOf(draft, i)) {
    if (relation(draft, child) === "conj") hang(draft, child, { head: noun, relation: "conj" });
  }
};

/** Rules about what clauses, infinitives and phrases hang on, in the order in which they must run. */
export const attachmentRules: readonly Rule[] = [
  askedInfinitive,
  completedNoun,
  deadlyEnd,
  bearing,
  stressed,
];
