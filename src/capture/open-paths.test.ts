import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeIn } from "../intake/index.ts";
import { Extractor, openIntakeTools, openPaths, openReportLines, type Capture } from "./index.ts";

const intakeTools = await openIntakeTools();

const now = (): string => "2020-02-01T00:00:00.000Z";
let folder = "";
const extractor = new Extractor({ milliseconds: 50_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vigil-capture-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await extractor.close();
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(captures: AsyncIterable<Capture>): Promise<Capture[]> {
  const found: Capture[] = [];
  for await (const capture of captures) found.push(capture);
  return found;
}

async function* stream(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk));
}

const codesOf = (capture: Capture | undefined): string[] =>
  capture?.problems.map((found) => found.code) ?? [];
const textOf = (capture: Capture): string => Buffer.from(capture.bytes).toString();

describe("opening the examples", () => {
  it("gives each file with what metadata.jsonl says of it, and a report", async () => {
    const captures = await all(openPaths(["examples"], { now, extractor }));
    expect(captures.map(({ name }) => name)).toEqual([
      "examples/binnish-denial.txt",
      "examples/binnish-market-strike-retold.txt",
      "examples/binnish-market-strike.html",
      "examples/hama-ceasefire.html",
      "examples/idlib-2019-12-27.txt",
      "examples/saraqib-displacement-bulletin.txt",
    ]);
    for (const capture of captures) {
      const { report, problems } = takeIn(capture, intakeTools);
      expect(problems).toEqual([]);
      expect(report).toMatchObject({ language: "en", publishedAt: capture.metadata.publishedAt });
      expect(capture).toMatchObject({ openedAt: now(), metadata: { wholeText: true } });
    }
  });

  it("leaves no form, menu, share bar or related story in the pages' text", async () => {
    const captures = await all(openPaths(["examples"], { now, extractor }));
    for (const capture of captures) {
      const { report } = takeIn(capture, intakeTools);
      let read = report?.text ?? "";
      for (const { span } of report?.setAside.toReversed() ?? []) {
        read = read.slice(0, span.start) + read.slice(span.end);
      }
      expect(read).not.toMatch(
        /Reply|will not be published|Required fields|=|Share|cookies|newsletter|Read more|Photo:|Tags:|Also read/,
      );
    }
  });
});

describe("opening files", () => {
  it("guesses the media type by name and hashes the bytes", async () => {
    const path = write("one.txt", "Shells fell.");
    const [capture] = await all(openPaths([path], { now, extractor }));
    expect(capture).toMatchObject({
      name: path,
      mediaType: "text/plain",
      sha256: "016661ea3bf4ad579b7987349add8f638ea6259d2d5391711a51b49bc059fda3",
      article: null,
      problems: [],
    });
  });

  it("lets the options of a command go before metadata", async () => {
    write("given/a.txt", "Shells fell.");
    write("given/metadata.jsonl", '{"file":"a.txt","publishedAt":"2020-01-01","source":"Wire"}\n');
    const [capture] = await all(
      openPaths([join(folder, "given")], { now, extractor, given: { publishedAt: "2020-01-02" } }),
    );
    expect(capture?.metadata).toMatchObject({ publishedAt: "2020-01-02", source: "Wire" });
  });

  it("opens a folder in order, with the folders below it, and passes over hidden and unknown files", async () => {
    for (const name of ["b.txt", "a.html", "notes.md", ".hidden.txt", "below/c.txt"])
      write(`order/${name}`, "<p>Shells fell.");
    const captures = await all(openPaths([join(folder, "order")], { now, extractor }));
    expect(captures.map(({ name }) => name.slice(folder.length))).toEqual([
      "/order/a.html",
      "/order/b.txt",
      "/order/below/c.txt",
    ]);
  });

  it("reads standard input for -", async () => {
    const captures = await all(
      openPaths(["-"], { now, extractor, stdin: stream("Shells ", "fell.") }),
    );
    expect(captures.map(textOf)).toEqual(["Shells fell."]);
  });
});

describe("opening report lines", () => {
  it("gives a capture a line, in order, with the line's own metadata before the options", async () => {
    const lines =
      '{"id":"a","text":"Shells fell.","publishedAt":"2020-01-01","source":"Wire"}\n\n' +
      '{"id":7,"html":"<html><body><p>Four people died in the town on Monday.</p>","url":"https://example.org/7"}';
    const captures = await all(
      openReportLines(stream(lines.slice(0, 50), lines.slice(50)), {
        now,
        extractor,
        given: { source: "Given" },
      }),
    );
    expect(captures.map(({ metadata }) => metadata)).toMatchObject([
      { id: "a", publishedAt: "2020-01-01", source: "Wire" },
      { id: "7", publishedAt: null, source: "Given", url: "https://example.org/7" },
    ]);
    expect(captures[1]?.article?.blocks.map(({ text }) => text)).toEqual([
      "Four people died in the town on Monday.",
    ]);
  });

  it.each([
    ["no JSON", "{oops"],
    ["no object", "[1]"],
    ["neither text nor html", '{"id":"a"}'],
    ["text that is no text", '{"text":7}'],
    ["a lone half character as a name", '{"\\ud800":1}'],
  ])("says so of a line with %s and goes on", async (_, line) => {
    const captures = await all(
      openReportLines(stream(`${line}\n{"text":"Shells fell."}\n`), { now, extractor }),
    );
    expect(captures.map((capture) => codesOf(capture))).toEqual([["intake/bad-json"], []]);
    expect(captures[0]?.problems[0]?.message).toMatch(/^-:1/);
  });

  it("skips a line over the limit in bounded memory and goes on", async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1_000_000, "a");
      for (let at = 0; at < 100; at += 1) yield Promise.resolve(chunk);
      yield Promise.resolve(Buffer.from('\n{"text":"Shells fell."}'));
    }
    const captures = await all(openReportLines(long(), { now, extractor }));
    expect(captures.map(codesOf)).toEqual([["intake/too-long"], []]);
    expect(captures[0]?.problems[0]?.message).toContain("100 MB");
  });
});

describe("bad input", () => {
  it("says of a path that is not there, and opens the others", async () => {
    const path = write("there.txt", "Shells fell.");
    const captures = await all(openPaths([join(folder, "gone.txt"), path], { now, extractor }));
    expect(captures.map(codesOf)).toEqual([["intake/not-found"], []]);
    expect(takeIn(captures[0]!, intakeTools)).toMatchObject({ report: null });
  });

  it("refuses a file of 100 MB without reading it", async () => {
    const path = join(folder, "large.txt");
    const file = openSync(path, "w");
    ftruncateSync(file, 100_000_000);
    closeSync(file);
    const [capture] = await all(openPaths([path], { now, extractor }));
    expect(codesOf(capture)).toEqual(["intake/too-long"]);
    expect(capture?.bytes).toHaveLength(0);
    expect(capture?.problems[0]?.message).toContain("20 MB");
  });

  it("refuses standard input that never ends", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Promise.resolve(Buffer.alloc(1_000_000, "a"));
    }
    const [capture] = await all(openPaths(["-"], { now, extractor, stdin: endless() }));
    expect(codesOf(capture)).toEqual(["intake/too-long"]);
  });

  it("reads a page of 10,000 nested elements by its tags alone and says so", async () => {
    const path = write(
      "deep.html",
      `<html><body>${"<div>".repeat(10_000)}<p>Shells fell on the town.`,
    );
    const [capture] = await all(openPaths([path], { now, extractor }));
    const { report, problems } = takeIn(capture!, intakeTools);
    expect(problems.map((found) => found.code)).toEqual(["intake/too-deep", "intake/no-date"]);
    expect(report?.text).toBe("Shells fell on the town.");
  });

  it("says which lines of metadata.jsonl are wrong, and which files are missing, and opens the rest", async () => {
    write("wrong/a.txt", "Shells fell.");
    write(
      "wrong/metadata.jsonl",
      'oops\n{"file":""}\n{"file":"gone.txt"}\n{"file":"a.txt","source":"Wire"}\n',
    );
    const captures = await all(openPaths([join(folder, "wrong")], { now, extractor }));
    expect(captures.map(codesOf)).toEqual([
      ["intake/bad-metadata"],
      ["intake/bad-metadata"],
      [],
      ["intake/not-found"],
    ]);
    expect(captures[2]?.metadata.source).toBe("Wire");
  });

  it("takes names of files for names, whatever stands in metadata.jsonl", async () => {
    write("outside.txt", "Not asked for.");
    write("names/metadata.jsonl", '{"file":"../outside.txt"}\n{"file":"__proto__"}\n');
    const captures = await all(openPaths([join(folder, "names")], { now, extractor }));
    expect(captures.map(codesOf)).toEqual([["intake/not-found"], ["intake/not-found"]]);
  });
});
