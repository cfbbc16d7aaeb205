import type {
  CodedEvent,
  EventType,
  Figure,
  Mention,
  Place,
  Problem,
  Span,
} from "../model/index.ts";
import { type Period, lengthOf } from "./days.ts";
import { isFine } from "./places.ts";

/** Longest span of days that is still one happening. */
export const singleDays = 7;

/** One happening as one report tells it: the events that tell of it and the figures it claims. */
export interface Happening {
  readonly type: EventType;
  readonly mode: string | null;
  /** In text order; empty when only figures tell of it. */
  readonly events: readonly CodedEvent[];
  readonly figures: readonly Figure[];
  readonly place: Place;
  readonly period: Period;
  readonly initiators: readonly Mention[];
  readonly targets: readonly Mention[];
  /** Whether it is a toll over an area and period, whose figures are told for no single deed. */
  readonly isToll: boolean;
  /** By event id, what was not told in the event's own words, for its link's reason. */
  readonly taken: ReadonlyMap<string, string>;
}

/** An event, or a figure that belongs to none, that is linked to no incident, with the reason. */
export interface Unlinked {
  /** e1, e2 …; f1, f2 … for a figure. */
  readonly eventId: string;
  readonly problem: Problem;
}

/** A happening whose place or time is not told in its own words. */
export interface Part extends Omit<Happening, "place" | "period" | "isToll" | "taken"> {
  readonly id: string;
  readonly place: Place | null;
  readonly period: Period | null;
  /** Where it stands in the text. */
  readonly at: number;
  readonly words: string;
  readonly span: Span | null;
}

/** single: a district or finer and at most 7 days; aggregate: a wider area or a longer period. */
export function shapeOf(place: Place, period: Period): "single" | "aggregate" {
  const isShort = lengthOf(period) <= singleDays;
  return isFine(place) && isShort ? "single" : "aggregate";
}

/** Joins lists of mentions, each actor once, in the order first met. */
export function eachOnce(mentions: readonly Mention[]): Mention[] {
  const byKey = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = mentionKey(mention);
    if (!byKey.has(key)) byKey.set(key, mention);
  }
  return [...byKey.values()];
}

/** Gives what makes a mention's actor itself: its id, else its name in lower case. */
export function mentionKey(mention: Mention): string {
  return mention.actorId ?? mention.name.toLowerCase();
}

/** Says whether two lists name a common actor. */
export function shareActor(a: readonly Mention[], b: readonly Mention[]): boolean {
  const keys = new Set(a.map(mentionKey));
  return b.some((mention) => keys.has(mentionKey(mention)));
}

/** Joins happenings of one report that are one; the first gives type, place and period. */
export function joinHappenings(first: Happening, other: Happening): Happening {
  return {
    ...first,
    mode: first.mode ?? other.mode,
    events: [...first.events, ...other.events],
    figures: [...first.figures, ...other.figures],
    initiators: eachOnce([...first.initiators, ...other.initiators]),
    targets: eachOnce([...first.targets, ...other.targets]),
    taken: new Map([...first.taken, ...other.taken]),
  };
}
