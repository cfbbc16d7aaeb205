import { precisions, type Place } from "../../model/index.ts";
import { isVerb } from "../clause.ts";
import { formOf, tokensIn, uposOf, type Tree } from "../tree.ts";
import { listed, namedNouns } from "./lists.ts";
import type { Weighed } from "./weighed.ts";
import { isStretch, liesIn } from "./within.ts";

/** What a place weighs less than the best by, and still is a place of the happening. */
const margin = 0.05;

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

/** Whether the second of two places is another name of the first, or what holds it, in brackets: "Zahle (Zahlah)", "Hama's (Hamah) farms". */
function isBracketed(tree: Tree, first: Place, second: Place): boolean {
  const last = tokensIn(tree, first.span).at(-1) ?? 0;
  const open = /^['’]s?$/.test(formOf(tree, last + 1)) ? last + 2 : last + 1;
  const after = (tokensIn(tree, second.span).at(-1) ?? 0) + 1;
  return (
    formOf(tree, open) === "(" &&
    tokensIn(tree, second.span)[0] === open + 1 &&
    formOf(tree, after) === ")"
  );
}

/** Whether a place may lie in the one that "in" or "of" names behind it. */
function isHeld(first: Place, second: Place): boolean {
  return first.precision !== "country" && (!liesIn(second, first) || isStretch(first));
}

/** Whether a place is more than a town or a district of one, which "Baghdad's district of" would put into another. */
function isWiderThanTown({ precision }: Place): boolean {
  return precisions.indexOf(precision) > precisions.indexOf("admin2");
}

/** Which of two neighbouring places lies in the other by the words between: "Binnish, in Idlib province", "Baghdad's Karrada district". */
function innerOf(tree: Tree, first: Place, second: Place): "first" | "second" | null {
  if (isBracketed(tree, first, second)) return "first";
  const { links, gap } = linksBetween(tree, first, second);
  if (links.has("parts") || links.has("joins")) return null;
  if (links.has("genitive") || modifies(tree, first, second))
    return liesIn(first, second) && isWiderThanTown(second) ? null : "second";
  if (links.has("contains")) return isHeld(first, second) ? "first" : null;
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
  const known = settled(tree, listed(tree, weighed)).filter(({ weight }) => weight >= least);
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
