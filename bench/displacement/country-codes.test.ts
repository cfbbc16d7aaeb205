import { expect, it } from "vitest";
import { alpha3ByAlpha2 } from "./country-codes.ts";

it("gives three letters for every two", () => {
  expect(alpha3ByAlpha2.size).toBeGreaterThan(230);
  for (const [two, three] of alpha3ByAlpha2)
    expect(`${two}-${three}`).toMatch(/^[A-Z]{2}-[A-Z]{3}$/);
});

it("knows states old and new", () => {
  expect(["CD", "SS", "SY"].map((code) => alpha3ByAlpha2.get(code))).toEqual(["COD", "SSD", "SYR"]);
});
