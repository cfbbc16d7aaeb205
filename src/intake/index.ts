/**
 * Bytes with what is known of them come in; a report goes out, its text in normal form and page furniture set aside,
 * with the problems met. It never opens, fetches or unpacks anything, and never guesses a date.
 *
 * @module
 */
export { declaredCharset, decode } from "./charset.ts";
export { daysIn } from "./dates.ts";
export { documentText, inRaw, type DocumentText } from "./document-text.ts";
export { itemsOfFeed, type FeedEntry } from "./formats/feed.ts";
export { kindOfFurniture } from "./furniture/index.ts";
export type { IntakeFormat } from "./formats/format.ts";
export { formatOf, intakeFormats } from "./formats/index.ts";
export { articleOfMail } from "./formats/mail.ts";
export { articleOfPdf } from "./formats/pdf.ts";
export {
  columnUses,
  delimiterOf,
  itemOfRow,
  planTable,
  type ColumnMap,
  type TablePlan,
} from "./formats/table.ts";
export { itemsOfMessages, messagesOf, type ChannelMessage } from "./formats/telegram.ts";
export {
  unknownMetadata,
  type Article,
  type Block,
  type IntakeInput,
  type IntakeTools,
  type Item,
  type Metadata,
} from "./input.ts";
export { identityOf } from "./identity.ts";
export { takeIn, type TakenIn } from "./take-in.ts";
export { traceOf, type MarkupText, type Trace } from "./trace.ts";
