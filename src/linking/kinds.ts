import type { CodedEvent, EventType, FigureKind } from "../model/index.ts";

/**
 * Types whose events are deeds and make incidents where place and date are told; the other types are words, and stay
 * statements. @source docs/decisions/0007-linking.md
 */
const deeds: ReadonlySet<EventType> = new Set([
  "ASSAULT",
  "COERCE",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "RETREAT",
  "AID",
  "COOPERATE",
]);

/** Kinds of figure that say what people suffered: the tolls of an incident. */
const harms: ReadonlySet<FigureKind> = new Set([
  "killed",
  "injured",
  "killed-or-injured",
  "missing",
  "dead-or-missing",
  "bodies-found",
  "neutralised",
  "detained",
  "abducted",
  "displaced",
  "besieged",
]);

/** Kinds that count people who moved or suffered for as long as it goes on, not at one moment. */
const lasting: ReadonlySet<FigureKind> = new Set(["displaced", "besieged"]);

/** Says whether an event can be one telling of an incident: an actual deed that denies nothing. */
export function isHappening(event: CodedEvent): boolean {
  return event.modality === "actual" && event.denies === null && deeds.has(event.type);
}

/** Says whether a kind of figure counts harm to people. */
export function isHarm(kind: FigureKind): boolean {
  return harms.has(kind);
}

/** Says whether a kind of figure counts a lasting state of people. */
export function isLasting(kind: FigureKind): boolean {
  return lasting.has(kind);
}

/** Gives the type of an incident that only a figure tells of. */
export function typeOfFigure(kind: FigureKind): EventType {
  return kind === "displaced" || kind === "detained" || kind === "besieged" ? "COERCE" : "ASSAULT";
}
