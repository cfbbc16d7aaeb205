import type { Figure } from "../model/index.ts";
import { periodsMeet } from "./days.ts";
import { shapeOf, type Happening, type Part } from "./happening.ts";
import { isHarm, isLasting } from "./kinds.ts";
import { relate } from "./places.ts";

/** Words that point to some other happening than the one told before. */
const elsewhere =
  /\b(?:another|separate|other|elsewhere|earlier|previous(?:ly)?|similar|last (?:week|month|year)|in recent (?:days|weeks|months|years)|since \d{4}|in \d{4})\b/i;

/** A whole happening of the same report with the part it came from. */
export interface Anchor {
  readonly part: Part;
  readonly happening: Happening;
}

/** Says whether a part's own words point to another happening than those told round it. */
export function refersElsewhere(part: Part): boolean {
  return elsewhere.test(part.words.slice(0, 1000));
}

/**
 * Completes a part by the happening that it goes on telling of: the nearest told before it, else the first told after;
 * where that is an aggregate, the latest of the report's aggregates, which is the one it is about.
 *
 * "Around 80 civilians were killed in the new escalation" has neither place nor day; both are those of the escalation
 * that the report tells of. Only violence and figures of harm are completed so.
 *
 * @returns the part as a happening whose `taken` says what was taken; null when the report tells of none that fits
 */
export function anchorFor(part: Part, anchors: readonly Anchor[]): Happening | null {
  const counted = part.figures.some((figure) => isHarm(figure.kind));
  if (part.type !== "ASSAULT" && !counted) return null;
  const fitting = anchors.filter((anchor) => fits(part, anchor));
  const anchor = fitting.findLast((each) => each.part.at <= part.at) ?? fitting[0];
  if (anchor === undefined) return null;
  const { happening } = isAggregate(anchor) ? latest(fitting.filter(isAggregate), anchor) : anchor;
  return complete(part, happening, counted);
}

function isAggregate({ happening }: Anchor): boolean {
  return shapeOf(happening.place, happening.period) === "aggregate";
}

function latest(anchors: readonly Anchor[], first: Anchor): Anchor {
  const start = (anchor: Anchor): number => anchor.happening.period.first;
  return anchors.reduce(
    (last, anchor) => (start(anchor) > start(last) ? anchor : last),
    anchors[0] ?? first,
  );
}

function fits(part: Part, anchor: Anchor): boolean {
  const { happening } = anchor;
  if (happening.type !== "ASSAULT") return false;
  // People are not displaced on the one day of an attack.
  if (part.figures.some((figure) => isLasting(figure.kind)) && !isAggregate(anchor)) return false;
  if (part.place !== null && relate(part.place, happening.place) === "apart") return false;
  return part.period === null || periodsMeet(part.period, happening.period);
}

function complete(part: Part, anchor: Happening, counted: boolean): Happening | null {
  const place = part.place ?? anchor.place;
  const period = part.period ?? anchor.period;
  const isWide = shapeOf(place, period) === "aggregate";
  // What is told of an aggregate without a number is nothing that could be held apart from it.
  if (isWide && !counted) return null;
  const whole = { ...part, place, period, taken: new Map([[part.id, takenFrom(part, isWide)]]) };
  if (sameSpeaker(part, anchor)) {
    const { type, initiators, isToll } = anchor;
    return { ...whole, type, mode: part.mode ?? anchor.mode, initiators, isToll };
  }
  if (!isWide) return { ...whole, type: "ASSAULT", isToll: false };
  return { ...whole, isToll: part.initiators.length === 0 };
}

function takenFrom(part: Part, isWide: boolean): string {
  const lacking = [part.place === null ? "place" : "", part.period === null ? "time" : ""];
  const told = isWide ? "escalation" : "attack";
  return `${lacking.filter((word) => word !== "").join(" and ")} of the ${told} that the same report tells of`;
}

/** A figure without an event goes with the toll that the same speaker gives: "80 killed … and 40,000 displaced". */
function sameSpeaker(part: Part, anchor: Happening): boolean {
  if (part.events.length > 0) return false;
  const speakers = (figures: readonly Figure[]): string[] =>
    figures.flatMap((figure) => figure.attribution.at(-1)?.speaker?.name.toLowerCase() ?? []);
  const of = new Set(speakers(anchor.figures.filter((figure) => isHarm(figure.kind))));
  return speakers(part.figures).some((name) => of.has(name));
}
