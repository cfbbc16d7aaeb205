/**
 * What is shown or withheld: records come in, view models with every private name masked go out; pages and exports
 * show nothing but view models. Never reads a store, a clock or a file, and never changes a record.
 *
 * @module
 */
export type { SpeakerView } from "./chains.ts";
export { type ClaimView, type EstimateView, estimateView, sourcesOf } from "./claim-view.ts";
export { type CourseView, courseView, type StepView } from "./course-view.ts";
export { dateWords, dayOf } from "./dates.ts";
export { gradeDefinitions, gradesOf } from "./grades.ts";
export {
  type IncidentLine,
  incidentLine,
  type IncidentView,
  incidentView,
  type TellingView,
} from "./incident-view.ts";
export { courseLabels, figureLabels, typeLabels } from "./labels.ts";
export { createMasker, type Masker, type Masking, withheld } from "./masking.ts";
export { type ShownPlace, shownPlace } from "./places.ts";
export type { QuotePart } from "./quotes.ts";
export { type CodeView, type ReportView, reportView } from "./report-view.ts";
export {
  type StatementKind,
  statementKindOf,
  statementKinds,
  type StatementView,
  statementViews,
} from "./statement-view.ts";
export { mayShow } from "./visibility.ts";
export { countWords, numberWords } from "./wording.ts";
