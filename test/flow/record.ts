import type { Incident } from "../../src/model/index.ts";
import type { Store } from "../../src/store/index.ts";

const all = { after: 0, limit: 100_000 };

/** An incident without its id, with its links and the history of its estimates. */
interface HeldIncident extends Omit<Incident, "id"> {
  readonly links: readonly unknown[];
  readonly history: readonly unknown[];
}

/** All that a store holds, without incident ids, trail and times. */
export interface WholeRecord {
  readonly reports: readonly unknown[];
  readonly incidents: readonly HeldIncident[];
  readonly courses: readonly unknown[];
  readonly faults: number;
}

/** An incident with its links, by everything but ids and times. */
async function heldIncidents(store: Store): Promise<HeldIncident[]> {
  const held = await store.heldIncidents(all);
  return await Promise.all(
    held.map(async ({ id, content }) => {
      const tellings = await store.tellings(id);
      const history = await store.estimates(id);
      return {
        ...withoutId(content as Incident),
        links: tellings.map(({ link: { event, confidence, reason } }) => {
          return { event, confidence, reason };
        }),
        history: history.map(({ estimates, reportId }) => ({ estimates, reportId })),
      };
    }),
  );
}

function withoutId<Item extends { id: string }>(item: Item): Omit<Item, "id"> {
  return { ...item, id: undefined };
}

/** Gives all that a store holds, as it may be compared: without incident ids, trail and times. */
export async function recordOf(store: Store): Promise<WholeRecord> {
  const ids = await store.reportIds({ after: "", limit: all.limit });
  const reports = await Promise.all(
    ids.map(async (id) => {
      const found = await store.report(id);
      return {
        report: found?.report,
        raw: found?.custody.rawSha256,
        coding: await store.coding(id),
      };
    }),
  );
  const courses = (await store.heldCourses(all)).map(({ content }) => withoutId(content));
  const faults = await store.faults({ limit: all.limit, offset: 0 });
  return { reports, incidents: await heldIncidents(store), courses, faults: faults.length };
}
