import type { Figure } from "../model/index.ts";
import { periodsMeet, type Period } from "./days.ts";
import { shapeOf, shareActor, type Happening } from "./happening.ts";
import { relate } from "./places.ts";

/** Says whether a report tells one happening twice. */
export function isSameInReport(a: Happening, b: Happening): boolean {
  const shape = shapeOf(a.place, a.period);
  if (shape !== shapeOf(b.place, b.period) || a.isToll !== b.isToll) return false;
  if (a.isToll) return isSameToll(a, b);
  if (a.type !== b.type || !modesAgree(a.mode, b.mode)) return false;
  return shape === "single" ? isSameSingle(a, b) : isSameAggregate(a, b);
}

/** A mode that is not told contradicts none. */
export function modesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || (air.has(a) && air.has(b));
}

const air = new Set(["aerial", "drone"]);

/** Tolls of one report over one area and period are one aggregate, whatever they count. */
function isSameToll(a: Happening, b: Happening): boolean {
  return relate(a.place, b.place) === "same" && samePeriod(a.period, b.period);
}

function isSameSingle(a: Happening, b: Happening): boolean {
  const place = relate(a.place, b.place);
  if (place === "apart" || !periodsMeet(a.period, b.period)) return false;
  return actorsAgree(a, b) && !countsContradict(a.figures, b.figures);
}

function isSameAggregate(a: Happening, b: Happening): boolean {
  if (relate(a.place, b.place) !== "same" || !samePeriod(a.period, b.period)) return false;
  return a.mode === b.mode && bothOrNone(a, b) && actorsAgree(a, b);
}

function bothOrNone(a: Happening, b: Happening): boolean {
  return (a.initiators.length === 0) === (b.initiators.length === 0);
}

/** Says whether two open or closed periods are told as the same. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.first !== b.first) return false;
  return a.isOpen || b.isOpen || a.last === b.last;
}

/** Actors contradict each other when both lists name some and share none. */
function actorsAgree(a: Happening, b: Happening): boolean {
  const disagree =
    a.initiators.length > 0 && b.initiators.length > 0 && !shareActor(a.initiators, b.initiators);
  return !disagree;
}

/** One speaker does not give two different totals of one kind for one happening. */
function countsContradict(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.some((one) => b.some((other) => contradict(one, other)));
}

function contradict(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.of.status !== other.of.status) return false;
  if (one.measure !== "total" || other.measure !== "total") return false;
  if (one.relations.length + other.relations.length > 0) return false;
  if (one.of.age !== other.of.age || one.of.sex !== other.of.sex) return false;
  const speaker = (figure: Figure): string =>
    figure.attribution.at(-1)?.speaker?.name.toLowerCase() ?? "";
  return speaker(one) === speaker(other) && one.best !== other.best && one.rule === other.rule;
}
