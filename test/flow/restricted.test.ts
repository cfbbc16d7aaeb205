import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unknownMetadata } from "../../src/intake/index.ts";
import type { Decision } from "../../src/model/index.ts";
import { loadActors } from "../../src/resources/index.ts";
import {
  decideVisibility,
  ingest,
  openDataFolder,
  verify,
  type Stages,
} from "../../src/running/index.ts";
import { openKeys } from "../../src/running/keys.ts";
import { createApp, noBoundaries } from "../../src/server/index.ts";
import { freshStore, type TestStore } from "../database.ts";
import { testStages } from "./stages.ts";

const day = "2020-01-09T08:00:00.000Z";
const actors = loadActors();
const note = `---
kind: interview
date: 2020-01-09
title: The nurse of Binnish
visibility: restricted
---
An air strike killed 14 civilians in Binnish on Wednesday. The army denied the attack, a nurse said.
`;
const wire = "An air strike killed 12 civilians in Binnish on Wednesday, the Observatory said.";
const edited = `${wire} Two of them were children, it added on Friday after a second count.`;

let test: TestStore;
let stages: Stages;
let app: FastifyInstance;
let folder: string;
beforeEach(async () => {
  test = await freshStore();
  stages = await testStages(test.store, () => day);
  folder = mkdtempSync(join(tmpdir(), "vigil-restricted-"));
  app = await createApp({
    store: test.store,
    boundaries: noBoundaries,
    actors,
    scores: [],
    keys: openKeys(openDataFolder(folder)),
    now: () => Date.parse(day),
  });
});
afterEach(async () => {
  await app.close();
  await test.close();
  rmSync(folder, { recursive: true });
});

/** Takes a document in; gives its report's id. */
async function takeIn(text: string, using = stages, id: string | null = null): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const metadata = { ...unknownMetadata, id, publishedAt: "2020-01-09", source: "Wire" };
  const capture = {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name: "a.txt",
    mediaType: "text/plain",
    openedAt: day,
    metadata,
    article: null,
    problems: [],
  };
  async function* one(): AsyncGenerator<typeof capture> {
    yield await Promise.resolve(capture);
  }
  const options = { store: test.store, stages: using, now: () => day, recode: true };
  for await (const told of ingest(one(), options)) return told.id;
  throw new Error("Nothing came of it.");
}

let decided = 0;
async function decide(kind: Decision["kind"], subjectId: string): Promise<boolean> {
  const at = new Date(Date.parse(day) + (decided += 1000)).toISOString();
  const { collectionId } = test.store;
  const decision = { id: randomUUID(), collectionId, kind, subjectId, author: "editor" };
  return await decideVisibility(
    { ...decision, reason: "asked", decidedAt: at },
    { store: test.store, actors, at, makeId: randomUUID },
  );
}

/** All that readers can be shown: every list, and the pages of the incidents and of one report. */
async function shownWith(reportId: string): Promise<string> {
  const incidents = await test.store.incidents({ limit: 10, offset: 0 });
  const paths = ["/", "/incidents", "/courses", "/statements", "/reports", `/reports/${reportId}`];
  const all = [...paths, ...incidents.map(({ id }) => `/incidents/${id}`)];
  const bodies = await Promise.all(all.map(async (url) => (await app.inject({ url })).body));
  return bodies.join("\n");
}

/** The bests of all that is counted as killed. */
async function killed(): Promise<(number | null)[]> {
  const incidents = await test.store.incidents({ limit: 10, offset: 0 });
  const estimates = incidents.filter(({ reports }) => reports > 0).flatMap((one) => one.estimates);
  return estimates.filter(({ kind }) => kind === "killed").flatMap(({ low, high }) => [low, high]);
}

describe("a restricted report", () => {
  it("is coded, and nothing of it is shown, counted or estimated before it is released", async () => {
    const id = await takeIn(note);
    await takeIn(wire);
    expect((await test.store.coding(id))?.figures).not.toEqual([]);
    const shown = await shownWith(id);
    expect(shown).not.toMatch(/nurse|14 civilians/);
    expect(shown).toContain("12 civilians");
    expect(await killed()).toEqual([12, 12]);
    expect(await test.store.overview()).toMatchObject({ reports: 1, figures: 1 });
    expect(await test.store.restrictedReports({ limit: 10, offset: 0 })).toEqual([id]);
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("joins the incidents when a reviewer releases it, and leaves them when it is withheld again", async () => {
    await takeIn(wire);
    const id = await takeIn(note);
    expect(await decide("release-report", id)).toBe(true);
    expect(await killed()).toEqual([12, 14]);
    expect(await shownWith(id)).toContain("14 civilians");
    expect(await test.store.restrictedReports({ limit: 10, offset: 0 })).toEqual([]);
    await decide("withhold-report", id);
    expect(await killed()).toEqual([12, 12]);
    expect(await shownWith(id)).not.toMatch(/nurse|14 civilians/);
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("stays released when it is coded anew, and is then told once", async () => {
    const id = await takeIn(note);
    await decide("release-report", id);
    const anew = { ...stages, coder: "vigil 99.0.0" };
    const code: Stages["code"] = async (capture) => {
      const coded = await stages.code(capture);
      const { coding } = coded;
      return { ...coded, coding: coding === null ? null : { ...coding, coder: anew.coder } };
    };
    await takeIn(note, { ...anew, code });
    expect((await test.store.codings(id)).map(({ number }) => number)).toEqual([1, 2]);
    expect(await killed()).toEqual([14, 14]);
    expect(await shownWith(id)).toContain("14 civilians");
    expect((await verify(test.store)).firstBreak).toBeNull();
  });

  it("is not there to be released under an id that nobody gave", async () => {
    await takeIn(note);
    const before = await test.store.trail({ after: 0, limit: 100 });
    expect(await decide("release-report", "r0")).toBe(false);
    expect(await test.store.trail({ after: 0, limit: 100 })).toEqual(before);
  });
});

it("withholds a report that came in public", async () => {
  const id = await takeIn(wire);
  await decide("withhold-report", id);
  expect(await shownWith(id)).not.toContain("12 civilians");
  expect(await killed()).toEqual([]);
});

it("does not bring back what was edited away when the first version is coded anew", async () => {
  await takeIn(wire, stages, "w1");
  const second = await takeIn(edited, stages, "w1");
  const anew: Stages = {
    ...stages,
    coder: "vigil 99.0.0",
    code: async (capture) => {
      const coded = await stages.code(capture);
      if (coded.coding === null) return coded;
      return { ...coded, coding: { ...coded.coding, coder: "vigil 99.0.0" } };
    },
  };
  const first = await takeIn(wire, anew, "w1");
  expect(await test.store.links(first)).toEqual([]);
  expect((await test.store.links(second)).length).toBeGreaterThan(0);
  expect((await test.store.ties(first)).map(({ reportId }) => reportId)).toEqual([second]);
  expect((await verify(test.store)).firstBreak).toBeNull();
});
