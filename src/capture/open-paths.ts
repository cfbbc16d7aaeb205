import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { unknownMetadata, type ColumnMap, type Metadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import { failedCapture, type Capture, type IsHeld } from "./capture.ts";
import { openLines } from "./containers/report-lines.ts";
import { Extractor } from "./extractor/extractor.ts";
import { globbed, isGlob } from "./globs.ts";
import { mediaTypeOf } from "./media-type.ts";
import { readMetadata } from "./metadata.ts";
import { openSource } from "./open-source.ts";
import { fileSource, streamSource } from "./source.ts";

/** How documents are opened. */
export interface OpenOptions {
  /** Gives the time of opening, ISO instant, UTC. */
  readonly now: () => string;
  /** Read for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Goes before what a metadata line says: the options of a command. */
  readonly given?: Partial<Metadata>;
  /** How the columns of tables are used, before what a table is recognised as. */
  readonly columns?: ColumnMap;
  /** Used and left running when given; else one is started and stopped. */
  readonly extractor?: Extractor;
  /** Says whether a document is held already; such a one comes without its article. */
  readonly isHeld?: IsHeld;
}

type Opened = Parameters<typeof openSource>[1];

const metadataFile = "metadata.jsonl";

/**
 * Opens files, folders (all files below them that a format knows by name), patterns ("news/*.html") and `-`, standard
 * input, in order.
 *
 * A folder's `metadata.jsonl` tells of the files beside it. Feeds, tables, report lines, exports and archives give a
 * capture for each document they hold. What cannot be opened comes as a capture without bytes whose problem says why;
 * nothing throws but broken machinery.
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
  yield* withExtractor(options, (opening) => {
    const source = streamSource(stream, options.name ?? "-");
    return openLines(source, { ...opening, open: (inner) => openSource(inner, opening) });
  });
}

async function* withExtractor(
  options: OpenOptions,
  open: (opening: Opened) => AsyncGenerator<Capture>,
): AsyncGenerator<Capture> {
  const extractor = options.extractor ?? new Extractor();
  const { now, given = {}, columns = {}, isHeld } = options;
  try {
    yield* open({ now, given, columns, extractor, isHeld });
  } finally {
    if (options.extractor === undefined) await extractor.close();
  }
}

async function* openPath(path: string, opening: Opened): AsyncGenerator<Capture> {
  const found = await stat(path).catch(() => null);
  if (found === null && isGlob(path)) {
    const paths = await globbed(path);
    for (const one of paths) yield* openPath(one, opening);
    if (paths.length > 0) return;
  }
  if (found === null) {
    const message = `${path} is not there, or may not be read: check the name.`;
    yield failedCapture(path, problem("intake/not-found", message), opening);
  } else if (found.isDirectory()) {
    yield* openFolder(path, opening);
  } else {
    yield* openFile(path, unknownMetadata, opening);
  }
}

async function* openFolder(folder: string, opening: Opened): AsyncGenerator<Capture> {
  const entries = await readdir(folder, { withFileTypes: true });
  const listed = await folderMetadata(folder, opening);
  yield* listed.failures;
  const names = entries.filter((entry) => !entry.name.startsWith(".")).sort(byName);
  for (const entry of names) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* openFolder(path, opening);
    else if (entry.name === metadataFile) continue;
    else if (listed.byFile.has(entry.name) || isKnownName(entry.name))
      yield* openFile(path, listed.byFile.get(entry.name) ?? unknownMetadata, opening);
  }
  for (const name of listed.byFile.keys()) {
    if (entries.some((entry) => entry.name === name)) continue;
    const message = `${metadataFile} of ${folder} tells of ${name}, which is not there.`;
    yield failedCapture(join(folder, name), problem("intake/not-found", message), opening);
  }
}

/** Also an export of Telegram, which has a name that tells nothing. */
function isKnownName(name: string): boolean {
  return (
    mediaTypeOf(name) !== null ||
    name === "result.json" ||
    name === "feed.json" ||
    name === "feed.xml"
  );
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

async function folderMetadata(
  folder: string,
  opening: Opened,
): Promise<{ byFile: ReadonlyMap<string, Metadata>; failures: Capture[] }> {
  const path = join(folder, metadataFile);
  const content = await readFile(path, "utf8").catch(() => null);
  if (content === null) return { byFile: new Map(), failures: [] };
  const { byFile, problems } = readMetadata(content, path);
  return { byFile, failures: problems.map((found) => failedCapture(path, found, opening)) };
}

function openFile(path: string, metadata: Metadata, opening: Opened): AsyncGenerator<Capture> {
  return openSource(
    fileSource(path, { name: path, mediaType: mediaTypeOf(basename(path)), metadata }),
    opening,
  );
}

function openStandardInput(
  stream: AsyncIterable<Uint8Array>,
  opening: Opened,
): AsyncGenerator<Capture> {
  return openSource(streamSource(stream, "-"), opening);
}
