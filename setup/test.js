/** `npm test`: sets up a fresh clone if need be, finds a Chromium, and runs every test. */
import path from "node:path";
import { findChromium } from "./chromium.js";
import { run, setUp } from "./install.js";

setUp();
const vitest = path.join("node_modules", "vitest", "vitest.mjs");
run(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: findChromium() },
});
