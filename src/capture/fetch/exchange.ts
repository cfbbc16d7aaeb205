import { isIP, type LookupFunction } from "node:net";
import { TLSSocket } from "node:tls";
import { buildConnector, Client } from "undici";
import type { AllowedUrl } from "./rules.ts";
import type { FetchLimits } from "./limits.ts";

/** Header lines in the order sent, names as written. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** What one server answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
  /** The IP address that was connected to. */
  readonly address: string;
  /** SHA-256 of the server's certificate, hex; null without TLS. */
  readonly certificateSha256: string | null;
}

/** One request that is under way. */
export interface Exchange {
  readonly answer: Answer;
  /** Breaks the connection off; nothing more is read. */
  end(): Promise<void>;
}

/** Gives the addresses that were checked, whatever name is asked for: no second resolution takes place. */
function fixedLookup(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, done) => {
    const [first] = all;
    if (options.all === true) done(null, all);
    else done(null, first?.address ?? "", first?.family ?? 0);
  };
}

interface Connected {
  address: string;
  certificateSha256: string | null;
}

/** Makes the connector: checked addresses only, and a second look at what the socket is really connected to. */
function connectorTo(
  addresses: readonly string[],
  connectMs: number,
  connected: Connected,
): buildConnector.connector {
  const connect = buildConnector({
    lookup: fixedLookup(addresses),
    timeout: connectMs,
    autoSelectFamily: true,
    maxCachedSessions: 0,
  });
  return (options, done) => {
    connect(options, (...result) => {
      const [error, socket] = result;
      if (error !== null) {
        done(error, null);
        return;
      }
      const address = socket.remoteAddress ?? "";
      if (!addresses.includes(address)) {
        socket.destroy();
        done(new Error(`Connected to ${address}, which was not asked for.`), null);
        return;
      }
      connected.address = address;
      if (socket instanceof TLSSocket) {
        const print = socket.getPeerCertificate().fingerprint256;
        connected.certificateSha256 = print.replaceAll(":", "").toLowerCase();
      }
      done(null, socket);
    });
  };
}

/** Pairs up raw headers; bytes beyond ASCII are read as Latin-1, as HTTP has it. */
function headersOf(raw: readonly (Buffer | string)[]): Headers {
  const words = raw.map((each) => (typeof each === "string" ? each : each.toString("latin1")));
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? ""] as const] : []));
}

/**
 * Sends one GET request to one of some checked addresses, over a connection of its own. Proxy settings of the environment
 * play no part, and no redirect is followed.
 *
 * @throws Error of undici or of the signal when no answer comes within the limits
 */
export async function ask(
  { url }: AllowedUrl,
  to: { addresses: readonly string[]; headers: Headers; signal: AbortSignal },
  limits: FetchLimits,
): Promise<Exchange> {
  const connected: Connected = { address: "", certificateSha256: null };
  const client = new Client(url.origin, {
    connect: connectorTo(to.addresses, limits.connectMs, connected),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.pauseMs,
    maxHeaderSize: limits.headerBytes,
    pipelining: 0,
  });
  const end = (): Promise<void> => client.destroy();
  try {
    const { statusCode, headers, body } = await client.request({
      method: "GET",
      path: `${url.pathname}${url.search}`,
      headers: to.headers.flat(),
      responseHeaders: "raw",
      signal: to.signal,
    });
    // An abort after the headers reaches the body as an error event, which its reader meets, or nobody has to.
    body.on("error", () => undefined);
    const raw = headers as unknown as Buffer[];
    return { answer: { status: statusCode, headers: headersOf(raw), body, ...connected }, end };
  } catch (error) {
    await end();
    throw error;
  }
}
