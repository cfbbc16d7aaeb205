import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

/** What a run of `vigil ingest` came to. */
export interface TimedRun {
  readonly captures: number;
  readonly faults: number;
  /** From the start of the program to its end. */
  readonly seconds: number;
  /** Until its first line. */
  readonly firstSeconds: number;
  /** Most resident memory of the program, its database apart, in MB. */
  readonly peakMegabytes: number;
  readonly isCutShort: boolean;
}

function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}

/** Runs the built `vigil ingest --json` for at most so many seconds, then interrupts it. */
export async function timedRun(
  data: string,
  words: readonly string[],
  mostSeconds: number,
): Promise<TimedRun> {
  const program = path.resolve("bin", "vigil.js");
  const env = { ...process.env, VIGIL_DATA: data, DATABASE_URL: "" };
  const begun = performance.now();
  const since = (): number => (performance.now() - begun) / 1000;
  const child = spawn(process.execPath, [program, "ingest", "--json", ...words], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found = { captures: 0, faults: 0, firstSeconds: 0, peakMegabytes: 0, isCutShort: false };
  const timer = setTimeout(() => {
    found.isCutShort = child.kill("SIGINT");
  }, mostSeconds * 1000);
  for await (const line of createInterface({ input: child.stdout })) {
    if (found.captures === 0) found.firstSeconds = since();
    found.captures += 1;
    if (line.includes('"outcome":"fault"')) found.faults += 1;
    if (found.captures % 100 === 1) found.peakMegabytes = peakOf(child.pid ?? 0);
  }
  clearTimeout(timer);
  if (child.exitCode === null) await new Promise((done) => child.once("close", done));
  return { ...found, seconds: since() };
}
