import { countryByDemonym } from "../languages/index.ts";
import type { Mention } from "../model/index.ts";
import {
  childrenBy,
  formOf,
  prepositionOf,
  relationOf,
  tokenAt,
  topOf,
  type Tree,
} from "./tree.ts";

/** The country that a token names by adjective, by its own name or as an actor of it; null when it names none. */
function countryAt(tree: Tree, i: number): string | null {
  const pair = countryByDemonym.get(`${formOf(tree, i - 1)} ${formOf(tree, i)}`);
  const found = pair ?? countryByDemonym.get(formOf(tree, i)) ?? tree.mentions[i]?.countryCode;
  if (found != null) return found;
  const place = tree.places.find(({ span }) => tokenAt(tree, span.start) === i);
  return place?.precision === "country" ? place.countryCode : null;
}

/** "French paper workers", "Taiwan's minister", "Vietnamese-led forces": what stands before a noun tells whose it is. */
function countryBefore(tree: Tree, top: number): string | null {
  for (const child of childrenBy(tree, top, "amod", "compound", "nmod:poss")) {
    const isLed = formOf(tree, child) === "led" && formOf(tree, child - 1) === "-";
    const found = countryAt(tree, isLed ? child - 2 : child);
    if (found !== null) return found;
  }
  return null;
}

/** Kinds of actors that are of the country they are said to be in. */
const settled: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "population",
  "armed-group",
  "office",
  "government",
]);

/** "opposition groups in Zimbabwe", "the president of Peru": the country right behind a noun. */
function countryBehind(tree: Tree, top: number, kind: Mention["kind"]): string | null {
  for (const child of childrenBy(tree, top, "nmod")) {
    const preposition = prepositionOf(tree, child);
    const isOf = preposition === "of" || (preposition === "in" && settled.has(kind));
    const found = isOf && relationOf(tree, child) === "nmod" ? countryAt(tree, child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Gives a mention with the country that its phrase names, where it is described and no list tells its country. */
export function withCountry(tree: Tree, mention: Mention): Mention {
  const isTold = mention.countryCode !== null || mention.actorId !== null;
  if (isTold || mention.kind === "infrastructure" || mention.kind === "weapon") return mention;
  const top = topOf(tree, mention.span);
  const countryCode = countryBefore(tree, top) ?? countryBehind(tree, top, mention.kind);
  return countryCode === null ? mention : { ...mention, countryCode };
}
