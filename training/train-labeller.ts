import { FIRST } from "../src/syntax/arena.ts";
import { WordColumns } from "../src/syntax/columns.ts";
import { Labeller, choiceKey, type LabelChoices } from "../src/syntax/labeller.ts";
import type { WordTable } from "../src/syntax/words.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";
import { showExample, type ParseExample } from "./train-parser.ts";

/** An example with the gold relation numbers of its words. */
export interface LabelExample extends ParseExample {
  readonly labels: Int32Array;
}

/** A label is not offered to an arc when fewer than one in this many of its like bear it. */
const RARE = 2000;

/** Gives which labels arcs bear, by the tags of their ends and their direction. */
export function listChoices(examples: readonly LabelExample[], labelCount: number): LabelChoices {
  const seen = new Map<number, Map<number, number>>();
  for (const { forms, heads, labels, tags } of examples) {
    forms.forEach((_, at) => {
      const key = choiceKey(heads, FIRST + at, { tags, offset: 0, count: forms.length });
      const counts = seen.get(key) ?? new Map<number, number>();
      counts.set(labels[at] ?? 0, (counts.get(labels[at] ?? 0) ?? 0) + 1);
      seen.set(key, counts);
    });
  }
  const all = Array.from({ length: labelCount }, (_, label) => label).join(" ");
  const sets = new Map<string, number>([[all, 0]]);
  const setOf = new Map<number, number>();
  for (const [key, counts] of [...seen].sort((a, b) => a[0] - b[0])) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kept = [...counts].filter(([, count]) => count * RARE >= total).map(([label]) => label);
    const name = kept.sort((a, b) => a - b).join(" ");
    if (!sets.has(name)) sets.set(name, sets.size);
    // Too few arcs to know their labels by: better to offer all.
    if (total > 2) setOf.set(key, sets.get(name) ?? 0);
  }
  return {
    setOf,
    sets: [...sets.keys()].map((name) => Uint8Array.from(name.split(" "), Number)),
  };
}

function learnLabels(labeller: Labeller, learner: Averaged, example: LabelExample): void {
  const { forms, heads, labels, tags } = example;
  const found = { tags, offset: 0, count: forms.length };
  labeller.begin(heads, forms.length);
  for (let at = 0; at < forms.length; at += 1) {
    const slot = FIRST + at;
    const gold = labels[at] ?? 0;
    const candidates = labeller.candidates(choiceKey(heads, slot, found));
    labeller.extract(heads, slot);
    const guess = candidates.length === 1 ? (candidates[0] ?? 0) : labeller.best(candidates);
    labeller.labels[slot] = guess;
    learner.tick();
    if (guess !== gold && candidates.length > 1) learner.correct(labeller.features, gold, guess);
  }
}

/** Learns to name relations on gold trees. */
export function trainLabeller(
  examples: readonly LabelExample[],
  known: { words: WordTable; choices: LabelChoices },
  setting: { bits: number; epochs: number; seed: number },
): Float32Array {
  const longest = examples.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const learner = new Averaged(1 << setting.bits);
  const columns = new WordColumns(longest);
  const labeller = new Labeller(columns, learner.weights, known.choices);
  const chance = chanceFrom(setting.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    for (const example of order) {
      showExample(columns, known.words, example);
      learnLabels(labeller, learner, example);
    }
  }
  return learner.average();
}
