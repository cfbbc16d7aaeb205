import { expect, it } from "vitest";
import { makeTrie } from "./trie.ts";

/** Follows words from the root; -1 when they leave every name. */
function follow(trie: ReturnType<typeof makeTrie>, words: readonly number[]): number {
  return words.reduce((node, word) => (node === -1 ? -1 : trie.step(node, word)), 0);
}

it("finds each name again by its words, and no other path, among very many", () => {
  const trie = makeTrie();
  const nameOf = (number: number) => [number % 977, number % 89, 5_000 + number];
  for (let number = 0; number < 20_000; number += 1) trie.add(nameOf(number), number);
  for (let number = 0; number < 20_000; number += 371) {
    expect(trie.endsAt(follow(trie, nameOf(number)))).toEqual([number]);
    expect(follow(trie, [...nameOf(number), 1])).toBe(-1);
  }
});

it("keeps several meanings of one name, and names that begin other names", () => {
  const trie = makeTrie();
  trie.add([1, 2], 10);
  trie.add([1, 2], 11);
  trie.add([1, 2, 3], 12);
  expect(trie.endsAt(follow(trie, [1]))).toEqual([]);
  expect(trie.endsAt(follow(trie, [1, 2]))).toEqual([10, 11]);
  expect(trie.endsAt(follow(trie, [1, 2, 3]))).toEqual([12]);
});

it("knows no word that no name holds", () => {
  const trie = makeTrie();
  trie.add([1], 10);
  expect(trie.step(0, -1)).toBe(-1);
});
