import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;

function newestUnder(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs);
  return Math.max(...times);
}

/** Compiles the program when its source is newer: what is killed is what users run. */
export function build(): void {
  const built = join(root, "dist", ".tsbuildinfo");
  if (existsSync(built) && statSync(built).mtimeMs >= newestUnder(join(root, "src"))) return;
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: root,
  });
}

/** A running `vigil`. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** Lines of standard output so far, only whole ones. */
  readonly lines: readonly string[];
  /** Standard error so far. */
  readonly errors: () => string;
  /** Exit code, or the signal that ended it; its output is complete by then. */
  readonly ended: Promise<number | string>;
  /** Settles when that many lines are there, or it has ended. */
  hasLines(count: number): Promise<void>;
}

/** Starts `vigil` with its own data folder, and no database of the environment's. */
export function startVigil(data: string, words: readonly string[]): Program {
  const env = { ...process.env, VIGIL_DATA: data, DATABASE_URL: "" };
  const child = spawn(process.execPath, [join(root, "bin", "vigil.js"), ...words], { env });
  const lines: string[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  let rest = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    for (const { count, done } of waiting) if (lines.length >= count) done();
  });
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | string>((done) => {
    child.on("close", (code, signal) => {
      for (const waiter of waiting) waiter.done();
      done(code ?? signal ?? "");
    });
  });
  const hasLines = (count: number): Promise<void> =>
    new Promise((done) => {
      if (lines.length >= count || child.exitCode !== null) done();
      else waiting.push({ count, done });
    });
  return { child, lines, errors: () => errors, ended, hasLines };
}

/** Runs `vigil` to its end. */
export async function runVigil(
  data: string,
  words: readonly string[],
): Promise<{ code: number | string; output: string; errors: string }> {
  const program = startVigil(data, words);
  const code = await program.ended;
  return { code, output: program.lines.join("\n"), errors: program.errors() };
}

/** Gives the process id of the data folder's database server; null when none runs. */
export function serverPid(data: string): number | null {
  try {
    const lock = readFileSync(join(data, "database", "cluster", "postmaster.pid"), "utf8");
    return Number(lock.split("\n")[0]);
  } catch {
    return null;
  }
}

/** Gives a process and all below it. */
function treeOf(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = pairs.flatMap(([child, parent]) => (parent === pid && child ? treeOf(child) : []));
  return [pid, ...below];
}

/** Kills processes outright, those that are still there. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It had ended already.
    }
  }
}

/** Kills the database server of a data folder with all its processes. */
export function killServer(data: string): void {
  const pid = serverPid(data);
  if (pid !== null) killAll(treeOf(pid));
}
