import type { Place, Report } from "../../src/model/index.ts";
import { read } from "../../src/reading/index.ts";
import {
  f1Metric,
  shareMetric,
  type BenchSet,
  type Metric,
  type PeerScore,
  type Tally,
} from "../set.ts";
import { distanceKm } from "./distance.ts";

interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly lat?: number | string | null;
  readonly lon?: number | string | null;
  /** Only GeoWebNews has it. */
  readonly type?: string;
}

interface GeoRecord {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

interface GuessedToponym {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly placeId: string | null;
}

interface GeoGuess {
  readonly toponyms: readonly GuessedToponym[];
}

// Marked in GeoWebNews but no toponyms by its authors' count.
const noToponyms = new Set(["Non_Toponym", "Literal_Expression", "Non_Lit_Expression"]);
const farthestKm = 20_039;

function reportOf({ id, text }: GeoRecord): Report {
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

function toGuess({ span, text, latitude, longitude, placeId }: Place): GuessedToponym {
  return { ...span, phrase: text, lat: latitude, lon: longitude, placeId };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const isSame = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;
const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function pointOf({ lat, lon }: GoldToponym): { lat: number; lon: number } | null {
  const isMissing = lat === undefined || lat === null || lat === "";
  return isMissing ? null : { lat: Number(lat), lon: Number(lon) };
}

/** How far the guess lies from the gold point; null when the guess names no place. */
function errorKm(point: { lat: number; lon: number }, { lat, lon }: GuessedToponym): number | null {
  return lat === null || lon === null ? null : distanceKm(point, { lat, lon });
}

/** Distances of the gold toponyms with coordinates that a guess overlaps; unresolved guesses are null. */
function errorsOf(
  gold: readonly GoldToponym[],
  guesses: readonly GuessedToponym[],
): (number | null)[] {
  return gold.flatMap((toponym) => {
    const guess = guesses.find((one) => meets(one, toponym));
    const point = pointOf(toponym);
    return guess === undefined || point === null ? [] : [errorKm(point, guess)];
  });
}

function tally(record: GeoRecord, { toponyms: guesses }: GeoGuess): Tally {
  const gold = record.toponyms.filter(({ type }) => !noToponyms.has(type ?? ""));
  const errors = errorsOf(gold, guesses);
  const known = errors.filter((km) => km !== null);
  const within = (km: number): number => known.filter((error) => error <= km).length;
  const areaOf = (km: number): number => Math.log(km + 1) / Math.log(farthestKm);
  return {
    exact: gold.filter((one) => guesses.some((guess) => isSame(one, guess))).length,
    found: gold.filter((one) => guesses.some((guess) => meets(one, guess))).length,
    // F1 by overlap: guesses that overlap no gold toponym are false, all others count with the gold they found.
    loose:
      gold.filter((one) => guesses.some((guess) => meets(one, guess))).length +
      guesses.filter((guess) => !gold.some((one) => meets(one, guess))).length,
    guesses: guesses.length,
    gold: gold.length,
    located: errors.length,
    resolved: known.length,
    within161: within(161),
    within25: within(25),
    km: known.reduce((sum, km) => sum + km, 0),
    area: errors.reduce<number>((sum, km) => sum + areaOf(km ?? farthestKm), 0),
  };
}

/** Peers' figures of one set: exact and overlap F1, accuracy within 161 km, mean error, area under the error curve. */
type PeerTable = Readonly<Record<string, readonly (number | null)[]>>;

function peersAt(table: PeerTable, column: number, note: string): PeerScore[] {
  return Object.entries(table).flatMap(([name, row]) => {
    const value = row[column] ?? null;
    return value === null ? [] : [{ name, value, note }];
  });
}

function metricsBeside(table: PeerTable, note: string): Metric[] {
  return [
    f1Metric("exact F1", ["exact", "guesses", "gold"], peersAt(table, 0, note)),
    f1Metric("overlap F1", ["found", "loose", "gold"], peersAt(table, 1, note)),
    shareMetric("within 161 km", ["within161", "located"], peersAt(table, 2, note)),
    shareMetric("within 25 km", ["within25", "located"], []),
    {
      ...shareMetric("mean km", ["km", "resolved"], peersAt(table, 3, note)),
      isLowerBetter: true,
    },
    {
      ...shareMetric("error curve area", ["area", "located"], peersAt(table, 4, note)),
      isLowerBetter: true,
    },
  ];
}

type GeoSet = BenchSet<GeoRecord, GeoGuess>;

const geo: Pick<GeoSet, "predict" | "tally"> = {
  predict(record, resources) {
    return { toponyms: read(reportOf(record), resources).places.map(toGuess) };
  },
  tally,
};

/** World and local news of 2016 and 2017. */
export const trNews: GeoSet = {
  ...geo,
  name: "geo-trnews",
  title: "places in world news (TR-News)",
  data: "geo-trnews/dev.jsonl",
  metrics: metricsBeside(
    {
      CLAVIN: [0.641, 0.654, 0.825, 983, 0.154],
      Edinburgh: [0.527, 0.654, 0.83, 832, 0.143],
      CamCoder: [0.741, 0.749, 0.822, 868, 0.163],
      "Stanford NER": [0.815, 0.841, 0.704, 1196, 0.269],
      TopoCluster: [0.799, 0.824, 0.617, 1138, 0.393],
      "DBpedia Spotlight": [0.72, 0.761, 0.545],
      GeoTxt: [0.678, 0.698, 0.789, 1033, 0.178],
      "compromise 14.17": [0.56, 0.767],
      "Mordecai 3": [null, null, 0.873, 295],
    },
    "all 118",
  ),
};

/** Local news of small towns, mostly in the United States. */
export const lgl: GeoSet = {
  ...geo,
  name: "geo-lgl",
  title: "places in local news of small towns (LGL)",
  data: "geo-lgl/dev.jsonl",
  metrics: metricsBeside(
    {
      CLAVIN: [0.561, 0.591, 0.687, 1297, 0.273],
      Edinburgh: [0.587, 0.663, 0.802, 683, 0.185],
      CamCoder: [0.637, 0.65, 0.711, 855, 0.254],
      "Stanford NER": [0.713, 0.771, 0.574, 1530, 0.381],
      TopoCluster: [0.673, 0.719, 0.613, 1259, 0.392],
      "DBpedia Spotlight": [0.682, 0.726, 0.649, 1439, 0.358],
      GeoTxt: [0.579, 0.619, 0.623, 1552, 0.321],
      "compromise 14.17": [0.434, 0.631],
      "Mordecai 3": [null, null, 0.827, 304],
    },
    "all 588",
  ),
};

/** News of 200 sites, April 2018; adjectives of countries are toponyms in it. */
export const geoWebNews: GeoSet = {
  ...geo,
  name: "geo-geowebnews",
  title: "places in news of 200 sites (GeoWebNews)",
  data: "geo-geowebnews/dev.jsonl",
  metrics: metricsBeside(
    {
      CLAVIN: [0.525, 0.549, 0.916, 324, 0.079],
      Edinburgh: [0.374, 0.67, 0.895, 477, 0.096],
      CamCoder: [0.665, 0.677, 0.824, 782, 0.162],
      "Stanford NER": [0.739, 0.764, 0.666],
      GeoTxt: [0.565, 0.597, 0.877, 525, 0.111],
      "compromise 14.17": [0.493, 0.674],
      "Google Cloud NLP": [0.832],
      "spaCy 2019": [0.749],
      "Mordecai 3": [null, null, 0.941, 249],
    },
    "all 200",
  ),
};
