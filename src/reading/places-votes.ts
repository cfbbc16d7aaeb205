import type { GazetteerEntry, Sentence } from "../model/index.ts";
import { countryByDemonym } from "../languages/en/index.ts";

/** How much a report speaks of each country and admin-1 unit: shares from 0 to 1. */
export interface Votes {
  country(code: string | null): number;
  admin1(code: string | null): number;
  /** Countries by falling share. */
  readonly countries: readonly string[];
}

/** Collects what speaks for a country. */
export class Ballot {
  readonly #countries = new Map<string, number>();
  readonly #admin1 = new Map<string, number>();

  add(code: string | null, weight: number): void {
    if (code !== null) this.#countries.set(code, (this.#countries.get(code) ?? 0) + weight);
  }

  addPlace(entry: GazetteerEntry, weight: number): void {
    this.add(entry.countryCode, weight);
    const { admin1Code } = entry;
    if (admin1Code !== null)
      this.#admin1.set(admin1Code, (this.#admin1.get(admin1Code) ?? 0) + weight);
  }

  /** Counts adjectives and names of peoples: "Syrian", "South Koreans". */
  addDemonyms({ tokens }: Sentence): void {
    tokens.forEach(({ form }, at) => {
      if (!/^\p{Lu}/u.test(form)) return;
      const pair = `${form} ${tokens[at + 1]?.form ?? ""}`.toLowerCase();
      this.add(countryByDemonym.get(pair) ?? countryByDemonym.get(form.toLowerCase()) ?? null, 1);
    });
  }

  count(): Votes {
    const total = [...this.#countries.values()].reduce((sum, n) => sum + n, 0) || 1;
    const share = (of: ReadonlyMap<string, number>, code: string | null): number =>
      code === null ? 0 : (of.get(code) ?? 0) / total;
    return {
      country: (code) => share(this.#countries, code),
      admin1: (code) => share(this.#admin1, code),
      countries: [...this.#countries].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    };
  }
}
