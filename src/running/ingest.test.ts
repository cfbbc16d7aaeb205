import { afterEach, beforeEach, expect, it } from "vitest";
import { freshStore, type TestStore } from "../../test/database.ts";
import { captureOf, report } from "../../test/report.ts";
import type { Capture } from "../capture/index.ts";
import { unknownMetadata } from "../intake/index.ts";
import { problem } from "../model/index.ts";
import { sha256, type Recording } from "../store/index.ts";
import { ingest, type Ingested, type Stages } from "./ingest.ts";

const at = "2020-01-02T03:04:05.678Z";
const now = (): string => at;
let test: TestStore;
beforeEach(async () => {
  test = await freshStore();
});
afterEach(() => test.close());

function capture(words: string): Capture {
  const captured = captureOf(words);
  const metadata = { ...unknownMetadata, source: "A wire" };
  const sha = sha256(captured.bytes);
  return { ...captured, name: words, sha256: sha, metadata, article: null, problems: [] };
}

async function* stream(words: readonly string[]): AsyncGenerator<Capture> {
  for (const each of words) yield await Promise.resolve(capture(each));
}

function recordingOf(words: string, coder: string): Recording {
  const plain = report(words);
  const links = plain.links.map((link) => ({ ...link, event: { ...link.event, coder } }));
  return { ...plain, links, coding: { ...plain.coding, coder } };
}

/** Stages that code each report as one event in an incident of its own; some words make them fail. */
function stages(coder = "vigil 0.1.0"): Stages & { coded: string[] } {
  const coded: string[] = [];
  return {
    coder,
    coded,
    code: ({ name }) => {
      coded.push(name);
      if (name.includes("bug")) throw new TypeError("undefined is no function");
      if (name.includes("empty")) {
        return { coding: null, problems: [problem("intake/empty", `${name} is empty.`)] };
      }
      return { coding: recordingOf(name, coder).coding, problems: [] };
    },
    record: (captured, coding) =>
      test.store.inTurn(at, async (turn) => {
        const known = await turn.codings(coding.report.id);
        if (known.some((one) => one.coder === coder)) return "known";
        const { links } = recordingOf(captured.name, coder);
        const { incidents } = recordingOf(captured.name, coder);
        if (captured.name.includes("unlinkable")) throw new RangeError("no such place");
        const linked = links.map((link) => ({ ...link, id: `${coder} ${link.id}` }));
        await turn.record({ captured, coding, incidents, links: linked, courses: [] });
        return "recorded";
      }),
  };
}

async function run(
  words: readonly string[],
  using: Stages = stages(),
  recode = false,
): Promise<Ingested[]> {
  const all: Ingested[] = [];
  const options = { store: test.store, stages: using, now, recode };
  for await (const one of ingest(stream(words), options)) all.push(one);
  return all;
}

it("gives out each report in order, once it is stored", async () => {
  const words = ["One.", "Two.", "Three."];
  const outcomes: [string, boolean][] = [];
  for await (const { id, name } of ingest(stream(words), {
    store: test.store,
    stages: stages(),
    now,
  })) {
    outcomes.push([name, (await test.store.report(id)) !== null]);
  }
  expect(outcomes).toEqual(words.map((name) => [name, true]));
});

it("passes over what is stored and goes on with the rest", async () => {
  await run(["One.", "Two."]);
  const again = stages();
  const outcomes = await run(["One.", "Two.", "Three."], again);
  expect(outcomes.map((one) => one.outcome)).toEqual(["known", "known", "recorded"]);
  expect(again.coded).toEqual(["Three."]);
});

it("records a report once that comes twice in a row", async () => {
  const outcomes = await run(["One.", "One.", "One."]);
  expect(outcomes.map((one) => one.outcome)).toEqual(["recorded", "known", "known"]);
});

it.each([
  ["a bug met in coding", "A bug.", "coding/fault"],
  ["a bug met in linking", "An unlinkable one.", "coding/fault"],
  ["a document without words", "An empty one.", "intake/empty"],
])("lists %s and leaves the others untouched", async (_, words, code) => {
  const outcomes = await run(["One.", words, "Two."]);
  expect(outcomes.map((one) => one.outcome)).toEqual(["recorded", "fault", "recorded"]);
  const [fault, ...more] = await test.store.faults({ limit: 10, offset: 0 });
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ name: words, code });
  expect(await test.store.raw(fault!.rawSha256!)).toEqual(Buffer.from(words));
  expect(await test.store.overview()).toMatchObject({ reports: 2, incidents: 2, faults: 1 });
});

it("lists a fault once however often it is met, and not once it is mended", async () => {
  await run(["A bug."]);
  await run(["A bug."]);
  expect(await test.store.faults({ limit: 10, offset: 0 })).toHaveLength(1);
  const mended = stages();
  const outcomes = await run(["A bug."], {
    ...mended,
    code: ({ name }) => ({ coding: recordingOf(name, mended.coder).coding, problems: [] }),
  });
  expect(outcomes.map((one) => one.outcome)).toEqual(["recorded"]);
  expect(await test.store.faults({ limit: 10, offset: 0 })).toEqual([]);
});

it("codes stored reports anew only when asked, beside the earlier coding", async () => {
  const [first] = await run(["One."]);
  expect((await run(["One."], stages("vigil 0.2.0")))[0]?.outcome).toBe("known");
  expect((await run(["One."], stages("vigil 0.2.0"), true))[0]?.outcome).toBe("recorded");
  expect((await run(["One."], stages("vigil 0.2.0"), true))[0]?.outcome).toBe("known");
  const codings = await test.store.codings(first!.id);
  expect(codings.map(({ coder, number }) => [coder, number])).toEqual([
    ["vigil 0.1.0", 1],
    ["vigil 0.2.0", 2],
  ]);
});

it("stops when the machinery breaks, with all that was given out stored", async () => {
  const using = stages();
  const broken: Stages = {
    ...using,
    record: async (captured, coding) => {
      if (captured.name === "Two.") throw Object.assign(new Error("gone"), { code: "57P01" });
      return await using.record(captured, coding);
    },
  };
  const seen: string[] = [];
  const running = async (): Promise<void> => {
    const options = { store: test.store, stages: broken, now };
    for await (const { name } of ingest(stream(["One.", "Two.", "Three."]), options))
      seen.push(name);
  };
  await expect(running()).rejects.toThrow("gone");
  expect(seen).toEqual(["One."]);
  expect(await test.store.overview()).toMatchObject({ reports: 1, faults: 0 });
});
