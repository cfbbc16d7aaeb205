import type { Claim, Coding, Estimate, Figure } from "../model/index.ts";
import { originName, speakerChain, type SpeakerView } from "./chains.ts";
import { timeWords } from "./dates.ts";
import { figureLabels, scopeLabels, setAsideLabels, statusLabels } from "./labels.ts";
import type { Masking } from "./masking.ts";
import { type Masked, quote, type QuotePart, sentenceAround } from "./quotes.ts";
import { shownCodings } from "./visibility.ts";
import {
  estimateParts,
  type EstimateWords,
  estimateWords,
  figureWords,
  originsWords,
} from "./wording.ts";

/** One claim as shown: the value, who said it, in which words, in which report. */
export interface ClaimView {
  /** "about 80"; vague words with the rule that read them. */
  readonly value: string;
  readonly origin: string;
  readonly isNamed: boolean;
  readonly chain: readonly SpeakerView[];
  readonly quote: readonly QuotePart[];
  readonly reportId: string;
  readonly reportTitle: string;
  readonly source: string;
  readonly publishedAt: string | null;
  /** What the number covers and when it was given, in words; empty when not said. */
  readonly covers: string;
  /** Why it does not set the estimate; null when it does. */
  readonly setAside: string | null;
  /** "civilians"; empty when the status is not stated or not to be shown. */
  readonly status: string;
  readonly bounds: { low: number | null; best: number | null; high: number | null };
}

/** One estimate as shown, with its claims; vague words stand apart. */
export interface EstimateView {
  readonly key: string;
  readonly label: string;
  readonly of: string;
  readonly scope: string;
  /** "about 80", "more than 40,000", "at least 12, open upwards". */
  readonly words: string;
  /** The same in two: the number, and what goes with it. */
  readonly parts: EstimateWords;
  readonly origins: string;
  /** Who says so, each once, when few enough to name beside the number. */
  readonly saidBy: readonly string[];
  readonly claims: readonly ClaimView[];
  readonly vague: readonly ClaimView[];
}

/** The reports a page quotes from, seen through one masking. */
export interface Sources {
  readonly masking: Masking;
  coding(reportId: string): Coding | undefined;
  masked(reportId: string): Masked | undefined;
}

/**
 * Gathers the codings a page quotes from; when a report has several, the first given counts. Those of restricted reports
 * are left out, so that nothing is quoted from them.
 */
export function sourcesOf(codings: readonly Coding[], masking: Masking): Sources {
  const byId = new Map<string, Coding>();
  for (const coding of shownCodings(codings))
    if (!byId.has(coding.report.id)) byId.set(coding.report.id, coding);
  return {
    masking,
    coding: (reportId) => byId.get(reportId),
    masked(reportId) {
      const text = byId.get(reportId)?.report.text;
      return text === undefined ? undefined : { text, masking };
    },
  };
}

/** Counts below this of detainees are not broken down by status, sex, age or role. */
const smallCount = 3;
const guardedKinds: readonly Figure["kind"][] = ["detained", "abducted"];

/** Says whether a number is so small that breaking it down could point at a person. */
export function isTooSmall(
  kind: Figure["kind"],
  bounds: { low: number | null; best: number | null; high: number | null },
): boolean {
  const most = bounds.high ?? bounds.best ?? bounds.low;
  return guardedKinds.includes(kind) && most !== null && most < smallCount;
}

function coversWords(figure: Figure): string {
  const { countedOver, scope, asOf } = figure;
  const unsaid = scope === "incident" ? [] : [scopeLabels[scope]];
  const over = countedOver === null ? unsaid : [`covers ${timeWords(countedOver)}`];
  return [...over, ...(asOf === null ? [] : [`given ${timeWords(asOf)}`])].join(", ");
}

function quotation(claim: Claim, sources: Sources): QuotePart[] {
  const source = sources.masked(claim.reportId);
  if (source === undefined) return [];
  const sentence = sentenceAround(source.text, claim.figure.span);
  return quote(source, sentence, [claim.figure.span]);
}

/** Gives a claim as shown. */
function claimView(claim: Claim, sources: Sources): ClaimView {
  const { figure } = claim;
  const report = sources.coding(claim.reportId)?.report;
  const source = report?.source ?? null;
  const { status } = figure.of;
  return {
    value: figureWords(figure),
    origin: originName(claim, sources.masking),
    isNamed: claim.origin.isNamed,
    chain: speakerChain(figure.attribution, source, sources.masking),
    quote: quotation(claim, sources),
    reportId: claim.reportId,
    reportTitle: sources.masking.words(report?.title ?? "Untitled report"),
    source: source ?? "source not known",
    publishedAt: claim.publishedAt,
    covers: coversWords(figure),
    setAside: claim.setAside === null ? null : setAsideLabels[claim.setAside],
    status: status === "unknown" || isTooSmall(figure.kind, figure) ? "" : statusLabels[status],
    bounds: { low: figure.low, best: figure.best, high: figure.high },
  };
}

/** Gives an estimate as shown. */
export function estimateView(estimate: Estimate, sources: Sources): EstimateView {
  const views = estimate.claims.map((claim) => ({ claim, view: claimView(claim, sources) }));
  const isVague = ({ claim }: { claim: Claim }): boolean => claim.figure.rule !== null;
  const counting = views.filter(({ claim }) => claim.setAside === null);
  const isGuarded = isTooSmall(estimate.kind, estimate);
  const { kind, status, causation, scope, unit } = estimate;
  return {
    key: [kind, status, causation, scope, unit].join("-"),
    label: figureLabels[kind],
    of: isGuarded || status === "unknown" ? "" : statusLabels[status],
    scope: scopeLabels[scope],
    words: estimateWords(estimate),
    parts: estimateParts(estimate),
    origins: originsWords(estimate.reports, estimate.namedOrigins),
    saidBy: [...new Set((counting.length > 0 ? counting : views).map(({ view }) => view.origin))],
    claims: views.filter((each) => !isVague(each)).map(({ view }) => view),
    vague: views.filter(isVague).map(({ view }) => view),
  };
}
