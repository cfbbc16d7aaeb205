import { Arena, FIRST, LEFT, RIGHT, SHIFT } from "./arena.ts";
import { WordColumns } from "./columns.ts";
import { GROUPS, PARSE_FEATURES, ParserFeatures } from "./parser-features.ts";
import { ScoreCache, SlotScores, type Sums } from "./score-cache.ts";
import { ROW_BITS, STRIDE, weightOfRowCode, type RowWeights } from "./weights.ts";

const WIDEST = 32;

/** How the search goes: `width` states are kept a step, less those whose score is more than `margin` below the best. */
export interface Search {
  readonly width: number;
  readonly margin: number;
}

/** Finds heads: an arc-hybrid transition parser with a beam whose states share stacks and scores. */
export class Parser {
  readonly arena: Arena;
  readonly columns: WordColumns;
  /** The head slot of each word slot of the sentence last parsed. */
  readonly heads: Int32Array;
  private readonly weights: RowWeights;
  private readonly shift: number;
  private readonly search: Search;
  private readonly features: ParserFeatures;
  private readonly pairs = new ScoreCache();
  private readonly nodes = new ScoreCache();
  private readonly stacks = new ScoreCache();
  private readonly triples = new ScoreCache();
  private readonly fronts: SlotScores;
  private sentence = 0;
  private readonly scores = new Float64Array(3);
  /** The packed weights of the features being added up. */
  private readonly found = new Int32Array(PARSE_FEATURES);
  private readonly sums: Sums = { toShift: 0, toLeft: 0, toRight: 0 };
  private readonly beam = new Int32Array(WIDEST);
  private readonly bestFrom = new Int32Array(WIDEST);
  private readonly bestAction = new Uint8Array(WIDEST);
  private readonly bestScore = new Float64Array(WIDEST);
  private kept = 0;
  private size = 0;

  constructor(weights: RowWeights, longest: number, search: Search) {
    this.weights = weights;
    this.search = search;
    this.shift =
      32 - Math.log2(weights instanceof Uint16Array ? weights.length : weights.length / STRIDE);
    this.arena = new Arena((2 * longest + 2) * (search.width + 1) + 2);
    this.columns = new WordColumns(longest);
    this.features = new ParserFeatures(this.columns, this.arena);
    this.heads = new Int32Array(longest + FIRST + 4);
    this.fronts = new SlotScores(longest + FIRST + 4);
  }

  /** Parses the sentence that `columns` holds; results stand in `heads`. */
  parse(count: number): void {
    this.begin(count);
    for (let step = 0; step < 2 * count; step += 1) this.step();
    this.arena.heads(this.beam[0] ?? 0, this.heads);
  }

  /** Begins a search over `count` words and gives its first state. */
  begin(count: number): number {
    this.sentence += 1;
    const first = this.arena.begin(count);
    for (let slot = FIRST; slot <= this.arena.root; slot += 1) {
      this.features.front(slot);
      this.fronts.put(slot, this.sum(GROUPS[0], GROUPS[1]));
    }
    this.beam[0] = first;
    this.size = 1;
    return first;
  }

  /** Lets every state of the beam go on by one action, and gives the best state then. */
  step(): number {
    const { arena, beam } = this;
    this.kept = 0;
    for (let at = 0; at < this.size; at += 1) this.expand(beam[at] ?? 0);
    this.size = this.kept;
    for (let at = 0; at < this.kept; at += 1) {
      beam[at] = arena.advance(
        this.bestFrom[at] ?? 0,
        this.bestAction[at] ?? 0,
        this.bestScore[at] ?? 0,
      );
    }
    return beam[0] ?? 0;
  }

  /** Says whether only one action may follow a state, which then adds nothing to the score. */
  isForced(state: number): boolean {
    return this.arena.depth(state) === 0 || this.arena.frontWord(state) >= this.arena.root;
  }

  /** Gives what an action adds to the score of a state. */
  gain(state: number, action: number): number {
    if (this.isForced(state)) return 0;
    this.scoreState(state);
    return this.scores[action] ?? 0;
  }

  /** Offers every action that may follow a state to the next beam. */
  private expand(state: number): void {
    const { arena, scores } = this;
    const sofar = arena.score[state] ?? 0;
    const depth = arena.depth(state);
    const isLast = arena.frontWord(state) >= arena.root;
    if (isLast || depth === 0) {
      this.offer(state, isLast ? (depth === 2 ? RIGHT : LEFT) : SHIFT, sofar);
      return;
    }
    this.scoreState(state);
    this.offer(state, SHIFT, sofar + (scores[SHIFT] ?? 0));
    this.offer(state, LEFT, sofar + (scores[LEFT] ?? 0));
    if (depth === 2) this.offer(state, RIGHT, sofar + (scores[RIGHT] ?? 0));
  }

  /** Keeps a step if it is among the best so far, in falling order of score; the earlier wins a tie. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
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
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  private scoreState(state: number): void {
    const { arena, features, fronts, nodes, pairs, scores, sentence, stacks, triples } = this;
    const sn = arena.top[state] ?? 0;
    const bn = arena.front[state] ?? 0;
    const tn = arena.below[sn] ?? 0;
    const s = arena.word[sn] ?? 0;
    const b = arena.word[bn] ?? 0;
    const t = arena.word[tn] ?? 0;
    const sm = arena.mark[sn] ?? 0;
    const tm = arena.mark[tn] ?? 0;
    if (!pairs.find(sentence, s, b)) {
      features.pair(s, b);
      pairs.put(this.sum(GROUPS[1], GROUPS[2]));
    }
    if (!nodes.find(sentence, sm, arena.mark[bn] ?? 0)) {
      features.nodes(sn, bn);
      nodes.put(this.sum(GROUPS[2], GROUPS[3]));
    }
    if (!stacks.find(sentence, tm, sm)) {
      features.stack(sn);
      stacks.put(this.sum(GROUPS[3], GROUPS[4]));
    }
    if (!triples.find(sentence, t, (s << 12) | b)) {
      features.triple(t, s, b);
      triples.put(this.sum(GROUPS[4], GROUPS[5]));
    }
    for (let action = 0; action < 3; action += 1) {
      scores[action] =
        fronts.get(b, action) +
        pairs.get(action) +
        nodes.get(action) +
        stacks.get(action) +
        triples.get(action);
    }
  }

  /** Adds up the weights of the features from one place of the list to another; the sums are overwritten by the next. */
  private sum(from: number, to: number): Sums {
    const { weights } = this;
    return weights instanceof Uint16Array
      ? this.sumCodes(weights, from, to)
      : this.sumWeights(weights, from, to);
  }

  private sumCodes(rows: Uint16Array, from: number, to: number): Sums {
    const { found, shift, sums } = this;
    const { values } = this.features;
    // All looks into memory first, with nothing that waits for one of them: they then overlap, in half the time.
    for (let at = from; at < to; at += 1) found[at] = rows[rowOf(values[at] ?? 0, shift)] ?? 0;
    let toShift = 0;
    let toLeft = 0;
    let toRight = 0;
    for (let at = from; at < to; at += 1) {
      const row = found[at] ?? 0;
      toShift += weightOfRowCode[row & 31] ?? 0;
      toLeft += weightOfRowCode[(row >>> ROW_BITS) & 31] ?? 0;
      toRight += weightOfRowCode[(row >>> (2 * ROW_BITS)) & 31] ?? 0;
    }
    sums.toShift = toShift;
    sums.toLeft = toLeft;
    sums.toRight = toRight;
    return sums;
  }

  private sumWeights(weights: Float32Array, from: number, to: number): Sums {
    const { shift, sums } = this;
    const { values } = this.features;
    sums.toShift = 0;
    sums.toLeft = 0;
    sums.toRight = 0;
    for (let at = from; at < to; at += 1) {
      const row = rowOf(values[at] ?? 0, shift) * STRIDE;
      sums.toShift += weights[row] ?? 0;
      sums.toLeft += weights[row + 1] ?? 0;
      sums.toRight += weights[row + 2] ?? 0;
    }
    return sums;
  }
}

/** Gives the row of a feature. */
export function rowOf(feature: number, shift: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d) >>> shift;
}
