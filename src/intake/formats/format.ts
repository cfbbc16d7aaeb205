import type { Draft, IntakeInput } from "../input.ts";

/** One sort of document that Vigil takes in. */
export interface IntakeFormat {
  /** As messages and docs/formats.md call it. */
  readonly name: string;
  readonly mediaTypes: readonly string[];
  readonly extensions: readonly string[];
  /** Says whether content looks like this format, whatever its name; `head` is the first 2,000 units. */
  recognises(head: string): boolean;
  /** Maps the document to a draft; never fails. */
  draft(text: string, input: IntakeInput): Draft;
}
