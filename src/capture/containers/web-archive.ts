import { Readable } from "node:stream";
import { WARCParser, type WARCRecord } from "warcio";
import { problem } from "../../model/index.ts";
import { captureOf, failedCapture, tooLarge, type Capture } from "../capture.ts";
import { pageLimits } from "../extractor/page-limits.ts";
import { overlay } from "../metadata.ts";
import { counted } from "./counted.ts";
import type { Opener, Unpacking } from "./opener.ts";
import type { Source } from "../source.ts";

/** CC-NEWS cuts its files below 1 GB, packed; unpacked they have some five. */
const mostUnpacked = 20_000_000_000;

/** Opens a web archive as a stream, gzipped or not: a capture for each page that was answered with 200. */
export const openWebArchive: Opener = async function* (source, unpacking) {
  let records = 0;
  try {
    const stream = Readable.from(counted(source.read(), mostUnpacked));
    for await (const record of WARCParser.iterRecords(stream)) {
      records += 1;
      const capture = await pageOf(record, source, unpacking);
      if (capture !== null) yield capture;
    }
  } catch (cause) {
    const message = `${source.name} breaks off or is broken after ${records} records (${String(cause).slice(0, 150)}): those before were taken in.`;
    yield failedCapture(source.name, problem("intake/unreadable", message), unpacking);
  }
};

async function pageOf(
  record: WARCRecord,
  source: Source,
  unpacking: Unpacking,
): Promise<Capture | null> {
  const type = typeOfPage(record);
  if (type === null) {
    await record.skipFully();
    return null;
  }
  const url = record.warcTargetURI ?? null;
  const name = `${source.name}#${url?.slice(0, 300) ?? "?"}`;
  const bytes = await bodyOf(record, pageLimits.bytes);
  await record.skipFully();
  if (bytes === null) return failedCapture(name, tooLarge(name, pageLimits.bytes), unpacking);
  const metadata = overlay(overlay(source.metadata, { url }), unpacking.given);
  return captureOf(bytes, { name, mediaType: type, metadata }, unpacking);
}

/** Gives the media type of a record that holds a page as it was answered; null for any other. */
function typeOfPage({ warcType, httpHeaders }: WARCRecord): string | null {
  if (warcType !== "response" || Number(httpHeaders?.statusCode) !== 200) return null;
  const declared = httpHeaders?.headers.get("content-type") ?? "";
  const type = /^[^;]*/.exec(declared)?.[0].trim().toLowerCase() ?? "";
  return /^text\/(?:html|plain)$|xhtml/.test(type) ? declared.slice(0, 200) : null;
}

/** Reads a record's body, unpacked; null when it is over the limit. */
async function bodyOf(record: WARCRecord, limit: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    // What is left of a bomb is skipped as it is packed.
    if (length > limit) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
