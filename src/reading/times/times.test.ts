import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/index.ts";
import { findTimeExpressions, timesOf } from "./times.ts";

const { analyser } = loadResources();

/** Friday 27 December 2019. */
const friday = "2019-12-27";

function read(text: string, publishedAt: string | null = friday) {
  return timesOf(text, findTimeExpressions(text, analyser.analyse(text), publishedAt));
}

describe("times of news", () => {
  it.each([
    ["The president spoke on Thursday.", "Thursday", "2019-12-26", "2019-12-26", "on"],
    ["The army attacked on Friday.", "Friday", "2019-12-27", "2019-12-27", "on"],
    ["Fighting has gone on since December 16.", "December 16", "2019-12-16", null, "since"],
    ["A ceasefire was announced in August.", "August", "2019-08", "2019-08", "on"],
    ["They fled last month.", "last month", "2019-11", "2019-11", "on"],
    ["The town fell this week.", "this week", "2019-12-23", "2019-12-27", "on"],
    ["The war began in March 2011.", "March 2011", "2011-03", "2011-03", "on"],
    ["It happened on 3 March 2018.", "3 March 2018", "2018-03-03", "2018-03-03", "on"],
    ["The toll covers 2019-12-16 alone.", "2019-12-16", "2019-12-16", "2019-12-16", "on"],
    ["The village was bombed two weeks ago.", "two weeks ago", "2019-12-09", "2019-12-15", "on"],
    ["Three children died yesterday.", "yesterday", "2019-12-26", "2019-12-26", "on"],
    ["Planes struck overnight.", "overnight", "2019-12-26", "2019-12-27", "on"],
    ["They ruled in the 1990s.", "the 1990s", "1990", "1999", "on"],
    ["The road was shut until Sunday.", "Sunday", null, "2019-12-22", "until"],
    [
      "Hundreds died in the past three days.",
      "the past three days",
      "2019-12-24",
      "2019-12-27",
      "during",
    ],
    [
      "It was shelled for the third day in a row.",
      "the third day in a row",
      "2019-12-25",
      "2019-12-27",
      "during",
    ],
    ["He was killed last summer.", "last summer", "2019-06", "2019-08", "on"],
  ])("resolves backward: %s", (...[text, words, start, end, relation]) => {
    expect(read(text)).toMatchObject([{ text: words, start, end, relation }]);
  });

  it.each([
    "The bomb exploded at approximately 1945, killing two.",
    "The attack occurred at 1835 local time.",
    "LEADERS HEADED THE FUNERAL MARCH OF THE TEN WORKERS.",
  ])("sees no year and no month in: %s", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["Aid could stop in January.", "2020-01"],
    ["The leaders will meet on Monday.", "2019-12-30"],
    ["The council plans to vote on January 10.", "2020-01-10"],
  ])("resolves forward when the verb points ahead: %s", (text, start) => {
    expect(read(text)).toMatchObject([{ start, basis: "stated" }]);
  });

  it.each([
    ["It lasted from 3 to 5 March.", "3 to 5 March", "2019-03-03", "2019-03-05"],
    ["They died between Monday and Wednesday.", "Monday and Wednesday", "2019-12-23", "2019-12-25"],
    ["He governed 2011-2014.", "2011-2014", "2011", "2014"],
  ])("reads a range as one time: %s", (...[text, words, start, end]) => {
    expect(read(text)).toMatchObject([{ text: words, start, end, relation: "during" }]);
  });

  it("gives recent days an end and no start", () => {
    expect(read("It seized land in recent days.")).toMatchObject([
      { start: null, end: friday, basis: "implied" },
    ]);
  });

  it.each(["Thursday", "December 16", "August", "last month", "recent days", "two days ago"])(
    "leaves %s unresolved when the report has no day",
    (words) => {
      const [time] = read(`They attacked on ${words}.`, null);
      expect(time).toMatchObject({ text: words, start: null, end: null, basis: "unresolved" });
    },
  );

  it.each([
    ["They attacked on 16 December 2019.", "2019-12-16"],
    ["The war began in 2011.", "2011"],
  ])("resolves whole dates without the report's day: %s", (text, start) => {
    expect(read(text, null)).toMatchObject([{ start, basis: "stated" }]);
  });

  it.each([
    "They may sat down and march on the town.",
    "A 12-year-old boy was hurt.",
    "Some 2011 people were killed.",
    "The BM-2011 launcher fired.",
    "The fall of the city was sudden.",
    "He won the second round.",
    "The siege went on for three days.",
    "Bread is baked daily.",
  ])("sees no date in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("counts months of a history from the year it tells of", () => {
    const history =
      "The war began on 25 June 1950. Seoul fell in June 1950. In September the allies landed. Peace came on 27 July 1953. In August they left.";
    expect(read(history).map(({ start }) => start)).toEqual([
      "1950-06-25",
      "1950-06",
      "1950-09",
      "1953-07-27",
      "1953-08",
    ]);
  });
});
