import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Extractor, Fetcher } from "../../src/capture/index.ts";
import { verify, watch, type Round, type Stages } from "../../src/running/index.ts";
import { nextDue } from "../../src/running/watch/due.ts";
import { freshStore, type TestStore } from "../database.ts";
import { handClock, openWeb, page, type HandClock, type Web } from "../web.ts";
import { testStages } from "./stages.ts";

let web: Web;
let test: TestStore;
let stages: Stages;
let clock: HandClock;
let extractor: Extractor;
const now = (): string => new Date(clock.now()).toISOString();
beforeAll(() => {
  extractor = new Extractor();
});
afterAll(() => extractor.close());
beforeEach(async () => {
  clock = handClock("2020-01-09T08:00:00.000Z");
  web = await openWeb();
  test = await freshStore();
  stages = await testStages(test.store, now);
});
afterEach(async () => {
  await web.close();
  await test.close();
});

const article = (words: string): string =>
  `<html><head><title>News</title></head><body><article><p>${words}</p></article></body></html>`;
const strike = (killed: string): string =>
  `An air strike killed ${killed} civilians in Binnish on Wednesday, rescue workers said. Crews searched the ` +
  "rubble of the market until dark and two clinics nearby asked for blood, while the army did not comment.";
const shelling =
  "Shelling wounded three people in Saraqib on Tuesday, residents said, and a school was closed.";
const ferry =
  "A bridge over the river was opened in Hama on Monday after four years of work, officials said.";

interface Named {
  readonly path: string;
  readonly updated: string;
}

function feedOf(items: readonly Named[]): string {
  const entries = items.map(
    ({ path, updated }) => `<item><title>${path}</title><link>${web.origin}${path}</link>
      <guid isPermaLink="false">id-${path.slice(1)}</guid><pubDate>Thu, 09 Jan 2020 06:00:00 GMT</pubDate>
      <description>${updated}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>North Wire</title>${entries.join("")}</channel></rss>`;
}

function serveFeed(items: readonly Named[], etag: string): void {
  web.serve("/feed.xml", ({ headers }, response) => {
    if (headers["if-none-match"] === etag) response.writeHead(304).end();
    else
      response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(feedOf(items));
  });
}

async function round(): Promise<Round[]> {
  const url = `${web.origin}/feed.xml`;
  const { store } = test;
  await store.feeds.add({ url, source: null, everyMinutes: 15 }, now());
  const fetcher = new Fetcher({ agent: "vigil 0.1.0", clock, allowance: web.allowance });
  const rounds: Round[] = [];
  const watching = { store, stages, now, extractor, fetcher, urls: [url], isOnce: true };
  const waiting = { isEnded: () => false, waitUntil: () => Promise.resolve() };
  for await (const one of watch({ ...watching, ...waiting })) rounds.push(one);
  return rounds;
}

async function actions(): Promise<string[]> {
  return (await test.store.trail({ after: 0, limit: 1000 })).map((entry) => entry.action);
}

const count = (all: readonly string[], action: string): number =>
  all.filter((each) => each === action).length;

describe("a feed watched for three rounds", () => {
  it("brings its pages, then an edit as a later version, then a removal on record", async () => {
    web.serve("/strike", page(article(strike("nine")), { etag: '"s1"' }));
    web.serve("/shelling", page(article(shelling)));
    serveFeed(
      [
        { path: "/strike", updated: "first" },
        { path: "/shelling", updated: "first" },
      ],
      '"1"',
    );
    const [first, ...none] = await round();
    expect(none).toEqual([]);
    expect(first?.ingested.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
    expect(first?.dueAt).toBe(nextDue(now(), { everyMinutes: 15, failures: 0, after: null }));
    const [strikeId = "", shellingId = ""] = first!.ingested.map(({ id }) => id);
    expect((await test.store.report(strikeId))?.report).toMatchObject({
      source: "North Wire",
      publishedAt: expect.stringMatching(/^2020-01-09T06:00/) as string,
      url: `${web.origin}/strike`,
    });
    expect(count(await actions(), "capture.recorded")).toBe(3);
    // Not due yet: nothing is asked for.
    web.asked.length = 0;
    expect(await round()).toEqual([]);
    expect(web.asked).toEqual([]);

    clock.pass(15 * 60_000);
    web.serve("/strike", page(article(strike("twelve")), { etag: '"s2"' }));
    web.serve("/bridge", page(article(ferry)));
    serveFeed(
      [
        { path: "/bridge", updated: "first" },
        { path: "/strike", updated: "second" },
        { path: "/shelling", updated: "first" },
      ],
      '"2"',
    );
    const [second] = await round();
    // The page of which the feed says nothing new is not asked for.
    expect(web.asked).toEqual(["/feed.xml", "/bridge", "/strike"]);
    const edited = second?.ingested.find(({ name }) => name.endsWith("/strike"))?.id ?? "";
    expect(await test.store.ties(edited)).toMatchObject([
      {
        ...{ kind: "version", number: 2, previousId: strikeId, basis: "id" },
        difference: { added: [expect.stringContaining("twelve civilians") as string] },
      },
    ]);
    expect(await test.store.links(strikeId)).toEqual([]);
    expect((await test.store.report(strikeId))?.report.text).toContain("nine civilians");

    clock.pass(15 * 60_000);
    web.asked.length = 0;
    web.serve("/shelling", (_, response) => {
      response.writeHead(410).end("gone");
    });
    serveFeed(
      [
        { path: "/bridge", updated: "first" },
        { path: "/strike", updated: "second" },
      ],
      '"3"',
    );
    const [third] = await round();
    expect(third?.gone).toEqual([`${web.origin}/shelling`]);
    expect(web.asked).toEqual(["/feed.xml", "/shelling"]);
    // What was said stays.
    expect((await test.store.report(shellingId))?.report.text).toContain("wounded three people");
    const items = await test.store.feeds.items(`${web.origin}/feed.xml`);
    expect(items.map(({ id, isListed, goneAt }) => [id, isListed, goneAt !== null])).toEqual([
      ["id-bridge", true, false],
      ["id-shelling", false, true],
      ["id-strike", true, false],
    ]);
    const all = await actions();
    // Three feeds, two pages, two more, and the page that is gone.
    expect(count(all, "capture.recorded")).toBe(8);
    expect(count(all, "report.recorded")).toBe(4);
    expect(count(all, "tie.version")).toBe(1);
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("asks for nothing but the feed while that has not changed", async () => {
    web.serve("/shelling", page(article(shelling)));
    serveFeed([{ path: "/shelling", updated: "first" }], '"1"');
    await round();
    clock.pass(15 * 60_000);
    web.asked.length = 0;
    const [again] = await round();
    expect(again).toMatchObject({ ingested: [], gone: [], problem: null });
    expect(web.asked).toEqual(["/feed.xml"]);
  });

  it("asks again for a page that could not be had, though the feed has not changed, five times at most", async () => {
    serveFeed([{ path: "/shelling", updated: "first" }], '"1"');
    web.serve("/shelling", (_, response) => {
      response.writeHead(503).end();
    });
    for (let turn = 0; turn < 7; turn += 1) {
      await round();
      clock.pass(15 * 60_000);
    }
    expect(web.asked.filter((path) => path === "/shelling")).toHaveLength(5);
    web.serve("/shelling", page(article(shelling)));
    serveFeed([{ path: "/shelling", updated: "second" }], '"2"');
    await round();
    expect((await test.store.overview()).reports).toBe(1);
  });
});

describe("a feed that cannot be read", () => {
  it.each([
    ["is none", "<html><p>Words.</p></html>", "intake/unreadable"],
    [
      "declares entities",
      `<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>`,
      "intake/unsafe-archive",
    ],
    [
      "is made of references",
      `<rss version="2.0"><channel><title>${"&#65;".repeat(300_000)}</title></channel></rss>`,
      "intake/too-long",
    ],
    ["is empty", "", "intake/unreadable"],
  ])("because it %s is a problem, and is asked half as often each time", async (_, body, code) => {
    web.serve("/feed.xml", page(body));
    const [first] = await round();
    expect(first?.problem?.code).toBe(code);
    expect(first?.dueAt).toBe("2020-01-09T08:30:00.000Z");
    clock.pass(30 * 60_000);
    expect((await round())[0]?.dueAt).toBe("2020-01-09T09:30:00.000Z");
    expect((await test.store.feeds.list())[0]).toMatchObject({ failures: 2 });
  });

  it("because its server is busy is left alone as long as that asks", async () => {
    web.serve("/feed.xml", (_, response) => {
      response.writeHead(503, { "retry-after": "7200" }).end();
    });
    expect((await round())[0]?.dueAt).toBe("2020-01-09T10:00:00.000Z");
  });
});

it("is taken by one of two programs, and by the other when the first has died", async () => {
  const { feeds } = test.store;
  await feeds.add({ url: "https://example.org/feed", source: null, everyMinutes: 5 }, now());
  const urls = ["https://example.org/feed"];
  const until = "2020-01-09T09:00:00.000Z";
  const taken = await Promise.all([feeds.take(urls, now(), until), feeds.take(urls, now(), until)]);
  expect(taken.filter((each) => each !== null)).toHaveLength(1);
  expect(await feeds.take(urls, until, "2020-01-09T10:00:00.000Z")).not.toBeNull();
});
