import { afterAll, beforeAll, expect, it } from "vitest";
import { Extractor, Fetcher } from "../../src/capture/index.ts";
import { verify, watch } from "../../src/running/index.ts";
import type { Feeds, Store, WatchedFeed } from "../../src/store/index.ts";
import { freshStore } from "../database.ts";
import { handClock, openWeb, page, type HandClock, type Web } from "../web.ts";
import { recordOf, type WholeRecord } from "./record.ts";
import { countingIds, testStages } from "./stages.ts";

const makeId = countingIds();
const hour = 3_600_000;
const article = (words: string): string =>
  `<html><head><title>News</title></head><body><article><p>${words}</p></article></body></html>`;
const strike = (killed: string): string =>
  `An air strike killed ${killed} civilians in Binnish on Wednesday, rescue workers said. Crews searched the ` +
  "rubble of the market until dark and two clinics nearby asked for blood, while the army did not comment.";
const shelling =
  "Shelling wounded three people in Saraqib on Tuesday, residents said, and a school was closed.";

let web: Web;
let extractor: Extractor;
beforeAll(async () => {
  web = await openWeb();
  extractor = new Extractor();
});
afterAll(async () => {
  await web.close();
  await extractor.close();
});

function serveFeed(updated: string, paths: readonly string[]): void {
  const items = paths.map(
    (path) => `<item><title>${path}</title><link>${web.origin}${path}</link><guid>${path}</guid>
      <pubDate>Thu, 09 Jan 2020 06:00:00 GMT</pubDate><description>${updated}</description></item>`,
  );
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join("")}</channel></rss>`;
  web.serve("/feed.xml", page(feed, { "content-type": "application/rss+xml" }));
}

/** Calls its work, then breaks once, at the call of that number: what it did stands, and nobody hears of it. */
class Breaker {
  left: number;

  constructor(at: number) {
    this.left = at;
  }

  around<Rest extends unknown[], Result>(
    work: (...rest: Rest) => Promise<Result>,
  ): (...rest: Rest) => Promise<Result> {
    return async (...rest) => {
      const result = await work(...rest);
      this.left -= 1;
      if (this.left === 0) throw Object.assign(new Error("broken off"), { code: "57P01" });
      return result;
    };
  }
}

function breaking(store: Store, breaker: Breaker): Store {
  const { feeds } = store;
  return {
    ...store,
    keepRaw: breaker.around((bytes: Uint8Array) => store.keepRaw(bytes)),
    addCapture: breaker.around((...given: Parameters<Store["addCapture"]>) =>
      store.addCapture(...given),
    ),
    inTurn: (at, work) => breaker.around(() => store.inTurn(at, work))(),
    feeds: {
      ...feeds,
      keepItem: breaker.around((...given: Parameters<Feeds["keepItem"]>) =>
        feeds.keepItem(...given),
      ),
      settle: breaker.around((feed: WatchedFeed) => feeds.settle(feed)),
    },
  };
}

async function round(store: Store, clock: HandClock): Promise<void> {
  const url = `${web.origin}/feed.xml`;
  const now = (): string => new Date(clock.now()).toISOString();
  await store.feeds.add({ url, source: null, everyMinutes: 15 }, now());
  const fetcher = new Fetcher({ agent: "vigil 0.1.0", clock, allowance: web.allowance });
  const stages = await testStages(store, now, makeId);
  const watching = { store, stages, now, extractor, fetcher, urls: [url], isOnce: true };
  const waiting = { isEnded: () => false, waitUntil: () => Promise.resolve() };
  for await (const one of watch({ ...watching, ...waiting })) expect(one.problem).toBeNull();
}

/** Watches a feed for three rounds, the second broken off at its how many-eth write; gives what is held, and if it broke. */
async function watchBroken(at: number): Promise<{ record: WholeRecord; isBroken: boolean }> {
  const test = await freshStore();
  const clock = handClock("2020-01-09T08:00:00.000Z");
  const breaker = new Breaker(at);
  web.serve("/strike", page(article(strike("nine"))));
  serveFeed("first", ["/strike"]);
  await round(test.store, clock);
  web.serve("/strike", page(article(strike("twelve"))));
  web.serve("/shelling", page(article(shelling)));
  serveFeed("second", ["/strike", "/shelling"]);
  clock.pass(2 * hour);
  await round(breaking(test.store, breaker), clock).catch((error: unknown) => {
    if (breaker.left > 0) throw error;
  });
  clock.pass(2 * hour);
  await round(test.store, clock);
  const record = await recordOf(test.store);
  expect((await verify(test.store)).firstBreak).toBeNull();
  await test.close();
  return { record, isBroken: breaker.left <= 0 };
}

it(
  "holds the same in the end at whatever write a round was broken off",
  { timeout: 600_000 },
  async () => {
    const undisturbed = await watchBroken(Infinity);
    expect(undisturbed).toMatchObject({ isBroken: false, record: { reports: { length: 3 } } });
    let breaks = 0;
    for (let at = 1; ; at += 1) {
      const { record, isBroken } = await watchBroken(at);
      expect(record).toEqual(undisturbed.record);
      if (!isBroken) break;
      breaks += 1;
    }
    // The feed and its pages: bytes, capture, report, item; and the feed's end.
    expect(breaks).toBeGreaterThan(8);
  },
);
