import { Command } from "commander";
import { Fetcher, openIntakeTools, type Capture } from "../../capture/index.ts";
import type { ColumnMap } from "../../intake/index.ts";
import { coder } from "../../pipeline.ts";
import {
  ingest,
  isHeld,
  openPool,
  openStages,
  preview,
  type Ingested,
  type Vigil,
} from "../../running/index.ts";
import { sizeOf } from "../ingest/sizes.ts";
import { isAddress, openSources } from "../ingest/sources.ts";
import { barTeller, jsonTeller, type Teller, type Told } from "../ingest/tellers.ts";
import type { Interrupt } from "../interrupt.ts";
import { progressBar } from "../progress.ts";
import { collectionName, columnUse, exitCodes, workerCount } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface IngestOptions {
  readonly collection: string;
  readonly json?: true;
  readonly recode?: true;
  readonly dryRun?: true;
  readonly workers?: number;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly column: ColumnMap;
}

const examples = `
Examples:
  $ vigil ingest report.txt --published-at 2019-12-27 --source "A news agency"
  $ vigil ingest reports/                a folder; its metadata.jsonl tells of the files
  $ vigil ingest --json reports.jsonl    a report a line: {"id","text"|"html","publishedAt","source","url"}
  $ vigil ingest https://example.org/a   fetched as its site's robots.txt allows, two seconds apart
  $ vigil ingest --dry-run reports/      says what would come in, and what an update would change

Reports that are stored already are passed over, so a run that was cut short is simply run again. A report with the "id"
of one that is stored, or at its address with most of its words, is a later version: it takes the other's place, which
stays on record. With --json a line is
printed for each report once it is committed: {"id","name","outcome"}, with outcome recorded, known or fault. Exit code 1
means that a report could not be coded; it is listed, and the others are untouched.`;

function given({ publishedAt, source, url }: IngestOptions): Record<string, string> {
  const all = { publishedAt, source, url };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function tellerOf(words: readonly string[], { json }: IngestOptions): Promise<Teller> {
  if (json === true) return jsonTeller();
  let bytes = 0;
  for (const path of words.filter((word) => !isAddress(word))) bytes += await sizeOf(path);
  return barTeller(progressBar(words.some(isAddress) ? 0 : bytes));
}

async function* ingestAll(
  captures: AsyncIterable<Capture>,
  { store }: Vigil,
  { recode, workers }: IngestOptions,
): AsyncGenerator<Ingested> {
  const pool = openPool(workers === undefined ? {} : { workers });
  try {
    const stages = openStages({ store, pool }, now);
    yield* ingest(captures, {
      ...{ store, stages, now, workers: pool.workers },
      recode: recode === true,
    });
  } finally {
    await pool.close();
  }
}

async function tellAll(
  outcomes: AsyncIterable<Told>,
  teller: Teller,
  interrupt: Interrupt,
): Promise<void> {
  for await (const one of outcomes) {
    teller.tell(one);
    if (one.outcome === "fault" && !interrupt.isAsked) process.exitCode = exitCodes.findings;
    if (interrupt.isAsked) break;
  }
  teller.end();
}

async function run(words: readonly string[], options: IngestOptions): Promise<void> {
  const { collection, recode, dryRun } = options;
  await withVigil({ collection, mayJoin: false }, async (vigil, interrupt) => {
    const { store } = vigil;
    const teller = await tellerOf(words, options);
    const captures = openSources(words, {
      now,
      given: given(options),
      columns: options.column,
      fetcher: new Fetcher({ agent: coder }),
      ...(recode === true
        ? {}
        : { isHeld: (sha256, metadata) => isHeld(store, { sha256, metadata }) }),
    });
    const outcomes =
      dryRun === true
        ? preview(captures, { store, tools: await openIntakeTools() })
        : ingestAll(captures, vigil, options);
    await tellAll(outcomes, teller, interrupt);
  });
}

/** Makes `vigil ingest`: codes and records files, folders and report lines. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "code and record reports: text, HTML, report lines, folders of them, web addresses",
    )
    .argument("<source...>", "files, folders, web addresses; - for standard input")
    .option("--collection <name>", "the conflict they belong to", collectionName, "default")
    .option("--json", "print a line for each report once it is committed")
    .option("--recode", "code stored reports anew where this version has not coded them")
    .option("--dry-run", "say what would come in, with what it would change, and keep nothing")
    .option("--workers <number>", "reports coded at once; one a core when left out", workerCount)
    .option("--published-at <date>", "day or instant of publication, 2019-12-27")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .option("--column <use=name>", "which column of a table is what: text=Notes", columnUse, {})
    .addHelpText("after", examples)
    .action(run);
}
