import { overlaps, problem, type Problem, type Span } from "../../model/index.ts";
import { indexFrom } from "../spans.ts";

/** Words in quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  /** Both marks are there, or the next paragraph goes on with an opening one. */
  readonly isBalanced: boolean;
  /** A whole utterance and not a word or two set apart ("the 'immediate' end"). */
  readonly isUtterance: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly side: "open" | "close";
}

const marks = /``|''|["“”„«»]/gu;
const opening: ReadonlySet<string> = new Set(["``", "“", "„", "«"]);
const spaceOrOpener = /[\s([{—–-]/u;

/** Which way a mark turns; a straight one by the space beside it, and where that is no help by whether a quotation is open. */
function sideOf(text: string, mark: Span, isOpen: boolean): Mark["side"] {
  const form = text.slice(mark.start, mark.end);
  if (opening.has(form)) return "open";
  if (form !== '"') return "close";
  const before = mark.start === 0 ? " " : (text[mark.start - 1] ?? " ");
  const after = text[mark.end] ?? " ";
  const [leftOpen, rightOpen] = [spaceOrOpener.test(before), /\s/u.test(after)];
  if (leftOpen && !rightOpen) return "open";
  if (!leftOpen && rightOpen) return "close";
  return isOpen ? "close" : "open";
}

function marksIn(text: string, paragraph: Span, begins: ReadonlySet<number>): Mark[] {
  const found: Mark[] = [];
  let isOpen = false;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const start = paragraph.start + match.index;
    const mark = { start, end: start + match[0].length };
    // Some texts open with the closing mark: one that begins a sentence opens.
    const opens: boolean = !isOpen && begins.has(mark.start);
    const side: Mark["side"] = opens ? "open" : sideOf(text, mark, isOpen);
    found.push({ start, end: mark.end, side });
    isOpen = side === "open";
  }
  return found;
}

/** The least number of words of an utterance that does not end like a sentence. */
const utteranceWords = 4;

function isUtterance(text: string, inner: Span): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  const count = words.split(/\s+/u).length;
  return count >= utteranceWords || (count > 1 && /[.,!?…]$/u.test(words));
}

function make(
  text: string,
  { span, inner, isBalanced }: Omit<Quotation, "isUtterance">,
): Quotation {
  return { span, inner, isBalanced, isUtterance: isUtterance(text, inner) };
}

/** Where the sentence of a place begins and ends, within its paragraph. */
function sentenceAround(place: number, { sentences, span }: Paragraph): Span {
  const sentence = sentences[indexFrom(sentences, place)];
  return sentence !== undefined && sentence.start <= place ? sentence : span;
}

interface Paragraph {
  readonly text: string;
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Whether the next paragraph begins with an opening mark, and so goes on with this one's. */
  readonly goesOn: boolean;
}

/** Says whether a speaker and a verb follow, so that a mark that looks like an opening one in truth closes. */
type CueTest = (span: Span) => boolean;

/** A mark without its fellow: what it opens runs to the paragraph's end, what it closes began with its sentence. */
function lonely(mark: Mark, paragraph: Paragraph, cueFollows: CueTest): Quotation {
  const { text, span } = paragraph;
  const sentence = sentenceAround(mark.start, paragraph);
  const saysBehind = cueFollows({ start: mark.end, end: Math.max(mark.end, sentence.end) });
  const isClosing = mark.side === "close" || (saysBehind && mark.start > sentence.start + 1);
  if (isClosing) {
    const inner = { start: sentence.start, end: mark.start };
    return make(text, { span: { start: sentence.start, end: mark.end }, inner, isBalanced: false });
  }
  const end = paragraph.goesOn ? trimmedEnd(text, span) : sentenceAround(mark.end, paragraph).end;
  return make(text, {
    span: { start: mark.start, end },
    inner: { start: mark.end, end },
    isBalanced: paragraph.goesOn,
  });
}

function trimmedEnd(text: string, span: Span): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function inParagraph(paragraph: Paragraph, cueFollows: CueTest): Quotation[] {
  const { text } = paragraph;
  const found: Quotation[] = [];
  let open: Mark | null = null;
  const begins = new Set(paragraph.sentences.map(({ start }) => start));
  for (const mark of marksIn(text, paragraph.span, begins)) {
    if (mark.side === "open") {
      if (open !== null) found.push(lonely(open, paragraph, cueFollows));
      open = mark;
    } else if (open === null) found.push(lonely(mark, paragraph, cueFollows));
    else {
      const inner = { start: open.end, end: mark.start };
      found.push(
        make(text, { span: { start: open.start, end: mark.end }, inner, isBalanced: true }),
      );
      open = null;
    }
  }
  if (open !== null) found.push(lonely(open, paragraph, cueFollows));
  return found;
}

function beginsWithMark(text: string, span: Span | undefined): boolean {
  return span !== undefined && /^\s*(?:``|["“„«])/u.test(text.slice(span.start, span.start + 16));
}

/** What quotations are found in; spans in text order. */
export interface QuotationScene {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/**
 * Finds the quotations of a text, paragraph by paragraph, also those that lack a mark.
 *
 * @param cueFollows - whether "HTS leader … said" or the like begins at a span
 * @returns quotations in text order, not overlapping; a problem for each that lacks a mark
 */
export function findQuotations(
  scene: QuotationScene,
  cueFollows: CueTest,
): { quotations: Quotation[]; problems: Problem[] } {
  const { text, paragraphs, sentences } = scene;
  const quotations = paragraphs.flatMap((span, index) => {
    const inside = sentences.slice(
      indexFrom(sentences, span.start),
      indexFrom(sentences, span.end - 1) + 1,
    );
    const goesOn = beginsWithMark(text, paragraphs[index + 1]);
    return withoutOverlap(inParagraph({ text, span, sentences: inside, goesOn }, cueFollows));
  });
  return {
    quotations,
    problems: quotations.filter(({ isBalanced }) => !isBalanced).map(unbalanced),
  };
}

function unbalanced({ span }: Quotation): Problem {
  return problem(
    "reading/unbalanced-quotation",
    "A quotation mark has no fellow: where the quotation begins or ends was told from the words around it.",
    span,
  );
}

/** Of utterances that overlap the first holds; a word set apart inside an utterance is part of it. */
function withoutOverlap(found: readonly Quotation[]): Quotation[] {
  const utterances = apart(found.filter(({ isUtterance }) => isUtterance));
  const spans = utterances.map(({ span }) => span);
  const words = found.filter(({ isUtterance, span }) => {
    const near = spans[indexFrom(spans, span.start)];
    return !isUtterance && (near === undefined || !overlaps(near, span));
  });
  return apart([...utterances, ...words]);
}

function apart(found: readonly Quotation[]): Quotation[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isFree = span.start >= end;
      if (isFree) end = span.end;
      return isFree;
    });
}
