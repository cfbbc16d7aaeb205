import { incidentLine } from "../../../publishing/index.ts";
import { type Page, pageNumber, pageSize } from "../../page.ts";
import { IncidentEntry } from "../../parts/incident-entry.tsx";
import { Pager } from "../../parts/pager.tsx";

/** All incidents, latest first, a page at a time. */
export const incidentsPage: Page = {
  path: "/incidents",
  async render(request, { records, masker }) {
    const page = pageNumber(request);
    const found = await records.incidents({ limit: pageSize + 1, offset: (page - 1) * pageSize });
    if (found.length === 0 && page > 1) return null;
    const masking = masker.over([]);
    const lines = found.slice(0, pageSize).map((incident) => incidentLine(incident, masking));
    const body = (
      <>
        <header className="opening">
          <h1>Incidents</h1>
          <p className="lede">
            One entry for each happening, however many reports tell of it. Aggregates cover a wider
            area or a longer period and are never added to the incidents inside them.
          </p>
        </header>
        {lines.length === 0 ? <p>No incident has been recorded yet.</p> : null}
        <h2 className="unseen">List of incidents</h2>
        {lines.map((line) => (
          <IncidentEntry key={line.id} line={line} />
        ))}
        <Pager address="/incidents" page={page} hasMore={found.length > pageSize} />
      </>
    );
    return { title: "Incidents", body };
  },
};
