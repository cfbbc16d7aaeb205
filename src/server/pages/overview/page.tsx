import type { ReactNode } from "react";
import type { CourseView, IncidentLine } from "../../../publishing/index.ts";
import { courseView, incidentLine, numberWords } from "../../../publishing/index.ts";
import { IncidentMap, MapKey } from "../../map/map.tsx";
import { marksOf } from "../../map/marks.ts";
import type { Page, PageContext } from "../../page.ts";
import { IncidentEntry } from "../../parts/incident-entry.tsx";
import { Day } from "../../parts/time.tsx";
import type { Counts, ReportLine } from "../../records.ts";
import { maskedReports } from "../report-titles.ts";

/** How many incidents the map and the list begin with. */
const latest = 12;
const onMap = 200;

interface Overview {
  readonly counts: Counts;
  readonly lines: readonly IncidentLine[];
  readonly courses: readonly CourseView[];
  readonly reports: readonly ReportLine[];
}

async function gather(context: PageContext): Promise<Overview> {
  const { records, masker } = context;
  const [counts, incidents, courses, reports] = await Promise.all([
    records.counts(),
    records.incidents({ limit: onMap, offset: 0 }),
    records.courses({ limit: 6, offset: 0 }),
    maskedReports(context, { limit: 6, offset: 0 }),
  ]);
  const masking = masker.over([]);
  return {
    counts,
    lines: incidents.map((incident) => incidentLine(incident, masking)),
    courses: courses.map((course) => courseView(course, [], masking)),
    reports,
  };
}

function Tally({ counts }: { counts: Counts }): ReactNode {
  const tallies: [string, number, string | null][] = [
    ["Reports read", counts.reports, "/reports"],
    ["Incidents", counts.incidents, "/incidents"],
    ["Figures coded", counts.figures, null],
    ["Courses", counts.courses, "/courses"],
  ];
  return (
    <dl className="counts">
      {tallies.map(([label, count, address]) => (
        <div key={label}>
          <dt>{address === null ? label : <a href={address}>{label}</a>}</dt>
          <dd>{numberWords(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Aside({ overview }: { overview: Overview }): ReactNode {
  return (
    <aside aria-label="Courses and reports">
      <section>
        <h2>Courses</h2>
        <ul className="plain">
          {overview.courses.map((course) => (
            <li key={course.id}>
              <a href={`/courses/${course.id}`}>{course.title}</a>
              <span className="fine">
                {course.kindLabel} · last said: {course.latest}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Latest reports</h2>
        <ul className="plain">
          {overview.reports.map((report) => (
            <li key={report.id}>
              <a href={`/reports/${report.id}`}>{report.title ?? "Untitled report"}</a>
              <span className="fine">
                {report.source ?? "source not known"} · <Day iso={report.publishedAt} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Body({ overview, context }: { overview: Overview; context: PageContext }): ReactNode {
  const { lines } = overview;
  const marks = marksOf(lines);
  return (
    <>
      <div className={marks.length === 0 ? "front" : "front with-map"}>
        <header className="opening">
          <h1>What is said to have happened, and who says so</h1>
          <p className="lede">
            Vigil reads reports of a conflict and keeps each claim with its speaker and its words.
            Numbers are given as they were said: with their bounds, never as one sum.
          </p>
          <Tally counts={overview.counts} />
        </header>
        {marks.length === 0 ? null : (
          <figure className="mapbox">
            <IncidentMap
              boundaries={context.boundaries}
              marks={marks}
              format="wide"
              name="Map of the latest incidents; the list below holds the same"
            />
            <MapKey />
          </figure>
        )}
      </div>
      <div className="columns">
        <section>
          <h2>Latest incidents</h2>
          {lines.length === 0 ? <p>No incident has been recorded yet.</p> : null}
          {lines.slice(0, latest).map((line) => (
            <IncidentEntry key={line.id} line={line} />
          ))}
          {lines.length > latest ? (
            <p>
              <a href="/incidents">All incidents</a>
            </p>
          ) : null}
        </section>
        <Aside overview={overview} />
      </div>
    </>
  );
}

/** Counts, the map of the latest incidents, and what came last. */
export const overviewPage: Page = {
  path: "/",
  async render(_request, context) {
    const overview = await gather(context);
    return { title: "Overview", body: <Body overview={overview} context={context} /> };
  },
};
