import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { scoredSetSchema, type ScoredSet } from "../model/index.ts";
import { shippedDataFolder } from "./data-folder.ts";

/**
 * Loads the scores that were kept with this version of the program, in the order of the sets.
 *
 * @param file - the shipped bench/scores.json when left out
 * @throws Error when the file is missing or is no list of scores
 */
export function loadScores(
  file: string = path.join(shippedDataFolder(), "..", "bench", "scores.json"),
): ScoredSet[] {
  const sets = z.record(z.string(), scoredSetSchema).parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.values(sets);
}
