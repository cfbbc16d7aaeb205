import type { Span } from "../model/index.ts";

/**
 * Gives the index of the first span that ends behind a place: the one that lies over it, or else the next.
 *
 * @param spans - in text order, not overlapping; looked through in time logarithmic in their number
 * @returns the number of spans when all end before
 */
export function indexFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Gives what begins in each sentence.
 *
 * @param items - in text order, as the sentences are; both are gone through once
 */
export function bySentence<Item extends { readonly span: Span }>(
  items: readonly Item[],
  sentences: readonly { readonly span: Span }[],
): Item[][] {
  let next = 0;
  return sentences.map(({ span }) => {
    const inside: Item[] = [];
    for (
      let item = items[next];
      item !== undefined && item.span.start < span.end;
      item = items[next]
    ) {
      if (item.span.start >= span.start) inside.push(item);
      next += 1;
    }
    return inside;
  });
}
