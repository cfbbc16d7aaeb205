import { watchRound, type Round, type WatchOptions } from "./round.ts";

/** A round takes at most so long; after that another program may take the feed. */
const leaseMs = 3_600_000;

/** Which feeds are watched, and how waiting is done. */
export interface Watching extends WatchOptions {
  readonly urls: readonly string[];
  /** Rounds of all feeds that are due once, then an end; else until `isEnded`. */
  readonly isOnce: boolean;
  /** Whether to make no further round. */
  readonly isEnded: () => boolean;
  /** Settles when it is that instant, or watching ends. */
  readonly waitUntil: (instant: string) => Promise<void>;
}

/** Makes rounds of feeds as they fall due; what each brought, as soon as it is kept. */
export async function* watch(watching: Watching): AsyncGenerator<Round> {
  const { store, now, urls, isOnce, isEnded, waitUntil } = watching;
  while (!isEnded()) {
    const until = new Date(Date.parse(now()) + leaseMs).toISOString();
    const feed = await store.feeds.take(urls, now(), until);
    if (feed !== null) {
      yield await watchRound(feed, watching);
      continue;
    }
    if (isOnce) return;
    const due = (await store.feeds.list()).filter(({ url }) => urls.includes(url));
    const [next] = due.map(({ dueAt }) => dueAt).sort();
    if (next === undefined) return;
    await waitUntil(next);
  }
}
