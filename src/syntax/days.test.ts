import { expect, it } from "vitest";
import { FIRST } from "./arena.ts";
import { seatDays } from "./days.ts";

/** The heads after seating, of words from "form UPOS head" each; -1 stays the root. */
function headsOf(...rows: string[]): number[] {
  const parts = rows.map((row) => row.split(" "));
  const heads = new Int32Array(FIRST + rows.length);
  parts.forEach(([, , head], at) => (heads[FIRST + at] = FIRST + Number(head)));
  seatDays({
    forms: parts.map(([form]) => form ?? ""),
    upos: parts.map(([, upos]) => upos ?? ""),
    heads,
  });
  return [...heads.slice(FIRST)].map((head) => head - FIRST);
}

it("gives a verb the noun before a day for its subject", () => {
  expect(headsOf("The DET 2", "army NOUN 2", "today NOUN 3", "fled VERB -1")).toEqual([
    1, 3, 3, -1,
  ]);
});

it("leaves a day that is its own subject or goes with a noun", () => {
  expect(headsOf("Sunday PROPN 1", "passed VERB -1")).toEqual([1, -1]);
  expect(headsOf("army NOUN 3", "Sunday PROPN 2", "raids NOUN 0", "fled VERB -1")).toEqual([
    3, 2, 0, -1,
  ]);
});
