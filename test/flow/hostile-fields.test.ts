import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { Extractor, openPaths } from "../../src/capture/index.ts";
import { loadActors } from "../../src/resources/index.ts";
import { ingest, openDataFolder, verify, type Ingested } from "../../src/running/index.ts";
import { openKeys } from "../../src/running/keys.ts";
import { createApp, noBoundaries } from "../../src/server/index.ts";
import { freshStore, type TestStore } from "../database.ts";
import { testStages } from "./stages.ts";

const day = "2020-01-09T08:00:00.000Z";
const extractor = new Extractor({ milliseconds: 50_000 });
const actors = loadActors();
let test: TestStore;
let app: FastifyInstance;
let folder: string;
beforeEach(async () => {
  test = await freshStore();
  folder = mkdtempSync(join(tmpdir(), "vigil-hostile-"));
  const keys = openKeys(openDataFolder(join(folder, "data")));
  const now = (): number => Date.parse(day);
  app = await createApp({
    ...{ store: test.store, boundaries: noBoundaries, actors, scores: [], keys, now },
  });
});
afterEach(async () => {
  await app.close();
  await test.close();
  rmSync(folder, { recursive: true });
});
afterAll(() => extractor.close());

async function ingestLines(...lines: readonly object[]): Promise<Ingested[]> {
  const path = join(folder, "lines.jsonl");
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  const now = (): string => day;
  const stages = await testStages(test.store, now);
  const all: Ingested[] = [];
  const captures = openPaths([path], { now, extractor });
  for await (const one of ingest(captures, { store: test.store, stages, now })) all.push(one);
  return all;
}

const told = "An air strike killed 14 civilians in Binnish on Wednesday, the Observatory said.";

it.each([
  ["script", `<script>alert(1)</script>`],
  ["an attribute that ends", `" onmouseover="alert(1)`],
  ["a picture that fails", `<img src=x onerror=alert(1)>`],
  ["SQL", `'); drop table reports; --`],
  ["a NUL and half a character", `a\u0000b\ud800c`],
  ["a line end of a header", `a\r\nSet-Cookie: b=c`],
  ["a formula", `=HYPERLINK("http://a.example","x")`],
  ["a template", "{{7*7}}${7*7}<%= 7*7 %>"],
  ["a name of every object", "__proto__"],
  ["a million letters", "a".repeat(2000)],
])("%s in every field is shown as text, and nothing stored is lost or changed", async (_, evil) => {
  const safe = { text: told, publishedAt: "2020-01-09", source: "Wire" };
  const fields = { title: evil, source: evil, url: evil, language: evil, translationOf: evil };
  const [first, second] = await ingestLines(safe, {
    ...fields,
    id: evil,
    publishedAt: evil,
    text: `${told} ${evil}`,
  });
  expect([first?.outcome, second?.outcome]).toEqual(["recorded", "recorded"]);
  expect((await test.store.report(first?.id ?? ""))?.report.text).toBe(told);
  const incidents = await test.store.incidents({ limit: 10, offset: 0 });
  const paths = ["/", "/incidents", "/reports", "/statements", `/reports/${second?.id ?? ""}`];
  for (const url of [...paths, ...incidents.map(({ id }) => `/incidents/${id}`)]) {
    const answer = await app.inject({ url });
    expect(answer.statusCode, url).toBe(200);
    expect(answer.body, url).not.toMatch(/<script|<img[^>]*onerror|" onmouseover=|javascript:/iu);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
  expect(await verify(test.store)).toMatchObject({ reports: 2, firstBreak: null });
});

it.each([
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "java\tscript:alert(1)",
])("makes no link of the address %s", async (url) => {
  const [one] = await ingestLines({ text: told, publishedAt: "2020-01-09", source: "Wire", url });
  const { body } = await app.inject({ url: `/reports/${one?.id ?? ""}` });
  expect(body).not.toMatch(/href="(?:java|data)/iu);
});
