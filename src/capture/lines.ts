/** A line of a stream; `text` is null when the line was over the limit and was skipped. */
export interface StreamLine {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly text: string | null;
  readonly bytes: number;
}

/**
 * Splits a stream of bytes into lines of UTF-8 in bounded memory; empty lines are left out.
 *
 * @param limit - longest line in bytes; longer ones are skipped and yielded without text
 */
export async function* streamLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let number = 1;
  const take = (): StreamLine => {
    const text = bytes > limit ? null : Buffer.concat(held).toString("utf8");
    const line = { number, text, bytes };
    held = [];
    bytes = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      bytes += end - start;
      if (bytes <= limit) held.push(chunk.subarray(start, end));
      const line = take();
      if (line.text?.trim() !== "") yield line;
      start = end + 1;
    }
    bytes += chunk.length - start;
    if (bytes <= limit) held.push(chunk.subarray(start));
    else held = [];
  }
  const last = take();
  if (last.text?.trim() !== "") yield last;
}

/**
 * Reads a stream whole.
 *
 * @param limit - most bytes that are kept
 * @returns null when the stream is longer than `limit`; it is then no longer read
 */
export async function readWhole(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
