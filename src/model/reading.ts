import type { Attribution } from "./attribution.ts";
import type { Mention } from "./mention.ts";
import type { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Report } from "./report.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";
import type { Time } from "./time.ts";

/** A number in the text with its bounds, before it is known what it counts. */
export interface Quantity {
  /** From the first word of the bound ("more than", "at least") to the last of the number. */
  readonly span: Span;
  readonly text: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** "more than", "nearly": the bound itself is excluded. */
  readonly strict: boolean;
  readonly approximate: boolean;
  /** km2, percent, households … when the words after the number are a unit of measure; else null. */
  readonly unit: string | null;
  /** The rule behind a vague plural's low, "dozens=24"; null for stated numbers. */
  readonly rule: string | null;
  /** cardinal: may count things; other kinds never count people. */
  readonly kind: "cardinal" | "measure" | "percent" | "money" | "age" | "ordinal" | "name";
  /** "another", "a further": comes on top of an earlier number. */
  readonly isIncrement: boolean;
}

/** Words that somebody is said to have said, with the chain of speakers. */
export interface Speech {
  /** What was said. One quotation may continue over several sentences; each gets its own speech. */
  readonly content: Span;
  readonly attribution: Attribution;
  /** Whether the words stand in quotation marks. */
  readonly isQuoted: boolean;
}

/** A sentence with where it stands in the report. */
export interface ReadSentence extends Sentence {
  /** 0 for the heading or first paragraph; page furniture is never read. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

/** A report with all that was found in it; every finding has a span; lists are in text order. */
export interface Reading {
  readonly report: Report;
  readonly sentences: readonly ReadSentence[];
  /** Actors, descriptions of actors ("the group") and pronouns that were resolved. Do not overlap. */
  readonly mentions: readonly Mention[];
  /** Every toponym, role `where` until coding says otherwise. */
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly speeches: readonly Speech[];
  readonly problems: readonly Problem[];
}
