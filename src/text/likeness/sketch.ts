import { shinglesOf, spread } from "./shingles.ts";

/** How a stretch of shingles is signed: two least hashes make one key. */
interface Signing {
  /** Says that keys of whole texts and of passages never meet. */
  readonly seed: number;
  readonly keys: number;
}

const whole: Signing = { seed: 0x51_7c_c1_b7, keys: 32 };
const passage: Signing = { seed: 0x2f_0b_44_47, keys: 8 };
/** Shingles in a passage; each begins where the one before it is at its half. */
const passageLength = 100;
const passageStep = passageLength / 2;
/** Keys are made of at most so many shingles from the beginning: a book is known by its first chapters. */
const mostShingles = 20_000;

function leastHash(shingles: Int32Array, seed: number): number {
  let least = 0x7f_ff_ff_ff;
  for (const shingle of shingles) {
    const hash = spread(shingle ^ seed);
    if (hash < least) least = hash;
  }
  return least;
}

function sign(shingles: Int32Array, { seed, keys }: Signing): number[] {
  return Array.from({ length: keys }, (_, at) => {
    const first = leastHash(shingles, spread(seed + 2 * at));
    const second = leastHash(shingles, spread(seed + 2 * at + 1));
    return spread(Math.imul(first, 31) + second + at);
  });
}

/**
 * Gives the keys under which a text is looked up among others: two texts of which one contains much of the other share
 * at least one with high probability, and others hardly ever.
 *
 * MinHash: the chance that two texts share the least of all their shingles' hashes is the share of shingles they have in
 * common; a key is two of them. A short text inside a long one has few in common with the whole, so passages of about a
 * hundred words have keys of their own.
 *
 * @returns whole numbers of 32 bits with sign, each once, about 70 for news of 300 words; none for a text without words
 * @source docs/decisions/0017-near-duplicates.md
 */
export function sketchOf(text: string): number[] {
  const shingles = shinglesOf(text).subarray(0, mostShingles);
  if (shingles.length === 0) return [];
  const keys = new Set(sign(shingles, whole));
  for (let start = 0; start === 0 || start + passageStep < shingles.length; start += passageStep) {
    for (const key of sign(shingles.subarray(start, start + passageLength), passage)) keys.add(key);
  }
  return [...keys];
}
