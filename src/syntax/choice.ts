import { weightOfCode, type Weights } from "./weights.ts";

/**
 * Turns features into the places of their weights for choice 0. The place for another choice is this one XOR its
 * number, so that the weights of one feature lie together in memory.
 *
 * @param shift - 32 less the bits of a place
 */
export function placeFeatures(features: Int32Array, shift: number): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    features[at] = Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d) >>> shift;
  }
}

/** Gives the candidate for which the weights at the places of some features add up to most; the earlier wins a tie. */
export function bestChoice(weights: Weights, places: Int32Array, candidates: Uint8Array): number {
  let best = 0;
  let most = -Infinity;
  for (const choice of candidates) {
    const score =
      weights instanceof Uint8Array
        ? sumOfCodes(weights, places, choice)
        : sumOfWeights(weights, places, choice);
    if (score > most) {
      most = score;
      best = choice;
    }
  }
  return best;
}

function sumOfCodes(codes: Uint8Array, places: Int32Array, choice: number): number {
  let sum = 0;
  // By number: the innermost loop of all, and an iterator costs it a tenth.
  const count = places.length;
  for (let at = 0; at < count; at += 1) {
    sum += weightOfCode[codes[(places[at] ?? 0) ^ choice] ?? 0] ?? 0;
  }
  return sum;
}

function sumOfWeights(weights: Float32Array, places: Int32Array, choice: number): number {
  let sum = 0;
  for (const place of places) sum += weights[place ^ choice] ?? 0;
  return sum;
}
