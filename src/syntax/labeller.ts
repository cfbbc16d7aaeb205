import { FIRST, NONE } from "./arena.ts";
import { bestChoice, placeFeatures } from "./choice.ts";
import type { WordColumns } from "./columns.ts";
import { join2, join3, scatter } from "./hashing.ts";
import type { Weights } from "./weights.ts";

/** How many features an arc has. */
export const LABEL_FEATURES = 17;
const numberHash = Int32Array.from({ length: 64 }, (_, value) => scatter(value + 70000));

/** Which labels an arc may bear, by the tags of its ends and its direction. */
export interface LabelChoices {
  /** (head tag × 258 + dependant tag) × 2 + (1 when the head stands before) → number of a set. */
  readonly setOf: ReadonlyMap<number, number>;
  /** Set 0 is for pairs never seen. */
  readonly sets: readonly Uint8Array[];
}

/** Names the relation of each word to its head, once all heads are known. */
export class Labeller {
  readonly features = new Int32Array(LABEL_FEATURES);
  /** Label number of each word slot. */
  readonly labels: Int32Array;
  private readonly columns: WordColumns;
  private readonly weights: Weights;
  private readonly shift: number;
  private readonly choices: LabelChoices;
  private readonly firstChild: Int32Array;
  private readonly lastChild: Int32Array;
  private readonly earlier: Int32Array;
  private readonly later: Int32Array;

  constructor(columns: WordColumns, weights: Weights, choices: LabelChoices) {
    this.columns = columns;
    this.weights = weights;
    this.choices = choices;
    this.shift = 32 - Math.log2(weights.length);
    const column = () => new Int32Array(columns.word.length);
    this.labels = column();
    this.firstChild = column();
    this.lastChild = column();
    this.earlier = column();
    this.later = column();
  }

  /** Takes the heads of `count` words in; call before the others. */
  begin(heads: Int32Array, count: number): void {
    const { earlier, firstChild, lastChild, later } = this;
    firstChild.fill(NONE, 0, FIRST + count + 2);
    lastChild.fill(NONE, 0, FIRST + count + 2);
    for (let slot = FIRST; slot < FIRST + count; slot += 1) {
      const head = heads[slot] ?? 0;
      const last = lastChild[head] ?? NONE;
      earlier[slot] = last;
      later[slot] = NONE;
      if (last === NONE) firstChild[head] = slot;
      else later[last] = slot;
      lastChild[head] = slot;
    }
  }

  /** The labels an arc may bear. */
  candidates(key: number): Uint8Array {
    const { setOf, sets } = this.choices;
    return sets[setOf.get(key) ?? 0] ?? new Uint8Array(0);
  }

  /** Labels all words of the sentence begun last; `tags` are the words' tag numbers from `offset` on. */
  decode(heads: Int32Array, found: { tags: Int32Array; offset: number; count: number }): void {
    for (let slot = FIRST; slot < FIRST + found.count; slot += 1) {
      const candidates = this.candidates(choiceKey(heads, slot, found));
      if (candidates.length === 1) this.labels[slot] = candidates[0] ?? 0;
      else {
        this.extract(heads, slot);
        this.labels[slot] = this.best(candidates);
      }
    }
  }

  /** Gives the best of the candidates under the features extracted last. */
  best(candidates: Uint8Array): number {
    return bestChoice(this.weights, this.features, candidates);
  }

  /** Fills `features` for the arc from a word to its head; the labels of earlier words are known. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  extract(heads: Int32Array, slot: number): void {
    const f = this.features;
    const { both, cluster, tag, word } = this.columns;
    const head = heads[slot] ?? 0;
    const side = numberHash[head < slot ? 1 : 0] ?? 0;
    const steps = Math.min(7, Math.abs(head - slot));
    const hw = word[head] ?? 0;
    const ht = join2(tag[head] ?? 0, side);
    const dw = word[slot] ?? 0;
    const dt = join2(tag[slot] ?? 0, side);
    const pair = join2(ht, dt);
    const before = this.earlier[slot] ?? NONE;
    const after = this.later[slot] ?? NONE;
    const first = this.firstChild[slot] ?? NONE;
    const last = this.lastChild[slot] ?? NONE;
    const told = numberHash[before === NONE ? 63 : (this.labels[before] ?? 0)] ?? 0;
    f[0] = pair + 1;
    f[1] = join2(pair, numberHash[steps] ?? 0) + 2;
    f[2] = join2(pair, word[first] ?? 0) + 3;
    f[3] = join2(pair, tag[first] ?? 0) + 4;
    f[4] = join2(pair, tag[last] ?? 0) + 5;
    f[5] = join2(pair, tag[after] ?? 0) + 6;
    f[6] = join2(pair, told) + 7;
    f[7] = join2(pair, tag[head - 1] ?? 0) + 8;
    f[8] = join2(pair, tag[head + 1] ?? 0) + 9;
    f[9] = join2(dt, word[slot - 1] ?? 0) + 10;
    f[10] = join2(dt, word[slot + 1] ?? 0) + 11;
    f[11] = join2(cluster[head] ?? 0, dt) + 12;
    f[12] = join2(pair, word[this.later[first] ?? NONE] ?? 0) + 13;
    f[13] = join2(dt, dw) + 14;
    f[14] = join2(both[slot] ?? 0, tag[first] ?? 0) + 15;
    f[15] = join3(ht, word[first] ?? 0, cluster[slot] ?? 0) + 16;
    f[16] = join2(hw, side) + 17;
    placeFeatures(f, this.shift);
  }
}

/** Gives the key under which an arc's possible labels are listed. */
export function choiceKey(
  heads: Int32Array,
  slot: number,
  found: { tags: Int32Array; offset: number; count: number },
): number {
  const head = heads[slot] ?? 0;
  const root = FIRST + found.count;
  const headTag = head >= root ? 257 : (found.tags[found.offset + head - FIRST] ?? 0);
  const tag = found.tags[found.offset + slot - FIRST] ?? 0;
  return (headTag * 258 + tag) * 2 + (head < slot ? 1 : 0);
}
