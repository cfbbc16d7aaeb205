/** Finds a Chromium for the browser tests. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fail } from "./install.js";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const installed = () => places.find((place) => place && existsSync(place));

/** Installs Debian's Chromium where that is allowed; says nothing when it is not. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("vigil: installing Debian's Chromium for the browser tests (once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
}

/** Gives the path of a Chromium, installed by apt when there is none and this is root; ends the program when there is none. */
export function findChromium() {
  const found = installed() ?? (installWithApt(), installed());
  if (found) return found;
  return fail(
    "The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.",
  );
}
