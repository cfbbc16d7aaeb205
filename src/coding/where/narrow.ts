import type { Place } from "../../model/index.ts";
import { isVerb } from "../clause.ts";
import { formOf, tokensIn, uposOf, type Tree } from "../tree.ts";

/** A place with how surely the happening took place there. */
export interface Weighed {
  readonly place: Place;
  readonly weight: number;
  /** Whether it was close by: "near Aleppo". */
  readonly isNear: boolean;
  /** Whether the happening's own clause tells of it, or one of what it was for. */
  readonly isOwn: boolean;
}

/** What a place weighs less than the best by, and still is a place of the happening. */
const margin = 0.05;

const order: readonly Place["precision"][] = [
  "point",
  "settlement",
  "admin2",
  "admin1",
  "country",
  "region",
];

/** Whether one place is known to lie in another, wider one. */
function liesIn(inner: Place, outer: Place): boolean {
  const [fine, wide] = [order.indexOf(inner.precision), order.indexOf(outer.precision)];
  if (outer.precision === "unstated") return false;
  if (inner.precision === "unstated") return wide >= order.indexOf("admin1");
  if (fine >= wide) return false;
  if (outer.precision === "region" && outer.countryCode === null) return true;
  // The Golan Heights hold no country.
  if (outer.precision === "region" && inner.precision === "country") return false;
  const isKnown = inner.admin1Code !== null && outer.admin1Code !== null;
  if (outer.precision === "admin1" && isKnown) return outer.admin1Code === inner.admin1Code;
  return outer.countryCode === inner.countryCode;
}

const containing = new Set("in of near outside inside from around on off within at".split(" "));
/** Words between two names that leave them strangers. */
const parting = new Set(["ADP", "PRON"]);
const longestGap = 12;

/** What the words between two names of places do. */
type Link = "genitive" | "joins" | "contains" | "parts" | "nothing";

function linkOf(tree: Tree, i: number): Link {
  const form = formOf(tree, i);
  if (/^['’]s?$/.test(form)) return "genitive";
  if (form === "and" || form === "or" || form === "but") return "joins";
  if (form === "located" || form === "situated") return "nothing";
  if (containing.has(form)) return "contains";
  return isVerb(tree, i) || form === ";" || parting.has(uposOf(tree, i)) ? "parts" : "nothing";
}

function linksBetween(tree: Tree, a: Place, b: Place): { links: Set<Link>; gap: number } {
  const from = (tokensIn(tree, a.span).at(-1) ?? 0) + 1;
  const to = tokensIn(tree, b.span)[0] ?? from;
  const gap = to - from;
  if (gap > longestGap || gap < 0) return { links: new Set(["parts"]), gap };
  return { links: new Set(Array.from({ length: gap }, (_, i) => linkOf(tree, from + i))), gap };
}

/** Nouns before "of" and the name of what they are: "the city of Homs"; a "district of Homs" is another than Homs. */
const namedNouns = new Set(
  "city town township village hamlet capital port resort province state enclave".split(" "),
);

/** Whether the first of two places only says whose the second is: "the Harare township of Mbare", "Niger's village of Bosso". */
function modifies(tree: Tree, first: Place, second: Place): boolean {
  const head = (tokensIn(tree, second.span)[0] ?? 0) - 2;
  const from = (tokensIn(tree, first.span).at(-1) ?? 0) + 1;
  if (head < from || formOf(tree, head + 1) !== "of" || first.precision === "unstated")
    return false;
  const isNamed = namedNouns.has(formOf(tree, head)) || second.precision === "unstated";
  return (
    isNamed &&
    tree.tokens
      .slice(from, head)
      .every(({ form, upos }) => /^['’]s$/.test(form) || upos === "ADJ" || upos === "NOUN")
  );
}

/** Which of two neighbouring places lies in the other by the words between: "Binnish, in Idlib province", "Baghdad's Karrada district". */
function innerOf(tree: Tree, first: Place, second: Place): "first" | "second" | null {
  const { links, gap } = linksBetween(tree, first, second);
  if (links.has("parts") || links.has("joins")) return null;
  if (links.has("genitive") || modifies(tree, first, second))
    return liesIn(first, second) ? null : "second";
  if (links.has("contains"))
    return first.precision === "country" || liesIn(second, first) ? null : "first";
  return gap <= 3 && liesIn(first, second) ? "first" : null;
}

/** Moves the weight of a wider place to the narrower one named beside it. */
function settled(tree: Tree, weighed: readonly Weighed[]): Weighed[] {
  const found = [...weighed];
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i], found[i + 1]];
    if (first === undefined || second === undefined) continue;
    const inner = innerOf(tree, first.place, second.place);
    if (inner === null) continue;
    const weight = Math.max(first.weight, second.weight);
    found[i] = { ...first, weight: inner === "first" ? weight : 0 };
    found[i + 1] = { ...second, weight: inner === "second" ? weight : 0 };
  }
  return found;
}

/**
 * Gives the places that weigh most, the narrowest of each: "Binnish" of "in Binnish, Idlib province".
 *
 * @param weighed - all places of the sentence, in text order
 * @param least - what a place must weigh to be kept at all
 */
export function narrowest(tree: Tree, weighed: readonly Weighed[], least: number): Weighed[] {
  const known = settled(tree, weighed).filter(({ weight }) => weight >= least);
  const best = Math.max(0, ...known.map(({ weight }) => weight));
  const first = known.filter(({ weight }) => weight >= best - margin);
  const finer = known.filter(
    (one) =>
      one.isOwn && !first.includes(one) && first.some((wide) => liesIn(one.place, wide.place)),
  );
  const sure = known.filter((one) => first.includes(one) || finer.includes(one));
  const isWider = (one: Weighed, other: Weighed): boolean =>
    liesIn(other.place, one.place) ||
    (one.isNear && !other.isNear && !liesIn(one.place, other.place));
  return sure.filter((one) => !sure.some((other) => other !== one && isWider(one, other)));
}
