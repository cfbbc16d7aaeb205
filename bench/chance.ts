/** Gives numbers from 0 to below 1, always the same for one seed. */
export type Chance = () => number;

/** Makes a chance from a seed. @source mulberry32, public domain */
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
export function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
}

/** Picks a whole number from `low` to `high`, both included. */
export function number(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}
