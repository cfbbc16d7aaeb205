import { extname } from "node:path";
import {
  declaredCharset,
  decode,
  formatOf,
  intakeFormats,
  type IntakeFormat,
} from "../intake/index.ts";

const headBytes = 4000;

/** Guesses a file's media type from its name; null when the name tells nothing. */
export function mediaTypeOf(name: string): string | null {
  const extension = extname(name).slice(1).toLowerCase();
  const format = intakeFormats.find((entry) => entry.extensions.includes(extension));
  return format?.mediaTypes[0] ?? null;
}

/** Finds a document's format: by its first bytes, else as declared. */
export function formatOfContent(bytes: Uint8Array, declared: string | null): IntakeFormat {
  const start = bytes.subarray(0, headBytes);
  const head = decode(start, declaredCharset(start, declared)).text.slice(0, 2000);
  return formatOf(head, start, declared);
}
