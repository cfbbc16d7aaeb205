import { z } from "zod";

/** A stretch of a report's text: UTF-16 code units, end excluded, so `text.slice(start, end)` is the words. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
/** A stretch of a report's text: UTF-16 code units, end excluded. */
export type Span = z.infer<typeof spanSchema>;

/** Says whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Says whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Gives the words of `text` that `span` points at. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Gives the smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
