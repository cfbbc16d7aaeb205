import type { Report, Sentence, Span } from "../model/index.ts";

/** A blank line, or the start of what is set aside, ends a paragraph. */
const blankLine = /\n[^\S\n]*(?:\n[^\S\n]*)+/gu;

/** Takes the set-aside spans out of the text up to `end`. */
function readStretches(report: Report, end: number): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { span } of [...report.setAside].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start >= end) break;
    if (span.start > from) stretches.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < end) stretches.push({ start: from, end });
  return stretches;
}

function hasLetters(text: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 4096)));
}

/**
 * Gives the paragraphs of a report in order, without what is set aside and without empty ones.
 *
 * @param end - where reading ends
 */
export function findParagraphs(report: Report, end: number = report.text.length): Span[] {
  const { text } = report;
  const paragraphs: Span[] = [];
  const gaps = text.slice(0, end).matchAll(blankLine);
  let gap = gaps.next().value;
  const add = (paragraph: Span): void => {
    if (paragraph.end > paragraph.start && hasLetters(text, paragraph)) paragraphs.push(paragraph);
  };
  for (const stretch of readStretches(report, end)) {
    let { start } = stretch;
    for (; gap !== undefined && gap.index < stretch.end; gap = gaps.next().value) {
      const gapEnd = Math.min(stretch.end, gap.index + gap[0].length);
      if (gapEnd <= start) continue;
      add({ start, end: Math.max(start, gap.index) });
      start = gapEnd;
      if (gap.index + gap[0].length > stretch.end) break;
    }
    add({ start, end: stretch.end });
  }
  return paragraphs;
}

const longestHeading = 200;
const space = /\s/u;

/** Gives where the space before a place begins, no earlier than `least`. */
function spaceBefore(text: string, place: number, least: number): number {
  let at = place;
  while (at > least && space.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Gives where the space behind a place ends, no later than `most`. */
function spaceBehind(text: string, place: number, most: number): number {
  let at = place;
  while (at < most && space.test(text.charAt(at))) at += 1;
  return at;
}

/** Says whether a sentence is a heading: a line of its own without a full stop, first of all or short. */
export function isHeading(report: Report, sentence: Sentence, paragraph: Span): boolean {
  const { text, title } = report;
  const { start, end } = sentence.span;
  const words = text.slice(start, end).trim();
  if (title !== null && words === title.trim()) return true;
  if (words.length > longestHeading || /[.!?…:;,"”’']$/u.test(words)) return false;
  const before = spaceBefore(text, start, paragraph.start);
  const behind = spaceBehind(text, end, paragraph.end);
  const [isFirst, isLast] = [before === paragraph.start, behind === paragraph.end];
  const beginsLine = isFirst || text.slice(before, start).includes("\n");
  const endsLine = isLast || text.slice(end, behind).includes("\n");
  const opensReport = isFirst && text.slice(0, paragraph.start).trim() === "";
  return beginsLine && endsLine && ((isFirst && isLast) || opensReport);
}
