import { resolve } from "node:path";
import { Command } from "commander";
import {
  Fetcher,
  openIntakeTools,
  type Capture,
  type Consumption,
  type Resumption,
} from "../../capture/index.ts";
import type { ColumnMap } from "../../intake/index.ts";
import { coder } from "../../pipeline.ts";
import {
  ingest,
  isHeld,
  openPool,
  openStages,
  preview,
  RunMarks,
  type Ingested,
  type Vigil,
} from "../../running/index.ts";
import { countSizes } from "../ingest/sizes.ts";
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
  readonly continue?: true;
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
  $ vigil ingest --continue reports/     goes on where the same command was cut short
  $ vigil ingest --dry-run reports/      says what would come in, and what an update would change

Reports that are stored already are passed over, so a run that was cut short is simply run again; with --continue it goes on
where it stopped, without reading again what it had done and nobody has changed since. A report with the "id"
of one that is stored, or at its address with most of its words, is a later version: it takes the other's place, which
stays on record. With --json a line is
printed for each report once it is committed: {"id","name","outcome"}, with outcome recorded, version,
known or fault. Exit code 1
means that a report could not be coded; it is listed, and the others are untouched.`;

function given({ publishedAt, source, url }: IngestOptions): Record<string, string> {
  const all = { publishedAt, source, url };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function tellerOf(
  words: readonly string[],
  { json }: IngestOptions,
  consumption: Consumption,
): Teller {
  if (json === true) return jsonTeller();
  if (words.some(isAddress)) return barTeller(progressBar(0), () => consumption.bytes);
  const sizes = countSizes(words);
  const teller = barTeller(
    progressBar(() => sizes.total),
    () => consumption.bytes,
  );
  const end = (): void => {
    sizes.end();
    teller.end();
  };
  return { ...teller, end };
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

/** Tells all, and takes note of each where a mark is kept. */
async function tellAll<One extends Told>(
  outcomes: AsyncIterable<One>,
  { teller, keep }: { teller: Teller; keep: (one: One) => void },
  interrupt: Interrupt,
): Promise<void> {
  try {
    for await (const one of outcomes) {
      teller.tell(one);
      keep(one);
      if (one.outcome === "fault" && !interrupt.isAsked) process.exitCode = exitCodes.findings;
      if (interrupt.isAsked) break;
    }
  } finally {
    teller.end();
  }
}

/** All that makes a run the same as an earlier one, from whatever folder it is begun. */
function runOf(words: readonly string[], options: IngestOptions): unknown {
  const places = words.map((word) => (isAddress(word) || word === "-" ? word : resolve(word)));
  const { collection, recode, column } = options;
  return { collection, places, recode: recode === true ? coder : null, column, ...given(options) };
}

async function resumptionOf(
  marks: RunMarks,
  { store }: Vigil,
  options: IngestOptions,
): Promise<Resumption | null> {
  if (options.continue !== true || options.dryRun === true) return null;
  const isHeldId = async (id: string): Promise<boolean> => (await store.codings(id)).length > 0;
  const found = await marks.resumption(isHeldId);
  if (found === null) process.stderr.write("No mark of an earlier run: it looks at everything.\n");
  return found;
}

async function run(words: readonly string[], options: IngestOptions): Promise<void> {
  const { collection, recode, dryRun } = options;
  await withVigil({ collection, mayJoin: false }, async (vigil, interrupt) => {
    const { store, folder } = vigil;
    const marks = new RunMarks(folder, runOf(words, options), now());
    const consumption = { bytes: 0 };
    const captures = openSources(words, {
      now,
      given: given(options),
      columns: options.column,
      fetcher: new Fetcher({ agent: coder }),
      resumption: await resumptionOf(marks, vigil, options),
      consumption,
      ...(recode === true
        ? {}
        : { isHeld: (sha256, metadata) => isHeld(store, { sha256, metadata }) }),
    });
    const teller = tellerOf(words, options, consumption);
    if (dryRun === true) {
      const looked = preview(captures, { store, tools: await openIntakeTools() });
      await tellAll(looked, { teller, keep: () => undefined }, interrupt);
      return;
    }
    let isWhole = false;
    try {
      const outcomes = ingestAll(captures, vigil, options);
      await tellAll(outcomes, { teller, keep: (one) => marks.keep(one) }, interrupt);
      isWhole = !interrupt.isAsked;
    } finally {
      marks.end({ isWhole });
    }
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
    .option("--continue", "go on where an earlier run of the same command was cut short")
    .option("--workers <number>", "reports coded at once; one a core when left out", workerCount)
    .option("--published-at <date>", "day or instant of publication, 2019-12-27")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .option("--column <use=name>", "which column of a table is what: text=Notes", columnUse, {})
    .addHelpText("after", examples)
    .action(run);
}
