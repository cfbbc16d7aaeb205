import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { benchFolder } from "../run.ts";

/**
 * Measures intake without coding, of the build: documents a second from bytes to report, by the clock and by the
 * processors' time, with two threads that find articles; resident memory on the way.
 */
export async function pageThroughput(): Promise<string> {
  const folder = benchFolder();
  if (folder === null) throw new Error("Set VIGIL_BENCH to the folder of the gold sets.");
  const script = fileURLToPath(new URL("throughput-run.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder]);
  return stdout.trimEnd();
}
