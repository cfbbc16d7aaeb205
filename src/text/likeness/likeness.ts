import { shinglesOf } from "./shingles.ts";

/** How much two texts have in common, over the three-word shingles of each. */
export interface Likeness {
  /** Common shingles; each counts once. */
  readonly shared: number;
  /** Of all that either has, the share that both have, 0 to 1. */
  readonly resemblance: number;
  /** Of the shorter's, the share that the longer has, 0 to 1: 1 for a text that stands whole in another. */
  readonly containment: number;
}

/** What a text is compared by, made once for many comparisons. */
export type Compared = ReadonlySet<number>;

/** From here on one of two texts is a copy of the other, though it was cut, re-titled or reworded. */
const copyContains = 0.4;
/** Fewer than these are a formula that both use, such as an agency's closing line. */
const fewestShared = 8;

/** Makes ready a text for comparison. */
export function comparedOf(text: string): Compared {
  return new Set(shinglesOf(text));
}

/** Compares two texts; those without words have nothing in common. */
export function likenessOf(one: Compared, other: Compared): Likeness {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  if (shared === 0) return { shared, resemblance: 0, containment: 0 };
  return {
    shared,
    resemblance: shared / (shorter.size + longer.size - shared),
    containment: shared / shorter.size,
  };
}

/**
 * Says whether two texts are, for the most part, one: a wire that two outlets ran, a report and its cut or reworded form,
 * two wires stitched together and either of them. Reports on one happening in words of their own are not.
 *
 * @source docs/decisions/0017-near-duplicates.md
 */
export function isCopy({ shared, containment }: Likeness): boolean {
  return shared >= fewestShared && containment >= copyContains;
}
