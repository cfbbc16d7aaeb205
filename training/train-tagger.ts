import { Tagger } from "../src/syntax/tagger.ts";
import { WordTable, type Lexicon } from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";

/** Treebank sentences are shorter. */
const LONGEST = 1000;

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

/** How a tagger learns. */
export interface TagSetting {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
}

function learnTags(tagger: Tagger, learner: Averaged, gold: readonly number[]): void {
  gold.forEach((right, at) => {
    const slot = tagger.first + at;
    const candidates = tagger.words.candidates(tagger.rows[slot] ?? 0);
    tagger.extract(slot);
    const guess = candidates.length === 1 ? (candidates[0] ?? 0) : tagger.best(candidates);
    learner.tick();
    if (guess !== right && candidates.length > 1) learner.correct(tagger.features, right, guess);
    tagger.tags[slot] = guess;
  });
}

/** Learns to tag. Shuffled epochs over all sentences, averaged; the earlier tags are the tagger's own. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  known: { lexicon: Lexicon; tags: readonly string[] },
  setting: TagSetting,
): Float32Array {
  const learner = new Averaged(1 << setting.bits);
  const tagger = new Tagger(new WordTable(known.lexicon), learner.weights, LONGEST);
  const numberOf = new Map(known.tags.map((tag, at) => [tag, at]));
  const chance = chanceFrom(setting.seed);
  const order = [...sentences];
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    for (const { forms, tags } of order) {
      tagger.begin(forms);
      learnTags(
        tagger,
        learner,
        tags.map((tag) => numberOf.get(tag) ?? 0),
      );
    }
  }
  return learner.average();
}

/** Gives the tags that a tagger finds, as numbers. */
export function tagAll(
  sentences: readonly TreeSentence[],
  known: { lexicon: Lexicon; weights: Float32Array },
): Int32Array[] {
  const tagger = new Tagger(new WordTable(known.lexicon), known.weights, LONGEST);
  return sentences.map(({ forms }) => {
    tagger.begin(forms);
    tagger.decode(forms.length);
    return tagger.tags.slice(tagger.first, tagger.first + forms.length);
  });
}
