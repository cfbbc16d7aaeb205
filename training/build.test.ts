import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createAnalyser, loadSyntaxModel } from "../src/syntax/index.ts";
import { buildModel, type Setting } from "./build.ts";
import { readTrees } from "./conllu.ts";

/** Small enough to learn in seconds; every step of the large setting is taken. */
const small: Setting = {
  seed: 7,
  folds: 2,
  tagBits: 16,
  tagEpochs: 2,
  parseBits: 16,
  greedyEpochs: 2,
  beamEpochs: 1,
  beamWidth: 4,
  taggers: 2,
  parsers: 1,
  labellers: 1,
  width: 4,
  margin: 120,
  caseBits: 14,
  caseEpochs: 1,
  labelBits: 16,
  labelEpochs: 2,
};
const slice = 500;
const checksum = "48c6c085eb680b400506480b4a8dbd6237ac91173a9128f62caaa41bc5372f88";

// Treebanks are not kept in this repository: they lie beside the gold sets.
const bench = process.env["VIGIL_BENCH"];
const treebank = path.join(bench ?? "", "..", "ud", "en_gum-train.conllu");
const isThere = bench !== undefined && existsSync(treebank);

describe.skipIf(!isThere)("training (needs VIGIL_BENCH, with ud/ beside it)", () => {
  it("makes the same model from the same 500 sentences, byte for byte", () => {
    const trees = readTrees(readFileSync(treebank, "utf8")).slice(0, slice);
    const clusters = { words: ["the", "army"], codes: Uint16Array.from([64, 129]) };
    const dictionary = new Map([
      ["army", ["NN"]],
      ["describe", ["VB", "VBP"]],
    ]);
    const bytes = buildModel(trees, { clusters, dictionary }, small);
    const analyser = createAnalyser(loadSyntaxModel(bytes));
    const [sentence] = analyser.analyse("The authors describe the method.");
    expect(sentence?.tokens.map(({ upos }) => upos)).toEqual([
      "DET",
      "NOUN",
      "VERB",
      "DET",
      "NOUN",
      "PUNCT",
    ]);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(checksum);
  });
});
