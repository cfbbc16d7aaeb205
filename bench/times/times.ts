import { findTimeExpressions } from "../../src/reading/index.ts";
import { f1Metric, type BenchSet, type Tally } from "../set.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

interface TimesRecord {
  readonly id: string;
  /** Day of the document. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

interface TimesGuess {
  readonly timexes: readonly (Timex & { readonly text: string; readonly type: string })[];
}

/** Pairs each gold expression with the first guess that overlaps it and is not yet taken. */
function tally(record: TimesRecord, guess: TimesGuess): Tally {
  const taken = new Set<Timex>();
  let [relaxed, strict, valued] = [0, 0, 0];
  for (const gold of record.timexes) {
    const match = guess.timexes.find(
      (one) => !taken.has(one) && one.start < gold.end && gold.start < one.end,
    );
    if (match === undefined) continue;
    taken.add(match);
    relaxed += 1;
    if (match.start === gold.start && match.end === gold.end) strict += 1;
    if (match.value === gold.value) valued += 1;
  }
  return { relaxed, strict, valued, guesses: guess.timexes.length, gold: record.timexes.length };
}

type TimesSet = BenchSet<TimesRecord, TimesGuess>;

const times: Pick<TimesSet, "predict" | "tally"> = {
  predict({ text, dct }, { analyser }) {
    const found = findTimeExpressions(text, analyser.analyse(text), dct);
    return {
      timexes: found.map(({ span, type, value }) => ({
        ...span,
        text: text.slice(span.start, span.end),
        type,
        value,
      })),
    };
  },
  tally,
};

/** News of 1989 to 2000 from TimeBank and AQUAINT. */
export const tempeval3: TimesSet = {
  ...times,
  name: "times-tempeval3",
  title: "time expressions in news (TempEval-3: TimeBank and AQUAINT)",
  data: "temporal-tempeval3/dev.jsonl",
  metrics: [
    f1Metric(
      "relaxed F1",
      ["relaxed", "guesses", "gold"],
      [
        { name: "SynTime", value: 0.95, note: "platinum" },
        { name: "HeidelTime", value: 0.903, note: "platinum" },
        { name: "chrono-node 2.10", value: 0.698, note: "platinum" },
      ],
    ),
    f1Metric(
      "strict F1",
      ["strict", "guesses", "gold"],
      [
        { name: "SynTime", value: 0.921, note: "platinum" },
        { name: "HeidelTime", value: 0.813, note: "platinum" },
        { name: "chrono-node 2.10", value: 0.391, note: "platinum" },
      ],
    ),
    f1Metric(
      "value F1",
      ["valued", "guesses", "gold"],
      [
        { name: "HeidelTime", value: 0.776, note: "platinum" },
        { name: "SUTime", value: 0.674, note: "platinum" },
        { name: "chrono-node 2.10", value: 0.344, note: "platinum" },
      ],
    ),
  ],
};

/** Histories of wars from an encyclopedia. */
export const wikiwars: TimesSet = {
  ...times,
  name: "times-wikiwars",
  title: "time expressions in histories of wars (WikiWars)",
  data: "temporal-wikiwars/dev.jsonl",
  metrics: [
    f1Metric(
      "relaxed F1",
      ["relaxed", "guesses", "gold"],
      [
        { name: "SynTime", value: 0.936, note: "all 22 documents" },
        { name: "chrono-node 2.10", value: 0.69, note: "all 22 documents" },
      ],
    ),
    f1Metric(
      "strict F1",
      ["strict", "guesses", "gold"],
      [
        { name: "SynTime", value: 0.815, note: "all 22 documents" },
        { name: "chrono-node 2.10", value: 0.353, note: "all 22 documents" },
      ],
    ),
    f1Metric(
      "value F1",
      ["valued", "guesses", "gold"],
      [{ name: "chrono-node 2.10", value: 0.279, note: "all 22 documents" }],
    ),
  ],
};
