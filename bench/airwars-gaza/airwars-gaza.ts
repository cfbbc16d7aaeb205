import type { Coding } from "../../src/model/index.ts";
import { tollRange, tollsOf } from "../casualties/toll.ts";
import { recordOf } from "../record.ts";
import { shareMetric, type BenchSet, type Metric, type Tally } from "../set.ts";

type Range = readonly [low: number, high: number];

interface AirwarsRecord {
  readonly id: string;
  readonly text: string;
  /** Null where the assessment gives none. */
  readonly civilians_killed: Range | null;
  readonly civilians_injured: Range | null;
}

interface AirwarsGuess {
  readonly killed: Range | null;
  readonly injured: Range | null;
}

function rangeOf(record: Coding, kind: "killed" | "injured"): Range | null {
  const range = tollRange(tollsOf(record, kind));
  return range === null ? null : [range.low, range.high];
}

/**
 * The crosswalk: a range of the set is the smallest low and the largest high over all that the record's origins claim of
 * the incident (bench/casualties/toll.ts), with vague plurals as the record reads them.
 */
function airwarsGuess(record: Coding): AirwarsGuess {
  return { killed: rangeOf(record, "killed"), injured: rangeOf(record, "injured") };
}

/** How far two counts lie apart, by the logarithm of their ratio; 0 when they are equal. */
function logError(one: number, other: number): number {
  return Math.abs(Math.log((1 + one) / (1 + other)));
}

function compare(name: string, gold: Range | null, guess: Range | null): Tally {
  if (gold === null) return {};
  const [low, high] = guess ?? [0, 0];
  const isLow = guess !== null && low === gold[0];
  const isHigh = guess !== null && high === gold[1];
  return {
    [name]: 1,
    [`${name} low`]: Number(isLow),
    [`${name} high`]: Number(isHigh),
    [`${name} both`]: Number(isLow && isHigh),
    [`${name} overlap`]: Number(guess !== null && low <= gold[1] && gold[0] <= high),
    [`${name} error`]: logError(gold[0], low) + logError(gold[1], high),
  };
}

function metrics(name: "killed" | "injured", lowFloor: Metric["peers"]): Metric[] {
  return [
    shareMetric(`${name} low exact`, [`${name} low`, name], lowFloor),
    shareMetric(`${name} high exact`, [`${name} high`, name], []),
    shareMetric(`${name} both exact`, [`${name} both`, name], []),
    shareMetric(`${name} overlap`, [`${name} overlap`, name], []),
    { ...shareMetric(`${name} log error`, [`${name} error`, name], []), isLowerBetter: true },
  ];
}

/** Ranges of killed and injured from assessments that quote rival sources. */
export const airwarsGaza: BenchSet<AirwarsRecord, AirwarsGuess> = {
  name: "airwars-gaza",
  title:
    "ranges of civilians killed and injured, from texts that quote rival sources (Airwars, Gaza)",
  data: "airwars-gaza/dev.jsonl",
  predict: ({ text }, resources) => airwarsGuess(recordOf(text, {}, resources)),
  tally: (gold, guess) => ({
    ...compare("killed", gold.civilians_killed, guess.killed),
    ...compare("injured", gold.civilians_injured, guess.injured),
  }),
  metrics: [
    ...metrics("killed", [{ name: "regular expression", value: 0.343, note: "held-out part" }]),
    ...metrics("injured", []),
  ],
};
