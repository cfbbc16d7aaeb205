import { randomUUID } from "node:crypto";
import type { Coding, Reply, Tie } from "../model/index.ts";
import { emailField, type Keys } from "../running/index.ts";
import type { Store } from "../store/index.ts";
import type { FoundIncident, FoundReport, FoundStatements, Part, Records } from "./records.ts";

/** A page quotes from at most this many reports; an incident's counts and estimates rest on all. */
const quotedReports = 40;

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/**
 * Answers what pages ask from a store.
 *
 * @param now - milliseconds since 1970
 */
export function storeRecords(store: Store, keys: Keys, now: () => number): Records {
  const instant = (): string => new Date(now()).toISOString();
  const codings = (reportIds: readonly string[]): Promise<Coding[]> =>
    store.shownCodings(reportIds);

  /** What a report is of others, without what others are of it. */
  const ownTies = async (id: string): Promise<Tie[]> =>
    (await store.ties(id)).filter(({ reportId }) => reportId === id);

  async function incident(id: string): Promise<FoundIncident | null> {
    const [found, tellings] = await Promise.all([store.incident(id), store.tellings(id)]);
    // No report tells of it any more: they were coded anew, or a reviewer cut the links.
    if (found === null || found.reports === 0) return null;
    const claiming = found.estimates.flatMap(({ claims }) => claims.map((claim) => claim.reportId));
    const telling = tellings.map(({ link }) => link.event.reportId);
    const quoted = unique([...claiming, ...telling]).slice(0, quotedReports);
    return {
      incident: found,
      links: tellings.map(({ link }) => link),
      codings: await codings(quoted),
      ties: (await Promise.all(quoted.map(ownTies))).flat(),
    };
  }

  async function report(id: string): Promise<FoundReport | null> {
    const [found, [coding], links] = await Promise.all([
      store.report(id),
      codings([id]),
      store.links(id),
    ]);
    if (found === null || coding === undefined) return null;
    const ids = unique(links.map((link) => link.incidentId)).slice(0, quotedReports);
    const incidents = await Promise.all(ids.map((each) => store.incident(each)));
    return {
      coding,
      mayStandWhole: found.custody.metadata.wholeText,
      incidents: incidents.filter((each) => each !== null),
    };
  }

  async function statements(part: Part): Promise<FoundStatements> {
    const found = await store.statements(part);
    return {
      events: found.map(({ event, coder, report: { id } }) => ({
        reportId: id,
        coder,
        eventId: event.id,
      })),
      codings: await codings(found.map(({ report: { id } }) => id)),
    };
  }

  return {
    codings,
    incident,
    report,
    statements,
    counts: () => store.overview(),
    incidents: (part) => store.incidents(part),
    reports: (part) => store.reports(part),
    courses: (part) => store.courses(part),
    course: (id) => store.course(id),
    replies: (incidentId) => store.replies.list({ incidentId, status: "published" }),
    async holdReply(incidentId, { email, name, showName, text }) {
      const { collectionId } = store;
      const reply: Reply = {
        id: randomUUID(),
        collectionId,
        incidentId,
        name,
        showName,
        text,
        status: "held",
        receivedAt: instant(),
        decidedAt: null,
      };
      await store.replies.add(reply, keys.seal(emailField({ collectionId, id: reply.id }), email));
    },
    spendNonce: (nonce, expiresAt) =>
      store.replies.spendChallenge({
        nonce,
        expiresAt: new Date(expiresAt).toISOString(),
        at: instant(),
      }),
    async ping() {
      await store.overview();
    },
  };
}
