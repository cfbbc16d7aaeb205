import type { FigureKind } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import { casualtyGroup } from "./casualty-verbs.ts";
import type { Numbered } from "./counted.ts";

/** What a number counts, and the word that says so. */
export interface KindFound {
  readonly kind: FigureKind;
  /** The verb or noun that makes it a figure; -1 when only an adjective or the noun itself does. */
  readonly by: number;
  readonly isUnion: boolean;
}

const people: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "killed",
  "injured",
  "killed-or-injured",
  "missing",
  "dead-or-missing",
  "detained",
  "abducted",
  "released",
  "displaced",
  "evacuated",
  "returned",
  "besieged",
  "in-need",
  "aid-recipients",
  "population",
  "neutralised",
]);

/** Says whether figures of a kind count people. */
export function countsPeople(kind: FigureKind): boolean {
  return people.has(kind) || kind === "bodies-found";
}

const notPeople = new Set(
  "percent day hour year week month minute time kilometer kilometre mile meter metre dollar euro pound ton tonne case province vote seat point issue page copy second degree town village city country building house home hospital school car vehicle truck bus tank plane aircraft helicopter animal sheep goat cow head camel job company shop mosque church bomb rocket missile shell round weapon rifle position point target site resolution stage phase attack airstrike strike raid".split(
    " ",
  ),
);

function isPeople(tree: Tree, words: Words, head: number): boolean {
  if (head < 0) return true;
  const lemma = lemmaOf(tree, head);
  return !notPeople.has(lemma) && !words.isOf("building", lemma);
}

/** The first of coordinated nouns stands for all: "12 civilians and three soldiers were killed". */
function leadOf(tree: Tree, top: number): number {
  let at = top;
  for (
    let steps = 0;
    steps < 10 && relationOf(tree, at) === "conj" && headOf(tree, at) >= 0;
    steps++
  ) {
    if (uposOf(tree, headOf(tree, at)) === "VERB") break;
    at = headOf(tree, at);
  }
  return at;
}

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
function fromOwnClause(tree: Tree, words: Words, top: number): KindFound | null {
  for (const clause of childrenBy(tree, top, "acl", "acl:relcl", "xcomp")) {
    if (opensPart(tree, top, clause)) continue;
    const group = casualtyGroup(tree, words, clause);
    const adjective = words.casualtyAdjectives.get(lemmaOf(tree, clause));
    const isPassive = tree.tokens[clause]?.xpos === "VBN" || clauseOf(tree, clause).isPassive;
    if (group !== undefined && isPassive === (group.counted === "object")) {
      return { kind: group.kind, by: clause, isUnion: false };
    }
    if (adjective !== undefined) return { kind: adjective, by: clause, isUnion: false };
  }
  return null;
}

/** Adjectives on or after the counted: "12 dead", "left 12 people dead", "30 wounded soldiers". */
function fromAdjective(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const { head, top, number } = counted;
  const near = [head, top, number, number + 1, ...(head > number ? [head + 1] : [])].filter(
    (i) => i >= 0,
  );
  for (const i of near) {
    const isAfter = (i === number + 1 || i === head + 1) && i !== head;
    const kind =
      words.casualtyAdjectives.get(formOf(tree, i)) ??
      words.casualtyAdjectives.get(lemmaOf(tree, i));
    if (kind !== undefined && i !== number && (!isAfter || headOf(tree, i) !== -1))
      return { kind, by: -1, isUnion: false };
    const modifier = childrenBy(tree, i, "amod").find((child) =>
      words.casualtyAdjectives.has(formOf(tree, child)),
    );
    if (modifier !== undefined) {
      return {
        kind: words.casualtyAdjectives.get(formOf(tree, modifier)) ?? "killed",
        by: -1,
        isUnion: false,
      };
    }
  }
  const verb = headOf(tree, top);
  const complement =
    verb < 0
      ? undefined
      : childrenBy(tree, verb, "xcomp", "conj", "advcl").find((i) =>
          words.casualtyAdjectives.has(formOf(tree, i)),
        );
  const isLeft =
    ["leave", "find", "be"].includes(lemmaOf(tree, verb)) && relationOf(tree, top) === "obj";
  if (complement === undefined || !isLeft) return null;
  return {
    kind: words.casualtyAdjectives.get(formOf(tree, complement)) ?? "killed",
    by: verb,
    isUnion: false,
  };
}

const deverbal: readonly (readonly [FigureKind, ReadonlySet<string>])[] = (
  [
    ["killed", "death killing massacre murder slaughter execution assassination fatality toll"],
    ["injured", "wounding injury"],
    ["detained", "arrest detention imprisonment"],
    ["abducted", "kidnapping abduction kidnap"],
    ["displaced", "displacement exodus flight"],
    ["evacuated", "evacuation"],
    ["released", "release"],
    ["returned", "return"],
    ["bodies-found", "body corpse remains"],
    ["killed", "life"],
  ] as const
).map(([kind, list]) => [kind, new Set(list.split(" "))] as const);

/** "the death of 12 people", "the bodies of 20 men", "a toll of 15". */
function fromNounAbove(tree: Tree, top: number): KindFound | null {
  const above = headOf(tree, top);
  const preposition = prepositionOf(tree, top);
  if (
    above < 0 ||
    !relationOf(tree, top).startsWith("nmod") ||
    (preposition !== "of" && preposition !== "to")
  )
    return null;
  const kind = deverbal.find(([, list]) => list.has(lemmaOf(tree, above)))?.[0];
  return kind === undefined ? null : { kind, by: above, isUnion: false };
}

/** "12 deaths", "50 casualties", "20 air strikes". */
function fromNounItself(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  if (counted.head < 0) return null;
  const form = formOf(tree, counted.head);
  const kind =
    words.casualtyNouns.get(lemmaOf(tree, counted.head)) ?? words.casualtyNouns.get(form);
  if (kind === undefined) return null;
  const isHeld =
    (kind === "detained" && form !== "arrests") || kind === "abducted" || kind === "displaced";
  return isHeld ? null : { kind, by: counted.head, isUnion: false };
}

const tollNouns = new Set(["toll", "number", "count", "total", "tally", "figure"]);

/** "The death toll rose to 15", "the number of wounded stands at 40". */
function fromToll(tree: Tree, words: Words, top: number): KindFound | null {
  const verb = headOf(tree, top);
  if (verb < 0 || relationOf(tree, top).startsWith("nsubj")) return null;
  const nouns = childrenBy(tree, verb, "nsubj", "nsubj:pass", "obj").filter(
    (i) => i !== top && tollNouns.has(lemmaOf(tree, i)),
  );
  const noun = nouns[0] ?? (tollNouns.has(lemmaOf(tree, verb)) ? verb : undefined);
  if (noun === undefined) return null;
  for (const i of subtree(tree, noun)) {
    const kind =
      words.casualtyAdjectives.get(formOf(tree, i)) ??
      words.casualtyVerbs.get(lemmaOf(tree, i))?.kind ??
      deverbal.find(([, list]) => list.has(lemmaOf(tree, i)))?.[0];
    if (kind !== undefined) return { kind, by: verb, isUnion: false };
  }
  return null;
}

/** "home to three million people", "a population of 5,000". */
function fromHome(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const above = headOf(tree, counted.top);
  if (above < 0) return null;
  const lemma = lemmaOf(tree, above);
  const isHome = lemma === "home" || lemma === "population" || lemma === "inhabit";
  const lives = lemma === "live" && relationOf(tree, counted.top) === "nsubj";
  return isHome || lives ? { kind: "population", by: -1, isUnion: false } : null;
}

/** "deliveries to four million Syrians", "aid for 200 families", "people in need of aid". */
function fromAid(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const { tree: t, top, head } = counted;
  const after = subtree(t, head >= 0 ? head : top).map((i) => lemmaOf(t, i));
  const need =
    after.includes("need") ||
    (lemmaOf(t, headOf(t, top)) === "need" && relationOf(t, top) === "nsubj");
  if (need) return { kind: "in-need", by: -1, isUnion: false };
  const above = headOf(tree, top);
  const preposition = prepositionOf(tree, top);
  const lemma = lemmaOf(tree, above);
  const around =
    above < 0
      ? []
      : [
          lemma,
          ...childrenBy(tree, above, "obj", "nsubj", "nsubj:pass", "compound", "nmod").map((i) =>
            lemmaOf(tree, i),
          ),
        ];
  const isRelief = around.some(
    (word) => words.isOf("relief", word) || words.has(words.lexicon.conditions.access, word),
  );
  const receives = preposition === "to" || preposition === "for";
  const helped =
    relationOf(tree, top) === "obj" &&
    ["assist", "feed", "help", "reach", "aid", "serve"].includes(lemma);
  return (receives && isRelief) || (helped && lemma !== "reach") || (helped && isRelief)
    ? { kind: "aid-recipients", by: above, isUnion: false }
    : null;
}

function fromGoverningVerb(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const lead = leadOf(tree, counted.top);
  const verb = headOf(tree, lead);
  if (verb < 0) return null;
  return fromVerb(tree, words, { verb, relation: relationOf(tree, lead) });
}

/** Says what a number counts; null when it is no figure of ours. */
export function kindOf(words: Words, counted: Numbered): KindFound | null {
  const { tree, top, head } = counted;
  const lead = leadOf(tree, top);
  const itself = fromNounItself(tree, words, counted);
  if (itself !== null && !isPeople(tree, words, head)) return itself;
  const verb = fromGoverningVerb(tree, words, counted);
  if (verb?.kind === "destroyed") return isPeople(tree, words, head) ? null : verb;
  if (!isPeople(tree, words, head)) return null;
  // "300,000 were killed and millions displaced": the second number has a word of its own.
  const ownWord = lead === top ? null : beside(tree, words, counted);
  const found =
    ownWord ??
    fromOwnClause(tree, words, head >= 0 ? head : top) ??
    fromAdjective(tree, words, counted) ??
    verb ??
    fromNounAbove(tree, lead) ??
    itself ??
    fromToll(tree, words, lead) ??
    fromHome(tree, words, counted) ??
    fromAid(tree, words, counted);
  return found ?? beside(tree, words, counted) ?? tollBefore(tree, counted);
}

const tollVerbs = new Set([
  "reach",
  "rise",
  "climb",
  "stand",
  "put",
  "bring",
  "hit",
  "jump",
  "increase",
  "pass",
  "be",
]);

/** "The death toll from a blast … reached at least 112", where the tree has come apart. */
function tollBefore(tree: Tree, counted: Numbered): KindFound | null {
  const first = tree.tokens.findIndex((token) => token.start >= counted.quantity.span.start);
  const before = tree.lemmas.slice(Math.max(0, first - 24), first);
  const toll = before.lastIndexOf("toll");
  if (toll < 0 || !["death", "casualty", "dead"].includes(before[toll - 1] ?? "death")) return null;
  const rest = before.slice(toll + 1);
  const isNear = rest.length <= 3 || rest.slice(-4).some((lemma) => tollVerbs.has(lemma));
  return isNear ? { kind: "killed", by: -1, isUnion: false } : null;
}

/**
 * What stands right beside the number, where the tree shows nothing: "12 killed", "killing 12", "12 people were killed".
 */
function beside(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const end = Math.max(counted.number, counted.head);
  for (let i = end + 1; i <= end + 3 && i < tree.tokens.length; i++) {
    const upos = uposOf(tree, i);
    const group = casualtyGroup(tree, words, i);
    if (group?.counted === "object" && tree.tokens[i]?.xpos === "VBN")
      return { kind: group.kind, by: i, isUnion: false };
    if (group?.counted === "subject" && upos === "VERB" && group.kind === "killed")
      return { kind: group.kind, by: i, isUnion: false };
    if (upos !== "AUX" && upos !== "ADV") break;
  }
  const first = tree.tokens.findIndex((token) => token.start >= counted.quantity.span.start);
  const before = first - 1;
  const group = words.casualtyVerbs.get(lemmaOf(tree, before));
  const isActive = group?.counted === "object" && uposOf(tree, before) === "VERB";
  return isActive ? { kind: group.kind, by: before, isUnion: false } : null;
}
