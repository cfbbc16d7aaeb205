import type { Span } from "../model/index.ts";
import { normalForm } from "./clean.ts";
import { inRaw } from "./document-text.ts";
import { repairMojibake } from "./mojibake.ts";

/** Gives where a span of a text in normal form stood before it was brought there. */
export type SpanBefore = (span: Span) => Span;

/** A character with all that combines with it, marks that are not seen between them; a pair of line ends is one. */
const clusters =
  /\r\n|[\s\p{Cc}]|[\s\S][\p{M}\u1161-\u1175\u11A8-\u11C2\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Aligns a text with its normal form, computing anew, character by character, what became of each.
 *
 * @param text - what `clean` made of `raw`
 * @returns null when the text is not what `clean` makes of `raw`
 */
export function alignCleaned(raw: string, text: string): SpanBefore | null {
  const { text: repaired, rounds } = repairMojibake(raw);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const { 0: cluster, index } of repaired.matchAll(clusters)) {
    const made = madeOf(cluster, text, at);
    if (made === null) return null;
    starts.fill(index, at, at + made);
    ends.fill(index + cluster.length, at, at + made);
    at += made;
  }
  if (at !== text.length) return null;
  return ({ start, end }) => {
    const from = starts[start] ?? repaired.length;
    const to = end > start ? (ends[end - 1] ?? from) : from;
    return inRaw(rounds, { start: from, end: Math.max(from, to) });
  };
}

/**
 * Gives how many units of the text a cluster became: none where it was taken out, as spaces at a line's end are.
 *
 * @returns null when the text goes on with something else
 */
function madeOf(cluster: string, text: string, at: number): number | null {
  // As it is before its form: a joiner is kept or not for what stands beside it.
  if (text.startsWith(cluster, at)) return cluster.length;
  const form = normalForm(cluster.replace(loneSurrogate, "\uFFFD"));
  if (text.startsWith(form, at)) return form.length;
  return form.trim() === "" ? 0 : null;
}
