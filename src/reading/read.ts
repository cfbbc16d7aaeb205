import {
  problem,
  type ActorDirectory,
  type Gazetteer,
  type Problem,
  type ReadSentence,
  type Reading,
  type Report,
  type Span,
  type Time,
} from "../model/index.ts";
import type { RuleNotes } from "../codebook/index.ts";
import { commonWords, scanWords } from "../languages/index.ts";
import type { Analyser } from "../syntax/index.ts";
import { findActors } from "./actors/actors.ts";
import { endOfDateline } from "./datelines.ts";
import { findParagraphs, isHeading } from "./paragraphs.ts";
import { findPlaces } from "./places/places.ts";
import { findQuantities } from "./quantities/quantities.ts";
import { findSpeeches } from "./speakers/speakers.ts";
import { findTimeExpressions, timesOf } from "./times/times.ts";

/** What reading is given besides the report; loaded once, shared by all reports, never changed. */
export interface ReadingResources {
  readonly analyser: Analyser;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorDirectory;
}

/** How much of a text is looked at to tell whether it is English, in code units. */
const languageSample = 4_000;
/** The least share of common words in English prose; headlines and lists have about this. */
const englishShare = 0.15;

function looksEnglish(text: string, paragraphs: readonly Span[]): boolean {
  const start = paragraphs[0]?.start ?? 0;
  const words = scanWords(text, {
    start,
    end: Math.min(text.length, start + languageSample),
  }).filter((word) => word.kind === "letters");
  if (words.length === 0) return false;
  const common = words.filter((word) => commonWords.has(word.lower)).length;
  const isPlain = words.every((word) => /^[a-z]+$/i.test(word.form));
  return common / words.length >= englishShare || (words.length < 12 && isPlain);
}

function languageProblem(report: Report, paragraphs: readonly Span[]): Problem | null {
  const isEnglish =
    report.language === null ? looksEnglish(report.text, paragraphs) : report.language === "en";
  if (isEnglish || paragraphs.length === 0) return null;
  const name =
    report.language === null ? "a language that could not be told" : `"${report.language}"`;
  return problem(
    "reading/unknown-language",
    `The report is in ${name}; only English is read. It is kept, uncoded.`,
  );
}

/** How much of a report is read, in code units: some 80,000 words, more than any report of what happened has. */
const longestRead = 500_000;

/** Gives where reading ends: with the text, or with a word once the text is longer than is read. */
function readingEnd({ text }: Report): number {
  if (text.length <= longestRead) return text.length;
  const space = text.lastIndexOf(" ", longestRead);
  return space > longestRead / 2 ? space : longestRead;
}

function lengthProblem({ text }: Report, end: number): Problem[] {
  if (end === text.length) return [];
  return [
    problem(
      "reading/too-long",
      `The report has ${text.length} characters; the first ${end} were read and nothing is coded from the rest: split it.`,
      { start: end, end: text.length },
    ),
  ];
}

function unresolvedProblems(times: readonly Time[]): Problem[] {
  return times
    .filter((time) => time.basis === "unresolved")
    .map(({ text, span }) =>
      problem(
        "reading/unresolved-time",
        `"${text}" depends on the day the report was published, which is not known: give that day to resolve it.`,
        span,
      ),
    );
}

/** A stretch of text that no sentence leaves, with the number of its paragraph. */
interface Stretch {
  readonly span: Span;
  readonly paragraph: number;
}

/** Parts the dateline from the first paragraph: it is no part of the lead's first sentence. */
function stretchesOf(report: Report, paragraphs: readonly Span[]): Stretch[] {
  return paragraphs.flatMap((span, paragraph) => {
    const isFirst = paragraph === 0 || (paragraph === 1 && report.title !== null);
    const from = isFirst ? endOfDateline(report, span) : span.start;
    const rest = { span: { start: from, end: span.end }, paragraph };
    return from === span.start
      ? [rest]
      : [{ span: { start: span.start, end: from }, paragraph }, rest];
  });
}

/** Gives the sentences of all paragraphs with their trees and where they stand. */
function readSentences(
  report: Report,
  paragraphs: readonly Span[],
  analyser: Analyser,
): ReadSentence[] {
  const stretches = stretchesOf(report, paragraphs);
  const within = stretches.map(({ span }) => span);
  let at = 0;
  return analyser.analyse(report.text, within).map((sentence) => {
    while ((stretches[at]?.span.end ?? Infinity) <= sentence.span.start) at += 1;
    const paragraph = stretches[at]?.paragraph ?? 0;
    const around = paragraphs[paragraph] ?? sentence.span;
    const { span, tokens } = sentence;
    return { span, tokens, paragraph, isHeading: isHeading(report, sentence, around) };
  });
}

/**
 * Reads an English report: what it names, when, where, how many, and who says so.
 *
 * @param notes - where rules write down which value they made of which words; left out while nobody asks
 * @returns every finding with its span, lists in text order; for a report in another language an empty reading with a
 *   problem. Nothing is found in what intake set aside, nor behind the first 500,000 characters
 */
export function read(
  report: Report,
  resources: ReadingResources,
  notes: RuleNotes | null = null,
): Reading {
  const end = readingEnd(report);
  const paragraphs = findParagraphs(report, end);
  const foreign = languageProblem(report, paragraphs);
  const empty = {
    report,
    sentences: [],
    mentions: [],
    places: [],
    times: [],
    quantities: [],
    speeches: [],
  };
  if (foreign !== null) return { ...empty, problems: [foreign] };
  const sentences = readSentences(report, paragraphs, resources.analyser);
  const expressions = findTimeExpressions(report.text, sentences, report.publishedAt);
  const times = timesOf(report.text, expressions, notes);
  const quantities = findQuantities(
    { text: report.text, notes },
    sentences,
    expressions.map(({ span }) => span),
  );
  const mentions = findActors({ report, sentences, directory: resources.actors, notes });
  const { places, problems } = findPlaces({
    report,
    sentences,
    mentions,
    gazetteer: resources.gazetteer,
    notes,
  });
  const spoken = findSpeeches({
    text: report.text,
    sentences,
    mentions,
    times,
    directory: resources.actors,
    notes,
  });
  return {
    report,
    sentences,
    mentions,
    places,
    times,
    quantities,
    speeches: spoken.speeches,
    problems: [
      ...lengthProblem(report, end),
      ...unresolvedProblems(times),
      ...problems,
      ...spoken.problems,
    ],
  };
}
