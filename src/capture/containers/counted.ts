/**
 * Passes a stream on and counts it.
 *
 * @throws RangeError as soon as there are more bytes than `limit`
 */
export async function* counted(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit) throw new RangeError(`more than ${limit} bytes`);
    yield chunk;
  }
}
