import { expect, it } from "vitest";
import { paceWords } from "./pace.ts";

it.each([
  [{ done: 100, total: 1000, items: 160, elapsedMs: 2000 }, "80 a second, 18 s left"],
  [{ done: 1, total: 61, items: 9, elapsedMs: 10_000 }, "0.9 a second, 10 min left"],
  [{ done: 1, total: 1001, items: 1000, elapsedMs: 10_000 }, "100 a second, 3 h left"],
  [{ done: 5, total: 0, items: 50, elapsedMs: 5000 }, "10 a second"],
  [{ done: 70, total: 60, items: 50, elapsedMs: 5000 }, "10 a second"],
  [{ done: 5, total: 10, items: 5, elapsedMs: 1000 }, ""],
  [{ done: 0, total: 10, items: 0, elapsedMs: 9000 }, ""],
])("says how fast work goes and how long it will take: %o", (advance, words) => {
  expect(paceWords(advance)).toBe(words);
});
