import { expect, it } from "vitest";
import { FIRST } from "./arena.ts";
import { straightenNames } from "./names.ts";

/** Heads by word, from heads by word: -1 stands for the root. */
function straightened(heads: readonly number[], flat: readonly number[]): number[] {
  const slots = new Int32Array(FIRST + heads.length + 4);
  heads.forEach((head, at) => (slots[FIRST + at] = FIRST + (head < 0 ? heads.length : head)));
  straightenNames(slots, heads.length, (slot) => flat.includes(slot - FIRST));
  return heads
    .map((_, at) => (slots[FIRST + at] ?? 0) - FIRST)
    .map((head) => (head === heads.length ? -1 : head));
}

it("hangs the words of a chained name on its first", () => {
  expect(straightened([4, 0, 1, 2, -1], [1, 2, 3])).toEqual([4, 0, 0, 0, -1]);
});

it("leaves what is no name, and a name that hangs on its first already", () => {
  expect(straightened([4, 0, 1, 2, -1], [])).toEqual([4, 0, 1, 2, -1]);
  expect(straightened([3, 0, 0, -1], [1, 2])).toEqual([3, 0, 0, -1]);
});
