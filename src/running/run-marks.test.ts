import { mkdtempSync, rmSync, writeFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Ingested } from "./ingest.ts";
import { RunMarks } from "./run-marks.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vigil-marks-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = "2020-01-02T03:04:05.000Z";
const marks = (run: unknown = "reports/", when = at): RunMarks => new RunMarks({ root }, run, when);
const there = (): Promise<boolean> => Promise.resolve(true);
const one = (captures: number, outcome: Ingested["outcome"] = "recorded"): Ingested => ({
  ...{ id: `r${captures}`, name: "a", outcome, problems: [], bytes: 1 },
  mark: { word: 0, names: ["a.jsonl"], captures },
});

it("gives a later run of the same command the last acknowledged capture, and when the first run began", async () => {
  const first = marks();
  first.keep(one(1));
  first.keep(one(2));
  first.end({ isWhole: false });
  const found = await marks("reports/", "2020-01-03T00:00:00Z").resumption(there);
  expect(found).toMatchObject({ mark: { captures: 2 }, since: Date.parse(at) });
  expect(await marks("others/").resumption(there)).toBeNull();
});

it("writes marks on the way, so that a run that is killed leaves one", async () => {
  const killed = marks();
  for (let captures = 1; captures <= 120; captures += 1) killed.keep(one(captures));
  expect((await marks().resumption(there))?.mark.captures).toBe(100);
});

it("goes on behind a fault, which is listed already", async () => {
  const first = marks();
  first.keep(one(1));
  first.keep(one(2, "fault"));
  first.end({ isWhole: false });
  expect((await marks().resumption(there))?.mark.captures).toBe(2);
});

it("forgets the mark of a run that came to its end", async () => {
  const first = marks();
  first.keep(one(1));
  first.end({ isWhole: false });
  const second = marks();
  second.keep(one(2));
  second.end({ isWhole: true });
  expect(await marks().resumption(there)).toBeNull();
});

it("believes no mark whose last report the store does not have, and none that is broken", async () => {
  const first = marks();
  first.keep(one(7));
  first.end({ isWhole: false });
  const asked: string[] = [];
  const gone = (id: string): Promise<boolean> => Promise.resolve(asked.push(id) < 0);
  expect(await marks().resumption(gone)).toBeNull();
  expect(asked).toEqual(["r7"]);
  const [file = ""] = readdirSync(join(root, "marks"));
  writeFileSync(join(root, "marks", file), '{"mark":');
  expect(await marks().resumption(there)).toBeNull();
});
