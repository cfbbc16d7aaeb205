import {
  capitalKey,
  levelDigits,
  suffixKey,
  type Lexicon,
  type Listing,
} from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import type { Dictionary } from "./dictionary.ts";

/** Words seen this often have their tags listed. */
const COMMON = 5;

type Counts = Map<number, number>;

function count(counts: Map<string, Counts>, key: string, tag: number): void {
  const found = counts.get(key) ?? new Map<number, number>();
  found.set(tag, (found.get(tag) ?? 0) + 1);
  counts.set(key, found);
}

const total = (counts: Counts) => [...counts.values()].reduce((sum, value) => sum + value, 0);

/** The tags that make up more than `share` of the counts. */
function above(counts: Counts, share: number): number[] {
  const floor = total(counts) * share;
  return [...counts].filter(([, value]) => value > floor).map(([tag]) => tag);
}

/** Numbers sets of tags. */
class TagSets {
  private readonly numbers = new Map<string, number>();

  numberOf(tags: readonly number[]): number {
    const name = [...new Set(tags)].sort((a, b) => a - b).join(" ");
    const known = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, known);
    return known;
  }

  list(): Uint8Array[] {
    return [...this.numbers.keys()].map((name) => Uint8Array.from(name.split(" "), Number));
  }
}

/** Adds the forms of a verb that look alike. */
function withSisters(known: readonly number[], tags: readonly string[]): number[] {
  const sisters: readonly (readonly [string, string])[] = [
    ["VERB VB", "VERB VBP"],
    ["VERB VBD", "VERB VBN"],
  ];
  const all = new Set(known);
  for (const names of sisters) {
    const pair = names.map((name) => tags.indexOf(name)).filter((tag) => tag >= 0);
    if (pair.some((tag) => all.has(tag))) pair.forEach((tag) => all.add(tag));
  }
  return [...all];
}

/** Adds the tags of names, which a capitalised content word may bear. */
function withNames(known: readonly number[], tags: readonly string[]): number[] {
  const all = new Set(known);
  for (const tag of known) {
    const name = tags[tag] ?? "";
    if (/^(?:NOUN NN|VERB|ADJ JJ)$/.test(name) || name.startsWith("VERB"))
      all.add(tags.indexOf("PROPN NNP"));
    if (name === "NOUN NNS") all.add(tags.indexOf("PROPN NNPS"));
    if (name === "ADJ JJ") all.add(tags.indexOf("ADJ NNP"));
  }
  all.delete(-1);
  return [...all];
}

/** What the treebank shows of each word. */
class WordCounts {
  /** Tags by word in lower case. */
  readonly byWord = new Map<string, Counts>();
  /** Tags by ending, of rare words only. */
  readonly byEnding = new Map<string, Counts>();
  /** Tags of all rare words. */
  readonly rare: Counts = new Map();
  private readonly formsOf = new Map<string, [form: string, tag: number][]>();

  constructor(sentences: readonly TreeSentence[], tags: readonly string[]) {
    const numberOf = new Map(tags.map((tag, at) => [tag, at]));
    for (const { forms, tags: found } of sentences) {
      forms.forEach((form, at) => this.add(form, numberOf.get(found[at] ?? "")));
    }
    for (const [word, counts] of this.byWord) {
      if (total(counts) <= COMMON) this.addRare(word);
    }
  }

  /** The tags that rare words with this word's ending bear often. */
  likely(word: string): number[] {
    const [form = ""] = this.formsOf.get(word)?.[0] ?? [];
    const counts = this.byEnding.get(suffixKey(form));
    return counts === undefined ? [] : above(counts, 0.05);
  }

  private add(form: string, tag: number | undefined): void {
    if (tag === undefined) return;
    const word = levelDigits(form.toLowerCase());
    count(this.byWord, word, tag);
    const forms = this.formsOf.get(word) ?? [];
    // The first few and the latest: enough to tell how rare words look.
    this.formsOf.set(word, [...forms.slice(0, COMMON), [form, tag]]);
  }

  private addRare(word: string): void {
    for (const [form, tag] of this.formsOf.get(word) ?? []) {
      count(this.byEnding, suffixKey(form), tag);
      this.rare.set(tag, (this.rare.get(tag) ?? 0) + 1);
    }
  }
}

/** The tags that a word may bear which a dictionary lists with a tag: the same, and those of forms that look alike. */
const tagsOfListed: Readonly<Record<string, readonly string[]>> = {
  NN: ["NOUN NN"],
  NNS: ["NOUN NNS"],
  JJ: ["ADJ JJ"],
  JJR: ["ADJ JJR"],
  JJS: ["ADJ JJS"],
  RB: ["ADV RB"],
  VB: ["VERB VB", "VERB VBP"],
  VBP: ["VERB VB", "VERB VBP"],
  VBZ: ["VERB VBZ"],
  VBD: ["VERB VBD", "VERB VBN"],
  VBN: ["VERB VBD", "VERB VBN", "ADJ JJ"],
  VBG: ["VERB VBG", "NOUN NN", "ADJ JJ"],
};

/** The dictionary's words by their lists of tags; function words are left to the treebank. */
class Listings {
  readonly listings: Listing[] = [];
  readonly listingOf = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  constructor(dictionary: Dictionary, tags: readonly string[], sets: TagSets) {
    for (const [word, list] of dictionary) {
      const name = [...new Set(list)].join(" ");
      const number = this.numbers.get(name) ?? this.listings.length;
      if (number === this.listings.length) this.listings.push(listingOf(list, tags, sets));
      this.numbers.set(name, number);
      this.listingOf.set(word, number);
    }
  }
}

function listingOf(list: readonly string[], tags: readonly string[], sets: TagSets): Listing {
  const main = list[0] ?? "";
  if (list.some((tag) => tagsOfListed[tag] === undefined))
    return { main, tagSet: -1, capitalTagSet: -1 };
  const known = list
    .flatMap((tag) => tagsOfListed[tag] ?? [])
    .map((name) => tags.indexOf(name))
    .filter((tag) => tag >= 0);
  return {
    main,
    tagSet: sets.numberOf(known),
    capitalTagSet: sets.numberOf(withNames(known, tags)),
  };
}

/** What is known of words beside the treebank. */
export interface Outside {
  /** Lower-case word → fine cluster × 64 + coarse cluster. */
  readonly clusters: ReadonlyMap<string, number>;
  readonly dictionary: Dictionary;
}

/** Gives which tags each common word bears, and for others the tags among which words of their ending are sought. */
export function makeLexicon(
  sentences: readonly TreeSentence[],
  tags: readonly string[],
  { clusters, dictionary }: Outside,
): Lexicon {
  const counted = new WordCounts(sentences, tags);
  const sets = new TagSets();
  sets.numberOf(above(counted.rare, 0.002));
  const tagSetOf = new Map<string, number>();
  for (const [ending, counts] of counted.byEnding) {
    if (total(counts) >= 12) tagSetOf.set(ending, sets.numberOf(above(counts, 0.006)));
  }
  for (const [word, counts] of counted.byWord) {
    const seen = total(counts);
    if (seen < COMMON) continue;
    const likely = seen < 30 ? counted.likely(word) : [];
    const known = withSisters([...above(counts, seen > 200 ? 0.002 : 0), ...likely], tags);
    tagSetOf.set(word, sets.numberOf(known));
    const capital = withNames(known, tags);
    if (capital.length > known.length) tagSetOf.set(capitalKey(word), sets.numberOf(capital));
  }
  const { listings, listingOf } = new Listings(dictionary, tags, sets);
  return { clusters, listingOf, listings, tagSetOf, tagSets: sets.list() };
}
