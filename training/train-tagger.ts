import { TAG_FEATURES, Tagger, tagSlot } from "../src/syntax/tagger.ts";
import { WordTable, levelDigits, type Lexicon } from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";

const COMMON = 5;
const OPEN = 30;

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

/** Gives which tags each common word bears, and the sets of tags among which others are sought. */
export function makeLexicon(
  sentences: readonly TreeSentence[],
  tags: readonly string[],
  clusters: ReadonlyMap<string, number>,
): Lexicon {
  const numberOf = new Map(tags.map((tag, at) => [tag, at]));
  const seen = new Map<string, Map<number, number>>();
  const rareTags = new Map<number, number>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, at) => {
      const word = levelDigits(form.toLowerCase());
      const tag = numberOf.get(sentence.tags[at] ?? "");
      if (tag === undefined) return;
      const counts = seen.get(word) ?? new Map<number, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      seen.set(word, counts);
    });
  }
  for (const counts of seen.values()) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < 3) for (const tag of counts.keys()) rareTags.set(tag, (rareTags.get(tag) ?? 0) + 1);
  }
  const open = [...rareTags]
    .filter(([, count]) => count > 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, OPEN)
    .map(([tag]) => tag);
  const sets = new Map<string, number>([[setName(open), 0]]);
  const tagSetOf = new Map<string, number>();
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < COMMON) continue;
    const known =
      total < 30 ? [...counts.keys(), ...open.slice(0, total < 12 ? 12 : 6)] : [...counts.keys()];
    const name = setName([...new Set(known)]);
    if (!sets.has(name)) sets.set(name, sets.size);
    tagSetOf.set(word, sets.get(name) ?? 0);
  }
  const tagSets = [...sets.keys()].map((name) => Uint8Array.from(name.split(" "), Number));
  return { clusters, tagSetOf, tagSets };
}

function setName(tags: readonly number[]): string {
  return [...tags].sort((a, b) => a - b).join(" ");
}

/** Learns to tag. Ordered epochs over all sentences, averaged; the earlier tags are the tagger's own. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  known: { lexicon: Lexicon; tags: readonly string[] },
  setting: { bits: number; epochs: number; seed: number },
): Float32Array {
  const learner = new Averaged(1 << setting.bits);
  const tagger = new Tagger(new WordTable(known.lexicon), learner.weights, 1000);
  const numberOf = new Map(known.tags.map((tag, at) => [tag, at]));
  const chance = chanceFrom(setting.seed);
  const order = [...sentences];
  const shift = 32 - setting.bits;
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
            learner.add(tagSlot(value, gold, shift), 1);
            learner.add(tagSlot(value, guess, shift), -1);
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
  lexicon: Lexicon,
  weights: Float32Array,
): Int32Array[] {
  const tagger = new Tagger(new WordTable(lexicon), weights, 1000);
  return sentences.map(({ forms }) => {
    tagger.begin(forms);
    tagger.decode(forms.length);
    return tagger.tags.slice(tagger.first, tagger.first + forms.length);
  });
}
