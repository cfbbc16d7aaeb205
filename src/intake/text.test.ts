import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredCharset, decode, isBinary } from "./charset.ts";
import { clean } from "./clean.ts";
import { checkedDate } from "./dates.ts";
import { blocksOfMarkup } from "./markup.ts";
import { unwrap } from "./wrapping.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const codesOf = (found: { problems: readonly { code: string }[] }): string[] =>
  found.problems.map((each) => each.code);

describe("decode", () => {
  it.each<[string, Uint8Array, string | null, string, string]>([
    ["UTF-8", utf8("Ma‘arrat"), null, "Ma‘arrat", "utf-8"],
    ["UTF-8 that is declared as Latin-1", utf8("Şanlıurfa"), "iso-8859-1", "Şanlıurfa", "utf-8"],
    ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x41), null, "A", "utf-8"],
    ["UTF-16 with a byte order mark", bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), null, "AB", "utf-16le"],
    [
      "declared windows-1252",
      bytes(0x93, 0x4e, 0x6f, 0x94),
      "windows-1252",
      "“No”",
      "windows-1252",
    ],
    ["declared windows-1256", bytes(0xcd, 0xe1, 0xc8), "windows-1256", "حلب", "windows-1256"],
  ])("reads %s", (...row) => {
    const [, input, declared, text, charset] = row;
    expect(decode(input, declared)).toEqual({ text, charset, problems: [] });
  });

  it("reads UTF-16 without a byte order mark", () => {
    const wide = Uint8Array.from("Shells fell.".split("").flatMap((c) => [c.charCodeAt(0), 0]));
    expect(decode(wide, null).text).toBe("Shells fell.");
    expect(isBinary(wide)).toBe(false);
  });

  it("takes other bytes for windows-1252 and says so", () => {
    const found = decode(bytes(0x63, 0x61, 0x66, 0xe9), null);
    expect([found.text, codesOf(found)]).toEqual(["café", ["intake/wrong-charset"]]);
    expect(codesOf(decode(bytes(0x63, 0x61, 0x66, 0xe9), "utf-8"))).toEqual([
      "intake/wrong-charset",
    ]);
  });

  it("keeps UTF-8 with one broken sequence as UTF-8 and says so", () => {
    const found = decode(Uint8Array.from([...utf8("Şanlıurfa ilçesi"), 0xc3]), null);
    expect(found.text).toBe("Şanlıurfa ilçesi\uFFFD");
    expect(codesOf(found)).toEqual(["intake/wrong-charset"]);
  });

  it("finds the charset a page declares", () => {
    expect(declaredCharset(utf8('<meta charset="windows-1252">'))).toBe("windows-1252");
    expect(
      declaredCharset(utf8('<meta http-equiv="x" content="text/html; charset=ISO-8859-9">')),
    ).toBe("iso-8859-9");
    expect(declaredCharset(utf8("charset=utf-8"))).toBeNull();
  });

  it("believes a server before a page", () => {
    const page = utf8('<meta charset="windows-1252">');
    expect(declaredCharset(page, 'text/html; Charset="windows-1256"')).toBe("windows-1256");
    expect(declaredCharset(page, "text/html")).toBe("windows-1252");
  });

  it.each<[string, Uint8Array, boolean]>([
    ["a PDF", utf8("%PDF-1.7 text"), true],
    ["a ZIP archive", bytes(0x50, 0x4b, 3, 4, 20, 0), true],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47), true],
    ["zeros and controls", new Uint8Array(200).fill(1), true],
    ["text with one control character", utf8("The army\u0007 shelled the town."), false],
    ["Arabic", utf8("قصف على المدينة"), false],
  ])("tells whether %s is binary", (_, input, expected) => {
    expect(isBinary(input)).toBe(expected);
  });
});

describe("clean", () => {
  it.each([
    ["line ends", "one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
    ["soft hyphens and zero-width spaces", "bom\u00ADbard\u200Bment", "bombardment"],
    ["odd spaces", "40\u00A0000\u2009people", "40 000 people"],
    ["marks in one form", "Raqqa\u0301", "Raqqá"],
    ["direction marks round Arabic", "\u200Fحلب\u200E fell", "حلب fell"],
    ["a joiner between Latin letters", "sho\u200Dt", "shot"],
    [
      "printers' ligatures",
      "\uFB01ve o\uFB03cers, the \uFB02at a\uFB00air",
      "five officers, the flat affair",
    ],
    ["spaces at line ends", "one  \n two", "one\n two"],
  ])("normalises %s", (_, raw, text) => {
    expect(clean(raw)).toEqual({ text, problems: [] });
  });

  it.each(["5 km² and ½ of ⅔", "№ 5 at 30 ℃", "ﷺ", "Ａ"])(
    "leaves other compatibility forms as they are written: %s",
    (text) => expect(clean(text).text).toBe(text),
  );

  it("keeps a joiner that shapes Persian letters", () => {
    expect(clean("می\u200Cشود").text).toBe("می\u200Cشود");
  });

  it.each([
    ["control characters", "fell\u0000 on", "fell  on"],
    ["marks that reverse letters", "\u202Ethgie", "thgie"],
    ["half characters", "fell \uD800on", "fell \uFFFDon"],
  ])("removes %s and says so", (_, raw, text) => {
    const found = clean(raw);
    expect([found.text, codesOf(found)]).toEqual([text, ["intake/control-characters"]]);
  });

  it("leaves nothing to clean, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text } = clean(raw);
        expect(clean(text)).toEqual({ text, problems: [] });
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("a date of publication", () => {
  it.each([
    ["2019-12-27", "2019-12-27"],
    ["2019-12-27T09:30:00+0200", "2019-12-27T09:30:00+02:00"],
    ["2019-12-27 09:30", "2019-12-27T09:30:00"],
    ["2019-12-27T09:30:00.123Z", "2019-12-27T09:30:00Z"],
    ["20191227", "2019-12-27"],
    ["27.12.2019", "2019-12-27"],
    ["12/27/2019", "2019-12-27"],
    ["Fri, 27 Dec 2019 10:00:00 GMT", "2019-12-27T10:00:00Z"],
    ["December 27, 2019", "2019-12-27"],
    ["27th Dec. 2019", "2019-12-27"],
    ["2020-02-29", "2020-02-29"],
  ])("is read in %s", (text, expected) => expect(checkedDate(text)).toBe(expected));

  it.each([
    "20119-01-01",
    "2019-02-31",
    "2019-02-29",
    "2019-13-01",
    "2019-12-27T25:00",
    "2019-12-27T10:00+99:00",
    "03/04/2020",
    "2019",
    "Thursday",
    "1999-99-99",
    "0019-01-01",
    "",
  ])("is not read in %s", (text) => expect(checkedDate(text)).toBeNull());
});

describe("unwrap", () => {
  const wrapped = [
    "The army shelled three villages in the north of the province on",
    "Monday, killing four people and wounding nine others who had fled",
    "from the town to the south of the highway only two days before, a",
    "spokesman for the rescue service said.",
    "",
    "Residents said that the bombardment had begun before dawn and that",
    "it went on until the evening, when the roads could be used again to",
    "bring the wounded to the hospitals of the neighbouring towns and to",
    "search for those who were missing.",
  ].join("\n");

  it("joins the lines of a paragraph that was broken at a width", () => {
    const text = unwrap(wrapped);
    expect(text).toContain("in the north of the province on Monday, killing");
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toHaveLength(wrapped.length);
  });

  it.each([
    ["paragraphs on a line each", "Shells fell on the town.\nFour people were killed.\n".repeat(9)],
    ["a list", ["Killed: 4", "Injured: 9", "Missing: 2", "Displaced: 40"].join("\n").repeat(3)],
  ])("leaves %s alone", (_, text) => expect(unwrap(text)).toBe(text));
});

describe("a page read by its tags alone", () => {
  it("gives its blocks without scripts, with characters for their references", () => {
    const page =
      "<html><head><title>T</title></head><body><script>var a = '<p>no</p>';</script>" +
      "<h1>Shelling&nbsp;in Hama</h1><p>Two <b>people</b> &amp; a dog<!-- no --> died.<p>5 &lt; 7</body>";
    expect(blocksOfMarkup(page)).toEqual([
      { text: "Shelling in Hama", kind: "heading" },
      { text: "Two people & a dog died.", kind: "paragraph" },
      { text: "5 < 7", kind: "paragraph" },
    ]);
  });

  it("reads 10,000 nested elements and tags that never end", () => {
    expect(blocksOfMarkup(`${"<div>".repeat(10_000)}deep`)).toEqual([
      { text: "deep", kind: "paragraph" },
    ]);
    expect(blocksOfMarkup("text <script>never ends")).toEqual([
      { text: "text", kind: "paragraph" },
      { text: "never ends", kind: "paragraph" },
    ]);
    expect(blocksOfMarkup("<".repeat(10_000))).toHaveLength(1);
  });
});
