import type { PeerScore } from "../src/model/index.ts";
import type { Resources } from "../src/resources/index.ts";

export type { PeerScore };

/** Counts of one record, added up over records before anything is divided. */
export type Tally = Readonly<Record<string, number>>;

/** One number of a set. */
export interface Metric {
  /** "relaxed F1"; also its key in scores.json. */
  readonly name: string;
  /** Between 0 and 1, or in the set's own measure, from the counts of all records. */
  value(sum: Tally): number;
  /** How many gold items it is measured on. */
  n(sum: Tally): number;
  readonly peers: readonly PeerScore[];
  /** True when a smaller number is the better one; left out otherwise. */
  readonly isLowerBetter?: boolean;
}

/**
 * One gold set. Adding one takes a folder with a file that exports a `BenchSet`, and one line in bench/sets.ts.
 * `Gold` is one record as the set's file gives it, `Guess` what Vigil makes of it, in the set's own form.
 */
export interface BenchSet<Gold = never, Guess = unknown> {
  /** What follows `npm run bench --`: "times-tempeval3". */
  readonly name: string;
  readonly title: string;
  /** The development file, relative to VIGIL_BENCH. */
  readonly data: string;
  /** Reads a file's text into records; JSON lines when left out. */
  parse?(text: string): Gold[];
  /** What Vigil makes of a record; printed by `--predictions`, one JSON line a record. Must not look at the answers. `folder` is where the set's file lies, for records that name files beside it. */
  predict(record: Gold, resources: Resources, folder: string): Guess | Promise<Guess>;
  /** Compares a guess with the record's answers. */
  tally(record: Gold, guess: Guess): Tally;
  readonly metrics: readonly Metric[];
}

/** Harmonic mean of precision and recall from counts of hits, guesses and gold items; 0 when there are none. */
function f1(hits: number, guesses: number, gold: number): number {
  return guesses + gold === 0 ? 0 : (2 * hits) / (guesses + gold);
}

/** A metric that is the F1 of three counts of the tally. */
export function f1Metric(
  name: string,
  counts: [hits: string, guesses: string, gold: string],
  peers: readonly PeerScore[],
): Metric {
  const [hits, guesses, gold] = counts;
  return {
    name,
    value: (sum) => f1(sum[hits] ?? 0, sum[guesses] ?? 0, sum[gold] ?? 0),
    n: (sum) => sum[gold] ?? 0,
    peers,
  };
}

/** A metric that is one count over another. */
export function shareMetric(
  name: string,
  counts: [hits: string, all: string],
  peers: readonly PeerScore[],
): Metric {
  const [hits, all] = counts;
  return {
    name,
    value: (sum) => ((sum[all] ?? 0) === 0 ? 0 : (sum[hits] ?? 0) / (sum[all] ?? 0)),
    n: (sum) => sum[all] ?? 0,
    peers,
  };
}
