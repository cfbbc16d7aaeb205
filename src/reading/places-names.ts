import type { Gazetteer, GazetteerHit, Sentence, Span, Token } from "../model/index.ts";
import { nameConnectors, ordinaryWords } from "../languages/en/index.ts";

/** A capitalised stretch of a sentence that the gazetteer knows. Token ranges are half-open. */
export interface NameMatch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The whole capitalised stretch around it. */
  readonly run: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly span: Span;
  readonly hits: readonly GazetteerHit[];
}

const longestName = 7;
const capital = /^(?:[\p{Lu}\p{Lt}]|(?:al|el|an|ar|as|ash|at|ad|ez|az|es|ed|d|l|o)[-'’ʼ]\p{Lu})/u;
const functionWords = new Set(
  "of in on at to and or the a an for by with from as is are was were be its his her their that this but not into over after before under between".split(
    " ",
  ),
);

/** Says whether most longer words of a sentence are capitalised, as in headlines. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ form }) => form.length > 3 && /^\p{L}/u.test(form));
  const capitals = words.filter(({ form }) => capital.test(form));
  return words.length > 3 && capitals.length >= 0.7 * words.length;
}

/** Marks the tokens that may begin or end a name. */
function capitalised(tokens: readonly Token[]): boolean[] {
  const isTitle = isTitleCase(tokens);
  return tokens.map(({ form }, at) => {
    if (!capital.test(form)) return false;
    const lower = form.toLowerCase();
    return !functionWords.has(lower) || (!isTitle && at > 0 && lower.length > 3);
  });
}

/** Gives the end of the capitalised stretch from `from`, crossing connectors that a capital follows. */
function runEnd(tokens: readonly Token[], isCapital: readonly boolean[], from: number): number {
  let end = from + 1;
  for (let at = end; at < tokens.length; at++) {
    if (isCapital[at] === true) end = at + 1;
    else if (!nameConnectors.has((tokens[at]?.form ?? "").toLowerCase()) || at - end > 1) break;
  }
  return end;
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly isCapital: readonly boolean[];
  readonly end: number;
}

/** Gives the longest name that begins at `from` and that the gazetteer knows. */
function longestAt(
  from: number,
  { tokens, isCapital, end }: Stretch,
  look: (span: Span) => readonly GazetteerHit[],
): { to: number; hits: readonly GazetteerHit[] } | undefined {
  for (let to = Math.min(end, from + longestName); to > from; to--) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || isCapital[to - 1] !== true) continue;
    const hits = look({ start: first.start, end: last.end });
    if (hits.length > 0) return { to, hits };
  }
  return undefined;
}

function isOrdinary(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && ordinaryWords.has((tokens[from]?.form ?? "").toLowerCase());
}

/**
 * Gives the capitalised stretches of one sentence that the gazetteer knows, longest first from the left; none overlap.
 * Ordinary words and single letters are never looked up.
 */
export function findNames(
  text: string,
  { tokens }: Sentence,
  gazetteer: Gazetteer,
): Omit<NameMatch, "sentence">[] {
  const isCapital = capitalised(tokens);
  const found: Omit<NameMatch, "sentence">[] = [];
  const look = ({ start, end }: Span): readonly GazetteerHit[] =>
    end - start < 2 ? [] : gazetteer.find(text.slice(start, end));
  let at = 0;
  while (at < tokens.length) {
    if (isCapital[at] !== true) {
      at++;
      continue;
    }
    const end = runEnd(tokens, isCapital, at);
    const run = { from: at, to: end };
    while (at < end) {
      const match =
        isCapital[at] === true ? longestAt(at, { tokens, isCapital, end }, look) : undefined;
      const first = tokens[at];
      const last = match === undefined ? undefined : tokens[match.to - 1];
      if (match !== undefined && first && last && !isOrdinary(tokens, at, match.to)) {
        const span = { start: first.start, end: last.end };
        found.push({
          from: at,
          to: match.to,
          run,
          span,
          text: text.slice(span.start, span.end),
          hits: match.hits,
        });
      }
      at = match?.to ?? at + 1;
    }
  }
  return found;
}
