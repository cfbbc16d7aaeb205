import { expect, it } from "vitest";
import { mended } from "../../../test/mended.ts";

it("hangs what stands before a speaker behind the reported clause on that clause", () => {
  const struck = ["Jets jet NOUN NNS 1 nsubj", "struck strike VERB VBD 4 ccomp"];
  const rows = [...struck, "killing kill VERB VBG 4 advcl", "they they PRON PRP 4 nsubj"];
  const said = "said say VERB VBD -1 root";
  expect(mended([...rows, said])[2]).toBe("killing VERB struck advcl");
});

it("leaves with the speaking what stands behind the speaker, or where nothing was reported before", () => {
  const struck = ["Jets jet NOUN NNS 1 nsubj", "struck strike VERB VBD 4 ccomp"];
  const rows = [...struck, "they they PRON PRP 4 nsubj", "speaking speak VERB VBG 4 advcl"];
  expect(mended([...rows, "said say VERB VBD -1 root"])[3]).toBe("speaking VERB said advcl");
  const first = ["Speaking speak VERB VBG 2 advcl", "they they PRON PRP 2 nsubj"];
  const behind = ["said say VERB VBD -1 root", "jets jet NOUN NNS 4 nsubj"];
  expect(mended([...first, ...behind, "struck strike VERB VBD 2 ccomp"])[0]).toBe(
    "Speaking VERB said advcl",
  );
});

const landed = ["Shells shell NOUN NNS 1 nsubj", "landed land VERB VBD -1 root"];

it("hangs a deed behind the speaker on what was said, and leaves with the speaker what is spoken", () => {
  const told = [
    "they they PRON PRP 3 nsubj",
    "told tell VERB VBD 1 parataxis",
    ", , PUNCT , 5 punct",
  ];
  const rows = [...landed, ...told];
  expect(mended([...rows, "destroying destroy VERB VBG 3 ccomp"])[5]).toBe(
    "destroying VERB landed advcl",
  );
  expect(mended([...rows, "adding add VERB VBG 3 ccomp"])[5]).toBe("adding VERB told ccomp");
});

const said = ["army army NOUN NN 1 nsubj", "said say VERB VBD -1 root"];

it("hangs a deed with the helping verb of what was said on that, and one without it on the speaking", () => {
  const struck = [
    "it it PRON PRP 4 nsubj",
    "had have AUX VBD 4 aux",
    "struck strike VERB VBN 1 ccomp",
  ];
  const and = "and and CCONJ CC 7 cc";
  const rows = [...said, ...struck, and, "had have AUX VBD 7 aux", "killed kill VERB VBN 1 conj"];
  expect(mended(rows)[7]).toBe("killed VERB struck conj");
  const left = [...said, ...struck, "and and CCONJ CC 6 cc", "left leave VERB VBD 1 conj"];
  expect(mended(left)[6]).toBe("left VERB said conj");
});

it("lets the speaker go on speaking where those of whom it spoke are counted, and not where they may speak", () => {
  const rows = (who: string) => [
    ...said,
    `${who} ${who} NOUN NNS 4 nsubj`,
    "had have AUX VBD 4 aux",
    "fled flee VERB VBN 1 ccomp",
    "and and CCONJ CC 6 cc",
    "urged urge VERB VBD 4 conj",
    "12 12 NUM CD 2 nummod",
  ];
  expect(mended(rows("people"))[6]).toBe("urged VERB said conj");
  expect(mended(rows("rebels").slice(0, 7))[6]).toBe("urged VERB fled conj");
});
