import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { mediaTypeOf } from "../media-type.ts";
import type { Source } from "../source.ts";
import { counted } from "./counted.ts";
import type { Opener } from "./opener.ts";

/** A web archive of a gigabyte unpacks to some five; more than 200 to one is made to fill a disk. */
const limits = { unpacked: 20_000_000_000, ratio: 200, freeBytes: 20_000_000 };

/** Opens a file that is packed alone by the format of what is inside, unpacking as it is read. */
export const openGzip: Opener = async function* (source, unpacking) {
  const name = source.name.replace(/\.gz$/i, "");
  const inner: Source = {
    ...source,
    name,
    mediaType: mediaTypeOf(name),
    depth: source.depth + 1,
    path: null,
    read: () => unpacked(source),
  };
  yield* unpacking.open(inner);
};

async function* unpacked(source: Source): AsyncGenerator<Uint8Array> {
  let packedBytes = 0;
  const packed = (async function* () {
    for await (const chunk of source.read()) {
      packedBytes += chunk.length;
      yield chunk;
    }
  })();
  const reader = Readable.from(packed);
  const gunzip = createGunzip();
  reader.on("error", (fault) => gunzip.destroy(fault));
  let bytes = 0;
  try {
    for await (const chunk of counted(reader.pipe(gunzip), limits.unpacked)) {
      bytes += chunk.length;
      if (bytes > limits.freeBytes && bytes > packedBytes * limits.ratio)
        throw new RangeError(`it unpacks to more than ${limits.ratio} times its size`);
      yield chunk;
    }
  } finally {
    reader.destroy();
    gunzip.destroy();
  }
}
