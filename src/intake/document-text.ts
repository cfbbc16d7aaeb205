import { problem, type Problem, type Span } from "../model/index.ts";
import { declaredCharset, decode } from "./charset.ts";
import { beforeEdits, type Edit } from "./edits.ts";
import { repairMojibake } from "./mojibake.ts";

/** A document's text as every format reads it, and how it differs from its bytes as they are decoded. */
export interface DocumentText {
  readonly text: string;
  /** The text as decoded, in which positions in the raw count. */
  readonly raw: string;
  readonly charset: string;
  /** What was done to `raw` to make `text` of it, round after round. */
  readonly rounds: readonly (readonly Edit[])[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a document's bytes as text; double encoding that is certain is repaired, and a problem says so.
 *
 * @param mediaType - as declared, with its charset; null when unknown
 */
export function documentText(bytes: Uint8Array, mediaType: string | null = null): DocumentText {
  const { text: raw, charset, problems } = decode(bytes, declaredCharset(bytes, mediaType));
  const { text, rounds } = repairMojibake(raw);
  return { text, raw, charset, rounds, problems: [...problems, ...repairProblems(raw, rounds)] };
}

/** Gives where words of a document's text stand in the raw as decoded. */
export function inRaw(rounds: DocumentText["rounds"], span: Span): Span {
  return rounds.reduceRight((at, edits) => beforeEdits(edits, at), span);
}

/** Says what was repaired in a text, by its first place; no problem where nothing was. */
export function repairProblems(text: string, rounds: readonly (readonly Edit[])[]): Problem[] {
  const [edits = []] = rounds;
  const [first] = edits;
  if (first === undefined) return [];
  const was = text.slice(first.start, first.end).slice(0, 40);
  const message = `${edits.length} pieces of the text were UTF-8 read in another charset, as "${was}" for "${first.words.slice(0, 40)}"; they were repaired.`;
  return [problem("intake/wrong-charset", message)];
}
