import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { streamLines } from "../lines.ts";
import { readFileLine } from "../metadata.ts";

/** The file of a folder that tells of the files beside it. */
export const metadataFile = "metadata.jsonl";
const longestLine = 1_000_000;

/** A part of a folder's names: those behind `after`, up to `upTo`; to the end when that is null. */
export interface NameRange {
  readonly after: string;
  readonly upTo: string | null;
}

/** What a folder's metadata says of the names in a range. */
export interface FolderMetadata {
  readonly byFile: ReadonlyMap<string, Metadata>;
  /** Lines that cannot be read; only with the first range, so that each is told once. */
  readonly problems: readonly Problem[];
}

/** Reads what a folder's `metadata.jsonl` says of the names in a range; nothing where there is none. */
export async function folderMetadata(folder: string, range: NameRange): Promise<FolderMetadata> {
  const path = join(folder, metadataFile);
  const byFile = new Map<string, Metadata>();
  const problems: Problem[] = [];
  try {
    for await (const read of linesOf(path)) {
      if ("code" in read) problems.push(read);
      else if (isIn(read.file, range)) byFile.set(read.file, read.metadata);
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") problems.push(unreadable(path, cause));
  }
  return { byFile, problems: range.after === "" ? problems : [] };
}

async function* linesOf(path: string): AsyncGenerator<ReturnType<typeof readFileLine>> {
  for await (const { number, text } of streamLines(createReadStream(path), longestLine)) {
    const where = `Line ${number} of ${path}`;
    yield text === null ? tooLong(where) : readFileLine(text, where);
  }
}

function isIn(name: string, { after, upTo }: NameRange): boolean {
  return name > after && (upTo === null || name <= upTo);
}

function tooLong(where: string): Problem {
  return problem("intake/bad-metadata", `${where}: it is over ${longestLine / 1_000_000} MB.`);
}

function unreadable(path: string, cause: unknown): Problem {
  const message = `${path} could not be read to its end (${String(cause).slice(0, 150)}): its files were taken in without it.`;
  return problem("intake/bad-metadata", message);
}
