import { expect, it } from "vitest";
import { mended } from "../../../test/mended.ts";

it("makes an infinitive what the object of asking is to do, and leaves that of another verb", () => {
  const rows = ["sides side NOUN NNS 0 obj", "to to PART TO 3 mark", "agree agree VERB VB 1 acl"];
  expect(mended(["urged urge VERB VBD -1 root", ...rows])[3]).toBe("agree VERB urged xcomp");
  expect(mended(["had have VERB VBD -1 root", ...rows])[3]).toBe("agree VERB sides acl");
});

it("hangs a phrase on the noun that asks for it, and another on the verb", () => {
  const rows = (noun: string) => [
    "rejected reject VERB VBD -1 root",
    `${noun}s ${noun} NOUN NNS 0 obj`,
    "for for ADP IN 3 case",
    "reform reform NOUN NN 0 obl",
  ];
  expect(mended(rows("demand"))[3]).toBe("reform NOUN demands nmod");
  expect(mended(rows("candidate"))[3]).toBe("reform NOUN rejected obl");
});

it("hangs a deadly end on the verb", () => {
  const rows = ["beat beat VERB VBD -1 root", "men man NOUN NNS 0 obj"];
  const end = ["to to ADP IN 3 case", "death death NOUN NN 1 nmod"];
  expect(mended([...rows, ...end])[3]).toBe("death NOUN beat obl");
});

it("hangs what somebody bears on who bears it, and leaves a verb of its own", () => {
  const arms = ["with with ADP IN 3 case", "guns gun NOUN NNS 1 obl"];
  const men = "Men man NOUN NNS 4 nsubj";
  const fled = "fled flee VERB VBD -1 root";
  expect(mended([men, "armed arm ADJ JJ 4 nsubj:pass", ...arms, fled])[1]).toBe(
    "armed ADJ Men acl",
  );
  const own = ["They they PRON PRP 4 nsubj", "armed arm VERB VBD 4 advcl", ...arms, fled];
  expect(mended(own)[1]).toBe("armed VERB fled advcl");
});

it("lists those beside 'himself' with the noun that it stresses, and leaves it behind a verb", () => {
  const doctor = ["hurt hurt VERB VBD -1 root", "doctors doctor NOUN NNS 0 obj"];
  const rest = ["and and CCONJ CC 4 cc", "others other NOUN NNS 2 conj"];
  const rows = [...doctor, "themselves they PRON PRP 0 obl", ...rest];
  expect(mended(rows).slice(2)).toEqual([
    "themselves PRON doctors nmod",
    "and CCONJ others cc",
    "others NOUN doctors conj",
  ]);
  const shot = ["men man NOUN NNS 1 nsubj", "shot shoot VERB VBD -1 root"];
  expect(mended([...shot, "themselves they PRON PRP 1 obj"])[2]).toBe("themselves PRON shot obj");
});
