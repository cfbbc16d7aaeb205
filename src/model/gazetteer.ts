import type { Precision } from "./place.ts";

/** A place that names resolve to. */
export interface GazetteerEntry {
  /** "gn:169389" for GeoNames, "ne:SY-ID" for Natural Earth admin-1, "vg:…" for our own seed, "iso:SY" for countries. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly countryCode: string | null;
  readonly admin1Code: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  /** 0 when unknown. */
  readonly population: number;
  /** GeoNames feature code, PPLC, PPLA, ADM1 …; empty when unknown. */
  readonly feature: string;
}

/** An entry a name may mean, with how far the name had to be folded to reach it. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  /** 0 exact, 1 marks stripped, 2 phonetic fold, 3 consonant skeleton (only within a known country). */
  readonly tier: 0 | 1 | 2 | 3;
  /** False when reached by what may be a former name or another language's. */
  readonly isMainName: boolean;
}

/** Names to places, loaded once and passed in. */
export interface Gazetteer {
  /**
   * Gives the entries a name may mean, best tier first; empty when none.
   *
   * @param countryCodes - countries the report speaks of; tier 3 is tried only inside them
   */
  find(name: string, countryCodes?: readonly string[]): readonly GazetteerHit[];
  /** Gives the entry of an id. */
  byId(id: string): GazetteerEntry | undefined;
  /** Gives a country's capital; undefined where it has none or several. */
  capitalOf(countryCode: string): GazetteerEntry | undefined;
}
