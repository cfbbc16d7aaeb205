import { afterEach, describe, expect, it } from "vitest";
import type { Capture } from "../../capture/index.ts";
import { unknownMetadata } from "../../intake/index.ts";
import { codingSchema, type Coding } from "../../model/index.ts";
import { sha256 } from "../../store/index.ts";
import { openPool, type PoolOptions } from "./open-pool.ts";
import { PoolError, type Pool } from "./pool.ts";

const troubled = new URL("../../../test/troubled-thread", import.meta.url);
const open: Pool[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

function pool(options: PoolOptions): Pool {
  const opened = openPool(options);
  open.push(opened);
  return opened;
}

function capture(name: string, words = name): Capture {
  const bytes = new TextEncoder().encode(words);
  const metadata = { ...unknownMetadata, id: name, publishedAt: "2019-12-27" };
  const opened = { openedAt: "2020-01-02T03:04:05.678Z", mediaType: "text/plain", article: null };
  return { ...opened, bytes, sha256: sha256(bytes), name, metadata, problems: [] };
}

/** The records of some documents, by threads that do what the documents' names say. */
async function codeAll(names: readonly string[], limits: PoolOptions["limits"] = {}) {
  const workers = pool({ workers: 2, module: troubled, limits });
  const records = names.map((name) => workers.run("record", capture(name)));
  return (await Promise.all(records)).map(({ json, isCoded }) => (isCoded ? json : asCoding(json)));
}

const asCoding = (json: string): Coding => codingSchema.parse(JSON.parse(json));

describe("a pool whose thread comes to grief", () => {
  it.each([
    ["hangs", "hang", /^Coding hang was stopped: it took longer than 3 seconds/],
    ["ends", "exit", /^Coding exit was stopped: its thread ended/],
    ["crashes", "crash", /^Coding crash was stopped: its thread stopped: out of luck/],
    ["runs out of memory", "hoard", /^Coding hoard was stopped: it needed more than 32 MB/],
  ])("answers for the document where it %s, and for all others as ever", async (_, name, why) => {
    const limits = { milliseconds: name === "hang" ? 3_000 : 60_000, heapMegabytes: 32 };
    const before = ["one", "two", "three"];
    const after = ["four", "five", "six"];
    const records = await codeAll([...before, name, ...after], limits);
    expect(records.filter((record) => typeof record === "string")).toEqual([...before, ...after]);
    const [problem] = (records[3] as Coding).problems;
    expect(problem).toMatchObject({ code: "running/stopped", span: null });
    expect(problem?.message).toMatch(why);
    expect((records[3] as Coding).report).toMatchObject({ id: name, text: "" });
  });

  it("replaces every thread it loses", async () => {
    const names = ["exit 1", "exit 2", "exit 3", "exit 4", "one", "exit 5", "two"];
    const records = await codeAll(names);
    expect(records.map((record) => typeof record === "string")).toEqual(
      names.map((name) => !name.startsWith("exit")),
    );
  });
});

describe("a pool that is of no use", () => {
  it("says so when its threads cannot start", async () => {
    const workers = pool({ workers: 2, module: new URL("./nowhere", import.meta.url) });
    const records = ["one", "two"].map((name) => workers.run("record", capture(name)));
    for (const record of records) await expect(record).rejects.toThrow(PoolError);
    await expect(workers.run("record", capture("three"))).rejects.toThrow(/could be started/);
  });

  it("refuses documents once it is closed", async () => {
    const workers = pool({ workers: 2, module: troubled });
    await workers.close();
    await expect(workers.run("record", capture("one"))).rejects.toThrow("The pool is closed.");
  });
});

describe("a pool that codes", () => {
  const told = "Shelling killed at least 12 people in Idlib on Thursday, the Observatory said.";
  const documents = [
    capture("a report", told),
    capture("a page without words", " "),
    capture("Spanish", "El ejército dijo que al menos doce personas murieron en un ataque."),
  ];

  it("gives the same in threads as in the caller's own: records to print, codings to store", async () => {
    const found = [];
    for (const workers of [1, 2]) {
      const using = pool({ workers });
      const records = await Promise.all(documents.map((each) => using.run("record", each)));
      found.push({ records, coded: await using.run("code", documents[0]!) });
    }
    const [{ records, coded }, inThreads] = found as [(typeof found)[0], unknown];
    expect(inThreads).toEqual({ records, coded });
    const [report, blank, spanish] = records.map(({ json }) => asCoding(json));
    expect(report).toMatchObject({ report: { id: "a report" }, figures: [{ low: 12 }] });
    expect(blank?.problems.map(({ code }) => code)).toEqual(["intake/empty"]);
    expect(spanish?.report.language).toBe("es");
    expect(coded.coding).toMatchObject({
      report: { text: told, id: expect.stringMatching(/^r/) as string },
      figures: [{}],
    });
  });
});
