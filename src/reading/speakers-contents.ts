import { overlaps, type Span } from "../model/index.ts";
import type { Quotation } from "./quotations.ts";
import { findCues, type SpeechCue } from "./speakers-cues.ts";
import type { TokenRange, Tree } from "./tree.ts";

/** Somebody speaking, with the stretches of text that he says. */
export interface Utterance {
  readonly cue: SpeechCue;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  readonly cueSpan: Span;
  readonly sourceSpan: Span | null;
  /** What is said, in text order; a quotation may run over several sentences. */
  readonly contents: readonly Content[];
}

/** One stretch of what is said. */
export interface Content {
  readonly span: Span;
  readonly isQuoted: boolean;
  /** A quotation that stands apart and goes on with what the same speaker said before. */
  readonly isContinued: boolean;
}

/** How far behind "said in a statement:" a quotation may begin, in code units. */
const reachBehind = 80;

function groupSpan(tree: Tree, cue: TokenRange, source: TokenRange | null): Span {
  const own = tree.spanOf(cue);
  const other = source === null ? own : tree.spanOf(source);
  return { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) };
}

/** Finds the quotation that ends right before, or begins soon behind, a speaker and his verb. */
class QuotationFinder {
  readonly #text: string;
  readonly #utterances: readonly Quotation[];

  constructor(text: string, quotations: readonly Quotation[]) {
    this.#text = text;
    this.#utterances = quotations.filter(({ isUtterance }) => isUtterance);
  }

  get all(): readonly Quotation[] {
    return this.#utterances;
  }

  before(group: Span, sentence: Span): Quotation | null {
    const near = this.#utterances.findLast(({ span }) => span.end <= group.start);
    if (near === undefined) return null;
    // A full stop inside the marks ends what was said; the next sentence has a speaker of its own.
    const isOver =
      near.span.end <= sentence.start &&
      /\.$/u.test(this.#text.slice(near.inner.start, near.inner.end).trimEnd());
    if (isOver) return null;
    return /^[\s,.–—-]*$/u.test(this.#text.slice(near.span.end, group.start)) ? near : null;
  }

  /** Says whether a clause begins with a quotation, however it goes on. */
  opensAt(clause: Span): boolean {
    return this.#utterances.some(
      ({ span }) => span.start === clause.start && span.end <= clause.end,
    );
  }

  behind(group: Span, sentence: Span): Quotation | null {
    const near = this.#utterances.find(({ span }) => span.start >= group.end);
    if (near === undefined || near.span.start >= sentence.end + 1) return null;
    return near.span.start - group.end <= reachBehind ? near : null;
  }
}

function joinsQuotation(clause: Span, quotation: Quotation): boolean {
  return overlaps(clause, quotation.span) || clause.end === quotation.span.start;
}

/** What a cue says in its own sentence: quotations beside it, else the clause or object the tree gives. */
function contentsOf(
  cue: SpeechCue,
  { tree, sentence, finder }: { tree: Tree; sentence: Span; finder: QuotationFinder },
): Content[] {
  const group = groupSpan(tree, cue.words, cue.source);
  const clause = cue.content === null ? null : tree.spanOf(cue.content);
  if (cue.verb.sort === "wants" || cue.verb.sort === "judges")
    return clause === null ? [] : [plain(clause)];
  const before = finder.before(group, sentence);
  const found: Content[] = [];
  if (before !== null) found.push(quoted(withLead(clause, before, group)));
  else if (clause !== null && clause.end <= group.start && finder.opensAt(clause))
    return [quoted(clause)];
  const behind = finder.behind(group, sentence);
  if (
    behind !== null &&
    (clause === null || clause.end <= group.start || joinsQuotation(clause, behind))
  ) {
    const isMixed =
      clause !== null && clause.start >= group.end && clause.start < behind.span.start;
    if (!isMixed) found.push(quoted(behind.span));
    else if (before === null)
      found.push(plain({ start: clause.start, end: Math.max(clause.end, behind.span.end) }));
  }
  if (found.length === 0 && clause !== null) found.push(plain(closedQuotation(clause, finder)));
  return found;
}

/** A clause before the cue that ends in a quotation is said whole: 'They "are killing" people there, he said'. */
function withLead(clause: Span | null, before: Quotation, group: Span): Span {
  const isLead =
    clause !== null &&
    clause.end <= group.start &&
    clause.start < before.span.start &&
    overlaps(clause, before.span);
  return isLead ? { start: clause.start, end: before.span.end } : before.span;
}

/** A clause that begins before a quotation and breaks off inside it goes on to its closing mark. */
function closedQuotation(clause: Span, finder: QuotationFinder): Span {
  const cut = finder.all.find(
    ({ span }) => span.start >= clause.start && span.start < clause.end && span.end > clause.end,
  );
  return cut === undefined ? clause : { start: clause.start, end: cut.span.end };
}

function plain(span: Span): Content {
  return { span, isQuoted: false, isContinued: false };
}

function quoted(span: Span): Content {
  return { span, isQuoted: true, isContinued: false };
}

/** What utterances are found in. */
export interface SpeechScene {
  readonly text: string;
  readonly sentences: readonly { readonly span: Span; readonly paragraph: number }[];
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
}

/**
 * Finds who is made to speak, with what he says: in quotation marks, in a clause, or as the object of "demanded".
 *
 * @returns in text order of the cues
 */
export function findUtterances(scene: SpeechScene): Utterance[] {
  const finder = new QuotationFinder(scene.text, scene.quotations);
  const utterances = scene.trees.flatMap((tree, index) => {
    const sentence = scene.sentences[index]?.span ?? { start: 0, end: 0 };
    const hasQuotation = (words: TokenRange, source: TokenRange | null): boolean => {
      const group = groupSpan(tree, words, source);
      return finder.before(group, sentence) !== null || finder.behind(group, sentence) !== null;
    };
    return findCues(tree, hasQuotation).map((cue): Utterance => {
      const sourceSpan = cue.source === null ? null : tree.spanOf(cue.source);
      const contents = contentsOf(cue, { tree, sentence, finder });
      return { cue, sentence: index, cueSpan: tree.spanOf(cue.words), sourceSpan, contents };
    });
  });
  const speaking = utterances.filter(({ contents }) => contents.length > 0);
  return withContinuations(withoutParticiples(speaking, scene), { scene, finder });
}

/** "said that …, adding that …": what the same speaker adds behind a comma is no part of what he said before. */
function withoutParticiples(utterances: readonly Utterance[], { text }: SpeechScene): Utterance[] {
  return utterances.map((utterance, at) => {
    const added = utterances
      .slice(at + 1, at + 4)
      .find(
        ({ sentence, cue, sourceSpan }) =>
          sentence === utterance.sentence &&
          sourceSpan === null &&
          cue.speakerAt === utterance.cue.speakerAt,
      );
    if (added === undefined) return utterance;
    const contents = utterance.contents.map((content) => {
      if (content.span.start >= added.cueSpan.start || content.span.end <= added.cueSpan.start)
        return content;
      const lead = text.slice(content.span.start, added.cueSpan.start);
      const kept = lead.replace(/(?:,?\s+(?:and|but|while))?[\s,]*$/u, "");
      return kept === ""
        ? content
        : {
            ...content,
            span: { start: content.span.start, end: content.span.start + kept.length },
          };
    });
    return { ...utterance, contents };
  });
}

/** Gives each quotation without a speaker of its own to whoever spoke in the sentence right before it. */
function withContinuations(
  utterances: Utterance[],
  { scene, finder }: { scene: SpeechScene; finder: QuotationFinder },
): Utterance[] {
  const extra = new Map<Utterance, Content[]>();
  let last: { utterance: Utterance; end: number } | null = null;
  let next = 0;
  for (const { span } of finder.all) {
    for (
      ;
      next < utterances.length && (utterances[next]?.cueSpan.start ?? Infinity) < span.start;
      next += 1
    ) {
      const utterance = utterances[next];
      if (
        utterance?.contents.some(({ isQuoted }) => isQuoted) === true ||
        utterance?.cue.verb.sort === "says"
      ) {
        const end = Math.max(
          utterance.cueSpan.end,
          ...utterance.contents.map((content) => content.span.end),
        );
        last = { utterance, end };
      }
    }
    const isOwned = utterances.some(({ contents }) =>
      contents.some((content) => overlaps(content.span, span)),
    );
    if (isOwned || last === null || !followsOn(scene, last.end, span)) continue;
    extra.set(last.utterance, [
      ...(extra.get(last.utterance) ?? []),
      { span, isQuoted: true, isContinued: true },
    ]);
    last = { ...last, end: span.end };
  }
  return utterances.map((utterance) => ({
    ...utterance,
    contents: [...utterance.contents, ...(extra.get(utterance) ?? [])],
  }));
}

/** Says whether a quotation opens the sentence after the one in which a speaker was last heard. */
function followsOn(scene: SpeechScene, end: number, quotation: Span): boolean {
  const at = scene.sentences.findIndex(({ span }) => quotation.start < span.end);
  const before = scene.sentences[at - 1];
  const own = scene.sentences[at];
  if (own === undefined || before === undefined) return false;
  const opens = /^\s*$/u.test(scene.text.slice(own.span.start, quotation.start));
  return opens && before.span.start <= end && own.paragraph - before.paragraph <= 1;
}
