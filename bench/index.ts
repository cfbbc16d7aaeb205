/**
 * Scores Vigil on gold sets: `npm run bench -- SET [--data FILE] [--predictions OUT.jsonl] [--keep]`. A file of the set's
 * form comes in; the score, how many items it rests on, a bootstrap interval and peers' published figures go out. It is
 * not shipped, and no gold text enters the repository.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { loadResources } from "../src/resources/index.ts";
import { benchFolder, dataFile, measure, type AnySet, type Measured } from "./run.ts";
import { keepScores, shown } from "./scores.ts";
import { sets } from "./sets.ts";
import { pageThroughput } from "./pages/throughput.ts";
import { scale } from "./scale/scale.ts";
import { linear } from "./speed/linear.ts";
import { speed } from "./speed/speed.ts";

/** What is measured without a gold answer; never kept, since it depends on the machine. */
const gauges: Readonly<Record<string, () => Promise<string>>> = {
  speed,
  linear,
  pages: pageThroughput,
  scale,
};

function usage(): string {
  const names = sets.map((set) => `  ${set.name.padEnd(18)} ${set.title}`);
  return [
    "npm run bench -- SET [--data FILE] [--predictions OUT.jsonl] [--keep]",
    "",
    "Sets (or all, or what some names begin with):",
    ...names,
    "",
    "  pages              pages a second from bytes to report, without coding, and memory over 20,000 of them; of the build",
    "  scale              a web archive of 1 GB and a folder of a million files through vigil ingest; of the build; some 8 GB of disk",
    "                     (VIGIL_SCALE=0.01,60 for a hundredth, and at most 60 seconds a run)",
    "  speed              reports a CPU second, memory, and what a second worker brings; of the build (npm run build)",
    "  linear             CPU seconds and memory for long runs of one shape",
    "",
    "VIGIL_BENCH is the folder of the gold sets; --data takes any file of the set's form in its place.",
    "--keep writes the scores to bench/scores.json and bench/SCORES.md.",
  ].join("\n");
}

function report(set: AnySet, measured: readonly Measured[]): string {
  const lines = measured.map(({ metric, value, low, high, n, peers }) => {
    const others = peers.map(
      (peer) =>
        `${peer.name} ${shown(peer.value)}${peer.note === undefined ? "" : ` (${peer.note})`}`,
    );
    const score = `${shown(value)}  [${shown(low)}, ${shown(high)}]  n ${n}`;
    return `  ${metric.padEnd(22)} ${score}${others.length > 0 ? `  peers: ${others.join(", ")}` : ""}`;
  });
  return [`${set.name}: ${set.title}`, ...lines].join("\n");
}

/** A name stands for its set, or for all sets whose names begin with it: "times" for times-tempeval3, times-wikiwars. */
function isNamed({ name }: AnySet, word: string): boolean {
  return word === "all" || name === word || name.startsWith(`${word}-`);
}

/** Gives the file to score, or says what is missing. */
function fileFor(set: AnySet, given: string | undefined): string {
  if (given !== undefined) return given;
  const folder = benchFolder();
  if (folder === null)
    throw new Error("Set VIGIL_BENCH to the folder of the gold sets, or give --data FILE.");
  return dataFile(set, folder);
}

/**
 * Runs the command.
 *
 * @param args - the words after `npm run bench --`
 * @returns the exit code: 0, or 2 for a wrong use
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: "string" },
      predictions: { type: "string" },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const gauge = gauges[positionals[0] ?? ""];
  if (gauge !== undefined && !values.help) {
    console.log(await gauge());
    return 0;
  }
  const chosen = sets.filter((set) => isNamed(set, positionals[0] ?? ""));
  if (values.help || chosen.length === 0) {
    console.log(usage());
    return values.help ? 0 : 2;
  }
  const resources = loadResources();
  for (const set of chosen) {
    const file = fileFor(set, values.data);
    const measured = await measure(set, resources, {
      file,
      predictions: values.predictions ?? null,
    });
    console.log(report(set, measured));
    if (values.keep && values.data === undefined) keepScores(set, measured, sets);
  }
  return 0;
}
