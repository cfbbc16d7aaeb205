import type { Report, Sentence, Span } from "../model/index.ts";

/** A blank line, or the start of what is set aside, ends a paragraph. */
const blankLine = /\n[^\S\n]*(?:\n[^\S\n]*)+/gu;

/** Takes the set-aside spans out of the whole text. */
function readStretches(report: Report): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { span } of [...report.setAside].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start > from) stretches.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < report.text.length) stretches.push({ start: from, end: report.text.length });
  return stretches;
}

function hasLetters(text: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 4096)));
}

/** Gives the paragraphs of a report in order, without what is set aside and without empty ones. */
export function findParagraphs(report: Report): Span[] {
  const { text } = report;
  const paragraphs: Span[] = [];
  for (const stretch of readStretches(report)) {
    let start = stretch.start;
    blankLine.lastIndex = start;
    for (;;) {
      const gap = blankLine.exec(text);
      const end = gap === null || gap.index >= stretch.end ? stretch.end : gap.index;
      const paragraph = { start, end };
      if (end > start && hasLetters(text, paragraph)) paragraphs.push(paragraph);
      if (gap === null || gap.index >= stretch.end) break;
      start = Math.min(stretch.end, blankLine.lastIndex);
      blankLine.lastIndex = start;
    }
  }
  return paragraphs;
}

const longestHeading = 200;

/** Says whether a sentence is a heading: a line of its own without a full stop, first of all or short. */
export function isHeading(report: Report, sentence: Sentence, paragraph: Span): boolean {
  const { text, title } = report;
  const words = text.slice(sentence.span.start, sentence.span.end).trim();
  if (title !== null && words === title.trim()) return true;
  if (words.length > longestHeading || /[.!?…:;,"”’']$/u.test(words)) return false;
  const before = text.slice(paragraph.start, sentence.span.start);
  const after = text.slice(sentence.span.end, paragraph.end);
  const beginsLine = /(?:^|\n)\s*$/u.test(before);
  const endsLine = /^[^\S\n]*(?:\n|$)/u.test(after);
  const isAlone = before.trim() === "" && after.trim() === "";
  const opensReport = before.trim() === "" && text.slice(0, paragraph.start).trim() === "";
  return beginsLine && endsLine && (isAlone || opensReport);
}
