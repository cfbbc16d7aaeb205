import type { Report, Span } from "../../model/index.ts";

/** A sort of page furniture. */
export type FurnitureKind = Report["setAside"][number]["kind"];

/** A line of the text that is not empty, with what is known of it. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Whether it is a sentence or more of running text. */
  readonly isProse: boolean;
}

/** A line that cuts its words out of the text when asked: a text of ten megabytes may have millions of lines. */
class CutLine implements Line {
  readonly isProse: boolean;
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;

  constructor(source: string, { start, end }: Span) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.isProse = isProse(this.text);
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get text(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** How a line of furniture looks. */
export interface LineRule {
  readonly kind: FurnitureKind;
  /**
   * anywhere: the words are never a report's own; near: only beside another line of the same kind;
   * edge: only before the first or after the last line of running text.
   */
  readonly where: "anywhere" | "near" | "edge";
  /** Must match the whole line; lines over 300 units are never tried. */
  readonly pattern: RegExp;
}

/** Makes a rule; of a reply form unless another kind is given. */
export function rule(
  where: LineRule["where"],
  pattern: RegExp,
  kind: LineRule["kind"] = "reply-form",
): LineRule {
  return { kind, where, pattern };
}

/** Lines longer than this are running text whatever they say. */
export const longestFurnitureLine = 300;

/** Splits text into its lines that are not empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = trimmedLine(text, { start, end });
    if (line !== null) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function trimmedLine(text: string, span: Span): Line | null {
  const raw = text.slice(span.start, span.end);
  const words = raw.trim();
  if (words === "") return null;
  const start = span.start + raw.indexOf(words.charAt(0));
  return new CutLine(text, { start, end: start + words.length });
}

/** A full stop or closing quotation after some length, or many words, shows running text. */
function isProse(line: string): boolean {
  if (line.length > longestFurnitureLine) return true;
  return line.length >= 60 && /[.!?]["”’')\]]*$/.test(line);
}
