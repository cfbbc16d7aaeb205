import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { benchFolder } from "../run.ts";
import { runCode, type Usage } from "./vigil-run.ts";

const runs = 3;
/** How often the file is given for the steady figures: a program that has run for some seconds is compiled. */
const manyTimes = 2;

interface FakesRecord {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

/** The news reports of the FA-KES set as report lines. */
function reportLines(): string {
  const folder = benchFolder();
  if (folder === null) throw new Error("Set VIGIL_BENCH to the folder of the gold sets.");
  const records = readFileSync(path.join(folder, "fakes", "dev.jsonl"), "utf8")
    .trim()
    .split("\n");
  return records
    .map((line) => JSON.parse(line) as FakesRecord)
    .map(({ id, text, date }) => `${JSON.stringify({ id, text, publishedAt: date })}\n`)
    .join("");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const of = (usages: readonly Usage[], key: keyof Usage): number =>
  median(usages.map((usage) => usage[key]));

function line(what: string, value: number, note = ""): string {
  return `  ${what.padEnd(46)} ${value.toFixed(2).padStart(8)}  ${note}`;
}

/** Runs what is compared in turn, so that a busy minute falls on all alike. */
async function inTurn(lines: string): Promise<Record<"start" | "once" | "one" | "two", Usage[]>> {
  const [first = ""] = lines.split(/(?<=\n)/);
  const found = { start: [], once: [], one: [], two: [] } as Record<string, Usage[]>;
  for (let run = 0; run < runs; run += 1) {
    found["start"]?.push(await runCode(first, { workers: 1, times: 1 }));
    found["once"]?.push(await runCode(lines, { workers: 1, times: 1 }));
    found["one"]?.push(await runCode(lines, { workers: 1, times: manyTimes }));
    found["two"]?.push(await runCode(lines, { workers: 2, times: manyTimes }));
  }
  return found;
}

/**
 * Measures `vigil code --jsonl`, as built, over the news reports of FA-KES: reports a CPU second, with one worker and
 * two, and memory.
 *
 * @returns what to print
 */
export async function speed(): Promise<string> {
  const before = loadavg()[0] ?? 0;
  const { start, once, one, two } = await inTurn(reportLines());
  const startUp = of(start, "cpu");
  const count = of(once, "records");
  const [cpu, many] = [of(once, "cpu"), of(one, "cpu")];
  const busy = `load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after, on ${availableParallelism()} cores`;
  return [
    `speed: medians of ${runs} runs in turn; ${busy}`,
    line("start-up with one report, CPU s", startUp),
    line(`${count} reports, all told, reports a CPU s`, count / cpu),
    line(`${count} reports, without start-up`, (count - 1) / (cpu - startUp)),
    line(`further reports, once it is warm`, (count * (manyTimes - 1)) / (many - cpu)),
    line("resident at most, MB, one worker", of(once, "rss"), `${count} reports`),
    line("resident at most, MB, one worker", of(one, "rss"), `${count * manyTimes} reports`),
    line("resident at most, MB, two workers", of(two, "rss"), `${count * manyTimes} reports`),
    line("two workers, times faster on the clock", of(one, "wall") / of(two, "wall")),
    line("two workers, times the CPU", of(two, "cpu") / of(one, "cpu")),
  ].join("\n");
}
