import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { Extractor, openPaths } from "../../src/capture/index.ts";
import { ingest, traceReport, verify, type Ingested } from "../../src/running/index.ts";
import type { Trace } from "../../src/intake/index.ts";
import type { Span } from "../../src/model/index.ts";
import { freshStore, type TestStore } from "../database.ts";
import { testStages } from "./stages.ts";

const now = (): string => "2020-01-09T08:00:00.000Z";
const extractor = new Extractor({ milliseconds: 50_000 });
let test: TestStore;
let folder: string;
beforeEach(async () => {
  test = await freshStore();
  folder = mkdtempSync(join(tmpdir(), "vigil-trace-"));
});
afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});
afterAll(() => extractor.close());

async function ingested(path: string): Promise<Ingested[]> {
  const stages = await testStages(test.store, now);
  const all: Ingested[] = [];
  const captures = openPaths([path], { now, extractor });
  for await (const one of ingest(captures, { store: test.store, stages, now })) all.push(one);
  return all;
}

const folded = (words: string): string => words.replace(/\s+/g, " ");

/** The raw behind a span as a reader of the page would see it. */
function plainRaw({ raw, rawSpanOf }: Trace, span: Span): string {
  const at = rawSpanOf(span);
  return folded(
    raw
      .slice(at?.start, at?.end)
      .replace(/<[^>]*>/g, "")
      .replace(/&rsquo;/g, "’"),
  );
}

it("leads the words of every event and figure of the examples to the bytes that were captured", async () => {
  const reports = await ingested("examples");
  let led = 0;
  for (const { id } of reports) {
    const coding = await test.store.coding(id);
    const trace = await traceReport(id, { store: test.store, extractor });
    if (coding === null || trace === null || typeof trace === "string") throw new Error(id);
    const triggers = coding.events.map(({ trigger }) => trigger);
    for (const span of [...triggers, ...coding.figures.map((figure) => figure.span)]) {
      expect(plainRaw(trace, span)).toBe(folded(coding.report.text.slice(span.start, span.end)));
      led += 1;
    }
  }
  expect(led).toBeGreaterThan(20);
});

it("keeps what a page left out with its report, and it verifies against the raw", async () => {
  const path = join(folder, "page.html");
  const page =
    "<html><body><nav><a href='/'>World news</a></nav><article><h1>Shells fall</h1><p>Shells fell on Binnish at dawn on Thursday, and four people were killed, the council said.</p></article></body></html>";
  writeFileSync(path, page);
  const start = page.indexOf("World news");
  const [one] = await ingested(path);
  const kept = await test.store.report(one?.id ?? "");
  expect(kept?.report.leftOut).toEqual([
    { kind: "navigation", text: "World news", raw: { start, end: start + 10 } },
  ]);
  expect((await verify(test.store)).firstBreak).toBeNull();
});

it("says in words why a row of a table has no way back, and knows no report that is not held", async () => {
  const path = join(folder, "rows.csv");
  writeFileSync(path, "id,text,date\n1,Shells fell on Binnish on Thursday.,2020-01-09\n");
  const [, row] = await ingested(path).then((all) => [all[0], all.at(-1)]);
  expect(await traceReport(row?.id ?? "", { store: test.store, extractor })).toContain(
    "another format",
  );
  expect(await traceReport("r0", { store: test.store, extractor })).toBeNull();
});
