/**
 * What other programs may use: the shapes of the record, and the stages from a document to its coding. Bytes come in, a
 * coded record goes out, with its explanation and its codes in other schemes. Storing, linking over a store and serving are the command's.
 *
 * @module
 */
export { openIntakeTools, openPaths, openReportLines, type Capture } from "./capture/index.ts";
export {
  acledOf,
  cameoOf,
  ucdpOf,
  type CameoCoding,
  type RuleName,
  type UcdpCoding,
} from "./codebook/index.ts";
export { explain } from "./coding/index.ts";
export { takeIn, type IntakeInput, type IntakeTools } from "./intake/index.ts";
export * from "./model/index.ts";
export { codeDocument, coder, type Equipment } from "./pipeline.ts";
export { loadResources, type Resources } from "./resources/index.ts";
