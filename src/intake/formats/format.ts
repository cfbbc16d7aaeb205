import type { Draft, IntakeInput } from "../input.ts";

/** One sort of file that Vigil takes in. */
export interface IntakeFormat {
  /** As messages and docs/formats.md call it. */
  readonly name: string;
  readonly mediaTypes: readonly string[];
  readonly extensions: readonly string[];
  /**
   * Says whether content looks like this format, whatever its name.
   *
   * @param head - the first 2,000 units, decoded
   * @param start - the first bytes as they are
   */
  recognises(head: string, start: Uint8Array): boolean;
  /** Maps a document to a draft; never fails. Left out where a file holds other documents, which capture unpacks. */
  draft?(text: string, input: IntakeInput): Draft;
}

/** Says whether bytes begin with these. */
export function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
