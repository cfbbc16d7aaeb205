import { describe, expect, it } from "vitest";
import type { Estimate, Time } from "../model/index.ts";
import { dateWords, periodWords, timeWords } from "./dates.ts";
import { boundsWords, countWords, estimateWords, numberWords, originsWords } from "./wording.ts";

const none = {
  low: null,
  best: null,
  high: null,
  strict: false,
  approximate: false,
  unit: "people",
};

describe("the words of a figure", () => {
  it.each([
    [{ best: 80 }, "80"],
    [{ best: 80, approximate: true }, "about 80"],
    [{ best: 40, approximate: true, strict: true }, "nearly 40"],
    [{ low: 40_000, strict: true }, "more than 40,000"],
    [{ low: 12 }, "at least 12"],
    [{ high: 20 }, "up to 20"],
    [{ high: 20, strict: true }, "fewer than 20"],
    [{ low: 10, high: 15 }, "10 to 15"],
    [{ low: 10, best: 12, high: 15 }, "10 to 15"],
    [{ low: 0, best: 0, high: 0 }, "0"],
    [{ best: 320, unit: "km2" }, "320 km²"],
    [{ low: 70, strict: true, unit: "percent" }, "more than 70%"],
    [{ best: 5, unit: "families" }, "5 families"],
    [{}, "number not stated"],
  ])("writes %j as %s", (bounds, words) => expect(boundsWords({ ...none, ...bounds })).toBe(words));
});

describe("the words of an estimate", () => {
  it.each([
    [{ low: 80, best: 80, high: 80, approximate: true }, "about 80"],
    [{ low: 40_000, strict: true, isOpen: true }, "more than 40,000"],
    [{ low: 12, isOpen: true }, "at least 12, open upwards"],
    [{ low: 10, best: 12, high: 15 }, "10 to 15, best 12"],
    [{ low: 12, best: 15, high: 15, isOpen: true }, "at least 12, highest stated 15, open upwards"],
    [{ low: 12, best: 12, high: 12, isOpen: true }, "at least 12, open upwards"],
    [{ low: 3, best: 3, high: 3 }, "3"],
  ])("writes %j as %s", (over, words) => {
    const estimate = { ...none, isOpen: false, ...over } as Estimate;
    expect(estimateWords(estimate)).toBe(words);
  });

  it("never gives an open estimate an upper bound", () => {
    const estimate = { ...none, isOpen: true, low: 5, high: 9 } as Estimate;
    expect(estimateWords(estimate)).toContain("open upwards");
  });
});

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
    [12.5, "12.5"],
    [1234.567, "1,234.57"],
  ])("writes %d as %s", (value, words) => expect(numberWords(value)).toBe(words));

  it("counts with the right noun", () => {
    expect(countWords(1, "report")).toBe("1 report");
    expect(countWords(0, "report")).toBe("0 reports");
    expect(originsWords(23, 2)).toBe("23 reports, 2 named origins, independence not reviewed");
  });
});

describe("dates", () => {
  it.each([
    ["2019", "2019"],
    ["2019-12", "December 2019"],
    ["2019-12-06", "6 December 2019"],
    ["2019-12-16T10:00:00.000Z", "16 December 2019"],
    ["some day", "some day"],
    ["2019-13", "2019"],
  ])("writes %s as %s", (iso, words) => expect(dateWords(iso)).toBe(words));

  it.each([
    [null, null, "date not known"],
    ["2019-12-16", null, "since 16 December 2019"],
    [null, "2020", "until 2020"],
    ["2019-12-16", "2019-12-16", "16 December 2019"],
    ["2019-12-16", "2019-12-20", "16 December 2019 to 20 December 2019"],
  ])("writes the period from %s to %s as %s", (start, end, words) =>
    expect(periodWords(start, end)).toBe(words),
  );

  const time: Time = {
    text: "Thursday",
    span: { start: 0, end: 8 },
    start: "2019-12-26",
    end: "2019-12-26",
    relation: "on",
    extent: "instant",
    basis: "implied",
  };

  it.each([
    [{}, "26 December 2019"],
    [{ relation: "before" as const }, "before 26 December 2019"],
    [{ relation: "since" as const, end: null }, "since 26 December 2019"],
    [{ basis: "unresolved" as const, start: null, end: null }, "“Thursday” (date not resolved)"],
    [{ basis: "unresolved" as const }, "“Thursday” (date not resolved)"],
  ])("writes the time %j as %s", (over, words) =>
    expect(timeWords({ ...time, ...over })).toBe(words),
  );
});
