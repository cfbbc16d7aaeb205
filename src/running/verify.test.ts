import { chmodSync, writeFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freshStore, type TestStore } from "../../test/database.ts";
import { report } from "../../test/report.ts";
import { openPool } from "../store/index.ts";
import { verify } from "./verify.ts";

const at = "2020-01-02T03:04:05.678Z";
let test: TestStore;
const ids = ["Shelling in Idlib.", "Shelling in Hama.", "Shelling in Homs."].map((words) =>
  report(words),
);
const [first, second, third] = ids.map(({ coding }) => coding.report.id);

beforeEach(async () => {
  test = await freshStore();
  for (const one of ids) await test.store.inTurn(at, (turn) => turn.record(one));
  const reply = {
    id: "reply-1",
    collectionId: "default",
    incidentId: ids[0]!.incidents[0]!.id,
    name: "A reader",
    showName: false,
    text: "It was on Friday.",
    status: "held" as const,
    receivedAt: at,
    decidedAt: null,
  };
  await test.store.replies.add(reply, { ciphertext: Buffer.of(1), commitment: "00" });
});
afterEach(() => test.close());

/** Alters the database as somebody with all rights might. */
async function tamper(sql: string): Promise<void> {
  const pool = openPool(test.database.settings);
  await pool.query(`set session_replication_role = replica; ${sql}`);
  await pool.end();
}

it("finds everything whole that nobody touched", async () => {
  const found = await verify(test.store);
  expect(found).toMatchObject({ reports: 3, codings: 3, firstBreak: null });
});

it("stays whole when a reply is decided and its e-mail erased", async () => {
  const decision = { id: "d1", collectionId: "default", kind: "publish-reply" as const };
  const why = { subjectId: "reply-1", author: "reviewer", reason: "to the point" };
  await test.store.replies.decide({ ...decision, ...why, decidedAt: "2020-02-01T00:00:00Z" });
  await test.store.replies.noteErasure({ id: "reply-1", actor: "vigil", at });
  expect((await verify(test.store)).firstBreak).toBeNull();
});

it.each([
  [
    "a report's words",
    `update reports set text = 'Nothing.' where report_id = '${second}'`,
    `report ${second}`,
    "altered",
  ],
  [
    "a report's source",
    `update reports set source = 'Another' where report_id = '${second}'`,
    `report ${second}`,
    "altered",
  ],
  [
    "what was known of it",
    `update reports set metadata = '{"source":"Another","url":null}' where report_id = '${second}'`,
    `report ${second}`,
    "id that is not made from",
  ],
  [
    "a coding",
    `update codings set content = jsonb_set(content, '{events,0,type}', '"AID"') where report_id = '${second}'`,
    `coding of report ${second} by vigil 0.1.0`,
    "altered",
  ],
  [
    "an event's row",
    `update events set content = jsonb_set(content, '{type}', '"AID"') where report_id = '${second}'`,
    `coding of report ${second} by vigil 0.1.0`,
    "rows for querying",
  ],
  [
    "a link",
    `update links set confidence = 0.1 where report_id = '${second}'`,
    `link l-${second}`,
    "altered",
  ],
  [
    "a report's being there",
    `delete from reports where report_id = '${third}'`,
    `report ${third}`,
    "missing",
  ],
  ["a reply", "update replies set text = 'It was on Monday.'", "reply reply-1", "altered"],
  ["a reply's publication", "update replies set status = 'published'", "reply reply-1", "no entry"],
  [
    "an incident",
    `update incidents set content = jsonb_set(content, '{title}', '"Nothing"') where incident_id = 'i-${first}'`,
    `incident i-${first}`,
    "altered",
  ],
  [
    "an entry of the trail",
    "update trail set actor = 'nobody' where number = 5",
    "entry 5 of the trail",
    "altered",
  ],
  ["the trail's middle", "delete from trail where number = 5", "entry 5 of the trail", "missing"],
  [
    "a report beside the trail",
    `delete from trail where number > (select max(number) - 5 from trail)`,
    `report ${third}`,
    "no entry",
  ],
])("names what was tampered with: %s", async (...[, sql, subject, message]) => {
  await tamper(sql);
  const { firstBreak } = await verify(test.store);
  expect(firstBreak?.subject).toBe(subject);
  expect(firstBreak?.message).toContain(message);
});

it("names the report whose bytes were altered", async () => {
  const hash = (await test.store.report(second!))!.custody.rawSha256;
  const path = join(test.raw, hash.slice(0, 2), hash.slice(2, 4), hash);
  chmodSync(path, 0o600);
  writeFileSync(path, "Nothing.");
  const { firstBreak } = await verify(test.store);
  expect(firstBreak?.subject).toBe(`report ${second}`);
  expect(firstBreak?.message).toContain("other bytes");
});

it("names the report whose bytes are gone", async () => {
  rmSync(test.raw, { recursive: true });
  const { firstBreak } = await verify(test.store);
  expect(firstBreak).toMatchObject({ subject: `report ${first}` });
  expect(firstBreak?.message).toContain("lost its bytes");
});
