import { LARGEST_CODE, LARGEST_ROW_CODE, ROW_BITS } from "../src/syntax/weights.ts";

/** Weights while they are learnt; their average over all moments is what is kept. */
export class Averaged {
  readonly weights: Float32Array;
  private readonly moments: Float64Array;
  private now = 1;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.moments = new Float64Array(size);
  }

  /** One more example has been seen. */
  tick(): void {
    this.now += 1;
  }

  /** Adds to one weight. */
  add(at: number, amount: number): void {
    this.weights[at] = (this.weights[at] ?? 0) + amount;
    this.moments[at] = (this.moments[at] ?? 0) + amount * this.now;
  }

  /** Moves a correction from the guess to the gold choice, whose weights lie at a feature's place XOR their numbers. */
  correct(places: Int32Array, gold: number, guess: number): void {
    for (const place of places) {
      this.add(place ^ gold, 1);
      this.add(place ^ guess, -1);
    }
  }

  /** Gives the average of the weights so far. */
  average(): Float32Array {
    return this.weights.map((weight, at) => weight - (this.moments[at] ?? 0) / this.now);
  }
}

/** The signed square root of a weight in steps of which `largest` reach `clip`, where it is cut off. */
function codeOf(weight: number, clip: number, largest: number): number {
  const code = Math.round(Math.sqrt(Math.abs(weight) / clip) * largest);
  return Math.sign(weight) * Math.min(largest, code);
}

/** Gives weights as codes of eight bits: the signed square root, the largest few cut off. */
export function encodeWeights(weights: Float32Array, clip: number): Uint8Array {
  return Uint8Array.from(weights, (weight) => codeOf(weight, clip, LARGEST_CODE));
}

/** Gives rows of three weights as two bytes each, the low one first: three codes of five bits, the first lowest. */
export function encodeRows(weights: Float32Array, stride: number, clip: number): Uint8Array {
  const bytes = new Uint8Array((2 * weights.length) / stride);
  for (let row = 0; row * stride < weights.length; row += 1) {
    let packed = 0;
    for (let column = 0; column < 3; column += 1) {
      const code = codeOf(weights[row * stride + column] ?? 0, clip, LARGEST_ROW_CODE);
      packed |= (code & ((1 << ROW_BITS) - 1)) << (ROW_BITS * column);
    }
    bytes[2 * row] = packed & 255;
    bytes[2 * row + 1] = packed >>> 8;
  }
  return bytes;
}

/** Gives the size above which only one weight in `share` lies. */
export function clipOf(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  sizes.sort();
  return sizes[Math.max(0, Math.floor(sizes.length * (1 - share)) - 1)] ?? 1;
}

/** Numbers from 0 to 1 in an order that the seed fixes. @source mulberry32 */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list into an order that chance fixes. */
export function shuffle(list: unknown[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
