import type { ActorDirectory, Coding, Incident, Link, Tie } from "../model/index.ts";
import { claimsOf } from "./claims.ts";
import { linkConditions } from "./courses.ts";
import { groupBy } from "./groups.ts";
import { happeningsOf } from "./happenings.ts";
import type { Happening } from "./happening.ts";
import {
  addHappening,
  holdingOf,
  openIncident,
  originsOf,
  retold,
  settle,
  withoutReports,
  type Holding,
} from "./incident.ts";
import type { KnownTelling, LinkingInput, LinkingResult } from "./link-types.ts";
import { isSuperseded, noKin, originIdOf, tiesOf, translatorTies, type Kin } from "./ties.ts";
import { matchOf, type Match, type Shared } from "./match.ts";

/** How sure the first telling of an incident is to belong to it. */
const firstTold = 0.95;
const takenCosts = 0.15;

/** What becomes of the report by what it is tied to. */
interface Standing {
  readonly originId: string;
  /** Reports that count no more: its own earlier codings, and the version before it. */
  readonly gone: ReadonlySet<string>;
}

function standingOf(report: Coding["report"], ties: readonly Tie[]): Standing {
  const previous = ties.flatMap((tie) => (tie.kind === "version" ? [tie.previousId] : []));
  return { originId: originIdOf(report.id, ties), gone: new Set([report.id, ...previous]) };
}

/** What a restricted report tells joins nothing that readers see before a reviewer releases it, nor does what was edited away. */
function standing(coding: Coding, kin: Kin): Coding {
  const { id, visibility } = coding.report;
  if (visibility !== "restricted" && !isSuperseded(id, kin)) return coding;
  return { ...coding, events: [], figures: [], conditions: [] };
}

/**
 * Joins what a coding tells to the incidents and courses that it tells of, and opens those that are new.
 *
 * An earlier coding of the same report, or the version before it, is taken out first. The same codings in the same order give the same incidents,
 * whatever their ids.
 *
 * @source docs/decisions/0007-linking.md
 */
export function linkCoding(given: LinkingInput): LinkingResult {
  const kin = given.known.kin ?? noKin;
  const input = { ...given, coding: standing(given.coding, kin) };
  const { coding, known, actors } = input;
  const { happenings, unlinked } = happeningsOf(coding);
  const judgement = { actors, discounted: input.discounted ?? new Set<string>() };
  const ties = tiesOf(coding.report, kin);
  const stance = standingOf(coding.report, ties);
  const translations = translatorTies(kin, stance.originId);
  const translated = {
    reportIds: new Set(translations.map(({ reportId }) => reportId)),
    originId: stance.originId,
  };
  const held = new Map<string, Holding>();
  const changed = new Set<string>();
  const tellings = groupBy(known.tellings, ({ link }) => link.incidentId);
  for (const incident of known.incidents) {
    const whole = holdingOf(incident, tellings.get(incident.id) ?? []);
    const rest = retold(withoutReports(whole, stance.gone), translated);
    const isTold = rest !== whole;
    if (isTold) changed.add(incident.id);
    held.set(incident.id, isTold ? settle(rest, judgement) : whole);
  }
  const links: Link[] = [];
  for (const happening of happenings) {
    const placed = place({ happening, held, input, originId: stance.originId });
    changed.add(placed.holding.incident.id);
    held.set(placed.holding.incident.id, settle(placed.holding, judgement));
    links.push(...placed.links);
  }
  const incidents = [...held.values()]
    .map((holding) => holding.incident)
    .filter((incident) => changed.has(incident.id));
  const { courses, problems } = linkConditions(input, stance.gone);
  const undone = kin.links.filter(({ event }) => stance.gone.has(event.reportId));
  return {
    ...{ incidents, links, courses, ties: kin.own === null ? [...ties, ...translations] : [] },
    undone: undone.map(({ id }) => id),
    unlinked: [...unlinked, ...problems],
  };
}

/** Puts a happening into the incident that it tells of, or into a new one. */
function place({
  happening,
  held,
  input,
  originId,
}: {
  happening: Happening;
  held: ReadonlyMap<string, Holding>;
  input: LinkingInput;
  originId: string;
}): { holding: Holding; links: Link[] } {
  const { coding, actors, makeId, collectionId } = input;
  const { id, source, publishedAt } = coding.report;
  const report = { id, source, publishedAt, originId };
  const told = happening.events.map((event) => ({ event, report }));
  const claims = claimsOf({ ...report, coder: coding.coder }, happening.figures, actors);
  const fresh: Holding = {
    incident: openIncident(happening, { id: "", collectionId }).incident,
    told,
    claims,
  };
  const others = [...held.values()].filter((holding) => !tellsAlready(holding, report.id));
  const match = matchOf(
    happening,
    others.map((holding) => holding.incident),
    (incident) => sharedWith(fresh, held.get(incident.id), actors),
  );
  const base =
    (match === null ? undefined : held.get(match.incident.id)) ??
    openIncident(happening, { id: makeId(), collectionId });
  const links = happening.events.map((event): Link => ({
    id: makeId(),
    incidentId: base.incident.id,
    event: { reportId: report.id, coder: coding.coder, eventId: event.id },
    ...reasonFor(match, happening.taken.get(event.id)),
  }));
  return { holding: addHappening(base, happening, { told, claims }), links };
}

/** A link whose place or time was not told in the event's own words is less sure, and says so. */
function reasonFor(
  match: Match | null,
  taken: string | undefined,
): Pick<Link, "confidence" | "reason"> {
  const { confidence, reason } = match ?? { confidence: firstTold, reason: "first told here" };
  if (taken === undefined) return { confidence, reason };
  const less = Math.round((confidence - takenCosts) * 100) / 100;
  return { confidence: less, reason: `${reason}; ${taken}` };
}

/** The happenings of one report were told apart before: two of them are never one incident. */
function tellsAlready(holding: Holding, reportId: string): boolean {
  return (
    holding.told.some(({ report }) => report.id === reportId) ||
    holding.claims.some((claim) => claim.reportId === reportId)
  );
}

function sharedWith(fresh: Holding, held: Holding | undefined, actors: ActorDirectory): Shared {
  if (held === undefined) return { origin: false, number: false };
  const known = new Set(
    originsOf(held, actors).flatMap((origin) => (origin.isNamed ? [origin.key] : [])),
  );
  const numbers = new Set(held.claims.map(numberOf));
  return {
    origin: originsOf(fresh, actors).some((origin) => known.has(origin.key)),
    number: fresh.claims.some(
      (claim) => claim.figure.rule === null && numbers.has(numberOf(claim)),
    ),
  };
}

function numberOf({ figure }: Holding["claims"][number]): string {
  return `${figure.kind} ${figure.best ?? `>${figure.low ?? ""}`}`;
}

/**
 * Cuts links: the incident without the reports whose events they joined, worked out anew.
 *
 * @returns the incident; with 0 reports when nothing tells of it any more
 */
export function unlink(
  incident: Incident,
  cutting: { tellings: readonly KnownTelling[]; linkIds: ReadonlySet<string> },
  actors: ActorDirectory,
): Incident {
  const { tellings, linkIds } = cutting;
  const cut = tellings.filter(({ link }) => linkIds.has(link.id));
  const kept = tellings.filter(({ link }) => !linkIds.has(link.id));
  const whole = holdingOf(incident, kept);
  const claims = whole.claims.filter(
    (claim) => !cut.some((telling) => bringsIn(telling, claim, kept)),
  );
  return settle({ ...whole, claims }, { actors, discounted: new Set() }).incident;
}

/** A claim goes with the event it belongs to; one that belongs to no event goes with its report's last link. */
function bringsIn(
  { link, event }: KnownTelling,
  claim: Holding["claims"][number],
  kept: readonly KnownTelling[],
): boolean {
  if (claim.reportId !== link.event.reportId) return false;
  const isOwn = claim.figure.eventId === event.id || event.figures.includes(claim.figure.id);
  return isOwn || !kept.some((other) => other.link.event.reportId === claim.reportId);
}
