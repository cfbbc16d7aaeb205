/**
 * Bytes with what is known of them come in; a report goes out, its text in normal form and page furniture set aside,
 * with the problems met. It never opens, fetches or unpacks anything, and never guesses a date.
 *
 * @module
 */
export { declaredCharset, decode, isBinary, type Decoded } from "./charset.ts";
export { checkedDate } from "./dates.ts";
export type { IntakeFormat } from "./formats/format.ts";
export { intakeFormats } from "./formats/index.ts";
export {
  unknownMetadata,
  type Article,
  type Block,
  type DateBasis,
  type Draft,
  type IntakeInput,
  type IntakeTools,
  type Metadata,
} from "./input.ts";
export { longestText, takeIn, type TakenIn } from "./take-in.ts";
