import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyser, loadSyntaxModel } from "../src/syntax/index.ts";
import { buildModel, type Clusters, type Setting } from "./build.ts";
import { readTrees } from "./conllu.ts";
import { scoreTrees } from "./score.ts";

const setting: Setting = {
  seed: 20191227,
  folds: 2,
  tagBits: 20,
  tagEpochs: 4,
  parseBits: 20,
  greedyEpochs: 4,
  beamEpochs: 0,
  beamWidth: 8,
  labelBits: 20,
  labelEpochs: 4,
};

function readClusters(folder: string): Clusters {
  const file = join(folder, "clusters.txt");
  if (!existsSync(file)) return { words: [], codes: new Uint16Array(0) };
  const pairs = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return {
    words: pairs.map(([word = ""]) => word),
    codes: Uint16Array.from(pairs, ([, code]) => Number(code)),
  };
}

const [folder = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const output = join("data", "models", "en");
const read = (name: string) => readTrees(readFileSync(join(folder, name), "utf8"));
const began = process.cpuUsage();
const bytes = buildModel(
  [...read("en_ewt-train.conllu"), ...read("en_gum-train.conllu")],
  readClusters(output),
  setting,
);
mkdirSync(output, { recursive: true });
writeFileSync(join(output, "syntax.bin"), bytes);
const spent = process.cpuUsage(began);
console.log(
  `${bytes.length} bytes in ${Math.round((spent.user + spent.system) / 1e6)} CPU seconds`,
);
for (const name of ["en_ewt-dev", "en_gum-dev"]) {
  console.log(name, scoreTrees(createAnalyser(loadSyntaxModel(bytes)), read(`${name}.conllu`)));
}
