import type { FurnitureSigns } from "./furniture-signs.ts";
import { isText, type PageElement } from "./page-tree.ts";
import type { Weight } from "./weigh.ts";

/** The way down is followed while one child holds this share of the prose. */
const leastDescent = 0.9;
/** An element that says it is the article is it when it holds this share of the rest. */
const leastHinted = 0.6;

/**
 * Finds the element that holds a page's article: down from the page to where its prose is spread, then on to an element
 * that says it is the article.
 *
 * @param weights - without what is furniture
 */
export function articleElement(
  root: PageElement,
  weights: ReadonlyMap<PageElement, Weight>,
  signs: FurnitureSigns,
): PageElement {
  const proseOf = (element: PageElement): number => weights.get(element)?.prose ?? 0;
  let spread = root;
  for (;;) {
    const heaviest = heaviestChild(spread, proseOf);
    if (heaviest === null || proseOf(heaviest) < proseOf(spread) * leastDescent) break;
    spread = heaviest;
  }
  const hinted = [...weights.keys()].filter(
    (element) =>
      proseOf(element) >= proseOf(spread) * leastHinted &&
      saysArticle(element, signs) &&
      isInside(element, spread),
  );
  // Of equals the innermost: elements come after those round them.
  return (
    hinted.reduce<PageElement | null>(
      (best, element) => (best === null || proseOf(element) >= proseOf(best) ? element : best),
      null,
    ) ?? spread
  );
}

/** Says whether an element is another or stands in it. */
export function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at === outer) return true;
  }
  return false;
}

function saysArticle(element: PageElement, signs: FurnitureSigns): boolean {
  return (
    element.name === "article" || element.name === "main" || signs.signal(element) === "article"
  );
}

function heaviestChild(
  element: PageElement,
  proseOf: (element: PageElement) => number,
): PageElement | null {
  let best: PageElement | null = null;
  for (const child of element.children) {
    if (isText(child)) continue;
    if (proseOf(child) > (best === null ? 0 : proseOf(best))) best = child;
  }
  return best;
}
