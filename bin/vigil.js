#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// Vigil's code is wide and flat: V8's usual eagerness to optimise costs a run of some hundred reports a third of its time.
setFlagsFromString("--always-sparkplug");
setFlagsFromString("--interrupt-budget=1000000");
// Left to itself, V8 collects only when the heap has quadrupled: a text of ten megabytes then holds 680 MB, so 430.
setFlagsFromString("--heap-growing-percent=50");

const program = new URL("../dist/cli/index.js", import.meta.url);
if (!existsSync(program)) {
  console.error("vigil: not built yet. In the checkout, run `npm start` or `npm run build` once.");
  process.exit(1);
}
const { main } = await import(program.href);
await main(process.argv);
