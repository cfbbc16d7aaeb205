import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Extractor } from "./extractor.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): string =>
  `<!doctype html><html><head></head><body>${body}</body></html>`;

describe("the extractor", () => {
  const extractor = new Extractor({ milliseconds: 50_000 });
  afterAll(() => extractor.close());

  it("finds title, source, dates and paragraphs of a page", async () => {
    const bytes = readFileSync("examples/binnish-market-strike.html");
    const { article, problems } = await extractor.extract(bytes, "text/html");
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      title: "Air strike hits market in Binnish; officials and monitor differ on toll",
      source: "Northern Wire",
      canonicalUrl: "https://wire.example.org/2020/01/09/binnish-market-strike",
      language: "en",
    });
    expect(article?.dates[0]).toEqual({ text: "2020-01-09T07:40:00Z", basis: "json-ld" });
    const texts = article?.blocks.map((block) => block.text) ?? [];
    expect(texts).toContain(
      "A spokesman for the Binnish town council said 19 people had been killed.",
    );
    expect(texts.join(" ")).not.toContain("17 + = 25");
  });

  it("leaves plain text alone", async () => {
    expect(await extractor.extract(bytesOf("Four people were killed."), "text/plain")).toEqual({
      article: null,
      problems: [],
    });
  });

  it.each([
    ["nests 10,000 elements", page("<div>".repeat(10_000)), "intake/too-deep"],
    ["has 60,000 elements", page("<p>a</p>".repeat(60_000)), "intake/too-long"],
    ["is over 5 MB", page("a ".repeat(2_600_000)), "intake/too-long"],
    [
      "has an element of 1,000 attributes",
      page(`<p ${Array.from({ length: 1000 }, (_, at) => `a${at}=1`).join(" ")}>a</p>`),
      "intake/too-deep",
    ],
  ])("refuses a page that %s, and says so", async (_, markup, code) => {
    const { article, problems } = await extractor.extract(bytesOf(markup), "text/html");
    expect(article).toBeNull();
    expect(problems.map((found) => found.code)).toEqual([code]);
  });

  it("serves the next page after a refusal", async () => {
    const { article } = await extractor.extract(
      bytesOf(page("<p>Shells fell on the town.</p>")),
      null,
    );
    expect(article?.blocks).toMatchObject([
      { text: "Shells fell on the town.", kind: "paragraph" },
    ]);
  });
});

describe("an extractor at its limit", () => {
  it("kills the thread and says so", async () => {
    // Under every limit of the gate, and yet more than a millisecond of work.
    const heavy = "<div><p>Shells fell on the town, and four people died.</p></div>".repeat(20_000);
    const hasty = new Extractor({ milliseconds: 1 });
    const first = await hasty.extract(bytesOf(page(heavy)), "text/html");
    expect(first.article).toBeNull();
    expect(first.problems.map((found) => found.code)).toEqual(["intake/unreadable"]);
    await hasty.close();
  });

  it("serves the next page with a new thread", async () => {
    const small = new Extractor({ milliseconds: 50_000, heapMegabytes: 24 });
    const heavy = bytesOf(page("<p>Shells <b>fell</b> on <i>the</i> town.</p>".repeat(15_000)));
    expect((await small.extract(heavy, "text/html")).article).toBeNull();
    const second = await small.extract(bytesOf(page("<p>Shells fell.</p>")), "text/html");
    expect(second.article?.blocks.map(({ text }) => text)).toEqual(["Shells fell."]);
    await small.close();
  });

  it("survives a page that takes more memory than allowed", async () => {
    const small = new Extractor({ milliseconds: 50_000, heapMegabytes: 24 });
    const { article, problems } = await small.extract(
      bytesOf(page("<p>Shells <b>fell</b> on <i>the</i> town.</p>".repeat(15_000))),
      "text/html",
    );
    expect(article).toBeNull();
    expect(problems.map((found) => found.code)).toEqual(["intake/unreadable"]);
    await small.close();
  });
});
