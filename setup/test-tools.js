/** Finds the programs that tests drive: a Chromium, and OpenSSL as a time-stamping authority. */
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
const hasOpenssl = () => spawnSync("openssl", ["version"], { stdio: "ignore" }).status === 0;

/** Installs a Debian package where that is allowed; says nothing when it is not. */
function installWithApt(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error(`vigil: installing Debian's ${name} for the tests (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
}

/** Gives the path of a Chromium, installed by apt when there is none and this is root; ends the program when there is none. */
export function findChromium() {
  const found = installed() ?? (installWithApt("chromium"), installed());
  if (found) return found;
  return fail(
    "The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.",
  );
}

/** Ends the program when there is no OpenSSL and apt may not install it. */
export function needOpenssl() {
  if (hasOpenssl() || (installWithApt("openssl"), hasOpenssl())) return;
  fail("The tests of time-stamps need OpenSSL. Install it (Debian: apt-get install openssl).");
}
