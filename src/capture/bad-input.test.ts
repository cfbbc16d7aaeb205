import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zipOf, type PackedFile } from "../../test/archive.ts";
import { takeIn } from "../intake/index.ts";
import type { Report } from "../model/index.ts";
import { Extractor, openIntakeTools, openPaths, type Capture } from "./index.ts";

const extractor = new Extractor({ milliseconds: 50_000 });
const tools = await openIntakeTools();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "vigil-bad-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await extractor.close();
});

interface Taken {
  readonly captures: readonly Capture[];
  readonly reports: readonly Report[];
  readonly codes: readonly string[];
}

/** Opens a file and takes all of it in, as `vigil code` does. */
async function take(name: string, content: string | Uint8Array): Promise<Taken> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const captures: Capture[] = [];
  const now = (): string => "2020-02-01T00:00:00.000Z";
  for await (const capture of openPaths([file], { now, extractor })) captures.push(capture);
  const taken = captures.map((capture) => takeIn(capture, tools));
  return {
    captures,
    reports: taken.flatMap(({ report }) => report ?? []),
    codes: taken.flatMap(({ problems }) => problems.map(({ code }) => code)),
  };
}

const good: PackedFile = { name: "good.txt", content: "Shells fell on Thursday." };
const rss = (head: string, title: string): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Wire</title><item><title>${title}</title><description>Shells fell.</description></item></channel></rss>`;

it.each<[string, string, string | Uint8Array, string]>([
  ["nothing", "empty.txt", "", "intake/empty"],
  ["white space alone", "white.txt", " \n\t\n ", "intake/empty"],
  [
    "a picture under a text's name",
    "picture.txt",
    Buffer.from("89504e470d0a1a0a0000", "hex"),
    "intake/binary",
  ],
  ["100 MB", "large.txt", Buffer.alloc(100_000_000, "a "), "intake/too-long"],
  ["a broken ZIP archive", "broken.zip", zipOf([good]).subarray(0, 60), "intake/unreadable"],
  [
    "a truncated gzip",
    "broken.txt.gz",
    gzipSync("Shells fell. ".repeat(500)).subarray(0, 40),
    "intake/unreadable",
  ],
  ["a gzip bomb", "bomb.txt.gz", gzipSync(Buffer.alloc(60_000_000)), "intake/unreadable"],
  [
    "a feed with an outer entity",
    "xxe.rss",
    rss('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
    "intake/unsafe-archive",
  ],
  [
    "a feed of a million character references",
    "many.rss",
    rss("", "&#65;".repeat(300_000)),
    "intake/too-long",
  ],
  [
    "a feed whose quoted words never end",
    "cdata.rss",
    rss("", "<![CDATA[".repeat(500_000)),
    "intake/unreadable",
  ],
  ["half a feed", "half.rss", "<rss version='2.0'><channel><item><title>A", "intake/unreadable"],
  [
    "half an export",
    "half.json",
    '{"name":"A","type":"public_channel","messages": [{"id": 1',
    "intake/unreadable",
  ],
  ["text under an archive's name", "zip.zip", "Shells fell on Thursday.", "intake/unreadable"],
])("says what is wrong with %s", async (...[, name, content, code]) => {
  const { codes } = await take(name, content);
  expect(codes).toContain(code);
});

it.each<[string, PackedFile, string]>([
  ["leads out by ..", { name: "../evil.txt", content: "x" }, "intake/unsafe-archive"],
  ["leads out by a root", { name: "/etc/evil.txt", content: "x" }, "intake/unsafe-archive"],
  ["leads out by \\", { name: "..\\evil.txt", content: "x" }, "intake/unsafe-archive"],
  [
    "is a link",
    { name: "link.txt", content: "/etc/passwd", says: { mode: 0o120_777 } },
    "intake/unsafe-archive",
  ],
  ["is locked", { name: "locked.txt", content: "x", says: { flags: 1 } }, "intake/unsafe-archive"],
  ["is a bomb", { name: "bomb.txt", content: Buffer.alloc(30_000_000) }, "intake/unsafe-archive"],
  [
    "lies about its size",
    { name: "liar.txt", content: "x".repeat(5000), says: { size: 10 } },
    "intake/unreadable",
  ],
  ["stands there twice", good, "intake/unsafe-archive"],
])(
  "leaves out a file of an archive that %s, and takes in the one beside it",
  async (...[, file, code]) => {
    const { codes, reports } = await take("archive.zip", zipOf([good, file]));
    expect(codes).toContain(code);
    expect(reports.map(({ text }) => text)).toEqual(["Shells fell on Thursday."]);
  },
);

it("opens no archive deeper than three", async () => {
  let nested = zipOf([good]);
  for (let at = 0; at < 5; at += 1) nested = zipOf([{ name: `${at}.zip`, content: nested }]);
  expect((await take("nested.zip", nested)).codes).toEqual(["intake/unsafe-archive"]);
});

it("gives what a web archive holds before it breaks off", async () => {
  const body = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nShells fell on Thursday.";
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
  const packed = gzipSync(record.repeat(2000));
  const { reports, codes } = await take("cut.warc.gz", packed.subarray(0, packed.length - 200));
  expect(reports.length).toBeGreaterThan(10);
  expect(codes).toContain("intake/unreadable");
});

it("gives up a page of a web archive that unpacks to more than it may, and goes on with the next", async () => {
  const record = (packed: Buffer, encoding: string): Buffer => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${encoding}\r\n`;
    const about = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${head.length + packed.length}\r\n\r\n`;
    return gzipSync(Buffer.concat([Buffer.from(about + head), packed, Buffer.from("\r\n\r\n")]));
  };
  const bomb = record(gzipSync(Buffer.alloc(200_000_000)), "Content-Encoding: gzip\r\n");
  const plain = record(
    Buffer.from("<html><body><p>Shells fell on Thursday.</p></body></html>"),
    "",
  );
  const before = process.memoryUsage().rss;
  const { reports, codes } = await take("bomb.warc.gz", Buffer.concat([bomb, plain]));
  expect(codes).toContain("intake/too-long");
  expect(reports.map(({ text }) => text)).toEqual(["Shells fell on Thursday."]);
  expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
});

it.each([
  ["that is longer than its record says", 20],
  ["that is shorter than its record says", 5000],
])("takes in what it can of a web archive with a page %s", async (_, length) => {
  const body = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nShells fell on Thursday.";
  const record = (says: number): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${says}\r\n\r\n${body}\r\n\r\n`;
  const { reports } = await take("lies.warc", record(body.length) + record(length));
  expect(reports[0]?.text).toBe("Shells fell on Thursday.");
});

it("opens no ZIP archive of more than 10,000 files", async () => {
  const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}.txt`, content: "x" }));
  const { codes, reports } = await take("many.zip", zipOf(many));
  expect([codes, reports]).toEqual([["intake/unsafe-archive"], []]);
});

it("opens no ZIP archive that says it unpacks to more than 2 GB", async () => {
  const huge = Array.from({ length: 3 }, (_, at) => ({
    name: `${at}.txt`,
    content: "x",
    says: { size: 1_000_000_000 },
  }));
  expect((await take("huge.zip", zipOf(huge))).codes).toEqual(["intake/unsafe-archive"]);
});

it("takes in 10,000 entries of a feed and says that there were more", async () => {
  const item = "<item><title>A</title><description>Shells fell.</description></item>";
  const feed = `<rss version="2.0"><channel><title>W</title>${item.repeat(10_001)}</channel></rss>`;
  const { captures, codes } = await take("long.rss", feed);
  expect(captures).toHaveLength(10_001);
  expect(codes.filter((code) => code === "intake/too-long")).toHaveLength(1);
});

it.each<[string, string | Uint8Array]>([
  ["in UTF-16", Buffer.from("\uFEFFid,text\n1,Shells fell on Málaga.\n", "utf16le")],
  ["with a byte order mark and mixed line ends", "\uFEFFid,text\r\n1,Shells fell on Málaga.\n"],
  ["with a NUL", "id,text\n1,Shells fell on Málaga.\u0000\n"],
])("reads a table %s", async (_, content) => {
  const { reports } = await take("table.csv", content);
  expect(reports.map(({ text }) => text.trim())).toEqual(["Shells fell on Málaga."]);
});

it.each([
  ["600 columns", `text,${"a,".repeat(600)}b\nShells fell.${",x".repeat(601)}\n`],
  ["a row of 5 MB", `id,text\n1,${"Shells fell. ".repeat(400_000)}\n`],
])("reads no table of %s, and says so", async (_, content) => {
  const { reports, codes } = await take("wide.csv", content);
  expect(reports).toEqual([]);
  expect(codes.join()).toMatch(/intake\/(?:too-long|unreadable|unmapped)/);
});

it("keeps the rows before a quotation mark that never closes", async () => {
  const { reports, codes } = await take(
    "open.csv",
    'id,text,date\n1,Shells fell.,2020-01-09\n2,"It never closes\n',
  );
  expect(reports.map(({ text }) => text)).toEqual(["Shells fell."]);
  expect(codes).toContain("intake/unreadable");
});

it("reads cells that begin like a formula as text, and gives __proto__ no meaning", async () => {
  const rows = 'id,text,__proto__\n=1+1,"=HYPERLINK(""http://a"",""Shells fell."")",x\n';
  const { reports, captures } = await take("formula.csv", rows);
  expect(reports[0]?.text).toBe('=HYPERLINK("http://a","Shells fell.")');
  expect(captures.at(-1)?.metadata.id).toBe("=1+1");
});

it("refuses a day of the year 20119", async () => {
  const { reports, codes } = await take(
    "year.csv",
    "id,text,date\n1,Shells fell on Thursday.,20119-12-27\n",
  );
  expect(reports[0]?.publishedAt).toBeNull();
  expect(codes).toContain("intake/bad-date");
});

it("puts a line end in a mail's header into nothing but its own line", async () => {
  const mail =
    "From: A\r\n =?utf-8?Q?B=0D=0ABcc:_c=40example.org?= <a@example.org>\r\nSubject: Shells =?utf-8?Q?=0D=0AX:_y?=\r\nDate: Thu, 09 Jan 2020 09:40:00 +0200\r\n\r\nShells fell on Thursday.";
  const { reports } = await take("mail.eml", mail);
  expect(reports[0]?.title).not.toContain("\n");
  expect(reports[0]?.source).not.toContain("\n");
});

it("keeps right-to-left and mixed scripts, without marks that turn the order of letters", async () => {
  const text = "قال المرصد إن 4 قتلوا \u202Ein Binnish\u202C يوم الخميس، e\u0301 ﬁre\u200B.";
  const { reports, codes } = await take("mixed.txt", text);
  expect(reports[0]?.text).toContain("قال المرصد إن 4 قتلوا in Binnish يوم الخميس، é");
  expect(codes).toContain("intake/control-characters");
});
