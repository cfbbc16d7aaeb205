import type { EventType } from "../model/index.ts";

/** PLOVER's four-way grouping of event types. */
export type QuadClass =
  "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";

/** What an entry is called in other coding schemes; empty lists where a scheme has no place for it. */
export interface Crosswalk {
  /** CAMEO codes, as strings because of their leading zeros. */
  readonly cameo: readonly string[];
  /** ACLED sub-event types of the 2019 scheme. */
  readonly acled: readonly string[];
  /** UCDP GED type_of_violence: 1 state-based, 2 non-state, 3 one-sided; which one depends on the actors. */
  readonly ucdp: readonly (1 | 2 | 3)[];
}

/** A finer kind of an event type. */
export interface ModeEntry extends Crosswalk {
  readonly definition: string;
}

/** A sentence that must give an event of the type. */
export interface YesExample {
  readonly text: string;
  /** The mode it must have; null when any will do. */
  readonly mode: string | null;
}

/** One event type of the codebook. */
export interface CodebookEntry {
  readonly type: EventType;
  readonly quad: QuadClass;
  /** Whether PLOVER asks for a recipient. */
  readonly needsTarget: boolean;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly modes: Readonly<Record<string, ModeEntry>>;
  readonly crosswalk: Crosswalk;
  /** What the target formats cannot hold of it, so that an export can say so. */
  readonly losses: readonly string[];
  /** Sentences that give an event of the type. They run as tests. */
  readonly yes: readonly YesExample[];
  /** Sentences that give no actual event of the type. They run as tests. */
  readonly no: readonly string[];
}

/**
 * Makes a mode.
 *
 * @param definition - one sentence
 * @param cameo - CAMEO codes separated by spaces; empty when there is none
 * @param acled - ACLED sub-event types
 */
export function mode(definition: string, cameo: string, acled: readonly string[] = []): ModeEntry {
  return { definition, cameo: cameo === "" ? [] : cameo.split(" "), acled, ucdp: [] };
}

/**
 * Makes a mode of lethal violence, which UCDP may count.
 *
 * @param definition - one sentence
 * @param cameo - CAMEO codes separated by spaces; empty when there is none
 * @param acled - ACLED sub-event types
 */
export function violentMode(
  definition: string,
  cameo: string,
  acled: readonly string[],
): ModeEntry {
  return { ...mode(definition, cameo, acled), ucdp: [1, 2, 3] };
}

/**
 * Makes a sentence that must give an event of its type.
 *
 * @param text - one or two sentences
 * @param modeName - the mode it must have; any when left out
 */
export function yes(text: string, modeName: string | null = null): YesExample {
  return { text, mode: modeName };
}
