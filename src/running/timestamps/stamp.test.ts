import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { openAuthority, type Authority } from "../../../test/authority.ts";
import { freshStore, type TestStore } from "../../../test/database.ts";
import { report } from "../../../test/report.ts";
import { openPool, stampedWords } from "../../store/index.ts";
import { verify } from "../verify.ts";
import { certificatesIn, stampTrail, type Stamping } from "./index.ts";

const monday = "2020-01-06T10:00:00.000Z";
const tuesday = "2020-01-07T09:00:00.000Z";
const midnight = "2020-01-07T00:00:00.000Z";
const reply = { "content-type": "application/timestamp-reply" };

let authority: Authority;
let other: Authority;
let test: TestStore;
beforeAll(async () => {
  authority = await openAuthority();
  other = await openAuthority();
});
afterAll(async () => {
  await authority.close();
  await other.close();
});
beforeEach(async () => {
  test = await freshStore();
  await record("Shelling in Idlib.", monday);
});
afterEach(async () => {
  authority.misbehave(null);
  await test.close();
});

async function record(words: string, at: string): Promise<void> {
  await test.store.inTurn(at, (turn) => turn.record(report(words)));
}

function stamp(before = midnight, authorities = [authority.url]): Promise<Stamping[]> {
  return stampTrail(test.store, { authorities, before, now: () => tuesday, by: "vigil 0.0.0" });
}

it("gets a time-stamp of the trail as it stood when the day began, which OpenSSL finds right", async () => {
  const [last] = (await test.store.trail({ after: 0, limit: 100 })).slice(-1);
  await record("Shelling in Hama.", tuesday);
  const [made] = await stamp();
  expect(made).toMatchObject({ number: last?.number, message: "stamped by Test-stamper" });
  const [kept] = await test.store.timestamps();
  writeFileSync(join(authority.folder, "words"), stampedWords(last!));
  writeFileSync(join(authority.folder, "kept"), kept!.answer);
  const check = ["ts", "-verify", "-data", "words", "-in", "kept", "-CAfile", "ca.pem"];
  const said = execFileSync("openssl", check, { cwd: authority.folder, stdio: "pipe" });
  expect(said.toString()).toContain("Verification: OK");
});

it("tells an authority nothing but a hash", async () => {
  await stamp();
  const query = authority.queries.at(-1)!.toString("latin1");
  const [entry] = await test.store.trail({ after: 0, limit: 1 });
  for (const word of ["default", entry!.hash, entry!.subjectId]) expect(query).not.toContain(word);
});

it("is whole under its own authority's root, and not under another's", async () => {
  await stamp();
  const whole = await verify(test.store, { trusted: await certificatesIn(authority.root) });
  expect(whole).toMatchObject({ timestamps: 1, firstBreak: null });
  const { firstBreak } = await verify(test.store, { trusted: await certificatesIn(other.root) });
  expect(firstBreak?.subject).toMatch(/^time-stamp t/);
  expect(firstBreak?.message).toContain("does not hold");
});

it("asks each authority, and none again before the trail holds something new", async () => {
  const both = [authority.url, other.url];
  expect(await stamp(midnight, both)).toHaveLength(2);
  expect(await stamp(midnight, both)).toEqual([]);
  expect(await stamp("2020-01-08T00:00:00.000Z", both)).toEqual([]);
  await record("Shelling in Hama.", tuesday);
  expect(await stamp("2020-01-08T00:00:00.000Z", both)).toHaveLength(2);
});

it("has nothing stamped in an empty trail, nor before its first entry", async () => {
  expect(await stamp("2020-01-06T00:00:00.000Z")).toEqual([]);
});

it.each([
  ["an error page", (answer: Buffer) => [500, { "content-type": "text/html" }, answer] as const],
  ["another type", (answer: Buffer) => [200, { "content-type": "text/html" }, answer] as const],
  ["bytes that are nothing", () => [200, reply, Buffer.from("no token")] as const],
  ["an endless answer", () => [200, reply, Buffer.alloc(1_500_000)] as const],
  [
    "an altered token",
    (answer: Buffer) =>
      [200, reply, answer.map((byte, at) => (at === answer.length - 3 ? byte ^ 1 : byte))] as const,
  ],
])("keeps nothing of %s, and asks again next time", async (_, spoil) => {
  authority.misbehave((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const [status, headers, body] = spoil(authority.answer(Buffer.concat(chunks)));
      response.writeHead(status, headers).end(body);
    });
  });
  expect(await stamp()).toMatchObject([{ stampedAt: null }]);
  expect(await test.store.timestamps()).toEqual([]);
  authority.misbehave(null);
  expect((await stamp())[0]?.stampedAt).toMatch(/^20\d\d-/);
});

it("refuses the answer to an earlier request", async () => {
  await stamp(midnight, [other.url]);
  const old = authority.answer(other.queries.at(-1)!);
  authority.misbehave((_, response) => response.writeHead(200, reply).end(old));
  expect(await stamp()).toMatchObject([
    { stampedAt: null, message: "It is an answer to another request." },
  ]);
});

it.each([
  ["set to another entry", "update timestamps set number = 1"],
  ["given another time", "update timestamps set stamped_at = '2019-01-01T00:00:00.000Z'"],
  ["taken away", "delete from timestamps"],
])("finds a time-stamp that was %s", async (_, sql) => {
  await stamp();
  const pool = openPool(test.database.settings);
  await expect(pool.query(sql)).rejects.toThrow("append-only");
  await pool.query(`set session_replication_role = replica; ${sql}`);
  await pool.end();
  expect((await verify(test.store)).firstBreak?.subject).toMatch(/^time-stamp t/);
});
