import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AnySet, Measured } from "./run.ts";
import type { PeerScore, Score, ScoredSet } from "../src/model/index.ts";

const folder = path.dirname(fileURLToPath(import.meta.url));
const scoresFile = path.join(folder, "scores.json");
const tableFile = path.join(folder, "SCORES.md");
const readmeFile = path.join(folder, "..", "README.md");

/** Sets by name, as last kept. */
export type KeptScores = Record<string, ScoredSet>;

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

/** Keeps a set's scores and writes the tables anew. */
export function keepScores(
  set: AnySet,
  measured: readonly Measured[],
  sets: readonly AnySet[],
): void {
  const kept = keptScores();
  const [measuredOn = ""] = new Date().toISOString().split("T");
  const scores = measured.map(({ metric, ...score }): [string, Score] => [
    metric,
    {
      value: rounded(score.value),
      low: rounded(score.low),
      high: rounded(score.high),
      n: score.n,
      measuredOn,
      coder: coderVersion(),
      peers: [...score.peers],
      isLowerBetter: score.isLowerBetter,
    },
  ]);
  kept[set.name] = { title: set.title, scores: Object.fromEntries(scores) };
  const inOrder = Object.fromEntries(
    sets.flatMap(({ name }) => (kept[name] === undefined ? [] : [[name, kept[name]]])),
  );
  writeFileSync(scoresFile, `${JSON.stringify(inOrder, null, 2)}\n`);
  writeFileSync(tableFile, scoresTable(inOrder));
  writeFileSync(readmeFile, withHeadlines(readFileSync(readmeFile, "utf8"), inOrder));
}

/** Shows a score: shares with three digits, other measures with one. */
export function shown(value: number): string {
  return value > 1 ? value.toFixed(1) : value.toFixed(3);
}

function peerWords({ name, value, note }: PeerScore): string {
  return `${name} ${shown(value)}${note === undefined ? "" : ` (${note})`}`;
}

function rows(name: string, { scores }: ScoredSet): string[] {
  return Object.entries(scores).map(([metric, score]) => {
    const interval = `${shown(score.low)}–${shown(score.high)}`;
    const peers = score.peers.map(peerWords).join(" · ") || "none published";
    return `| ${name} | ${metric} | **${shown(score.value)}** | ${interval} | ${score.n} | ${peers} | ${score.measuredOn} | ${score.coder} |`;
  });
}

/** Gives the text of bench/SCORES.md. */
export function scoresTable(kept: KeptScores): string {
  return [
    "# Scores",
    "",
    "Measured on development halves of gold sets that others annotated; `npm run bench -- SET --keep` writes this file.",
    "The interval is the middle 95 % of 1,000 bootstrap samples of records. Peers' figures are as published, mostly on the",
    "whole set or on its test part, so they are a measure of the field and not of the same records.",
    "",
    "| set | measure | Vigil | interval | n | peers | measured | coder |",
    "|---|---|---:|---|---:|---|---|---|",
    ...Object.entries(kept).flatMap(([name, set]) => rows(name, set)),
    "",
    "## The sets",
    "",
    ...Object.entries(kept).map(([name, { title }]) => `- **${name}**: ${title}`),
    "",
  ].join("\n");
}

/** Prettier would align the table's columns. */
const opening = "<!-- prettier-ignore-start -->\n";
const closing = "<!-- prettier-ignore-end -->";

function bestPeer({ peers, isLowerBetter }: Score): string {
  const sign = isLowerBetter ? 1 : -1;
  const [best] = [...peers].sort((a, b) => sign * (a.value - b.value));
  return best === undefined ? "none published" : peerWords(best);
}

/** Gives the README's text with the first score of each set and its best peer in its table. */
export function withHeadlines(readme: string, kept: KeptScores): string {
  const [before, rest] = readme.split(opening);
  const [, after] = rest?.split(closing) ?? [];
  if (before === undefined || after === undefined)
    throw new Error("README.md has lost the two comments between which the scores stand.");
  const lines = Object.values(kept).flatMap(({ title, scores }) => {
    const [first] = Object.entries(scores);
    if (first === undefined) return [];
    const [metric, score] = first;
    return `| ${title} | ${metric} | ${shown(score.value)} | ${score.n} | ${bestPeer(score)} |`;
  });
  const table = [
    "",
    "| measured on | measure | Vigil | n | best peer |",
    "|---|---|---:|---:|---|",
    ...lines,
    "",
    "",
  ].join("\n");
  return `${before}${opening}${table}${closing}${after}`;
}
