import { expect, it } from "vitest";
import { mended } from "../../../test/mended.ts";

it("makes 'had' the helping verb of the participle behind it, and leaves what somebody had done to a thing", () => {
  const had = ["they they PRON PRP 1 nsubj", "had have VERB VBD -1 root"];
  const rows = [...had, "shot shoot VERB VBN 1 xcomp", "drones drone NOUN NNS 2 obj"];
  expect(mended(rows).slice(0, 3)).toEqual([
    "they PRON shot nsubj",
    "had AUX shot aux",
    "shot VERB - root",
  ]);
  const them = ["them they PRON PRP 3 nsubj", "shot shoot VERB VBN 1 xcomp"];
  expect(mended([...had, ...them])[1]).toBe("had VERB - root");
});
