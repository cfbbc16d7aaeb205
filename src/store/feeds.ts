import type { Queryable } from "./sql.ts";

/** A copy as its server named it, so that only a change is sent again. */
export interface NamedCopy {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A feed that is watched. */
export interface WatchedFeed extends NamedCopy {
  readonly url: string;
  readonly source: string | null;
  readonly everyMinutes: number;
  readonly dueAt: string;
  /** Rounds that failed in a row. */
  readonly failures: number;
  /** What went wrong last; null when nothing did. */
  readonly problem: string | null;
}

/** What a feed has named. */
export interface FeedItem extends NamedCopy {
  readonly id: string;
  readonly url: string;
  /** Of all that the feed said of it when its page was taken in; null before. */
  readonly mark: string | null;
  readonly failures: number;
  /** Whether the feed named it when it was read last. */
  readonly isListed: boolean;
  /** When its page was found to be taken away. */
  readonly goneAt: string | null;
}

/** What is watched, and how far. */
export interface Feeds {
  /** Watches a feed from now on, or as often as is now said. */
  add(
    feed: { url: string; source: string | null; everyMinutes: number },
    at: string,
  ): Promise<void>;
  /** Lists feeds by address. */
  list(): Promise<WatchedFeed[]>;
  /** Takes a feed that is due, of those given, for a round that others leave alone until `until`; null when none is. */
  take(urls: readonly string[], at: string, until: string): Promise<WatchedFeed | null>;
  /** Ends a round. */
  settle(feed: WatchedFeed): Promise<void>;
  /** Gives all that a feed has named. */
  items(url: string): Promise<FeedItem[]>;
  /** Keeps what is known of an item now. */
  keepItem(url: string, item: FeedItem, at: string): Promise<void>;
}

const feedColumns = `url, source, every_minutes as "everyMinutes", etag, last_modified as "lastModified",
  due_at as "dueAt", failures, problem`;

async function take(
  on: Queryable,
  collectionId: string,
  { urls, at, until }: { urls: readonly string[]; at: string; until: string },
): Promise<WatchedFeed | null> {
  const { rows } = await on.query<WatchedFeed & Record<string, unknown>>(
    `update feeds set leased_until = $4 where (collection_id, url) = (
       select collection_id, url from feeds
       where collection_id = $1 and url = any($2) and due_at <= $3
         and (leased_until is null or leased_until <= $3)
       order by due_at, url for update skip locked limit 1)
     returning ${feedColumns}`,
    [collectionId, urls, at, until],
  );
  return rows[0] ?? null;
}

/** Opens what one collection watches. */
export function openFeeds(on: Queryable, collectionId: string): Feeds {
  return {
    add: async ({ url, source, everyMinutes }, at) => {
      await on.query(
        `insert into feeds (collection_id, url, source, every_minutes, due_at, added_at)
         values ($1, $2, $3, $4, $5, $5)
         on conflict (collection_id, url) do update
           set source = coalesce(excluded.source, feeds.source), every_minutes = excluded.every_minutes`,
        [collectionId, url, source, everyMinutes, at],
      );
    },
    list: async () => {
      const { rows } = await on.query<WatchedFeed & Record<string, unknown>>(
        `select ${feedColumns} from feeds where collection_id = $1 order by url`,
        [collectionId],
      );
      return rows;
    },
    take: (urls, at, until) => take(on, collectionId, { urls, at, until }),
    settle: async ({ url, etag, lastModified, dueAt, failures, problem }) => {
      await on.query(
        `update feeds set leased_until = null, etag = $3, last_modified = $4, due_at = $5,
           failures = $6, problem = $7 where collection_id = $1 and url = $2`,
        [collectionId, url, etag, lastModified, dueAt, failures, problem],
      );
    },
    items: async (url) => {
      const { rows } = await on.query<FeedItem & Record<string, unknown>>(
        `select item_id as id, url, mark, etag, last_modified as "lastModified", failures,
           is_listed as "isListed", gone_at as "goneAt"
         from feed_items where collection_id = $1 and feed_url = $2 order by item_id`,
        [collectionId, url],
      );
      return rows;
    },
    keepItem: async (url, item, at) => {
      await on.query(
        `insert into feed_items (collection_id, feed_url, item_id, url, mark, etag, last_modified,
           failures, is_listed, gone_at, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (collection_id, feed_url, item_id) do update set url = excluded.url,
           mark = excluded.mark, etag = excluded.etag, last_modified = excluded.last_modified,
           failures = excluded.failures, is_listed = excluded.is_listed, gone_at = excluded.gone_at,
           seen_at = excluded.seen_at`,
        [
          ...[collectionId, url, item.id, item.url, item.mark, item.etag, item.lastModified],
          ...[item.failures, item.isListed, item.goneAt, at],
        ],
      );
    },
  };
}
