import type { CodedEvent, Coding, Figure, Mention } from "../../src/model/index.ts";

const deadly =
  /\b(?:kill|murder|assassin|massacr|execut|slain|slay|slaught|die[ds]?\b|dead\b|death|behead|gunned down|shot to death|fatal)/gi;
const hurtful = /\b(?:wound|injur|hurt\b|maim|burned\b)/gi;
const ruinous = /\b(?:destr[ou]|blow(?:n|s|ing)? up|blew up|burn|level|demolish|raz|reduc|gutt)/gi;
const harmful = /\b(?:damag|shatter|broke|crack|sabotag|set fire|fire)/gi;

/** The telling of an event that holds a mention; its first one where none does. */
function tellingOf(
  event: CodedEvent,
  mention: Mention,
  { report }: Coding,
): { text: string; at: number } {
  const { start, end } = mention.span;
  const span = event.spans.find((each) => each.start <= start && end <= each.end) ?? {
    start: Math.min(event.trigger.start, start),
    end: Math.max(event.trigger.end, end),
  };
  const text = report.text.slice(span.start, Math.min(span.end, span.start + 400));
  return { text, at: start - span.start };
}

/** How far from a place in a text the nearest word of a sort stands; infinite where none does. */
function distance(text: string, at: number, words: RegExp): number {
  const places = [...text.matchAll(words)].map(({ index }) => Math.abs(index - at));
  return Math.min(Infinity, ...places);
}

/** What the words nearest to somebody say became of them: death or injury; null where they say neither. */
export function humanEffect(
  event: CodedEvent,
  mention: Mention,
  { coding, figure }: { readonly coding: Coding; readonly figure: Figure | undefined },
): string | null {
  if (figure?.kind === "killed") return "DEATH";
  if (figure?.kind === "injured") return "INJURY";
  const { text, at } = tellingOf(event, mention, coding);
  const [death, injury] = [distance(text, at, deadly), distance(text, at, hurtful)];
  if (death === Infinity && injury === Infinity) return null;
  return death <= injury ? "DEATH" : "INJURY";
}

/** What the words nearest to something say became of it; arson implies damage, by the task's definition. */
export function thingEffect(event: CodedEvent, mention: Mention, coding: Coding): string | null {
  const { text, at } = tellingOf(event, mention, coding);
  const [ruin, harm] = [distance(text, at, ruinous), distance(text, at, harmful)];
  if (ruin === Infinity && harm === Infinity) return null;
  return ruin <= harm ? "DESTROYED" : "SOME DAMAGE";
}
