import type { Problem } from "../../model/index.ts";
import type { Headers } from "./exchange.ts";

/** One redirect that was followed. */
export interface Redirect {
  readonly url: string;
  readonly status: number;
  readonly location: string;
}

/** All that is to be known later of how bytes were fetched. */
export interface FetchRecord {
  /** As asked for first. */
  readonly requestedUrl: string;
  /** Where the bytes came from in the end. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly responseHeaders: Headers;
  /** The IP address that answered. */
  readonly address: string;
  /** SHA-256 of the server's certificate, hex; null without TLS. */
  readonly certificateSha256: string | null;
  /** ISO instants, UTC, by this machine's clock. */
  readonly askedAt: string;
  readonly endedAt: string;
  /** Of the body, decoded; 0 and null where none was kept. */
  readonly bytes: number;
  readonly sha256: string | null;
  /** Of the body as it came over the wire. */
  readonly sent: { readonly bytes: number; readonly sha256: string } | null;
}

/** What came of fetching an address. */
export interface Fetched {
  /** The body, decoded; null when there is none to keep: a problem says why, or nothing changed. */
  readonly bytes: Uint8Array | null;
  /** Null when no server answered. */
  readonly record: FetchRecord | null;
  readonly problem: Problem | null;
  /** True when the server says that nothing changed since the copy that was named to it. */
  readonly isUnchanged: boolean;
  /** How long the server asks to be left alone, in seconds; null when it says nothing. */
  readonly retryAfterSeconds: number | null;
}

/** Gives a header's value, the last where it comes twice; null when it is not there. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.findLast(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}
