import { expect, it } from "vitest";
import { normaliseText, squeezeSpaces } from "./normalise.ts";

it("makes marks plain and keeps every place", () => {
  const text = "“Don’t”\u00a0– he said";
  expect(normaliseText(text)).toBe('"Don\'t" - he said');
  expect(normaliseText(text)).toHaveLength(text.length);
});

it("leaves letters of any script alone", () => {
  expect(normaliseText("Dūmā إدلب")).toBe("Dūmā إدلب");
});

it("makes one space of many", () => {
  expect(squeezeSpaces("  a \n\t b ")).toBe("a b");
});
