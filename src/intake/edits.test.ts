import { expect, it } from "vitest";
import { applied, beforeEdits } from "./edits.ts";

const text = "Son cafÃ© brÃ»lait.";
const edits = [
  { start: 7, end: 9, words: "é" },
  { start: 12, end: 14, words: "û" },
];

it("puts words in the place of others", () => {
  expect(applied(text, edits)).toBe("Son café brûlait.");
});

it.each([
  ["Son", "Son"],
  ["café", "cafÃ©"],
  ["é", "Ã©"],
  [" brû", " brÃ»"],
  ["lait.", "lait."],
  ["Son café brûlait.", text],
])("finds where the words %s stood before", (words, before) => {
  const start = applied(text, edits).indexOf(words);
  const span = beforeEdits(edits, { start, end: start + words.length });
  expect(text.slice(span.start, span.end)).toBe(before);
});
