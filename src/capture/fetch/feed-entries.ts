import { createHash } from "node:crypto";
import type { Problem } from "../../model/index.ts";
import type { ReadFeed } from "../containers/feed.ts";

/** What a feed says of one page. */
export interface FeedEntry {
  /** The feed's own id of it, else its address. */
  readonly id: string;
  readonly url: string;
  /** ISO instant where the feed states a zone, else as stated. */
  readonly publishedAt: string | null;
  /** Of all that the feed says of it: another hash, another text. */
  readonly mark: string;
}

/** A feed's entries in its order, and its name. */
export interface FeedContent {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
}

const mostEntries = 2000;
const longestId = 2000;

/** Gives an instant in ISO form where its zone is stated; anything else as stated. */
function instantOf(stated: string): string {
  if (!/(?:GMT|UTC?|Z|[+-]\d\d:?\d\d)\s*$/.test(stated)) return stated;
  const at = Date.parse(stated);
  return Number.isNaN(at) ? stated : new Date(at).toISOString();
}

function entryOf(said: ReadFeed["entries"][number], base: string): FeedEntry | null {
  const { id, link, published } = said;
  if (link === undefined || !URL.canParse(link, base)) return null;
  const url = new URL(link, base).href;
  return {
    id: id === undefined || id === "" ? url : id.slice(0, longestId),
    url,
    publishedAt: published === undefined ? null : instantOf(published),
    mark: createHash("sha256").update(JSON.stringify(said)).digest("hex"),
  };
}

/**
 * Reads which pages a feed names, at most 2,000; entries without an address are left out, and an id that comes twice counts
 * once.
 *
 * @param url - the feed's own address, which others may be relative to
 */
export async function readFeedEntries(
  bytes: Uint8Array,
  url: string,
): Promise<FeedContent | Problem> {
  const { readFeedBytes } = await import("../containers/feed.ts");
  const read = readFeedBytes(bytes, url);
  if ("code" in read) return read;
  const entries = new Map<string, FeedEntry>();
  for (const said of read.entries.slice(0, mostEntries)) {
    const entry = entryOf(said, url);
    if (entry !== null && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return { title: read.head.title, entries: [...entries.values()] };
}
