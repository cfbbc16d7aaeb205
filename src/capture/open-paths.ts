import { stat } from "node:fs/promises";
import { basename, sep } from "node:path";
import { unknownMetadata, type ColumnMap, type Metadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import { failedCapture, type Capture, type IsHeld } from "./capture.ts";
import { openLines } from "./containers/report-lines.ts";
import { Extractor } from "./extractor/extractor.ts";
import { globbed, isGlob } from "./globs.ts";
import { mediaTypeOf } from "./media-type.ts";
import { openSource } from "./open-source.ts";
import { capturesBefore, type Resumption } from "./paths/marks.ts";
import { walk, type Found } from "./paths/walk.ts";
import { fileSource, streamSource, type Consumption } from "./source.ts";

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
  /** Which of a command's words the first path is; 0 when left out. */
  readonly firstWord?: number;
  /** What lies before it is passed over. */
  readonly resumption?: Resumption | null;
  /** Counted up as files are read. */
  readonly consumption?: Consumption;
}

type Opened = Parameters<typeof openSource>[1] &
  Pick<OpenOptions, "stdin"> & {
    readonly resumption: Resumption | null;
    readonly consumption: Consumption;
  };

/**
 * Opens files, folders (all files below them that a format knows by name), patterns ("news/*.html") and `-`, standard
 * input, in order.
 *
 * A folder's `metadata.jsonl` tells of the files beside it. Feeds, tables, report lines, exports and archives give a
 * capture for each document they hold. Each capture bears the mark by which a later run goes on behind it. What cannot be
 * opened comes as a capture without bytes whose problem says why; nothing throws but broken machinery.
 */
export async function* openPaths(
  paths: readonly string[],
  options: OpenOptions,
): AsyncGenerator<Capture> {
  const { firstWord = 0, stdin, resumption = null, consumption = { bytes: 0 } } = options;
  yield* withExtractor(options, async function* (opening) {
    const opened = { ...opening, ...(stdin === undefined ? {} : { stdin }) };
    for (const [at, path] of paths.entries())
      yield* openPath(path, firstWord + at, { ...opened, resumption, consumption });
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
  open: (opening: Parameters<typeof openSource>[1]) => AsyncGenerator<Capture>,
): AsyncGenerator<Capture> {
  const extractor = options.extractor ?? new Extractor();
  const { now, given = {}, columns = {}, isHeld } = options;
  try {
    yield* open({ now, given, columns, extractor, isHeld });
  } finally {
    if (options.extractor === undefined) await extractor.close();
  }
}

async function* openPath(path: string, word: number, opening: Opened): AsyncGenerator<Capture> {
  if (path === "-") {
    yield* openSource(streamSource(opening.stdin ?? process.stdin, "-"), opening);
    return;
  }
  for await (const found of filesOf(path)) {
    if (found.problem === null) yield* openFile(found, word, opening);
    else yield failedCapture(found.path, found.problem, opening);
  }
}

/** Gives the files that a word stands for, in order. */
async function* filesOf(path: string): AsyncGenerator<Found> {
  const found = await stat(path).catch(() => null);
  const plain = { path, names: [], metadata: unknownMetadata, problem: null };
  if (found !== null) {
    if (found.isDirectory()) yield* walk(path);
    else yield plain;
    return;
  }
  const fitting = isGlob(path) ? await globbed(path) : [];
  for (const one of fitting) yield { ...plain, path: one, names: one.split(sep) };
  if (fitting.length > 0) return;
  const message = `${path} is not there, or may not be read: check the name.`;
  yield { ...plain, problem: problem("intake/not-found", message) };
}

/** Opens a file; what a resumed run has behind it is only counted. */
async function* openFile(found: Found, word: number, opening: Opened): AsyncGenerator<Capture> {
  const { path, names, metadata } = found;
  const { consumption } = opening;
  const begun = consumption.bytes;
  const before = await capturesBefore(found, word, opening.resumption);
  let captures = 0;
  if (before < Infinity) {
    const about = { name: path, mediaType: mediaTypeOf(basename(path)), metadata };
    const isHeld: IsHeld = async (...document) =>
      captures < before || ((await opening.isHeld?.(...document)) ?? false);
    for await (const capture of openSource(fileSource(path, about, consumption), {
      ...opening,
      isHeld,
    })) {
      captures += 1;
      if (captures > before) yield { ...capture, mark: { word, names, captures } };
    }
  }
  // Its size, however much of it was read, and how often.
  consumption.bytes = begun + ((await stat(path).catch(() => null))?.size ?? 0);
}
