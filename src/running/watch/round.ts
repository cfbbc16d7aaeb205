import {
  headerOf,
  openFetched,
  readFeedEntries,
  type Extractor,
  type Fetched,
  type Fetches,
  type FeedContent,
  type FeedEntry,
} from "../../capture/index.ts";
import type { Problem } from "../../model/index.ts";
import type { FeedItem, NamedCopy, WatchedFeed } from "../../store/index.ts";
import { ingest, type Ingested, type IngestOptions } from "../ingest.ts";
import { nextDue } from "./due.ts";

/** What watching needs. */
export interface WatchOptions extends IngestOptions {
  readonly fetcher: Fetches;
  readonly extractor: Extractor;
}

/** What one round of one feed brought. */
export interface Round {
  readonly url: string;
  /** What became of each page that was fetched and had changed. */
  readonly ingested: readonly Ingested[];
  /** Addresses of pages that were found to be taken away. */
  readonly gone: readonly string[];
  /** Why the feed could not be read; null when it was, or had not changed. */
  readonly problem: Problem | null;
  readonly dueAt: string;
}

/** A page that fails so often in a row is asked for no more until the feed changes. */
const mostFailures = 5;
const goneStatuses: ReadonlySet<number> = new Set([404, 410]);

function copyOf({ record }: Fetched): NamedCopy {
  const headers = record?.responseHeaders ?? [];
  return { etag: headerOf(headers, "etag"), lastModified: headerOf(headers, "last-modified") };
}

function isGone({ record }: Fetched): boolean {
  return goneStatuses.has(record?.status ?? 0);
}

/** What is known of an item after its page was asked for. */
function after(
  item: FeedItem,
  { fetched, mark, at }: { fetched: Fetched; mark: string; at: string },
): FeedItem {
  if (fetched.isUnchanged) return { ...item, mark, failures: 0 };
  if (isGone(fetched)) return { ...item, goneAt: item.goneAt ?? at, failures: 0 };
  if (fetched.bytes === null) return { ...item, failures: item.failures + 1 };
  return { ...item, ...copyOf(fetched), mark, failures: 0, goneAt: null };
}

/** One feed's round: what it has brought so far. */
class FeedRound {
  readonly ingested: Ingested[] = [];
  readonly gone: string[] = [];
  readonly #feed: WatchedFeed;
  readonly #options: WatchOptions;

  constructor(feed: WatchedFeed, options: WatchOptions) {
    this.#feed = feed;
    this.#options = options;
  }

  /** Fetches a page and ingests it; what is known of it afterwards. */
  async visit(item: FeedItem, entry: FeedEntry | null, source: string | null): Promise<FeedItem> {
    const { fetcher, now } = this.#options;
    const fetched = await fetcher.fetch(item.url, item.mark === null ? {} : { held: item });
    if (!fetched.isUnchanged) await this.#ingest(item, { fetched, entry, source });
    if (isGone(fetched) && item.goneAt === null) this.gone.push(item.url);
    return after(item, { fetched, mark: entry?.mark ?? item.mark ?? "", at: now() });
  }

  async #ingest(
    item: FeedItem,
    {
      fetched,
      entry,
      source,
    }: { fetched: Fetched; entry: FeedEntry | null; source: string | null },
  ): Promise<void> {
    const given = {
      id: item.id,
      url: item.url,
      ...(source === null ? {} : { source }),
      ...(entry?.publishedAt == null ? {} : { publishedAt: entry.publishedAt }),
    };
    const { extractor, now } = this.#options;
    const captures = openFetched(item.url, fetched, { extractor, now, given });
    for await (const one of ingest(captures, this.#options)) this.ingested.push(one);
  }

  async keep(item: FeedItem): Promise<void> {
    await this.#options.store.feeds.keepItem(this.#feed.url, item, this.#options.now());
  }

  /** Asks again for pages that could not be had in an earlier round, where the feed says nothing new. */
  async retry(source: string | null): Promise<void> {
    const items = await this.#options.store.feeds.items(this.#feed.url);
    for (const item of items.filter(isPending)) {
      await this.keep(await this.visit(item, null, source));
    }
  }

  /** Goes through what the feed names now, then looks once after each page that it names no more. */
  async run(entries: readonly FeedEntry[], source: string | null): Promise<void> {
    const { store } = this.#options;
    const known = new Map((await store.feeds.items(this.#feed.url)).map((item) => [item.id, item]));
    for (const entry of entries) {
      const before = known.get(entry.id) ?? newItem(entry);
      const isSame = before.mark === entry.mark && before.url === entry.url;
      const item = { ...before, url: entry.url, isListed: true };
      if (isSame) await this.keep(item);
      else await this.keep(await this.visit(item, entry, source));
    }
    const listed = new Set(entries.map(({ id }) => id));
    for (const item of known.values()) {
      if (listed.has(item.id) || !item.isListed) continue;
      await this.keep(await this.visit({ ...item, isListed: false }, null, source));
    }
  }
}

function isPending({ mark, isListed, failures, goneAt }: FeedItem): boolean {
  return mark === null && isListed && failures < mostFailures && goneAt === null;
}

function newItem({ id, url }: FeedEntry): FeedItem {
  return {
    ...{ id, url, mark: null, etag: null, lastModified: null },
    ...{ failures: 0, isListed: true, goneAt: null },
  };
}

/** Keeps a feed's own bytes with how they came: it is evidence of what was named when. */
async function keepFeed({ bytes, record }: Fetched, { store, stages, now }: WatchOptions) {
  if (bytes === null || record === null) return;
  await store.keepRaw(bytes);
  await store.addCapture(record, { at: now(), by: stages.coder });
}

async function contentOf(
  feed: WatchedFeed,
  { bytes, record }: Fetched,
): Promise<FeedContent | Problem | null> {
  return bytes === null ? null : await readFeedEntries(bytes, record?.url ?? feed.url);
}

/** What is known of a feed after its round: when it is due, and by which copy only a change is sent again. */
function afterRound(
  feed: WatchedFeed,
  round: { fetched: Fetched; content: FeedContent | Problem | null; now: string },
): { settled: WatchedFeed; found: Problem | null } {
  const { fetched, content, now } = round;
  const unread = content !== null && "code" in content ? content : null;
  const found = fetched.problem ?? unread;
  const failures = found === null ? 0 : feed.failures + 1;
  const { everyMinutes } = feed;
  const dueAt = nextDue(now, { everyMinutes, failures, after: fetched.retryAfterSeconds });
  const copy = content === null || unread !== null ? {} : copyOf(fetched);
  return { settled: { ...feed, ...copy, dueAt, failures, problem: found?.message ?? null }, found };
}

/**
 * Reads a feed once and takes in the pages that it names anew or says something new of; looks after each page that it names
 * no more, once, whether it was taken away. Each step is kept as it is done: a round that is cut short is made up for by the
 * next, and no page is recorded twice.
 */
export async function watchRound(feed: WatchedFeed, options: WatchOptions): Promise<Round> {
  const { store, fetcher, now } = options;
  const round = new FeedRound(feed, options);
  const fetched = await fetcher.fetch(feed.url, { held: feed });
  await keepFeed(fetched, options);
  const content = await contentOf(feed, fetched);
  if (fetched.isUnchanged) await round.retry(feed.source);
  if (content !== null && !("code" in content))
    await round.run(content.entries, feed.source ?? content.title);
  const { settled, found } = afterRound(feed, { fetched, content, now: now() });
  await store.feeds.settle(settled);
  const { dueAt } = settled;
  return { url: feed.url, ingested: round.ingested, gone: round.gone, problem: found, dueAt };
}
