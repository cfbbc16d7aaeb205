import { chanceOf } from "./chance.ts";
import type { Metric, Tally } from "./set.ts";

/** Adds counts up. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [key, count] of Object.entries(tally)) sum[key] = (sum[key] ?? 0) + count;
  }
  return sum;
}

const resamples = 1_000;
const seed = 20_191_227;

/** Gives the middle 95 % of each metric over records drawn again with replacement, 1,000 times from a fixed seed. */
export function intervals(
  tallies: readonly Tally[],
  metrics: readonly Metric[],
): { low: number; high: number }[] {
  const next = chanceOf(seed);
  const drawn = metrics.map((): number[] => []);
  for (let round = 0; round < resamples; round += 1) {
    const sample = tallies.map(() => tallies[Math.floor(next() * tallies.length)] ?? {});
    const sum = addUp(sample);
    metrics.forEach((metric, index) => drawn[index]?.push(metric.value(sum)));
  }
  return drawn.map((values) => {
    const sorted = values.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return { low: at(0.025), high: at(0.975) };
  });
}
