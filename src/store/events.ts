import type { CodedEvent, EventType } from "../model/index.ts";
import type { Queryable } from "./sql.ts";
import { summaryColumns, summaryOf, type ReportSummary, type SummaryRow } from "./reports.ts";

/** Something said that belongs to no incident: a demand, an accusation, a threat. */
export interface Statement {
  readonly event: CodedEvent;
  readonly coder: string;
  readonly report: ReportSummary;
}

/** The event types whose content is only said. */
const statementTypes: readonly EventType[] = ["REQUEST", "ACCUSE", "THREATEN", "REJECT"];

/** Which events to list. */
export interface StatementQuery {
  readonly limit: number;
  readonly offset: number;
  /** `statementTypes` when left out. */
  readonly types?: readonly EventType[];
}

const standing = `events e
     join current_codings using (collection_id, report_id, coder)
     join shown_reports r using (collection_id, report_id)`;

const isUnlinked = `not exists (
         select from links l
         where (l.collection_id, l.report_id, l.coder, l.event_id) = (e.collection_id, e.report_id, e.coder, e.event_id)
           and l.undone_at is null)`;

/** Counts the statements of a collection. */
export async function countStatements(on: Queryable, collectionId: string): Promise<number> {
  const { rows } = await on.query<{ count: number }>(
    `select count(*) from ${standing} where e.collection_id = $1 and e.type = any($2) and ${isUnlinked}`,
    [collectionId, statementTypes],
  );
  return rows[0]?.count ?? 0;
}

/** Gives unlinked events of the codings that count and readers may be shown, latest published first, then in the order of the text. */
export async function listStatements(
  on: Queryable,
  collectionId: string,
  { limit, offset, types = statementTypes }: StatementQuery,
): Promise<Statement[]> {
  const { rows } = await on.query<SummaryRow & { coder: string; content: CodedEvent }>(
    `select e.coder, e.content, ${summaryColumns}
     from ${standing}
     where e.collection_id = $1 and e.type = any($4) and ${isUnlinked}
     order by r.published_at desc nulls last, r.report_id, e.position limit $2 offset $3`,
    [collectionId, limit, offset, types],
  );
  return rows.map((row) => ({
    event: row.content,
    coder: row.coder,
    report: summaryOf(row),
  }));
}
