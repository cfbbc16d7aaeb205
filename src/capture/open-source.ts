import { problem } from "../model/index.ts";
import { captureOf, failedCapture, largestDocument, tooLarge, type Capture } from "./capture.ts";
import { openGzip } from "./containers/gzip.ts";
import type { Opener, Unpacking } from "./containers/opener.ts";
import { openPdf } from "./containers/pdf.ts";
import { openLines } from "./containers/report-lines.ts";
import { readWhole } from "./lines.ts";
import { formatOfContent } from "./media-type.ts";
import { overlay } from "./metadata.ts";
import { startOf, type Source } from "./source.ts";

/** An archive in an archive is opened; what lies deeper is left. */
const deepest = 3;
const startBytes = 4000;

/** An opener that is loaded, with the packages that it stands on, when the first file of its format comes. */
function lazily(load: () => Promise<Opener>): Opener {
  return async function* (source, unpacking) {
    const opener = await load();
    yield* opener(source, unpacking);
  };
}

/** By the first media type of the format; any other format is one document. */
const openers: ReadonlyMap<string, Opener> = new Map([
  ["application/zip", lazily(async () => (await import("./containers/zip.ts")).openZip)],
  ["application/gzip", openGzip],
  [
    "application/warc",
    lazily(async () => (await import("./containers/web-archive.ts")).openWebArchive),
  ],
  ["application/pdf", openPdf],
  ["application/rss+xml", lazily(async () => (await import("./containers/feed.ts")).openFeed)],
  ["application/jsonl", openLines],
  [
    "application/vnd.telegram+json",
    lazily(async () => (await import("./containers/telegram.ts")).openTelegram),
  ],
  [
    "application/vnd.telegram+html",
    lazily(async () => (await import("./containers/telegram.ts")).openTelegramPage),
  ],
  ["message/rfc822", lazily(async () => (await import("./containers/mail.ts")).openMail)],
  ["text/csv", lazily(async () => (await import("./containers/table.ts")).openTable)],
]);

/**
 * Opens a source by the format of its content: a capture for each document in it, in order.
 *
 * What cannot be opened comes as a capture without bytes whose problem says why.
 */
export async function* openSource(
  source: Source,
  options: Omit<Unpacking, "open">,
): AsyncGenerator<Capture> {
  const unpacking: Unpacking = { ...options, open: (inner) => openSource(inner, options) };
  const start = await startOf(source, startBytes);
  if (start === null) {
    yield failedCapture(source.name, unreadable(source.name), unpacking);
    return;
  }
  if (source.depth > deepest) {
    const message = `${source.name} lies in more than ${deepest} archives, one in another: it was left out.`;
    yield failedCapture(source.name, problem("intake/unsafe-archive", message), unpacking);
    return;
  }
  const format = formatOfContent(start, source.mediaType);
  const opener = openers.get(format.mediaTypes[0] ?? "");
  if (opener !== undefined) yield* guarded(opener, source, unpacking);
  else yield await openDocument(source, unpacking);
}

/** A stream may break while it is read; what came before it stays. */
async function* guarded(
  opener: Opener,
  source: Source,
  unpacking: Unpacking,
): AsyncGenerator<Capture> {
  try {
    yield* opener(source, unpacking);
  } catch (cause) {
    yield failedCapture(source.name, unreadable(source.name, cause), unpacking);
  }
}

async function openDocument(source: Source, unpacking: Unpacking): Promise<Capture> {
  let bytes: Uint8Array | null;
  try {
    bytes = await readWhole(source.read(), largestDocument);
  } catch (cause) {
    return failedCapture(source.name, unreadable(source.name, cause), unpacking);
  }
  if (bytes === null)
    return failedCapture(source.name, tooLarge(source.name, largestDocument + 1), unpacking);
  const metadata = overlay(source.metadata, unpacking.given);
  return captureOf(bytes, { name: source.name, mediaType: source.mediaType, metadata }, unpacking);
}

function unreadable(name: string, cause?: unknown): ReturnType<typeof problem> {
  const why = cause instanceof Error ? ` (${cause.message.slice(0, 150)})` : "";
  const message = `${name} could not be read to its end${why}: check its rights and the disk, or get it again.`;
  return problem("intake/unreadable", message);
}
