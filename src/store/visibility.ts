import type { Coding, Visibility } from "../model/index.ts";
import type { Queryable } from "./sql.ts";

/** Says who may see a report as reviewers' decisions stand; null when there is no such report. */
export async function visibilityOf(
  on: Queryable,
  collectionId: string,
  reportId: string,
): Promise<Visibility | null> {
  const { rows } = await on.query<{ is_shown: boolean }>(
    `select exists (select from shown_reports s where s.collection_id = r.collection_id and s.report_id = r.report_id)
       as is_shown
     from reports r where r.collection_id = $1 and r.report_id = $2`,
    [collectionId, reportId],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return row.is_shown ? "public" : "restricted";
}

/** Gives the ids of reports that readers may be shown nothing of, latest recorded first. */
export async function restrictedReports(
  on: Queryable,
  collectionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const { rows } = await on.query<{ report_id: string }>(
    `select r.report_id from reports r
     where r.collection_id = $1 and not exists (
       select from shown_reports s where s.collection_id = r.collection_id and s.report_id = r.report_id)
     order by r.recorded_at desc, r.report_id limit $2 offset $3`,
    [collectionId, limit, offset],
  );
  return rows.map((row) => row.report_id);
}

/**
 * Gives the codings that count of those reports that readers may be shown something of, each once, in the order of
 * `reportIds`. One that came in restricted and was released says `public`.
 */
export async function shownCodings(
  on: Queryable,
  collectionId: string,
  reportIds: readonly string[],
): Promise<Coding[]> {
  const { rows } = await on.query<{ content: Coding }>(
    `select c.content from (
       select report_id, min(n) as n from unnest($2::text[]) with ordinality as ids (report_id, n) group by report_id
     ) wanted
     join shown_reports s on s.collection_id = $1 and s.report_id = wanted.report_id
     join current_codings c on c.collection_id = $1 and c.report_id = wanted.report_id
     order by wanted.n`,
    [collectionId, reportIds],
  );
  return rows.map(({ content }) => withVisibility(content, "public"));
}

/** The coding with who may see its report now; as it is where that is what it says. */
export function withVisibility(coding: Coding, visibility: Visibility): Coding {
  if ((coding.report.visibility ?? "public") === visibility) return coding;
  return { ...coding, report: { ...coding.report, visibility } };
}
