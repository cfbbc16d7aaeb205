import type { Span } from "../../model/index.ts";
import type { Quotation } from "./quotations.ts";
import { indexFrom } from "../spans.ts";

/** How far behind "said in a statement:" a quotation may begin, in code units. */
const reachBehind = 80;

/** Finds the utterances in quotation marks beside a place, in time logarithmic in their number. */
export class NearQuotations {
  readonly all: readonly Quotation[];
  readonly #text: string;
  readonly #spans: readonly Span[];

  /** @param quotations - in text order, not overlapping */
  constructor(text: string, quotations: readonly Quotation[]) {
    this.#text = text;
    this.all = quotations.filter(({ isUtterance }) => isUtterance);
    this.#spans = this.all.map(({ span }) => span);
  }

  /** The utterance that ends right before a speaker and his verb; null when another sentence lies between. */
  before(group: Span, sentence: Span): Quotation | null {
    const near = this.all[indexFrom(this.#spans, group.start) - 1];
    if (
      near === undefined ||
      !/^[\s,.–—-]{0,6}$/u.test(this.#text.slice(near.span.end, group.start))
    )
      return null;
    // A full stop inside the marks ends what was said; the next sentence has a speaker of its own.
    const isOver =
      near.span.end <= sentence.start &&
      /\.\s*$/u.test(this.#text.slice(near.inner.start, near.inner.end));
    return isOver ? null : near;
  }

  /** The utterance that begins soon behind a speaker and his verb, in the same sentence. */
  behind(group: Span, sentence: Span): Quotation | null {
    const near = this.all[indexFrom(this.#spans, group.end)];
    if (near === undefined || near.span.start < group.end || near.span.start > sentence.end)
      return null;
    return near.span.start - group.end <= reachBehind ? near : null;
  }

  /** The utterance that lies over a place. */
  over(place: number): Quotation | null {
    const near = this.all[indexFrom(this.#spans, place)];
    return near !== undefined && near.span.start <= place ? near : null;
  }
}
