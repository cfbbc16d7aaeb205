import type { IntakeInput } from "../input.ts";
import type { IntakeFormat } from "./format.ts";
import { html } from "./html.ts";
import { plainText } from "./plain-text.ts";

/** Every sort of document that Vigil takes in; the first that recognises the content has it. Plain text stays last. */
export const intakeFormats: readonly IntakeFormat[] = [html, plainText];

/** Finds the format of a document: by its content, else by its media type. */
export function formatOf(text: string, input: IntakeInput): IntakeFormat {
  const declared = intakeFormats.find((format) =>
    format.mediaTypes.includes(input.mediaType ?? ""),
  );
  const head = text.slice(0, 2000);
  const seen = intakeFormats.find((format) => format.recognises(head));
  return seen === undefined || seen === plainText ? (declared ?? plainText) : seen;
}
