import { Command } from "commander";
import { Extractor } from "../../capture/index.ts";
import type { Coding, Report, Span } from "../../model/index.ts";
import { traceReport, type TracedReport } from "../../running/index.ts";
import { collectionName, exitCodes, usageError } from "../usage.ts";
import { withVigil } from "../with-vigil.ts";

interface ShowOptions {
  readonly collection: string;
  readonly raw?: true;
  readonly json?: true;
}

const examples = `
Examples:
  $ vigil show r1a2b3c4d5e6f7a8b9c0d1e2f
  $ vigil show --raw r1a2b3c4d5e6f7a8b9c0d1e2f    each value's words as they stand in the bytes that were captured

Prints what was coded from a report, the words it rests on, and what of its page was set aside. With --raw also where those
words stand in the raw as decoded, tags and character references and all: computed anew from the bytes.`;

/** A value with the words it rests on, or a piece that was set aside. */
interface Shown {
  readonly what: string;
  readonly span: Span;
  readonly words: string;
  readonly raw: (Span & { readonly words: string }) | null;
}

function valuesOf(coding: Coding): { what: string; span: Span }[] {
  return [
    ...coding.events.map(({ id, type, trigger }) => ({ what: `${id} ${type}`, span: trigger })),
    ...coding.figures.map(({ id, kind, span }) => ({ what: `${id} ${kind}`, span })),
    ...coding.conditions.flatMap(({ id, kind, stage, spans }) =>
      spans.map((span) => ({ what: `${id} ${kind} ${stage}`, span })),
    ),
    ...coding.report.setAside.map(({ kind, span }) => ({ what: `set aside: ${kind}`, span })),
  ];
}

function shownOf(coding: Coding, trace: TracedReport | null): Shown[] {
  const { text } = coding.report;
  return valuesOf(coding).map(({ what, span }) => {
    const at = trace === null || typeof trace === "string" ? null : trace.rawSpanOf(span);
    const words = text.slice(span.start, span.end);
    if (at === null || trace === null || typeof trace === "string")
      return { what, span, words, raw: null };
    return { what, span, words, raw: { ...at, words: trace.raw.slice(at.start, at.end) } };
  });
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ").slice(0, 200);

function print(report: Report, shown: readonly Shown[], options: ShowOptions): void {
  const lines = [
    `${report.title ?? "Untitled report"} (${report.source ?? "source not known"}, ${report.publishedAt ?? "no date"})`,
    ...shown.flatMap(({ what, span, words, raw }) => [
      `${what}  ${span.start}–${span.end}  ${oneLine(words)}`,
      ...(options.raw !== true
        ? []
        : [
            raw === null
              ? "  not in the raw"
              : `  raw ${raw.start}–${raw.end}  ${oneLine(raw.words)}`,
          ]),
    ]),
    ...(report.leftOut ?? []).map(
      ({ kind, text, raw }) => `left out: ${kind}  raw ${raw.start}–${raw.end}  ${oneLine(text)}`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function run(id: string, options: ShowOptions): Promise<void> {
  const { collection, raw, json } = options;
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    const coding = await store.coding(id);
    if (coding === null) throw usageError(`No report of ${collection} has the id ${id}.`);
    const extractor = new Extractor();
    try {
      const trace = raw === true ? await traceReport(id, { store, extractor }) : null;
      if (typeof trace === "string") {
        process.stderr.write(`${trace}\n`);
        process.exitCode = exitCodes.findings;
      }
      const shown = shownOf(coding, trace);
      const { leftOut = [] } = coding.report;
      if (json === true) process.stdout.write(`${JSON.stringify({ id, shown, leftOut })}\n`);
      else print(coding.report, shown, options);
    } finally {
      await extractor.close();
    }
  });
}

/** Makes `vigil show`: prints what was coded from a report, with the words it rests on, down to the captured bytes. */
export function showCommand(): Command {
  return new Command("show")
    .description("print what was coded from a report, and the words it rests on, down to the raw")
    .argument("<report>", "a report's id")
    .option("--collection <name>", "the conflict it belongs to", collectionName, "default")
    .option("--raw", "with where the words stand in the bytes as captured")
    .option("--json", "print one JSON object")
    .addHelpText("after", examples)
    .action(run);
}
