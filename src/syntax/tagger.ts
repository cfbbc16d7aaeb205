import { bestChoice, placeFeatures } from "./choice.ts";
import { join2, join3, scatter } from "./hashing.ts";
import type { Weights } from "./weights.ts";
import {
  CANDIDATES,
  CAPITAL,
  COARSE,
  FINE,
  LISTED,
  PREFIX,
  SHAPE,
  SUFFIX,
  WORD,
  type WordTable,
} from "./words.ts";

/** How many features a position has. */
export const TAG_FEATURES = 28;
const PAD = 2;

/** Tags sentences from left to right; its buffers are used again for each sentence. */
export class Tagger {
  readonly features = new Int32Array(TAG_FEATURES);
  /** The tag numbers of the sentence last tagged, from {@link Tagger.first} on. */
  readonly tags: Int32Array;
  readonly rows: Int32Array;
  readonly words: WordTable;
  readonly first = PAD;
  private readonly weights: Weights;
  private readonly shift: number;
  /** 0 mixed, 1 without capitals, 2 mostly capitals. */
  private manner = 0;
  private readonly tagHash: Int32Array;

  constructor(words: WordTable, weights: Weights, longest: number) {
    this.words = words;
    this.weights = weights;
    this.shift = 32 - Math.log2(weights.length);
    this.tags = new Int32Array(longest + 2 * PAD);
    this.rows = new Int32Array(longest + 2 * PAD);
    this.tagHash = Int32Array.from({ length: 257 }, (_, tag) => scatter(tag + 1000));
  }

  /** Looks the forms up; call before {@link Tagger.decode}. */
  begin(forms: readonly string[]): void {
    this.words.reserve(forms.length + 2);
    const edge = this.words.rowOf("");
    this.rows.fill(edge, 0, PAD);
    for (let at = 0; at < forms.length; at += 1)
      this.rows[PAD + at] = this.words.rowOf(forms[at] ?? "");
    this.rows.fill(edge, PAD + forms.length, 2 * PAD + forms.length);
    this.tags.fill(256, 0, PAD);
    this.manner = this.mannerOf(forms.length);
  }

  private mannerOf(count: number): number {
    let capitals = 0;
    let words = 0;
    for (let at = PAD; at < PAD + count; at += 1) {
      const capital = this.words.values[(this.rows[at] ?? 0) + CAPITAL] ?? 0;
      if (capital === 2) continue;
      words += 1;
      capitals += capital;
    }
    if (words > 2 && capitals > 0.65 * words) return 2;
    return capitals === 0 ? 1 : 0;
  }

  /** Tags the sentence begun last; results stand in `tags`. */
  decode(count: number): void {
    for (let at = PAD; at < PAD + count; at += 1) {
      const candidates = this.words.candidates(this.rows[at] ?? 0);
      if (candidates.length === 1) this.tags[at] = candidates[0] ?? 0;
      else {
        this.extract(at);
        this.tags[at] = this.best(candidates);
      }
    }
  }

  /** Gives the best of the candidates under the features extracted last. */
  best(candidates: Uint8Array): number {
    return bestChoice(this.weights, this.features, candidates);
  }

  /** Fills `features` for a position whose two earlier tags stand in `tags`. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  extract(at: number): void {
    const { features, rows, tagHash, tags } = this;
    const v = this.words.values;
    const r0 = rows[at] ?? 0;
    const r1 = rows[at - 1] ?? 0;
    const n1 = rows[at + 1] ?? 0;
    const n2 = rows[at + 2] ?? 0;
    const t1 = tagHash[tags[at - 1] ?? 0] ?? 0;
    const t2 = tagHash[tags[at - 2] ?? 0] ?? 0;
    const w0 = v[r0 + WORD] ?? 0;
    const w1 = v[r1 + WORD] ?? 0;
    const next = v[n1 + WORD] ?? 0;
    const shape = v[r0 + SHAPE] ?? 0;
    const s3 = v[r0 + SUFFIX + 3] ?? 0;
    const a0 = (v[r0 + CANDIDATES] ?? 0) + 5000;
    const a1 = scatter((v[n1 + CANDIDATES] ?? 0) + 6000);
    const fine = v[r0 + FINE] ?? 0;
    const nextFine = v[n1 + FINE] ?? 0;
    features[0] = 1;
    features[1] = w0 + 2;
    features[2] = w1 + 3;
    features[3] = next + 4;
    features[4] = (v[r0 + SUFFIX + 1] ?? 0) + 5;
    features[5] = (v[r0 + SUFFIX + 2] ?? 0) + 6;
    features[6] = s3 + 7;
    features[7] = (v[r0 + PREFIX] ?? 0) + 8;
    features[8] = shape + 9;
    features[9] = fine + 10;
    features[10] = (v[r0 + COARSE] ?? 0) + 11;
    features[11] = (v[r1 + FINE] ?? 0) + 12;
    features[12] = nextFine + 13;
    features[13] = t1 + 14;
    features[14] = join2(s3, shape) + 15;
    features[15] = join2(a0, a1) + 16;
    features[16] = (v[n1 + SUFFIX + 3] ?? 0) + 17;
    features[17] = join2(v[n1 + SHAPE] ?? 0, shape) + 18;
    features[18] = join2(t1, shape) + 19;
    features[19] = join2(v[n1 + SUFFIX + 2] ?? 0, s3) + 20;
    const manner = tagHash[this.manner + (at === PAD ? 10 : 0)] ?? 0;
    features[20] = join2(shape, manner) + 21;
    const listed = v[r0 + LISTED] ?? 0;
    const nextListed = v[n1 + LISTED] ?? 0;
    features[21] = listed + 22;
    features[22] = nextListed + 23;
    features[23] = (v[r1 + LISTED] ?? 0) + 24;
    features[24] = join2(t1, listed) + 25;
    features[25] = join2(listed, nextListed) + 26;
    features[26] = join3(listed, nextListed, v[n2 + LISTED] ?? 0) + 27;
    features[27] = join3(t1, t2, listed) + 28;
    placeFeatures(features, this.shift);
  }
}
