import type { BenchSet, Tally } from "../set.ts";
import { guessOf, type PageGuess, type PageRecord } from "./page.ts";

interface ArticleRecord extends PageRecord {
  readonly articleBody: string;
}

const shingleTokens = 4;

/** Counts a text's runs of four words; a shorter text is one run. */
function shinglesOf(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - shingleTokens + 1); at += 1) {
    const shingle = tokens.slice(at, at + shingleTokens).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Scores one page: precision and recall over its shingles, each page weighing the same. */
export function tallyShingles(gold: string, guess: string): Tally {
  const wanted = shinglesOf(gold);
  const given = shinglesOf(guess);
  let [hits, extra, missed] = [0, 0, 0];
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const [want, got] = [wanted.get(shingle) ?? 0, given.get(shingle) ?? 0];
    hits += Math.min(want, got);
    extra += Math.max(0, got - want);
    missed += Math.max(0, want - got);
  }
  const share = (part: number): number => (part === 0 ? 0 : hits / part);
  const isExact = extra === 0 && missed === 0;
  return {
    precision: isExact ? 1 : share(hits + extra),
    recall: isExact ? 1 : share(hits + missed),
    pages: 1,
  };
}

function mean(sum: Tally, key: string): number {
  return (sum["pages"] ?? 0) === 0 ? 0 : (sum[key] ?? 0) / (sum["pages"] ?? 1);
}

/** News and blog pages with their article as people marked it. */
export const extractScrapinghub: BenchSet<ArticleRecord, PageGuess> = {
  name: "extract-scrapinghub",
  title: "articles of news pages (Zyte's article extraction benchmark)",
  data: "extract-scrapinghub/dev.jsonl",
  predict: (record, _, folder) => guessOf(record, folder),
  tally: ({ articleBody }, { text }) => tallyShingles(articleBody, text),
  metrics: [
    {
      name: "shingle F1",
      value: (sum) => {
        const [precision, recall] = [mean(sum, "precision"), mean(sum, "recall")];
        return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      },
      n: (sum) => sum["pages"] ?? 0,
      peers: [
        { name: "AutoExtract", value: 0.97, note: "all 181 pages" },
        { name: "trafilatura 2.0", value: 0.958, note: "all 181 pages" },
        { name: "Diffbot", value: 0.951, note: "all 181 pages" },
        { name: "newspaper4k", value: 0.949, note: "all 181 pages" },
        { name: "Readability.js 0.6", value: 0.947, note: "all 181 pages" },
      ],
    },
    {
      name: "shingle precision",
      value: (sum) => mean(sum, "precision"),
      n: (sum) => sum["pages"] ?? 0,
      peers: [
        { name: "trafilatura 2.0", value: 0.938, note: "all 181 pages" },
        { name: "Readability.js 0.6", value: 0.914, note: "all 181 pages" },
      ],
    },
    {
      name: "shingle recall",
      value: (sum) => mean(sum, "recall"),
      n: (sum) => sum["pages"] ?? 0,
      peers: [
        { name: "trafilatura 2.0", value: 0.978, note: "all 181 pages" },
        { name: "Readability.js 0.6", value: 0.982, note: "all 181 pages" },
      ],
    },
  ],
};
