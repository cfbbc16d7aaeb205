import type { Resources } from "../../src/resources/index.ts";
import { recordOf } from "../record.ts";
import type { BenchSet, Tally } from "../set.ts";

interface ArticleRecord {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
  /** How many words of violence the set's makers counted in the article. */
  readonly conflict_terms: number;
}

interface ArticleGuess {
  /** The words of each violence told as actual. */
  readonly violence: readonly string[];
  /** The words of each figure of killed or injured. */
  readonly casualties: readonly string[];
}

const casualtyKinds: ReadonlySet<string> = new Set(["killed", "injured", "killed-or-injured"]);

function parse(text: string): ArticleRecord[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as ArticleRecord)
    .filter((record) => record.conflict_terms === 0);
}

function predict(record: ArticleRecord, resources: Resources): ArticleGuess {
  const known = { publishedAt: record.date, title: record.title };
  const { events, figures, report } = recordOf(record.text, known, resources);
  return {
    violence: events
      .filter((event) => event.type === "ASSAULT" && event.modality === "actual")
      .map(({ spans: [span] }) => report.text.slice(span?.start, span?.end)),
    casualties: figures
      .filter((figure) => casualtyKinds.has(figure.kind))
      .map(({ span }) => report.text.slice(span.start, span.end)),
  };
}

function tally(_record: ArticleRecord, guess: ArticleGuess): Tally {
  return {
    articles: 1,
    violence: Number(guess.violence.length > 0),
    casualties: Number(guess.casualties.length > 0),
  };
}

/** A metric that counts articles. */
const counting = (name: string, key: string) => ({
  name,
  value: (sum: Tally) => sum[key] ?? 0,
  n: (sum: Tally) => sum["articles"] ?? 0,
  peers: [],
  isLowerBetter: true,
});

/** Articles on politics without a word of violence, which must give none. */
export const restraint: BenchSet<ArticleRecord, ArticleGuess> = {
  name: "restraint",
  title: "political news without a word of violence (PolNeAR): articles that are given violence",
  data: "attribution-polnear/dev.jsonl",
  parse,
  predict,
  tally,
  metrics: [
    counting("articles with violence", "violence"),
    counting("articles with casualties", "casualties"),
  ],
};
