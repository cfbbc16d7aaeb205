import { extname } from "node:path";
import { declaredCharset, decode, intakeFormats } from "../intake/index.ts";

/** Guesses a file's media type from its name; null when the name tells nothing. */
export function mediaTypeOf(name: string): string | null {
  const extension = extname(name).slice(1).toLowerCase();
  const format = intakeFormats.find((entry) => entry.extensions.includes(extension));
  return format?.mediaTypes[0] ?? null;
}

/** Finds a document's media type: by its first words, else as declared. */
export function mediaTypeOfContent(bytes: Uint8Array, declared: string | null): string | null {
  const start = bytes.subarray(0, 2000);
  const head = decode(start, declaredCharset(start)).text;
  const seen = intakeFormats.find((format) => format.recognises(head));
  const type = seen?.mediaTypes[0] ?? null;
  return type === null || type === "text/plain" ? (declared ?? type) : type;
}
