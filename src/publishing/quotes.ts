import { contains, overlaps, type Span } from "../model/index.ts";
import type { Masking } from "./masking.ts";

/** A stretch of quoted words as shown. */
export interface QuotePart {
  readonly text: string;
  /** The words that a shown value rests on. */
  readonly isLit: boolean;
  /** A name that is withheld. */
  readonly isHidden: boolean;
}

/** How far a quoted sentence may reach on each side of the words it is quoted for. */
const reach = 600;

/** Full stops after these end no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Gg]en|[Cc]ol|[Ll]t|[Ss]gt|[Cc]apt|[Ss]t|[Nn]o|vs|[Uu]\.[SsNn]|e\.g|i\.e|\p{Lu})\.$/u;

/**
 * Gives the sentence that holds `span`: to the line's ends or the nearest full stops, never more than 600 characters
 * to either side.
 */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  const start = from + sentenceStart(text.slice(from, span.start), from > 0);
  const end = span.end + sentenceEnd(text.slice(span.end, to), text.charAt(span.end - 1));
  return trimmed(text, { start, end: Math.max(end, span.end) });
}

function sentenceStart(before: string, isCut: boolean): number {
  const line = before.lastIndexOf("\n") + 1;
  let start = line;
  for (const match of before
    .slice(line)
    .matchAll(/[.!?]["”’')\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}]|["“‘(]?$)/gu)) {
    if (!abbreviations.test(before.slice(line, line + match.index + 1)))
      start = line + match.index + match[0].length;
  }
  // A sentence longer than the reach begins at a word, not inside one.
  return start === 0 && isCut ? Math.max(0, before.indexOf(" ") + 1) : start;
}

function sentenceEnd(after: string, last: string): number {
  const newline = after.indexOf("\n");
  const line = newline < 0 ? after : after.slice(0, newline);
  if (/[.!?]/u.test(last) && /^["”’')\]]*(?:\s|$)/u.test(line))
    return /^["”’')\]]*/u.exec(line)?.[0].length ?? 0;
  for (const match of line.matchAll(/[.!?] ?["”’')\]]*(?=\s|$)/gu)) {
    const isAbbreviation = abbreviations.test(line.slice(0, match.index + 1));
    const next = line.slice(match.index + match[0].length).trimStart();
    if (!isAbbreviation && !/^\p{Ll}/u.test(next)) return match.index + match[0].length;
  }
  return line.length;
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}

/** Joins sentences that overlap; in text order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last !== undefined && overlaps(last, span))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** A report's text with the masking that it is shown through. */
export interface Masked {
  readonly text: string;
  readonly masking: Masking;
}

/** The points in `span` where something begins or ends, `span`'s own ends included, in order. */
function edgesIn(span: Span, pieces: readonly Span[]): number[] {
  const edges = new Set<number>([span.start, span.end]);
  for (const { start, end } of pieces)
    for (const edge of [start, end]) if (edge > span.start && edge < span.end) edges.add(edge);
  return [...edges].sort((a, b) => a - b);
}

/**
 * Quotes a stretch of a report: names masked, the words that values rest on lit.
 *
 * @param lit - spans of the same text; parts outside `span` are cut off
 */
export function quote(source: Masked, span: Span, lit: readonly Span[]): QuotePart[] {
  const hidden = source.masking
    .parts(source.text.slice(span.start, span.end))
    .filter((part) => part.isHidden)
    .map((part) => ({ ...part, start: part.start + span.start, end: part.end + span.start }));
  const edges = edgesIn(span, [...hidden, ...lit]);
  const out: QuotePart[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const piece = { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 };
    const name = hidden.find((part) => contains(part, piece));
    const isLit = lit.some((each) => contains(each, piece));
    // A name that an edge of lit words cuts is shown once, where it begins.
    if (name !== undefined && name.start !== piece.start) continue;
    out.push(
      name === undefined
        ? { text: source.text.slice(piece.start, piece.end), isLit, isHidden: false }
        : { text: name.text, isLit, isHidden: true },
    );
  }
  return joinAlike(out);
}

/** Joins neighbours that are shown alike: nested lit words would be marked in pieces. */
function joinAlike(parts: readonly QuotePart[]): QuotePart[] {
  const joined: QuotePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.isLit === part.isLit && !last.isHidden && !part.isHidden)
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
