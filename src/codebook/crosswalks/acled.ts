import type { CodedEvent, Coding, Mention } from "../../model/index.ts";

/** ACLED's sub-event types, in the order in which it prefers one where a happening would bear several. @source ACLED codebook of 2019 */
export const acledSubEvents = [
  "Chemical weapon",
  "Suicide bomb",
  "Sexual violence",
  "Government regains territory",
  "Non-state actor overtakes territory",
  "Non-violent transfer of territory",
  "Armed clash",
  "Air/drone strike",
  "Shelling/artillery/missile attack",
  "Grenade",
  "Remote explosive/landmine/IED",
  "Excessive force against protesters",
  "Protest with intervention",
  "Violent demonstration",
  "Mob violence",
  "Abduction/forced disappearance",
  "Attack",
  "Peaceful protest",
  "Agreement",
  "Disrupted weapons use",
  "Headquarters or base established",
  "Looting/property destruction",
  "Arrests",
  "Change to group/activity",
  "Other",
] as const;
/** One of ACLED's sub-event types. */
export type AcledSubEvent = (typeof acledSubEvents)[number];

/** One event and the coding that it stands in. */
export interface Told {
  readonly event: CodedEvent;
  readonly coding: Coding;
}

type Side = "state" | "group" | "people" | "thing";

const sideOfKind: Readonly<Record<Mention["kind"], Side>> = {
  state: "state",
  government: "state",
  office: "state",
  "armed-force": "state",
  "armed-group": "group",
  organisation: "people",
  person: "people",
  population: "people",
  unknown: "people",
  infrastructure: "thing",
  weapon: "thing",
};

const has = (mentions: readonly Mention[], ...sides: readonly Side[]): boolean =>
  mentions.some((mention) => sides.includes(sideOfKind[mention.kind]));

const hasKind = (event: CodedEvent, kind: Mention["kind"]): boolean =>
  event.roles.affected.some((mention) => mention.kind === kind);

const isActual = (event: CodedEvent): boolean =>
  event.modality === "actual" || event.modality === "historical";

/** The coding's protests, which tell whether force struck protesters. */
function protests({ coding }: Told): CodedEvent[] {
  return coding.events.filter((event) => event.type === "PROTEST" && isActual(event));
}

const isViolentProtest = (event: CodedEvent): boolean =>
  event.mode === "riot" || event.mode === "vandalize";

/** Whether the event was done to those who protest. */
function strikesProtest(told: Told): boolean {
  const { event } = told;
  const crowds = protests(told).flatMap((protest) => protest.roles.initiator);
  return event.roles.target.some((target) =>
    crowds.some((crowd) => crowd.span.start === target.span.start || crowd.name === target.name),
  );
}

/** Whether the words of an event say that land changed hands. */
function takesLand({ event, coding }: Told): boolean {
  return coding.conditions.some(
    (condition) =>
      condition.kind === "control" &&
      condition.stage !== "held" &&
      condition.spans.some((a) => event.spans.some((b) => a.start < b.end && b.start < a.end)),
  );
}

const isFought = ({ coding }: Told): boolean =>
  coding.events.some((event) => event.type === "ASSAULT" && isActual(event));

const hasWithdrawal = ({ coding }: Told): boolean =>
  coding.events.some(
    (event) => event.type === "RETREAT" && event.mode === "withdraw" && isActual(event),
  );

/** Land that changes hands: by fighting, unless one side left and nobody fought. */
function territory(told: Told): AcledSubEvent {
  if (hasWithdrawal(told) && !isFought(told)) return "Non-violent transfer of territory";
  return has(told.event.roles.initiator, "state")
    ? "Government regains territory"
    : "Non-state actor overtakes territory";
}

/** What the violence was where somebody protested: against the crowd, or by it; null when it was neither. */
function aroundProtest(told: Told): AcledSubEvent | null {
  if (protests(told).length === 0) return null;
  if (strikesProtest(told)) return "Excessive force against protesters";
  return has(told.event.roles.initiator, "people") ? "Violent demonstration" : null;
}

/** Whether both sides bear arms. */
function isClash({ initiator, target }: CodedEvent["roles"]): boolean {
  return has(target, "state", "group") || (has(initiator, "state") && has(initiator, "group"));
}

/** Violence without a means of its own: who stands on each side decides. */
function violence(told: Told): AcledSubEvent {
  const { roles } = told.event;
  const protest = aroundProtest(told);
  if (protest !== null) return protest;
  if (isClash(roles)) return "Armed clash";
  const isByPeople = has(roles.initiator, "people") && !has(roles.initiator, "state", "group");
  return isByPeople ? "Mob violence" : "Attack";
}

const byAssaultMode: Readonly<Record<string, (told: Told) => AcledSubEvent>> = {
  unconventional: () => "Chemical weapon",
  "suicide-attack": () => "Suicide bomb",
  sexual: () => "Sexual violence",
  abduct: ({ event }) =>
    has(event.roles.target, "group") ? "Armed clash" : "Abduction/forced disappearance",
  aerial: () => "Air/drone strike",
  drone: () => "Air/drone strike",
  "heavy-weapons": () => "Shelling/artillery/missile attack",
  explosives: ({ event }) =>
    event.instrument?.kind === "grenade" ? "Grenade" : "Remote explosive/landmine/IED",
  "crowd-control": () => "Protest with intervention",
  destroy: ({ event }) =>
    hasKind(event, "weapon") ? "Disrupted weapons use" : "Looting/property destruction",
};

function assault(told: Told): AcledSubEvent {
  return (byAssaultMode[told.event.mode ?? ""] ?? violence)(told);
}

function protest(told: Told): AcledSubEvent {
  const { coding } = told;
  if (isViolentProtest(told.event)) return "Violent demonstration";
  const forced = coding.events.filter(
    (event) => isActual(event) && (event.type === "ASSAULT" || event.mode === "arrest"),
  );
  if (forced.some((event) => event.mode === "crowd-control" || event.mode === "arrest"))
    return "Protest with intervention";
  return "Peaceful protest";
}

function coercion(told: Told): AcledSubEvent {
  const { event } = told;
  if (event.mode === "arrest")
    return strikesProtest(told) ? "Protest with intervention" : "Arrests";
  if (event.mode !== "seize") return "Other";
  if (hasKind(event, "weapon")) return "Disrupted weapons use";
  return takesLand(told) ? territory(told) : "Looting/property destruction";
}

function retreat(told: Told): AcledSubEvent {
  const { mode, roles } = told.event;
  switch (mode) {
    case "withdraw":
      if (roles.target.length > 0) return "Agreement";
      return told.event.places.length > 0
        ? "Non-violent transfer of territory"
        : "Change to group/activity";
    case "disarm":
      return "Disrupted weapons use";
    case "ceasefire":
    case "release":
      return "Agreement";
    case null:
      return "Change to group/activity";
    default:
      return "Other";
  }
}

function mobilization({ event }: Told): AcledSubEvent {
  if (hasKind(event, "infrastructure")) return "Headquarters or base established";
  return event.mode === "weapons" ? "Other" : "Change to group/activity";
}

const agreement = (): AcledSubEvent => "Agreement";
const other = (): AcledSubEvent => "Other";
const nothing = (): null => null;

const byType: Readonly<Record<CodedEvent["type"], (told: Told) => AcledSubEvent | null>> = {
  ASSAULT: assault,
  PROTEST: protest,
  COERCE: coercion,
  RETREAT: retreat,
  MOBILIZE: mobilization,
  AGREE: agreement,
  CONCEDE: agreement,
  SUPPORT: agreement,
  COOPERATE: agreement,
  CONSULT: agreement,
  AID: other,
  SANCTION: other,
  REQUEST: nothing,
  ACCUSE: nothing,
  REJECT: nothing,
  THREATEN: nothing,
};

/**
 * Says which of ACLED's sub-event types an event would bear: by type, mode, class of weapon, who stands on each side,
 * and what the coding tells beside it (protests, control of land, withdrawals).
 *
 * @returns null for events that ACLED does not keep: demands, accusations, refusals and threats
 * @source ACLED codebook of 2019
 */
export function acledOf(event: CodedEvent, coding: Coding): AcledSubEvent | null {
  return byType[event.type]({ event, coding });
}
