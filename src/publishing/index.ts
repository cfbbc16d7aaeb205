/**
 * What is shown or withheld: records come in, view models with every private name masked go out; pages and exports
 * show nothing but view models. Never reads a store, a clock or a file, and never changes a record.
 *
 * @module
 */
export * from "./chains.ts";
export * from "./claim-view.ts";
export * from "./course-view.ts";
export { dateWords, dayOf, periodWords } from "./dates.ts";
export * from "./grades.ts";
export * from "./incident-view.ts";
export { courseLabels, figureLabels, typeLabels } from "./labels.ts";
export { createMasker, type Masker, type Masking, withheld } from "./masking.ts";
export * from "./places.ts";
export type { QuotePart } from "./quotes.ts";
export * from "./report-view.ts";
export * from "./statement-view.ts";
export { countWords, type EstimateWords, numberWords } from "./wording.ts";
