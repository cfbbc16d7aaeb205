/** What `npm start` and `npm test` do first; needs nothing but Node, since nothing is installed yet. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's own folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === "win32";

/** Runs a command with its output shown, and ends this program with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
    ...options,
  });
  if (error) fail(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Says what is wrong and ends this program. */
export function fail(message) {
  console.error(`vigil: ${message}`);
  process.exit(1);
}

/** Refuses a Node that Vigil does not run on. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  }
}

/** Gives the time a path was last changed in milliseconds; 0 when there is none. */
function changedAt(...parts) {
  const file = path.join(root, ...parts);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** Gives the newest change of any file under a folder, in milliseconds. */
function newestUnder(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || /\.test\.tsx?$/.test(entry.name)) continue;
    newest = Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

/** Installs what the lockfile lists, when it is newer than the last install. */
function install() {
  if (changedAt("node_modules", ".package-lock.json") >= changedAt("package-lock.json")) return;
  console.error("vigil: installing packages (once) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Lets `npx vigil` find the command in this checkout. */
function linkCommand() {
  if (isWindows) return;
  const link = path.join(root, "node_modules", ".bin", "vigil");
  if (existsSync(link)) return;
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(path.join("..", "..", "bin", "vigil.js"), link);
}

/** Compiles the program, when its source is newer than what was compiled last. */
export function build() {
  const sources = Math.max(newestUnder(path.join(root, "src")), changedAt("tsconfig.build.json"));
  if (changedAt("dist", ".tsbuildinfo") >= sources) return;
  console.error("vigil: building (once after each change) …");
  rmSync(path.join(root, "dist"), { recursive: true, force: true });
  run(process.execPath, [
    path.join("node_modules", "typescript", "bin", "tsc"),
    "-p",
    "tsconfig.build.json",
  ]);
}

/** Brings a fresh clone to where the program can run: packages installed, `npx vigil` known, source compiled. */
export function setUp() {
  checkNode();
  install();
  linkCommand();
  build();
}
