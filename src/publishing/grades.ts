import type { CodedEvent, Incident } from "../model/index.ts";

/** How strong the evidence is for one question about an incident. */
export type Grade =
  | "nobody-named"
  | "no-figure"
  | "single-origin"
  | "several-origins"
  | "corroborated"
  | "acknowledged"
  | "contested"
  | "discounted";

/** One of the three questions, with its grade and what the grade means. */
export interface GradeView {
  readonly question: string;
  readonly grade: Grade;
  readonly label: string;
  readonly definition: string;
}

/** What readers see for each grade, and what it means. */
export const gradeDefinitions: Readonly<Record<Grade, { label: string; definition: string }>> = {
  "nobody-named": {
    label: "Nobody is named",
    definition: "No report names who did it. Vigil does not guess.",
  },
  "no-figure": {
    label: "No figure",
    definition: "No report gives a number of people harmed.",
  },
  "single-origin": {
    label: "Single origin",
    definition: "One origin says so, however many reports repeat it.",
  },
  "several-origins": {
    label: "Several origins",
    definition:
      "More than one named origin says so. Whether they know it independently is not reviewed.",
  },
  corroborated: {
    label: "Corroborated",
    definition: "A reviewer has found that independent origins say so.",
  },
  acknowledged: {
    label: "Acknowledged",
    definition: "The accused party itself admits this part.",
  },
  contested: {
    label: "Contested",
    definition: "A party or another origin denies it or says otherwise.",
  },
  discounted: {
    label: "Discounted",
    definition: "A reviewer has found that it does not hold, and the trail says why.",
  },
};

function view(question: string, grade: Grade): GradeView {
  return { question, grade, ...gradeDefinitions[grade] };
}

function byOrigins(namedOrigins: number): Grade {
  return namedOrigins > 1 ? "several-origins" : "single-origin";
}

function denied(events: readonly CodedEvent[], what: readonly string[]): boolean {
  return events.some((event) => event.denies !== null && what.includes(event.denies));
}

function occurrence(incident: Incident, events: readonly CodedEvent[]): Grade {
  if (incident.status === "retracted") return "discounted";
  if (incident.status === "disputed" || denied(events, ["occurrence"])) return "contested";
  return byOrigins(incident.namedOrigins);
}

function responsibility(incident: Incident, events: readonly CodedEvent[]): Grade {
  if (incident.initiators.length === 0) return "nobody-named";
  const accused = new Set(incident.initiators.map((actor) => actor.actorId ?? actor.name));
  const admits = events.some((event) =>
    event.attribution.some(
      ({ act, speaker, identity }) =>
        (act === "admits" || act === "claims-responsibility") &&
        speaker !== null &&
        // "A group claimed responsibility" acknowledges nothing for anyone.
        (identity === "named" || identity === "office") &&
        accused.has(speaker.actorId ?? speaker.name),
    ),
  );
  if (admits) return "acknowledged";
  if (denied(events, ["responsibility"])) return "contested";
  const naming = events.filter((event) => event.roles.initiator.length > 0);
  const origins = new Set(naming.map((event) => event.attribution.at(-1)?.speaker?.name ?? ""));
  return byOrigins(origins.size);
}

function harm(incident: Incident, events: readonly CodedEvent[]): Grade {
  if (incident.estimates.length === 0) return "no-figure";
  if (denied(events, ["harm", "figure", "status"])) return "contested";
  return byOrigins(Math.max(...incident.estimates.map((estimate) => estimate.namedOrigins)));
}

/**
 * Grades the three questions apart: did it happen, who is responsible, what was the harm. Only a reviewer grants
 * "corroborated", so it never comes from here.
 *
 * @param events - every event linked to the incident
 */
export function gradesOf(incident: Incident, events: readonly CodedEvent[]): GradeView[] {
  return [
    view("Did it happen?", occurrence(incident, events)),
    view("Who is responsible?", responsibility(incident, events)),
    view("What was the harm?", harm(incident, events)),
  ];
}
