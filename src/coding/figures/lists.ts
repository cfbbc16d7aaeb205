import type { Figure } from "../../model/index.ts";
import { childrenBy, isUnder, tokenAt, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import type { Kinded } from "./counted.ts";
import { closesAside } from "./relations.ts";

/** A figure with the number that it was made of. */
export interface Listed {
  readonly kinded: Kinded;
  readonly figure: Figure;
}

type Relation = Figure["relations"][number];

const sizeOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0;

function wholeOf({ relations }: Figure): string | undefined {
  return relations.find(({ kind }) => kind === "part-of")?.figureId;
}

const opensAside = /^[(–—-]$/;
const closesIt = /^[)–—-]$/;

/** The words between two numbers of a sentence, in lower case, without the first one's noun and what stands in brackets or dashes. */
function linkBetween(tree: Tree, before: Kinded, here: Kinded): string[] {
  const end = Math.max(before.counted.number, before.counted.head);
  const first = tokenAt(tree, here.counted.quantity.span.start);
  const link = tree.tokens.slice(end + 1, first).map((token) => token.form.toLowerCase());
  const from = link.findIndex((word) => opensAside.test(word));
  const to = link.findLastIndex((word) => closesIt.test(word));
  return from >= 0 && to > from ? [...link.slice(0, from), ...link.slice(to + 1)] : link;
}

const links = new Set(["and", ",", "plus", "with", "alongside", "&", "as", "or"]);

/** "and", ", along with his": a link that ends in a coordinator, words of "his" and "another" set aside. */
function isCoordinating(link: readonly string[]): boolean {
  const last = link.findLast(
    (word) => !["his", "her", "their", "the", "also", "well"].includes(word),
  );
  return last !== undefined && links.has(last);
}

/** Whether both numbers stand under one verb or noun, in one list. */
function isOneList(tree: Tree, words: Words, pair: { before: Kinded; here: Kinded }): boolean {
  const { before, here } = pair;
  if (before.kind !== here.kind || before.by < 0 || before.by !== here.by) return false;
  const link = linkBetween(tree, before, here);
  const opens = link.some(
    (word) => words.has(words.lexicon.casualties.parts, word) && word !== "of",
  );
  return !opens && isCoordinating(link);
}

/** "three civilians, a mother and her sons", "four people – a couple with two children": what says who those counted were. */
function saysWho(tree: Tree, before: Kinded, here: Kinded): boolean {
  const counted = before.counted.head;
  if (counted < 0 || here.counted.head < 0) return false;
  const isOpened = linkBetween(tree, before, here).some((word) => opensAside.test(word));
  const apposed = childrenBy(tree, counted, "appos");
  return isOpened || apposed.some((top) => isUnder(tree, here.counted.head, top));
}

/** The figure before a number, a part whose dashes or brackets are closed again left out. */
function beforeAside(tree: Tree, here: Kinded, before: readonly Listed[]): Listed | undefined {
  const last = before.at(-1);
  const wholeId = last === undefined ? undefined : wholeOf(last.figure);
  const whole = before.find(({ figure }) => figure.id === wholeId);
  if (whole === undefined) return last;
  const between = tree.text.slice(whole.figure.span.end, here.counted.quantity.span.start);
  return closesAside(between) ? whole : last;
}

/** "Crucified two people and executed 23 others": those are others than the ones before them in the sentence. */
function areOthers(here: Kinded, last: Listed): boolean {
  const { tree, head } = here.counted;
  return here.kind === last.kinded.kind && tree.tokens[head]?.form.toLowerCase() === "others";
}

/**
 * Says how a number stands in a list under one verb: "12 civilians and three soldiers were killed" adds up, and in "nine
 * people, including four children and two women" the last is a part as the one before it is. Null when it stands in none.
 *
 * `query.before`: the figures of the sentence before it.
 */
export function relationInList(
  tree: Tree,
  words: Words,
  query: { readonly here: Kinded; readonly size: number; readonly before: readonly Listed[] },
): Relation | null {
  const { here } = query;
  const last = beforeAside(tree, here, query.before);
  if (last === undefined) return null;
  const isListed = isOneList(tree, words, { before: last.kinded, here });
  if (!isListed && !areOthers(here, last)) return null;
  if (saysWho(tree, last.kinded, here) && query.size <= sizeOf(last.figure))
    return { kind: "part-of", figureId: last.figure.id };
  const wholeId = wholeOf(last.figure);
  const whole = query.before.find(({ figure }) => figure.id === wholeId);
  if (whole !== undefined && query.size <= sizeOf(whole.figure))
    return { kind: "part-of", figureId: whole.figure.id };
  return { kind: "in-addition-to", figureId: last.figure.id };
}

/** The figures of one list, first to last: each on top of the one before it. */
function chains(figures: readonly Figure[]): Figure[][] {
  const found: Figure[][] = [];
  for (const figure of figures) {
    const on = figure.relations.find(({ kind }) => kind === "in-addition-to")?.figureId;
    const chain = found.find((one) => one.at(-1)?.id === on);
    if (chain === undefined) found.push([figure]);
    else chain.push(figure);
  }
  return found;
}

/** "Six relatives, two women and four men": a list that its first number sums up; the rest are its parts. */
function summedUp(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const wholeById = new Map<string, string>();
  for (const [first, ...rest] of chains(figures)) {
    const sum = rest.reduce((total, figure) => total + sizeOf(figure), 0);
    if (first !== undefined && rest.length > 1 && sum === sizeOf(first))
      for (const { id } of rest) wholeById.set(id, first.id);
  }
  return wholeById;
}

/** "Six children were among 19 killed": a number that is part of the one behind it. */
function partOfNext(text: string, figure: Figure, next: Figure | undefined): string | null {
  if (next?.kind !== figure.kind || sizeOf(figure) >= sizeOf(next)) return null;
  const between = text.slice(figure.span.end, next.span.start);
  return /^[^.;,]{0,40}\bamong\s+(?:the|those|at|around|some)?[^.;,]{0,12}$/i.test(between)
    ? next.id
    : null;
}

/** Marks, once a sentence's figures are known, those that are parts of what stands before or behind them. */
export function withParts(text: string, figures: readonly Figure[]): Figure[] {
  const wholeById = summedUp(figures);
  return figures.map((figure, index) => {
    const whole = wholeById.get(figure.id) ?? partOfNext(text, figure, figures[index + 1]);
    return whole === null
      ? figure
      : { ...figure, relations: [{ kind: "part-of" as const, figureId: whole }] };
  });
}
