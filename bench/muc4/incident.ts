import type { Place } from "../../src/model/index.ts";

/** Someone harmed or aimed at. */
export interface Human {
  readonly name: string | null;
  readonly description: string | null;
  readonly type: string;
  readonly number: string;
  readonly effect: string | null;
}

/** Something harmed or aimed at. */
export interface Thing {
  readonly text: string;
  readonly type: string;
  readonly number: string;
  readonly effect: string | null;
}

/** One incident before it is printed in a set's form. */
export interface Incident {
  readonly type: string;
  readonly stage: string;
  readonly date: string;
  readonly country: string;
  readonly places: readonly Place[];
  readonly instruments: readonly { readonly text: string; readonly type: string | null }[];
  /** What sort of instrument the deed itself shows, where none is named. */
  readonly means: string | null;
  readonly category: string | null;
  readonly individuals: readonly string[];
  readonly organisations: readonly { readonly text: string; readonly confidence: string }[];
  readonly things: readonly Thing[];
  readonly humans: readonly Human[];
}
