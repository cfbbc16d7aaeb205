import { once } from "node:events";
import { Command, Option } from "commander";
import {
  intakeTools,
  openPaths,
  openReportLines,
  type Capture,
  type OpenOptions,
} from "../../capture/index.ts";
import type { Coding, Problem, Report } from "../../model/index.ts";
import { codeDocument, coder, type Equipment } from "../../pipeline.ts";
import { loadResources } from "../../resources/index.ts";
import { gazetteerTables } from "../../running/index.ts";
import { usageError } from "../usage.ts";

interface CodeOptions {
  readonly jsonl?: true;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
}

const examples = `
Examples:
  $ vigil code report.txt --published-at 2019-12-27
  $ curl -s https://example.org/page | vigil code - --url https://example.org/page
  $ vigil code --jsonl < reports.jsonl > records.jsonl

With --jsonl, each line of standard input is {"id","text"|"html","publishedAt","source","url"} and gives one record a
line, in the same order. Exit code 1 means that something could not be coded; its record holds the problems.`;

/** A record for what could not be read, so that a line in gives a line out and nothing vanishes. */
function emptyRecord(capture: Capture, problems: readonly Problem[]): Coding {
  const { metadata } = capture;
  const report: Report = {
    id: metadata.id ?? "",
    title: metadata.title,
    language: null,
    publishedAt: null,
    source: metadata.source,
    url: metadata.url,
    text: "",
    setAside: [],
  };
  return { coder, report, events: [], figures: [], conditions: [], problems: [...problems] };
}

/** Codes one capture; with the sender's own id where it has one. */
function recordOf(capture: Capture, equipment: Equipment): { record: Coding; isCoded: boolean } {
  const { coding, problems } = codeDocument(capture, equipment);
  if (coding === null) return { record: emptyRecord(capture, problems), isCoded: false };
  const id = capture.metadata.id ?? coding.report.id;
  const isCoded = coding.problems.every((found) => found.code !== "coding/fault");
  return { record: { ...coding, report: { ...coding.report, id } }, isCoded };
}

/** Writes to standard output and waits when its reader is slower. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function openOptions(options: CodeOptions): OpenOptions {
  const { publishedAt, source, url } = options;
  return {
    now: () => new Date().toISOString(),
    given: {
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(source === undefined ? {} : { source }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

async function codeAll(file: string | undefined, options: CodeOptions): Promise<void> {
  if ((file === undefined) === (options.jsonl === undefined)) {
    throw usageError("Give a file, - for standard input, or --jsonl.");
  }
  const opening = openOptions(options);
  const captures =
    file === undefined ? openReportLines(process.stdin, opening) : openPaths([file], opening);
  const equipment: Equipment = {
    resources: loadResources(undefined, gazetteerTables()),
    tools: intakeTools,
  };
  const indent = options.jsonl === true ? undefined : 2;
  for await (const capture of captures) {
    const { record, isCoded } = recordOf(capture, equipment);
    if (!isCoded) process.exitCode = 1;
    await print(JSON.stringify(record, null, indent));
  }
}

/** Makes `vigil code`: prints the coded record of a file, of standard input, or of report lines. */
export function codeCommand(): Command {
  return new Command("code")
    .description("print the coded record of a report")
    .argument("[file]", "text or HTML; - for standard input")
    .addOption(new Option("--jsonl", "read report lines on standard input, write a record a line"))
    .option("--published-at <date>", "day or instant of publication, 2019-12-27")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .addHelpText("after", examples)
    .action(codeAll);
}
