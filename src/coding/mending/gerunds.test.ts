import { expect, it } from "vitest";
import { mended } from "../../../test/mended.ts";

it("makes the deed right behind a verb that it completes that verb's complement", () => {
  const rows = ["They they PRON PRP 1 nsubj", "denied deny VERB VBD -1 root"];
  expect(mended([...rows, "killing kill VERB VBG 1 advcl"])[2]).toBe("killing VERB denied xcomp");
});

it("makes a deed read as a name before those it befell a verb with an object", () => {
  const rows = ["They they PRON PRP 1 nsubj", "continued continue VERB VBD -1 root"];
  const behind = ["bombing bombing NOUN NN 3 compound", "rebels rebel NOUN NNS 1 obj"];
  expect(mended([...rows, ...behind]).slice(2)).toEqual([
    "bombing VERB continued xcomp",
    "rebels NOUN bombing obj",
  ]);
});

it("leaves a deed that tells how, and a name that is no deed", () => {
  const fled = ["They they PRON PRP 1 nsubj", "fled flee VERB VBD -1 root"];
  expect(mended([...fled, "killing kill VERB VBG 1 advcl"])[2]).toBe("killing VERB fled advcl");
  const denied = ["They they PRON PRP 1 nsubj", "denied deny VERB VBD -1 root"];
  const behind = ["building building NOUN NN 3 compound", "plans plan NOUN NNS 1 obj"];
  expect(mended([...denied, ...behind])[3]).toBe("plans NOUN denied obj");
});

it("makes fighting before a verb of coming about that verb's subject", () => {
  const rows = ["Bombing bomb VERB VBG 1 advcl", "erupted erupt VERB VBD -1 root"];
  expect(mended(rows)[0]).toBe("Bombing NOUN erupted nsubj");
  const other = ["Bombing bomb VERB VBG 1 advcl", "hurts hurt VERB VBZ -1 root"];
  expect(mended(other)[0]).toBe("Bombing VERB hurts advcl");
});
