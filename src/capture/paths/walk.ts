import { join } from "node:path";
import { unknownMetadata, type Metadata } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { mediaTypeOf } from "../media-type.ts";
import { folderMetadata, metadataFile, type NameRange } from "./folder-metadata.ts";
import { namesInOrder, type FolderEntry } from "./names.ts";

/** A file found, or why one that is told of was not. */
export interface Found {
  readonly path: string;
  /** The names on the way to it from where the walk began; none for the beginning itself. */
  readonly names: readonly string[];
  readonly metadata: Metadata;
  readonly problem: Problem | null;
}

/** Where a walk is. */
interface Place {
  readonly folder: string;
  readonly names: readonly string[];
  readonly stretch: number | undefined;
}

/**
 * Gives the files below a folder that a format knows by name, or that its `metadata.jsonl` tells of, in the order of
 * names; hidden ones are passed over. Memory does not grow with the number of files.
 *
 * @param stretch - names held at a time; 200,000 when left out
 */
export async function* walk(folder: string, stretch?: number): AsyncGenerator<Found> {
  yield* walkBelow({ folder, names: [], stretch });
}

async function* walkBelow(place: Place): AsyncGenerator<Found> {
  let after = "";
  try {
    for await (const { entries, isLast } of namesInOrder(place.folder, place.stretch)) {
      const end = entries.at(-1)?.name ?? after;
      yield* walkStretch(place, entries, { after, upTo: isLast ? null : end });
      after = end;
    }
  } catch (cause) {
    const message = `${place.folder} could not be listed (${String(cause).slice(0, 150)}): check its rights.`;
    yield failure(place, [], problem("intake/unreadable", message));
  }
}

async function* walkStretch(
  place: Place,
  entries: readonly FolderEntry[],
  range: NameRange,
): AsyncGenerator<Found> {
  const { byFile, problems } = await folderMetadata(place.folder, range);
  for (const found of problems) yield failure(place, [metadataFile], found);
  for (const { name, isFolder } of entries) {
    const below = join(place.folder, name);
    const names = [...place.names, name];
    const metadata = byFile.get(name);
    if (isFolder && !name.startsWith(".")) yield* walkBelow({ ...place, folder: below, names });
    else if (!isFolder && name !== metadataFile && (metadata !== undefined || isTaken(name)))
      yield { path: below, names, metadata: metadata ?? unknownMetadata, problem: null };
  }
  const there = new Set(entries.map(({ name }) => name));
  for (const name of byFile.keys()) {
    if (there.has(name)) continue;
    const message = `${metadataFile} of ${place.folder} tells of ${name}, which is not there.`;
    yield failure(place, [name], problem("intake/not-found", message));
  }
}

function failure(place: Place, name: readonly string[], found: Problem): Found {
  const path = join(place.folder, ...name);
  return { path, names: [...place.names, ...name], metadata: unknownMetadata, problem: found };
}

/** Says whether a file is taken in for its name; also an export of Telegram, which has a name that tells nothing. */
export function isTaken(name: string): boolean {
  if (name.startsWith(".")) return false;
  return (
    mediaTypeOf(name) !== null ||
    name === "result.json" ||
    name === "feed.json" ||
    name === "feed.xml"
  );
}
