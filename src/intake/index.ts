/**
 * Bytes with what is known of them come in; a report goes out, its text in normal form and page furniture set aside,
 * with the problems met. It never opens, fetches or unpacks anything, and never guesses a date.
 *
 * @module
 */
export { declaredCharset, decode } from "./charset.ts";
export { daysIn } from "./dates.ts";
export { intakeFormats } from "./formats/index.ts";
export {
  unknownMetadata,
  type Article,
  type Block,
  type IntakeInput,
  type IntakeTools,
  type Metadata,
} from "./input.ts";
export { takeIn, type TakenIn } from "./take-in.ts";
