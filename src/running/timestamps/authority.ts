import { TokenError } from "./token-error.ts";

/** An authority's answer has some kilobytes: its certificates. */
const mostBytes = 1_000_000;
const limitMs = 20_000;

async function bodyOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new TokenError(`The answer has more than ${mostBytes} bytes.`);
    held.push(chunk);
  }
  return Buffer.concat(held);
}

/**
 * Sends a request to a time-stamping authority; no redirect is followed. The operator names the authority, so it may be
 * of the operator's own network.
 *
 * @returns its answer, DER, not looked at
 * @throws TokenError when it answers anything else; an Error when it does not answer within 20 seconds
 * @source RFC 3161, section 3.4
 */
export async function askAuthority(url: string, query: Uint8Array): Promise<Uint8Array> {
  const { request } = await import("undici");
  const { statusCode, headers, body } = await request(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query" },
    body: query,
    headersTimeout: limitMs,
    bodyTimeout: limitMs,
    signal: AbortSignal.timeout(limitMs),
  });
  const answer = await bodyOf(body as AsyncIterable<Uint8Array>);
  const type = String(headers["content-type"] ?? "").split(";")[0];
  if (statusCode !== 200 || type !== "application/timestamp-reply") {
    throw new TokenError(`It answered with status ${statusCode} and type "${type ?? ""}".`);
  }
  return answer;
}
