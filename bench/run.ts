import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Resources } from "../src/resources/index.ts";
import { addUp, intervals } from "./bootstrap.ts";
import type { BenchSet, PeerScore, Tally } from "./set.ts";

/** A set whose records only it understands. */
export type AnySet = BenchSet<unknown>;

/** One metric as measured. */
export interface Measured {
  readonly metric: string;
  readonly value: number;
  /** 95 % bootstrap interval over records. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly peers: readonly PeerScore[];
  readonly isLowerBetter: boolean;
}

/** Gives the folder of the gold sets, or null when VIGIL_BENCH does not say where they lie. */
export function benchFolder(): string | null {
  return process.env["VIGIL_BENCH"] ?? null;
}

function parseLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The record's id, for predictions in which the set's own form does not carry it. */
function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
}

/**
 * Scores one set.
 *
 * @param file - any file of the set's form
 * @param predictions - where to write what Vigil makes of each record, one JSON line each; nowhere when null
 */
export async function measure(
  set: AnySet,
  resources: Resources,
  { file, predictions }: { file: string; predictions: string | null },
): Promise<Measured[]> {
  const text = readFileSync(file, "utf8");
  const records = set.parse?.(text) ?? parseLines(text);
  const tallies: Tally[] = [];
  const lines: string[] = [];
  for (const record of records) {
    const guess = await set.predict(record, resources, path.dirname(file));
    tallies.push(set.tally(record, guess));
    if (predictions !== null)
      lines.push(JSON.stringify({ id: idOf(record), ...(guess as object) }));
  }
  if (predictions !== null) writeFileSync(predictions, lines.map((line) => `${line}\n`).join(""));
  const sum = addUp(tallies);
  const bounds = intervals(tallies, set.metrics);
  return set.metrics.map((metric, index) => ({
    metric: metric.name,
    value: metric.value(sum),
    low: bounds[index]?.low ?? 0,
    high: bounds[index]?.high ?? 0,
    n: metric.n(sum),
    peers: metric.peers,
    isLowerBetter: metric.isLowerBetter ?? false,
  }));
}

/** Gives where a set's development file lies. */
export function dataFile(set: AnySet, folder: string): string {
  return path.resolve(folder, set.data);
}
