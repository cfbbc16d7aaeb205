import { describe, expect, it } from "vitest";
import { readNumber, readOrdinal } from "./numbers.ts";
import { scanWords } from "./words.ts";

function wordsOf(text: string) {
  return scanWords(text, { start: 0, end: text.length });
}

describe("numbers in words", () => {
  it.each([
    ["twelve", 12],
    ["twenty-five", 25],
    ["three hundred and fifty thousand", 350_000],
    ["two thousand three hundred", 2_300],
    ["1,200", 1_200],
    ["1,20,000", 120_000],
    ["14 000", 14_000],
    ["1\u202f250\u202f300", 1_250_300],
    ["122\u00a0387", 122_387],
    ["1.2m", 1_200_000],
    ["3.5 million", 3_500_000],
    ["a hundred", 100],
    ["half a million", 500_000],
    ["a quarter of a million", 250_000],
    ["three-quarters of a million", 750_000],
    ["two dozen", 24],
  ])("reads %s", (text, value) => {
    const words = wordsOf(text);
    expect(readNumber(words, 0)).toMatchObject({ value, next: words.length, rule: null });
  });

  it.each([
    ["dozens", "dozens=24"],
    ["tens of thousands", "tens of thousands=20000"],
    ["several hundred", "several hundred=300"],
  ])("names the rule of %s", (text, rule) => {
    expect(readNumber(wordsOf(text), 0)).toMatchObject({ rule });
  });

  it.each([
    ["May 5 200", 1, 5],
    ["Ward 14 200", 1, 14],
    ["12  345", 0, 12],
    ["0 345", 0, 0],
    ["12 3456", 0, 12],
  ])("joins no digits in %s", (text, at, value) => {
    expect(readNumber(wordsOf(text), at)).toMatchObject({ value, next: at + 1 });
  });

  it.each(["a", "first", "1,2,3", "people"])("reads no number in %s", (text) => {
    expect(readNumber(wordsOf(text), 0)).toBeNull();
  });

  it.each([
    ["5th", 5],
    ["twenty-first", 21],
    ["third", 3],
  ])("reads the ordinal %s", (text, value) => {
    expect(readOrdinal(wordsOf(text), 0)).toMatchObject({ value });
  });
});
