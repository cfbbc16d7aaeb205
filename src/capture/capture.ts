import { createHash } from "node:crypto";
import type { IntakeInput, Metadata } from "../intake/index.ts";
import { unknownMetadata } from "../intake/index.ts";
import { problem, type Problem } from "../model/index.ts";
import type { Extractor } from "./extractor/extractor.ts";
import type { FetchRecord } from "./fetch/record.ts";
import { overlay } from "./metadata.ts";
import type { Mark } from "./paths/marks.ts";

/** The bytes of a document as opened, with when, and what is known of it. */
export interface Capture extends IntakeInput {
  /** ISO instant, UTC. */
  readonly openedAt: string;
  /** How it was fetched, where it was; of several documents in one fetched file the first says so. */
  readonly fetched?: FetchedBytes;
  /** How far the opening of paths had come with it; none of what is no path. */
  readonly mark?: Mark;
}

/** How bytes were fetched, and the bytes as they came, decoded; null where none were kept. */
export interface FetchedBytes {
  readonly record: FetchRecord;
  readonly bytes: Uint8Array | null;
}

/** Largest document that is opened, in bytes; a line of a `.jsonl` file counts as one. */
export const largestDocument = 20_000_000;

/** Says whether the report of some bytes is held already, by their hash and what is known of them. */
export type IsHeld = (sha256: string, metadata: Metadata) => Promise<boolean>;

/** What the opening of documents needs from its caller. */
export interface Opening {
  /** Gives the time of opening, ISO instant, UTC. */
  readonly now: () => string;
  /** Goes before what a metadata line says: the options of a command. */
  readonly given: Partial<Metadata>;
  readonly extractor: Extractor;
  /** Says whether a document is held already: it need not be taken apart to be passed over. */
  readonly isHeld?: IsHeld | undefined;
}

/** Makes a capture of a document's bytes; a page is sent through the extractor. */
export async function captureOf(
  bytes: Uint8Array,
  about: { name: string; mediaType: string | null; metadata: Metadata; problems?: Problem[] },
  opening: Opening,
): Promise<Capture> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const isHeld = (await opening.isHeld?.(sha256, about.metadata)) ?? false;
  const extracted = isHeld
    ? { article: null, problems: [] }
    : await opening.extractor.extract(bytes, about.mediaType);
  return {
    bytes,
    sha256,
    name: about.name,
    mediaType: about.mediaType,
    metadata: about.metadata,
    article: extracted.article,
    problems: [...(about.problems ?? []), ...extracted.problems],
    openedAt: opening.now(),
  };
}

/** Makes a capture without bytes, for a document that could not be opened. */
export function failedCapture(name: string, found: Problem, opening: Opening): Capture {
  const bytes = new Uint8Array();
  return {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name,
    mediaType: null,
    metadata: overlay(unknownMetadata, opening.given),
    article: null,
    problems: [found],
    openedAt: opening.now(),
  };
}

/** Says that a document is over the limit. */
export function tooLarge(name: string, bytes: number): Problem {
  const size = bytes < 1_000_000 ? `${bytes} bytes` : `${Math.round(bytes / 1_000_000)} MB`;
  const message = `${name} has ${size}; one document may have ${largestDocument / 1_000_000} MB. Split it.`;
  return problem("intake/too-long", message);
}
