import { weaponAt } from "../classes.ts";
import type { Clause } from "../clause.ts";
import { actorKind } from "../nouns.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  type Tree,
} from "../tree.ts";
import type { Trigger } from "../triggers.ts";
import type { Words } from "../words.ts";
import { put, setActor, type Draft } from "./draft.ts";

/** The clause whose parts become roles. */
export interface Query {
  readonly draft: Draft;
  readonly clause: Clause;
  /** Whether it is of a sort that two do to one another: fights and meetings. */
  readonly isTwoSided: boolean;
}

/** Gives the first noun behind one of some prepositions; -1 when none stands there. */
export function firstOblique(clause: Clause, prepositions: ReadonlySet<string>): number {
  return clause.obliques.find((oblique) => prepositions.has(oblique.preposition))?.head ?? -1;
}

const againstWords = new Set(["against", "on", "upon", "at", "with"]);
/** "between the army and rebels"; "among the population" is where it was. */
const amongWords = new Set(["between"]);

/** Puts those who fight one another on both sides: each does it to the other. */
export function putBoth(draft: Draft, sides: readonly number[]): void {
  put(draft, ["initiator", "role/either-side"], sides);
  put(draft, ["target", "role/either-side"], sides);
}

const swapping = new Set(["exchange", "trade", "swap"]);
/** Verbs of which two subjects do the one to the other, and not both to a third. */
const mutual = new Set(
  "clash skirmish scuffle brawl meet confer negotiate consult discuss debate talk".split(" "),
);

/** Whether soldiers and fighters stand in one list: they do not fight on one side. */
function areOpposed(tree: Tree, words: Words, heads: readonly number[]): boolean {
  const kinds = heads.map(
    (head) => tree.mentions[head]?.kind ?? actorKind(words, lemmaOf(tree, head)),
  );
  return kinds.includes("armed-force") && kinds.includes("armed-group");
}

/** "fired at each other", "the army and the rebels fought", "traded fire": whether those who do it do it to one another. */
function isToOneAnother(tree: Tree, words: Words, { verb, subject }: Clause): boolean {
  if (subject < 0) return false;
  const lemma = lemmaOf(tree, verb);
  if (swapping.has(lemma)) return true;
  const behind = [1, 2, 3].map((step) => verb + step);
  const isSaid = behind.some((i) => {
    const [word, next] = [formOf(tree, i), formOf(tree, i + 1)];
    return (word === "each" && next === "other") || (word === "one" && next === "another");
  });
  const list = conjuncts(tree, subject);
  return isSaid || (list.length > 1 && (mutual.has(lemma) || areOpposed(tree, words, list)));
}

/** Fills the sides of a fight or a meeting: "X clashed with Y", "fighting between X and Y", "X and Y traded fire". */
export function setSides(tree: Tree, words: Words, query: Query): void {
  const { draft, clause } = query;
  // "fought with machetes": a weapon is no side.
  const isWeapon = (head: number): boolean =>
    tree.mentions[head] === undefined && weaponAt(tree, words, head) !== null;
  const sides = clause.obliques.filter(({ head }) => !isWeapon(head));
  const among = firstOblique({ ...clause, obliques: sides }, amongWords);
  if (among >= 0) {
    putBoth(draft, [among]);
    return;
  }
  const other = firstOblique({ ...clause, obliques: sides }, againstWords);
  const isNamed = other >= 0 && !/^(?:each|one)$/.test(formOf(tree, other));
  setActor(tree, words, { draft, head: clause.isPassive ? clause.agent : clause.subject });
  if (isNamed) put(draft, ["target", "role/other-side"], [other]);
  else if (clause.object >= 0) put(draft, ["target", "role/object-of-verb"], [clause.object]);
  else if (clause.isPassive) put(draft, ["target", "role/subject-of-passive"], [clause.subject]);
  else if (query.isTwoSided && isToOneAnother(tree, words, clause))
    put(draft, ["target", "role/either-side"], [clause.subject]);
}

/** Gives the sides that a noun of fighting names: "clashes between X and Y", "clashes erupted between X and Y". */
export function sidesOfNoun(tree: Tree, { token, carrier }: Trigger): number[] {
  const isSubject = carrier >= 0 && relationOf(tree, token).startsWith("nsubj");
  // "clashes broke out between", read as a participle of the noun.
  const verbs = [...childrenBy(tree, token, "acl"), ...(isSubject ? [carrier] : [])];
  const nouns = [
    ...childrenBy(tree, token, "nmod", "obl"),
    ...verbs.flatMap((verb) => childrenBy(tree, verb, "obl")),
  ];
  const between = nouns.filter((i) => amongWords.has(prepositionOf(tree, i)));
  const last = between.at(-1) ?? -1;
  // "between the army and rebels", where the second is hung on the fighting itself.
  const stray = last < 0 ? [] : childrenBy(tree, token, "conj").filter((i) => i > last);
  return [...between, ...stray];
}
