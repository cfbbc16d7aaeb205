import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zipOf } from "../../test/archive.ts";
import { takeIn } from "../intake/index.ts";
import type { Report } from "../model/index.ts";
import { Extractor, openIntakeTools, openPaths, type Capture, type OpenOptions } from "./index.ts";

const samples = "test/samples/intake";
const extractor = new Extractor({ milliseconds: 50_000 });
const tools = await openIntakeTools();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "vigil-formats-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await extractor.close();
});

async function open(file: string, options: Partial<OpenOptions> = {}): Promise<Capture[]> {
  const found: Capture[] = [];
  const now = (): string => "2020-02-01T00:00:00.000Z";
  for await (const capture of openPaths([file], { now, extractor, ...options }))
    found.push(capture);
  return found;
}
function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
const reportsOf = (captures: readonly Capture[]): Partial<Report>[] =>
  captures.flatMap((capture) => takeIn(capture, tools).report ?? []);
const codesOf = (captures: readonly Capture[]): string[] =>
  captures.flatMap((capture) => capture.problems.map(({ code }) => code));

const told = { text: "Shells fall\n\nShells fell on Binnish at dawn.", source: "Northern Wire" };
const told2 = "Shells fell on Binnish at dawn.\n\nFour people were killed.";

it("opens a feed (RSS): a report an entry, with its own address and instant", async () => {
  const reports = reportsOf(await open(`${samples}/wire.rss`));
  expect(reports).toMatchObject([
    {
      title: "Shells fall on Binnish & Saraqib",
      text: "Shells fell on Binnish at dawn.\n\nFour people were killed, the town's council said.",
      url: "https://wire.example.org/2020/01/09/shells",
      source: "Northern Wire",
      publishedAt: "2020-01-09T07:40:00Z",
    },
    // The day is in its address.
    { text: "The talks ended without a truce.", publishedAt: "2020-01-09" },
  ]);
});

it.each(["wire.atom", "feed.json"])("opens a feed of another kind: %s", async (name) => {
  expect(reportsOf(await open(`${samples}/${name}`))).toMatchObject([
    {
      title: "Shells fall",
      url: "https://wire.example.org/1",
      publishedAt: "2020-01-09T07:40:00Z",
      source: told.source,
    },
  ]);
});

it("knows a file by its content when its name tells something else", async () => {
  const file = path.join(folder, "export.txt");
  copyFileSync(`${samples}/wire.rss`, file);
  expect(await open(file)).toHaveLength(2);
});

it.each([
  ["result.json", "2020-01-09T07:40:00Z"],
  ["messages.html", "2020-01-09T09:40:00+02:00"],
])("opens an export of Telegram, %s: a report a message with text", async (name, publishedAt) => {
  expect(reportsOf(await open(`${samples}/${name}`))).toMatchObject([
    { text: told2, source: "Binnish council", publishedAt },
  ]);
});

it("opens an e-mail: its own words, then the file it carries; addresses stay out", async () => {
  const reports = reportsOf(await open(`${samples}/council.eml`));
  expect(reports).toMatchObject([
    {
      title: "Shelling of Binnish, 9 January",
      text: "Shelling of Binnish, 9 January\n\nShells fell on Binnish at dawn. The café burned.\n\nFour people were killed.",
      source: "Binnish council",
      publishedAt: "2020-01-09T07:40:00.000Z".replace(".000", ""),
    },
    { text: "The hospital took in nine wounded people on Thursday." },
  ]);
  expect(JSON.stringify(reports)).not.toContain("example.org");
});

it("opens an export of ACLED, restricted by its terms, and names the columns that nothing reads", async () => {
  const captures = await open(`${samples}/acled.csv`);
  expect(codesOf(captures)).toEqual(["intake/unmapped"]);
  expect(captures[0]?.problems[0]?.message).toContain("event_type, sub_event_type, actor1");
  expect(reportsOf(captures)).toMatchObject([
    {
      text: "On 9 January 2020, shells fell on Binnish. 4 civilians were killed.",
      source: "Northern Wire",
      visibility: "restricted",
    },
  ]);
  expect(JSON.parse(Buffer.from(captures[1]?.bytes ?? []).toString())).toMatchObject({
    fatalities: "4",
  });
});

it("opens an export of UCDP; a list of dates is no report's day", async () => {
  const reports = reportsOf(await open(`${samples}/ucdp.csv`));
  expect(reports.map(({ text, publishedAt }) => [text, publishedAt])).toEqual([
    ["Four killed as shells fall on Binnish", "2020-01-09"],
    ["Five killed on road to Saraqib", null],
  ]);
});

it("opens an export of Uwazi, whatever parts its cells", async () => {
  expect(reportsOf(await open(`${samples}/uwazi.csv`))).toMatchObject([
    {
      title: "Shelling of Binnish",
      text: "Shells fell on Binnish at dawn.",
      publishedAt: "2020-01-09",
    },
  ]);
});

it("reads the columns of a table as the command says, and says which it lacks", async () => {
  const file = write("own.csv", "Nr,Meldung,Tag\n1,Shells fell on Binnish.,2020-01-09\n");
  const columns = { text: "Meldung", publishedAt: "tag", id: "Nr" };
  expect(reportsOf(await open(file, { columns }))).toMatchObject([
    { text: "Shells fell on Binnish.", publishedAt: "2020-01-09" },
  ]);
  const lacking = await open(file);
  expect(codesOf(lacking)).toEqual(["intake/unmapped"]);
  expect(lacking[0]?.problems[0]?.message).toContain("Nr, Meldung, Tag");
});

it("opens a web archive, gzipped or not: a report for each page that was answered with 200", async () => {
  const packed = write("pages.warc.gz", gzipSync(readFileSync(`${samples}/pages.warc`)));
  for (const file of [`${samples}/pages.warc`, packed]) {
    expect(reportsOf(await open(file))).toMatchObject([
      {
        title: "Shells fall",
        url: "https://wire.example.org/1",
        text: "Shells fall\n\nShells fell on Binnish at dawn, and four people were killed, the council said.",
      },
    ]);
  }
});

it("opens a ZIP archive of any of these, with an archive inside", async () => {
  const inner = zipOf([{ name: "b.txt", content: "Four people were killed on Thursday." }]);
  const file = write(
    "all.zip",
    zipOf([
      { name: "a.txt", content: "Shells fell on Thursday." },
      { name: "below/inner.zip", content: inner },
      { name: "wire.rss", content: readFileSync(`${samples}/wire.rss`) },
      { name: ".hidden", content: "no" },
      { name: "pages.warc.gz", content: gzipSync(readFileSync(`${samples}/pages.warc`)) },
    ]),
  );
  const captures = await open(file);
  expect(captures.map(({ name }) => name.slice(file.length))).toEqual([
    "/a.txt",
    "/below/inner.zip/b.txt",
    "/wire.rss#1",
    "/wire.rss#2",
    "/pages.warc#https://wire.example.org/1",
  ]);
  expect(codesOf(captures)).toEqual([]);
});

it("opens a typed note, restricted where it says so", async () => {
  expect(reportsOf(await open(`${samples}/interview.note`))).toMatchObject([
    {
      title: "Interview",
      source: "Our own correspondent",
      publishedAt: "2020-01-10",
      visibility: "restricted",
      text: "Interview\n\nA nurse at the hospital said that nine wounded people were brought in.\n\nShe said that four of them died in the night.",
    },
  ]);
});

it.each([
  [
    "a slip of the pen",
    "---\nkind: interview\nvisibility: restrcted\n---\nShe saw it.",
    ["intake/bad-metadata"],
  ],
  ["no end of its front matter", "---\nkind: interview\nShe saw it.", ["intake/bad-metadata"]],
])("holds a note with %s as restricted, and says so", async (...[, content, codes]) => {
  const [capture] = await open(write("slip.txt", content));
  const { report, problems } = takeIn(capture!, tools);
  expect(report?.visibility).toBe("restricted");
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
});

it("leaves a note that says nothing public", async () => {
  const [capture] = await open(write("plain.txt", "---\nkind: list\n---\nNine wounded."));
  expect(takeIn(capture!, tools).report?.visibility).toBeUndefined();
});

it("opens the files that a pattern fits", async () => {
  write("glob/a.txt", "Shells fell.");
  write("glob/below/b.txt", "Shells fell again.");
  write("glob/c.md", "no");
  const captures = await open(path.join(folder, "glob/**/*.txt"));
  expect(captures.map(({ name }) => path.basename(name))).toEqual(["a.txt", "b.txt"]);
});

it("opens a PDF file by pdftotext, and says how to install it where it is not there", async () => {
  const file = write("list.pdf", "%PDF-1.4\nnot much of one");
  const before = process.env["PATH"];
  const tool = write(
    "bin/pdftotext",
    "#!/bin/sh\nprintf 'The hospital took in nine wounded peo-\\nple on Thursday.\\n\\nFour of them died.\\f'\n",
  );
  chmodSync(tool, 0o755);
  try {
    process.env["PATH"] = path.join(folder, "nothing");
    const missing = await open(file);
    expect(codesOf(missing)).toEqual(["intake/missing-tool"]);
    expect(missing[0]?.problems[0]?.message).toContain("poppler-utils");
    process.env["PATH"] = path.dirname(tool);
    expect(reportsOf(await open(file))).toMatchObject([
      { text: "The hospital took in nine wounded people on Thursday.\n\nFour of them died." },
    ]);
    writeFileSync(tool, "#!/bin/sh\nexit 3\n");
    expect(codesOf(await open(file))).toEqual(["intake/unreadable"]);
  } finally {
    process.env["PATH"] = before;
  }
});
