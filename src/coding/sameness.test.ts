import { describe, expect, it } from "vitest";
import type { Mention } from "../model/index.ts";
import { pointsAt } from "./sameness.ts";

function thing(text: string, words: string): Mention {
  const start = text.lastIndexOf(words);
  const span = { start, end: start + words.length };
  const kind = "infrastructure";
  return { text: words, name: words, span, actorId: null, countryCode: null, kind };
}

describe("a noun of a later telling", () => {
  it.each([
    ["A bomb hit a bank building. It damaged the building.", "building", true],
    ["A bomb hit a bank building. It damaged a building.", "building", false],
    ["A bomb hit a bank building. It damaged the mill.", "mill", false],
    ["A bomb hit a bank building. It damaged the office building.", "office building", false],
  ])("points at what was told before, or does not, in: %s", (text, words, points) => {
    expect(pointsAt(thing(text, words), thing(text, "bank building"), text)).toBe(points);
  });
});
