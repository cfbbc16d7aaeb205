import { clauseOf } from "../clause.ts";
import { childrenBy, formOf, headOf, lemmaOf, relationOf, uposOf, type Tree } from "../tree.ts";
import type { FigureKind } from "../../model/index.ts";
import type { Words } from "../words.ts";
import { casualtyGroup } from "./casualty-verbs.ts";
import type { KindFound, Numbered } from "./counted.ts";
import { deathBehind } from "./outcome.ts";

/** "killed or injured", "dead and wounded": another casualty verb beside this one with no number of its own between. */
function isUnionVerb(tree: Tree, words: Words, verb: number): boolean {
  const own = words.casualtyVerbs.get(lemmaOf(tree, verb))?.kind;
  const beside = [
    ...childrenBy(tree, verb, "conj"),
    relationOf(tree, verb) === "conj" ? headOf(tree, verb) : -1,
  ];
  return beside.some((i) => {
    const kind = words.casualtyVerbs.get(lemmaOf(tree, i))?.kind;
    const differs = kind !== undefined && kind !== own && (kind === "injured" || kind === "killed");
    const between = tree.tokens.slice(Math.min(i, verb) + 1, Math.max(i, verb));
    return (
      differs &&
      between.length <= 2 &&
      between.every(
        (token) => token.upos === "CCONJ" || token.upos === "AUX" || token.upos === "PUNCT",
      )
    );
  });
}

function fromVerb(
  tree: Tree,
  words: Words,
  query: { verb: number; relation: string },
): KindFound | null {
  const { verb, relation } = query;
  const group = casualtyGroup(tree, words, verb);
  if (group === undefined) return null;
  const clause = clauseOf(tree, verb);
  const isSubject = relation === "nsubj" || relation === "nsubj:pass";
  const actedOn =
    relation === "obj" ||
    relation === "nsubj:pass" ||
    (isSubject && (clause.isPassive || clause.object < 0));
  const fits = group.counted === "object" ? actedOn : isSubject;
  if (!fits) return null;
  const isUnion =
    isUnionVerb(tree, words, verb) && (group.kind === "killed" || group.kind === "injured");
  return { kind: isUnion ? "killed-or-injured" : group.kind, by: verb, isUnion };
}

/** "three million people, including many displaced": the clause tells of a part only. */
function opensPart(tree: Tree, from: number, to: number): boolean {
  return tree.tokens
    .slice(from + 1, to)
    .some((token) => ["including", "among"].includes(token.form.toLowerCase()));
}

/** Participles and relative clauses on the counted noun: "12 people killed in", "40 who were wounded". */
export function fromOwnClause(tree: Tree, words: Words, top: number): KindFound | null {
  for (const clause of childrenBy(tree, top, "acl", "acl:relcl", "xcomp")) {
    if (opensPart(tree, top, clause)) continue;
    const group = casualtyGroup(tree, words, clause);
    const adjective = words.casualtyAdjectives.get(lemmaOf(tree, clause));
    const isPassive = tree.tokens[clause]?.xpos === "VBN" || clauseOf(tree, clause).isPassive;
    if (group !== undefined && isPassive === (group.counted === "object")) {
      const death = group.kind === "injured" ? deathBehind(tree, words, clause) : -1;
      if (death >= 0) return { kind: "killed", by: death, isUnion: false };
      return { kind: group.kind, by: clause, isUnion: false };
    }
    if (adjective !== undefined) return { kind: adjective, by: clause, isUnion: false };
  }
  return null;
}

/** The first of coordinated nouns stands for all: "12 civilians and three soldiers were killed". */
export function leadOf(tree: Tree, top: number): number {
  let at = top;
  for (
    let steps = 0;
    steps < 10 && relationOf(tree, at) === "conj" && headOf(tree, at) >= 0;
    steps++
  ) {
    if (uposOf(tree, headOf(tree, at)) === "VERB") break;
    at = headOf(tree, at);
  }
  // "the doctor himself and dozens of others": the reflexive stands for its noun.
  return /sel(?:f|ves)$/.test(formOf(tree, at)) && headOf(tree, at) >= 0 ? headOf(tree, at) : at;
}

/** What the verb does to those it governs: "killed 12", "12 were wounded". */
export function fromGoverningVerb(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const lead = leadOf(tree, counted.top);
  const verb = headOf(tree, lead);
  if (verb < 0) return null;
  return fromVerb(tree, words, { verb, relation: relationOf(tree, lead) });
}

const doing: ReadonlySet<FigureKind> = new Set<FigureKind>(["killed", "returned", "displaced"]);

/** Auxiliaries, adverbs, and the second of two commas around a number: "a larger number, about 4,800 people, returned". */
function mayStandBetween(tree: Tree, { quantity }: Numbered, i: number): boolean {
  if (["AUX", "ADV"].includes(uposOf(tree, i))) return true;
  const first = tree.tokens.findIndex((token) => token.start >= quantity.span.start);
  return formOf(tree, i) === "," && formOf(tree, first - 1) === ",";
}

/** "12 killed", "12 people were killed": a participle right behind. */
function behind(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const end = Math.max(counted.number, counted.head);
  for (let i = end + 1; i <= end + 3; i++) {
    const group = casualtyGroup(tree, words, i);
    const isActedOn = group?.counted === "object" && tree.tokens[i]?.xpos === "VBN";
    const isDoing =
      group?.counted === "subject" && uposOf(tree, i) === "VERB" && doing.has(group.kind);
    if (group !== undefined && (isActedOn || isDoing))
      return { kind: group.kind, by: i, isUnion: false };
    if (!mayStandBetween(tree, counted, i)) return null;
  }
  return null;
}

/** What stands right beside the number, where the tree shows nothing: "12 killed", "killing 12". */
export function verbBeside(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const found = behind(tree, words, counted);
  if (found !== null) return found;
  const before = tree.tokens.findIndex((token) => token.start >= counted.quantity.span.start) - 1;
  const group = words.casualtyVerbs.get(lemmaOf(tree, before));
  const isActive = group?.counted === "object" && uposOf(tree, before) === "VERB";
  return isActive ? { kind: group.kind, by: before, isUnion: false } : null;
}
