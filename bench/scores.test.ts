import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadResources } from "../src/resources/index.ts";
import { benchFolder, dataFile, measure } from "./run.ts";
import { fileText } from "../test/files.ts";
import { keptScores, scoresTable, withHeadlines } from "./scores.ts";
import { sets } from "./sets.ts";

const folder = benchFolder();
const kept = keptScores();
/** Rounding of the kept scores. */
const slack = 0.000_1;

describe.skipIf(folder === null)(
  "the gold sets of VIGIL_BENCH (skipped when it does not say where they lie)",
  () => {
    const known = sets.filter(
      (set) => kept[set.name] !== undefined && existsSync(dataFile(set, folder ?? "")),
    );

    it.each(known.map((set) => [set.name, set] as const))(
      "does not fall below its kept scores on %s",
      async (name, set) => {
        const measured = await measure(set, loadResources(), {
          file: dataFile(set, folder ?? ""),
          predictions: null,
        });
        for (const { metric, value, isLowerBetter } of measured) {
          const before = kept[name]?.scores[metric]?.value ?? 0;
          const gain = isLowerBetter ? before - value : value - before;
          expect(gain, `${name}: ${metric} was ${before}, is ${value}`).toBeGreaterThanOrEqual(
            -slack,
          );
        }
      },
    );
  },
);

describe("the kept scores", () => {
  it("stand in the table as in the file", () => {
    expect(fileText("bench", "SCORES.md")).toBe(scoresTable(kept));
  });

  it("stand in the README as in the file", () => {
    const readme = fileText("README.md");
    expect(withHeadlines(readme, kept)).toBe(readme);
  });
});
