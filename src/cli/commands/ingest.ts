import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { openPaths } from "../../capture/index.ts";
import { ingest, openPool, openStages, type Ingested } from "../../running/index.ts";
import { progressBar, type Progress } from "../progress.ts";
import { collectionName, exitCodes, workerCount } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface IngestOptions {
  readonly collection: string;
  readonly json?: true;
  readonly recode?: true;
  readonly workers?: number;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
}

const examples = `
Examples:
  $ vigil ingest report.txt --published-at 2019-12-27 --source "A news agency"
  $ vigil ingest reports/                a folder; its metadata.jsonl tells of the files
  $ vigil ingest --json reports.jsonl    a report a line: {"id","text"|"html","publishedAt","source","url"}

Reports that are stored already are passed over, so a run that was cut short is simply run again. With --json a line is
printed for each report once it is committed: {"id","name","outcome"}, with outcome recorded, known or fault. Exit code 1
means that a report could not be coded; it is listed, and the others are untouched.`;

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.size;
  const names = await readdir(path);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How many captures there were of each outcome. */
type Counts = Record<Ingested["outcome"], number>;

function words({ recorded, known, fault }: Counts): string {
  const parts = [
    `${recorded} recorded`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(fault > 0 ? [`${fault} at fault`] : []),
  ];
  return parts.join(", ");
}

/** Tells of captures as they are acknowledged. */
interface Teller {
  tell(one: Ingested): void;
  end(): void;
}

function jsonTeller(): Teller {
  return {
    tell: ({ id, name, outcome, problems }) => {
      const found = problems.map(({ code, message }) => ({ code, message }));
      process.stdout.write(`${JSON.stringify({ id, name, outcome, problems: found })}\n`);
    },
    end: () => undefined,
  };
}

function barTeller(progress: Progress): Teller {
  const counts: Counts = { recorded: 0, known: 0, fault: 0 };
  let bytes = 0;
  return {
    tell: ({ outcome, problems, bytes: size }) => {
      counts[outcome] += 1;
      bytes += size;
      if (outcome === "fault") {
        progress.end();
        for (const { code, message } of problems) process.stderr.write(`${code}: ${message}\n`);
      }
      progress.show(bytes, words(counts));
    },
    end: () => {
      progress.end();
      process.stdout.write(`${words(counts)}.\n`);
    },
  };
}

function given({ publishedAt, source, url }: IngestOptions): Record<string, string> {
  const all = { publishedAt, source, url };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function tellerOf(paths: readonly string[], { json }: IngestOptions): Promise<Teller> {
  if (json === true) return jsonTeller();
  const sizes = await Promise.all(paths.map(sizeOf));
  return barTeller(progressBar(sizes.reduce((sum, size) => sum + size, 0)));
}

async function run(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { collection, recode = false, workers } = options;
  await withVigil({ collection, mayJoin: false }, async ({ store }, interrupt) => {
    const teller = await tellerOf(paths, options);
    const captures = openPaths(paths, { now, given: given(options) });
    const pool = openPool(workers === undefined ? {} : { workers });
    const stages = openStages({ store, pool }, now);
    const using = { store, stages, now, recode, workers: pool.workers };
    try {
      for await (const one of ingest(captures, using)) {
        teller.tell(one);
        if (one.outcome === "fault" && !interrupt.isAsked) process.exitCode = exitCodes.findings;
        if (interrupt.isAsked) break;
      }
    } finally {
      await pool.close();
    }
    teller.end();
  });
}

/** Makes `vigil ingest`: codes and records files, folders and report lines. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("code and record reports: text, HTML, report lines, folders of them")
    .argument("<path...>", "files or folders; - for standard input")
    .option("--collection <name>", "the conflict they belong to", collectionName, "default")
    .option("--json", "print a line for each report once it is committed")
    .option("--recode", "code stored reports anew where this version has not coded them")
    .option("--workers <number>", "reports coded at once; one a core when left out", workerCount)
    .option("--published-at <date>", "day or instant of publication, 2019-12-27")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .addHelpText("after", examples)
    .action(run);
}
