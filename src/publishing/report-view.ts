import type { CodedEvent, Coding, Condition, Figure, Mention, Span } from "../model/index.ts";
import { contains } from "../model/index.ts";
import { speakerChain, type SpeakerView } from "./chains.ts";
import { isTooSmall } from "./claim-view.ts";
import { timeWords } from "./dates.ts";
import {
  courseLabels,
  figureLabels,
  scopeLabels,
  stageLabels,
  statusLabels,
  typeLabels,
} from "./labels.ts";
import type { Masking } from "./masking.ts";
import { placeWords } from "./places.ts";
import { mergeSpans, quote, type QuotePart, sentenceAround } from "./quotes.ts";
import { setAsideViews, type SetAsideView } from "./set-aside-view.ts";
import { mayShow } from "./visibility.ts";
import { figureWords } from "./wording.ts";

/** One value coded from a sentence, in words. */
export interface CodeView {
  readonly id: string;
  readonly kind: "event" | "figure" | "condition";
  /** "Assault", "Killed", "Ceasefires: announced". */
  readonly label: string;
  /** "about 80 civilians", or who did what to whom. */
  readonly value: string;
  /** "planned", "possible" …; empty when told as actual. */
  readonly modality: string;
  readonly details: readonly { term: string; words: string }[];
  readonly chain: readonly SpeakerView[];
}

/** One quoted sentence with the values coded from it. */
interface SentenceView {
  readonly quote: readonly QuotePart[];
  readonly codes: readonly CodeView[];
}

/** A report as its page shows it. */
export interface ReportView {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string | null;
  /** Null when there is none, or when it would give a private name away. */
  readonly url: string | null;
  readonly hasWithheldUrl: boolean;
  readonly coder: string;
  readonly sentences: readonly SentenceView[];
  /** Paragraphs of the whole text; empty unless it may stand whole. */
  readonly paragraphs: readonly (readonly QuotePart[])[];
  /** What of the page is not read: furniture in its text, and what never came into it. */
  readonly setAside: readonly SetAsideView[];
  readonly problems: readonly { code: string; message: string }[];
}

interface Coded {
  readonly spans: readonly Span[];
  readonly code: CodeView;
}

function names(mentions: readonly Mention[], masking: Masking): string {
  return [...new Set(mentions.map((mention) => masking.name(mention)))].join(", ");
}

function detail(term: string, words: string): { term: string; words: string }[] {
  return words === "" ? [] : [{ term, words }];
}

function eventCode(event: CodedEvent, source: string | null, masking: Masking): Coded {
  const { roles } = event;
  return {
    spans: event.spans,
    code: {
      id: event.id,
      kind: "event",
      label: typeLabels[event.type],
      value: (event.mode ?? "").replaceAll("-", " "),
      modality: event.modality === "actual" ? "" : event.modality,
      details: [
        ...detail("by", names(roles.initiator, masking)),
        ...detail("with support of", names(roles.supporter, masking)),
        ...detail("against or to", names(roles.target, masking)),
        ...detail("affecting", names(roles.affected, masking)),
        ...detail("with", event.instrument === null ? "" : masking.words(event.instrument.text)),
        ...detail("where", event.places.map(placeWords).join(", ")),
        ...detail("when", event.time === null ? "" : timeWords(event.time)),
        ...detail("denies", event.denies ?? ""),
      ],
      chain: speakerChain(event.attribution, source, masking),
    },
  };
}

function figureCode(figure: Figure, source: string | null, masking: Masking): Coded {
  const status = figure.of.status === "unknown" ? "" : statusLabels[figure.of.status];
  const isGuarded = isTooSmall(figure.kind, figure);
  return {
    spans: [figure.span],
    code: {
      id: figure.id,
      kind: "figure",
      label: figureLabels[figure.kind],
      value: figureWords(figure),
      modality: figure.modality === "actual" ? "" : figure.modality,
      details: [
        ...detail("whom", isGuarded ? "" : masking.words(figure.of.text)),
        ...detail("status", isGuarded ? "" : status),
        ...detail("scope", figure.scope === "incident" ? "" : scopeLabels[figure.scope]),
        ...detail("covers", figure.countedOver === null ? "" : timeWords(figure.countedOver)),
        ...detail("where", figure.places.map(placeWords).join(", ")),
      ],
      chain: speakerChain(figure.attribution, source, masking),
    },
  };
}

function conditionCode(condition: Condition, source: string | null, masking: Masking): Coded {
  return {
    spans: condition.spans,
    code: {
      id: condition.id,
      kind: "condition",
      label: courseLabels[condition.kind],
      value: stageLabels[condition.stage],
      modality: "",
      details: [
        ...detail("parties", names(condition.parties, masking)),
        ...detail("held by", names(condition.holder, masking)),
        ...detail("by", names(condition.by, masking)),
        ...detail("body", condition.body === null ? "" : masking.name(condition.body)),
        ...detail("about", condition.subject === null ? "" : masking.words(condition.subject.text)),
        ...detail("where", condition.places.map(placeWords).join(", ")),
        ...detail("when", condition.time === null ? "" : timeWords(condition.time)),
      ],
      chain: speakerChain(condition.attribution, source, masking),
    },
  };
}

/**
 * Gives a report as its page shows it: only the sentences that values were coded from, names masked.
 *
 * @returns null for a restricted report: its page is not there
 * @param mayStandWhole - true when the operator marked the text as free to be shown in full
 */
export function reportView(
  coding: Coding,
  masking: Masking,
  mayStandWhole: boolean,
): ReportView | null {
  const { report } = coding;
  if (!mayShow(report)) return null;
  const coded = [
    ...coding.events.map((event) => eventCode(event, report.source, masking)),
    ...coding.figures.map((figure) => figureCode(figure, report.source, masking)),
    ...coding.conditions.map((condition) => conditionCode(condition, report.source, masking)),
  ];
  const source = { text: report.text, masking };
  const lit = coded.flatMap(({ spans }) => spans);
  const sentences = mergeSpans(lit.map((span) => sentenceAround(report.text, span)));
  const url = masking.address(report.url);
  return {
    id: report.id,
    title: masking.words(report.title ?? "Untitled report"),
    source: report.source ?? "source not known",
    publishedAt: report.publishedAt,
    url,
    hasWithheldUrl: report.url !== null && url === null,
    coder: coding.coder,
    sentences: sentences.map((sentence) => ({
      quote: quote(source, sentence, lit),
      codes: coded
        .filter(({ spans }) => spans.some((span) => contains(sentence, span)))
        .map(({ code }) => code),
    })),
    paragraphs: mayStandWhole ? readSpans(coding).map((span) => quote(source, span, lit)) : [],
    setAside: setAsideViews(report, masking, mayStandWhole),
    problems: coding.problems.map(({ code, message }) => ({
      code,
      message: masking.words(message),
    })),
  };
}

/** The paragraphs of a report that are read: no empty lines, no page furniture. */
function readSpans(coding: Coding): Span[] {
  const { text, setAside } = coding.report;
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!setAside.some((aside) => contains(aside.span, span))) spans.push(span);
  }
  return spans;
}
