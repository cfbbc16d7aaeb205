import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  uposOf,
  type Tree,
} from "./tree.ts";

/** The parts of one verb's clause, as token indices; -1 where there is none. */
export interface Clause {
  readonly verb: number;
  readonly isPassive: boolean;
  /** The grammatical subject, shared ones included; the passive's subject is not the one who acts. */
  readonly subject: number;
  readonly object: number;
  /** All objects: the parser may give coordinated ones apart. */
  readonly objects: readonly number[];
  readonly indirect: number;
  /** Who acts in a passive: "by". */
  readonly agent: number;
  /** Nouns after a preposition, with the preposition. */
  readonly obliques: readonly { readonly head: number; readonly preposition: string }[];
  /** Clauses that complete the verb. */
  readonly complements: readonly number[];
}

const beWords = new Set(["be", "get", "is", "was", "were", "been", "being", "are"]);

function hasPassiveForm(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, "nsubj:pass", "aux:pass").length > 0) return true;
  const tag = tree.tokens[verb]?.xpos ?? "";
  if (tag !== "VBN" && tag !== "VBD") return false;
  if (childrenBy(tree, verb, "obl:agent").length > 0 && childrenBy(tree, verb, "obj").length === 0)
    return true;
  const auxiliaries = childrenBy(tree, verb, "aux").map((i) => lemmaOf(tree, i));
  return tag === "VBN" && auxiliaries.some((lemma) => beWords.has(lemma));
}

interface Subject {
  readonly subject: number;
  /** Whether the subject is acted on. */
  readonly isPassive: boolean;
}

const nobody: Subject = { subject: -1, isPassive: false };

/** "wanted the army to leave": the object above is the subject; else the subject above. */
function ofComplement(tree: Tree, verb: number, depth: number): Subject {
  const above = headOf(tree, verb);
  const isPassive = tree.tokens[verb]?.xpos === "VBN";
  const object = childrenBy(tree, above, "obj", "iobj")[0];
  return { subject: object ?? own(tree, above, depth + 1).subject, isPassive };
}

/** "came and were killed": a conjunct shares the subject, and the passive only by its own form. */
function ofConjunct(tree: Tree, verb: number, depth: number): Subject {
  const upper = own(tree, headOf(tree, verb), depth + 1);
  const isParticiple =
    tree.tokens[verb]?.xpos === "VBN" && childrenBy(tree, verb, "obj").length === 0;
  return { subject: upper.subject, isPassive: upper.isPassive && isParticiple };
}

/** "accused the rebels of breaking the truce", "were kept from leaving": a deed of those on whom the verb above acts. */
function isDeedOfObject(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]?.xpos !== "VBG") return false;
  return childrenBy(tree, verb, "mark").some((i) => ["of", "from"].includes(formOf(tree, i)));
}

/** "was bombed, killing twelve": what was bombed does not kill; nobody is said to. */
function ofAdverbial(tree: Tree, verb: number, depth: number): Subject {
  const above = headOf(tree, verb);
  const upper = own(tree, above, depth + 1);
  if (isDeedOfObject(tree, verb)) {
    const object = childrenBy(tree, above, "obj", "iobj")[0];
    return { subject: object ?? upper.subject, isPassive: false };
  }
  const subject = upper.isPassive ? agentOf(tree, above) : upper.subject;
  return { subject, isPassive: tree.tokens[verb]?.xpos === "VBN" };
}

/** Whether a verb hung on a noun tells what was done to it: "dozens injured", which the tagger takes for a past as well. */
function isParticiple(tree: Tree, verb: number): boolean {
  const tag = tree.tokens[verb]?.xpos;
  if (tag === "VBN") return true;
  const isReduced = relationOf(tree, verb) === "acl" && childrenBy(tree, verb, "obj").length === 0;
  return tag === "VBD" && isReduced;
}

/** The subject a verb shares with the verb above it, and whether it is one that is acted on. */
function shared(tree: Tree, verb: number, depth: number): Subject {
  const above = headOf(tree, verb);
  if (above < 0 || depth > 6) return nobody;
  switch (relationOf(tree, verb).split(":")[0]) {
    case "acl":
      return { subject: above, isPassive: isParticiple(tree, verb) };
    case "xcomp":
      return ofComplement(tree, verb, depth);
    case "conj":
      return ofConjunct(tree, verb, depth);
    case "advcl":
    case "parataxis":
    case "dep":
      return ofAdverbial(tree, verb, depth);
    default:
      return nobody;
  }
}

function agentOf(tree: Tree, verb: number): number {
  const marked = childrenBy(tree, verb, "obl:agent")[0];
  if (marked !== undefined) return marked;
  return childrenBy(tree, verb, "obl").find((i) => prepositionOf(tree, i) === "by") ?? -1;
}

const openPronouns = new Set(["it", "he", "she", "they"]);

/** "The regime said that it is determined": an unresolved pronoun in what is said is the one who says it. */
function reported(tree: Tree, query: { verb: number; subject: number; depth: number }): number {
  const { verb, subject, depth } = query;
  const isOpen = openPronouns.has(formOf(tree, subject)) && tree.mentions[subject] === undefined;
  const above = headOf(tree, verb);
  if (!isOpen || relationOf(tree, verb) !== "ccomp" || above < 0 || depth > 6) return subject;
  const upper = own(tree, above, depth + 1).subject;
  return upper >= 0 ? upper : subject;
}

function own(tree: Tree, verb: number, depth: number): Subject {
  const isPassive = hasPassiveForm(tree, verb);
  const subject = childrenBy(tree, verb, "nsubj", "nsubj:pass", "expl")[0];
  if (subject !== undefined)
    return { subject: reported(tree, { verb, subject, depth }), isPassive };
  const found = shared(tree, verb, depth);
  return { subject: found.subject, isPassive: isPassive || found.isPassive };
}

/** Whether a token stands in an expression of time. */
export function isTime(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return (
    token !== undefined &&
    tree.times.some((time) => time.span.start <= token.start && token.end <= time.span.end)
  );
}

const asides = new Set(
  "after following since before despite amid because due during given upon".split(" "),
);

/** Says whether a noun tells beside what something else happened, and is no part of it: "after the murder", "despite the attack". */
export const isAside = (tree: Tree, noun: number): boolean => asides.has(prepositionOf(tree, noun));

/** Reads the clause of a verb: who, whom, by whom, with which prepositions. */
export function clauseOf(tree: Tree, verb: number): Clause {
  const { subject, isPassive } = own(tree, verb, 0);
  const objects = childrenBy(tree, verb, "obj");
  const obliques = childrenBy(tree, verb, "obl", "nmod", "obl:agent")
    .filter((head) => !isTime(tree, head))
    .map((head) => ({ head, preposition: prepositionOf(tree, head) }));
  return {
    verb,
    isPassive: isPassive && objects.length === 0,
    subject,
    object: objects[0] ?? -1,
    objects,
    indirect: childrenBy(tree, verb, "iobj")[0] ?? -1,
    agent: agentOf(tree, verb),
    obliques,
    complements: childrenBy(tree, verb, "xcomp", "ccomp"),
  };
}

/** Gives a clause without the noun that makes one trigger with its verb: "fire" in "set fire to a bus". */
export function withoutPart(tree: Tree, clause: Clause, part: number): Clause {
  if (part < 0) return clause;
  const objects = clause.objects.filter((i) => i !== part);
  const below = childrenBy(tree, part, "nmod").map((head) => ({
    head,
    preposition: prepositionOf(tree, head),
  }));
  return {
    ...clause,
    objects,
    object: objects[0] ?? -1,
    obliques: [...clause.obliques.filter(({ head }) => head !== part), ...below],
    complements: clause.complements.filter((i) => i !== part),
  };
}

/** Gives the verb with its particle, "carry_out"; the lemma alone when it has none. */
export function verbWord(tree: Tree, verb: number): string {
  const lemma = lemmaOf(tree, verb);
  const particle = childrenBy(tree, verb, "compound:prt")[0];
  if (particle !== undefined) return `${lemma}_${formOf(tree, particle)}`;
  const next = verb + 1;
  const isParticle = tree.tokens[next]?.xpos === "RP" && headOf(tree, next) === verb;
  return isParticle ? `${lemma}_${formOf(tree, next)}` : lemma;
}

/** Says whether a token is used as a verb: tagged so, and not a noun by its place in the tree. */
export function isVerb(tree: Tree, i: number): boolean {
  return (
    uposOf(tree, i) === "VERB" &&
    relationOf(tree, i) !== "amod" &&
    relationOf(tree, i) !== "compound"
  );
}

/** Says whether a token is used as a noun: tagged so, or a gerund with a noun's place in the tree. */
export function isNoun(tree: Tree, i: number): boolean {
  const upos = uposOf(tree, i);
  if (upos === "NOUN" || upos === "PROPN") return true;
  if (upos !== "VERB" || !formOf(tree, i).endsWith("ing")) return false;
  return childrenBy(tree, i, "det", "nmod:poss", "amod", "compound").length > 0;
}

const speaking = /^(?:say|tell|add|report|write|announce|confirm|note|explain|recall)$/;

/** Says whether a noun is who speaks: the subject of a verb of speaking. */
export function isSpeaker(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  return relationOf(tree, noun) === "nsubj" && speaking.test(lemmaOf(tree, verb));
}

/** "blew himself up": who does it is nobody else. */
export const isReflexive = (tree: Tree, i: number): boolean =>
  /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/.test(formOf(tree, i));
