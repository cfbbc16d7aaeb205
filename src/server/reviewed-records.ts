import type { Incident } from "../model/index.ts";
import type { Records } from "./records.ts";

/** How many incidents are looked through for reviewed ones. */
const searched = 5000;

function isReviewed(incident: Incident): boolean {
  return incident.status !== "unreviewed";
}

/** Hides incidents that nobody has reviewed, for operators who do not let them be public. */
export function reviewedRecords(records: Records): Records {
  return {
    ...records,
    async incidents({ limit, offset }) {
      const all = await records.incidents({ limit: searched, offset: 0 });
      return all.filter(isReviewed).slice(offset, offset + limit);
    },
    async incident(id) {
      const found = await records.incident(id);
      return found !== null && isReviewed(found.incident) ? found : null;
    },
    async report(id) {
      const found = await records.report(id);
      return found === null
        ? null
        : { ...found, incidents: found.incidents.filter((each) => isReviewed(each)) };
    },
  };
}
