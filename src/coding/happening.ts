import { codingLexicon } from "../languages/index.ts";
import type { Place, Reading, Span } from "../model/index.ts";
import { tokensIn, treesOf } from "./tree.ts";
import { placesOfHappening } from "./where/places.ts";
import { indexWords } from "./words.ts";

/**
 * Makes ready to ask where happenings took place, whatever they are: the events of the record ask the same.
 *
 * @returns for the span of a verb or noun that tells of a happening, the places where its sentence says it happened, in
 *   text order; none where the sentence does not say, or the span lies in none
 */
export function findWhere(reading: Reading): (happening: Span) => Place[] {
  const words = indexWords(codingLexicon);
  const trees = treesOf(reading, words);
  return (happening) => {
    const tree = trees.find(
      ({ sentence: { span } }) => span.start <= happening.start && happening.start < span.end,
    );
    const token = tree === undefined ? undefined : tokensIn(tree, happening)[0];
    if (tree === undefined || token === undefined) return [];
    return placesOfHappening(tree, words, { token, taken: [] });
  };
}
