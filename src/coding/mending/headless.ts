import {
  childrenOf,
  form,
  handOver,
  hang,
  has,
  head,
  isDay,
  isNominal,
  isVerbal,
  lemma,
  partOfSpeech,
  relabel,
  relation,
  retag,
  rewrite,
  swap,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

/** Verbs of news that have no object: their past form is never "acted on". */
const objectless = new Set(
  "rally march demonstrate protest clash riot gather surrender defect withdraw retreat flee explode detonate die arrive advance meet collapse erupt land fall escape agree".split(
    " ",
  ),
);

/** Verbs whose past form without an object tells what was done to somebody: "two soldiers killed". */
const undergone = new Set(
  "kill wound injure hurt arrest detain abduct kidnap destroy damage attack bomb seize capture loot rape shoot stab torture burn displace behead execute assassinate shell ambush murder jail release free evacuate".split(
    " ",
  ),
);

/** Whether a noun at the top of a sentence has no clause of its own: no copula, no subject. */
function isBareRoot(draft: Draft, i: number): boolean {
  return head(draft, i) < 0 && isNominal(draft, i) && !has(draft, i, "cop", "nsubj");
}

/** A noun without a preposition that a verb governs behind it, and that is no time. */
function objectOf(draft: Draft, verb: number): number {
  return (
    childrenOf(draft, verb).find(
      (at) =>
        at > verb &&
        (isNominal(draft, at) || ["PRON", "X"].includes(partOfSpeech(draft, at))) &&
        /^(?:obj|obl|dep)$/.test(relation(draft, at)) &&
        !has(draft, at, "case", "mark") &&
        !isDay(draft, at),
    ) ?? -1
  );
}

/** Makes a verb the top of the sentence, and the noun that stood there its subject. */
function enthrone(draft: Draft, verb: number, query: { noun: number; relation: string }): void {
  hang(draft, verb, { head: -1, relation: "root" });
  hang(draft, query.noun, { head: verb, relation: query.relation });
  for (const child of childrenOf(draft, query.noun)) {
    if (child > verb) hang(draft, child, { head: verb, relation: relation(draft, child) });
  }
}

/** Gives a verb another Penn tag: VBD when it acts, VBN when its noun is acted on. */
function setVoice(draft: Draft, verb: number, isActive: boolean): void {
  rewrite(draft, verb, { xpos: isActive ? "VBD" : "VBN" });
}

/** Whether a past form without a subject acts rather than is acted on. */
function acts(draft: Draft, verb: number, object: number): boolean {
  if (object >= 0 || objectless.has(lemma(draft, verb))) return true;
  return tag(draft, verb) === "VBD" && !undergone.has(lemma(draft, verb));
}

/** Whether a token is a bare past form, with nothing that would make it part of another clause. */
function isBarePast(draft: Draft, verb: number): boolean {
  return (
    isVerbal(draft, verb) &&
    /^VB[DN]$/.test(tag(draft, verb)) &&
    !has(draft, verb, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass")
  );
}

/**
 * "Troops captured on Monday the port", "Three soldiers killed in a blast": a sentence whose top is a noun with a past
 * form right behind it has that form for its verb; with an object it is active, else the noun is acted on.
 */
const headlessVerb: Rule = (draft, verb) => {
  const noun = head(draft, verb);
  if (relation(draft, verb) !== "acl" || noun > verb) return;
  if (!isBareRoot(draft, noun) || !isBarePast(draft, verb)) return;
  const object = objectOf(draft, verb);
  const isActive = acts(draft, verb, object);
  setVoice(draft, verb, isActive);
  if (object >= 0) relabel(draft, object, "obj");
  enthrone(draft, verb, { noun, relation: isActive ? "nsubj" : "nsubj:pass" });
};

/** "Warplanes bombed rebel-held towns": a past form right behind the noun at the top, read as the adjective of a later noun. */
const verbBehindRoot: Rule = (draft, verb) => {
  const noun = verb - 1;
  const object = head(draft, verb);
  if (relation(draft, verb) !== "amod" || object <= verb || !isBarePast(draft, verb)) return;
  if (!isBareRoot(draft, noun) || head(draft, object) !== noun || has(draft, object, "case"))
    return;
  hang(draft, verb, { head: -1, relation: "root" });
  setVoice(draft, verb, true);
  hang(draft, object, { head: verb, relation: "obj" });
  enthrone(draft, verb, { noun, relation: "nsubj" });
};

/** "Three soldiers killed in a blast": the subject of a bare participle without an object is acted on. */
const participleSubject: Rule = (draft, i) => {
  const verb = head(draft, i);
  if (relation(draft, i) !== "nsubj" || tag(draft, verb) !== "VBN" || i > verb) return;
  // "after troops attacked": a clause of its own has a tense of its own.
  if (
    has(draft, verb, "aux", "aux:pass", "obj", "cop", "mark") ||
    !undergone.has(lemma(draft, verb))
  )
    return;
  relabel(draft, i, "nsubj:pass");
};

/** "gunned down a doctor": a preposition right behind a verb that makes a phrase with it is the verb's own. */
const phrasal: Rule = (draft, i) => {
  const verb = i - 1;
  const noun = head(draft, i);
  if (relation(draft, i) !== "case" || !isVerbal(draft, verb) || head(draft, noun) !== verb) return;
  // "forced out of the town": the noun is where from.
  if (form(draft, i + 1) === "of") return;
  if (!draft.isPhrasal(`${lemma(draft, verb)}_${form(draft, i)}`)) return;
  hang(draft, i, { head: verb, relation: "compound:prt" });
  relabel(draft, noun, "obj");
};

/** "The army set up a post": a word with a particle of its own is a verb, the noun before it its subject. */
const nounWithParticle: Rule = (draft, i) => {
  if (!isNominal(draft, i) || tag(draft, i + 1) !== "RP" || head(draft, i + 1) !== i) return;
  if (!draft.isPhrasal(`${lemma(draft, i)}_${form(draft, i + 1)}`)) return;
  const subject = childrenOf(draft, i).findLast((at) => at < i && isNominal(draft, at));
  retag(draft, i, "VERB");
  setVoice(draft, i, true);
  if (subject === undefined) return;
  hang(draft, subject, { head: i, relation: "nsubj" });
  const object = objectOf(draft, i);
  if (object >= 0) relabel(draft, object, "obj");
};

/** Whether a noun phrase begins at a token: what stands there is no preposition, particle, adverb or time. */
const beginsPhrase = (draft: Draft, i: number): boolean =>
  ["DET", "NUM", "ADJ", "NOUN", "PROPN", "X"].includes(partOfSpeech(draft, i)) && !isDay(draft, i);

/** Verbs that act on what stands behind at, on or into. */
const shots = new Set(["fire", "shoot"]);

/** "Members of the union kidnapped a trader", "rebels fired at a bus": a past form with its object right behind it acts, and is not acted on. */
const actingPast: Rule = (draft, verb) => {
  const isBare = tag(draft, verb) === "VBN" && isVerbal(draft, verb);
  if (!isBare || has(draft, verb, "aux", "aux:pass", "obl:agent")) return;
  const subject = childrenOf(draft, verb).find(
    (at) => at < verb && relation(draft, at) === "nsubj:pass",
  );
  const isAtTarget =
    shots.has(lemma(draft, verb)) && /^(?:at|on|into)$/.test(form(draft, verb + 1));
  if (subject === undefined || !(isAtTarget || beginsPhrase(draft, verb + 1))) return;
  setVoice(draft, verb, true);
  relabel(draft, subject, "nsubj");
  const object = childrenOf(draft, verb).find(
    (at) => at > verb && (isNominal(draft, at) || partOfSpeech(draft, at) === "X"),
  );
  if (object !== undefined && !has(draft, object, "case", "mark")) relabel(draft, object, "obj");
};

/** The noun at the top of a sentence that holds another in its phrase, without a clause of its own; -1 where none does. */
function bareTopOver(draft: Draft, noun: number): number {
  let at = noun;
  for (
    let steps = 0;
    steps < 8 && /^(?:nmod|compound|flat|appos)$/.test(relation(draft, at));
    steps++
  )
    at = head(draft, at);
  return isBareRoot(draft, at) && at < noun ? at : -1;
}

/** "Members of the movement kidnapped an engineer": the past form behind the phrase at the top of a sentence is its verb, where an object follows. */
const verbBehindPhrase: Rule = (draft, verb) => {
  const isOfDeed = isBarePast(draft, verb) && undergone.has(lemma(draft, verb));
  if (!isOfDeed || relation(draft, verb) !== "acl" || !beginsPhrase(draft, verb + 1)) return;
  const top = bareTopOver(draft, head(draft, verb));
  if (top < 0 || top >= verb) return;
  hang(draft, verb, { head: -1, relation: "root" });
  setVoice(draft, verb, true);
  enthrone(draft, verb, { noun: top, relation: "nsubj" });
  const object = nominalBehind(draft, verb);
  if (object >= 0) hang(draft, object, { head: verb, relation: "obj" });
};

/** The noun that a verb governs behind it; -1 where it governs none. */
function nominalBehind(draft: Draft, verb: number): number {
  return childrenOf(draft, verb).find((at) => at > verb && isNominal(draft, at)) ?? -1;
}

/** Makes a word that the tagger took for a noun a verb in the place of the noun above it, and the nouns before it its subject. */
function asVerb(draft: Draft, i: number): void {
  const noun = head(draft, i);
  retag(draft, i, "VERB");
  setVoice(draft, i, true);
  if (relation(draft, i) !== "compound" || noun < i) return;
  const before = childrenOf(draft, noun).filter((at) => at < i);
  const subject = before.findLast((at) => isNominal(draft, at));
  swap(draft, i, { above: noun, relation: "obj" });
  if (subject === undefined) return;
  hang(draft, subject, { head: i, relation: "nsubj" });
  for (const at of before)
    if (at < subject) hang(draft, at, { head: subject, relation: relation(draft, at) });
}

/** "set fire to a bus": "set" before "fire" is a verb. */
const settingFire: Rule = (draft, i) => {
  const isSet = form(draft, i) === "set" && /^(?:fire|ablaze|alight)$/.test(form(draft, i + 1));
  if (isSet && !isVerbal(draft, i)) asVerb(draft, i);
};

const outcomes = /^(?:killed|wounded|injured|hurt)$/;

/** "police shot and wounded three": "shot" behind a noun and before a deed that it led to is a verb. */
const shotAndHarmed: Rule = (draft, i) => {
  const isShot = form(draft, i) === "shot" && isNominal(draft, i) && isNominal(draft, i - 1);
  if (!isShot || form(draft, i + 1) !== "and" || !outcomes.test(form(draft, i + 2))) return;
  const subject = childrenOf(draft, i).findLast((at) => at < i && isNominal(draft, at));
  retag(draft, i, "VERB");
  setVoice(draft, i, true);
  rewrite(draft, i, { lemma: "shoot" });
  if (subject !== undefined) hang(draft, subject, { head: i, relation: "nsubj" });
};

const heldForms = new Set(
  "held controlled backed run occupied led based owned administered dominated linked aligned allied affiliated ruled".split(
    " ",
  ),
);

/** "captured a rebel-held district": the noun behind the compound takes the place of the one inside it. */
const nounBehindCompound: Rule = (draft, i) => {
  if (form(draft, i - 1) !== "-" || !heldForms.has(form(draft, i))) return;
  const inside = i - 2;
  let noun = i + 1;
  while (partOfSpeech(draft, noun) === "ADJ" || relation(draft, noun) === "compound") noun++;
  const isInside = ["compound", "amod", "punct", "obl", "nmod", "obl:npmod"];
  if (!isNominal(draft, noun) || isInside.includes(relation(draft, inside))) return;
  const place = { head: head(draft, inside), relation: relation(draft, inside) };
  if (place.head < 0 || place.head === noun) return;
  hang(draft, noun, place);
  hang(draft, i, { head: noun, relation: "amod" });
  retag(draft, i, "ADJ");
  hang(draft, inside, { head: i, relation: "compound" });
};

/** "had shot down a drone": a form of "have" right before a participle is its helping verb. */
const helperAsVerb: Rule = (draft, i) => {
  const helper = i - 1;
  if (head(draft, i) !== helper || !/^VB[ND]$/.test(tag(draft, i)) || isNominal(draft, i)) return;
  if (lemma(draft, helper) !== "have" || !["xcomp", "ccomp"].includes(relation(draft, i))) return;
  swap(draft, i, { above: helper, relation: "aux", upos: "AUX" });
  handOver(draft, helper, i);
};

/** Rules for sentences whose verb the parser missed, in the order in which they must run. */
export const headlessRules: readonly Rule[] = [
  helperAsVerb,
  settingFire,
  shotAndHarmed,
  phrasal,
  nounWithParticle,
  nounBehindCompound,
  headlessVerb,
  verbBehindRoot,
  verbBehindPhrase,
  participleSubject,
  actingPast,
];
