import { type Page, pageNumber, pageSize } from "../../page.ts";
import { Pager } from "../../parts/pager.tsx";
import { Day } from "../../parts/time.tsx";
import { maskedReports } from "../report-titles.ts";

/** All reports, latest recorded first, a page at a time. */
export const reportsPage: Page = {
  path: "/reports",
  async render(request, context) {
    const page = pageNumber(request);
    const part = { limit: pageSize + 1, offset: (page - 1) * pageSize };
    const found = await maskedReports(context, part);
    if (found.length === 0 && page > 1) return null;
    const body = (
      <>
        <header className="opening">
          <h1>Reports</h1>
          <p className="lede">
            The documents that were read. Of each, only the sentences that values rest on are shown.
          </p>
        </header>
        {found.length === 0 ? <p>No report has been taken in yet.</p> : null}
        <ul className="plain ruled">
          {found.slice(0, pageSize).map((report) => (
            <li key={report.id}>
              <a href={`/reports/${report.id}`}>{report.title ?? "Untitled report"}</a>
              <span className="fine">
                {report.source ?? "source not known"} · <Day iso={report.publishedAt} />
              </span>
            </li>
          ))}
        </ul>
        <Pager address="/reports" page={page} hasMore={found.length > pageSize} />
      </>
    );
    return { title: "Reports", body };
  },
};
