import { weaponAt } from "../classes.ts";
import { clauseOf, isTime, withoutPart, type Clause } from "../clause.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  type Tree,
} from "../tree.ts";
import { takerOf } from "../taker.ts";
import { antecedent } from "../nouns.ts";
import type { Trigger } from "../triggers.ts";
import type { Words } from "../words.ts";
import type { Frame } from "../../codebook/index.ts";
import {
  canBeStruck,
  isActor,
  noOne,
  put,
  setActor,
  setMeans,
  struckBeside,
  towardWords,
  type Draft,
} from "./draft.ts";
import { befallenInContent, doersInContent } from "./content.ts";
import { firstOblique, setSides, type Query } from "./sides.ts";

const askWords = new Set(["on", "upon", "to", "from", "with"]);

const contentWords = new Set(["for", "of", "over", "about"]);

function setSubjectAndObject(tree: Tree, words: Words, query: Query): void {
  const { draft, clause } = query;
  if (clause.isPassive) {
    put(draft, ["target", "role/subject-of-passive"], [clause.subject]);
    setActor(tree, words, { draft, head: clause.agent });
  } else {
    setActor(tree, words, { draft, head: clause.subject });
    const objects = clause.objects.filter((i) => !isTime(tree, i));
    put(draft, ["target", "role/object-of-verb"], objects);
  }
}

function setAsked(tree: Tree, words: Words, query: Query): void {
  const { draft, clause } = query;
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  const asked = clause.isPassive
    ? clause.subject
    : clause.indirect >= 0
      ? clause.indirect
      : clause.object;
  const other = firstOblique(clause, askWords);
  if (asked >= 0 && isActor(tree, words, asked)) put(draft, ["target", "role/asked"], [asked]);
  else put(draft, ["target", "role/asked"], [other]);
  if (asked >= 0 && !isActor(tree, words, asked)) draft.content.push(asked);
  draft.content.push(...clause.complements);
  for (const oblique of clause.obliques) {
    if (contentWords.has(oblique.preposition)) draft.content.push(oblique.head);
  }
  draft.content.push(...purposeClauses(tree, clause.verb));
  if (draft.target.length > 0) return;
  const told = toldToAct(tree, words, clause);
  const doers = told.length > 0 ? told : doersInContent(tree, words, draft.content);
  put(draft, ["target", "role/told-to-act"], doers);
}

/** "demanded that the government free them": who is to do it is the one asked. */
function toldToAct(tree: Tree, words: Words, clause: Clause): number[] {
  return clause.complements
    .flatMap((complement) => childrenBy(tree, complement, "nsubj", "nsubj:pass"))
    .filter((subject) => isActor(tree, words, subject))
    .slice(0, 1);
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

function setAccused(tree: Tree, words: Words, query: Query): void {
  const { draft, clause } = query;
  setSubjectAndObject(tree, words, query);
  draft.content.push(...clause.complements, ...purposeClauses(tree, clause.verb));
  for (const oblique of clause.obliques) {
    if (contentWords.has(oblique.preposition)) draft.content.push(oblique.head);
    if (oblique.preposition === "on" && draft.target.length === 0)
      put(draft, ["target", "role/blamed-on"], [oblique.head]);
  }
}

function setGiven(tree: Tree, words: Words, query: Query): void {
  const { draft, clause } = query;
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  const receiver =
    clause.indirect >= 0 ? clause.indirect : firstOblique(clause, new Set(["to", "for"]));
  if (receiver >= 0) put(draft, ["target", "role/receiver"], [receiver]);
  else if (clause.object >= 0 && isActor(tree, words, clause.object))
    put(draft, ["target", "role/object-of-verb"], [clause.object]);
}

/** "fired at police", "air strikes on the town": who or what stands after on, at or against. */
function struckAt(tree: Tree, words: Words, clause: Clause): number[] {
  return clause.obliques
    .filter((oblique) => towardWords.has(oblique.preposition))
    .map((oblique) => oblique.head)
    .filter((head) => canBeStruck(tree, words, head))
    .slice(0, 1);
}

/** "rejected a Syrian offer", "agreed to demands from the rebels": whose offer or demand it is. */
function whoseOffer(tree: Tree, words: Words, clause: Clause): number[] {
  const answered = [
    clause.object,
    ...clause.obliques.filter(({ preposition }) => preposition === "to").map(({ head }) => head),
  ];
  return answered
    .filter((noun) => noun >= 0 && !isActor(tree, words, noun))
    .flatMap((noun) => tree.children[noun] ?? [])
    .filter((child) => isOwner(tree, words, child))
    .slice(0, 1);
}

/** Whether a word inside a noun phrase says whose it is: an actor before it, or after by and from. */
function isOwner(tree: Tree, words: Words, child: number): boolean {
  if (!isActor(tree, words, child)) return false;
  const relation = relationOf(tree, child);
  if (["amod", "compound", "nmod:poss"].includes(relation)) return true;
  return relation.startsWith("nmod") && ["by", "from"].includes(prepositionOf(tree, child));
}

const reachWords = new Set([...towardWords, "into", "toward", "towards", "over", "onto"]);

/** "fired rockets at the base": the object is the means, what stands after the preposition is struck. */
function setHurled(tree: Tree, words: Words, { draft, clause }: Query): void {
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  const means = antecedent(tree, clause.isPassive ? clause.subject : clause.object);
  if (weaponAt(tree, words, means) !== null) draft.instrument = means;
  const onMeans = childrenBy(tree, means, "nmod").map((head) => ({
    head,
    preposition: prepositionOf(tree, head),
  }));
  const struck = [...clause.obliques, ...onMeans]
    .filter(
      ({ head, preposition }) => reachWords.has(preposition) && canBeStruck(tree, words, head),
    )
    .map(({ head }) => head);
  put(draft, ["target", "role/struck-at"], struck.slice(0, 1));
  if (draft.target.length > 0) return;
  const beside = struckBeside(tree, words, [...clause.obliques, ...onMeans]);
  put(draft, ["affected", "role/stands-there"], beside);
}

type Filler = (tree: Tree, words: Words, query: Query) => void;

const doer: Filler = (tree, words, { draft, clause }) => {
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
};

/** How each frame fills roles from a clause. */
const fillers: Readonly<Record<Frame, Filler>> = {
  transitive: (tree, words, query) => {
    setSubjectAndObject(tree, words, query);
    if (query.draft.target.length === 0)
      put(query.draft, ["target", "role/struck-at"], struckAt(tree, words, query.clause));
  },
  against: setSides,
  meets: setSides,
  asks: setAsked,
  accuses: setAccused,
  gives: setGiven,
  intends: (tree, words, query) => {
    const { draft, clause } = query;
    doer(tree, words, query);
    draft.content.push(...clause.complements, ...purposeClauses(tree, clause.verb));
    if (clause.object >= 0) draft.content.push(clause.object);
    put(draft, ["target", "role/whose-offer"], whoseOffer(tree, words, clause));
    if (draft.target.length === 0)
      put(draft, ["target", "role/in-content"], befallenInContent(tree, words, draft.content));
  },
  moves: doer,
  undergoes: (_tree, _words, { draft, clause }) => {
    put(draft, ["target", "role/undergoes"], [clause.subject]);
  },
  happens: (tree, words, { draft, clause }) => {
    if (weaponAt(tree, words, clause.subject) !== null) draft.instrument = clause.subject;
    put(draft, ["affected", "role/stands-there"], struckBeside(tree, words, clause.obliques));
  },
  hurls: setHurled,
  falls: (tree, words, { draft, clause }) => {
    put(draft, ["initiator", "role/taker"], [takerOf(tree, words, clause)]);
    put(draft, ["affected", "role/undergoes"], [clause.subject]);
  },
  ignites: (tree, words, query) => {
    const { draft, clause } = query;
    setSubjectAndObject(tree, words, query);
    const to = firstOblique(clause, new Set(["to"]));
    if (draft.target.length === 0) put(draft, ["target", "role/set-fire-to"], [to]);
  },
};

/** Whether a verb that must have an object stands in the past without one. */
function lacksObject(tree: Tree, words: Words, clause: Clause): boolean {
  const known = words.casualtyVerbs.get(lemmaOf(tree, clause.verb));
  if (known?.counted !== "object" || !["killed", "injured", "abducted"].includes(known.kind))
    return false;
  // "Gangs have killed": a perfect without "been" is the deed of its subject.
  if (childrenBy(tree, clause.verb, "aux").length > 0) return false;
  const isPast = /^VB[DN]$/.test(tree.tokens[clause.verb]?.xpos ?? "");
  return isPast && !clause.isPassive && clause.objects.length + clause.complements.length === 0;
}

/** "a bodyguard wounded": a verb of harm without an object tells of its subject. */
function setBareHarm(tree: Tree, words: Words, { draft, clause }: Query): void {
  if (!lacksObject(tree, words, clause) || draft.target.length > 0) return;
  const harmed = draft.initiator;
  draft.initiator = [];
  put(draft, ["target", "role/bare-harm"], harmed);
  put(draft, ["initiator", "role/doer-of-verb"], [clause.agent]);
}

/** Fills the roles of a verb by its frame. */
export function draftOfVerb(tree: Tree, words: Words, trigger: Trigger): Draft {
  const clause = withoutPart(tree, clauseOf(tree, trigger.token), trigger.part);
  const draft = noOne();
  const isTwoSided = trigger.type === "ASSAULT" || trigger.type === "CONSULT";
  fillers[trigger.frame](tree, words, { draft, clause, isTwoSided });
  setBareHarm(tree, words, { draft, clause, isTwoSided });
  setMeans(tree, words, { draft, clause });
  return draft;
}
