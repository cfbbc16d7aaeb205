import type { ActorDirectory, ActorEntry, Coding, Reply } from "../../src/model/index.ts";
import type { FoundIncident, Records } from "../../src/server/records.ts";
import { idlibCoding, idlibCourse, idlibIncident, idlibLink } from "./idlib.ts";

function entry(id: string, name: string, kind: ActorEntry["kind"]): ActorEntry {
  return {
    id,
    name,
    kind,
    countryCode: null,
    aliases: [],
    class: null,
    parentId: null,
    sideId: null,
    countries: [],
    since: null,
    until: null,
    source: "fixture",
  };
}

const listed = [
  entry("org:sohr", "Syrian Observatory for Human Rights", "organisation"),
  entry("person:donald-trump", "Donald Trump", "person"),
  entry("person:bashar-al-assad", "Bashar al Assad", "person"),
  entry("force:SY-army", "Syrian army", "armed-force"),
  entry("state:RU", "Russia", "state"),
];

/** A few listed actors. */
export const fewActors: ActorDirectory = {
  entries: listed,
  byId: (id) => listed.find((each) => each.id === id),
};

/** Records in memory, and what was sent to them. */
export interface MemoryRecords extends Records {
  readonly held: (Reply & { email: string })[];
  readonly spent: Set<string>;
}

/** Gives records that hold some codings and incidents; the founding report's when left out. */
export function memoryRecords(
  codings: readonly Coding[] = [idlibCoding],
  incidents: readonly FoundIncident[] = [
    { incident: idlibIncident, links: [idlibLink], codings: [idlibCoding] },
  ],
): MemoryRecords {
  const held: MemoryRecords["held"] = [];
  const spent = new Set<string>();
  const find = (id: string) => codings.find((coding) => coding.report.id === id);
  return {
    held,
    spent,
    counts: () => Promise.resolve({ reports: 1, events: 2, figures: 2, incidents: 1, courses: 1 }),
    incidents: ({ limit, offset }) =>
      Promise.resolve(incidents.slice(offset, offset + limit).map(({ incident }) => incident)),
    incident: (id) => Promise.resolve(incidents.find((each) => each.incident.id === id) ?? null),
    reports: ({ limit, offset }) =>
      Promise.resolve(codings.slice(offset, offset + limit).map(({ report }) => report)),
    report: (id) => {
      const coding = find(id);
      return Promise.resolve(
        coding === undefined
          ? null
          : { coding, mayStandWhole: false, incidents: incidents.map((each) => each.incident) },
      );
    },
    courses: ({ limit, offset }) => Promise.resolve([idlibCourse].slice(offset, offset + limit)),
    course: (id) => Promise.resolve(id === idlibCourse.id ? idlibCourse : null),
    statements: () =>
      Promise.resolve({
        codings,
        events: codings.flatMap(({ report, coder, events }) =>
          events.map(({ id }) => ({ reportId: report.id, coder, eventId: id })),
        ),
      }),
    codings: (ids) => Promise.resolve(codings.filter(({ report }) => ids.includes(report.id))),
    replies: (incidentId) =>
      Promise.resolve(
        held.filter((each) => each.incidentId === incidentId && each.status === "published"),
      ),
    holdReply: (incidentId, { email, ...reply }) => {
      held.push({
        ...reply,
        email,
        id: `reply-${held.length + 1}`,
        collectionId: "default",
        incidentId,
        status: "held",
        receivedAt: "2020-01-01T00:00:00.000Z",
        decidedAt: null,
      });
      return Promise.resolve();
    },
    spendNonce: (nonce) => {
      const isFresh = !spent.has(nonce);
      spent.add(nonce);
      return Promise.resolve(isFresh);
    },
    ping: () => Promise.resolve(),
  };
}
