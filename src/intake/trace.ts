import type { Span } from "../model/index.ts";
import { alignCleaned, type SpanBefore } from "./alignment.ts";
import { isBinary } from "./charset.ts";
import { documentText, inRaw } from "./document-text.ts";
import type { Block, IntakeInput } from "./input.ts";
import { blockGap, layOut } from "./lay-out.ts";
import { draftOf } from "./take-in.ts";

/** A piece of a page's words with where it stands in the markup; longer there where it is a character reference. */
export interface MarkupText extends Span {
  readonly text: string;
}

/** A report's way back to the bytes it was made of. */
export interface Trace {
  /** The bytes as decoded, without byte order mark. */
  readonly raw: string;
  readonly charset: string;
  /** The report's text, made anew. */
  readonly text: string;
  /**
   * Gives where words of the report's text stand in `raw`: from their first character to their last, with the tags between
   * them; where a character came of several, all of those.
   *
   * @returns null where the words are not the document's own characters: a title from a page's head, a cell of a table
   */
  readonly rawSpanOf: (span: Span) => Span | null;
}

/**
 * Makes a document's text anew from its bytes, with the way back: computed, never stored, so it cannot disagree with what
 * takes documents in.
 *
 * @param wordsOf - gives the words of a piece of markup, piece by piece
 * @returns null for bytes that are no text
 */
export function traceOf(
  input: IntakeInput,
  wordsOf: (markup: string) => readonly MarkupText[],
): Trace | null {
  if (isBinary(input.bytes)) return null;
  const { text: source, raw, charset, rounds } = documentText(input.bytes, input.mediaType);
  const { text, joined, blocks } = layOut(draftOf(input));
  const before = alignCleaned(joined, text);
  const places = placesOf(blocks);
  const ways = new Map<Block, SpanBefore | null>();
  const wayOf = (block: Block): SpanBefore | null => {
    const known = ways.get(block);
    if (known !== undefined) return known;
    const found = wayThrough(block, source, wordsOf);
    ways.set(block, found);
    return found;
  };
  const rawSpanOf = (span: Span): Span | null => {
    if (before === null || span.start >= span.end) return null;
    const inJoined = before(span);
    const ends = [inJoined.start, inJoined.end - 1].map((at) => {
      const place = places[lastBefore(places, at)];
      const way = place === undefined ? null : wayOf(place.block);
      return way?.({ start: at - (place?.start ?? 0), end: at - (place?.start ?? 0) + 1 });
    });
    const [first, last] = ends;
    return first && last ? inRaw(rounds, { start: first.start, end: last.end }) : null;
  };
  return { raw, charset, text, rawSpanOf };
}

function placesOf(blocks: readonly Block[]): { start: number; block: Block }[] {
  let start = 0;
  return blocks.map((block) => {
    const place = { start, block };
    start += block.text.length + blockGap.length;
    return place;
  });
}

/** Gives the index of the last place that begins at or before a position. */
function lastBefore(places: readonly { start: number }[], at: number): number {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Gives the way from a block's text to the document's; null where its words are not the document's own. */
function wayThrough(
  { text, at }: Block,
  source: string,
  wordsOf: (markup: string) => readonly MarkupText[],
): SpanBefore | null {
  if (at === undefined) return null;
  const markup = source.slice(at.start, at.end);
  const moved = ({ start, end }: Span): Span => ({ start: at.start + start, end: at.start + end });
  // White space may differ by the unit: lines were joined.
  if (markup.replace(/\s/g, " ") === text.replace(/\s/g, " ")) return moved;
  const folded = foldedWords(wordsOf(markup));
  if (folded.text !== text) return null;
  return ({ start, end }) =>
    moved({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 });
}

/** Joins words, their white space folded as it is in a run, with where each unit of them stands. */
function foldedWords(words: readonly MarkupText[]): {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
} {
  const [units, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (const { text, start, end } of words) {
    const isPlain = text.length === end - start;
    for (let at = 0; at < text.length; at += 1) {
      const unit = /\s/.test(text.charAt(at)) ? " " : text.charAt(at);
      if (unit === " " && (units.at(-1) ?? " ") === " ") continue;
      units.push(unit);
      starts.push(isPlain ? start + at : start);
      ends.push(isPlain ? start + at + 1 : end);
    }
  }
  return { text: units.join("").trimEnd(), starts, ends };
}
