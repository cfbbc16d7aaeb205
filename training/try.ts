import { readFileSync } from "node:fs";
import { createAnalyser, loadSyntaxModel } from "../src/syntax/index.ts";
import { readTrees } from "./conllu.ts";
import { scoreTrees } from "./score.ts";
const [folder = "", width = "4", margin = "400000"] = process.argv.slice(2);
const bytes = readFileSync("data/models/en/syntax.bin");
const t0 = performance.now();
const model = loadSyntaxModel(bytes);
console.log("load ms", performance.now() - t0);
for (const name of ["en_ewt-dev", "en_gum-dev"]) {
  const analyser = createAnalyser(model, { width: Number(width), margin: Number(margin) });
  const gold = readTrees(readFileSync(`${folder}/${name}.conllu`, "utf8"));
  console.log(name, JSON.stringify(scoreTrees(analyser, gold)));
}
