import { fromBuffer, open, validateFileName, type Entry, type Options, type ZipFile } from "yauzl";
import { problem, type Problem } from "../../model/index.ts";
import { failedCapture, tooLarge } from "../capture.ts";
import { readWhole } from "../lines.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { Source } from "../source.ts";
import { counted } from "./counted.ts";
import type { Opener } from "./opener.ts";

/** @source OWASP ASVS 5.2.3: what an archive may unpack to is bounded before it is unpacked */
const limits = {
  entries: 10_000,
  unpacked: 2_000_000_000,
  ratio: 100,
  /** Up to this size no ratio is looked at. */
  freeBytes: 5_000_000,
  /** An archive that lies inside another file is held in memory. */
  heldBytes: 200_000_000,
};

/** Opens a ZIP archive: what is inside, in its order, each by its own format. Names only serve messages: nothing is written. */
export const openZip: Opener = async function* (source, unpacking) {
  const archive = await directoryOf(source);
  if ("code" in archive) {
    yield failedCapture(source.name, archive, unpacking);
    return;
  }
  try {
    for (const entry of archive.entries) {
      const name = `${source.name}/${entry.name}`;
      const refused = refusal(entry, name);
      if (refused !== null) yield failedCapture(name, refused, unpacking);
      else yield* unpacking.open(entrySource(entry, archive.file, source));
    }
  } finally {
    archive.file.close();
  }
};

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
  readonly isRepeated: boolean;
}

interface Archive {
  readonly file: ZipFile;
  readonly entries: readonly NamedEntry[];
}

/** Reads what the archive says it holds, before anything is unpacked. */
async function directoryOf(source: Source): Promise<Archive | Problem> {
  const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  let file: ZipFile;
  try {
    const held = source.path === null ? await readWhole(source.read(), limits.heldBytes) : null;
    if (source.path === null && held === null) return tooLarge(source.name, limits.heldBytes);
    file = await opened(source.path ?? Buffer.from(held ?? []), options);
  } catch (cause) {
    return broken(source.name, cause);
  }
  const entries = await entriesOf(file).catch((cause: unknown) => broken(source.name, cause));
  const found = Array.isArray(entries) ? excess(entries, source.name) : entries;
  if (found !== null) {
    file.close();
    return found;
  }
  return {
    file,
    entries: (entries as NamedEntry[]).filter(({ name }) =>
      isWanted(name, entries as NamedEntry[]),
    ),
  };
}

function opened(from: string | Buffer, options: Options): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const settle = (fault: Error | null, file?: ZipFile): void => {
      if (file === undefined) reject(fault ?? new Error("it could not be opened"));
      else resolve(file);
    };
    if (typeof from === "string") open(from, options, settle);
    else fromBuffer(from, options, settle);
  });
}

function entriesOf(file: ZipFile): Promise<NamedEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: NamedEntry[] = [];
    const seen = new Set<string>();
    file.on("entry", (entry: Entry) => {
      const name = Buffer.from(entry.fileName as unknown as Uint8Array).toString("utf8");
      entries.push({ name, entry, isRepeated: seen.has(name) });
      seen.add(name);
      if (entries.length > limits.entries) resolve(entries);
      else file.readEntry();
    });
    file.on("end", () => resolve(entries));
    file.on("error", reject);
    file.readEntry();
  });
}

/** Says whether an archive is more than may be unpacked. */
function excess(entries: readonly NamedEntry[], name: string): Problem | null {
  const unpacked = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (entries.length > limits.entries)
    return unsafe(`${name} holds more than ${limits.entries} files.`);
  if (unpacked > limits.unpacked)
    return unsafe(
      `${name} unpacks to ${Math.round(unpacked / 1_000_000)} MB; an archive may unpack to ${limits.unpacked / 1_000_000} MB.`,
    );
  return null;
}

/** Folders, hidden files, and in a WACZ all but its web archives are passed over. */
function isWanted(name: string, all: readonly NamedEntry[]): boolean {
  if (/\/$|(?:^|\/)(?:\.|__MACOSX\/)/.test(name) && !name.includes("..")) return false;
  const isWacz = all.some((one) => one.name === "datapackage.json");
  return !isWacz || name.startsWith("archive/");
}

function refusal({ entry, name, isRepeated }: NamedEntry, shown: string): Problem | null {
  const wrong = validateFileName(name.replaceAll("\\", "/"));
  if (wrong !== null || name.includes("\\") || /\p{Cc}/u.test(name))
    return unsafe(
      `An archive holds "${name.replace(/\p{Cc}/gu, "?").slice(0, 100)}", a name that leads out of it: that file was left out.`,
    );
  if (isRepeated) return unsafe(`${shown} stands in its archive twice: the second was left out.`);
  if ((entry.generalPurposeBitFlag & 1) !== 0)
    return unsafe(`${shown} is locked with a password: unpack it and give the file.`);
  if (((entry.externalFileAttributes >>> 16) & 0o170_000) === 0o120_000)
    return unsafe(`${shown} is a link to another file: it was left out.`);
  const isBomb =
    entry.uncompressedSize > limits.freeBytes &&
    entry.uncompressedSize > entry.compressedSize * limits.ratio;
  return isBomb
    ? unsafe(`${shown} would unpack to more than ${limits.ratio} times its size: it was left out.`)
    : null;
}

/** Its bytes are counted as they come: what the directory says of their number need not be true. */
function entrySource({ name, entry }: NamedEntry, file: ZipFile, source: Source): Source {
  return {
    name: `${source.name}/${name}`,
    mediaType: mediaTypeOf(name),
    metadata: source.metadata,
    depth: source.depth + 1,
    path: null,
    read: () => counted(unpackedEntry(file, entry), entry.uncompressedSize),
  };
}

async function* unpackedEntry(file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    file.openReadStream(entry, (fault: Error | null, opened?: unknown) => {
      if (opened === undefined) reject(fault ?? new Error("it could not be opened"));
      else resolve(opened as AsyncIterable<Uint8Array>);
    });
  });
  yield* stream;
}

function unsafe(message: string): Problem {
  return problem("intake/unsafe-archive", message);
}

function broken(name: string, cause: unknown): Problem {
  const message = `${name} is no whole ZIP archive (${String(cause).slice(0, 150)}): copy or download it again.`;
  return problem("intake/unreadable", message);
}
