import type { Report, Span } from "../../src/model/index.ts";
import { findWhere } from "../../src/coding/index.ts";
import { read } from "../../src/reading/index.ts";
import { shareMetric, type BenchSet, type PeerScore, type Tally } from "../set.ts";

interface LocatedVerb {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly verbs: readonly Span[];
    readonly locations: readonly Span[];
    readonly source: string;
  };
}

interface LocatedGuess {
  readonly locations: readonly (Span & { readonly text: string })[];
}

function reportOf({ id, text }: LocatedVerb): Report {
  return {
    id,
    title: null,
    language: "en",
    publishedAt: null,
    source: null,
    url: null,
    text,
    setAside: [],
  };
}

const words = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*/gu;
/** Tokens as the set's makers counted them: marks and genitives apart, blanks in a row one token. */
const counted = /\s{2,}|\n|(?:\p{L}\.){2,}|['’]s\b|\d[\d,.]*\d|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** The starts of the words inside a span. */
function startsIn(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(words)].map((match) => start + match.index);
}

/** Says whether a location is made of whole words, one of them with a capital or a digit, as names of places are. */
function isName(text: string, { start, end }: Span): boolean {
  const cutsWord = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return /[\p{Lu}\p{N}]/u.test(text.slice(start, end)) && !cutsWord(start) && !cutsWord(end);
}

/** Some of the set's locations are no names: they give the numbers of their first and last token for characters. */
function mended(text: string, location: Span): Span {
  if (isName(text, location)) return location;
  const tokens = [...text.matchAll(counted)];
  const [first, last] = [tokens[location.start], tokens[location.end] ?? tokens[location.start]];
  return first === undefined || last === undefined
    ? location
    : { start: first.index, end: last.index + last[0].length };
}

function tally({ text, gold }: LocatedVerb, guess: LocatedGuess): Tally {
  const right = new Set(
    gold.locations.flatMap((location) => startsIn(text, mended(text, location))),
  );
  const guessed = new Set(guess.locations.flatMap((location) => startsIn(text, location)));
  const hits = [...guessed].filter((start) => right.has(start)).length;
  const isSame = hits === right.size && hits === guessed.size;
  const counts = { hits, guessed: guessed.size, right: right.size, same: Number(isSame), rows: 1 };
  if (!gold.source.startsWith("Masdar")) return counts;
  const named = Object.entries(counts).map(([name, count]) => [`masdar ${name}`, count]);
  return { ...counts, ...(Object.fromEntries(named) as Tally) };
}

const network: readonly PeerScore[] = [
  { name: "recurrent network", value: 0.83, note: "at least; 496 rows labelled twice" },
];

/** Places of the happenings that verbs tell: news of agencies, Syrian war news, an encyclopedia. */
export const eventLocation: BenchSet<LocatedVerb, LocatedGuess> = {
  name: "event-location",
  title: "where the happening that a verb tells took place (Halterman)",
  data: "event-location/dev.jsonl",
  predict(record, resources) {
    const where = findWhere(read(reportOf(record), resources));
    const places = record.gold.verbs.flatMap((verb) => where(verb));
    return { locations: places.map(({ span, text }) => ({ ...span, text })) };
  },
  tally,
  metrics: [
    shareMetric("token precision", ["hits", "guessed"], network),
    shareMetric("token recall", ["hits", "right"], network),
    shareMetric("exact set", ["same", "rows"], []),
    shareMetric("Masdar precision", ["masdar hits", "masdar guessed"], []),
    shareMetric("Masdar recall", ["masdar hits", "masdar right"], []),
    shareMetric("Masdar exact set", ["masdar same", "masdar rows"], []),
  ],
};
