import { Arena, FIRST, LEFT, RIGHT, SHIFT } from "./arena.ts";
import { WordColumns } from "./columns.ts";
import {
  GROUPS,
  PARSE_FEATURES,
  deepFeatures,
  nodeFeatures,
  pairFeatures,
  stackFeatures,
  tripleFeatures,
} from "./parser-features.ts";
import type { Weights } from "./weights.ts";

/** Columns of a row of parser weights in memory: the three actions and one that is not used. */
export const STRIDE = 4;
const CACHE_BITS = 12;
const WIDEST = 32;

/** How the search goes: `width` states are kept a step, less those whose score is more than `margin` below the best. */
export interface Search {
  readonly width: number;
  readonly margin: number;
}

/** Scores of one group of features, kept under two keys for the length of one sentence. */
class ScoreCache {
  readonly first = new Int32Array(1 << CACHE_BITS);
  readonly second = new Int32Array(1 << CACHE_BITS);
  readonly sentence = new Int32Array(1 << CACHE_BITS);
  readonly scores = new Float64Array(3 << CACHE_BITS);
}

/** Finds heads: an arc-hybrid transition parser with a beam whose states share stacks and scores. */
export class Parser {
  readonly arena: Arena;
  readonly columns: WordColumns;
  /** The head slot of each word slot of the sentence last parsed. */
  readonly heads: Int32Array;
  private readonly weights: Weights;
  private readonly shift: number;
  private readonly search: Search;
  private readonly features = new Int32Array(PARSE_FEATURES);
  private readonly caches = [0, 1, 2, 3, 4].map(() => new ScoreCache());
  private sentence = 0;
  private readonly scores = new Float64Array(3);
  private readonly beam = new Int32Array(WIDEST);
  private readonly bestFrom = new Int32Array(WIDEST);
  private readonly bestAction = new Uint8Array(WIDEST);
  private readonly bestScore = new Float64Array(WIDEST);
  private kept = 0;

  constructor(weights: Weights, longest: number, search: Search) {
    this.weights = weights;
    this.search = search;
    this.shift = 32 - Math.log2(weights.length / STRIDE);
    this.arena = new Arena((2 * longest + 2) * search.width + 2);
    this.columns = new WordColumns(longest);
    this.heads = new Int32Array(longest + FIRST + 4);
  }

  /** Parses the sentence that `columns` holds; results stand in `heads`. */
  parse(count: number): void {
    const { arena, beam } = this;
    this.sentence += 1;
    beam[0] = arena.begin(count);
    let size = 1;
    for (let step = 0; step < 2 * count; step += 1) {
      this.kept = 0;
      for (let at = 0; at < size; at += 1) this.expand(beam[at] ?? 0);
      size = this.kept;
      for (let at = 0; at < size; at += 1) {
        beam[at] = arena.advance(
          this.bestFrom[at] ?? 0,
          this.bestAction[at] ?? 0,
          this.bestScore[at] ?? 0,
        );
      }
    }
    arena.heads(beam[0] ?? 0, this.heads);
  }

  /** Offers every action that may follow a state to the next beam. */
  private expand(state: number): void {
    const { arena, scores } = this;
    const sofar = arena.score[state] ?? 0;
    const depth = arena.depth(state);
    const isLast = arena.frontWord(state) >= arena.root;
    if (isLast) return this.offer(state, depth === 2 ? RIGHT : LEFT, sofar);
    if (depth === 0) return this.offer(state, SHIFT, sofar);
    this.scoreState(state);
    this.offer(state, SHIFT, sofar + (scores[SHIFT] ?? 0));
    this.offer(state, LEFT, sofar + (scores[LEFT] ?? 0));
    if (depth === 2) this.offer(state, RIGHT, sofar + (scores[RIGHT] ?? 0));
  }

  /** Keeps a step if it is among the best so far, in falling order of score; the earlier wins a tie. */
  private offer(from: number, action: number, score: number): void {
    const { bestAction, bestFrom, bestScore } = this;
    const { width, margin } = this.search;
    let at = this.kept;
    if (at > 0 && score < (bestScore[0] ?? 0) - margin) return;
    if (at === width) {
      if (score <= (bestScore[at - 1] ?? 0)) return;
      at -= 1;
    }
    this.kept = at + 1;
    while (at > 0 && score > (bestScore[at - 1] ?? 0)) {
      bestScore[at] = bestScore[at - 1] ?? 0;
      bestFrom[at] = bestFrom[at - 1] ?? 0;
      bestAction[at] = bestAction[at - 1] ?? 0;
      at -= 1;
    }
    bestScore[at] = score;
    bestFrom[at] = from;
    bestAction[at] = action;
    if (at === 0) this.prune(score - margin);
  }

  private prune(floor: number): void {
    while (this.kept > 1 && (this.bestScore[this.kept - 1] ?? 0) < floor) this.kept -= 1;
  }

  /** Puts the scores of a state's actions into `scores`, from the caches where its parts were seen before. */
  private scoreState(state: number): void {
    const { arena, columns, features, scores } = this;
    const sn = arena.top[state] ?? 0;
    const bn = arena.front[state] ?? 0;
    const tn = arena.below[sn] ?? 0;
    const un = arena.below[tn] ?? 0;
    const s = arena.word[sn] ?? 0;
    const b = arena.word[bn] ?? 0;
    const t = arena.word[tn] ?? 0;
    const sm = arena.mark[sn] ?? 0;
    const tm = arena.mark[tn] ?? 0;
    scores.fill(0);
    let slot = this.find(0, s, b);
    if (slot < 0) {
      pairFeatures(features, columns, s, b);
      slot = this.fill(0, ~slot);
    }
    this.add(0, slot);
    slot = this.find(1, sm, arena.mark[bn] ?? 0);
    if (slot < 0) {
      nodeFeatures(features, columns, arena, sn, bn);
      slot = this.fill(1, ~slot);
    }
    this.add(1, slot);
    slot = this.find(2, tm, sm);
    if (slot < 0) {
      stackFeatures(features, columns, arena, tn, sn);
      slot = this.fill(2, ~slot);
    }
    this.add(2, slot);
    slot = this.find(3, t, (s << 12) | b);
    if (slot < 0) {
      tripleFeatures(features, columns, { t, s, b });
      slot = this.fill(3, ~slot);
    }
    this.add(3, slot);
    slot = this.find(4, tm ^ ((arena.word[un] ?? 0) * 0x01000193), sm ^ (b * 0x01000193));
    if (slot < 0) {
      deepFeatures(features, columns, arena, sn, b);
      slot = this.fill(4, ~slot);
    }
    this.add(4, slot);
  }

  /** The place of two keys in a cache; its complement when they are new, and then the place is theirs. */
  private find(group: number, first: number, second: number): number {
    const cache = this.caches[group];
    if (cache === undefined) return 0;
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const slot = (mixed ^ (mixed >>> 15)) & ((1 << CACHE_BITS) - 1);
    const isKnown =
      cache.sentence[slot] === this.sentence &&
      cache.first[slot] === first &&
      cache.second[slot] === second;
    if (isKnown) return slot;
    cache.sentence[slot] = this.sentence;
    cache.first[slot] = first;
    cache.second[slot] = second;
    return ~slot;
  }

  private fill(group: number, slot: number): number {
    const { features, shift, weights } = this;
    const end = GROUPS[group + 1] ?? PARSE_FEATURES;
    let toShift = 0;
    let toLeft = 0;
    let toRight = 0;
    for (let at = GROUPS[group] ?? 0; at < end; at += 1) {
      const row = rowOf(features[at] ?? 0, shift);
      toShift += weights[row] ?? 0;
      toLeft += weights[row + 1] ?? 0;
      toRight += weights[row + 2] ?? 0;
    }
    const scores = this.caches[group]?.scores;
    if (scores === undefined) return slot;
    scores[3 * slot] = toShift;
    scores[3 * slot + 1] = toLeft;
    scores[3 * slot + 2] = toRight;
    return slot;
  }

  private add(group: number, slot: number): void {
    const found = this.caches[group]?.scores;
    if (found === undefined) return;
    const { scores } = this;
    scores[0] = (scores[0] ?? 0) + (found[3 * slot] ?? 0);
    scores[1] = (scores[1] ?? 0) + (found[3 * slot + 1] ?? 0);
    scores[2] = (scores[2] ?? 0) + (found[3 * slot + 2] ?? 0);
  }
}

/** Gives the first column of a feature's row. */
export function rowOf(feature: number, shift: number): number {
  return (Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d) >>> shift) * STRIDE;
}
