import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { walk } from "../../src/capture/paths/walk.ts";
import { makeFolder, makeWebArchive } from "./make.ts";
import { timedRun, type TimedRun } from "./timed-run.ts";

const archiveBytes = 1_000_000_000;
const files = 1_000_000;

interface Sizes {
  readonly archiveBytes: number;
  readonly files: number;
  /** Longest run; what is not done by then is not waited for. */
  readonly seconds: number;
}

/** VIGIL_SCALE is a share of the whole and the most seconds of a run: "1,600". */
function sizes(): Sizes {
  const [share = 1, seconds = 600] = (process.env["VIGIL_SCALE"] ?? "1,600").split(",").map(Number);
  return { archiveBytes: archiveBytes * share, files: files * share, seconds };
}

function line(what: string, run: TimedRun, all: number): string {
  const rate = run.captures / Math.max(0.001, run.seconds - run.firstSeconds);
  const cut = run.isCutShort ? `cut short of ${all}` : `all of ${all}`;
  return `  ${what.padEnd(34)} ${run.captures} captures (${cut}), ${run.faults} at fault, first after ${run.firstSeconds.toFixed(1)} s, ${rate.toFixed(0)} a second, at most ${run.peakMegabytes.toFixed(0)} MB`;
}

async function walkAlone(folder: string): Promise<string> {
  const begun = performance.now();
  let count = 0;
  for await (const found of walk(folder)) if (found.problem === null) count += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return `  names of a folder in order: ${count} in ${seconds} s`;
}

/**
 * Measures `vigil ingest`, as built, on a web archive of a gigabyte and a folder of a million small files, both made for it
 * and deleted afterwards: a dry run and a true one of each, and how soon a run that was cut short goes on.
 *
 * @returns what is printed last
 */
export async function scale(): Promise<string> {
  const { archiveBytes: bytes, files: count, seconds } = sizes();
  const root = mkdtempSync(path.join(tmpdir(), "vigil-scale-"));
  const data = path.join(root, "data");
  try {
    const archive = path.join(root, "pages.warc.gz");
    const pages = await makeWebArchive(archive, bytes);
    // A broken record at its end: what came before it must be taken in.
    appendFileSync(archive, "\u001f\u008b broken");
    const folder = path.join(root, "texts");
    makeFolder(folder, count);
    const megabytes = Math.round(statSync(archive).size / 1e6);
    const run = (words: readonly string[]): Promise<TimedRun> => timedRun(data, words, seconds);
    // Each as it is measured: to delete a million files takes a while.
    console.log(
      `scale: a web archive of ${megabytes} MB with ${pages} pages, a folder of ${count} texts; load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
    console.log(await walkAlone(folder));
    console.log(line("web archive, dry run", await run(["--dry-run", archive]), pages));
    console.log(line("web archive", await run([archive]), pages));
    console.log(line("web archive, continued", await run(["--continue", archive]), pages));
    console.log(line("folder, dry run", await run(["--dry-run", folder]), count));
    console.log(line("folder", await run([folder]), count));
    console.log(line("folder, continued", await run(["--continue", folder]), count));
    return "  made files are deleted";
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
