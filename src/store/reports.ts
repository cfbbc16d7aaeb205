import type { Report, Visibility } from "../model/index.ts";
import type { Queryable } from "./sql.ts";

/** What was known of a report from outside; with the bytes, its source and address make its id. */
export interface Given {
  readonly source: string | null;
  readonly url: string | null;
  /** Whether the whole text may be shown, not only quoted sentences. */
  readonly wholeText: boolean;
  /** The sender's own id, by which a later version is known. */
  readonly id?: string | null;
  /** The sender's id, or the address, of what it translates. */
  readonly translationOf?: string | null;
}

/** The bytes of a report as captured, with when and from where. */
export interface Captured {
  readonly bytes: Uint8Array;
  /** As declared; null when unknown. */
  readonly mediaType: string | null;
  /** ISO instant. */
  readonly openedAt: string;
  /** A path or other name. */
  readonly name: string;
  readonly metadata: Given;
}

/** What pages say of a report beside its text. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly recordedAt: string;
}

/** How a report's bytes came in and where they are. */
export interface Custody {
  readonly rawSha256: string;
  readonly bytes: number;
  readonly mediaType: string | null;
  readonly openedAt: string;
  readonly name: string;
  readonly metadata: Given;
  readonly recordedAt: string;
}

interface ReportRow {
  readonly report_id: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published_at: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly set_aside: Report["setAside"];
  readonly visibility: Visibility | null;
  readonly left_out: Report["leftOut"] | null;
  readonly raw_sha256: string;
  readonly metadata: Given;
  readonly opened_at: string;
  readonly name: string;
  readonly recorded_at: string;
  readonly bytes: number;
  readonly media_type: string | null;
}

/** The columns of a summary, of table `r`. */
export const summaryColumns =
  "r.report_id, r.title, r.source, r.url, r.published_at, r.language, r.recorded_at";

/** A summary's columns as they come. */
export type SummaryRow = Pick<
  ReportRow,
  "report_id" | "title" | "source" | "url" | "published_at" | "language" | "recorded_at"
>;

/** Gives the summary that a row's columns hold. */
export function summaryOf(row: SummaryRow): ReportSummary {
  return {
    id: row.report_id,
    title: row.title,
    source: row.source,
    url: row.url,
    publishedAt: row.published_at,
    language: row.language,
    recordedAt: row.recorded_at,
  };
}

function reportOf(row: ReportRow): Report {
  return {
    id: row.report_id,
    title: row.title,
    language: row.language,
    publishedAt: row.published_at,
    source: row.source,
    url: row.url,
    text: row.text,
    setAside: row.set_aside,
    ...(row.visibility === null ? {} : { visibility: row.visibility }),
    ...(row.left_out == null ? {} : { leftOut: row.left_out }),
  };
}

/** A report to be kept. */
export interface NewReport {
  readonly collectionId: string;
  readonly report: Report;
  readonly captured: Captured;
  readonly rawSha256: string;
  readonly rawPath: string;
  readonly at: string;
}

/**
 * Keeps a report and what is known of its bytes, and marks faults met on the same bytes as mended.
 *
 * @returns false when it was kept before
 */
export async function insertReport(on: Queryable, kept: NewReport): Promise<boolean> {
  const { collectionId, report, captured, rawSha256, at } = kept;
  const row = {
    collection_id: collectionId,
    report_id: report.id,
    title: report.title,
    language: report.language,
    published_at: report.publishedAt,
    source: report.source,
    url: report.url,
    text: report.text,
    set_aside: report.setAside,
    visibility: report.visibility ?? null,
    left_out: report.leftOut ?? null,
    raw_sha256: rawSha256,
    metadata: captured.metadata,
    opened_at: captured.openedAt,
    name: captured.name,
    recorded_at: at,
  };
  const { rowCount } = await on.query(
    `with raw as (
       insert into raws (collection_id, sha256, bytes, media_type, path, recorded_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing),
     mended as (
       update faults set mended_at = $6
       where collection_id = $1 and raw_sha256 = $2 and mended_at is null)
     insert into reports select * from jsonb_populate_record(null::reports, $7::jsonb)
     on conflict do nothing`,
    [
      ...[collectionId, rawSha256, captured.bytes.length, captured.mediaType, kept.rawPath, at],
      JSON.stringify(row),
    ],
  );
  return rowCount === 1;
}

/** Gives a report with its custody; null when there is none of that id. */
export async function findReport(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<{ report: Report; custody: Custody } | null> {
  const { rows } = await on.query<ReportRow>(
    `select r.*, w.bytes, w.media_type from reports r
     join raws w on w.collection_id = r.collection_id and w.sha256 = r.raw_sha256
     where r.collection_id = $1 and r.report_id = $2`,
    [collectionId, id],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const custody = {
    rawSha256: row.raw_sha256,
    bytes: row.bytes,
    mediaType: row.media_type,
    openedAt: row.opened_at,
    name: row.name,
    metadata: row.metadata,
    recordedAt: row.recorded_at,
  };
  return { report: reportOf(row), custody };
}

/** Gives report ids in order, `limit` of those after `after`. */
export async function reportIdsAfter(
  on: Queryable,
  collectionId: string,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const { rows } = await on.query<{ report_id: string }>(
    `select report_id from reports where collection_id = $1 and report_id > $2
     order by report_id limit $3`,
    [collectionId, after, limit],
  );
  return rows.map((row) => row.report_id);
}

/** Gives summaries of the reports that readers may be shown something of, newest recorded first. */
export async function latestReports(
  on: Queryable,
  collectionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<ReportSummary[]> {
  const { rows } = await on.query<SummaryRow>(
    `select ${summaryColumns} from shown_reports r where r.collection_id = $1
     order by r.recorded_at desc, r.report_id limit $2 offset $3`,
    [collectionId, limit, offset],
  );
  return rows.map(summaryOf);
}
