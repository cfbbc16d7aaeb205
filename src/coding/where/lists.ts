import type { Place } from "../../model/index.ts";
import { tokensIn, uposOf, type Tree } from "../tree.ts";
import type { Weighed } from "./weighed.ts";
import { liesIn } from "./within.ts";

/** Nouns before "of" and the name of what they are: "the city of Homs"; a "district of Homs" is another than Homs. */
export const namedNouns: ReadonlySet<string> = new Set(
  "city town township village hamlet capital port resort province state enclave".split(" "),
);

/** Words that stand between the names of a list, beside its commas: "the villages of A (twice), B, and the nearby town of C". */
const listing = new Set(
  (
    ", and or ; ( ) ‘ ’ ' of the both twice neighbouring neighboring nearby adjacent cities towns villages hamlets districts neighbourhoods neighborhoods " +
    "suburbs areas provinces " +
    [...namedNouns].join(" ")
  ).split(" "),
);
const longestJoint = 8;

/** What joins two neighbouring names: "and", only a comma, or nothing of a list. */
function jointOf(tree: Tree, first: Place, second: Place): "and" | "comma" | null {
  const from = (tokensIn(tree, first.span).at(-1) ?? 0) + 1;
  const to = tokensIn(tree, second.span)[0] ?? from;
  if (to - from > longestJoint || liesIn(first, second)) return null;
  const forms = tree.forms.slice(from, to);
  if (!forms.every((form, i) => listing.has(form) || uposOf(tree, from + i) === "NUM")) return null;
  if (forms.includes("and") || forms.includes("or")) return "and";
  return forms.includes(",") ? "comma" : null;
}

/**
 * Gives every name of a list the weight of the one that weighs most: a tree often loses the later ones.
 *
 * @param weighed - all places of the sentence, in text order
 * @returns the same places in the same order
 */
export function listed(tree: Tree, weighed: readonly Weighed[]): Weighed[] {
  const lists: Weighed[][] = [];
  weighed.forEach((one, i) => {
    const before = weighed[i - 1];
    const joint = before === undefined ? null : jointOf(tree, before.place, one.place);
    if (joint === null) lists.push([one]);
    else lists.at(-1)?.push(one);
  });
  return lists.flatMap((list) => (isList(tree, list) ? evened(list) : list));
}

/** Whether neighbouring names make a list: "and" joins two of them. */
function isList(tree: Tree, list: readonly Weighed[]): boolean {
  return list.some(({ place }, i) => {
    const next = list[i + 1];
    return next !== undefined && jointOf(tree, place, next.place) === "and";
  });
}

function evened(list: readonly Weighed[]): Weighed[] {
  const best = list.reduce((one, other) => (other.weight > one.weight ? other : one));
  return list.map((one) => (one.isFree ? { ...best, place: one.place } : one));
}
