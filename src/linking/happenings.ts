import { problem, type CodedEvent, type Coding, type Figure, type Place } from "../model/index.ts";
import { anchorFor, refersElsewhere } from "./anchors.ts";
import { periodOf, type Period } from "./days.ts";
import {
  eachOnce,
  joinHappenings,
  shapeOf,
  type Happening,
  type Part,
  type Unlinked,
} from "./happening.ts";
import { isHappening, isHarm, isLasting, typeOfFigure } from "./kinds.ts";
import { placeLeft, placeOf } from "./places.ts";
import { isSameInReport } from "./same.ts";

/**
 * Finds the happenings that a coding tells of, each once.
 *
 * Deeds said to be actual, with place and time; what is told without them is taken to belong to the happening told
 * before it in the same report, unless its words point elsewhere. Tolls of one origin over one area and period are one.
 *
 * @returns happenings in text order, and what stays unlinked with its reason
 */
export function happeningsOf(coding: Coding): { happenings: Happening[]; unlinked: Unlinked[] } {
  const parts = partsOf(coding);
  const whole = parts.filter(isWhole).map((part) => told(part));
  const happenings = gather(whole.map(({ happening }) => happening));
  const unlinked: Unlinked[] = [];
  for (const part of parts.filter((each) => !isWhole(each))) {
    const anchor = refersElsewhere(part) ? null : anchorFor(part, whole);
    if (anchor === null) unlinked.push({ eventId: part.id, problem: missing(part) });
    else add(happenings, anchor);
  }
  return { happenings, unlinked };
}

type WholePart = Part & { readonly place: Place; readonly period: Period };

function isWhole(part: Part): part is WholePart {
  return part.place !== null && part.period !== null;
}

function told(part: WholePart): { part: WholePart; happening: Happening } {
  const isToll = part.initiators.length === 0 && isTollOf(part);
  return { part, happening: { ...part, isToll, taken: new Map() } };
}

/** A toll is harm counted over an area or period, by a figure whose scope is a period or in an aggregate. */
function isTollOf(part: WholePart): boolean {
  const counted = part.figures.filter((figure) => isHarm(figure.kind));
  if (counted.length === 0) return false;
  return shapeOf(part.place, part.period) === "aggregate" && part.mode === null;
}

function gather(all: readonly Happening[]): Happening[] {
  const happenings: Happening[] = [];
  for (const happening of all) add(happenings, happening);
  return happenings;
}

/** Adds a happening to a report's list, joined to the one that it tells again. */
function add(happenings: Happening[], happening: Happening): void {
  const at = happenings.findIndex((each) => isSameInReport(each, happening));
  const same = happenings[at];
  if (same === undefined) happenings.push(happening);
  else happenings[at] = joinHappenings(same, happening);
}

/** Gives the events that may be happenings, with their figures, and the figures of harm that belong to no event. */
function partsOf(coding: Coding): Part[] {
  const events = coding.events.filter(isHappening);
  const own = events.map((event) => partOfEvent(event, coding));
  const known = new Set(coding.events.map((event) => event.id));
  const lone = coding.figures
    .filter((figure) => counts(figure) && isHarm(figure.kind))
    .filter((figure) => figure.eventId === null || !known.has(figure.eventId))
    .map((figure) => partOfFigure(figure, coding));
  return [...own, ...lone].sort((a, b) => a.at - b.at);
}

/** A cumulative toll or a stock never enters an incident; "three more" is no number of its own. */
function counts(figure: Figure): boolean {
  return figure.measure === "total" && (figure.scope === "incident" || figure.scope === "period");
}

function partOfEvent(event: CodedEvent, coding: Coding): Part {
  const { publishedAt, text } = coding.report;
  const figures = coding.figures.filter(
    (figure) =>
      counts(figure) && (figure.eventId === event.id || event.figures.includes(figure.id)),
  );
  const words = event.spans.map((span) => text.slice(span.start, span.end)).join(" ");
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    events: [event],
    figures,
    place: placeOf(event.places) ?? firstOf(figures, placeOfFigure),
    period:
      periodOf(event.time, publishedAt) ??
      firstOf(figures, (figure) => periodOf(figure.countedOver, publishedAt)),
    initiators: eachOnce(event.roles.initiator),
    targets: eachOnce([...event.roles.target, ...event.roles.affected]),
    at: event.trigger.start,
    words,
    span: event.trigger,
  };
}

function partOfFigure(figure: Figure, coding: Coding): Part {
  const { publishedAt, text } = coding.report;
  return {
    id: figure.id,
    type: typeOfFigure(figure.kind),
    mode: null,
    events: [],
    figures: [figure],
    place: placeOfFigure(figure),
    period: periodOf(figure.countedOver, publishedAt),
    initiators: [],
    targets: [],
    at: figure.span.start,
    words: text.slice(figure.span.start, figure.span.end),
    span: figure.span,
  };
}

/** People are displaced from a place; other harm happens at one. */
function placeOfFigure(figure: Figure): Place | null {
  const left = isLasting(figure.kind) ? placeLeft(figure.places) : null;
  return left ?? placeOf(figure.places);
}

function firstOf<Value>(
  figures: readonly Figure[],
  find: (figure: Figure) => Value | null,
): Value | null {
  for (const figure of figures) {
    const found = find(figure);
    if (found !== null) return found;
  }
  return null;
}

function missing(part: Part): Unlinked["problem"] {
  const what = part.events.length > 0 ? `${part.type} (${part.id})` : `figure (${part.id})`;
  if (part.place === null) {
    const message = `The ${what} stays unlinked: no place is told, or none that is sure.`;
    return problem("linking/no-place", message, part.span);
  }
  const message = `The ${what} stays unlinked: no date is told, or none that is resolved.`;
  return problem("linking/no-date", message, part.span);
}
