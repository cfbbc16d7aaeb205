import type { CodedEvent, Coding, EventRef, EventType } from "../model/index.ts";
import { speakerChain, type SpeakerView } from "./chains.ts";
import { type Sources, sourcesOf } from "./claim-view.ts";
import type { Masking } from "./masking.ts";
import { mergeSpans, quote, type QuotePart, sentenceAround } from "./quotes.ts";

/** The kinds of statement, as headings of their page. */
export const statementKinds = {
  demands: "Demands and appeals",
  accusations: "Accusations",
  threats: "Threats",
  promises: "Promises",
  denials: "Denials and refusals",
} as const;
/** demands, accusations, threats, promises or denials. */
export type StatementKind = keyof typeof statementKinds;

/** An event whose content is only said, as shown. */
export interface StatementView {
  readonly kind: StatementKind;
  /** Who makes it; empty when no one is named. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly chain: readonly SpeakerView[];
  readonly quotes: readonly (readonly QuotePart[])[];
  readonly reportId: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly eventId: string;
}

const kindByType: Partial<Record<EventType, StatementKind>> = {
  REQUEST: "demands",
  ACCUSE: "accusations",
  THREATEN: "threats",
  REJECT: "denials",
};

/** Says what kind of statement an event is; null when it tells of a deed. */
export function statementKindOf(event: CodedEvent): StatementKind | null {
  if (event.denies !== null) return "denials";
  const kind = kindByType[event.type];
  if (kind !== undefined) return kind;
  const act = event.attribution.at(-1)?.act;
  if (act === "promises") return "promises";
  return act === "denies" ? "denials" : null;
}

function view(kind: StatementKind, event: CodedEvent, from: [Coding, Sources]): StatementView {
  const [{ report }, sources] = from;
  const source = sources.masked(report.id);
  const unique = (mentions: CodedEvent["roles"]["target"]): string[] => [
    ...new Set(mentions.map((mention) => sources.masking.name(mention))),
  ];
  const sentences = mergeSpans(event.spans.map((span) => sentenceAround(report.text, span)));
  return {
    kind,
    by: unique(event.roles.initiator),
    to: unique(event.roles.target),
    chain: speakerChain(event.attribution, report.source, sources.masking),
    quotes: source === undefined ? [] : sentences.map((span) => quote(source, span, event.spans)),
    reportId: report.id,
    source: report.source ?? "source not known",
    publishedAt: report.publishedAt,
    eventId: event.id,
  };
}

/**
 * Gives events as statements, in the order given; those that tell of a deed are left out.
 *
 * @param codings - the codings the events stand in
 */
export function statementViews(
  events: readonly EventRef[],
  codings: readonly Coding[],
  masking: Masking,
): StatementView[] {
  const sources = sourcesOf(codings, masking);
  return events.flatMap(({ reportId, eventId }) => {
    const coding = sources.coding(reportId);
    const event = coding?.events.find(({ id }) => id === eventId);
    const kind = event === undefined ? null : statementKindOf(event);
    if (coding === undefined || event === undefined || kind === null) return [];
    return [view(kind, event, [coding, sources])];
  });
}
