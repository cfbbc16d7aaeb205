import { unknownMetadata, type Metadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import { captureOf, failedCapture, type Capture, type Opening } from "./capture.ts";
import { Extractor } from "./extractor/extractor.ts";
import { headerOf, type Fetched, type FetchOptions } from "./fetch/index.ts";
import { formatOfContent } from "./media-type.ts";
import { overlay } from "./metadata.ts";

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

/** Makes a capture of what came of fetching an address, with how it was fetched; one without bytes where nothing came. */
export async function captureFetched(
  address: string,
  { bytes, record, problem: found }: Fetched,
  opening: Opening,
): Promise<Capture> {
  const fetched = record === null ? {} : { fetched: record };
  if (bytes === null || record === null) {
    const nothing = problem("capture/bad-status", `${address} gives no document.`);
    return { ...failedCapture(address, found ?? nothing, opening), ...fetched };
  }
  const declared = headerOf(record.responseHeaders, "content-type")?.split(";")[0]?.trim() ?? null;
  const format = formatOfContent(bytes, declared === "" ? null : declared);
  const mediaType = format.mediaTypes[0] ?? null;
  const metadata = overlay(unknownMetadata, opening.given);
  const capture = await captureOf(bytes, { name: address, mediaType, metadata }, opening);
  const url = metadata.url ?? addressOf(capture, record.url);
  return { ...capture, ...fetched, metadata: { ...metadata, url } };
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
      yield await captureFetched(address, await fetcher.fetch(address), opening);
    }
  } finally {
    if (extractor === undefined) await used.close();
  }
}
