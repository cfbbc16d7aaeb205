import { once } from "node:events";
import { Command, Option } from "commander";
import { openPaths, openReportLines, type Capture, type OpenOptions } from "../../capture/index.ts";
import type { ColumnMap } from "../../intake/index.ts";
import { inOrder, openPool, windowFor, type CodedRecord } from "../../running/index.ts";
import { explanationSchema } from "../../model/index.ts";
import { explanationText } from "../explanation-text.ts";
import { listenForInterrupt, until } from "../interrupt.ts";
import { columnUse, exitCodes, usageError, workerCount } from "../usage.ts";

interface CodeOptions {
  readonly jsonl?: true;
  readonly workers?: number;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly column: ColumnMap;
  readonly explain?: true;
  readonly json?: true;
}

const examples = `
Examples:
  $ vigil code report.txt --published-at 2019-12-27
  $ curl -s https://example.org/page | vigil code - --url https://example.org/page
  $ vigil code --jsonl < reports.jsonl > records.jsonl
  $ vigil code report.txt --explain

With --explain, what is printed is which rule made each value of the record, of which words: to read, or as JSON with
--json; with --jsonl one JSON object a line. docs/explain.md says how to read it, and what each rule goes by.

With --jsonl, each line of standard input is {"id","text"|"html","publishedAt","source","url"} and gives one record a
line, in the same order. A document that takes too long or too much memory is stopped when there are several workers, and
its record says so; a single worker has no such limit. Ctrl-C ends the work after what is under way. Exit code 1 means that something could not be coded; its record holds the problems.`;

/** Writes to standard output and waits when its reader is slower. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function openOptions(options: CodeOptions): OpenOptions {
  const { publishedAt, source, url } = options;
  return {
    now: () => new Date().toISOString(),
    columns: options.column,
    given: {
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(source === undefined ? {} : { source }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/** Gives a capture's record or its explanation as it is printed: a line with --jsonl, for the eye without. */
function shown({ json }: CodedRecord, { jsonl, explain, json: asJson }: CodeOptions): string {
  if (jsonl === true) return json;
  if (explain === true && asJson !== true)
    return explanationText(explanationSchema.parse(JSON.parse(json)));
  return JSON.stringify(JSON.parse(json), null, 2);
}

async function printRecords(captures: AsyncIterable<Capture>, options: CodeOptions): Promise<void> {
  const workers = options.jsonl === true ? options.workers : 1;
  const pool = openPool(workers === undefined ? {} : { workers });
  try {
    const task = options.explain === true ? "explanation" : "record";
    const work = (capture: Capture) => pool.run(task, capture);
    for await (const record of inOrder(captures, work, windowFor(pool.workers))) {
      if (!record.isCoded) process.exitCode = exitCodes.findings;
      await print(shown(record, options));
    }
  } finally {
    await pool.close();
  }
}

async function codeAll(file: string | undefined, options: CodeOptions): Promise<void> {
  if ((file === undefined) === (options.jsonl === undefined)) {
    throw usageError("Give a file, - for standard input, or --jsonl.");
  }
  const opening = openOptions(options);
  const captures =
    file === undefined ? openReportLines(process.stdin, opening) : openPaths([file], opening);
  const interrupt = listenForInterrupt();
  try {
    await printRecords(until(captures, interrupt.asked), options);
  } finally {
    interrupt.end();
    // What was not read when it was asked to stop must not keep the program waiting for more.
    if (interrupt.isAsked) process.stdin.destroy();
  }
}

/** Makes `vigil code`: prints the coded record of a file, of standard input, or of report lines. */
export function codeCommand(): Command {
  return new Command("code")
    .description("print the coded record of a report")
    .argument("[file]", "text or HTML; - for standard input")
    .addOption(new Option("--jsonl", "read report lines on standard input, write a record a line"))
    .option(
      "--workers <number>",
      "reports coded at once with --jsonl; one a core when left out",
      workerCount,
    )
    .option("--published-at <date>", "day or instant of publication, 2019-12-27")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .option("--column <use=name>", "which column of a table is what: text=Notes", columnUse, {})
    .option("--explain", "print which rule made each value of the record, of which words")
    .option("--json", "with --explain: as JSON")
    .addHelpText("after", examples)
    .action(codeAll);
}
