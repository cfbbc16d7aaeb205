import { noteStep } from "../model/index.ts";
import type { Attribution, Reading, Span, Speech, SpeechAct } from "../model/index.ts";
import type { RuleNotes } from "../codebook/index.ts";
import type { Words } from "./words.ts";

/** Finds who says what stands at a place. */
export interface Said {
  /** The chain of speakers of the words at a span; empty when the report itself says them. */
  of(span: Span): Attribution;
  /** The innermost speech around a span. */
  speechAt(span: Span): Speech | null;
}

const size = (speech: Speech): number => speech.content.end - speech.content.start;

/** Prepares looking up who says what in one report; `notes` is where it is written down which cue shows the act. */
export function listenTo(reading: Reading, words: Words, notes: RuleNotes | null): Said {
  const speechAt = (span: Span): Speech | null => {
    let best: Speech | null = null;
    for (const speech of reading.speeches) {
      const holds = speech.content.start <= span.start && span.end <= speech.content.end;
      if (holds && (best === null || size(speech) < size(best))) best = speech;
    }
    return best;
  };
  return {
    speechAt,
    of: (span) => {
      const chain = (speechAt(span)?.attribution ?? []).map((step) => withTime(reading, step));
      return chain.map((step, i) => {
        const act = i < chain.length - 1 ? step.act : actOf(step, words);
        if (act === step.act) return step;
        const shown = { ...step, act };
        noteStep(notes, shown, { act: "act/of-cue" });
        return shown;
      });
    },
  };
}

/** How far after the cue its time may begin: "said on late Tuesday". */
const NEAR_CUE = 14;

/** The time right behind the cue is when it was said: "said Tuesday". */
function withTime(reading: Reading, step: Attribution[number]): Attribution[number] {
  if (step.time !== null) return step;
  const { text } = reading.report;
  const time = reading.times.find((candidate) => {
    const gap = text.slice(step.span.end, candidate.span.start);
    const isBehind = candidate.span.start >= step.span.end && gap.length <= NEAR_CUE;
    return isBehind && /^\s+(?:(?:on|late|early|in|earlier|a statement)\s+)*$/.test(gap);
  });
  return time === undefined ? step : { ...step, time };
}

/** The act that the cue's own words show, where reading found no more than "states". */
function actOf(step: Attribution[number], words: Words): SpeechAct {
  if (step.act !== "states" || step.cue === null) return step.act;
  const cue = step.cue.toLowerCase();
  const acts = Object.entries(words.lexicon.acts) as [SpeechAct, string][];
  const shown = acts.find(([, list]) =>
    list.split(" ").some((word) => cue.startsWith(word.replace("_", " ").slice(0, 5))),
  );
  return shown?.[0] ?? step.act;
}
