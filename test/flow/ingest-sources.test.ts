import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Extractor, Fetcher, openIntakeTools } from "../../src/capture/index.ts";
import { openSources } from "../../src/cli/ingest/sources.ts";
import {
  ingest,
  isHeld,
  preview,
  traceReport,
  verify,
  type Ingested,
  type Previewed,
  type Stages,
} from "../../src/running/index.ts";
import { openPool, type Store } from "../../src/store/index.ts";
import { freshStore, type TestStore } from "../database.ts";
import { handClock, openWeb, page, redirect, type Web } from "../web.ts";
import { testStages } from "./stages.ts";

const clock = handClock("2020-01-09T08:00:00.000Z");
const now = (): string => new Date(clock.now()).toISOString();
let web: Web;
let test: TestStore;
let stages: Stages;
let folder: string;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());
beforeEach(async () => {
  test = await freshStore();
  stages = await testStages(test.store, now);
  folder = mkdtempSync(join(tmpdir(), "vigil-sources-"));
});
afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

function sources(words: readonly string[], store: Store) {
  const fetcher = new Fetcher({ agent: "vigil 0.1.0", clock, allowance: web.allowance });
  return openSources(words, {
    fetcher,
    now,
    isHeld: (sha256, metadata) => isHeld(store, { sha256, metadata }),
  });
}

async function ingestAll(...words: string[]): Promise<Ingested[]> {
  const all: Ingested[] = [];
  clock.pass(1000);
  const captures = sources(words, test.store);
  for await (const one of ingest(captures, { store: test.store, stages, now })) all.push(one);
  return all;
}

async function previewAll(...words: string[]): Promise<Previewed[]> {
  const all: Previewed[] = [];
  const using = { store: test.store, tools: await openIntakeTools() };
  for await (const one of preview(sources(words, test.store), using)) all.push(one);
  return all;
}

function lines(...reports: object[]): string {
  const path = join(folder, "reports.jsonl");
  writeFileSync(path, reports.map((each) => JSON.stringify(each)).join("\n"));
  return path;
}

const wire = (killed: string): string =>
  `An air strike on a market in Binnish killed ${killed} civilians on Wednesday. Rescue teams searched the rubble ` +
  "until dark and two clinics nearby asked for blood. The army did not comment at once on the bombing, the third on " +
  "the town within a week. Families who had fled earlier fighting were camped beside the road without clean water.";
const published = { publishedAt: "2020-01-09" };

async function actions(): Promise<string[]> {
  return (await test.store.trail({ after: 0, limit: 1000 })).map((entry) => entry.action);
}

describe("a web address", () => {
  const html = `<html><head><title>Strike on a market</title>
    <link rel="canonical" href="/news/strike"><meta property="article:published_time" content="2020-01-09T06:00:00Z">
    </head><body><article><h1>Strike on a market</h1><p>${wire("nine")}</p><p>${wire("nine")}</p></article></body></html>`;

  it("is fetched, kept with how it came, coded and recorded, and all of it verifies", async () => {
    web.serve("/amp?utm_source=x", redirect("/news/strike?print=1"));
    web.serve("/news/strike?print=1", page(html, { etag: '"a"' }));
    const [one] = await ingestAll(`${web.origin}/amp?utm_source=x`);
    expect(one).toMatchObject({ outcome: "recorded" });
    const found = await test.store.report(one!.id);
    expect(found?.report).toMatchObject({
      url: `${web.origin}/news/strike`,
      publishedAt: "2020-01-09T06:00:00Z",
    });
    const [kept, ...more] = await test.store.capturesOf(found!.custody.rawSha256);
    expect(more).toEqual([]);
    expect(kept?.capture).toMatchObject({
      requestedUrl: `${web.origin}/amp?utm_source=x`,
      status: 200,
      bytes: html.length,
      redirects: [{ status: 302 }],
    });
    expect((await actions())[0]).toBe("capture.recorded");
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("is read in the charset that its server says, and leads back to its bytes", async () => {
    const words = Buffer.from(html.replaceAll("a market", "\xcd\xe1\xc8"), "latin1");
    const type = { "content-type": "text/html; charset=windows-1256" };
    web.serve("/arabic", (_, response) => response.writeHead(200, type).end(words));
    const [one] = await ingestAll(`${web.origin}/arabic`);
    expect((await test.store.report(one?.id ?? ""))?.report.title).toBe("Strike on حلب");
    const extractor = new Extractor();
    const trace = await traceReport(one?.id ?? "", { store: test.store, extractor });
    await extractor.close();
    expect(trace).toMatchObject({ charset: "windows-1256" });
  });

  it("that is not there is listed, with the answer on record, and the next is fetched", async () => {
    web.serve("/news/strike", page(html));
    const outcomes = await ingestAll(`${web.origin}/gone`, `${web.origin}/news/strike`);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["fault", "recorded"]);
    expect(outcomes[0]?.problems[0]?.code).toBe("capture/bad-status");
    expect((await test.store.faults({ limit: 9, offset: 0 })).map(({ name }) => name)).toEqual([
      `${web.origin}/gone`,
    ]);
    expect((await actions()).filter((each) => each === "capture.recorded")).toHaveLength(2);
  });

  it("that may not be asked for is listed, and nothing else is stored", async () => {
    const [one] = await ingestAll("http://169.254.169.254/latest/meta-data/");
    expect(one).toMatchObject({
      outcome: "fault",
      problems: [{ code: "capture/forbidden-address" }],
    });
    expect(await actions()).toEqual([]);
  });

  it("whose record is altered afterwards is found by verify", async () => {
    web.serve("/news/strike", page(html));
    await ingestAll(`${web.origin}/news/strike`);
    const pool = openPool(test.database.settings);
    await pool.query("alter table captures disable trigger all");
    await pool.query(`update captures set content = content || '{"address":"8.8.8.8"}'`);
    await pool.end();
    const { firstBreak } = await verify(test.store);
    expect(firstBreak).toMatchObject({ message: "was altered" });
    expect(firstBreak?.subject).toMatch(/^capture c/);
  });
});

describe("a later version", () => {
  const before = { id: "7", source: "A wire", ...published, text: wire("nine") };
  const after = { ...before, text: wire("twelve") };

  it("with its sender's id takes the place of the one before, which stays on record", async () => {
    const [first] = await ingestAll(lines(before));
    const [second] = await ingestAll(lines(after));
    expect(second?.outcome).toBe("version");
    const ties = await test.store.ties(second!.id);
    expect(ties).toMatchObject([
      {
        kind: "version",
        number: 2,
        basis: "id",
        previousId: first!.id,
        difference: {
          removed: ["An air strike on a market in Binnish killed nine civilians on Wednesday."],
          added: ["An air strike on a market in Binnish killed twelve civilians on Wednesday."],
        },
      },
    ]);
    const incidents = await test.store.incidents({ limit: 9, offset: 0 });
    expect(incidents.map(({ reports }) => reports)).toEqual([1]);
    expect(incidents[0]?.estimates[0]).toMatchObject({ kind: "killed", best: 12 });
    expect(await test.store.links(first!.id)).toEqual([]);
    expect((await test.store.report(first!.id))?.report.text).toBe(wire("nine"));
    expect(await actions()).toContain("tie.version");
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("is not coded again when it comes again", async () => {
    await ingestAll(lines(before));
    await ingestAll(lines(after));
    expect((await ingestAll(lines(before), lines(after))).map(({ outcome }) => outcome)).toEqual([
      "known",
      "known",
    ]);
  });

  it("is shown first by --dry-run, with what it changes, and nothing is kept", async () => {
    await ingestAll(lines(before));
    const entries = await actions();
    const seen = await previewAll(lines(after, before, { ...before, id: "8", text: "Rain fell." }));
    expect(seen.map(({ outcome }) => outcome)).toEqual(["version", "known", "new"]);
    expect(seen[0]?.ties[0]).toMatchObject({
      difference: { added: [expect.stringContaining("twelve civilians") as string] },
    });
    expect(await actions()).toEqual(entries);
    expect((await test.store.overview()).reports).toBe(1);
  });

  it("is an edited page at one address, and not another page at it", async () => {
    const at = { ...published, source: "A wire", url: "https://example.org/live" };
    const [first] = await ingestAll(lines({ ...at, text: wire("nine") }));
    const url = "http://example.org/live?utm_medium=feed#latest";
    const [second] = await ingestAll(lines({ ...at, url, text: wire("ten") }));
    const other =
      "A ferry sank off the coast on Tuesday and forty passengers were rescued by fishermen.";
    const [third] = await ingestAll(lines({ ...at, text: other }));
    expect(await test.store.ties(second!.id)).toMatchObject([
      { kind: "version", basis: "address", originalId: first!.id },
    ]);
    expect(await test.store.ties(third!.id)).toEqual([]);
  });
});

it("gives copies of one text one unnamed origin, and a translation its original's", async () => {
  const text = wire("nine");
  const [first, copy, translation] = await ingestAll(
    lines(
      { id: "1", source: "North Wire", ...published, text },
      { id: "2", source: "River Post", ...published, text: `Bombs on a market\n\n${text}` },
      {
        ...{ id: "3", source: "North Wire", ...published, translationOf: "1" },
        text: "Nine civilians died in Binnish on Wednesday when an air strike hit its market, by our translator.",
      },
    ),
  );
  expect(await test.store.ties(copy!.id)).toMatchObject([
    { kind: "copy", originalId: first!.id, containment: 1 },
  ]);
  expect(await test.store.ties(translation!.id)).toMatchObject([
    { kind: "translation", originalId: first!.id },
  ]);
  const [incident] = await test.store.incidents({ limit: 9, offset: 0 });
  const claims = incident!.estimates.flatMap((estimate) => estimate.claims);
  expect(new Set(claims.map(({ reportId }) => reportId)).size).toBe(3);
  expect(new Set(claims.map(({ origin }) => origin.key))).toEqual(
    new Set([`unnamed:${first!.id}`]),
  );
});

it("ties a translation to what it translates though that comes later, and counts both as one origin", async () => {
  const translated = {
    source: "North Wire",
    ...published,
    translationOf: "https://north.example/1",
  };
  const text =
    "Nine civilians died in Binnish on Wednesday when an air strike hit its market, by our translator.";
  const [translation] = await ingestAll(lines({ id: "3", ...translated, text }));
  expect(await test.store.ties(translation!.id)).toEqual([]);
  const original = { id: "1", source: "North Wire", url: "https://north.example/1", ...published };
  const [first] = await ingestAll(lines({ ...original, text: wire("nine") }));
  expect(await test.store.ties(translation!.id)).toMatchObject([
    { kind: "translation", reportId: translation!.id, originalId: first!.id },
  ]);
  const incidents = await test.store.incidents({ limit: 9, offset: 0 });
  const claims = incidents.flatMap(({ estimates }) => estimates.flatMap((one) => one.claims));
  expect(new Set(claims.map(({ reportId }) => reportId)).size).toBe(2);
  expect(new Set(claims.map(({ origin }) => origin.key))).toEqual(
    new Set([`unnamed:${first!.id}`]),
  );
  expect((await verify(test.store)).firstBreak).toBeNull();
});

it("passes over what was ingested before a stop, and ends as an undisturbed run does", async () => {
  const reports = Array.from({ length: 8 }, (_, at) => ({
    ...{ id: String(at), source: "A wire", ...published },
    text: `Shelling killed ${at + 2} people in Saraqib on ${at + 1} January.`,
  }));
  const path = lines(...reports.slice(0, 4), { id: "bad" }, ...reports.slice(4));
  let count = 0;
  for await (const one of ingest(sources([path], test.store), { store: test.store, stages, now })) {
    count += 1;
    if (count === 3) break;
    expect(one.outcome).toBe("recorded");
  }
  const resumed = await ingestAll(path);
  expect(resumed.map(({ outcome }) => outcome).filter((each) => each === "fault")).toHaveLength(1);
  expect(resumed.slice(0, 3).map(({ outcome }) => outcome)).toEqual(["known", "known", "known"]);
  const whole = async (store: Store) => ({
    overview: await store.overview(),
    reports: await store.reportIds({ after: "", limit: 100 }),
    incidents: (await store.incidents({ limit: 100, offset: 0 })).map((each) => ({
      ...each,
      id: "",
    })),
    faults: (await store.faults({ limit: 9, offset: 0 })).map(({ id }) => id),
  });
  const undisturbed = await freshStore();
  try {
    const own = await testStages(undisturbed.store, now);
    const using = { store: undisturbed.store, stages: own, now };
    for await (const { name } of ingest(sources([path], undisturbed.store), using))
      expect(name).toContain(path);
    expect(await whole(test.store)).toEqual(await whole(undisturbed.store));
  } finally {
    await undisturbed.close();
  }
});
