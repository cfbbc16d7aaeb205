import { TAG_FEATURES, Tagger } from "../src/syntax/tagger.ts";
import {
  WordTable,
  capitalKey,
  levelDigits,
  suffixKey,
  type Lexicon,
} from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";

const COMMON = 5;

/** Gives the tags of the sentences, the most frequent first. */
export function listTags(sentences: readonly TreeSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag)
    .slice(0, 250);
}

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
  for (const [one, other] of sisters) {
    const pair = [tags.indexOf(one), tags.indexOf(other)];
    if (pair.some((tag) => all.has(tag))) for (const tag of pair) if (tag >= 0) all.add(tag);
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

/** Gives which tags each common word bears, and for others the tags among which words of their ending are sought. */
export function makeLexicon(
  sentences: readonly TreeSentence[],
  tags: readonly string[],
  clusters: ReadonlyMap<string, number>,
): Lexicon {
  const numberOf = new Map(tags.map((tag, at) => [tag, at]));
  const byWord = new Map<string, Counts>();
  const formsOf = new Map<string, [string, number][]>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, at) => {
      const word = levelDigits(form.toLowerCase());
      const tag = numberOf.get(sentence.tags[at] ?? "");
      if (tag === undefined) return;
      count(byWord, word, tag);
      formsOf.set(word, [...(formsOf.get(word) ?? []).slice(0, COMMON), [form, tag]]);
    });
  }
  const byEnding = new Map<string, Counts>();
  const rare: Counts = new Map();
  for (const [word, counts] of byWord) {
    if (total(counts) > COMMON) continue;
    for (const [form, tag] of formsOf.get(word) ?? []) {
      count(byEnding, suffixKey(form), tag);
      rare.set(tag, (rare.get(tag) ?? 0) + 1);
    }
  }
  const sets = new TagSets();
  sets.numberOf(above(rare, 0.002));
  const tagSetOf = new Map<string, number>();
  for (const [ending, counts] of byEnding) {
    if (total(counts) >= 12) tagSetOf.set(ending, sets.numberOf(above(counts, 0.006)));
  }
  for (const [word, counts] of byWord) {
    const seen = total(counts);
    if (seen < COMMON) continue;
    const ending = byEnding.get(suffixKey((formsOf.get(word) ?? [])[0]?.[0] ?? ""));
    const likely = seen < 30 && ending !== undefined ? above(ending, 0.05) : [];
    const known = withSisters([...above(counts, seen > 200 ? 0.002 : 0), ...likely], tags);
    tagSetOf.set(word, sets.numberOf(known));
    const capital = withNames(known, tags);
    if (capital.length > known.length) tagSetOf.set(capitalKey(word), sets.numberOf(capital));
  }
  return { clusters, tagSetOf, tagSets: sets.list() };
}

/** How a tagger learns. */
export interface TagSetting {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Learns to tag. Ordered epochs over all sentences, averaged; the earlier tags are the tagger's own. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  known: { lexicon: Lexicon; tags: readonly string[] },
  setting: TagSetting,
): Float32Array {
  const learner = new Averaged(1 << setting.bits);
  const tagger = new Tagger(new WordTable(known.lexicon), learner.weights, 1000);
  const numberOf = new Map(known.tags.map((tag, at) => [tag, at]));
  const chance = chanceFrom(setting.seed);
  const order = [...sentences];
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    for (const { forms, tags } of order) {
      tagger.begin(forms);
      for (let at = 0; at < forms.length; at += 1) {
        const gold = numberOf.get(tags[at] ?? "") ?? 0;
        const slot = tagger.first + at;
        const candidates = tagger.words.candidates(tagger.rows[slot] ?? 0);
        tagger.extract(slot);
        const guess = candidates.length === 1 ? (candidates[0] ?? 0) : tagger.best(candidates);
        learner.tick();
        if (guess !== gold && candidates.length > 1) {
          for (let feature = 0; feature < TAG_FEATURES; feature += 1) {
            const value = tagger.features[feature] ?? 0;
            learner.add(value ^ gold, 1);
            learner.add(value ^ guess, -1);
          }
        }
        tagger.tags[slot] = guess;
      }
    }
  }
  return learner.average();
}

/** Gives the tags that a tagger finds, as numbers. */
export function tagAll(
  sentences: readonly TreeSentence[],
  known: { lexicon: Lexicon; weights: Float32Array },
): Int32Array[] {
  const tagger = new Tagger(new WordTable(known.lexicon), known.weights, 1000);
  return sentences.map(({ forms }) => {
    tagger.begin(forms);
    tagger.decode(forms.length);
    return tagger.tags.slice(tagger.first, tagger.first + forms.length);
  });
}
