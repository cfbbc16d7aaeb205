import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AnySet, Measured } from "./run.ts";

const folder = path.dirname(fileURLToPath(import.meta.url));
const scoresFile = path.join(folder, "scores.json");
const tableFile = path.join(folder, "SCORES.md");

/** One kept score. */
interface KeptScore {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly measuredOn: string;
  readonly coder: string;
}

/** Scores by set and metric, as last kept. */
export type KeptScores = Record<string, Record<string, KeptScore>>;

/** Gives the scores that may not fall. */
export function keptScores(): KeptScores {
  return existsSync(scoresFile) ? (JSON.parse(readFileSync(scoresFile, "utf8")) as KeptScores) : {};
}

function coderVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, "..", "package.json"), "utf8")) as {
    version: string;
  };
  return `vigil ${version}`;
}

/** Four digits: more would be noise. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Keeps a set's scores and writes the table anew. */
export function keepScores(
  set: AnySet,
  measured: readonly Measured[],
  sets: readonly AnySet[],
): void {
  const kept = keptScores();
  const [measuredOn = ""] = new Date().toISOString().split("T");
  kept[set.name] = Object.fromEntries(
    measured.map(({ metric, value, low, high, n }) => [
      metric,
      {
        value: rounded(value),
        low: rounded(low),
        high: rounded(high),
        n,
        measuredOn,
        coder: coderVersion(),
      },
    ]),
  );
  writeFileSync(scoresFile, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(tableFile, scoresTable(kept, sets));
}

/** Shows a score: shares with three digits, other measures with one. */
export function shown(value: number): string {
  return value > 1 ? value.toFixed(1) : value.toFixed(3);
}

function rows(kept: KeptScores, set: AnySet): string[] {
  return set.metrics.flatMap((metric) => {
    const score = kept[set.name]?.[metric.name];
    if (score === undefined) return [];
    const peers = metric.peers.map(
      ({ name, value, note }) => `${name} ${shown(value)}${note === undefined ? "" : ` (${note})`}`,
    );
    const interval = `${shown(score.low)}–${shown(score.high)}`;
    return [
      `| ${set.name} | ${metric.name} | **${shown(score.value)}** | ${interval} | ${score.n} | ${peers.join(" · ") || "none published"} | ${score.measuredOn} | ${score.coder} |`,
    ];
  });
}

/** The table of bench/SCORES.md. */
function scoresTable(kept: KeptScores, sets: readonly AnySet[]): string {
  const known = sets.filter((set) => kept[set.name] !== undefined);
  return [
    "# Scores",
    "",
    "Measured on development halves of gold sets that others annotated; `npm run bench -- SET --keep` writes this file.",
    "The interval is the middle 95 % of 1,000 bootstrap samples of records. Peers' figures are as published, mostly on the",
    "whole set or on its test part, so they are a measure of the field and not of the same records.",
    "",
    "| set | measure | Vigil | interval | n | peers | measured | coder |",
    "|---|---|---:|---|---:|---|---|---|",
    ...known.flatMap((set) => rows(kept, set)),
    "",
    "## The sets",
    "",
    ...known.map((set) => `- **${set.name}**: ${set.title}`),
    "",
  ].join("\n");
}
