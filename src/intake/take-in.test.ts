import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intakeFormats, takeIn, unknownMetadata, type IntakeInput, type TakenIn } from "./index.ts";

const sha256 = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");
const tools = { sha256, languageOf: () => null };

function input(content: string | Uint8Array, given: Partial<IntakeInput> = {}): IntakeInput {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const metadata = unknownMetadata;
  return {
    bytes,
    sha256: sha256(bytes),
    name: "a.txt",
    mediaType: null,
    metadata,
    article: null,
    problems: [],
    ...given,
  };
}

function take(content: string | Uint8Array, given: Partial<IntakeInput> = {}): TakenIn {
  return takeIn(input(content, given), tools);
}

const codesOf = ({ problems }: TakenIn): string[] => problems.map((found) => found.code);
const dated = { metadata: { ...unknownMetadata, publishedAt: "2019-12-27" } };

describe("taking in the founding report", () => {
  const { report, problems } = take(readFileSync("examples/idlib-2019-12-27.txt"), dated);

  it("gives title, language, date and whole text", () => {
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      language: "en",
      publishedAt: "2019-12-27",
      source: null,
      url: null,
    });
    expect(report?.title).toMatch(/^Donald Trump Asked Russia, Iran .* Province Of Idlib$/);
    expect(report?.text.startsWith(report.title ?? "-")).toBe(true);
    expect(report?.text.endsWith("53 + = 54")).toBe(true);
  });

  it("sets the page's reply form aside and nothing else", () => {
    const words = report?.setAside.map(({ span, kind }) => [
      kind,
      report.text.slice(span.start, span.end),
    ]);
    const form =
      "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\n53 + = 54";
    expect(words).toEqual([["reply-form", form]]);
  });
});

describe("the id of a report", () => {
  const idOf = (content: string, metadata: Partial<IntakeInput["metadata"]> = {}): string =>
    take(content, { metadata: { ...unknownMetadata, ...metadata } }).report?.id ?? "";

  it("is the same for equal bytes, source and address, and has a form of its own", () => {
    expect(idOf("Shells fell.")).toMatch(/^r[0-9a-f]{24}$/);
    expect(idOf("Shells fell.", { publishedAt: "2020-01-01" })).toBe(idOf("Shells fell."));
    const expected = sha256(JSON.stringify([sha256("Shells fell."), "Wire", null])).slice(0, 24);
    expect(idOf("Shells fell.", { source: "Wire" })).toBe(`r${expected}`);
  });

  it("differs by bytes, source and address", () => {
    const ids = [
      idOf("A b."),
      idOf("A c."),
      idOf("A b.", { source: "x" }),
      idOf("A b.", { url: "x" }),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe("a title", () => {
  it.each([
    ["Market hit in Binnish\n\nAn air strike hit a market on Monday.", "Market hit in Binnish"],
    ["Who shelled Ariha?\nNobody said so.", "Who shelled Ariha?"],
    ["An air strike hit a market on Monday.\n\nFour people were killed.", null],
    ["Market hit in Binnish", null],
    [
      "Skip to content\nMarket hit in Binnish\nAn air strike hit a market.",
      "Market hit in Binnish",
    ],
  ])("is the first line when it stands as a heading: %j", (text, title) => {
    expect(take(text).report?.title).toBe(title);
  });

  it("is the metadata's when that has one", () => {
    const metadata = { ...unknownMetadata, title: "Given" };
    expect(take("Line\n\nText of the report.", { metadata }).report?.title).toBe("Given");
  });
});

describe("a page", () => {
  const article = {
    title: "Market hit in Binnish - Northern Wire",
    byline: null,
    source: "Northern Wire",
    canonicalUrl: "https://wire.example.org/1",
    language: "en",
    dates: [
      { text: "yesterday", basis: "json-ld" as const },
      { text: "2020-01-09T07:40:00Z", basis: "meta" as const },
    ],
    blocks: [
      { text: "The stalls after the strike.", kind: "caption" as const },
      { text: "An air strike hit a market in Binnish on Wednesday.", kind: "paragraph" as const },
    ],
    problems: [],
  };
  const page = { article, mediaType: "text/html" };

  it("is mapped from its article: title over the text, captions set aside, date with its basis", () => {
    const { report, dateBasis, problems } = take("<html>", page);
    expect(problems).toEqual([]);
    expect(dateBasis).toBe("meta");
    expect(report).toMatchObject({
      title: "Market hit in Binnish",
      source: "Northern Wire",
      url: "https://wire.example.org/1",
      publishedAt: "2020-01-09T07:40:00Z",
      text: "Market hit in Binnish\n\nThe stalls after the strike.\n\nAn air strike hit a market in Binnish on Wednesday.",
      setAside: [{ kind: "caption", span: { start: 23, end: 51 } }],
    });
  });

  it("yields to what metadata says", () => {
    const metadata = { ...unknownMetadata, source: "Given", publishedAt: "2020-01-10" };
    const { report, dateBasis } = take("<html>", { ...page, metadata });
    expect(report).toMatchObject({ source: "Given", publishedAt: "2020-01-10" });
    expect(dateBasis).toBe("metadata");
  });

  it("is read by its tags alone where no extractor ran", () => {
    const html =
      "<!doctype html><title>Market hit in Binnish | Wire</title><p>An air strike hit a market.</p>";
    const { report } = take(html, { mediaType: "text/html" });
    expect(report?.text).toBe("Market hit in Binnish\n\nAn air strike hit a market.");
  });

  it("is recognised by its content, whatever its name says", () => {
    expect(take("<html><body><p>Shells fell.</p>", { mediaType: "text/plain" }).report?.text).toBe(
      "Shells fell.",
    );
    expect(take("4 < 5 and <b>bold</b>.").report?.text).toBe("4 < 5 and <b>bold</b>.");
  });
});

describe("bad input", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "intake/empty"],
    ["only spaces", " \n\t \u200B", "intake/empty"],
    ["a page without words", "<html><body><script>x()</script></body></html>", "intake/empty"],
    ["a picture", png, "intake/binary"],
    ["a text over the limit", "a ".repeat(5_000_001), "intake/too-long"],
  ])("gives a problem and no report: %s", (_, content, code) => {
    const taken = take(content, dated);
    expect(taken.report).toBeNull();
    expect(codesOf(taken)).toContain(code);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["another charset", Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), "intake/wrong-charset"],
    ["control characters", "Shells\u0001 fell.", "intake/control-characters"],
  ])("gives a report and a problem: %s", (_, content, code) => {
    const taken = take(content, dated);
    expect(taken.report).not.toBeNull();
    expect(codesOf(taken)).toEqual([code]);
  });

  it.each([
    ["20119-12-27", "intake/bad-date"],
    ["2019-02-31", "intake/bad-date"],
    [null, "intake/no-date"],
  ])("leaves the date of publication open when it is %j", (publishedAt, code) => {
    const taken = take("Shells fell on the town.", {
      metadata: { ...unknownMetadata, publishedAt },
    });
    expect(taken.report?.publishedAt).toBeNull();
    expect(codesOf(taken)).toEqual([code]);
  });

  it("keeps right-to-left and mixed scripts in the order they are written", () => {
    const text = "قصف على إدلب and Idlib, 12 قتيلا";
    expect(take(text, dated).report?.text).toBe(text);
  });

  it("passes on the problem of a document that could not be opened", () => {
    const problems = [{ code: "intake/not-found" as const, message: "gone", span: null }];
    expect(take("", { problems })).toEqual({ report: null, problems, dateBasis: null });
  });

  const line = "Shells fell on the town and four people died. ".repeat(195_000);
  it.each([
    ["a line of 9 MB", line],
    ["9 MB of lines", line.replaceAll(". ", ".\n")],
    ["600,000 lines of furniture", "Share\n".repeat(600_000)],
    ["9 MB of one mark", "<".repeat(9_000_000)],
  ])("is no trouble: %s", (...row) => {
    expect(take(row[1], dated).report?.text.length).toBeGreaterThan(1_000_000);
  });

  it("reads markup that never ends", () => {
    for (const piece of ["<script>", "<div>", "<!--", "<a href='", "&#1", "<p"]) {
      const taken = take(`<html>${piece.repeat(2_000_000 / piece.length)}words`, dated);
      expect(codesOf(taken).every((code) => code.startsWith("intake/"))).toBe(true);
    }
  });

  it("never throws, and its spans lie inside the text, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("text/plain", "text/html"),
        (bytes, mediaType) => {
          const { report } = take(bytes, { ...dated, mediaType });
          for (const { span } of report?.setAside ?? []) {
            expect(span.end).toBeLessThanOrEqual(report?.text.length ?? 0);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

it("every format says how it is known, and plain text comes last", () => {
  for (const { mediaTypes, name } of intakeFormats) {
    expect([mediaTypes.length > 0, name !== ""]).toEqual([true, true]);
  }
  expect(intakeFormats.at(-1)?.name).toBe("plain text");
});
