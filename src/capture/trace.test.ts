import { afterAll, describe, expect, it } from "vitest";
import { takeIn, traceOf, unknownMetadata, type IntakeInput, type Trace } from "../intake/index.ts";
import { Extractor, markupWords, openIntakeTools } from "./index.ts";

const extractor = new Extractor({ milliseconds: 50_000 });
const tools = await openIntakeTools();
afterAll(() => extractor.close());

async function inputOf(content: string | Uint8Array, mediaType: string): Promise<IntakeInput> {
  const bytes = Buffer.from(content as string);
  const { article, problems } = await extractor.extract(bytes, mediaType);
  const metadata = { ...unknownMetadata, publishedAt: "2020-01-09" };
  return { bytes, sha256: "", name: "a", mediaType, metadata, article, problems };
}

async function traced(content: string | Uint8Array, mediaType = "text/html"): Promise<Trace> {
  const input = await inputOf(content, mediaType);
  const trace = traceOf(input, markupWords);
  expect(trace?.text).toBe(takeIn(input, tools).report?.text);
  return trace!;
}

function rawOf(trace: Trace, words: string): string | null {
  const { text, raw } = trace;
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = trace.rawSpanOf({ start, end: start + words.length });
  return span === null ? null : raw.slice(span.start, span.end);
}

const page = `<!doctype html><html><head><meta property="og:title" content="Shells fall"></head><body>
<nav><a href="/">Home of the news</a></nav><article><h1>Shells
  fall</h1>
<p>The caf&eacute; in Ma&#8216;arrat &amp; a <b>clin<i>ic</i></b>&nbsp;were hit,<!-- no --> said
   the o\uFB03cer<script>var a = "no";</script>s of Raqqa\u0301.</p>
<p>At least four people were killed when shells fell on the town at dawn on Thursday &mdash; قصف.</p>
<figure><figcaption>Smoke over Binnish</figcaption></figure></article>
<form><p>Leave a Reply</p><p>53 + <input name=a> = 54</p></form></body></html>`;

describe("the way back from a report's words to the raw", () => {
  it.each([
    ["a character reference", "café", "caf&eacute;"],
    ["one by number", "Ma‘arrat", "Ma&#8216;arrat"],
    ["tags between letters", "clinic", "clin<i>ic"],
    ["white space that was folded", "said the", "said\n   the"],
    [
      "a ligature, and a script inside a word",
      "officers",
      'o\uFB03cer<script>var a = "no";</script>s',
    ],
    ["a letter put together", "Raqqá", "Raqqa\u0301"],
    ["an ampersand", "& a", "&amp; a"],
    ["a comment between words", "hit, said", "hit,<!-- no --> said"],
    ["a heading that the page's head says too", "Shells fall", "Shells\n  fall"],
    ["Arabic behind a dash", "— قصف", "&mdash; قصف"],
    ["a caption", "Smoke over Binnish", "Smoke over Binnish"],
  ])("leads through %s", async (...[, words, expected]) => {
    expect(rawOf(await traced(page), words)).toBe(expected);
  });

  it("leads from one paragraph into the next", async () => {
    const raw = rawOf(await traced(page), "Raqqá.\n\nAt least");
    expect(raw).toBe("Raqqa\u0301.</p>\n<p>At least");
  });

  it("leads through double encoding to what the page has", async () => {
    const misread = page.replace("said", "dÃ©jÃ\u00A0 brÃ»lÃ©, said");
    const trace = await traced(misread);
    expect(rawOf(trace, "déjà brûlé")).toBe("dÃ©jÃ\u00A0 brÃ»lÃ©");
    expect(rawOf(trace, "At least four")).toBe("At least four");
  });

  it("leads through charsets of one byte and of two", async () => {
    const latin = Buffer.from(
      "<meta charset=windows-1252><p>Le café brûle à midi, dit le maire de la ville.",
      "latin1",
    );
    expect(rawOf(await traced(latin), "brûle")).toBe("brûle");
    const wide = Buffer.from("\uFEFFShells fell on Málaga.", "utf16le");
    const trace = await traced(wide, "text/plain");
    expect([trace.charset, rawOf(trace, "Málaga")]).toEqual(["utf-16le", "Málaga"]);
  });

  it("leads through plain text whose lines were joined", async () => {
    const line = "The army shelled three villages in the north of the province on one";
    const text = Array.from({ length: 12 }, () => line).join("\r\n");
    expect(rawOf(await traced(text, "text/plain"), "on one")).toBe("on one");
  });

  it("says that a title which only the page's head has is none of the page's words", async () => {
    const trace = await traced(page.replace("Shells\n  fall", "Bombardment"));
    expect(rawOf(trace, "Shells fall")).toBeNull();
    expect(rawOf(trace, "At least four")).toBe("At least four");
  });

  it("is none for bytes that are no text", async () => {
    expect(traceOf(await inputOf("%PDF-1.7 text", "application/pdf"), markupWords)).toBeNull();
  });
});

describe("what a page leaves out", () => {
  it("is kept with its kind, its words and where they stand in the raw", async () => {
    const { report } = takeIn(await inputOf(page, "text/html"), tools);
    expect(
      report?.leftOut?.map(({ kind, text, raw }) => [kind, text, page.slice(raw.start, raw.end)]),
    ).toEqual([
      ["navigation", "Home of the news", "Home of the news"],
      ["reply-form", "Leave a Reply\n53 + = 54", "Leave a Reply</p><p>53 + <input name=a> = 54"],
    ]);
  });
});
