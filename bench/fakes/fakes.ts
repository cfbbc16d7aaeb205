import type { Coding, Figure } from "../../src/model/index.ts";
import { headlineToll, tollsOf, type Toll } from "../casualties/toll.ts";
import { recordOf } from "../record.ts";
import { f1Metric, shareMetric, type BenchSet, type Tally } from "../set.ts";

interface FakesRecord {
  readonly id: string;
  readonly text: string;
  readonly location: string;
  readonly killed: { readonly children: number; readonly women: number };
  readonly killed_total: number;
  /** Every figure of the killed that an annotator gave. */
  readonly headline_accept: readonly number[];
}

interface FakesGuess {
  readonly killed: number | null;
  readonly children: number;
  readonly women: number;
  readonly location: string | null;
}

/** The set's names of governorates by GeoNames code; it takes Damascus and the country around it as one. */
const governorates: ReadonlyMap<string, string> = new Map([
  ["SY.01", "hasakeh"],
  ["SY.02", "lattakia"],
  ["SY.03", "quneitra"],
  ["SY.04", "raqqa"],
  ["SY.05", "sweida"],
  ["SY.06", "daraa"],
  ["SY.07", "deir ezzor"],
  ["SY.08", "damascus"],
  ["SY.09", "aleppo"],
  ["SY.10", "hama"],
  ["SY.11", "homs"],
  ["SY.12", "idlib"],
  ["SY.13", "damascus"],
  ["SY.14", "tartous"],
]);

const isOf = (group: "children" | "women", { of }: Figure): boolean =>
  group === "children" ? of.age === "child" : of.sex === "woman" && of.age !== "child";

const sameNumber = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.low === b.low && a.best === b.best;

/** The largest number of one group among the toll's figures, other tellings of their numbers, and their parts; 0 when there is none. */
function groupKilled({ figures }: Coding, group: "children" | "women", toll: Toll | null): number {
  const wholes = figures.filter((figure) =>
    toll?.figures.some((own) => own.id === figure.id || sameNumber(own, figure)),
  );
  const ids = new Set(wholes.map(({ id }) => id));
  const parts = figures.filter(({ relations }) =>
    relations.some(({ kind, figureId }) => kind === "part-of" && ids.has(figureId)),
  );
  const counts = [...wholes, ...parts]
    .filter(({ kind, modality }) => kind === "killed" && modality === "actual")
    .filter((figure) => isOf(group, figure))
    .map(({ low, best, high }) => best ?? low ?? high ?? 0);
  return Math.max(0, ...counts);
}

/** The governorate of the toll, else of the first event or figure that has one. */
function governorateOf({ figures, events }: Coding, toll: readonly Figure[]): string | null {
  const holders = [...toll, ...events.filter(({ type }) => type === "ASSAULT"), ...figures];
  const codes = [...holders, ...events].flatMap(({ places }) =>
    places.map((one) => one.admin1Code),
  );
  return codes.flatMap((code) => governorates.get(code ?? "") ?? [])[0] ?? null;
}

/**
 * The crosswalk: the killed of the set are the headline toll of the record (bench/casualties/toll.ts); children and women are the largest of its figures and parts that count them, the governorate is that of the toll's places.
 */
function fakesGuess(record: Coding): FakesGuess {
  const toll = headlineToll(tollsOf(record, "killed"));
  return {
    killed: toll?.low ?? null,
    children: groupKilled(record, "children", toll),
    women: groupKilled(record, "women", toll),
    location: governorateOf(record, toll?.figures ?? []),
  };
}

function groupTally(
  group: "children" | "women",
  { killed }: FakesRecord,
  guess: FakesGuess,
): Tally {
  const isHit = killed[group] > 0 && killed[group] === guess[group];
  return {
    [`${group} hits`]: isHit ? 1 : 0,
    [`${group} guesses`]: guess[group] > 0 ? 1 : 0,
    [`${group} gold`]: killed[group] > 0 ? 1 : 0,
  };
}

function tally(gold: FakesRecord, guess: FakesGuess): Tally {
  const isKilling = gold.killed_total > 0;
  const { killed } = guess;
  return {
    articles: 1,
    killings: isKilling ? 1 : 0,
    exact: isKilling && killed === gold.killed_total ? 1 : 0,
    accepted: isKilling && killed !== null && gold.headline_accept.includes(killed) ? 1 : 0,
    governorates: guess.location === gold.location ? 1 : 0,
    ...groupTally("children", gold, guess),
    ...groupTally("women", gold, guess),
  };
}

/** Casualties in news of the war in Syria. */
export const fakes: BenchSet<FakesRecord, FakesGuess> = {
  name: "fakes",
  title: "killed in news of the war in Syria (FA-KES with its crowd's figures)",
  data: "fakes/dev.jsonl",
  predict: ({ text }, resources) => fakesGuess(recordOf(text, {}, resources)),
  tally,
  metrics: [
    shareMetric(
      "killed exact",
      ["exact", "killings"],
      [{ name: "regular expression", value: 0.712, note: "held-out part" }],
    ),
    shareMetric(
      "killed accepted",
      ["accepted", "killings"],
      [{ name: "regular expression", value: 0.76, note: "held-out part" }],
    ),
    f1Metric("children F1", ["children hits", "children guesses", "children gold"], []),
    shareMetric("children precision", ["children hits", "children guesses"], []),
    shareMetric("children recall", ["children hits", "children gold"], []),
    f1Metric("women F1", ["women hits", "women guesses", "women gold"], []),
    shareMetric("women precision", ["women hits", "women guesses"], []),
    shareMetric("women recall", ["women hits", "women gold"], []),
    shareMetric(
      "governorate",
      ["governorates", "articles"],
      [{ name: "first named", value: 0.867, note: "held-out part" }],
    ),
  ],
};
