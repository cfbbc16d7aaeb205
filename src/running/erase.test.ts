import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshStore, type TestStore } from "../../test/database.ts";
import { openFolder } from "../../test/folder.ts";
import { report } from "../../test/report.ts";
import { openDataFolder } from "./data-folder.ts";
import { eraseOldEmails } from "./erase.ts";
import { emailField, openKeys } from "./keys.ts";
import { verify } from "./verify.ts";

const collectionId = "default";
const marker = "marker@example.org";
const received = "2020-01-01T00:00:00.000Z";
const root = openFolder("vigil-erase-");
const keys = openKeys(openDataFolder(root));
const told = report("Shelling in Idlib.");
let test: TestStore;
beforeAll(async () => {
  test = await freshStore();
  await test.store.inTurn(received, (turn) => turn.record(told));
});
afterAll(async () => {
  await test.close();
  rmSync(root, { recursive: true });
});

async function reply(id: string, decidedAt: string | null): Promise<void> {
  const incidentId = told.incidents[0]!.id;
  const said = { name: "A reader", showName: false, text: "It was on Friday." };
  const held = { status: "held" as const, receivedAt: received, decidedAt: null };
  const sealed = keys.seal(emailField({ collectionId, id }), marker);
  await test.store.replies.add({ id, collectionId, incidentId, ...said, ...held }, sealed);
  if (decidedAt === null) return;
  const why = { author: "reviewer", reason: "to the point", decidedAt };
  const kind = "publish-reply" as const;
  await test.store.replies.decide({ id: `d-${id}`, collectionId, kind, subjectId: id, ...why });
}

async function email(id: string): Promise<string | null> {
  const sealed = await test.store.replies.email(id);
  return sealed === null ? null : keys.open(emailField({ collectionId, id }), sealed);
}

it("erases e-mails 90 days after the decision, for good, and leaves the others", async () => {
  await reply("old", "2020-02-01T00:00:00Z");
  await reply("recent", "2020-02-03T00:00:00Z");
  await reply("undecided", null);
  const at = "2020-05-02T00:00:00.000Z";
  expect(await eraseOldEmails(test.store, keys, at)).toEqual(["old"]);
  expect(await eraseOldEmails(test.store, keys, at)).toEqual([]);
  expect([await email("old"), await email("recent"), await email("undecided")]).toEqual([
    null,
    marker,
    marker,
  ]);
  expect((await test.store.replies.find("old"))?.text).toBe("It was on Friday.");
  expect((await verify(test.store)).firstBreak).toBeNull();
});
