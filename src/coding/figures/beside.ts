import type { Quantity } from "../../model/index.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  relationOf,
  tokensIn,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import type { KindFound, Numbered } from "./counted.ts";
import { isSpeaker } from "../clause.ts";
import { otherHarmBehind, outcomeAt, type Outcome } from "./outcome.ts";
import { verbBefore } from "./verb-before.ts";
import { verbBehind } from "./verb-behind.ts";

/** How far behind "left" its adjective may stand: "left six residents, including two children, dead". */
const LEFT_REACH = 14;

/** A number with the tokens of its words. */
interface Placed {
  readonly counted: Numbered;
  readonly first: number;
  readonly last: number;
}

function place(tree: Tree, counted: Numbered): Placed {
  const inside = tokensIn(tree, counted.quantity.span);
  return { counted, first: inside[0] ?? counted.number, last: inside.at(-1) ?? counted.number };
}

interface Found {
  readonly at: number;
  readonly outcome: Outcome;
}

/** "left 12 dead", "leaving six residents, including two children dead". */
function leftSo(tree: Tree, words: Words, { first, last }: Placed): Found | null {
  const verb = uposOf(tree, first - 1) === "ADV" ? first - 2 : first - 1;
  if (lemmaOf(tree, verb) !== "leave" && !/^(?:left|leaving)$/.test(formOf(tree, verb)))
    return null;
  for (let at = last + 1; at <= last + LEFT_REACH; at += 1) {
    const outcome = outcomeAt(tree, words, at);
    if (outcome !== null) return { at, outcome };
    if (uposOf(tree, at) === "VERB" && formOf(tree, at) !== "including") return null;
  }
  return null;
}

/** "2 of the dead", "the dead, 12 in all" are read by the tree; here "12 killed or wounded" becomes one kind of its own. */
function kindOf(tree: Tree, words: Words, { at, outcome }: Found): KindFound {
  const isUnion = otherHarmBehind(tree, words, outcome);
  return { kind: isUnion ? "killed-or-injured" : outcome.kind, by: at, isUnion };
}

const links = new Set(
  "and , - – ( as well along with plus another including included among them at least".split(" "),
);
const where = new Set(["in", "at", "near", "outside", "elsewhere"]);

/** "killed 12 in Aleppo and three in Homs": each number with its own place. */
function isByPlace(tree: Tree, link: readonly number[], here: Placed): boolean {
  const isPlain = link.every((i) => !/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(uposOf(tree, i)));
  const isOpened = where.has(formOf(tree, link[0] ?? -1)) && where.has(formOf(tree, here.last + 1));
  return isPlain && isOpened && link.length <= 8 && formOf(tree, link.at(-1) ?? -1) === "and";
}

/** "100 were killed and 500 others have been affected": those counted are the subject of another verb. */
function hasOwnVerb(tree: Tree, { top }: Numbered, verb: number): boolean {
  if (isSpeaker(tree, top)) return true;
  const above = headOf(tree, top);
  return (
    above >= 0 &&
    above !== verb &&
    relationOf(tree, top).startsWith("nsubj") &&
    uposOf(tree, above) === "VERB" &&
    childrenBy(tree, above, "aux", "aux:pass").length > 0
  );
}

/** "killed 12 and", "killed 12, including": the same verb goes on to a number that has no word of its own. */
function goesOn(
  tree: Tree,
  { before, here, by }: { before: Placed; here: Placed; by: number },
): boolean {
  const noun = Math.max(before.last, before.counted.head);
  // "Four killed, including two women": the verb stands between them.
  const isVerbBetween = by > noun && by <= noun + 4;
  const opens = [by + 1, by + 2].some((i) => /^(?:including|among)$/.test(formOf(tree, i)));
  const end = isVerbBetween && opens ? by : noun;
  const link = tree.tokens.flatMap((_token, i) => (i > end && i < here.first ? [i] : []));
  const isBare = link.length <= 4 && link.every((i) => links.has(formOf(tree, i)));
  return link.length > 0 && (isBare || isByPlace(tree, link, here));
}

/** What became of the number before, where its verb goes on to this one. */
function sharedBy(
  tree: Tree,
  query: {
    readonly found: ReadonlyMap<Quantity, KindFound>;
    readonly previous: Placed | undefined;
    readonly here: Placed;
  },
): KindFound | null {
  const { found, previous, here } = query;
  const earlier = previous === undefined ? undefined : found.get(previous.counted.quantity);
  if (previous === undefined || earlier === undefined) return null;
  if (!goesOn(tree, { before: previous, here, by: earlier.by })) return null;
  return hasOwnVerb(tree, here.counted, earlier.by) ? null : earlier;
}

/**
 * Reads what became of those that the numbers of one sentence count from the words beside them, whatever their tree: "26
 * killed 30 wounded", "killed 30 people injured 90". A verb serves one side only: which, the order of the words tells.
 *
 * @param numbers - in text order, of people as far as their nouns tell
 * @returns only numbers with such a word; in text order
 */
export function harmsBeside(
  tree: Tree,
  words: Words,
  numbers: readonly Numbered[],
): ReadonlyMap<Quantity, KindFound> {
  const places = numbers.map((counted) => place(tree, counted));
  const isNumber = (i: number): boolean =>
    places.some(({ first, last }) => first <= i && i <= last);
  const taken = new Set<number>();
  const found = new Map<Quantity, KindFound>();
  places.forEach((here, index) => {
    const { counted, first, last } = here;
    const left = leftSo(tree, words, here);
    const before = left ?? verbBefore(tree, words, { first, head: counted.head });
    const active = before !== null && !taken.has(before.at) ? before : null;
    const verb = active ?? verbBehind(tree, words, { from: last + 1, isNumber });
    if (verb !== null) {
      if (active !== null || !isBehindBoth(verb.at, places[index + 1])) taken.add(verb.at);
      found.set(counted.quantity, kindOf(tree, words, verb));
      return;
    }
    const earlier = sharedBy(tree, { found, previous: places[index - 1], here });
    if (earlier !== null) found.set(counted.quantity, earlier);
  });
  return found;
}

/** "12 civilians and two soldiers were killed": the verb behind both is not used up by the first. */
function isBehindBoth(verb: number, next: Placed | undefined): boolean {
  return next !== undefined && next.first < verb;
}
