import {
  childrenOf,
  form,
  handOver,
  hang,
  has,
  head,
  isNominal,
  isVerbal,
  partOfSpeech,
  relabel,
  relation,
  retag,
  swap,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

const hyphenated = /.-[a-z]+(?:ed|ing|held|led|run|born)$/;

/** "government-held", "UN-funded" before a noun: an adjective, whatever the tagger says. */
const hyphenatedAdjective: Rule = (draft, i) => {
  if (!isVerbal(draft, i) || !hyphenated.test(form(draft, i))) return;
  let noun = i + 1;
  while (relation(draft, noun) === "compound" && isNominal(draft, noun + 1)) noun++;
  if (!isNominal(draft, noun) || head(draft, noun) !== i) return;
  handOver(draft, i, noun);
  swap(draft, noun, { above: i, relation: "amod", upos: "ADJ" });
};

/** Makes a participle the adjective of the noun behind it, which takes its place among conjuncts. */
function asAdjective(draft: Draft, i: number, query: { conjunctOf: number }): void {
  handOver(draft, i, i + 1);
  hang(draft, i + 1, { head: query.conjunctOf, relation: "conj" });
  hang(draft, i, { head: i + 1, relation: "amod" });
  retag(draft, i, "ADJ");
}

/** Whether a conjunct read as a verb has the noun right behind it for its own. */
function isConjunctWithNoun(draft: Draft, i: number): boolean {
  return (
    relation(draft, i) === "conj" &&
    isVerbal(draft, i) &&
    isNominal(draft, i + 1) &&
    head(draft, i + 1) === i
  );
}

const adjectives = new Set(
  "allied armed masked unidentified unarmed suspected alleged wounded injured displaced trained hooded uniformed besieged detained kidnapped retired".split(
    " ",
  ),
);

/** "jihadists and allied rebels": a participle read as a verb beside a noun is that noun's own. */
const coordinatedParticiple: Rule = (draft, i) => {
  if (
    !isConjunctWithNoun(draft, i) ||
    !isNominal(draft, head(draft, i)) ||
    !/^VB[ND]$/.test(tag(draft, i))
  )
    return;
  const object = head(draft, i);
  const verb = head(draft, object);
  // "killed two men and kidnapped dozens": who did the one did the other.
  if (relation(draft, object) === "obj" && isVerbal(draft, verb) && !adjectives.has(form(draft, i)))
    hang(draft, i, { head: verb, relation: "conj" });
  else asAdjective(draft, i, { conjunctOf: object });
};

/** Whether a noun only counts what "of" adds to it: "dozens of pupils". */
const isAmount = (draft: Draft, i: number): boolean =>
  form(draft, i + 1) === "of" && /^(?:dozen|score|hundred|thousand|number)s?$/.test(form(draft, i));

/** "urged jihadists and allied rebels": the same, hung on the verb above. */
const coordinatedAdjective: Rule = (draft, i) => {
  if (!adjectives.has(form(draft, i)) || !isConjunctWithNoun(draft, i)) return;
  // "killed two men and kidnapped dozens of pupils" has two verbs.
  if (tag(draft, i) === "VBD" || isAmount(draft, i + 1)) return;
  if (partOfSpeech(draft, i - 1) !== "CCONJ" || !isNominal(draft, i - 2)) return;
  if (head(draft, i - 2) === head(draft, i)) asAdjective(draft, i, { conjunctOf: i - 2 });
};

/** "Russian artillery fire": whose it is goes with the whole name, and not with its first noun. */
const originOfCompound: Rule = (draft, i) => {
  const inner = head(draft, i);
  const noun = head(draft, inner);
  if (relation(draft, i) !== "amod" || relation(draft, inner) !== "compound" || noun < inner)
    return;
  const isName = /^\p{Lu}/u.test(draft.tokens[i]?.form ?? "") && tag(draft, i) === "JJ";
  if (isName && i < inner && draft.isEventNoun(form(draft, noun)))
    hang(draft, i, { head: noun, relation: "amod" });
};

/** "those killed": a participle behind "those" tells of them, and is no deed that somebody is called on for. */
const thoseDone: Rule = (draft, i) => {
  const those = i - 1;
  if (form(draft, those) !== "those" || head(draft, those) !== i || !/^VB[DN]$/.test(tag(draft, i)))
    return;
  if (relation(draft, those) !== "det" || has(draft, i, "obj", "aux", "aux:pass")) return;
  swap(draft, those, { above: i, relation: "acl" });
  retag(draft, those, "PRON");
};

/** "to four million Syrians": a preposition hung on the number belongs to the noun. */
const strandedPreposition: Rule = (draft, i) => {
  const number = head(draft, i);
  if (relation(draft, i) !== "case" || relation(draft, number) !== "nummod") return;
  const noun = head(draft, number);
  if (isNominal(draft, noun) && noun > number) hang(draft, i, { head: noun, relation: "case" });
};

function hasObject(draft: Draft, i: number): boolean {
  return childrenOf(draft, i).some(
    (at) => relation(draft, at) === "obj" && !has(draft, at, "case"),
  );
}

/** "ground fighting": a participle right behind a noun that names violence is a noun itself. */
const gerundNoun: Rule = (draft, i) => {
  if (tag(draft, i) !== "VBG" || !isVerbal(draft, i) || !relation(draft, i).startsWith("acl"))
    return;
  if (!isNominal(draft, i - 1) || !draft.isEventNoun(form(draft, i)) || hasObject(draft, i)) return;
  if (head(draft, i) !== i - 1 && head(draft, i) !== head(draft, i - 1)) return;
  handOver(draft, i - 1, i);
  swap(draft, i, { above: i - 1, relation: "compound" });
  retag(draft, i, "NOUN");
};

/** A noun with a preposition is no object and no conjunct. */
const prepositional: Rule = (draft, i) => {
  if (!isNominal(draft, i) || !has(draft, i, "case")) return;
  const above = head(draft, i);
  if (relation(draft, i) === "obj" && isVerbal(draft, above)) relabel(draft, i, "obl");
  const isBare = relation(draft, i) === "conj" && !has(draft, i, "cc") && above < i;
  if (isBare && isNominal(draft, above)) relabel(draft, i, "nmod");
};

/** "Damascus and its allies": two nouns with "and" between them are two. */
const swallowedConjunct: Rule = (draft, i) => {
  const noun = head(draft, i);
  if (noun < i || !isNominal(draft, i) || !isNominal(draft, noun)) return;
  if (
    !["amod", "compound", "nmod"].includes(relation(draft, i)) ||
    partOfSpeech(draft, i + 1) !== "CCONJ"
  )
    return;
  const opens =
    ["nmod:poss", "det"].includes(relation(draft, i + 2)) && head(draft, i + 2) === noun;
  if (opens) swap(draft, i, { above: noun, relation: "conj" });
};

const nounRelations = /^(?:obj|obl|obl:agent|nsubj:pass)$/;

/** A noun or "himself". */
const isSomebody = (draft: Draft, i: number): boolean =>
  isNominal(draft, i) || /^(?:him|her|it|them)sel(?:f|ves)$/.test(form(draft, i));

/** A noun coordinated with a verb belongs to the verb's last noun before it: "by jihadists … and other movements". */
const coordinatedWithVerb: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (relation(draft, i) !== "conj" || !isNominal(draft, i) || !isVerbal(draft, verb) || verb > i)
    return;
  if (has(draft, i, "nsubj", "cop", "nsubj:pass", "obj") || !has(draft, i, "cc")) return;
  const fitting = childrenOf(draft, verb).filter(
    (at) => at < i && isSomebody(draft, at) && nounRelations.test(relation(draft, at)),
  );
  const last = fitting.findLast((at) => at > verb) ?? fitting.at(-1);
  if (last !== undefined) hang(draft, i, { head: last, relation: "conj" });
};

/** "placed in front of the hall by rebels": who acts in a passive goes with its verb and not with the noun before. */
const strandedAgent: Rule = (draft, i) => {
  const noun = head(draft, i);
  if (
    relation(draft, i) !== "nmod" ||
    !isNominal(draft, noun) ||
    draft.isEventNoun(form(draft, noun))
  )
    return;
  if (
    !childrenOf(draft, i).some((at) => relation(draft, at) === "case" && form(draft, at) === "by")
  )
    return;
  let verb = head(draft, noun);
  while (isNominal(draft, verb)) verb = head(draft, verb);
  if (
    isVerbal(draft, verb) &&
    verb < noun &&
    has(draft, verb, "aux:pass") &&
    !has(draft, verb, "obl:agent")
  )
    hang(draft, i, { head: verb, relation: "obl:agent" });
};

/** Whether a comma stands before a noun's phrase, and the noun has no preposition of its own. */
function followsComma(draft: Draft, i: number): boolean {
  const child = childrenOf(draft, i).find((at) => form(draft, at) !== ",") ?? i;
  const first = child < i ? child : i;
  return form(draft, first - 1) === "," && !has(draft, i, "case", "cc");
}

/** "…, and a post": whether a list goes on behind a noun. */
function listGoesOn(draft: Draft, i: number): boolean {
  const at = form(draft, i + 1) === "," ? i + 2 : i + 1;
  return partOfSpeech(draft, at) === "CCONJ";
}

/** "an office, a station, and a post", "an exchange, two clinics": a noun in a list is no attribute of the first. */
const listItem: Rule = (draft, i) => {
  const above = head(draft, i);
  if (partOfSpeech(draft, i) !== "NOUN" || partOfSpeech(draft, above) !== "NOUN" || above > i)
    return;
  if (!followsComma(draft, i)) return;
  const isLoose = ["nmod", "dep", "parataxis"].includes(relation(draft, i));
  if (isLoose || (relation(draft, i) === "appos" && listGoesOn(draft, i)))
    relabel(draft, i, "conj");
};

/** "killed amid clashes": the word is a preposition, whatever the tagger says. */
const amidNoun: Rule = (draft, i) => {
  if (!/^amid(?:st)?$/.test(form(draft, i)) || partOfSpeech(draft, i) === "ADP") return;
  let noun = i + 1;
  while (["DET", "ADJ", "NUM"].includes(partOfSpeech(draft, noun))) noun++;
  while (relation(draft, noun) === "compound" && isNominal(draft, noun + 1)) noun++;
  if (!isNominal(draft, noun)) return;
  if (head(draft, noun) === i) swap(draft, noun, { above: i, relation: "case" });
  else hang(draft, i, { head: noun, relation: "case" });
  retag(draft, i, "ADP");
  for (const child of childrenOf(draft, i))
    hang(draft, child, { head: noun, relation: relation(draft, child) });
  if (isVerbal(draft, head(draft, noun))) relabel(draft, noun, "obl");
};

/** Rules about nouns and what is read as a verb but belongs to a noun, in the order in which they must run. */
export const nounRules: readonly Rule[] = [
  amidNoun,
  strandedPreposition,
  originOfCompound,
  thoseDone,
  hyphenatedAdjective,
  coordinatedParticiple,
  coordinatedAdjective,
  gerundNoun,
  strandedAgent,
  prepositional,
  listItem,
  swallowedConjunct,
  coordinatedWithVerb,
];
