import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/vigil.js", import.meta.url));
/** Runs in the program's own process and says at its end what it used, threads included. */
const usageAtExit = `data:text/javascript,${encodeURIComponent(`
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    process.stderr.write("\\nusage " + JSON.stringify({ cpu: (user + system) / 1e6, rss: maxRSS / 1e3 }));
  });`)}`;

/** What one run of `vigil code --jsonl` took. */
export interface Usage {
  /** CPU seconds, user and system, of all threads. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Most memory that was resident, in MB. */
  readonly rss: number;
  readonly records: number;
}

function* repeated(lines: string, times: number): Generator<string> {
  for (let time = 0; time < times; time += 1) yield lines;
}

async function countLines(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  for await (const chunk of stream) for (const byte of chunk) if (byte === 10) count += 1;
  return count;
}

/**
 * Runs the built `vigil code --jsonl` over report lines.
 *
 * @param times - how often the lines are given, one after another
 * @throws Error when it ends without saying what it used
 */
export async function runCode(
  lines: string,
  { workers, times }: { readonly workers: number; readonly times: number },
): Promise<Usage> {
  const started = performance.now();
  const words = ["--import", usageAtExit, program, "code", "--jsonl", "--workers", String(workers)];
  const child = spawn(process.execPath, words, { stdio: "pipe" });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const closed = once(child, "close");
  Readable.from(repeated(lines, times)).pipe(child.stdin);
  const records = await countLines(child.stdout);
  await closed;
  const said = /\nusage (\{.*\})/.exec(errors)?.[1];
  if (said === undefined) throw new Error(`vigil code did not end in order: ${errors}`);
  const used = JSON.parse(said) as { cpu: number; rss: number };
  return { ...used, records, wall: (performance.now() - started) / 1000 };
}
