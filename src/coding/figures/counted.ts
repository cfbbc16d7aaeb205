import { populations, type PopulationName } from "../../codebook/index.ts";
import type { Attribution, Counted, Figure, FigureKind, Quantity } from "../../model/index.ts";
import { phraseTokens } from "../nouns.ts";
import { notedCount } from "./noted.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  tokensIn,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";

/** A number with the noun it counts, as token indices; -1 where there is none. */
export interface Numbered {
  readonly quantity: Quantity;
  readonly tree: Tree;
  /** The number's last word. */
  readonly number: number;
  /** What is counted: "civilians". */
  readonly head: number;
  /** What links number and noun to the rest of the sentence: the noun, or "thousands" in "thousands of civilians". */
  readonly top: number;
}

const modifies = new Set(["nummod", "amod", "det", "compound", "advmod", "nmod:poss"]);

/** How far behind a number its noun may stand, in tokens. */
const NOUN_REACH = 9;

/** "mud-and-thatch", "foreign-sponsored": the words that hyphens join, whatever the tagger took them for. */
function isHyphened(tree: Tree, i: number): boolean {
  return [i - 1, i, i + 1].some((at) => formOf(tree, at) === "-");
}

/** Whether a token is a noun that a number may count, the last of its compound: "people", "Afghans". */
function endsNoun(tree: Tree, i: number): boolean {
  if (uposOf(tree, i) === "NOUN") return uposOf(tree, i + 1) !== "NOUN" && !isHyphened(tree, i + 1);
  return tree.tokens[i]?.xpos === "NNPS" && uposOf(tree, i + 1) !== "NOUN";
}

function nounToTheRight(tree: Tree, from: number): number {
  for (let i = from + 1; i <= from + NOUN_REACH; i++) {
    if (endsNoun(tree, i)) return i;
    const goesOn =
      /^(?:ADJ|NOUN|PROPN|NUM)$/.test(uposOf(tree, i)) ||
      formOf(tree, i) === "of" ||
      isHyphened(tree, i);
    if (!goesOn) return -1;
  }
  return -1;
}

/** "9,000 Afghans returned": parsers hang some numbers on the verb behind their noun. */
function isPastNoun(tree: Tree, number: number, above: number): boolean {
  const noun = nounToTheRight(tree, number);
  return uposOf(tree, above) === "VERB" && noun > number && noun < above;
}

/** "25 YPG fighters": the last noun of a compound, where the number hangs on an earlier one; "30,000 homes" is no part of one. */
function lastOfCompound(tree: Tree, noun: number): number {
  let at = noun;
  if (tree.tokens[at]?.xpos === "NNS" && /^\p{Ll}/u.test(tree.tokens[at]?.form ?? "")) return at;
  while (/^(?:compound|nmod:poss)$/.test(relationOf(tree, at)) && headOf(tree, at) === at + 1)
    at += 1;
  return at;
}

/** "30 of them children": the noun that says who those are, behind the pronoun; the pronoun when there is none. */
function behindPronoun(tree: Tree, of: number): number {
  const isPronoun = /^(?:them|whom|which)$/.test(formOf(tree, of));
  return isPronoun && endsNoun(tree, of + 1) ? of + 1 : of;
}

/** Finds what a number counts. */
export function numbered(tree: Tree, quantity: Quantity): Numbered | null {
  const inside = tokensIn(tree, quantity.span);
  const number = inside.at(-1);
  if (number === undefined) return null;
  let top = number;
  while (inside.includes(headOf(tree, top)) && headOf(tree, top) !== top) top = headOf(tree, top);
  const above = headOf(tree, top);
  const isNear = above > number && above - number <= 6 && !isPastNoun(tree, number, above);
  if (modifies.has(relationOf(tree, top)) && isNear) {
    const head = lastOfCompound(tree, above);
    return { quantity, tree, number, head, top: head };
  }
  const of = childrenBy(tree, top, "nmod").find(
    (i) => prepositionOf(tree, i) === "of" && i > number,
  );
  if (of !== undefined) return { quantity, tree, number, head: behindPronoun(tree, of), top };
  const right = nounToTheRight(tree, number);
  return {
    quantity,
    tree,
    number,
    head: right,
    top: right >= 0 && !hasOwnVerb(tree, top) ? right : top,
  };
}

/** Whether a bare number is itself subject or object: "twelve were killed". */
function hasOwnVerb(tree: Tree, top: number): boolean {
  return ["nsubj", "nsubj:pass", "obj"].includes(relationOf(tree, top));
}

const unitWords = new Set(["household", "family"]);
const dwellings: Readonly<Record<string, string>> = { home: "homes", house: "houses" };

/** How far before a bare number "the number of families" may stand, in tokens. */
const TOLL_REACH = 16;

/** "The number of displaced families is put at 349": what a bare number counts, as a token; -1 when nothing says it. */
function countedBefore(tree: Tree, number: number): number {
  const from = Math.max(0, number - TOLL_REACH);
  const noun = tree.lemmas.slice(from, number).findLastIndex((lemma) => lemma === "number");
  if (noun < 0 || formOf(tree, from + noun + 1) !== "of") return -1;
  const behind = tree.lemmas.slice(from + noun + 2, Math.min(number, from + noun + 7));
  const at = behind.findIndex((lemma) => unitWords.has(lemma));
  return at < 0 ? -1 : from + noun + 2 + at;
}

/** Gives the unit of a count of people: people, households or families, never converted. */
export function unitOf(tree: Tree, { head, number }: Pick<Numbered, "head" | "number">): string {
  const lemma = lemmaOf(tree, head < 0 ? countedBefore(tree, number) : head);
  if (!unitWords.has(lemma)) return dwellings[lemma] ?? "people";
  return lemma === "family" ? "families" : "households";
}

function populationOf(words: Words, lemma: string): PopulationName | null {
  const { people } = words.lexicon.casualties;
  const names = Object.keys(people) as PopulationName[];
  return names.find((name) => name !== "people" && words.has(people[name], lemma)) ?? null;
}

function merged<T extends string>(values: readonly T[]): T {
  const known = [...new Set(values.filter((value) => value !== "unknown"))];
  return known[0] !== undefined && known.length === 1
    ? known[0]
    : known.length === 0
      ? ("unknown" as T)
      : ("mixed" as T);
}

/** Says whom a number counts: their words, status, sex, age and occupations, and who says the status. */
export function countedOf(words: Words, counted: Numbered, attribution: Attribution): Counted {
  const { tree, head } = counted;
  const tokens = head < 0 ? [] : phraseTokens(tree, head).filter((i) => i >= counted.number);
  // "Women and children" share one number; "four civilians and two soldiers", "a woman and her son" do not.
  const shared =
    head < 0
      ? []
      : childrenBy(tree, head, "conj").filter(
          (i) =>
            childrenBy(tree, i, "nummod", "det", "nmod:poss").length === 0 &&
            populationOf(words, lemmaOf(tree, i)) !== null,
        );
  const found = [...tokens, ...shared].flatMap((i) => populationOf(words, lemmaOf(tree, i)) ?? []);
  const kinds = found.map((name) => populations[name]);
  const rule = "counted/noun";
  const shown = [...tokens, ...shared];
  const status = notedCount(
    counted,
    { field: "of.status", rule, words: shown },
    merged(kinds.map((kind) => kind.status)),
  );
  const speaker = attribution.at(-1)?.speaker ?? null;
  const first = tree.tokens[tokens.find((i) => i > counted.number) ?? head];
  const last = tree.tokens[shared.at(-1) ?? tokens.at(-1) ?? head];
  return {
    text:
      first === undefined || last === undefined
        ? ""
        : tree.text.slice(first.start, Math.max(first.end, last.end)),
    status,
    statusBy: status === "unknown" ? null : speaker,
    sex: notedCount(
      counted,
      { field: "of.sex", rule, words: shown },
      merged(kinds.map(({ sex }) => sex)),
    ),
    age: notedCount(
      counted,
      { field: "of.age", rule, words: shown },
      merged(kinds.map(({ age }) => age)),
    ),
    roles: [...new Set(kinds.flatMap((kind) => kind.role ?? []))],
    join: "single",
  };
}

/** What a number counts, and the word that says so. */
export interface KindFound {
  readonly kind: FigureKind;
  /** The verb or noun that makes it a figure; -1 when only an adjective or the noun itself does. */
  readonly by: number;
  readonly isUnion: boolean;
}

/** A number of which it is known what it counts. */
export interface Kinded {
  readonly counted: Numbered;
  readonly kind: FigureKind;
  readonly by: number;
  readonly isUnion: boolean;
  readonly measure: Figure["measure"];
  /** True for some of those that the report has counted before: "The dead included four children". */
  readonly isMember?: true;
}
