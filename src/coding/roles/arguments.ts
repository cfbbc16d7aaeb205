import { contains, type CodedEvent, type Mention, type Roles } from "../../model/index.ts";
import { withCountry } from "../country.ts";
import { classed, weaponAt, weaponIn } from "../classes.ts";
import { harmedOf, targetsOf, thingsOf } from "../harmed.ts";
import { notedAll } from "../noted.ts";
import { actorsOf, phraseSpan } from "../nouns.ts";
import { lemmaOf, relationOf, subtree, uposOf, type Tree } from "../tree.ts";
import type { Trigger } from "../triggers.ts";
import type { Words } from "../words.ts";
import { isActor, put, type Draft, type Role } from "./draft.ts";
import { draftOfNoun, sufferedNouns } from "./nouns.ts";
import { draftOfVerb } from "./verbs.ts";
import { addListed, fillByOrder } from "./word-order.ts";

/** The roles of a trigger, the means, and the clauses that are only its content. */
export interface Arguments {
  readonly roles: Roles;
  readonly instrument: CodedEvent["instrument"];
  /** Tokens at the top of what is demanded, threatened, promised or alleged. */
  readonly content: readonly number[];
  /** Tokens of the nouns in roles. */
  readonly heads: readonly number[];
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

/** Whether only the living can be what befalls: kill, wound, kidnapping. */
function isHarm(trigger: Trigger, words: Words): boolean {
  if (trigger.type !== "ASSAULT") return false;
  const lemma = lemmaOf(trigger.tree, trigger.token);
  if (trigger.isNoun) return sufferedNouns.has(lemma);
  const kind = words.casualtyVerbs.get(lemma)?.kind;
  return kind === "killed" || kind === "injured" || kind === "abducted";
}

function unique(mentions: readonly Mention[]): Mention[] {
  const byPlace = new Map(mentions.map((mention) => [mention.span.start, mention] as const));
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

/** "attack", "operation": a deed without a weapon in its words. */
function isBareDeed(tree: Tree, words: Words, i: number): boolean {
  if (weaponIn(tree, words, phraseSpan(tree, i)) !== null) return false;
  const lemma = lemmaOf(tree, i);
  return words.nouns.has(lemma) || words.isOf("violence", lemma);
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
  const weapon = own.find((i) => i !== trigger.token && weaponAt(tree, words, i) !== null);
  // "wounded in the attack": a deed by which another is told is no means.
  const isMeans = draft.instrument >= 0 && !isBareDeed(tree, words, draft.instrument);
  const head = isMeans ? draft.instrument : (weapon ?? -1);
  if (head < 0 || trigger.type !== "ASSAULT") return null;
  const span = phraseSpan(tree, head);
  const rule = isMeans ? "instrument/means" : "instrument/weapon-within";
  notedAll(tree, { field: "instrument", at: trigger.token, rule }, [{ span }]);
  return {
    text: tree.text.slice(span.start, span.end),
    span,
    kind: weaponIn(tree, words, span),
  };
}

const fieldOf: Readonly<Record<Role, string>> = {
  initiator: "roles.initiator",
  target: "roles.target",
  affected: "roles.affected",
  supporter: "roles.supporter",
};

interface Filling {
  readonly draft: Draft;
  readonly trigger: Trigger;
  readonly from: Role;
  /** The role that they have; that of the tokens when left out. */
  readonly role?: Role;
}

/** Gives those whom the tokens of a role name, with the rule that put the tokens there. */
function filled(
  { draft, trigger, from, role }: Filling,
  of: (head: number) => Mention[],
): Mention[] {
  const { tree, token: at } = trigger;
  const found = draft[from].flatMap((head) => {
    const mentions = of(head);
    if (tree.notes === null || mentions.length === 0) return mentions;
    const known = draft.put.findLast((item) => item.role === from && item.token === head);
    const rule = known?.rule ?? "role/object-of-verb";
    return notedAll(tree, { field: fieldOf[role ?? from], at, rule }, mentions);
  });
  return unique(found);
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
  if (isViolentVerb(trigger) && draft.target.length === 0)
    put(draft, ["target", "role/shared-object"], strandedObject(tree, words, trigger.token));
  const actors = (head: number): Mention[] => actorsOf(tree, words, head);
  const struck = (head: number): Mention[] => thingsOf(tree, words, head);
  const befallen = isHarm(trigger, words)
    ? (head: number) => harmedOf(tree, words, head)
    : trigger.type === "ASSAULT"
      ? (head: number) => targetsOf(tree, words, head)
      : actors;
  if (trigger.type === "ASSAULT") {
    const isHarmed = (head: number): boolean => befallen(head).length + struck(head).length > 0;
    fillByOrder(tree, words, { draft, trigger, isHarmed });
    addListed(tree, draft, "target");
    addListed(tree, draft, "affected");
  }
  const things = unique([
    ...filled({ draft, trigger, from: "target", role: "affected" }, struck),
    ...filled({ draft, trigger, from: "affected" }, struck),
  ]);
  const initiator = filled({ draft, trigger, from: "initiator" }, actors);
  const harmed = filled({ draft, trigger, from: "target" }, befallen);
  // "a telephone office": what is struck as a thing is not also somebody.
  const isThing = ({ actorId, span }: Mention): boolean =>
    actorId === null && things.some((thing) => thing.span.start === span.start);
  const areOpposed = draft.put.some(({ rule }) => rule === "role/either-side");
  const isDoer = (mention: Mention): boolean => initiator.includes(mention) && !areOpposed;
  // "the mastermind of the murder of a judge": whoever is named by the deed is not whom it befell.
  const word = tree.tokens[trigger.token];
  const isOfDeed = ({ span }: Mention): boolean => word !== undefined && contains(span, word);
  const target = harmed.filter(
    (mention) => !isDoer(mention) && !isThing(mention) && !isOfDeed(mention),
  );
  const befallenToo = filled({ draft, trigger, from: "affected" }, actors).filter(
    ({ span }) => !things.some((thing) => thing.span.start === span.start),
  );
  const withClass = (mentions: readonly Mention[]): Mention[] =>
    mentions.map((mention) => withCountry(tree, classed(tree, words, mention)));
  return {
    roles: {
      initiator: withClass(initiator),
      supporter: withClass(filled({ draft, trigger, from: "supporter" }, actors)),
      target: withClass(target),
      affected: withClass([...befallenToo, ...things]),
    },
    instrument: instrumentOf(tree, words, { draft, trigger }),
    content: draft.content,
    heads: [...draft.initiator, ...draft.target, ...draft.affected, ...draft.supporter],
  };
}
