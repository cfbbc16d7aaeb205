import { f1Metric, shareMetric, type BenchSet, type Tally } from "../set.ts";
import { guessOf, type PageGuess, type PageRecord } from "./page.ts";

interface SegmentRecord extends PageRecord {
  /** Words that the article has. */
  readonly with: readonly string[];
  /** Words of the page that the article has not. */
  readonly without: readonly string[];
  readonly title: string | null;
  /** ISO day. */
  readonly date: string | null;
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function tally(record: SegmentRecord, guess: PageGuess): Tally {
  const text = folded(guess.text);
  const isIn = (segment: string): boolean => text.includes(folded(segment));
  const [kept, left] = [record.with.filter(isIn).length, record.without.filter(isIn).length];
  const leaks = record.comment_form_strings.some(isIn);
  const title = guess.title === null ? null : folded(guess.title);
  return {
    kept,
    given: kept + left,
    wanted: record.with.length,
    forms: Math.min(1, record.comment_form_strings.length),
    leaks: leaks ? 1 : 0,
    ...compare("day", record.date, guess.date),
    ...compare("title", record.title === null ? null : folded(record.title), title),
  };
}

/** Counts whether a stated value was found, or another in its place. */
function compare(name: string, gold: string | null, guess: string | null): Tally {
  const isRight = gold === guess;
  const isWrong = guess !== null && !isRight;
  return gold === null
    ? {}
    : { [name]: 1, [`${name}Right`]: isRight ? 1 : 0, [`${name}Wrong`]: isWrong ? 1 : 0 };
}

/** Pages of many kinds, mostly German, with words that must be kept and words that must go. */
export const extractTrafilatura: BenchSet<SegmentRecord, PageGuess> = {
  name: "extract-trafilatura",
  title: "articles, days and forms of web pages (trafilatura's evaluation pages)",
  data: "extract-trafilatura/dev.jsonl",
  predict: (record, _, folder) => guessOf(record, folder),
  tally,
  metrics: [
    f1Metric(
      "segment F1",
      ["kept", "given", "wanted"],
      [
        { name: "trafilatura 2.2", value: 0.924, note: "all 990 pages" },
        { name: "magic-html", value: 0.889, note: "all 990 pages" },
        { name: "Readability.js 0.6", value: 0.884, note: "all 990 pages" },
        { name: "newspaper4k", value: 0.801, note: "all 990 pages" },
      ],
    ),
    shareMetric(
      "segment precision",
      ["kept", "given"],
      [
        { name: "trafilatura 2.2", value: 0.906, note: "all 990 pages" },
        { name: "Readability.js 0.6", value: 0.861, note: "all 990 pages" },
      ],
    ),
    shareMetric(
      "segment recall",
      ["kept", "wanted"],
      [
        { name: "trafilatura 2.2", value: 0.943, note: "all 990 pages" },
        { name: "Readability.js 0.6", value: 0.91, note: "all 990 pages" },
      ],
    ),
    { ...shareMetric("form leak", ["leaks", "forms"], []), isLowerBetter: true },
    shareMetric(
      "publication day",
      ["dayRight", "day"],
      [{ name: "Readability.js 0.6", value: 0.496, note: "all 728 dated pages" }],
    ),
    { ...shareMetric("wrong day", ["dayWrong", "day"], []), isLowerBetter: true },
    shareMetric("title", ["titleRight", "title"], []),
  ],
};
