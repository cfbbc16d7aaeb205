import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshStore, type TestStore } from "../../test/database.ts";
import { captureOf, codingOf, incidentOf, shelling } from "../../test/report.ts";
import type { CodedEvent, Coding, Incident, Link } from "../model/index.ts";
import { openPool, type Recording } from "./index.ts";

const at = "2020-01-02T03:04:05.678Z";
let test: TestStore;
beforeAll(async () => {
  test = await freshStore();
});
afterAll(() => test.close());

const text = "Shelling killed four people in Idlib on Thursday.\0 \uD800!";
const words = { start: 0, end: 27 };

const event = (over: Partial<CodedEvent> = {}): CodedEvent => shelling({ spans: [words], ...over });

function coding(id: string, events: CodedEvent[], coder = "vigil 0.1.0"): Coding {
  const whole = codingOf(text, events, coder);
  return { ...whole, report: { ...whole.report, id, title: `Report ${id}` } };
}

function link(id: string, incidentId: string, reportId: string): Link {
  const ref = { reportId, coder: "vigil 0.1.0", eventId: "e1" };
  return { id, incidentId, event: ref, confidence: 0.8, reason: "same place, same day" };
}

function recording(id: string, over: Partial<Recording> = {}): Recording {
  return {
    captured: captureOf(id),
    coding: coding(id, [event()]),
    incidents: [incidentOf(`i-${id}`)],
    links: [link(`l-${id}`, `i-${id}`, id)],
    courses: [],
    ...over,
  };
}

describe("recording", () => {
  it("gives back a report, its bytes, its coding and its incident", async () => {
    await test.store.inTurn(at, (turn) => turn.record(recording("r1")));
    const found = await test.store.report("r1");
    expect(found?.report.title).toBe("Report r1");
    expect(found?.custody).toMatchObject({ bytes: 2, name: "a.txt", openedAt: at, recordedAt: at });
    expect(await test.store.raw(found!.custody.rawSha256)).toEqual(Buffer.from("r1"));
    expect((await test.store.coding("r1"))?.events[0]?.places[0]?.name).toBe("Idlib");
    expect((await test.store.incident("i-r1"))?.title).toBe("Shelling in Idlib");
    const [telling] = await test.store.tellings("i-r1");
    expect(telling).toMatchObject({ event: { id: "e1" }, report: { id: "r1", source: "A wire" } });
  });

  it("keeps every span true where PostgreSQL cannot hold a character", async () => {
    const found = await test.store.report("r1");
    expect(found?.report.text).toBe(
      "Shelling killed four people in Idlib on Thursday.\uFFFD \uFFFD!",
    );
    expect(found?.report.text).toHaveLength(text.length);
  });

  it("keeps nothing of a turn that fails", async () => {
    const before = await test.store.overview();
    const entries = (await test.store.trail({ after: 0, limit: 1000 })).length;
    const failing = test.store.inTurn(at, async (turn) => {
      await turn.record(recording("r-lost"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await test.store.overview()).toEqual(before);
    expect(await test.store.trail({ after: 0, limit: 1000 })).toHaveLength(entries);
  });

  it("adds a later coder's coding beside the earlier one and counts the later", async () => {
    const again = coding("r1", [event(), event({ id: "e2", type: "ACCUSE" })], "vigil 0.2.0");
    const changes = {
      incidents: [incidentOf("i-r1", { reports: 0 })],
      links: [],
      undone: ["l-r1"],
    };
    await test.store.inTurn(at, (turn) =>
      turn.record(recording("r1", { coding: again, ...changes })),
    );
    expect((await test.store.codings("r1")).map((one) => one.coder)).toEqual([
      "vigil 0.1.0",
      "vigil 0.2.0",
    ]);
    expect((await test.store.coding("r1"))?.events).toHaveLength(2);
    expect((await test.store.coding("r1", "vigil 0.1.0"))?.events).toHaveLength(1);
    expect(await test.store.tellings("i-r1")).toEqual([]);
    expect(await test.store.incidents({ limit: 10, offset: 0 })).toEqual([]);
    const statements = await test.store.statements({ limit: 10, offset: 0 });
    expect(statements.map((one) => one.event.id)).toEqual(["e2"]);
  });

  it("lets several writers add at once without forking the trail", async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `p${n}`);
    await Promise.all(ids.map((id) => test.store.inTurn(at, (turn) => turn.record(recording(id)))));
    const trail = await test.store.trail({ after: 0, limit: 1000 });
    expect(trail.map((entry) => entry.number)).toEqual(trail.map((_, n) => n + 1));
    expect(trail.slice(1).every((entry, n) => entry.previousHash === trail[n]?.hash)).toBe(true);
  });
});

describe("incidents near a coding", () => {
  const noTraits = { sketch: [], names: [], originals: [], translated: [] };
  const near = (over: Partial<CodedEvent>): Promise<Incident[]> =>
    test.store
      .inTurn(at, (turn) => turn.near(coding("new", [event(over)]), noTraits))
      .then(({ incidents }) => incidents);
  const time = event().time!;
  const place = event().places[0]!;
  const elsewhere = { ...place, placeId: null, name: "Elsewhere" };
  const on = (start: string, end = start): Partial<CodedEvent> => ({
    time: { ...time, start, end },
  });

  it.each<[string, Partial<CodedEvent>, boolean]>([
    ["the same place and day", {}, true],
    ["a place in the next square", { places: [{ ...elsewhere, longitude: 35.9 }] }, true],
    [
      "the same name, in no gazetteer",
      { places: [{ ...place, placeId: null, longitude: null }] },
      true,
    ],
    ["ten days on", on("2020-01-05"), true],
    [
      "a province of the same country",
      { places: [{ ...elsewhere, longitude: 41, precision: "admin1" }] },
      true,
    ],
    ["a town in another square", { places: [{ ...elsewhere, longitude: 41 }] }, false],
    [
      "a province of another country",
      { places: [{ ...elsewhere, longitude: 41, precision: "admin1", countryCode: "IQ" }] },
      false,
    ],
    ["eleven days on", on("2020-01-06"), false],
    ["a whole year", on("2019"), false],
  ])("are found or not: %s", async (_, over, isFound) => {
    expect((await near(over)).some((one) => one.id === "i-p0")).toBe(isFound);
  });

  it("are open aggregates of the country long after they began", async () => {
    const aggregate = incidentOf("i-a", { shape: "aggregate", start: "2019-04", end: null });
    const given = recording("a", { incidents: [aggregate], links: [link("l-a", "i-a", "a")] });
    await test.store.inTurn(at, (turn) => turn.record(given));
    const far = { ...on("2021-05-01"), places: [{ ...elsewhere, longitude: 41 }] };
    expect((await near(far)).map((one) => one.id)).toEqual(["i-a"]);
  });

  it("are none for a time that is unresolved", async () => {
    expect(await near({ time: { ...time, start: null, end: null, basis: "unresolved" } })).toEqual(
      [],
    );
  });

  it("are those its report is linked to, wherever it tells of now", async () => {
    const again = coding("p0", [event(on("1999-01-01"))]);
    const found = await test.store.inTurn(at, (turn) => turn.near(again, noTraits));
    expect(found.incidents.map((one) => one.id)).toEqual(["i-p0"]);
  });
});

describe("what was said", () => {
  it.each([
    "update trail set actor = 'x'",
    "delete from trail",
    "truncate trail",
    "update reports set text = ''",
    "delete from codings",
    "update raws set bytes = 0",
    "delete from events",
  ])("cannot be altered: %s", async (sql) => {
    const pool = openPool(test.database.settings);
    await expect(pool.query(sql)).rejects.toThrow(/append-only|truncate/);
    await pool.end();
  });
});

it("has an entry in docs/schema.md for each table and view", async () => {
  const pool = openPool(test.database.settings);
  const { rows } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  await pool.end();
  const documented = readFileSync(new URL("../../docs/schema.md", import.meta.url), "utf8");
  expect(rows.length).toBeGreaterThan(10);
  expect(
    rows.map(({ name }) => name).filter((name) => !documented.includes(`\`${name}\``)),
  ).toEqual([]);
});
