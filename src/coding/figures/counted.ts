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

function nounToTheRight(tree: Tree, from: number): number {
  for (let i = from + 1; i <= from + 5; i++) {
    const upos = uposOf(tree, i);
    if (upos === "NOUN" && uposOf(tree, i + 1) !== "NOUN") return i;
    const goesOn =
      upos === "ADJ" ||
      upos === "NOUN" ||
      upos === "PROPN" ||
      formOf(tree, i) === "of" ||
      upos === "NUM";
    if (!goesOn) return -1;
  }
  return -1;
}

/** Finds what a number counts. */
export function numbered(tree: Tree, quantity: Quantity): Numbered | null {
  const inside = tokensIn(tree, quantity.span);
  const number = inside.at(-1);
  if (number === undefined) return null;
  let top = number;
  while (inside.includes(headOf(tree, top)) && headOf(tree, top) !== top) top = headOf(tree, top);
  const above = headOf(tree, top);
  if (modifies.has(relationOf(tree, top)) && above > number && above - number <= 6) {
    return { quantity, tree, number, head: above, top: above };
  }
  const of = childrenBy(tree, top, "nmod").find(
    (i) => prepositionOf(tree, i) === "of" && i > number,
  );
  if (of !== undefined) return { quantity, tree, number, head: of, top };
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

/** Gives the unit of a count of people: people, households or families, never converted. */
export function unitOf(tree: Tree, head: number): string {
  const lemma = lemmaOf(tree, head);
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
  // "women and children" share one number; "four civilians and two soldiers" do not.
  const shared =
    head < 0
      ? []
      : childrenBy(tree, head, "conj").filter(
          (i) =>
            childrenBy(tree, i, "nummod").length === 0 &&
            populationOf(words, lemmaOf(tree, i)) !== null,
        );
  const found = [...tokens, ...shared].flatMap((i) => populationOf(words, lemmaOf(tree, i)) ?? []);
  const kinds = found.map((name) => populations[name]);
  const because = { rule: "counted/noun", words: [...tokens, ...shared] } as const;
  const status = notedCount(
    counted,
    { ...because, field: "of.status" },
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
    sex: notedCount(counted, { ...because, field: "of.sex" }, merged(kinds.map(({ sex }) => sex))),
    age: notedCount(counted, { ...because, field: "of.age" }, merged(kinds.map(({ age }) => age))),
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
}
