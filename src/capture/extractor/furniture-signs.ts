import type { PageElement } from "./page-tree.ts";
import { signalOf, type Signal } from "./signals.ts";
import type { Weight } from "./weigh.ts";

/** An element that says it is furniture and holds more than this share of the page's prose is none. */
const mostProse = { hidden: 0.7, landmark: 0.5, comments: 0.85, furniture: 0.5, small: 0.1 };
const longestSmall = 200;
const longestCaption = 800;
/** What holds an article with this share of the prose is no furniture, whatever its classes say. */
const leastHeld = 0.2;

/** Tells which elements of one page are furniture: by what they say they are, checked by what they weigh. */
export class FurnitureSigns {
  readonly #weights: ReadonlyMap<PageElement, Weight>;
  readonly #total: number;
  readonly #signals = new Map<PageElement, Signal | null>();
  readonly #out = new Map<PageElement, boolean>();
  readonly #holders = new Set<PageElement>();

  /** @param weights - of all runs of the page */
  constructor(root: PageElement, weights: ReadonlyMap<PageElement, Weight>) {
    this.#weights = weights;
    this.#total = weights.get(root)?.prose ?? 0;
    for (const [element, { prose }] of weights) {
      const isArticle = prose > this.#total * leastHeld && this.signal(element) === "article";
      if (!isArticle && element.name !== "main") continue;
      for (let at = element.parent; at !== null; at = at.parent) this.#holders.add(at);
    }
  }

  /** Gives what an element says it is. */
  signal(element: PageElement): Signal | null {
    const known = this.#signals.get(element);
    if (known !== undefined) return known;
    const found = signalOf(element);
    this.#signals.set(element, found);
    return found;
  }

  /** Says whether an element, or one round it, is furniture. */
  isOut(element: PageElement): boolean {
    const known = this.#out.get(element);
    if (known !== undefined) return known;
    const isParentOut = element.parent !== null && this.isOut(element.parent);
    const found = isParentOut || this.#isFurniture(element);
    this.#out.set(element, found);
    return found;
  }

  /** Says whether an element is shown, and in no landmark other than the page's main part. */
  isShown(element: PageElement): boolean {
    for (let at: PageElement | null = element; at !== null; at = at.parent) {
      const sign = this.signal(at);
      if (sign === "hidden" || sign === "landmark") return false;
    }
    return true;
  }

  /** Says whether an element stands in a caption. */
  isCaption(element: PageElement): boolean {
    for (let at: PageElement | null = element; at !== null; at = at.parent) {
      if (this.signal(at) === "caption")
        return (this.#weights.get(at)?.units ?? 0) <= longestCaption;
    }
    return false;
  }

  #isFurniture(element: PageElement): boolean {
    const weight = this.#weights.get(element);
    const sign = this.signal(element);
    if (weight === undefined || sign === null || sign === "article" || sign === "caption")
      return false;
    if (sign === "small") return weight.units <= longestSmall && this.#isLight(weight, sign);
    if (sign !== "hidden" && this.#holders.has(element)) return false;
    return this.#isLight(weight, sign);
  }

  #isLight(weight: Weight, sign: keyof typeof mostProse): boolean {
    return weight.prose <= this.#total * mostProse[sign];
  }
}
