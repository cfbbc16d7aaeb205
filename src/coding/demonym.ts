import { countryByDemonym } from "../languages/index.ts";
import type { Place, Reading } from "../model/index.ts";
import { formOf, subtree, type Tree } from "./tree.ts";

/**
 * Gives the country behind a people's name or adjective under a token ("Syrian territory", "four million Syrians"),
 * where the report names that country elsewhere; empty otherwise.
 */
export function placeByDemonym(reading: Reading, tree: Tree, head: number): Place[] {
  for (const i of subtree(tree, head)) {
    const code = countryByDemonym.get(formOf(tree, i));
    const token = tree.tokens[i];
    if (code === undefined || token === undefined) continue;
    const country = reading.places.find(
      (place) => place.precision === "country" && place.countryCode === code,
    );
    if (country === undefined) continue;
    const span = { start: token.start, end: token.end };
    return [{ ...country, text: tree.text.slice(span.start, span.end), span, role: "where" }];
  }
  return [];
}
