import type { CodedEvent, Coding, Figure, Mention } from "../../src/model/index.ts";

const deadly =
  /\b(?:kill|murder|assassin|massacr|execut|slain|slay|slaught|die[ds]?\b|dead\b|death|behead|gunned down|shot to death|fatal)\w*/gi;
const hurtful = /\b(?:wound|injur|hurt\b|maim|burned\b)\w*/gi;
const ruinous =
  /\b(?:destr[ou]|blow(?:n|s|ing)? up|blew up|burn|level|demolish|raz|reduc|gutt)\w*/gi;
const harmful = /\b(?:damag|shatter|broke|crack|sabotag|set fire|fire)\w*/gi;

/** A telling's text, and where in it a mention stands. */
interface Telling {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The telling of an event that holds a mention; its first one where none does. */
function tellingOf(event: CodedEvent, mention: Mention, { report }: Coding): Telling {
  const { start, end } = mention.span;
  const span = event.spans.find((each) => each.start <= start && end <= each.end) ?? {
    start: Math.min(event.trigger.start, start),
    end: Math.max(event.trigger.end, end),
  };
  const text = report.text.slice(span.start, Math.min(span.end, span.start + 400));
  return { text, from: start - span.start, to: end - span.start };
}

/** How many code units lie between a mention and the nearest word of a sort; infinite where no word is. */
function distance({ text, from, to }: Telling, words: RegExp): number {
  const gaps = [...text.matchAll(words)].map(({ 0: word, index }) =>
    index < from ? from - index - word.length : index - to,
  );
  return Math.min(Infinity, ...gaps);
}

/** What the words nearest to somebody say became of them: death or injury; null where they say neither. */
export function humanEffect(
  event: CodedEvent,
  mention: Mention,
  { coding, figure }: { readonly coding: Coding; readonly figure: Figure | undefined },
): string | null {
  if (figure?.kind === "killed") return "DEATH";
  if (figure?.kind === "injured") return "INJURY";
  const telling = tellingOf(event, mention, coding);
  const [death, injury] = [distance(telling, deadly), distance(telling, hurtful)];
  if (death === Infinity && injury === Infinity) return null;
  return death <= injury ? "DEATH" : "INJURY";
}

/** What the words nearest to something say became of it; arson implies damage, by the task's definition. */
export function thingEffect(event: CodedEvent, mention: Mention, coding: Coding): string | null {
  const telling = tellingOf(event, mention, coding);
  const [ruin, harm] = [distance(telling, ruinous), distance(telling, harmful)];
  if (ruin === Infinity && harm === Infinity) return null;
  return ruin <= harm ? "DESTROYED" : "SOME DAMAGE";
}
