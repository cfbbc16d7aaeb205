import { expect, it } from "vitest";
import { loadScores } from "./index.ts";

it("gives the scores that ship, each on at least one item and inside its interval's reach", () => {
  const scores = loadScores().flatMap((set) => Object.values(set.scores));
  expect(scores.length).toBeGreaterThan(0);
  expect(scores.filter(({ n, low, high }) => n < 1 || low > high)).toEqual([]);
});
