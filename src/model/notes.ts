import type { AttributionStep } from "./attribution.ts";
import type { Span } from "./span.ts";

/** Which rule made one value of a record, and from which words. */
export interface Note<Rule extends string = string> {
  /** The field of the record: "modality", "roles.initiator". */
  readonly field: string;
  /** Where the word begins that the value hangs on: a trigger, a number, the cue of a speaker. */
  readonly at: number;
  /** The value; where its words begin when it is itself words of the report. */
  readonly value: string | number | null;
  readonly rule: Rule;
  /** The words that show it. */
  readonly span: Span;
}

/** What is asked of notes: which of them made a value. */
export interface NoteQuery {
  readonly field: string;
  /** Where the words begin that the value may hang on, the likeliest first. */
  readonly anchors: readonly number[];
  readonly value: Note["value"];
}

/**
 * Notes that rules write while they make a record, for those who ask how it was made. Whoever makes a value writes its
 * note; nothing is worked out afterwards.
 */
export class Notes<Rule extends string = string> {
  readonly #byKey = new Map<string, Note<Rule>[]>();
  readonly #anchorsById = new Map<string, readonly number[]>();

  /** Keeps a note. */
  write(note: Note<Rule>): void {
    const key = `${note.field}@${note.at}`;
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [note]);
    else known.push(note);
  }

  /** Says on which words the values of an event, figure or condition hang; `anchors` are where they begin. */
  hang(id: string, anchors: readonly number[]): void {
    this.#anchorsById.set(id, anchors);
  }

  /** Gives where the words begin on which the values of an event, figure or condition hang; none when it is not known. */
  anchorsOf(id: string): readonly number[] {
    return this.#anchorsById.get(id) ?? [];
  }

  /** Gives the note on a value: of the first anchor that has one, the last that was written; null when nobody wrote one. */
  find({ field, anchors, value }: NoteQuery): Note<Rule> | null {
    for (const at of anchors) {
      const note = this.#byKey.get(`${field}@${at}`)?.findLast((known) => known.value === value);
      if (note !== undefined) return note;
    }
    return null;
  }
}

/** Writes down which rules heard the speaker of a step and say what is done by speaking, where somebody asked. */
export function noteStep<Rule extends string>(
  notes: Notes<Rule> | null,
  step: AttributionStep,
  rules: { readonly speaker?: Rule; readonly act: Rule },
): void {
  if (notes === null) return;
  const { span, speaker, act } = step;
  const at = span.start;
  if (rules.speaker !== undefined)
    notes.write({
      field: "attribution.speaker",
      at,
      value: speaker?.span.start ?? null,
      rule: rules.speaker,
      span,
    });
  notes.write({ field: "attribution.act", at, value: act, rule: rules.act, span });
}

/** Gives the low, best and high of a number as the one value of a note: "low 12, high 15". */
export function boundsNoted({
  low,
  best,
  high,
}: {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}): string {
  const parts = [
    low === null ? null : `low ${low}`,
    best === null ? null : `best ${best}`,
    high === null ? null : `high ${high}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
