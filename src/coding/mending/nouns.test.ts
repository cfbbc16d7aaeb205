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
