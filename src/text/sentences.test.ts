import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "./sentences.ts";

function sentences(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("findSentences", () => {
  it.each([
    [["Shelling went on.", "Nine died."]],
    [["“Don't do it!", "Turkey is working hard to stop that killing. ”", "He left."]],
    [['"We will stay."', "The army denied it."]],
    [["Gen. Smith met Dr. Jones in St. Petersburg.", "They left."]],
    [["It began at 5 a.m. on Sunday in the U.S. state.", "The rest slept."]],
    [["He lives in the U.S.", "The army does too."]],
    [["Did they strike?", "No."]],
    [["(The town fell.)", "It was small."]],
    [["Talks with J. Kerry failed.", "More follow…", "Soon."]],
    [["قُتل عشرة مدنيين.", "هل توقف القصف؟", "لا."]],
  ])("finds the sentences of %j", (expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it.each([
    '"Why now?" he asked on Tuesday.',
    "The No. 3 leader of the group, Col. Ahmad, left for 3.5 days.",
    "The U.N. envoy of Jan. 5 said so.",
    "He paid $2.5 million to example.com, etc., on Dec. 16.",
    "2. New rules apply",
  ])("leaves whole: %s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it("ends headings and lines at the line break, full stop or not", () => {
    expect(sentences("Talks Fail In Geneva\r\n\r\nThe talks failed.\n- food\u2028- water")).toEqual(
      ["Talks Fail In Geneva", "The talks failed.", "- food", "- water"],
    );
  });

  it("parts sentences that lack the space between them", () => {
    expect(sentences("They left the town.Nobody stayed.")).toEqual([
      "They left the town.",
      "Nobody stayed.",
    ]);
  });

  it("looks only at the span it is given", () => {
    const text = "One. Two. Three.";
    expect(findSentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it("gives spans inside the text, in order, without outer white space, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of findSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim().length).toBeGreaterThan(0);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([".", ". ", '" ', ".\n", "a. ", '?" ', "\u0000", "etc. "])(
    "reads a million characters of %j in one go",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(findSentences(text).at(-1)?.end ?? text.length).toBeLessThanOrEqual(text.length);
    },
  );

  it("reads a line of ten million characters", () => {
    const text = "They left. ".repeat(1_000_000);
    expect(findSentences(text)).toHaveLength(1_000_000);
  });
});
