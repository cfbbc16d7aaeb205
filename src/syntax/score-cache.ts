const CACHE_BITS = 10;

/** What a group of features adds to each action. */
export interface Sums {
  toShift: number;
  toLeft: number;
  toRight: number;
}

/** Scores of one group of features, kept under two keys for the length of one sentence. */
export class ScoreCache {
  private readonly scores = new Float64Array(3 << CACHE_BITS);
  /** Three times the number of the slot that {@link ScoreCache.find} came to. */
  private slot = 0;
  private readonly first = new Int32Array(1 << CACHE_BITS);
  private readonly second = new Int32Array(1 << CACHE_BITS);
  private readonly sentence = new Int32Array(1 << CACHE_BITS);

  /** Says whether the scores of two keys are in `slot`; if not, the slot is theirs from now on. */
  find(sentence: number, first: number, second: number): boolean {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const slot = (mixed ^ (mixed >>> 15)) & ((1 << CACHE_BITS) - 1);
    this.slot = 3 * slot;
    if (
      this.sentence[slot] === sentence &&
      this.first[slot] === first &&
      this.second[slot] === second
    ) {
      return true;
    }
    this.sentence[slot] = sentence;
    this.first[slot] = first;
    this.second[slot] = second;
    return false;
  }

  /** Keeps the scores of the keys found last. */
  put({ toShift, toLeft, toRight }: Sums): void {
    const { scores, slot } = this;
    scores[slot] = toShift;
    scores[slot + 1] = toLeft;
    scores[slot + 2] = toRight;
  }

  /** Gives one score of the keys found last. */
  get(action: number): number {
    return this.scores[this.slot + action] ?? 0;
  }
}

/** Scores of one group of features that look at one word and its neighbours: three for each slot of the sentence. */
export class SlotScores {
  private readonly scores: Float64Array;

  constructor(slots: number) {
    this.scores = new Float64Array(3 * slots);
  }

  /** Keeps the scores of a slot. */
  put(slot: number, { toShift, toLeft, toRight }: Sums): void {
    const { scores } = this;
    scores[3 * slot] = toShift;
    scores[3 * slot + 1] = toLeft;
    scores[3 * slot + 2] = toRight;
  }

  /** Gives one score of a slot. */
  get(slot: number, action: number): number {
    return this.scores[3 * slot + action] ?? 0;
  }
}
