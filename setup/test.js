/** `npm test`: sets up a fresh clone if need be, finds what tests need of the machine, and runs every test. */
import path from "node:path";

import { run, setUp } from "./install.js";
import { findChromium, needOpenssl } from "./test-tools.js";

setUp();
needOpenssl();
const vitest = path.join("node_modules", "vitest", "vitest.mjs");
run(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: findChromium() },
});
