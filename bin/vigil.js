#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/cli/index.js", import.meta.url);
if (!existsSync(program)) {
  console.error("vigil: not built yet. In the checkout, run `npm start` or `npm run build` once.");
  process.exit(1);
}
const { main } = await import(program.href);
await main(process.argv);
