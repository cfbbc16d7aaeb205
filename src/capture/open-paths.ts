import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { unknownMetadata, type Metadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import {
  captureOf,
  failedCapture,
  largestDocument,
  tooLarge,
  type Capture,
  type IsHeld,
  type Opening,
} from "./capture.ts";
import { Extractor } from "./extractor/extractor.ts";
import { readWhole, streamLines } from "./lines.ts";
import { mediaTypeOf } from "./media-type.ts";
import { overlay, readMetadata, readReportLine } from "./metadata.ts";

/** How documents are opened. */
export interface OpenOptions {
  /** Gives the time of opening, ISO instant, UTC. */
  readonly now: () => string;
  /** Read for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Goes before what a metadata line says: the options of a command. */
  readonly given?: Partial<Metadata>;
  /** Used and left running when given; else one is started and stopped. */
  readonly extractor?: Extractor;
  /** Says whether a document is held already; such a one comes without its article. */
  readonly isHeld?: IsHeld;
}

const metadataFile = "metadata.jsonl";

/**
 * Opens files, folders (all files below them that a format knows by name) and `-`, standard input, in order.
 *
 * A folder's `metadata.jsonl` tells of the files beside it. `.jsonl` files are streamed, a report a line. What cannot be
 * opened comes as a capture without bytes whose problem says why; nothing throws but broken machinery.
 */
export async function* openPaths(
  paths: readonly string[],
  options: OpenOptions,
): AsyncGenerator<Capture> {
  yield* withExtractor(options, async function* (opening) {
    for (const path of paths) {
      if (path === "-") yield* openStandardInput(options.stdin ?? process.stdin, opening);
      else yield* openPath(path, opening);
    }
  });
}

/** Opens report lines, `{"id","text"|"html","publishedAt","source","url"}`, from a stream, in order and bounded memory. */
export async function* openReportLines(
  stream: AsyncIterable<Uint8Array>,
  options: OpenOptions & { readonly name?: string },
): AsyncGenerator<Capture> {
  yield* withExtractor(options, (opening) => lines(stream, options.name ?? "-", opening));
}

async function* withExtractor(
  options: OpenOptions,
  open: (opening: Opening) => AsyncGenerator<Capture>,
): AsyncGenerator<Capture> {
  const extractor = options.extractor ?? new Extractor();
  try {
    const { now, given = {}, isHeld } = options;
    yield* open({ now, given, extractor, isHeld });
  } finally {
    if (options.extractor === undefined) await extractor.close();
  }
}

async function* openPath(path: string, opening: Opening): AsyncGenerator<Capture> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    const message = `${path} is not there, or may not be read: check the name.`;
    yield failedCapture(path, problem("intake/not-found", message), opening);
  } else if (found.isDirectory()) {
    yield* openFolder(path, opening);
  } else if (extname(path) === ".jsonl") {
    yield* lines(createReadStream(path), path, opening);
  } else {
    yield await openFile(path, unknownMetadata, opening);
  }
}

async function* openFolder(folder: string, opening: Opening): AsyncGenerator<Capture> {
  const entries = await readdir(folder, { withFileTypes: true });
  const listed = await folderMetadata(folder, opening);
  yield* listed.failures;
  const names = entries.filter((entry) => !entry.name.startsWith(".")).sort(byName);
  for (const entry of names) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* openFolder(path, opening);
    else if (entry.name === metadataFile) continue;
    else if (extname(entry.name) === ".jsonl") yield* lines(createReadStream(path), path, opening);
    else if (listed.byFile.has(entry.name) || mediaTypeOf(entry.name) !== null)
      yield await openFile(path, listed.byFile.get(entry.name) ?? unknownMetadata, opening);
  }
  for (const name of listed.byFile.keys()) {
    if (entries.some((entry) => entry.name === name)) continue;
    const message = `${metadataFile} of ${folder} tells of ${name}, which is not there.`;
    yield failedCapture(join(folder, name), problem("intake/not-found", message), opening);
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

async function folderMetadata(
  folder: string,
  opening: Opening,
): Promise<{ byFile: ReadonlyMap<string, Metadata>; failures: Capture[] }> {
  const path = join(folder, metadataFile);
  const content = await readFile(path, "utf8").catch(() => null);
  if (content === null) return { byFile: new Map(), failures: [] };
  const { byFile, problems } = readMetadata(content, path);
  return { byFile, failures: problems.map((found) => failedCapture(path, found, opening)) };
}

async function openFile(path: string, metadata: Metadata, opening: Opening): Promise<Capture> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestDocument) return failedCapture(path, tooLarge(path, size), opening);
  const bytes = await readWhole(createReadStream(path), largestDocument).catch(() => null);
  if (bytes === null) {
    const message = `${path} could not be read to its end: check its rights and the disk.`;
    return failedCapture(path, problem("intake/unreadable", message), opening);
  }
  const merged = overlay(metadata, opening.given);
  return captureOf(bytes, { name: path, mediaType: mediaTypeOf(path), metadata: merged }, opening);
}

async function* openStandardInput(
  stream: AsyncIterable<Uint8Array>,
  opening: Opening,
): AsyncGenerator<Capture> {
  const bytes = await readWhole(stream, largestDocument);
  if (bytes === null) {
    yield failedCapture("-", tooLarge("standard input", largestDocument + 1), opening);
    return;
  }
  const metadata = overlay(unknownMetadata, opening.given);
  yield await captureOf(bytes, { name: "-", mediaType: null, metadata }, opening);
}

async function* lines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  opening: Opening,
): AsyncGenerator<Capture> {
  for await (const line of streamLines(stream, largestDocument)) {
    const lineName = `${name}:${line.number}`;
    if (line.text === null) {
      yield failedCapture(lineName, tooLarge(lineName, line.bytes), opening);
      continue;
    }
    const read = readReportLine(line.text, lineName);
    if ("code" in read) {
      yield failedCapture(lineName, read, opening);
      continue;
    }
    const { content, mediaType, metadata } = read;
    // A line's own words go before the options, which serve all lines at once.
    const merged = overlay(overlay(unknownMetadata, opening.given), metadata);
    const about = { name: lineName, mediaType, metadata: merged };
    yield await captureOf(Buffer.from(content, "utf8"), about, opening);
  }
}
