/** How one convention reads vague plurals: the low bound of each. */
export interface VagueConvention {
  readonly name: string;
  readonly source: string;
  readonly lows: Readonly<Record<string, number>>;
}

/** Vigil's own: two of the unit, the least that a plural can mean. */
const vigil: VagueConvention = {
  name: "vigil",
  source: "docs/codebook/vague-numbers.md",
  lows: {
    plural: 2,
    couple: 2,
    several: 3,
    few: 3,
    dozen: 12,
    tens: 20,
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    millions: 2_000_000,
  },
};

/** ACLED's: one of the unit. @source ACLED fatality FAQ, copy of 2024-05-07 */
const acled: VagueConvention = {
  name: "acled",
  source: "ACLED fatality FAQ, copy of 2024-05-07",
  lows: { ...vigil.lows, several: 3, tens: 10, dozens: 12, hundreds: 100, thousands: 1000 },
};

/** The conventions by which an export may re-read vague plurals; the first is the record's own. */
export const vagueConventions: readonly VagueConvention[] = [vigil, acled];
