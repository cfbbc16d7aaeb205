import type { CodedEvent, Link } from "../model/index.ts";
import type { Queryable } from "./sql.ts";
import { summaryColumns, summaryOf, type ReportSummary, type SummaryRow } from "./reports.ts";

/** Keeps links. */
export async function insertLinks(
  on: Queryable,
  { collectionId, at }: { collectionId: string; at: string },
  links: readonly Link[],
): Promise<void> {
  if (links.length === 0) return;
  await on.query(
    `insert into links (collection_id, link_id, incident_id, report_id, coder, event_id, confidence, reason,
       recorded_at)
     select $1, l->>'id', l->>'incidentId', l->'event'->>'reportId', l->'event'->>'coder',
       l->'event'->>'eventId', (l->>'confidence')::float8, l->>'reason', $3
     from jsonb_array_elements($2::jsonb) l`,
    [collectionId, JSON.stringify(links), at],
  );
}

/** Undoes links: they stay on record and count no more. */
export async function undoLinks(
  on: Queryable,
  { collectionId, at, because }: { collectionId: string; at: string; because: string },
  linkIds: readonly string[],
): Promise<void> {
  if (linkIds.length === 0) return;
  await on.query(
    `update links set undone_at = $3, undone_because = $4
     where collection_id = $1 and link_id = any($2) and undone_at is null`,
    [collectionId, linkIds, at, because],
  );
}

/** One event of an incident, with the link that says so and the report that tells it. */
export interface Telling {
  readonly link: Link;
  readonly event: CodedEvent;
  readonly report: ReportSummary & { readonly originId: string };
}

/** The column `origin_id`, of table `r` of reports: the report whose text it is, by its ties; its own id without any. */
export const originColumn = `coalesce((
  select t.original_id from ties t where t.collection_id = r.collection_id and t.report_id = r.report_id
  order by array_position(array['translation', 'copy', 'version'], t.kind),
    (t.content->>'containment')::float8 desc, t.original_id limit 1), r.report_id) as origin_id`;

interface TellingRow extends SummaryRow {
  readonly link_id: string;
  readonly incident_id: string;
  readonly coder: string;
  readonly event_id: string;
  readonly confidence: number;
  readonly reason: string;
  readonly content: CodedEvent;
  readonly origin_id: string;
}

function tellingOf(row: TellingRow): Telling {
  return {
    link: {
      id: row.link_id,
      incidentId: row.incident_id,
      event: { reportId: row.report_id, coder: row.coder, eventId: row.event_id },
      confidence: row.confidence,
      reason: row.reason,
    },
    event: row.content,
    report: { ...summaryOf(row), originId: row.origin_id },
  };
}

/** Gives the standing tellings of some incidents, by report date, then in the order of the text. */
export async function tellingsOf(
  on: Queryable,
  collectionId: string,
  incidentIds: readonly string[],
): Promise<Telling[]> {
  if (incidentIds.length === 0) return [];
  const { rows } = await on.query<TellingRow>(
    `select l.link_id, l.incident_id, l.coder, l.event_id, l.confidence, l.reason, e.content,
       ${summaryColumns}, ${originColumn}
     from links l
     join events e using (collection_id, report_id, coder, event_id)
     join reports r using (collection_id, report_id)
     where l.collection_id = $1 and l.incident_id = any($2) and l.undone_at is null
     order by r.published_at nulls last, r.report_id, e.position`,
    [collectionId, incidentIds],
  );
  return rows.map(tellingOf);
}

/** Gives the standing links of some reports' events, in the order of each text. */
export async function linksOfReports(
  on: Queryable,
  collectionId: string,
  reportIds: readonly string[],
): Promise<Link[]> {
  const { rows } = await on.query<Omit<TellingRow, "content" | "origin_id">>(
    `select l.* from links l join events e using (collection_id, report_id, coder, event_id)
     where l.collection_id = $1 and l.report_id = any($2) and l.undone_at is null
     order by l.report_id, e.position`,
    [collectionId, reportIds],
  );
  return rows.map((row) => ({
    id: row.link_id,
    incidentId: row.incident_id,
    event: { reportId: row.report_id, coder: row.coder, eventId: row.event_id },
    confidence: row.confidence,
    reason: row.reason,
  }));
}
