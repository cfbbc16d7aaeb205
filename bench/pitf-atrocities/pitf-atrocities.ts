import type { Coding } from "../../src/model/index.ts";
import { headlineToll, tollsOf } from "../casualties/toll.ts";
import { recordOf } from "../record.ts";
import { shareMetric, type BenchSet, type PeerScore, type Tally } from "../set.ts";

interface AtrocityRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    /** Null where the database gives none. */
    readonly deaths: number | null;
    readonly injured: number | null;
    /** Whether the number stands in the text. */
    readonly deaths_stated: boolean | null;
    readonly injured_stated: boolean | null;
  };
}

interface AtrocityGuess {
  readonly deaths: number | null;
  readonly injured: number;
}

/** The database's own marks of what it searched for, "<b>killed</b>". */
const searchMarks = /<\/?b>/g;

/**
 * The crosswalk: deaths and injured of the set are the headline tolls of the record (bench/casualties/toll.ts); where the
 * record tells of nobody hurt, nobody is.
 */
function pitfGuess(record: Coding): AtrocityGuess {
  return {
    deaths: headlineToll(tollsOf(record, "killed"))?.low ?? null,
    injured: headlineToll(tollsOf(record, "injured"))?.low ?? 0,
  };
}

function tally({ gold }: AtrocityRecord, guess: AtrocityGuess): Tally {
  const kinds = (["deaths", "injured"] as const).flatMap((kind) => {
    const number = gold[kind];
    const isKnown = number !== null;
    const isRight = isKnown && number === guess[kind];
    const isStated = isKnown && gold[`${kind}_stated`] === true;
    return [
      [kind, isKnown ? 1 : 0],
      [`${kind} exact`, isRight ? 1 : 0],
      [`${kind} stated`, isStated ? 1 : 0],
      [`${kind} stated exact`, isStated && isRight ? 1 : 0],
    ] as const;
  });
  const isNobodyHurt = gold.injured === 0;
  return {
    ...Object.fromEntries(kinds),
    unhurt: isNobodyHurt ? 1 : 0,
    "unhurt exact": isNobodyHurt && guess.injured === 0 ? 1 : 0,
  };
}

/** @source Zhong et al., EACL 2023, exact match of victims killed on this set, in a split of their own */
const deathPeers: readonly PeerScore[] = [
  { name: "NT5", value: 0.813, note: "their split" },
  { name: "semantic roles", value: 0.741, note: "their split" },
  { name: "dependencies", value: 0.226, note: "their split" },
  { name: "regular expression", value: 0.117, note: "their split" },
];

/** Deaths and injuries in short descriptions of atrocities. */
export const pitfAtrocities: BenchSet<AtrocityRecord, AtrocityGuess> = {
  name: "pitf-atrocities",
  title: "deaths and injuries in descriptions of atrocities (PITF Worldwide Atrocities)",
  data: "pitf-atrocities/dev.jsonl",
  predict: ({ text }, resources) =>
    pitfGuess(recordOf(text.replace(searchMarks, ""), {}, resources)),
  tally,
  metrics: [
    shareMetric("deaths exact", ["deaths exact", "deaths"], deathPeers),
    shareMetric("deaths exact, where stated", ["deaths stated exact", "deaths stated"], []),
    shareMetric("injured exact", ["injured exact", "injured"], []),
    shareMetric("injured exact, where stated", ["injured stated exact", "injured stated"], []),
    shareMetric("nobody injured", ["unhurt exact", "unhurt"], []),
  ],
};
