import { countStatements } from "./events.ts";
import type { Queryable } from "./sql.ts";

/** How much a collection holds that readers may be shown. */
export interface Overview {
  readonly reports: number;
  /** Events, figures and conditions of the codings that count. */
  readonly events: number;
  readonly figures: number;
  readonly conditions: number;
  /** Incidents and courses with at least one standing link or step. */
  readonly incidents: number;
  readonly courses: number;
  readonly statements: number;
  readonly heldReplies: number;
  readonly publishedReplies: number;
  readonly faults: number;
  /** Instant of the latest report; null when there is none. */
  readonly latestAt: string | null;
}

const count = (table: string): string =>
  `(select count(*) from ${table} join current_codings using (collection_id, report_id, coder)
    join shown_reports using (collection_id, report_id) where collection_id = $1)`;

/** Counts what a collection holds that readers may be shown. */
export async function overview(on: Queryable, collectionId: string): Promise<Overview> {
  const statements = await countStatements(on, collectionId);
  const { rows } = await on.query<Omit<Overview, "statements">>(
    `select
       (select count(*) from shown_reports where collection_id = $1) as reports,
       ${count("events")} as events, ${count("figures")} as figures, ${count("conditions")} as conditions,
       (select count(*) from incidents where collection_id = $1 and reports > 0) as incidents,
       (select count(distinct course_id) from course_steps where collection_id = $1 and undone_at is null) as courses,
       (select count(*) from replies where collection_id = $1 and status = 'held') as "heldReplies",
       (select count(*) from replies where collection_id = $1 and status = 'published') as "publishedReplies",
       (select count(*) from faults where collection_id = $1 and mended_at is null) as faults,
       (select max(recorded_at) from shown_reports where collection_id = $1) as "latestAt"`,
    [collectionId],
  );
  const found = rows[0];
  if (found === undefined) throw new Error("PostgreSQL gave no row for an overview.");
  return { ...found, statements };
}
