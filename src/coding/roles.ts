import type { Mention, Roles, Span } from "../model/index.ts";
import { clauseOf, isTime, type Clause } from "./clause.ts";
import { actorKind, actorsOf, phraseSpan, thingsOf } from "./nouns.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "./tree.ts";
import type { Trigger } from "./triggers.ts";
import type { Words } from "./words.ts";

/** The roles of a trigger, the means, and the clauses that are only its content. */
export interface Arguments {
  readonly roles: Roles;
  readonly instrument: { readonly text: string; readonly span: Span } | null;
  /** Tokens at the top of what is demanded, threatened, promised or alleged. */
  readonly content: readonly number[];
  /** Tokens of the nouns in roles. */
  readonly heads: readonly number[];
}

interface Draft {
  initiator: number[];
  target: number[];
  affected: number[];
  supporter: number[];
  instrument: number;
  content: number[];
}

const noOne = (): Draft => ({
  initiator: [],
  target: [],
  affected: [],
  supporter: [],
  instrument: -1,
  content: [],
});

const againstWords = new Set(["against", "on", "upon", "at", "with", "between", "among"]);
const towardWords = new Set(["on", "against", "at", "upon", "targeting"]);
const meansWords = new Set(["with", "by", "using", "through", "from", "in"]);
const supportNouns = new Set([
  "support",
  "backing",
  "help",
  "aid",
  "assistance",
  "cover",
  "alliance",
  "cooperation",
]);
const askWords = new Set(["on", "upon", "to", "from", "with"]);
const contentWords = new Set(["for", "of", "over", "about"]);

function firstOblique(clause: Clause, prepositions: ReadonlySet<string>): number {
  return clause.obliques.find((oblique) => prepositions.has(oblique.preposition))?.head ?? -1;
}

/** Who acts: an actor as it stands, or the actor inside "Russian air strikes". */
function setActor(tree: Tree, words: Words, query: { draft: Draft; head: number }): void {
  const { draft, head } = query;
  if (head < 0) return;
  if (isMeans(tree, words, head)) {
    draft.instrument = draft.instrument < 0 ? head : draft.instrument;
    draft.initiator.push(...actorsInside(tree, words, head));
  } else draft.initiator.push(head);
}

function isMeans(tree: Tree, words: Words, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  if (tree.mentions[head] !== undefined) return false;
  if (words.isOf("violence", lemma) || words.nouns.has(lemma)) return !words.isOf("force", lemma);
  return words.weaponByWord.has(lemma) && actorKind(words, lemma) === null;
}

/** Actors within a noun of violence or a weapon: "Russian air strikes", "strikes by Russia", "the army's shells". */
function actorsInside(tree: Tree, words: Words, noun: number): number[] {
  const found: number[] = [];
  for (const child of tree.children[noun] ?? []) {
    const relation = relationOf(tree, child);
    const preposition = prepositionOf(tree, child);
    const isModifier = relation === "amod" || relation === "compound" || relation === "nmod:poss";
    if (isModifier && isActor(tree, words, child)) found.push(child);
    if (relation.startsWith("nmod") || relation === "obl" || relation === "obl:agent") {
      if (preposition === "by" && isActor(tree, words, child)) found.push(child);
    }
  }
  return found;
}

function isActor(tree: Tree, words: Words, i: number): boolean {
  const mention = tree.mentions[i];
  if (mention !== undefined) return true;
  return actorKind(words, lemmaOf(tree, i)) !== null;
}

function setSubjectAndObject(
  tree: Tree,
  words: Words,
  query: { draft: Draft; clause: Clause },
): void {
  const { draft, clause } = query;
  if (clause.isPassive) {
    if (clause.subject >= 0) draft.target.push(clause.subject);
    setActor(tree, words, { draft, head: clause.agent });
  } else {
    setActor(tree, words, { draft, head: clause.subject });
    draft.target.push(...clause.objects.filter((i) => !isTime(tree, i)));
  }
}

function setSides(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  const target = firstOblique(clause, againstWords);
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  if (target >= 0) draft.target.push(target);
  else if (clause.object >= 0) draft.target.push(clause.object);
  else if (clause.isPassive && clause.subject >= 0) draft.target.push(clause.subject);
}

function setAsked(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  const asked = clause.isPassive
    ? clause.subject
    : clause.indirect >= 0
      ? clause.indirect
      : clause.object;
  const other = firstOblique(clause, askWords);
  if (asked >= 0 && isActor(tree, words, asked)) draft.target.push(asked);
  else if (other >= 0) draft.target.push(other);
  if (asked >= 0 && !isActor(tree, words, asked)) draft.content.push(asked);
  draft.content.push(...clause.complements);
  for (const oblique of clause.obliques) {
    if (contentWords.has(oblique.preposition)) draft.content.push(oblique.head);
  }
  draft.content.push(...purposeClauses(tree, clause.verb));
}

/** "urged rebels to fight", where the parser hangs the infinitive elsewhere than as a complement. */
function purposeClauses(tree: Tree, verb: number): number[] {
  const nouns = childrenBy(tree, verb, "obj", "obl", "iobj").flatMap((noun) =>
    conjuncts(tree, noun),
  );
  const places = [verb, ...nouns];
  return places
    .flatMap((place) => childrenBy(tree, place, "advcl", "acl", "csubj", "dep"))
    .filter((i) =>
      childrenBy(tree, i, "mark", "case").some((mark) =>
        ["to", "of", "for"].includes(formOf(tree, mark)),
      ),
    );
}

function setAccused(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  setSubjectAndObject(tree, words, query);
  draft.content.push(...clause.complements, ...purposeClauses(tree, clause.verb));
  for (const oblique of clause.obliques) {
    if (contentWords.has(oblique.preposition)) draft.content.push(oblique.head);
    if (oblique.preposition === "on" && draft.target.length === 0) draft.target.push(oblique.head);
  }
}

function setGiven(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  const receiver =
    clause.indirect >= 0 ? clause.indirect : firstOblique(clause, new Set(["to", "for"]));
  if (receiver >= 0) draft.target.push(receiver);
  else if (clause.object >= 0 && isActor(tree, words, clause.object))
    draft.target.push(clause.object);
}

function draftOfVerb(tree: Tree, words: Words, trigger: Trigger): Draft {
  const clause = clauseOf(tree, trigger.token);
  const draft = noOne();
  const query = { draft, clause };
  switch (trigger.frame) {
    case "transitive":
      setSubjectAndObject(tree, words, query);
      if (draft.target.length === 0) draft.target.push(...struckAt(tree, words, clause));
      break;
    case "against":
    case "meets":
      setSides(tree, words, query);
      break;
    case "asks":
      setAsked(tree, words, query);
      break;
    case "accuses":
      setAccused(tree, words, query);
      break;
    case "gives":
      setGiven(tree, words, query);
      break;
    case "intends":
      setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
      draft.content.push(...clause.complements, ...purposeClauses(tree, clause.verb));
      if (clause.object >= 0) draft.content.push(clause.object);
      break;
    case "moves":
      setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
      break;
    case "undergoes":
      if (clause.subject >= 0) draft.target.push(clause.subject);
      break;
    case "happens":
      break;
    default:
      trigger.frame satisfies never;
  }
  setMeans(tree, words, { draft, clause });
  return draft;
}

/** "fired at police", "air strikes on the town": who or what stands after on, at or against. */
function struckAt(tree: Tree, words: Words, clause: Clause): number[] {
  return clause.obliques
    .filter((oblique) => towardWords.has(oblique.preposition))
    .map((oblique) => oblique.head)
    .filter((head) => isActor(tree, words, head) || words.isOf("building", lemmaOf(tree, head)))
    .slice(0, 1);
}

function setMeans(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  // "the army, with the support of …": the parser hangs it on the noun as often as on the verb.
  const onSubject = childrenBy(tree, clause.subject, "nmod").map((head) => ({
    head,
    preposition: prepositionOf(tree, head),
  }));
  for (const oblique of [
    ...clause.obliques,
    ...onSubject.filter((item) => item.preposition === "with"),
  ]) {
    const lemma = lemmaOf(tree, oblique.head);
    if (oblique.preposition === "with" && supportNouns.has(lemma)) {
      draft.supporter.push(
        ...childrenBy(tree, oblique.head, "nmod", "nmod:poss", "amod", "compound"),
      );
    } else if (
      meansWords.has(oblique.preposition) &&
      draft.instrument < 0 &&
      isMeans(tree, words, oblique.head)
    ) {
      draft.instrument = oblique.head;
      if (oblique.preposition !== "with" && draft.initiator.length === 0) {
        draft.initiator.push(...actorsInside(tree, words, oblique.head));
      }
    }
  }
}

function setNounModifiers(
  tree: Tree,
  words: Words,
  query: { draft: Draft; trigger: Trigger },
): void {
  const { draft, trigger } = query;
  const { token } = trigger;
  const mutual = words.lexicon.grammar.nounClasses.talks;
  for (const child of childrenBy(tree, token, "nmod", "obl", "obl:agent", "acl")) {
    const preposition = prepositionOf(tree, child);
    if (preposition === "by") draft.initiator.push(child);
    else if (towardWords.has(preposition)) draft.target.push(child);
    else if (preposition === "between") draft.initiator.push(child);
    else if (preposition === "with") draft.target.push(child);
    else if (preposition === "of" && trigger.of === "target") draft.target.push(child);
    else if (preposition === "of" && trigger.of === "initiator") draft.initiator.push(child);
    else if (
      (preposition === "for" || preposition === "to") &&
      !words.has(mutual, lemmaOf(tree, token))
    )
      draft.content.push(child);
  }
  for (const child of childrenBy(tree, token, "nmod:poss", "amod", "compound")) {
    if (isActor(tree, words, child)) draft.initiator.push(child);
    else if (words.weaponByWord.has(lemmaOf(tree, child))) draft.instrument = child;
  }
}

/** "intensified their shelling over the region and ground fighting": a conjunct of the setting goes with the object of its own sort. */
function sharesObject(tree: Tree, words: Words, query: { clause: Clause; token: number }): boolean {
  const { clause, token } = query;
  const isOfSort = (i: number) =>
    words.nouns.has(lemmaOf(tree, i)) || words.nouns.has(formOf(tree, i));
  const isConjunct =
    relationOf(tree, token) === "conj" || relationOf(tree, headOf(tree, token)) === "conj";
  return isConjunct && clause.objects.some(isOfSort) && isOfSort(token);
}

function draftOfNoun(tree: Tree, words: Words, trigger: Trigger): Draft {
  const draft = noOne();
  setNounModifiers(tree, words, { draft, trigger });
  const { carrier, token } = trigger;
  if (childrenBy(tree, token, "cop").length > 0) {
    draft.initiator.push(...childrenBy(tree, token, "nsubj"));
    return draft;
  }
  if (carrier < 0) return draft;
  const clause = clauseOf(tree, carrier);
  const { lightVerbs } = words.lexicon.grammar;
  const isLight =
    words.has(lightVerbs, lemmaOf(tree, carrier)) ||
    words.nouns
      .get(lemmaOf(tree, token))
      ?.some((word) => word.under.has(lemmaOf(tree, carrier))) === true;
  const doer = clause.isPassive ? clause.agent : clause.subject;
  const isObject =
    clause.objects.some((object) => conjuncts(tree, object).includes(token)) ||
    sharesObject(tree, words, { clause, token }) ||
    (clause.isPassive && conjuncts(tree, clause.subject).includes(token));
  if (isLight && doer >= 0 && doer !== token && (isObject || relationOf(tree, token) === "obl")) {
    if (draft.initiator.length === 0 || !isActor(tree, words, draft.initiator[0] ?? -1))
      draft.initiator = [doer];
    for (const oblique of clause.obliques) {
      if (
        draft.target.length === 0 &&
        (towardWords.has(oblique.preposition) || oblique.preposition === "with") &&
        isActor(tree, words, oblique.head)
      )
        draft.target.push(oblique.head);
    }
    setMeans(tree, words, { draft, clause });
  }
  // "he was the target of an attack"
  return draft;
}

/** "X was the target of an attack by Y": the noun above the trigger names its subject as the target. */
function setCopularTarget(tree: Tree, query: { draft: Draft; token: number }): void {
  const above = headOf(tree, query.token);
  if (above < 0 || prepositionOf(tree, query.token) !== "of") return;
  if (!["target", "victim", "scene", "subject", "object"].includes(lemmaOf(tree, above))) return;
  query.draft.target.push(...childrenBy(tree, above, "nsubj"));
}

/**
 * Fills the roles of a trigger from its tree: active, passive, relative and participial clauses, shared subjects,
 * "by" agents, possessives, light verbs, "with the support of", and the means.
 */
export function argumentsOf(trigger: Trigger, words: Words): Arguments {
  const { tree } = trigger;
  const draft = trigger.isNoun
    ? draftOfNoun(tree, words, trigger)
    : draftOfVerb(tree, words, trigger);
  if (trigger.isNoun) setCopularTarget(tree, { draft, token: trigger.token });
  if (isViolentVerb(trigger) && draft.target.length === 0)
    draft.target.push(...strandedObject(tree, words, trigger.token));
  const named = (heads: readonly number[]): Mention[] =>
    unique(heads.flatMap((head) => actorsOf(tree, words, head)));
  const things = unique(draft.target.flatMap((head) => thingsOf(tree, words, head)));
  const initiator = named(draft.initiator);
  const target = named(draft.target).filter((mention) => !initiator.includes(mention));
  return {
    roles: {
      initiator,
      supporter: named(draft.supporter),
      target,
      affected: [...named(draft.affected), ...things],
    },
    instrument: instrumentOf(tree, words, { draft, trigger }),
    content: draft.content,
    heads: [...draft.initiator, ...draft.target, ...draft.affected, ...draft.supporter],
  };
}

const isViolentVerb = (trigger: Trigger): boolean =>
  trigger.type === "ASSAULT" && !trigger.isNoun && trigger.frame === "transitive";

/** "are killing, or on their way to kill, thousands of civilians": the object that two verbs share, further on. */
function strandedObject(tree: Tree, words: Words, verb: number): number[] {
  const lemma = lemmaOf(tree, verb);
  const last = tree.lemmas.lastIndexOf(lemma);
  for (let i = last + 1; i <= last + 5 && i < tree.tokens.length; i++) {
    const isActive = tree.tokens[verb]?.xpos !== "VBN";
    if (isActive && last > verb && isActor(tree, words, i) && uposOf(tree, i) === "NOUN")
      return [i];
    const goesOn = ["PUNCT", "NOUN", "NUM", "ADJ", "DET", "ADP"].includes(uposOf(tree, i));
    if (!goesOn) break;
  }
  return [];
}

function unique(mentions: readonly Mention[]): Mention[] {
  const byPlace = new Map(mentions.map((mention) => [mention.span.start, mention] as const));
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

function instrumentOf(
  tree: Tree,
  words: Words,
  query: { draft: Draft; trigger: Trigger },
): Arguments["instrument"] {
  const { draft, trigger } = query;
  const own = subtree(
    tree,
    trigger.token,
    (child) => relationOf(tree, child) !== "compound" && relationOf(tree, child) !== "amod",
  );
  const weapon = own.find((i) => i !== trigger.token && words.weaponByWord.has(lemmaOf(tree, i)));
  const head = draft.instrument >= 0 ? draft.instrument : (weapon ?? -1);
  if (head < 0 || trigger.type !== "ASSAULT") return null;
  const span = phraseSpan(tree, head);
  return { text: tree.text.slice(span.start, span.end), span };
}
