import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/index.ts";
import { findQuantities } from "./quantities.ts";
import { findTimeExpressions } from "../times/times.ts";

const { analyser } = loadResources();

function read(text: string) {
  const sentences = analyser.analyse(text);
  const times = findTimeExpressions(text, sentences, "2019-12-27").map(({ span }) => span);
  return findQuantities({ text }, sentences, times);
}

const nothing = {
  low: null,
  best: null,
  high: null,
  strict: false,
  approximate: false,
  rule: null,
};

describe("quantities", () => {
  it.each([
    ["Twelve people died.", { text: "Twelve", best: 12 }],
    ["Some 1,200 people fled.", { text: "Some 1,200", best: 1200, approximate: true }],
    ["Around 80 civilians were killed.", { text: "Around 80", best: 80, approximate: true }],
    ["Nearly 40 people died.", { text: "Nearly 40", best: 40, approximate: true, strict: true }],
    ["More than 40,000 people fled.", { text: "More than 40,000", low: 40_000, strict: true }],
    ["At least 12 were hurt.", { text: "At least 12", low: 12 }],
    ["Up to 20 were hurt.", { text: "Up to 20", high: 20 }],
    ["Fewer than 5 were hurt.", { text: "Fewer than 5", high: 5, strict: true }],
    ["They lost 10 to 15 men.", { text: "10 to 15", low: 10, high: 15 }],
    ["Between ten and fifteen men died.", { text: "Between ten and fifteen", low: 10, high: 15 }],
    ["At least 15 and up to 25 men died.", { text: "At least 15 and up to 25", low: 15, high: 25 }],
    ["A family of five was found.", { text: "A family of five", best: 5 }],
    [
      "It killed from 500 to well over 1,000 people.",
      { text: "from 500 to well over 1,000", low: 500 },
    ],
    [
      "Between 20 and as many as 30 died.",
      { text: "Between 20 and as many as 30", low: 20, high: 30 },
    ],
    ["Some 14 000 people fled.", { text: "Some 14 000", best: 14_000, approximate: true }],
    ["On Aug 29 2016 40 civilians died.", { text: "40", best: 40 }],
    ["On 28 February 2015 190703 35 men died.", { text: "35", best: 35 }],
    ["Half a million people live there.", { text: "Half a million", best: 500_000 }],
    ["Two dozen fighters fled.", { text: "Two dozen", best: 24 }],
    ["2 to 3 million refugees came.", { text: "2 to 3 million", low: 2_000_000, high: 3_000_000 }],
    ["Three hundred and fifty people died.", { text: "Three hundred and fifty", best: 350 }],
  ])("reads the bounds of: %s", (text, expected) => {
    expect(read(text)).toMatchObject([{ ...nothing, kind: "cardinal", ...expected }]);
  });

  it.each([
    ["Dozens were hurt.", "Dozens", 24, "dozens=24"],
    ["Scores of people died.", "Scores", 40, "scores=40"],
    [
      "Hundreds of thousands fled.",
      "Hundreds of thousands",
      200_000,
      "hundreds of thousands=200000",
    ],
    ["Several men died.", "Several", 3, "several=3"],
    ["The war displaced millions.", "millions", 2_000_000, "millions=2000000"],
  ])("gives a vague plural its low and names the rule: %s", (...[text, words, low, rule]) => {
    expect(read(text)).toMatchObject([{ ...nothing, text: words, low, rule }]);
  });

  it.each([
    ["They took 320 square kilometers.", "measure", "km2"],
    ["They hold more than 70% of it.", "percent", "percent"],
    ["They paid $3 million.", "money", "money"],
    ["About 300 displaced families came.", "cardinal", "families"],
    ["A 120mm mortar fired.", "measure", "mm"],
    ["A 16-year-old boy was hurt.", "age", null],
    ["Her uncle Karim (65) was hurt.", "age", null],
    ["The dead were women (12).", "cardinal", null],
    ["The road is 5 km long.", "measure", "km"],
    ["Route 12 was closed.", "name", null],
    ["A BM-21 fired.", "name", null],
    ["The storm Nok-Ten came.", "name", null],
    ["Resolution 2254 was read.", "name", null],
  ])("tells what sort of number it is: %s", (text, kind, unit) => {
    expect(read(text)).toMatchObject([{ kind, unit }]);
  });

  it.each(["Another 12 people died.", "A further 3 died.", "12 more people died."])(
    "marks what comes on top: %s",
    (text) => {
      expect(read(text)).toMatchObject([{ isIncrement: true }]);
    },
  );

  it.each([
    "It began in 2011.",
    "It began on December 16.",
    "53 + = 54",
    "Call +90 212 555 0123.",
    "They won 2-1.",
    "The 1st Division came.",
    "It happened at 10:30.",
    "The 9/11 attacks changed that.",
    "No one was hurt.",
    "Two-thirds of it burned.",
    "Few people came.",
    "1. Open the door of the house.",
    "It was one of the biggest raids yet.",
    "One of its most wanted men fled.",
    "It went on for three days.",
  ])("sees no quantity in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
