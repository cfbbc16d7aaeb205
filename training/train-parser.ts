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
    inStack.fill(0);
    const top = arena.top[state] ?? 0;
    for (let node = top; node !== 0; node = arena.below[node] ?? 0)
      inStack[arena.word[node] ?? 0] = 1;
    const s0 = arena.word[top] ?? 0;
    const s1 = arena.word[arena.below[top] ?? 0] ?? 0;
    const b = arena.frontWord(state);
    let ofTop = 0;
    let ofFront = 0;
    for (let slot = FIRST; slot < arena.root; slot += 1) {
      if (slot >= b && gold[slot] === s0) ofTop += 1;
      if (inStack[slot] === 1 && gold[slot] === b) ofFront += 1;
    }
    const head = gold[s0] ?? 0;
    const frontHead = gold[b] ?? 0;
    costs[SHIFT] = ofFront + (inStack[frontHead] === 1 && frontHead !== s0 ? 1 : 0);
    costs[LEFT] = ofTop + (head === s1 || (head > b && head <= arena.root) ? 1 : 0);
    costs[RIGHT] = ofTop + (head >= b ? 1 : 0);
    for (let action = 0; action < 3; action += 1) {
      if (!arena.allows(state, action)) costs[action] = 1e9;
    }
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

/** Learns greedy parsing by a dynamic oracle: the parser wanders by its own errors and is told the best way on. */
export function trainGreedy(
  examples: readonly ParseExample[],
  words: WordTable,
  setting: { bits: number; epochs: number; seed: number; explore: number },
): Averaged {
  const longest = examples.reduce((most, { forms }) => Math.max(most, forms.length), 0);
  const learner = new Averaged(STRIDE << setting.bits);
  const arena = new Arena(2 * longest + 4);
  const oracle = new Oracle(arena, longest);
  const columns = new WordColumns(longest);
  const list = new ParserFeatures(columns, arena);
  const features = list.values;
  const chance = chanceFrom(setting.seed);
  const shift = 32 - setting.bits;
  const order = [...examples];
  const { weights } = learner;
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    let wrong = 0;
    for (const example of order) {
      showExample(columns, words, example);
      let state = arena.begin(example.forms.length);
      while (!arena.isDone(state)) {
        oracle.weigh(state, example.heads);
        list.state(state);
        const scores = [0, 0, 0];
        for (const feature of features) {
          const row = rowOf(feature, shift) * STRIDE;
          for (let action = 0; action < 3; action += 1) scores[action]! += weights[row + action]!;
        }
        let guess = -1;
        let best = -1;
        const least = Math.min(oracle.costs[0]!, oracle.costs[1]!, oracle.costs[2]!);
        for (let action = 0; action < 3; action += 1) {
          if (oracle.costs[action]! >= 1e9) continue;
          if (guess < 0 || scores[action]! > scores[guess]!) guess = action;
          if (oracle.costs[action] === least && (best < 0 || scores[action]! > scores[best]!))
            best = action;
        }
        learner.tick();
        if (guess !== best) {
          wrong += 1;
          for (const feature of features) {
            const row = rowOf(feature, shift) * STRIDE;
            learner.add(row + best, 1);
            learner.add(row + guess, -1);
          }
        }
        const isExploring = epoch > 0 && chance() < setting.explore;
        state = arena.advance(state, isExploring ? guess : best, 0);
      }
    }
    console.log(`  greedy epoch ${epoch + 1}: ${wrong} corrections`);
  }
  return learner;
}
