import { overlaps, type Span } from "../../model/index.ts";
import type { NearQuotations } from "./quotations-near.ts";
import type { Quotation } from "./quotations.ts";
import type { SpeechCue } from "./cue.ts";
import type { TokenRange, Tree } from "../tree.ts";

/** One stretch of what is said. */
export interface Content {
  readonly span: Span;
  readonly isQuoted: boolean;
  /** A quotation that stands apart and goes on with what the same speaker said before. */
  readonly isContinued: boolean;
}

/** Where a cue stands. */
export interface CuePlace {
  readonly text: string;
  readonly tree: Tree;
  readonly sentence: Span;
  readonly near: NearQuotations;
}

/** The stretch from a speaker's first word to his verb's last, in either order. */
export function groupSpan(tree: Tree, cue: TokenRange, source: TokenRange | null): Span {
  const own = tree.spanOf(cue);
  const other = source === null ? own : tree.spanOf(source);
  return { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) };
}

function plain(span: Span): Content {
  return { span, isQuoted: false, isContinued: false };
}

function quoted(span: Span): Content {
  return { span, isQuoted: true, isContinued: false };
}

/** ", a claim the army rejected": what is said of the words themselves behind them, in the report's own voice. */
const verdict =
  /,\s+an?\s+(?:claim|charge|allegation|accusation|assertion|contention|account|version)\b/;

/** A stretch without what the report says of it at its end. */
function withoutVerdict(content: Content, text: string): Content {
  const { end, start } = content.span;
  const found = content.isQuoted ? null : verdict.exec(text.slice(start, end));
  return found === null || found.index === 0
    ? content
    : { ...content, span: { start, end: start + found.index } };
}

/** What a cue says in its own sentence: quotations beside it, else the clause or object the tree gives. */
export function contentsOf(cue: SpeechCue, place: CuePlace): Content[] {
  return allContentsOf(cue, place).map((content) => withoutVerdict(content, place.text));
}

function allContentsOf(cue: SpeechCue, place: CuePlace): Content[] {
  const { tree, near } = place;
  const clause = cue.content === null ? null : tree.spanOf(cue.content);
  if (cue.verb.sort !== "says" && !cue.isClause)
    return clause === null ? [] : [plain(closed(clause, near))];
  const behindCue = cue.behind === null ? [] : [plain(closed(tree.spanOf(cue.behind), near))];
  return [...besideCue(cue, clause, place), ...behindCue];
}

/** Quotations beside a cue, else its clause. */
function besideCue(cue: SpeechCue, clause: Span | null, place: CuePlace): Content[] {
  const { tree, near, sentence } = place;
  const group = groupSpan(tree, cue.words, cue.source);
  const before = near.before(group, sentence);
  const behind = near.behind(group, sentence);
  const found: Content[] = [];
  if (before !== null) found.push(quoted(withLead(before, { clause, group, sentence }, place)));
  else if (clause !== null && clause.end <= group.start) found.push(clauseBefore(clause, near));
  if (behind !== null && isSaidBehind(clause, behind, group))
    found.push(mixed(clause, behind, { group, place }));
  if (found.length === 0 && clause !== null) found.push(plain(closed(clause, near)));
  return found;
}

/** A clause before the cue; one that opens with a quotation counts as quoted. */
function clauseBefore(clause: Span, near: NearQuotations): Content {
  const opening = near.over(clause.start);
  return opening?.span.start === clause.start
    ? quoted(closed(clause, near))
    : plain(closed(clause, near));
}

function isSaidBehind(clause: Span | null, behind: Quotation, group: Span): boolean {
  if (clause === null || clause.end <= group.start) return true;
  return overlaps(clause, behind.span) || clause.end + 1 >= behind.span.start;
}

/**
 * A quotation behind the cue with what leads up to it: after a comma, a colon or nothing it stands alone; after words of
 * the clause it is part of them, 'said it was "a disgrace"'.
 */
function mixed(
  clause: Span | null,
  behind: Quotation,
  { group, place }: { group: Span; place: CuePlace },
): Content {
  const gap = place.text.slice(group.end, behind.span.start);
  const standsAlone = /(?:^|[,:])\s*$/u.test(gap) || /^\s*(?:that)?\s*$/u.test(gap);
  if (clause !== null && clause.start >= group.end && clause.start < behind.span.start) {
    return plain({ start: clause.start, end: Math.max(clause.end, behind.span.end) });
  }
  if (standsAlone || /^\s*(?:in|on|at|to|during|when|while|by)\b/u.test(gap))
    return quoted(behind.span);
  const start = group.end + (/^\s*/u.exec(gap)?.[0].length ?? 0);
  return plain({ start, end: behind.span.end });
}

/** Words of the same sentence that lead up to a quotation are said as well: 'The summit achieved "too little," he said'. */
function withLead(
  { span }: Quotation,
  { clause, group, sentence }: { clause: Span | null; group: Span; sentence: Span },
  { tree }: CuePlace,
): Span {
  const isLed = clause !== null && clause.end <= group.start && clause.start < span.start;
  if (isLed && overlaps(clause, span)) return { start: clause.start, end: span.end };
  const lead =
    span.start <= sentence.start ? [] : tree.tokens.filter((token) => token.end <= span.start);
  const [first, last] = [lead[0], lead.at(-1)];
  const speaks = lead.some((token) => token.xpos === "VBD" && token.lemma === "say");
  if (first === undefined || last === undefined || speaks || /^[,:.]$/.test(last.form)) return span;
  return { start: first.start, end: span.end };
}

/** A clause that breaks off inside a quotation goes on to its closing mark. */
function closed(clause: Span, near: NearQuotations): Span {
  const cut = near.over(clause.end);
  const isCut = cut !== null && cut.span.start >= clause.start && cut.span.start < clause.end;
  return isCut ? { start: clause.start, end: cut.span.end } : clause;
}
