import { createReadStream } from "node:fs";
import { unknownMetadata, type Metadata } from "../intake/index.ts";

/** Something that can be opened: a file, an archive's entry, standard input. */
export interface Source {
  /** For messages. */
  readonly name: string;
  /** As declared or guessed from the name; the content decides. */
  readonly mediaType: string | null;
  readonly metadata: Metadata;
  /** How many archives it lies inside. */
  readonly depth: number;
  /** Where it lies when it is a file of its own, so that it need not be held. */
  readonly path: string | null;
  /** Gives its bytes from the start; may be called more than once. */
  read(): AsyncIterable<Uint8Array>;
}

/** How much was read of all that is to be read. */
export interface Consumption {
  bytes: number;
}

/** Makes a source of a file; what is read of it is counted, from the start anew each time. */
export function fileSource(
  path: string,
  about: Omit<Source, "path" | "read" | "depth">,
  consumption: Consumption,
): Source {
  const begun = consumption.bytes;
  return {
    ...about,
    depth: 0,
    path,
    async *read() {
      consumption.bytes = begun;
      for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
        consumption.bytes += chunk.length;
        yield chunk;
      }
    },
  };
}

/** Makes a source of bytes that are held. */
export function heldSource(bytes: Uint8Array, about: Omit<Source, "path" | "read">): Source {
  return {
    ...about,
    path: null,
    // eslint-disable-next-line @typescript-eslint/require-await -- held bytes are read like a stream
    async *read() {
      yield bytes;
    },
  };
}

/** What of a stream is kept, so that its start can be looked at before it is opened. */
const keptBytes = 64_000;

/** Makes a source of a stream that can be read once: what was read of its start is given again. */
export function streamSource(stream: AsyncIterable<Uint8Array>, name: string): Source {
  const held: Uint8Array[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let length = 0;
  return {
    name,
    mediaType: null,
    metadata: unknownMetadata,
    depth: 0,
    path: null,
    async *read() {
      yield* [...held];
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        if (length < keptBytes) held.push(next.value);
        length += next.value.length;
        yield next.value;
      }
    },
  };
}

/** Reads the first bytes of a source; null when it cannot be read. */
export async function startOf(source: Source, bytes: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source.read()) {
      held.push(chunk);
      length += chunk.length;
      if (length >= bytes) break;
    }
  } catch {
    return null;
  }
  return Buffer.concat(held).subarray(0, bytes);
}
