/**
 * What other programs may use: the shapes of the record, and the stages from a document to its coding. Bytes come in, a
 * coded record goes out. Storing, linking over a store and serving are the command's.
 *
 * @module
 */
export { openIntakeTools, openPaths, openReportLines, type Capture } from "./capture/index.ts";
export { takeIn, type IntakeInput, type IntakeTools } from "./intake/index.ts";
export * from "./model/index.ts";
export { codeDocument, coder, type Equipment } from "./pipeline.ts";
export { loadResources, type Resources } from "./resources/index.ts";
