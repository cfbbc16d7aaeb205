import fc from "fast-check";
import { expect, it } from "vitest";
import { alignCleaned } from "./alignment.ts";
import { clean, normalForm } from "./clean.ts";
import { repairMojibake } from "./mojibake.ts";

/** Gives the raw words behind some words of the cleaned text. */
function behind(raw: string, words: string): string | undefined {
  const { text } = clean(raw);
  const start = text.indexOf(words);
  const span = alignCleaned(raw, text)?.({ start, end: start + words.length });
  return span === undefined ? undefined : raw.slice(span.start, span.end);
}

it.each([
  ["plain letters", "Shells fell.", "fell", "fell"],
  ["letters with marks of their own", "Raqqa\u0301 fell", "á", "a\u0301"],
  ["printers' ligatures", "o\uFB03cers", "officers", "o\uFB03cers"],
  ["one letter of a ligature", "o\uFB03cers", "i", "\uFB03"],
  [
    "soft hyphens inside a word",
    "bom\u00ADbard\u200Bment",
    "bombardment",
    "bom\u00ADbard\u200Bment",
  ],
  ["line ends of two characters", "one  \r\ntwo", "one\ntwo", "one  \r\ntwo"],
  ["double encoding", "Son cafÃ© brÃ»le", "café", "cafÃ©"],
  ["Hangul put together", "\u1112\u1161\u11AB \u1100", "한", "\u1112\u1161\u11AB"],
  ["Arabic with direction marks", "\u200Fحلب\u200E fell", "حلب", "حلب\u200E"],
  ["an emoji", "\r\nHelp 😀 us", "😀", "😀"],
])("finds the raw of %s", (...[, raw, words, expected]) => {
  expect(behind(raw, words)).toBe(expected);
});

it("refuses a text that is not the raw's normal form", () => {
  expect(alignCleaned("Shells fell.", "Shells  fell.")).toBeNull();
  expect(alignCleaned("Shells fell.", "Shells fel")).toBeNull();
});

it("finds the raw of every character of any text, and what it finds has that character as its normal form", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."a é\uFB01Ã© \u0301\u1112\u1161\r\n\t\u00AD\u200D\u202E\uD800m\u0000é’".split(""),
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const raw = repairMojibake(units.join("")).text;
      const { text } = clean(raw);
      const before = alignCleaned(raw, text);
      expect(before).not.toBeNull();
      let last = 0;
      for (const { 0: character, index } of text.matchAll(/[\s\S]\p{M}*/gu)) {
        const span = before?.({ start: index, end: index + character.length });
        expect(span?.start).toBeGreaterThanOrEqual(last);
        const words = raw.slice(span?.start, span?.end);
        expect(normalForm(clean(`.${words}.`).text)).toContain(character.trim());
        last = span?.start ?? 0;
      }
    }),
    { seed: 5, numRuns: 1000 },
  );
});

it("aligns a long text in a time that grows with its length", () => {
  const raw = "Shells fell on Raqqa\u0301 \u00AD at dawn.\r\n".repeat(30_000);
  expect(alignCleaned(raw, clean(raw).text)).not.toBeNull();
});
