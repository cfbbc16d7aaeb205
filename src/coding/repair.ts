import type { Token } from "../model/index.ts";

/** A sentence's tokens while their tree is being mended. */
interface Draft {
  readonly tokens: Token[];
  /** Words that name violence as nouns, "fighting": a participle of that form behind a noun is that noun. */
  readonly isEventNoun: (form: string) => boolean;
}

const isNominal = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" || token?.upos === "PROPN";
const isVerbal = (token: Token | undefined): boolean => token?.upos === "VERB";

function childrenOf(draft: Draft, i: number): number[] {
  return draft.tokens.flatMap((token, at) => (token.head === i ? [at] : []));
}

function has(draft: Draft, i: number, ...relations: readonly string[]): boolean {
  return draft.tokens.some((token) => token.head === i && relations.includes(token.relation));
}

/** Whether hanging `i` under `head` would close a circle. */
function wouldCircle(draft: Draft, i: number, head: number): boolean {
  let at = head;
  for (let steps = 0; at >= 0 && steps <= draft.tokens.length; steps++) {
    if (at === i) return true;
    at = draft.tokens[at]?.head ?? -1;
  }
  return false;
}

function hang(
  draft: Draft,
  i: number,
  to: { head: number; relation: string; upos?: string },
): void {
  const token = draft.tokens[i];
  if (token === undefined || wouldCircle(draft, i, to.head)) return;
  draft.tokens[i] = { ...token, head: to.head, relation: to.relation, upos: to.upos ?? token.upos };
}

/** "government-held", "UN-funded" before a noun: an adjective, whatever the tagger says. */
function hyphenatedAdjective(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token?.upos !== "VERB" || !/.-[a-z]+(?:ed|ing|held|led|run|born)$/i.test(token.form)) return;
  let noun = i + 1;
  while (isNominal(draft.tokens[noun + 1]) && draft.tokens[noun]?.relation === "compound") noun++;
  const object = draft.tokens[noun];
  if (!isNominal(object) || object?.head !== i) return;
  const { head, relation } = token;
  for (const child of childrenOf(draft, i))
    if (child !== noun)
      hang(draft, child, { head: noun, relation: draft.tokens[child]?.relation ?? "dep" });
  draft.tokens[noun] = { ...object, head, relation };
  draft.tokens[i] = { ...token, head: noun, relation: "amod", upos: "ADJ" };
}

/** "jihadists and allied rebels": a participle read as a verb beside a noun is that noun's own. */
function coordinatedParticiple(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const next = draft.tokens[i + 1];
  if (token?.relation !== "conj" || !isVerbal(token) || !isNominal(draft.tokens[token.head]))
    return;
  if (!isNominal(next) || next?.head !== i || !/^VB[ND]$/.test(token.xpos)) return;
  for (const child of childrenOf(draft, i))
    if (child !== i + 1)
      hang(draft, child, { head: i + 1, relation: draft.tokens[child]?.relation ?? "dep" });
  draft.tokens[i + 1] = { ...next, head: token.head, relation: "conj" };
  draft.tokens[i] = { ...token, head: i + 1, relation: "amod", upos: "ADJ" };
}

const adjectives = new Set(
  "allied armed masked unidentified unarmed suspected alleged wounded injured displaced trained hooded uniformed besieged detained kidnapped retired".split(
    " ",
  ),
);

/** "urged jihadists and allied rebels": the same, hung on the verb above. */
function coordinatedAdjective(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const next = draft.tokens[i + 1];
  const before = draft.tokens[i - 2];
  if (token === undefined || !isVerbal(token) || !adjectives.has(token.form.toLowerCase())) return;
  if (token.relation !== "conj" || !isNominal(next) || next?.head !== i) return;
  if (draft.tokens[i - 1]?.upos !== "CCONJ" || !isNominal(before) || before?.head !== token.head)
    return;
  for (const child of childrenOf(draft, i))
    if (child !== i + 1)
      hang(draft, child, { head: i + 1, relation: draft.tokens[child]?.relation ?? "dep" });
  draft.tokens[i + 1] = { ...next, head: i - 2, relation: "conj" };
  draft.tokens[i] = { ...token, head: i + 1, relation: "amod", upos: "ADJ" };
}

/** "to four million Syrians": a preposition hung on the number belongs to the noun. */
function strandedPreposition(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token?.relation !== "case") return;
  const number = draft.tokens[token.head];
  if (
    number?.upos !== "NUM" ||
    number.relation !== "nummod" ||
    !isNominal(draft.tokens[number.head]) ||
    number.head < token.head
  )
    return;
  hang(draft, i, { head: number.head, relation: "case" });
}

/** "…, asking civilians to leave": a participle after a comma, without "and", goes with the main verb. */
function looseParticiple(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (
    token?.xpos !== "VBG" ||
    token.relation !== "conj" ||
    has(draft, i, "cc", "aux") ||
    draft.tokens[i - 1]?.form !== ","
  )
    return;
  let above = token.head;
  while (above >= 0 && ["advcl", "xcomp", "acl"].includes(draft.tokens[above]?.relation ?? ""))
    above = draft.tokens[above]?.head ?? -1;
  if (above >= 0) hang(draft, i, { head: above, relation: "advcl" });
}

/** "ground fighting": a participle right behind a noun that names violence is a noun itself. */
function gerundNoun(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const before = draft.tokens[i - 1];
  if (token?.xpos !== "VBG" || !isVerbal(token) || !token.relation.startsWith("acl")) return;
  if (token.head !== i - 1 && token.head !== before?.head) return;
  if (before === undefined || !isNominal(before) || !draft.isEventNoun(token.form.toLowerCase()))
    return;
  for (const child of childrenOf(draft, i - 1))
    if (child !== i)
      hang(draft, child, { head: i, relation: draft.tokens[child]?.relation ?? "dep" });
  draft.tokens[i] = { ...token, head: before.head, relation: before.relation, upos: "NOUN" };
  draft.tokens[i - 1] = { ...before, head: i, relation: "compound" };
}

/** A noun with a preposition is no object and no conjunct. */
function prepositional(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token === undefined || !isNominal(token) || !has(draft, i, "case")) return;
  if (token.relation === "obj" && isVerbal(draft.tokens[token.head]))
    draft.tokens[i] = { ...token, relation: "obl" };
  const isBare = token.relation === "conj" && !has(draft, i, "cc") && token.head < i;
  if (isBare && isNominal(draft.tokens[token.head]))
    draft.tokens[i] = { ...token, relation: "nmod" };
}

/** A noun coordinated with a verb belongs to the verb's last noun before it: "by jihadists … and other movements". */
function coordinatedWithVerb(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (
    token?.relation !== "conj" ||
    !isNominal(token) ||
    !isVerbal(draft.tokens[token.head]) ||
    token.head > i
  )
    return;
  if (has(draft, i, "nsubj", "cop", "nsubj:pass", "obj") || !has(draft, i, "cc")) return;
  const fitting = childrenOf(draft, token.head).filter(
    (at) =>
      at < i &&
      isNominal(draft.tokens[at]) &&
      /^(?:obj|obl|obl:agent|nsubj:pass)$/.test(draft.tokens[at]?.relation ?? ""),
  );
  const last = fitting.findLast((at) => at > token.head) ?? fitting.at(-1);
  if (last !== undefined) hang(draft, i, { head: last, relation: "conj" });
}

const isFinite = (draft: Draft, i: number): boolean => {
  const tag = draft.tokens[i]?.xpos ?? "";
  return isVerbal(draft.tokens[i]) && (/^VB[DPZ]$/.test(tag) || has(draft, i, "aux", "aux:pass"));
};

/** A subject hung on a noun with a preposition belongs to the next verb that has none. */
function strandedSubject(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token?.relation !== "nsubj" || !isNominal(draft.tokens[token.head])) return;
  if (!has(draft, token.head, "case") || has(draft, token.head, "cop")) return;
  for (let verb = token.head + 1; verb < draft.tokens.length; verb++) {
    if (!isFinite(draft, verb)) continue;
    if (!has(draft, verb, "nsubj", "nsubj:pass")) hang(draft, i, { head: verb, relation: "nsubj" });
    return;
  }
}

/** "Russia, Syria and Iran are killing": a bare noun before a finite verb without a subject is its subject. */
function bareSubject(draft: Draft, verb: number): void {
  if (!isFinite(draft, verb) || has(draft, verb, "nsubj", "nsubj:pass", "csubj")) return;
  const bare = childrenOf(draft, verb).find(
    (i) =>
      i < verb &&
      isNominal(draft.tokens[i]) &&
      /^(?:obl|dep|dislocated|parataxis|nmod)$/.test(draft.tokens[i]?.relation ?? "") &&
      !has(draft, i, "case") &&
      !isDay(draft, i),
  );
  if (bare !== undefined)
    hang(draft, bare, {
      head: verb,
      relation: has(draft, verb, "aux:pass") ? "nsubj:pass" : "nsubj",
    });
}

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$|^(?:week|month|year|day|night|morning|evening|afternoon|tomorrow|tonight|time|hour|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Tuesday", "December", and the 16 beside it. */
function isDay(draft: Draft, i: number): boolean {
  const isNamed = (at: number): boolean => days.test(draft.tokens[at]?.lemma.toLowerCase() ?? "");
  return isNamed(i) || (draft.tokens[i]?.upos === "NUM" && (isNamed(i - 1) || isNamed(i + 1)));
}

/** "assistance could stop": a finite verb hung on the noun before it as its conjunct has that noun for its subject. */
function verbOnNoun(draft: Draft, verb: number): void {
  const token = draft.tokens[verb];
  if (
    token?.relation !== "conj" ||
    !isFinite(draft, verb) ||
    has(draft, verb, "nsubj", "nsubj:pass", "cc")
  )
    return;
  const noun = draft.tokens[token.head];
  const noVerbBetween = draft.tokens
    .slice(token.head + 1, verb)
    .every((between) => between.upos === "AUX" || between.upos === "ADV");
  if (noun === undefined || !isNominal(noun) || token.head > verb || !noVerbBetween) return;
  const at = token.head;
  draft.tokens[verb] = { ...token, head: noun.head, relation: noun.relation };
  draft.tokens[at] = { ...noun, head: verb, relation: "nsubj" };
  for (const child of childrenOf(draft, at))
    if (draft.tokens[child]?.relation === "nsubj" || draft.tokens[child]?.relation === "mark")
      hang(draft, child, { head: verb, relation: "mark" });
}

const outcomes = new Set(["kill", "wound", "injure", "destroy", "damage", "leave", "maim"]);

/** "bombed a camp in Idlib province killing five": the outcome goes with the verb, not with the place. */
function outcomeOnNoun(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (
    token?.xpos !== "VBG" ||
    !token.relation.startsWith("acl") ||
    !outcomes.has(token.lemma.toLowerCase())
  )
    return;
  let above = token.head;
  for (let steps = 0; above >= 0 && steps < 8 && !isVerbal(draft.tokens[above]); steps++)
    above = draft.tokens[above]?.head ?? -1;
  if (above >= 0 && isVerbal(draft.tokens[above]))
    hang(draft, i, { head: above, relation: "advcl" });
}

const beForms = new Set(["be", "get"]);

/** "has said": a subject is acted on only where "be" or "get" stands. */
function activeSubject(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token?.relation !== "nsubj:pass") return;
  const helpers = childrenOf(draft, token.head).filter((at) => draft.tokens[at]?.upos === "AUX");
  const lemmas = helpers.map((at) => draft.tokens[at]?.lemma.toLowerCase() ?? "");
  if (lemmas.includes("have") && !lemmas.some((lemma) => beForms.has(lemma)))
    draft.tokens[i] = { ...token, relation: "nsubj" };
}

/** "said that it is determined": what follows "that" completes the verb before it. */
function thatClause(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (
    token === undefined ||
    token.head < 0 ||
    token.head > i ||
    !["csubj", "acl", "advcl"].includes(token.relation)
  )
    return;
  if (!isVerbal(draft.tokens[token.head])) return;
  const isThat = childrenOf(draft, i).some(
    (at) =>
      at < i &&
      draft.tokens[at]?.relation === "mark" &&
      draft.tokens[at].form.toLowerCase() === "that",
  );
  if (isThat) draft.tokens[i] = { ...token, relation: "ccomp" };
}

/** "that he is in talks …, and called": a clause with a subject of its own is nobody's subject. */
function clauseAsSubject(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const verb = draft.tokens[token?.head ?? -1];
  if (
    token === undefined ||
    verb === undefined ||
    !/^nsubj/.test(token.relation) ||
    verb.head < 0 ||
    token.head < i
  )
    return;
  if (!has(draft, i, "cop") || !has(draft, i, "nsubj")) return;
  const at = token.head;
  draft.tokens[i] = { ...token, head: verb.head, relation: verb.relation };
  draft.tokens[at] = { ...verb, relation: "conj" };
}

/** "Damascus and its allies": two nouns with "and" between them are two. */
function swallowedConjunct(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const noun = draft.tokens[token?.head ?? -1];
  if (
    token === undefined ||
    noun === undefined ||
    !isNominal(token) ||
    !isNominal(noun) ||
    token.head < i
  )
    return;
  if (
    !["amod", "compound", "nmod"].includes(token.relation) ||
    draft.tokens[i + 1]?.upos !== "CCONJ"
  )
    return;
  if (
    !["nmod:poss", "det"].includes(draft.tokens[i + 2]?.relation ?? "") ||
    draft.tokens[i + 2]?.head !== token.head
  )
    return;
  const at = token.head;
  draft.tokens[i] = { ...token, head: noun.head, relation: noun.relation };
  draft.tokens[at] = { ...noun, head: i, relation: "conj" };
}

/** "province of Idlib, controlled by the rebels": a participle with its doer goes with the noun before the comma. */
function trailingParticiple(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const noun = draft.tokens[i - 2];
  if (token?.xpos !== "VBN" || !["conj", "advcl", "parataxis"].includes(token.relation)) return;
  if (draft.tokens[i - 1]?.form !== "," || !isNominal(noun)) return;
  if (
    has(draft, i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc", "mark") ||
    !has(draft, i, "obl:agent")
  )
    return;
  const isOf = noun?.relation === "nmod" || noun?.relation === "flat";
  hang(draft, i, { head: isOf ? noun.head : i - 2, relation: "acl" });
}

/** "Since December 16, the forces … have": a bare noun hung on a time is the subject of the verb after it. */
function subjectOnTime(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  if (token === undefined || !isNominal(token) || token.head > i || !isDay(draft, token.head))
    return;
  if (
    !["parataxis", "appos", "dep", "conj"].includes(token.relation) ||
    has(draft, i, "case", "cc") ||
    isDay(draft, i)
  )
    return;
  for (let verb = i + 1; verb < draft.tokens.length; verb++) {
    if (!isFinite(draft, verb)) continue;
    if (!has(draft, verb, "nsubj", "nsubj:pass")) hang(draft, i, { head: verb, relation: "nsubj" });
    return;
  }
}

/** "accusing Damascus": a bare noun right behind an active verb without an object is its object. */
function bareObject(draft: Draft, i: number): void {
  const token = draft.tokens[i];
  const verb = draft.tokens[token?.head ?? -1];
  if (
    token?.relation !== "obl" ||
    !isNominal(token) ||
    !isVerbal(verb) ||
    token.head > i ||
    i - token.head > 4
  )
    return;
  if (
    has(draft, i, "case", "mark") ||
    isDay(draft, i) ||
    has(draft, token.head, "obj", "aux:pass", "nsubj:pass")
  )
    return;
  const isReduced = verb?.xpos === "VBN" && !has(draft, token.head, "aux");
  if (!isReduced) draft.tokens[i] = { ...token, relation: "obj" };
}

const rules = [
  strandedPreposition,
  hyphenatedAdjective,
  coordinatedParticiple,
  coordinatedAdjective,
  gerundNoun,
  looseParticiple,
  outcomeOnNoun,
  prepositional,
  swallowedConjunct,
  activeSubject,
  bareObject,
  clauseAsSubject,
  trailingParticiple,
  coordinatedWithVerb,
  strandedSubject,
  subjectOnTime,
  bareSubject,
  verbOnNoun,
  thatClause,
];

/**
 * Mends what a parser gets wrong most often in news English, where the words themselves leave no doubt.
 *
 * @param isEventNoun - says of a form in lower case whether it names violence as a noun
 * @returns the same tokens with other governors and relations; never a circle
 */
export function mended(tokens: readonly Token[], isEventNoun: (form: string) => boolean): Token[] {
  const draft: Draft = { tokens: [...tokens], isEventNoun };
  for (const rule of rules) {
    for (let i = 0; i < tokens.length; i++) rule(draft, i);
  }
  return draft.tokens;
}
