import type { Span } from "../model/index.ts";

/** That words stand in the place of others: `start` and `end` count in the text before. */
export interface Edit extends Span {
  readonly words: string;
}

/**
 * Puts the edits' words in their places.
 *
 * @param edits - in text order, without overlap
 */
export function applied(text: string, edits: readonly Edit[]): string {
  let edited = "";
  let from = 0;
  for (const { start, end, words } of edits) {
    edited += text.slice(from, start) + words;
    from = end;
  }
  return edited + text.slice(from);
}

/** Gives where words of an edited text stood before; of an edit that is touched the whole. */
export function beforeEdits(edits: readonly Edit[], span: Span): Span {
  let shift = 0;
  let start: number | null = null;
  for (const edit of edits) {
    const [from, to] = [edit.start + shift, edit.start + shift + edit.words.length];
    if (start === null && span.start < to) start = Math.min(span.start - shift, edit.start);
    if (span.end <= from) return { start: start ?? span.start - shift, end: span.end - shift };
    if (span.end <= to) return { start: start ?? edit.start, end: edit.end };
    shift += edit.words.length - (edit.end - edit.start);
  }
  return { start: start ?? span.start - shift, end: span.end - shift };
}
