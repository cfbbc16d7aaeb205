import type { CodedEvent, Coding, Mention } from "../../model/index.ts";
import { conditionsAt, has, isBeside, isOfClass, isTold as isActual, type Told } from "./sides.ts";

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
  "Violent demonstration",
  "Mob violence",
  "Excessive force against protesters",
  "Protest with intervention",
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

const hasKind = (event: CodedEvent, kind: Mention["kind"]): boolean =>
  event.roles.affected.some((mention) => mention.kind === kind);

/** The coding's protests, which tell whether force struck protesters. */
function protests({ coding }: Told): CodedEvent[] {
  return coding.events.filter((event) => event.type === "PROTEST" && isActual(event));
}

/** Whether the event was done to those who protest: named so, or the same as those of a protest. */
function strikesProtest(told: Told): boolean {
  const { target } = told.event.roles;
  if (isOfClass(target, "protester")) return true;
  const crowds = protests(told).flatMap((protest) => protest.roles.initiator);
  return target.some((struck) =>
    crowds.some((crowd) => crowd.span.start === struck.span.start || crowd.name === struck.name),
  );
}

/** Whether anybody was said to be killed or hurt by the event. */
function hasCasualties({ event, coding }: Told): boolean {
  return coding.figures.some(
    (figure) =>
      event.figures.includes(figure.id) && (figure.kind === "killed" || figure.kind === "injured"),
  );
}

/** Force against those who protest: excessive where it is lethal, or by weapons that are. */
function forceOnProtest(told: Told): AcledSubEvent {
  const { instrument, mode } = told.event;
  const isLethal = mode !== "crowd-control" || instrument?.kind === "firearm";
  return isLethal || hasCasualties(told)
    ? "Excessive force against protesters"
    : "Protest with intervention";
}

/** Whether soldiers or police did it to people or to nobody named, in a sentence with the protest: "fired at a demonstration". */
function isForceBeside(told: Told): boolean {
  const { initiator, target } = told.event.roles;
  const isOfState = has(initiator, "state") && !has(initiator, "group");
  return isOfState && !has(target, "state", "group") && protests(told).some(isBeside(told));
}

/** What the violence was where somebody protested: against the crowd, or by it; null when it was neither. */
function aroundProtest(told: Told): AcledSubEvent | null {
  const { initiator } = told.event.roles;
  // "Clashes between protesters and police": each is on both sides.
  if (isOfClass(initiator, "protester")) return "Violent demonstration";
  if (strikesProtest(told) || isForceBeside(told)) return forceOnProtest(told);
  if (protests(told).length === 0 || has(initiator, "state", "group")) return null;
  const { target } = told.event.roles;
  // "Some marched; others clashed with police": who did it is not told, but the crowd is there.
  const isOfCrowd = initiator.length === 0 && (target.length === 0 || isOfClass(target, "police"));
  return isOfCrowd || has(initiator, "people") ? "Violent demonstration" : null;
}

/** Whether the words of an event say that land changed hands. */
const takesLand = (told: Told): boolean =>
  conditionsAt(told).some(({ kind, stage }) => kind === "control" && stage !== "held");

/** Whether what the event was done with is seized or made harmless by another: "defused a bomb that had been planted". */
function isForestalled({ event: { instrument }, coding }: Told): boolean {
  if (instrument === null) return false;
  return coding.events.some(
    (other) =>
      other.type === "COERCE" &&
      other.mode === "seize" &&
      isActual(other) &&
      other.roles.affected.some(({ span }) => span.start === instrument.span.start),
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
  const { initiator } = told.event.roles;
  const isGovernment = has(initiator, "state") && !has(initiator, "group");
  return isGovernment ? "Government regains territory" : "Non-state actor overtakes territory";
}

/** Whether both sides bear arms, or one strikes what the other holds. */
function isClash({ initiator, target, affected }: CodedEvent["roles"]): boolean {
  if (has(target, "state", "group")) return true;
  if (has(initiator, "state") && has(initiator, "group")) return true;
  return has(initiator, "state", "group") && isOfClass(affected, "military");
}

/** Violence without a means of its own: who stands on each side decides. */
function violence(told: Told): AcledSubEvent {
  const { roles } = told.event;
  const byProtest = aroundProtest(told);
  if (byProtest !== null) return byProtest;
  if (isOfClass(roles.initiator, "rioter")) return "Mob violence";
  // "Residents beat up a policeman": whoever is struck, people without arms make no armed clash.
  if (has(roles.initiator, "people") && !has(roles.initiator, "state", "group"))
    return "Mob violence";
  return isClash(roles) ? "Armed clash" : "Attack";
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
  "crowd-control": forceOnProtest,
  destroy: ({ event }) => {
    if (hasKind(event, "weapon")) return "Disrupted weapons use";
    if (isOfClass(event.roles.initiator, "protester")) return "Violent demonstration";
    const isMob = isOfClass(event.roles.initiator, "rioter");
    return isMob ? "Mob violence" : "Looting/property destruction";
  },
};

function assault(told: Told): AcledSubEvent | null {
  if (isForestalled(told)) return null;
  return (byAssaultMode[told.event.mode ?? ""] ?? violence)(told);
}

const violentModes: ReadonlySet<string | null> = new Set(["riot", "vandalize"]);

/** A crowd's violence: of a demonstration where one is told, else of a mob. */
function riot(told: Told): AcledSubEvent {
  const { initiator, target } = told.event.roles;
  const isAgainstPolice = isOfClass(target, "police");
  if (isOfClass(initiator, "rioter") && !isAgainstPolice) return "Mob violence";
  const isDemonstration =
    isAgainstPolice ||
    initiator.length === 0 ||
    isOfClass(initiator, "protester") ||
    protests(told).length > 1;
  return isDemonstration ? "Violent demonstration" : "Mob violence";
}

/** A protest by what is told beside it: violence by the crowd, force against it, arrests. */
function protest(told: Told): AcledSubEvent {
  const { event, coding } = told;
  const isOfCrowd = isOfClass(event.roles.initiator, "protester", "rioter");
  if (event.mode === "vandalize" && !isOfCrowd && protests(told).length === 1)
    return "Looting/property destruction";
  if (violentModes.has(event.mode)) return riot(told);
  const beside = coding.events
    .filter((other) => isActual(other) && (other.type === "ASSAULT" || other.mode === "arrest"))
    .map((other) => besideProtest({ event: other, coding }));
  return (
    (["Violent demonstration", "Excessive force against protesters"] as const).find((kind) =>
      beside.includes(kind),
    ) ??
    (beside.includes("Protest with intervention")
      ? "Protest with intervention"
      : "Peaceful protest")
  );
}

function besideProtest(told: Told): AcledSubEvent | null {
  const { mode, type } = told.event;
  if (mode === "crowd-control") return forceOnProtest(told);
  if (mode === "arrest") return "Protest with intervention";
  return type === "ASSAULT" ? aroundProtest(told) : null;
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
      if (roles.affected.length > 0) return "Non-violent transfer of territory";
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
