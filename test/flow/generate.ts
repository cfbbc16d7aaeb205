/** Gives numbers from 0 to below 1, always the same for one seed. */
export type Chance = () => number;

/** Makes a chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks one of some values. */
function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
}

/** Picks a whole number from `low` to `high`, both included. */
export function number(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

const towns = ["Idlib", "Aleppo", "Hama", "Homs", "Raqqa", "Saraqib", "Palmyra", "Daraa"];
const provinces = ["Idlib province", "Aleppo province", "Hama province"];
const monitors = ["the Syrian Observatory for Human Rights", "state media", "rescue workers"];
const outlets = ["North Wire", "River Post", "The Plain Speaker"];
const deeds = ["shelling", "an air strike", "a car bomb", "rocket fire"];

function sentence(chance: Chance, day: string): string {
  const town = pick(chance, towns);
  const province = pick(chance, provinces);
  const monitor = pick(chance, monitors);
  const deed = pick(chance, deeds);
  const killed = number(chance, 2, 40);
  return pick(chance, [
    `At least ${killed} people were killed in ${deed} in ${town} on ${day}, ${monitor} said.`,
    `${deed[0]?.toUpperCase() ?? ""}${deed.slice(1)} in ${town} wounded ${killed} civilians on ${day}, according to ${monitor}.`,
    `More than ${killed},000 people have fled ${province} since ${day}, ${monitor} said.`,
    `A ceasefire in ${province} took effect on ${day}.`,
    `Turkey denied that its forces had shelled ${town} on ${day}.`,
    `Russia called on rebels to leave ${province}.`,
  ]);
}

const months = ["November", "December"];

/**
 * Makes short reports that tell of one another's happenings, as lines that `vigil ingest` takes.
 *
 * @returns `count` lines, the same for one seed
 */
export function reportLines(seed: number, count: number): string[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const month = pick(chance, months);
    const date = number(chance, 1, 28);
    const day = `${month} ${date}`;
    const sentences = Array.from({ length: number(chance, 1, 4) }, () => sentence(chance, day));
    const published = `2019-${month === "November" ? "11" : "12"}-${String(date + 1).padStart(2, "0")}`;
    return JSON.stringify({
      text: `${sentences.join(" ")}\n\nReport ${at + 1}.`,
      publishedAt: published,
      source: pick(chance, outlets),
      url: `https://example.org/${at + 1}`,
    });
  });
}
