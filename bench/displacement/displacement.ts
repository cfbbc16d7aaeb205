import type { Coding, Figure, FigureKind, Manner } from "../../src/model/index.ts";
import type { Resources } from "../../src/resources/index.ts";
import { recordOf } from "../record.ts";
import { shareMetric, type BenchSet, type Metric, type PeerScore, type Tally } from "../set.ts";
import { alpha3ByAlpha2 } from "./country-codes.ts";

interface Excerpt {
  readonly id: string;
  readonly set: "idetect_test_nlp" | "idmc_fully_labelled";
  readonly text: string;
  readonly quantity: number;
  readonly term: string;
  readonly unit: "person" | "household";
  readonly country_iso3: string | null;
}

interface ExcerptGuess {
  readonly quantity: number | null;
  readonly term: string | null;
  readonly unit: string | null;
  readonly country: string | null;
}

/** Kinds that tell of displacement, those of the people themselves first. */
const kinds: readonly (readonly FigureKind[])[] = [
  ["displaced", "evacuated"],
  ["destroyed"],
  ["returned"],
];

/** The excerpt's figure: of the kinds that tell most, the first that is stated as a number, else the first vague one. */
function figureOf({ figures }: Coding): Figure | null {
  for (const alike of kinds) {
    const found = figures.filter(({ kind }) => alike.includes(kind));
    const [first = null] = [...found.filter(({ rule }) => rule === null), ...found];
    if (first !== null) return first;
  }
  return null;
}

/** The set's terms by the record's. */
const terms: Readonly<Record<Manner, string>> = {
  displaced: "displaced",
  fled: "forced_to_flee",
  evacuated: "evacuated",
  relocated: "relocated",
  sheltered: "sheltered",
  "in-camp": "in_relief_camp",
  homeless: "homeless",
  destroyed: "destroyed_housing",
  "partly-destroyed": "partially_destroyed_housing",
  uninhabitable: "uninhabitable_housing",
};

function termOf({ kind, manner }: Figure): string {
  if (manner !== null) return terms[manner.value];
  if (kind === "evacuated") return "evacuated";
  return kind === "destroyed" ? "destroyed_housing" : "displaced";
}

/** A range is given by its upper end. */
function quantityOf({ low, best, high }: Figure): number | null {
  return high ?? best ?? low;
}

/** The country that most of some places or actors lie in; null where none is known. */
function commonCountry(named: readonly { readonly countryCode: string | null }[]): string | null {
  const counts = new Map<string, number>();
  for (const { countryCode } of named)
    if (countryCode !== null) counts.set(countryCode, (counts.get(countryCode) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : (alpha3ByAlpha2.get(most[0]) ?? null);
}

/** The country of the figure's places; else of the record's other places; else of its actors. */
function countryOf({ figures, events }: Coding, figure: Figure): string | null {
  const places = [...figures, ...events].flatMap((one) => one.places);
  const actors = events.flatMap(({ roles }) => Object.values(roles).flat());
  return commonCountry(figure.places) ?? commonCountry(places) ?? commonCountry(actors);
}

function guessOf(excerpt: Excerpt, resources: Resources): ExcerptGuess {
  const coding = recordOf(excerpt.text, {}, resources);
  const figure = figureOf(coding);
  if (figure === null) return { quantity: null, term: null, unit: null, country: null };
  return {
    quantity: quantityOf(figure),
    term: termOf(figure),
    unit: figure.unit === "people" ? "person" : "household",
    country: countryOf(coding, figure),
  };
}

const short = { idetect_test_nlp: "test", idmc_fully_labelled: "labelled" } as const;

function tally(excerpt: Excerpt, guess: ExcerptGuess): Tally {
  const quantity = Number(guess.quantity === excerpt.quantity);
  const unit = Number(guess.unit === excerpt.unit);
  const term = Number(guess.term === excerpt.term);
  const isPlaced = excerpt.country_iso3 !== null;
  const country = Number(isPlaced && guess.country === excerpt.country_iso3);
  const counts = {
    quantity,
    unit,
    term,
    country,
    placed: Number(isPlaced),
    all: quantity * unit * term * country,
    rows: 1,
  };
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [`${short[excerpt.set]} ${name}`, count]),
  );
}

const d4d = (value: number, note: string): PeerScore[] => [
  { name: "Data for Democracy", value, note },
];

function metricsOf(part: "test" | "labelled"): Metric[] {
  const hasPeer = part === "labelled";
  const share = (name: string, of: string, peers: PeerScore[]): Metric =>
    shareMetric(`${part}: ${name}`, [`${part} ${name}`, `${part} ${of}`], hasPeer ? peers : []);
  return [
    share("quantity", "rows", d4d(0.755, "weighted F1, 121 rows")),
    share("unit", "rows", d4d(0.86, "F1, 24 rows")),
    share("term", "rows", d4d(0.74, "F1, 24 rows")),
    share("country", "placed", d4d(0.746, "F1")),
    share("all", "placed", []),
  ];
}

/** Excerpts of reports on displacement: how many, people or households, how they were displaced, in which country. */
export const displacement: BenchSet<Excerpt, ExcerptGuess> = {
  name: "displacement",
  title: "figures of displacement (IDMC #IDETECT: test excerpts and fully labelled rows)",
  data: "displacement-idetect/dev.jsonl",
  predict: guessOf,
  tally,
  metrics: [...metricsOf("test"), ...metricsOf("labelled")],
};
