import { Arena, FIRST, LEFT, RIGHT, SHIFT } from "../src/syntax/arena.ts";
import { WordColumns } from "../src/syntax/columns.ts";
import { ParserFeatures } from "../src/syntax/parser-features.ts";
import { rowOf } from "../src/syntax/parser.ts";
import { STRIDE } from "../src/syntax/weights.ts";
import type { WordTable } from "../src/syntax/words.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";

/** A sentence as the parser learns it. */
export interface ParseExample {
  readonly forms: readonly string[];
  readonly tags: Int32Array;
  /** By slot: the gold head's slot. */
  readonly heads: Int32Array;
}

const FORBIDDEN = 1e9;

/** What each action costs in gold arcs that can no longer be found; large when it may not follow. */
export class Oracle {
  readonly costs = new Float64Array(3);
  private readonly inStack: Uint8Array;
  private readonly arena: Arena;

  constructor(arena: Arena, longest: number) {
    this.arena = arena;
    this.inStack = new Uint8Array(longest + 8);
  }

  /** Fills `costs`. */
  weigh(state: number, gold: Int32Array): void {
    const { arena, costs, inStack } = this;
    const top = this.markStack(state);
    const s0 = arena.word[top] ?? 0;
    const s1 = arena.word[arena.below[top] ?? 0] ?? 0;
    const b = arena.frontWord(state);
    const head = gold[s0] ?? 0;
    const frontHead = gold[b] ?? 0;
    const lost = this.countLost(gold, s0, b);
    const isHeadDeeper = inStack[frontHead] === 1 && frontHead !== s0;
    const isHeadAhead = head > b && head <= arena.root;
    costs[SHIFT] = lost.ofFront + Number(isHeadDeeper);
    costs[LEFT] = lost.ofTop + Number(head === s1 || isHeadAhead);
    costs[RIGHT] = lost.ofTop + Number(head >= b);
    for (let action = 0; action < 3; action += 1) {
      if (!arena.allows(state, action)) costs[action] = FORBIDDEN;
    }
  }

  /** Marks the words on the stack, and gives its top node. */
  private markStack(state: number): number {
    const { arena, inStack } = this;
    inStack.fill(0);
    const top = arena.top[state] ?? 0;
    for (let node = top; node !== 0; node = arena.below[node] ?? 0) {
      inStack[arena.word[node] ?? 0] = 1;
    }
    return top;
  }

  /** Dependants of the top that are still in the buffer, and dependants of the front that are on the stack. */
  private countLost(
    gold: Int32Array,
    top: number,
    front: number,
  ): { ofTop: number; ofFront: number } {
    let ofTop = 0;
    let ofFront = 0;
    for (let slot = FIRST; slot < this.arena.root; slot += 1) {
      if (slot >= front && gold[slot] === top) ofTop += 1;
      if (this.inStack[slot] === 1 && gold[slot] === front) ofFront += 1;
    }
    return { ofTop, ofFront };
  }

  /** Whether an action may follow and costs no more than the others. */
  isBest(action: number): boolean {
    const [shift = 0, left = 0, right = 0] = this.costs;
    return this.costs[action] === Math.min(shift, left, right);
  }

  /** Whether an action may follow. */
  isAllowed(action: number): boolean {
    return (this.costs[action] ?? FORBIDDEN) < FORBIDDEN;
  }

  /** The cheapest action; among equals the first of left, right, shift. */
  cheapest(): number {
    const [shift = 0, left = 0, right = 0] = this.costs;
    if (left <= shift && left <= right) return LEFT;
    return right <= shift ? RIGHT : SHIFT;
  }
}

/** Gives slots and rows of one example to the parser's columns. */
export function showExample(columns: WordColumns, words: WordTable, example: ParseExample): void {
  words.reserve(example.forms.length + 2);
  const rows = Int32Array.from(example.forms, (form) => words.rowOf(form));
  columns.begin(words, { rows, tags: example.tags, offset: 0, count: rows.length });
}

/** How greedy training goes; `explore` is the share of steps on which the parser follows its own guess. */
export interface GreedySetting {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly explore: number;
}

class GreedyTrainer {
  readonly learner: Averaged;
  private readonly arena: Arena;
  private readonly oracle: Oracle;
  private readonly columns: WordColumns;
  private readonly features: ParserFeatures;
  private readonly scores = new Float64Array(3);
  private readonly shift: number;
  private readonly words: WordTable;

  constructor(words: WordTable, longest: number, bits: number) {
    this.words = words;
    this.learner = new Averaged(STRIDE << bits);
    this.arena = new Arena(2 * longest + 4);
    this.oracle = new Oracle(this.arena, longest);
    this.columns = new WordColumns(longest);
    this.features = new ParserFeatures(this.columns, this.arena);
    this.shift = 32 - bits;
  }

  /** Learns from one sentence and gives the number of corrections; `explores` says whether to follow the next guess. */
  learn(example: ParseExample, explores: () => boolean): number {
    const { arena, learner } = this;
    let corrections = 0;
    showExample(this.columns, this.words, example);
    let state = arena.begin(example.forms.length);
    while (!arena.isDone(state)) {
      this.oracle.weigh(state, example.heads);
      this.features.state(state);
      this.score();
      const guess = this.choose((action) => this.oracle.isAllowed(action));
      const best = this.choose((action) => this.oracle.isBest(action));
      learner.tick();
      if (guess !== best) {
        corrections += 1;
        this.correct(best, guess);
      }
      state = arena.advance(state, explores() ? guess : best, 0);
    }
    return corrections;
  }

  private score(): void {
    const { scores, shift } = this;
    const { weights } = this.learner;
    scores.fill(0);
    for (const feature of this.features.values) {
      const row = rowOf(feature, shift) * STRIDE;
      for (let action = 0; action < 3; action += 1) {
        scores[action] = (scores[action] ?? 0) + (weights[row + action] ?? 0);
      }
    }
  }

  /** The action with the highest score among some. */
  private choose(isOne: (action: number) => boolean): number {
    let chosen = -1;
    for (let action = 0; action < 3; action += 1) {
      if (!isOne(action)) continue;
      if (chosen < 0 || (this.scores[action] ?? 0) > (this.scores[chosen] ?? 0)) chosen = action;
    }
    return chosen;
  }

  private correct(best: number, guess: number): void {
    for (const feature of this.features.values) {
      const row = rowOf(feature, this.shift) * STRIDE;
      this.learner.add(row + best, 1);
      this.learner.add(row + guess, -1);
    }
  }
}

/** Learns greedy parsing by a dynamic oracle: the parser wanders by its own errors and is told the best way on. */
export function trainGreedy(
  examples: readonly ParseExample[],
  words: WordTable,
  setting: GreedySetting,
): Averaged {
  const longest = examples.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const trainer = new GreedyTrainer(words, longest, setting.bits);
  const chance = chanceFrom(setting.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    let corrections = 0;
    const explores = () => epoch > 0 && chance() < setting.explore;
    for (const example of order) corrections += trainer.learn(example, explores);
    console.log(`  greedy epoch ${epoch + 1}: ${corrections} corrections`);
  }
  return trainer.learner;
}
