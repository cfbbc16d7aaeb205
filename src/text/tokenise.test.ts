import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

function words(text: string): string[] {
  return tokenise(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("tokenise", () => {
  it.each([
    ["Assad's forces don't stop.", "Assad 's forces do n't stop ."],
    ["Assad’s men can’t leave", "Assad ’s men ca n’t leave"],
    ["the rebels' camp", "the rebels ' camp"],
    ["in Al-‘Arfi and ‘Arak", "in Al - ‘Arfi and ‘ Arak"],
    [
      "UN-funded aid in opposition-controlled areas",
      "UN - funded aid in opposition - controlled areas",
    ],
    ["a pre-war deal, non-combatants", "a pre-war deal , non-combatants"],
    ["more than 70% of 40,000 people", "more than 70 % of 40,000 people"],
    ["320km away at 5pm", "320 km away at 5 pm"],
    ["10-15 dead, 2018-2019", "10 - 15 dead , 2018 - 2019"],
    ["call 713-853-3989 on 16/12/2019 at 10:30", "call 713-853-3989 on 16/12/2019 at 10:30"],
    [
      "Gen. J. Smith of the U.S. Army, a.m. and p.m.",
      "Gen. J. Smith of the U.S. Army , a.m. and p.m.",
    ],
    [
      "see https://example.org/a?b=1, or mail press.desk@example.org.",
      "see https://example.org/a?b=1 , or mail press.desk@example.org .",
    ],
    ["on example.com/page today", "on example.com/page today"],
    ["they cannot, and they're gonna", "they can not , and they 're gon na"],
    ["US$40 and $2.5 million", "US$ 40 and $ 2.5 million"],
    ["“Stop!” he said… really?!", "“ Stop ! ” he said … really ?!"],
    ["war in '72 -- then ... peace", "war in '72 -- then ... peace"],
    ["Ma'arrat al-Numan and d'Ivoire", "Ma'arrat al - Numan and d'Ivoire"],
    ["2. New rules", "2. New rules"],
    ["Hasan et al. 2013", "Hasan et al. 2013"],
    ["No. 5 said no.", "No. 5 said no ."],
    ["قصفت القوات مدينة إدلب.", "قصفت القوات مدينة إدلب ."],
    ["AT&T and Q&A; 🚑🚑 came", "AT&T and Q&A ; 🚑 🚑 came"],
  ])("splits %s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  it("looks at nothing outside the span it is given", () => {
    expect(tokenise("one two three", { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });

  it("keeps the full stop of a last word apart", () => {
    expect(words("This is plan B.")).toEqual(["This", "is", "plan", "B", "."]);
  });

  it("leaves white space and control characters between tokens, and nothing else, in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(["a", "'", "-", ".", "a.", "1-", "a@", "(", "\ud800", "www.a/", "don't "])(
    "reads a million characters of %j in one go",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const tokens = tokenise(text, { start: 0, end: text.length });
      expect(tokens[0]?.start).toBe(0);
      expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
