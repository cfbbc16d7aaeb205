import { describe, expect, it } from "vitest";
import type { Token } from "../model/index.ts";
import { formOf, isUnder, shownBy, tokenAt, tokensIn, topOf, type Tree } from "./tree.ts";

/** "Two men, shot." with a gap before each word but the comma. */
const words: readonly (readonly [form: string, start: number, head: number])[] = [
  ["Two", 2, 1],
  ["men", 6, 3],
  [",", 9, 1],
  ["shot", 11, -1],
  [".", 15, 3],
];
const tokens = words.map(([form, start, head]) => {
  const token = { start, end: start + form.length, form, lemma: form, upos: "X", xpos: "XX" };
  return { ...token, head, relation: head < 0 ? "root" : "dep" } satisfies Token;
});
const tree: Pick<Tree, "tokens" | "forms"> = {
  tokens,
  forms: tokens.map(({ form }) => form.toLowerCase()),
};
const whole = tree as Tree;

describe("a tree", () => {
  it.each([
    [2, 0],
    [4, 0],
    [8, 1],
    [9, 2],
    [15, 4],
  ])("finds the token at %i: %i", (offset, at) => expect(tokenAt(whole, offset)).toBe(at));

  it.each([0, 5, 10, 16, 99])("finds no token between words and outside them: %i", (offset) =>
    expect(tokenAt(whole, offset)).toBe(-1),
  );

  it.each([
    [0, 99, [0, 1, 2, 3, 4]],
    [3, 7, [0, 1]],
    [5, 6, []],
    [9, 11, [2]],
    [16, 20, []],
  ])("gives the tokens that a span touches: %i to %i", (start, end, found) =>
    expect(tokensIn(whole, { start, end })).toEqual(found),
  );

  it("gives what its tokens show, and nothing of those that show nothing", () => {
    const short = (i: number) => (formOf(whole, i).length > 3 ? null : formOf(whole, i));
    expect(shownBy(whole, short)).toEqual(["two", "men", ",", "."]);
  });

  it("gives the token of a span whose governor lies outside", () => {
    expect(topOf(whole, { start: 2, end: 10 })).toBe(1);
    expect(topOf(whole, { start: 5, end: 6 })).toBe(-1);
  });

  it("tells what stands under a token", () => {
    expect(isUnder(whole, 0, 3)).toBe(true);
    expect(isUnder(whole, 3, 3)).toBe(true);
    expect(isUnder(whole, 4, 1)).toBe(false);
  });

  it("gives a word in lower case, and nothing where there is none", () => {
    expect(formOf(whole, 0)).toBe("two");
    expect(formOf(whole, 5)).toBe("");
  });
});
