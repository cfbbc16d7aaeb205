import { Parser } from "htmlparser2";

/** Why a page is not given to the extractor; null when it may be. */
export type GateRefusal = "bytes" | "depth" | "elements" | "attributes" | null;

/**
 * What a page may have at most. Beyond it the extractor takes minutes: 500 nested elements cost it 5 seconds.
 *
 * @source docs/formats.md
 */
export const pageLimits = {
  bytes: 5_000_000,
  depth: 256,
  elements: 50_000,
  attributes: 100,
} as const;

/** Counts a page's elements and their depth in one pass that stops at the first limit reached. */
export function gate(markup: string, bytes: number): GateRefusal {
  if (bytes > pageLimits.bytes) return "bytes";
  const found: { refusal: GateRefusal } = { refusal: null };
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const refuse = (why: GateRefusal): void => {
    found.refusal ??= why;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      attributes = 0;
      // Here and not at the end: the parser itself slows with the square of the depth.
      if (depth > pageLimits.depth) refuse("depth");
      else if (elements > pageLimits.elements) refuse("elements");
    },
    onattribute() {
      attributes += 1;
      if (attributes > pageLimits.attributes) refuse("attributes");
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < markup.length && found.refusal === null; at += 65_536) {
    parser.write(markup.slice(at, at + 65_536));
  }
  return found.refusal;
}
