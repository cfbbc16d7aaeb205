import type { CodedEvent, Coding, Incident, Link, Mention, Tie } from "../model/index.ts";
import { speakerChain, type SpeakerView } from "./chains.ts";
import { type EstimateView, estimateView, type Sources, sourcesOf } from "./claim-view.ts";
import { periodWords } from "./dates.ts";
import { type GradeView, gradesOf } from "./grades.ts";
import { reviewLabels, typeLabels } from "./labels.ts";
import type { Masking } from "./masking.ts";
import { type ShownPlace, shownPlace } from "./places.ts";
import { mergeSpans, quote, type QuotePart, sentenceAround } from "./quotes.ts";
import { mayShow } from "./visibility.ts";
import { originsWords } from "./wording.ts";

/** An incident as a line of a list. */
export interface IncidentLine {
  readonly id: string;
  readonly title: string;
  readonly shape: Incident["shape"];
  readonly type: string;
  readonly when: string;
  readonly place: ShownPlace | null;
  readonly review: string;
  readonly isReviewed: boolean;
  readonly origins: string;
  /** Its numbers in short: "Killed about 80". */
  readonly figures: readonly { label: string; words: string }[];
}

/** The report whose text another one is. */
export interface TextOrigin {
  readonly kind: "copy" | "translation";
  /** Null where that report is not quoted on this page, and so may be one that is not shown. */
  readonly reportId: string | null;
  /** Who published it; null as above. */
  readonly source: string | null;
}

/** One report's telling of an incident. */
export interface TellingView {
  readonly reportId: string;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly quotes: readonly (readonly QuotePart[])[];
  /** Who told it to whom; empty but for the source when the report tells of it in several places. */
  readonly chain: readonly SpeakerView[];
  /** Whose text it is, where it is another report's: "copy of the report of A wire". */
  readonly origins: readonly TextOrigin[];
  readonly reasons: readonly string[];
  /** 0 to 1, the machine's only: the surest of its links. */
  readonly confidence: number;
}

/** An incident as its page shows it. */
export interface IncidentView extends IncidentLine {
  readonly start: string | null;
  readonly end: string | null;
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly grades: readonly GradeView[];
  readonly estimates: readonly EstimateView[];
  readonly tellings: readonly TellingView[];
}

/** An incident with all that its page rests on. */
export interface IncidentRecord {
  readonly incident: Incident;
  readonly links: readonly Link[];
  /** The codings its links and claims point at. */
  readonly codings: readonly Coding[];
  /** Of the reports that are quoted; none when left out. */
  readonly ties?: readonly Tie[];
}

/** Gives an incident as a line of a list. */
export function incidentLine(incident: Incident, masking: Masking): IncidentLine {
  return {
    id: incident.id,
    title: masking.words(incident.title),
    shape: incident.shape,
    type: typeLabels[incident.type],
    when: periodWords(incident.start, incident.end),
    place: incident.place === null ? null : shownPlace(incident.place, incident.title),
    review: reviewLabels[incident.status],
    isReviewed: incident.status !== "unreviewed",
    origins: originsWords(incident.reports, incident.namedOrigins),
    figures: incident.estimates.map((estimate) => {
      const view = estimateView(estimate, sourcesOf([], masking));
      const label = view.of === "" ? view.label : `${view.label}, ${view.of}`;
      return { label, words: view.words };
    }),
  };
}

interface Telling {
  readonly link: Link;
  readonly coding: Coding;
  readonly event: CodedEvent;
}

function tellingsOf(record: IncidentRecord, sources: Sources): Telling[] {
  return record.links.flatMap((link) => {
    const coding = sources.coding(link.event.reportId);
    const event = coding?.events.find(({ id }) => id === link.event.eventId);
    return coding === undefined || event === undefined ? [] : [{ link, coding, event }];
  });
}

/** One view for all tellings of one report: a report may tell of an incident in several places. */
function tellingView(
  tellings: readonly Telling[],
  sources: Sources,
  ties: readonly Tie[],
): TellingView[] {
  const [first] = tellings;
  if (first === undefined) return [];
  const { report } = first.coding;
  const spans = tellings.flatMap(({ event }) => event.spans);
  const source = sources.masked(report.id);
  const sentences = mergeSpans(spans.map((span) => sentenceAround(report.text, span)));
  const view: TellingView = {
    reportId: report.id,
    title: sources.masking.words(report.title ?? "Untitled report"),
    source: report.source ?? "source not known",
    publishedAt: report.publishedAt,
    quotes: source === undefined ? [] : sentences.map((span) => quote(source, span, spans)),
    chain: speakerChain(
      tellings.length === 1 ? first.event.attribution : [],
      report.source,
      sources.masking,
    ),
    origins: originsOf(report.id, ties, sources),
    reasons: [...new Set(tellings.map(({ link }) => sources.masking.words(link.reason)))],
    confidence: Math.max(...tellings.map(({ link }) => link.confidence)),
  };
  return [view];
}

/** Copies and translations have one origin with what they are of: a reader sees that they are no second voice. */
function originsOf(reportId: string, ties: readonly Tie[], sources: Sources): TextOrigin[] {
  return ties.flatMap((tie) => {
    if (tie.reportId !== reportId || tie.kind === "version") return [];
    const original = sources.coding(tie.originalId)?.report;
    const isShown = original !== undefined && mayShow(original);
    return [
      {
        kind: tie.kind,
        reportId: isShown ? original.id : null,
        source: isShown ? (original.source ?? "source not known") : null,
      },
    ];
  });
}

function byReport(tellings: readonly Telling[]): Telling[][] {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { id } = telling.coding.report;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [telling]);
    else group.push(telling);
  }
  return [...groups.values()];
}

function names(mentions: readonly Mention[], masking: Masking): string[] {
  return [...new Set(mentions.map((mention) => masking.name(mention)))];
}

/** Gives an incident as its page shows it: tellings by publication, undated last. */
export function incidentView(record: IncidentRecord, masking: Masking): IncidentView {
  const { incident } = record;
  const sources = sourcesOf(record.codings, masking);
  const tellings = tellingsOf(record, sources);
  const events = tellings.map(({ event }) => event);
  const late = "9999";
  return {
    ...incidentLine(incident, masking),
    start: incident.start,
    end: incident.end,
    initiators: names(incident.initiators, masking),
    targets: names(incident.targets, masking),
    grades: gradesOf(incident, events),
    estimates: incident.estimates.map((estimate) => estimateView(estimate, sources)),
    tellings: byReport(tellings)
      .flatMap((each) => tellingView(each, sources, record.ties ?? []))
      .sort((a, b) => ((a.publishedAt ?? late) < (b.publishedAt ?? late) ? -1 : 1)),
  };
}
