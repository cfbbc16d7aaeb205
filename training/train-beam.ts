import { ParserFeatures } from "../src/syntax/parser-features.ts";
import { Parser, rowOf } from "../src/syntax/parser.ts";
import { STRIDE } from "../src/syntax/weights.ts";
import type { WordTable } from "../src/syntax/words.ts";
import { chanceFrom, shuffle, type Averaged } from "./perceptron.ts";
import { Oracle, showExample, type ParseExample } from "./train-parser.ts";

/** How beam training goes. */
export interface BeamSetting {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly width: number;
}

/** Learns to search: each sentence's worst moment, where the best state leads the gold one by most, is corrected. @source max-violation perceptron (Huang, Fayong, Guo 2012) */
export class BeamTrainer {
  private readonly learner: Averaged;
  private readonly words: WordTable;
  private readonly parser: Parser;
  private readonly oracle: Oracle;
  private readonly shift: number;
  private readonly features: ParserFeatures;

  constructor(learner: Averaged, words: WordTable, setting: BeamSetting & { longest: number }) {
    this.learner = learner;
    this.words = words;
    this.parser = new Parser(learner.weights, setting.longest, {
      width: setting.width,
      margin: Infinity,
    });
    this.oracle = new Oracle(this.parser.arena, setting.longest);
    this.shift = 32 - setting.bits;
    this.features = new ParserFeatures(this.parser.columns, this.parser.arena);
  }

  /** Learns from one sentence; says whether it was corrected. */
  learn(example: ParseExample): boolean {
    const { arena, columns } = this.parser;
    const count = example.forms.length;
    showExample(columns, this.words, example);
    this.learner.tick();
    let gold = this.parser.begin(count);
    const worst = { by: 0, gold: -1, found: -1 };
    let found = gold;
    for (let step = 0; step < 2 * count; step += 1) {
      found = this.parser.step();
      this.oracle.weigh(gold, example.heads);
      const action = this.oracle.cheapest();
      gold = arena.advance(gold, action, (arena.score[gold] ?? 0) + this.parser.gain(gold, action));
      const by = (arena.score[found] ?? 0) - (arena.score[gold] ?? 0);
      if (by >= worst.by && !this.isSame(found, gold)) Object.assign(worst, { by, gold, found });
    }
    if (worst.gold < 0 || this.isSame(found, gold)) return false;
    this.correct(worst.gold, worst.found);
    return true;
  }

  private isSame(one: number, other: number): boolean {
    const { arena } = this.parser;
    let a = one;
    let b = other;
    while (a > 0 && b > 0 && a !== b) {
      if (arena.action[a] !== arena.action[b]) return false;
      a = arena.before[a] ?? 0;
      b = arena.before[b] ?? 0;
    }
    return true;
  }

  private path(state: number): number[] {
    const states: number[] = [];
    for (let at = state; at >= 0; at = this.parser.arena.before[at] ?? -1) states.push(at);
    return states.reverse();
  }

  private correct(gold: number, found: number): void {
    const { action } = this.parser.arena;
    const right = this.path(gold);
    const wrong = this.path(found);
    let at = 1;
    while (at < right.length && action[right[at] ?? 0] === action[wrong[at] ?? 0]) at += 1;
    for (; at < right.length; at += 1) {
      this.move(right[at - 1] ?? 0, action[right[at] ?? 0] ?? 0, 1);
      this.move(wrong[at - 1] ?? 0, action[wrong[at] ?? 0] ?? 0, -1);
    }
  }

  private move(state: number, action: number, amount: number): void {
    const { parser } = this;
    if (parser.isForced(state)) return;
    this.features.state(state);
    for (const feature of this.features.values)
      this.learner.add(rowOf(feature, this.shift) * STRIDE + action, amount);
  }
}

/** Goes on learning with a beam; the learner may come from greedy training or be new. */
export function trainBeam(
  learner: Averaged,
  examples: readonly ParseExample[],
  known: { words: WordTable; setting: BeamSetting },
): void {
  const { words, setting } = known;
  const longest = examples.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const trainer = new BeamTrainer(learner, words, { ...setting, longest });
  const chance = chanceFrom(setting.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    let corrected = 0;
    for (const example of order) if (trainer.learn(example)) corrected += 1;
    console.log(`  beam epoch ${epoch + 1}: ${corrected} corrections`);
  }
}
