import type { Coding, Condition, Course, CourseStep, Mention } from "../model/index.ts";
import { speakerChain, type SpeakerView } from "./chains.ts";
import { type Sources, sourcesOf } from "./claim-view.ts";
import { timeWords } from "./dates.ts";
import { courseLabels, stageLabels } from "./labels.ts";
import type { Masking } from "./masking.ts";
import { placeWords } from "./places.ts";
import { mergeSpans, quote, type QuotePart, sentenceAround } from "./quotes.ts";

/** One step in the life of a course, as shown. */
export interface StepView {
  readonly stage: string;
  /** When it is said to be so; "date not stated" when it is not. */
  readonly when: string;
  readonly publishedAt: string | null;
  readonly actors: readonly { term: string; words: string }[];
  readonly chain: readonly SpeakerView[];
  readonly quotes: readonly (readonly QuotePart[])[];
  readonly reportId: string;
  readonly source: string;
}

/** A course as a list and its own page show it. */
export interface CourseView {
  readonly id: string;
  readonly kind: Course["kind"];
  readonly kindLabel: string;
  readonly title: string;
  /** The stage of its last step. */
  readonly latest: string;
  readonly places: string;
  readonly steps: readonly StepView[];
}

function actorsOf(condition: Condition, masking: Masking): { term: string; words: string }[] {
  const groups: [string, readonly Mention[]][] = [
    ["parties", condition.parties],
    ["held by", condition.holder],
    ["by", condition.by],
    ["body", condition.body === null ? [] : [condition.body]],
  ];
  const shown = groups
    .filter(([, mentions]) => mentions.length > 0)
    .map(([term, mentions]) => ({
      term,
      words: [...new Set(mentions.map((mention) => masking.name(mention)))].join(", "),
    }));
  return condition.subject === null
    ? shown
    : [...shown, { term: "about", words: masking.words(condition.subject.text) }];
}

function stepView(step: CourseStep, sources: Sources): StepView {
  const { condition, reportId } = step;
  const report = sources.coding(reportId)?.report;
  const source = sources.masked(reportId);
  const text = source?.text ?? "";
  const sentences = mergeSpans(condition.spans.map((span) => sentenceAround(text, span)));
  return {
    stage: stageLabels[condition.stage],
    when: condition.time === null ? "date not stated" : timeWords(condition.time),
    publishedAt: step.publishedAt,
    actors: actorsOf(condition, sources.masking),
    chain: speakerChain(condition.attribution, report?.source ?? null, sources.masking),
    quotes:
      source === undefined ? [] : sentences.map((span) => quote(source, span, condition.spans)),
    reportId,
    source: report?.source ?? "source not known",
  };
}

/**
 * Gives a course as shown.
 *
 * @param codings - of the reports its steps come from; a step whose report is missing is shown without its words
 */
export function courseView(
  course: Course,
  codings: readonly Coding[],
  masking: Masking,
): CourseView {
  const sources = sourcesOf(codings, masking);
  const steps = course.steps.map((step) => stepView(step, sources));
  const places = course.steps.flatMap(({ condition }) => condition.places.map(placeWords));
  return {
    id: course.id,
    kind: course.kind,
    kindLabel: courseLabels[course.kind],
    title: masking.words(course.title),
    latest: steps.at(-1)?.stage ?? "",
    places: [...new Set(places)].join(", "),
    steps,
  };
}
