import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCoding, makeReport, spanOf } from "../../test/pages/make.ts";
import { fewActors } from "../../test/pages/records.ts";
import { createMasker } from "./index.ts";
import { mergeSpans, quote, sentenceAround } from "./quotes.ts";

function sentence(text: string, words: string): string {
  const { start, end } = sentenceAround(text, spanOf(text, words));
  return text.slice(start, end);
}

describe("the sentence around words", () => {
  it.each([
    ["One came. Two died in town. Three left.", "Two", "Two died in town."],
    ["One came. Two died in town. Three left.", "One", "One came."],
    ["One came. Two died in town. Three left.", "left", "Three left."],
    ["A heading\nTwo died. More.", "Two", "Two died."],
    ["A heading without a stop\nTwo died.", "heading", "A heading without a stop"],
    ["On January 13. At least two died.", "At least two", "At least two died."],
    ["He spoke. “Two died.” She left.", "Two", "“Two died.”"],
    ["Dr. Nobody saw two dead. He left.", "two", "Dr. Nobody saw two dead."],
    ["The U.S. army killed two. It left.", "two", "The U.S. army killed two."],
    ["It cost 3.5 million and two lives. Yes.", "two", "It cost 3.5 million and two lives."],
    ["Two died! Why? Nobody knows.", "Why", "Why?"],
  ])("in %j, around %j, is %j", (text, words, found) => expect(sentence(text, words)).toBe(found));

  it("is never longer than the reach on either side, and begins at a word", () => {
    const text = `${"word ".repeat(2000)}two ${"word ".repeat(2000)}`;
    const found = sentence(text, "two");
    expect(found.length).toBeLessThan(1210);
    expect(found).toMatch(/^word /u);
  });

  it("holds the words and lies inside any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(199), fc.nat(199), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const found = sentenceAround(text, { start, end });
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(text.length);
        if (text.slice(start, end).trim() === text.slice(start, end) && start < end) {
          expect(found.start).toBeLessThanOrEqual(start);
          expect(found.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });
});

describe("joining spans", () => {
  it("joins those that overlap and keeps those that only touch", () =>
    expect(
      mergeSpans([
        { start: 10, end: 20 },
        { start: 0, end: 5 },
        { start: 4, end: 10 },
      ]),
    ).toEqual([
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ]));
});

describe("a quotation", () => {
  const text = "The teacher Zedrik Quoll, 34, and four others died.";
  const coding = makeCoding(makeReport({ id: text, text }));
  const source = { text, masking: createMasker(fewActors).over([coding]) };
  const whole = { start: 0, end: text.length };

  it("lights the words that a value rests on", () => {
    const parts = quote(source, whole, [spanOf(text, "four others")]);
    expect(parts.filter((part) => part.isLit).map((part) => part.text)).toEqual(["four others"]);
  });

  it("marks nested lit words as one", () => {
    const lit = [spanOf(text, "and four others died"), spanOf(text, "four others")];
    const parts = quote(source, whole, lit);
    expect(parts.filter((part) => part.isLit).map((part) => part.text)).toEqual([
      "and four others died",
    ]);
  });

  it("shows a withheld name once, also where lit words cut it", () => {
    const parts = quote(source, whole, [spanOf(text, "Quoll, 34, and four")]);
    expect(parts.map((part) => part.text).join("")).toBe(
      "The teacher [name withheld], 34, and four others died.",
    );
  });
});
