import { expect, it } from "vitest";
import { tallyShingles } from "./scrapinghub.ts";
import { extractTrafilatura } from "./trafilatura.ts";

it.each([
  ["the same text", "a b c d e", "a b c d e", { precision: 1, recall: 1, pages: 1 }],
  ["one word too many", "a b c d", "a b c d e", { precision: 0.5, recall: 1, pages: 1 }],
  ["half of the text", "a b c d e", "a b c d", { precision: 1, recall: 0.5, pages: 1 }],
  ["nothing", "a b c d", "", { precision: 0, recall: 0, pages: 1 }],
])("scores %s by its runs of four words", (...[, gold, guess, tally]) => {
  expect(tallyShingles(gold, guess)).toEqual(tally);
});

it("counts words kept, words left in, forms and days", () => {
  const record = {
    id: "1",
    url: "https://example.org",
    html: "1.gz",
    comment_form_strings: ["Leave a Reply"],
    with: ["Shells fell.", "Four died."],
    without: ["Share this", "Menu"],
    title: "Shelling",
    date: "2019-12-27",
  };
  const guess = {
    text: "Shells  fell.\nMenu",
    title: "Shelling",
    date: "2019-12-28",
    dateBasis: "meta",
  };
  expect(extractTrafilatura.tally(record, guess)).toMatchObject({
    kept: 1,
    given: 2,
    wanted: 2,
    forms: 1,
    leaks: 0,
    day: 1,
    dayRight: 0,
    dayWrong: 1,
    titleRight: 1,
  });
});
