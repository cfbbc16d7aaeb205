import { parse, type CsvError } from "csv-parse";
import { Readable } from "node:stream";
import {
  declaredCharset,
  decode,
  delimiterOf,
  itemOfRow,
  planTable,
  type TablePlan,
} from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { failedCapture } from "../capture.ts";
import { startOf, type Source } from "../source.ts";
import { captureItem } from "./items.ts";
import type { Opener } from "./opener.ts";

/** A cell holds a report, a row some of them. @source docs/formats.md */
const limits = { columns: 512, rowCharacters: 4_000_000 };

interface Header {
  readonly columns: readonly string[];
  readonly plan: TablePlan;
}

/** Opens a table as a stream: a capture a row. What is to be said of its columns is said once, before the rows. */
export const openTable: Opener = async function* (source, unpacking) {
  const rows = rowsOf(source);
  let row = 1;
  try {
    const first = await rows.next();
    if (first.done === true) return;
    const header = headerOf(first.value, unpacking.columns);
    for (const found of saidOf(header, source.name))
      yield failedCapture(source.name, found, unpacking);
    if (header.plan.columns.text === undefined || header.columns.length > limits.columns) return;
    for await (const cells of rows) {
      row += 1;
      const item = itemOfRow(rowOf(header.columns, cells), row, header.plan);
      yield await captureItem(item, source, unpacking);
    }
  } catch (cause) {
    yield failedCapture(
      `${source.name}:${row + 1}`,
      brokenRow(source.name, row + 1, cause),
      unpacking,
    );
  } finally {
    await rows.return(undefined);
  }
};

async function* rowsOf(source: Source): AsyncGenerator<string[]> {
  const start = (await startOf(source, 64_000)) ?? new Uint8Array();
  const { text, charset } = decode(start, declaredCharset(start));
  const [first = ""] = text.split(/\r?\n/, 1);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.rowCharacters,
  });
  const reader = Readable.from(decoded(source, charset));
  reader.on("error", (fault) => parser.destroy(fault));
  reader.pipe(parser);
  try {
    for await (const cells of parser) yield cells as string[];
  } finally {
    reader.destroy();
  }
}

/** Decodes as a stream, in the charset that its start showed. */
async function* decoded(source: Source, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of source.read()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Of two columns of one name each keeps its cells. */
function headerOf(cells: readonly string[], given: Parameters<typeof planTable>[1]): Header {
  const seen = new Map<string, number>();
  const columns = cells.map((cell, at) => {
    const name = cell.trim() === "" ? `column ${at + 1}` : cell.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
  return { columns, plan: planTable(columns, given) };
}

function saidOf({ columns, plan }: Header, name: string): readonly Problem[] {
  if (columns.length <= limits.columns) return plan.problems;
  const message = `${name} has ${columns.length} columns; a table may have ${limits.columns}.`;
  return [problem("intake/too-long", message)];
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const row = Object.create(null) as Record<string, string>;
  cells.forEach((cell, at) => {
    row[columns[at] ?? `column ${at + 1}`] = cell;
  });
  return row;
}

function brokenRow(name: string, row: number, cause: unknown): Problem {
  const { code = "", message = String(cause) } = cause as Partial<CsvError>;
  const why =
    code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quotation mark opens and never closes"
      : code === "CSV_MAX_RECORD_SIZE"
        ? `it is longer than ${limits.rowCharacters / 1_000_000} million characters; a quotation mark may never close`
        : message.slice(0, 200);
  return problem(
    "intake/unreadable",
    `Row ${row} of ${name} could not be read: ${why}. The rows before it were taken in.`,
  );
}
