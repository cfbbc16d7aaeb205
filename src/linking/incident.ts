import type { ActorDirectory, Claim, CodedEvent, Incident, Origin } from "../model/index.ts";
import { claimKey, heldClaims } from "./claims.ts";
import { periodBetween, type Period } from "./days.ts";
import { estimatesOf } from "./estimates.ts";
import { eachOnce, shapeOf, type Happening } from "./happening.ts";
import { countNamed, originOf, underOrigin } from "./origins.ts";
import { byFineness, isFine } from "./places.ts";
import { setAside } from "./set-asides.ts";
import { titleOf } from "./title.ts";

/** One event of an incident as a report tells it. */
export interface ToldEvent {
  readonly event: CodedEvent;
  readonly report: {
    readonly id: string;
    readonly source: string | null;
    readonly publishedAt: string | null;
    /** See `Telling` of origins. */
    readonly originId?: string;
  };
}

/** An incident with all that tells of it; the incident follows from the rest. */
export interface Holding {
  readonly incident: Incident;
  readonly told: readonly ToldEvent[];
  readonly claims: readonly Claim[];
}

/** What estimates need beside the claims. */
export interface Judgement {
  readonly actors: ActorDirectory;
  /** Keys of claims that a reviewer discounts; see `claimKey`. */
  readonly discounted: ReadonlySet<string>;
}

/** Opens an incident for a happening that belongs to none. */
export function openIncident(
  happening: Happening,
  { id, collectionId }: { id: string; collectionId: string },
): Holding {
  const { type, mode, place, period } = happening;
  const incident: Incident = {
    id,
    collectionId,
    shape: shapeOf(place, period),
    type,
    mode,
    title: "",
    place,
    start: period.start,
    end: period.end,
    initiators: [],
    targets: [],
    status: "unreviewed",
    reports: 0,
    namedOrigins: 0,
    estimates: [],
  };
  return { incident, told: [], claims: [] };
}

/** Adds a happening to what tells of an incident; the incident itself is worked out by `settle`. */
export function addHappening(
  holding: Holding,
  happening: Happening,
  added: { told: readonly ToldEvent[]; claims: readonly Claim[] },
): Holding {
  const { incident } = holding;
  const period = periodBetween(incident.start, incident.end);
  const isFiner = incident.place === null || byFineness(happening.place, incident.place) < 0;
  const place = isFiner ? happening.place : incident.place;
  const isFound = isFiner && isFine(happening.place);
  const times = isShorter(happening.period, period) ? happening.period : incident;
  return {
    incident: {
      ...incident,
      // A happening first told with a wide area is single once its place is known.
      shape: isFound ? shapeOf(happening.place, happening.period) : incident.shape,
      mode: incident.mode ?? happening.mode,
      place,
      start: times.start,
      end: times.end,
    },
    told: [...holding.told, ...added.told],
    claims: [...holding.claims, ...added.claims],
  };
}

function isShorter(period: Period, held: Period | null): boolean {
  return held === null || period.last - period.first < held.last - held.first;
}

/** Works an incident out anew from the events and claims that tell of it. */
export function settle(holding: Holding, { actors, discounted }: Judgement): Holding {
  const { incident } = holding;
  const told = holding.told.toSorted(byTelling);
  const events = told.filter(isTold).map(({ event }) => event);
  const initiators = eachOnce(events.flatMap((event) => event.roles.initiator));
  const targets = eachOnce(
    events.flatMap((event) => [...event.roles.target, ...event.roles.affected]),
  );
  const period = periodBetween(incident.start, incident.end);
  const { shape } = incident;
  const claims = setAside(holding.claims, {
    shape,
    period,
    initiators,
    targets,
    actors,
    discounted,
  });
  const settled: Incident = {
    ...incident,
    initiators,
    targets,
    title: titleOf(
      incident,
      claims.filter((claim) => claim.setAside !== "not-actual"),
    ),
    reports: new Set([
      ...told.map(({ report }) => report.id),
      ...claims.map((claim) => claim.reportId),
    ]).size,
    namedOrigins: countNamed(originsOf({ ...holding, claims }, actors)),
    estimates: estimatesOf(claims),
  };
  return { incident: settled, told, claims };
}

/** Earliest published first, then in the order of the text. */
function byTelling(a: ToldEvent, b: ToldEvent): number {
  const key = ({ event, report }: ToldEvent): string =>
    `${report.publishedAt ?? "9999"} ${report.id} ${String(event.trigger.start).padStart(9, "0")} ${event.id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** What somebody denies or cannot verify is not told by them, and names nobody who acted. */
const silentActs: ReadonlySet<string> = new Set([
  "denies",
  "doubts",
  "cannot-verify",
  "declines",
  "demands",
  "promises",
  "threatens",
]);

function isTold({ event }: ToldEvent): boolean {
  return !silentActs.has(event.attribution.at(-1)?.act ?? "states");
}

/** Gives every origin that tells of an incident. */
export function originsOf(holding: Holding, actors: ActorDirectory): Origin[] {
  const ofEvents = holding.told
    .filter(isTold)
    .map(({ event, report }) => originOf(event.attribution, report, actors));
  return [...ofEvents, ...holding.claims.map((claim) => claim.origin)];
}

/** Takes some reports out of what tells of an incident. */
export function withoutReports(holding: Holding, reportIds: ReadonlySet<string>): Holding {
  const told = holding.told.filter(({ report }) => !reportIds.has(report.id));
  const claims = holding.claims.filter((claim) => !reportIds.has(claim.reportId));
  const isSame = told.length === holding.told.length && claims.length === holding.claims.length;
  return isSame ? holding : { ...holding, told, claims };
}

/** Gives the holding with some reports known to be the text of another; the same one where none of them tells of it. */
export function retold(
  holding: Holding,
  { reportIds, originId }: { reportIds: ReadonlySet<string>; originId: string },
): Holding {
  const { told, claims } = holding;
  const isTold =
    told.some(({ report }) => reportIds.has(report.id)) ||
    claims.some(({ reportId }) => reportIds.has(reportId));
  if (!isTold) return holding;
  return {
    ...holding,
    told: told.map((one) =>
      reportIds.has(one.report.id) ? { ...one, report: { ...one.report, originId } } : one,
    ),
    claims: claims.map((claim) =>
      reportIds.has(claim.reportId)
        ? { ...claim, origin: underOrigin(claim.origin, claim.reportId, originId) }
        : claim,
    ),
  };
}

/** Gathers an incident that is held already with the events linked to it. */
export function holdingOf(incident: Incident, told: readonly ToldEvent[]): Holding {
  const claims = [...heldClaims(incident)].sort((a, b) => (claimKey(a) < claimKey(b) ? -1 : 1));
  return { incident, told, claims };
}
