import type { Incident, Place } from "../model/index.ts";
import { lengthOf, periodBetween, periodsMeet, type Period } from "./days.ts";
import { mentionKey, shapeOf, shareActor, singleDays, type Happening } from "./happening.ts";
import { relate, type PlaceRelation } from "./places.ts";
import { modesAgree, samePeriod } from "./same.ts";

/** An incident that a happening belongs to, with how sure that is and why. */
export interface Match {
  readonly incident: Incident;
  readonly confidence: number;
  readonly reason: string;
}

/** What a happening shares with an incident beside place and time. */
export interface Shared {
  readonly origin: boolean;
  readonly number: boolean;
}

const certain = 0.97;

/**
 * Finds the incident that a happening tells of: same place, day, target and kind.
 *
 * @param shared - what is told of both by the same origin, or with the same number
 * @returns the surest match; null when none fits, or when a loosely placed happening fits several
 */
export function matchOf(
  happening: Happening,
  incidents: readonly Incident[],
  shared: (incident: Incident) => Shared,
): Match | null {
  const matches = incidents
    .flatMap((incident) => matchWith(happening, incident, shared(incident)) ?? [])
    .sort((a, b) => b.confidence - a.confidence || compareHeld(a.incident, b.incident));
  const [best, second] = matches;
  if (best === undefined) return null;
  const isLoose = best.reason.startsWith("wider area");
  return isLoose && second !== undefined ? null : best;
}

function matchWith(happening: Happening, incident: Incident, shared: Shared): Match | null {
  const { place, start, end } = incident;
  const period = periodBetween(start, end);
  if (place === null || period === null || incident.type !== happening.type) return null;
  if (!modesAgree(incident.mode, happening.mode) || !actorsAllow(happening, incident, shared)) {
    return null;
  }
  const held = { incident, place, period };
  return incident.shape === "single"
    ? matchSingle(happening, held, shared)
    : matchAggregate(happening, held, shared);
}

interface Held {
  readonly incident: Incident;
  readonly place: Place;
  readonly period: Period;
}

function matchSingle(happening: Happening, held: Held, shared: Shared): Match | null {
  if (lengthOf(happening.period) > singleDays || happening.isToll) return null;
  if (!periodsMeet(happening.period, held.period)) return null;
  const relation = relate(happening.place, held.place);
  if (relation === "apart") return null;
  // A province or country says little: without the same origin or number it may be any attack in it.
  if (relation === "around" && !shared.origin && !shared.number) return null;
  const isSameDay = samePeriod(happening.period, held.period);
  return matched(happening, held, {
    relation,
    when: isSameDay ? "same day" : "days overlap",
    shared,
  });
}

function matchAggregate(happening: Happening, held: Held, shared: Shared): Match | null {
  const { incident, place, period } = held;
  if (shapeOf(happening.place, happening.period) === "single") {
    return matchLooselyPlaced(happening, held, shared);
  }
  if (relate(happening.place, place) !== "same" || !samePeriod(happening.period, period))
    return null;
  // "In 2016" or "in June" is a day told inexactly, not a period: many an attack lies in it.
  if (isInexact(period) && !shared.origin && !shared.number) return null;
  const isToll = incident.initiators.length === 0 && incident.mode === null;
  if (isToll !== happening.isToll || incident.mode !== happening.mode) return null;
  return matched(happening, held, { relation: "same", when: "same period", shared });
}

function isInexact({ start, end, isOpen }: Period): boolean {
  return !isOpen && start === end && (start?.length ?? 10) < 10;
}

/** One happening that was first told with a wide area only: "in northwest Syria, on Wednesday". */
function matchLooselyPlaced(happening: Happening, held: Held, shared: Shared): Match | null {
  if (held.period.isOpen || lengthOf(held.period) > singleDays) return null;
  if (!shared.origin && !shared.number) return null;
  if (relate(happening.place, held.place) !== "inside") return null;
  if (!periodsMeet(happening.period, held.period)) return null;
  const when = samePeriod(happening.period, held.period) ? "same day" : "days overlap";
  return matched(happening, held, { relation: "inside", when, shared });
}

function matched(
  happening: Happening,
  { incident }: Held,
  told: { relation: PlaceRelation; when: string; shared: Shared },
): Match {
  const isSameTarget = shareActor(happening.targets, incident.targets);
  const isSameMode = happening.mode !== null && happening.mode === incident.mode;
  const reasons = [
    placeReason(told.relation),
    told.when,
    isSameTarget ? "same target" : "",
    isSameMode ? "same kind" : "",
    told.shared.origin ? "shared origin" : "",
    told.shared.number ? "same number" : "",
  ].filter((reason) => reason !== "");
  const confidence =
    placeConfidence(told.relation) +
    (told.when === "days overlap" ? 0 : 0.1) +
    (isSameTarget ? 0.05 : 0) +
    (isSameMode ? 0.05 : 0) +
    (told.shared.origin ? 0.1 : 0) +
    (told.shared.number ? 0.05 : 0);
  return {
    incident,
    confidence: Math.round(Math.min(certain, confidence) * 100) / 100,
    reason: reasons.join(", "),
  };
}

function placeReason(relation: PlaceRelation): string {
  switch (relation) {
    case "same":
      return "same place";
    case "near":
      return "same place within 5 km";
    case "inside":
      return "place inside the incident's area";
    case "around":
      return "wider area told that holds the place";
    case "apart":
      return "";
  }
}

function placeConfidence(relation: PlaceRelation): number {
  if (relation === "same") return 0.7;
  return relation === "near" ? 0.65 : 0.5;
}

/** Two different attackers are two attacks, unless origin or number show that they are two accounts of one. */
function actorsAllow(happening: Happening, incident: Incident, shared: Shared): boolean {
  const { initiators } = incident;
  if (happening.initiators.length === 0 || initiators.length === 0) return true;
  if (shareActor(happening.initiators, initiators)) return true;
  const areListed = [...happening.initiators, ...initiators].every(
    ({ actorId }) => actorId !== null,
  );
  return !areListed || shared.origin || shared.number;
}

/** Orders incidents by what they hold, never by their ids, which chance makes. */
function compareHeld(a: Incident, b: Incident): number {
  const key = (incident: Incident): string =>
    [
      incident.start ?? "",
      incident.title,
      incident.targets.map(mentionKey).join(","),
      String(incident.reports).padStart(6, "0"),
    ].join("|");
  return key(a) < key(b) ? -1 : 1;
}
