import { gzip, webArchive, zip } from "./archives.ts";
import { feed } from "./feed.ts";
import type { IntakeFormat } from "./format.ts";
import { html } from "./html.ts";
import { mail } from "./mail.ts";
import { note } from "./note.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import { reportLines } from "./report-lines.ts";
import { table } from "./table.ts";
import { telegram, telegramPage } from "./telegram.ts";

/** Every sort of file that Vigil takes in; the first that recognises the content has it. Plain text stays last. */
export const intakeFormats: readonly IntakeFormat[] = [
  zip,
  gzip,
  pdf,
  webArchive,
  telegramPage,
  html,
  feed,
  telegram,
  reportLines,
  mail,
  note,
  table,
  plainText,
];

/**
 * Finds the format of a file: by its content, else as declared.
 *
 * @param head - the first 2,000 units, decoded
 * @param start - the first bytes as they are
 * @param declared - media type by a header, its charset and all, or by the name; null when unknown
 */
export function formatOf(head: string, start: Uint8Array, declared: string | null): IntakeFormat {
  const seen = intakeFormats.find((format) => format.recognises(head, start));
  const type = declared?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const named = intakeFormats.find((format) => format.mediaTypes.includes(type));
  return seen === undefined || seen === plainText ? (named ?? plainText) : seen;
}
