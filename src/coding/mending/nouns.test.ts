import { expect, it } from "vitest";
import { mended } from "../../../test/mended.ts";

const urged = ["urged urge VERB VBD -1 root", "jihadists jihadist NOUN NNS 0 obj"];
const rebels = "rebels rebel NOUN NNS 3 obj";
const and = "and and CCONJ CC 3 cc";

it("makes a participle beside a noun the adjective of the noun behind it", () => {
  const rows = [...urged, and, "allied ally VERB VBN 0 conj", rebels];
  expect(mended(rows).slice(3)).toEqual(["allied ADJ rebels amod", "rebels NOUN jihadists conj"]);
});

it("leaves a second verb with its object, and hangs it on the first verb", () => {
  const own = [...urged, and, "kidnapped kidnap VERB VBD 0 conj", rebels];
  expect(mended(own)[3]).toBe("kidnapped VERB urged conj");
  const onNoun = [...urged, and, "seized seize VERB VBD 1 conj", rebels];
  expect(mended(onNoun)[3]).toBe("seized VERB urged conj");
  const amount = ["dozens dozen NOUN NNS 3 obj", "of of ADP IN 6 case", "men man NOUN NNS 4 nmod"];
  const counted = [...urged, and, "injured injure VERB VBN 0 conj", ...amount];
  expect(mended(counted)[3]).toBe("injured VERB urged conj");
});

it("gives an origin before a name of violence to all of it, and leaves another adjective", () => {
  const rows = (origin: string) => [
    `${origin} ${origin} ADJ JJ 1 amod`,
    "artillery artillery NOUN NN 2 compound",
    "bombing bombing NOUN NN -1 root",
  ];
  expect(mended(rows("Russian"))[0]).toBe("Russian ADJ bombing amod");
  expect(mended(rows("heavy"))[0]).toBe("heavy ADJ artillery amod");
});

it("makes those who were harmed no deed to come", () => {
  const avenge = "avenge avenge VERB VB -1 root";
  const killed = "killed kill VERB VBN 0 obj";
  expect(mended([avenge, "those those DET DT 2 det", killed]).slice(1)).toEqual([
    "those PRON avenge obj",
    "killed VERB those acl",
  ]);
});
