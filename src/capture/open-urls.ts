import { unknownMetadata, type Metadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import { failedCapture, type Capture, type Opening } from "./capture.ts";
import { Extractor } from "./extractor/extractor.ts";
import { headerOf, type Fetched, type FetchOptions, type FetchRecord } from "./fetch/index.ts";
import { overlay } from "./metadata.ts";
import { openSource } from "./open-source.ts";
import { heldSource } from "./source.ts";

/** What fetches addresses: a `Fetcher`. */
export interface Fetches {
  /** Fetches an address; what went wrong comes as a problem. */
  fetch(address: string, options?: FetchOptions): Promise<Fetched>;
}

/** How addresses are opened. */
export interface OpenUrlsOptions {
  readonly fetcher: Fetches;
  /** Gives the time of opening, ISO instant, UTC. */
  readonly now: () => string;
  /** Goes before what a page says of itself: the options of a command. */
  readonly given?: Partial<Metadata>;
  /** Used and left running when given; else one is started and stopped. */
  readonly extractor?: Extractor;
}

/** The name of a page as it gives it itself, where it names one of its own site; another site's is not believed. */
function addressOf({ article }: Capture, fetched: string): string {
  const own = article?.canonicalUrl ?? null;
  if (own === null || !URL.canParse(own, fetched)) return fetched;
  const canonical = new URL(own, fetched);
  return canonical.host === new URL(fetched).host ? canonical.href : fetched;
}

/** Opens what was fetched by its content: a capture of a page, or one of each document in a feed, an archive, a PDF. */
async function* openBytes(
  address: string,
  { bytes, record }: { bytes: Uint8Array; record: FetchRecord },
  opening: Opening,
): AsyncGenerator<Capture> {
  const declared = headerOf(record.responseHeaders, "content-type")?.trim().slice(0, 200) ?? "";
  const mediaType = declared === "" ? null : declared;
  const metadata = overlay(unknownMetadata, opening.given);
  const source = heldSource(bytes, { name: address, mediaType, metadata, depth: 0 });
  for await (const capture of openSource(source, { ...opening, columns: {} })) {
    const url = capture.metadata.url ?? addressOf(capture, record.url);
    yield { ...capture, metadata: { ...capture.metadata, url } };
  }
}

/**
 * Makes captures of what came of fetching an address, the first with how it was fetched; one without bytes where nothing
 * came, whose problem says why.
 */
export async function* openFetched(
  address: string,
  { bytes, record, problem: found }: Fetched,
  opening: Opening,
): AsyncGenerator<Capture> {
  const nothing = problem("capture/bad-status", `${address} gives no document.`);
  let fetched = record === null ? {} : { fetched: { record, bytes } };
  if (bytes === null || record === null) {
    yield { ...failedCapture(address, found ?? nothing, opening), ...fetched };
    return;
  }
  for await (const capture of openBytes(address, { bytes, record }, opening)) {
    yield { ...capture, ...fetched };
    fetched = {};
  }
  // A feed or an archive may hold no document: how it was fetched is on record all the same.
  if ("fetched" in fetched) yield { ...failedCapture(address, nothing, opening), ...fetched };
}

/** Fetches addresses one after another; what cannot be fetched comes as a capture without bytes whose problem says why. */
export async function* openUrls(
  addresses: readonly string[],
  { fetcher, now, given = {}, extractor }: OpenUrlsOptions,
): AsyncGenerator<Capture> {
  const used = extractor ?? new Extractor();
  const opening = { now, given, extractor: used };
  try {
    for (const address of addresses) {
      yield* openFetched(address, await fetcher.fetch(address), opening);
    }
  } finally {
    if (extractor === undefined) await used.close();
  }
}
