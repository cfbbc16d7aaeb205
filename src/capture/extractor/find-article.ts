import type { Block } from "../../intake/index.ts";
import { articleElement, isInside } from "./article-element.ts";
import type { FurnitureSigns } from "./furniture-signs.ts";
import type { PageElement } from "./page-tree.ts";
import type { Run } from "./runs.ts";
import { isProse, weigh, type Weight } from "./weigh.ts";

/** A shorter article is doubted. */
const fewestUnits = 140;
/** Runs between the heading and the article: bylines, shares, a picture's caption. */
const mostBefore = 30;
/** What stands above the heading is cut only when it is less than this share of the text. */
const mostAbove = 0.6;
/** From this share of links on a box is a list of links, and a short run a link. */
const linkShare = { box: 0.6, run: 0.9 };
/** A box with more than this share of the article's prose is no list of links. */
const mostInLinks = 0.25;

/**
 * Finds a page's article: its blocks in page order.
 *
 * @param runs - of the whole page
 */
export function findArticle(
  root: PageElement,
  runs: readonly Run[],
  signs: FurnitureSigns,
): Block[] {
  const found = articleIn(root, runs, signs);
  if (unitsOf(found) >= fewestUnits) return found;
  // What calls itself furniture may be all there is: a forum, a film's page.
  const shown = runs.filter((run) => signs.isShown(run.owner));
  const whole = blocksOf(shown, root, signs);
  return unitsOf(whole) > unitsOf(found) ? whole : found;
}

function articleIn(root: PageElement, runs: readonly Run[], signs: FurnitureSigns): Block[] {
  const kept = runs.filter((run) => !signs.isOut(run.owner));
  const article = articleElement(root, weigh(kept), signs);
  const inside = belowHeading(kept.filter((run) => isInside(run.owner, article)));
  return [...standfirst(kept, article), ...blocksOf(inside, article, signs)];
}

/** Cuts what stands above the article's one heading of the first rank, unless that is much of the text. */
function belowHeading(runs: readonly Run[]): readonly Run[] {
  const heading = runs.findIndex((run) => run.owner.name === "h1");
  if (heading < 1 || runs.findLastIndex((run) => run.owner.name === "h1") !== heading) return runs;
  const above = unitsOf(runs.slice(0, heading));
  return above < unitsOf(runs) * mostAbove ? runs.slice(heading) : runs;
}

function unitsOf(pieces: readonly { readonly text: string }[]): number {
  return pieces.reduce((units, { text }) => units + text.length, 0);
}

/** Running text between the page's heading and its article is the article's own. */
function standfirst(kept: readonly Run[], article: PageElement): Block[] {
  const first = kept.findIndex((run) => isInside(run.owner, article));
  const before = kept.slice(Math.max(0, first - mostBefore), Math.max(0, first));
  const heading = before.findLastIndex((run) => run.owner.name === "h1");
  if (heading < 0) return [];
  return before
    .slice(heading)
    .filter(isProse)
    .map(({ text, kind, raw }) => ({ text, kind, at: raw }));
}

/** Makes blocks of the article's runs; lists of links go, and the headings over them. */
function blocksOf(runs: readonly Run[], article: PageElement, signs: FurnitureSigns): Block[] {
  const isLinkBox = linkBoxes(weigh(runs), article);
  const blocks: Block[] = [];
  let headings: Block[] = [];
  for (const run of runs) {
    if (isLinkBox(run.owner) || isLink(run)) {
      headings = [];
      continue;
    }
    const block = {
      text: run.text,
      kind: signs.isCaption(run.owner) ? "caption" : run.kind,
      at: run.raw,
    } as const;
    if (run.kind === "heading") {
      headings.push(block);
      continue;
    }
    blocks.push(...headings, block);
    headings = [];
  }
  return blocks;
}

/** Gives a test whether an element stands in a box that is mostly links. */
function linkBoxes(
  weights: ReadonlyMap<PageElement, Weight>,
  article: PageElement,
): (element: PageElement) => boolean {
  const whole = weights.get(article)?.prose ?? 0;
  const known = new Map<PageElement, boolean>([[article, false]]);
  const isMostlyLinks = ({ prose, units, linkUnits }: Weight): boolean =>
    prose <= whole * mostInLinks && prose < units / 2 && linkUnits > units * linkShare.box;
  const test = (element: PageElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const weight = weights.get(element);
    const isIn =
      (element.parent !== null && test(element.parent)) ||
      (weight !== undefined && isMostlyLinks(weight));
    known.set(element, isIn);
    return isIn;
  };
  return test;
}

function isLink(run: Run): boolean {
  return !isProse(run) && run.linkUnits >= run.text.length * linkShare.run;
}
