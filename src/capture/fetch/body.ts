import { createHash } from "node:crypto";
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What came of a body. */
export interface Body {
  /** Decoded, as the sender means it. */
  readonly bytes: Uint8Array;
  /** What was sent, as it came over the wire. */
  readonly sent: { readonly bytes: number; readonly sha256: string };
}

/** Why a body was given up. */
export class BodyError extends Error {
  readonly reason: "too-large" | "unknown-encoding";

  /** Makes the error; the message is for a person. */
  constructor(reason: BodyError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The encodings that are asked for. */
export const acceptedEncodings = "gzip, deflate, br";

/** Hashes and counts what passes. */
async function* counted(
  stream: AsyncIterable<Uint8Array>,
  count: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk);
    yield chunk;
  }
}

function decoded(source: Readable, encoding: string): Readable {
  if (encoding === "" || encoding === "identity") return source;
  const make = decoders[encoding];
  if (make === undefined) {
    source.destroy();
    throw new BodyError("unknown-encoding", `the body is encoded as "${encoding.slice(0, 40)}"`);
  }
  // The reader of the last stream meets the error of any.
  return pipeline(source, make(), () => undefined);
}

/**
 * Reads a body whole, decoding it, and gives up as soon as more than `limit` bytes have come out of it: what a bomb would
 * become is never made.
 *
 * @param encoding - of the header Content-Encoding, lower case; one encoding at most
 * @throws BodyError when it is too large or in no known encoding; an Error when it breaks off
 */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  limit: number,
): Promise<Body> {
  const hash = createHash("sha256");
  let sent = 0;
  const source = Readable.from(
    counted(stream, (chunk) => {
      sent += chunk.length;
      hash.update(chunk);
    }),
  );
  const held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of decoded(source, encoding) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) throw new BodyError("too-large", `it has more than ${limit} bytes`);
    held.push(chunk);
  }
  return { bytes: Buffer.concat(held), sent: { bytes: sent, sha256: hash.digest("hex") } };
}
