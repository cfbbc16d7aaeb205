import type { Place } from "../../model/index.ts";
import { isVerb } from "../clause.ts";
import { headOf, lemmaOf, prepositionOf, relationOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import { isHappening, isSite } from "./sites.ts";

/** A country's name that does for its adjective: "a U.S. airstrike", "the UK offensive". */
const abbreviation = /^(?:\p{Lu}\.?){2,4}$/u;
const naming = new Set(["compound", "amod", "nmod"]);

/**
 * Says whether a place is only a party to what the noun above it tells, or what that is about: "a truce between Turkey and
 * the rebels", "talks on Syria", "a U.S. airstrike". `query.token` is the place's token.
 */
export function isOnlyParty(
  tree: Tree,
  words: Words,
  { place, token }: { readonly place: Place; readonly token: number },
): boolean {
  const above = headOf(tree, token);
  if (above < 0 || isVerb(tree, above)) return false;
  switch (prepositionOf(tree, token)) {
    case "between":
      return isHappening(tree, words, above) || !isSite(tree, words, above);
    case "on":
      return words.has(words.lexicon.whereabouts.discussing, lemmaOf(tree, above));
    case "":
      return (
        abbreviation.test(place.text) &&
        naming.has(relationOf(tree, token)) &&
        isHappening(tree, words, above)
      );
    default:
      return false;
  }
}
