/** Why a page is not given to the extractor. */
export type GateRefusal = "bytes" | "depth" | "elements" | "attributes";

/**
 * What a page may have at most: no article has more, and beyond it a page is made to cost time.
 *
 * @source docs/formats.md
 */
export const pageLimits = {
  bytes: 5_000_000,
  depth: 256,
  elements: 50_000,
  attributes: 100,
} as const;
