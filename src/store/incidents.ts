import type { Estimate, Incident, Place } from "../model/index.ts";
import { hashOf } from "./canonical.ts";
import { cellOf, FAR_AHEAD, firstDay, lastDay } from "./dates.ts";
import type { Queryable } from "./sql.ts";

function placeColumns(place: Place | null): unknown[] {
  if (place === null) return [null, null, null, null, null, null];
  const { placeId, name, countryCode, longitude, latitude } = place;
  const cell = longitude === null || latitude === null ? null : cellOf(longitude, latitude);
  return [placeId, name.toLowerCase(), countryCode, longitude, latitude, cell];
}

/** The last day it may have happened on; an aggregate without an end goes on. */
function lastDayOf({ shape, start, end }: Incident): string {
  return lastDay(end) ?? (shape === "single" ? lastDay(start) : null) ?? FAR_AHEAD;
}

/** Keeps incidents as they are now: new ones are added, known ones (same id) replaced. */
export async function upsertIncidents(
  on: Queryable,
  { at, reportId }: { at: string; reportId: string | null },
  incidents: readonly Incident[],
): Promise<void> {
  for (const incident of incidents) {
    await on.query(
      `insert into incidents (collection_id, incident_id, shape, type, mode, title, status, start_on, end_on,
         last_on, place_id, place_name, country_code, longitude, latitude, cell, reports, named_origins, content,
         recorded_at, updated_at, number)
       select $1::text, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::jsonb,
         $20, $20, coalesce((select max(number) from incidents where collection_id = $1), 0) + 1
       on conflict (collection_id, incident_id) do update set
         shape = excluded.shape, type = excluded.type, mode = excluded.mode, title = excluded.title,
         status = excluded.status, start_on = excluded.start_on, end_on = excluded.end_on,
         last_on = excluded.last_on, place_id = excluded.place_id, place_name = excluded.place_name,
         country_code = excluded.country_code, longitude = excluded.longitude, latitude = excluded.latitude,
         cell = excluded.cell, reports = excluded.reports, named_origins = excluded.named_origins,
         content = excluded.content, updated_at = excluded.updated_at`,
      [
        ...[incident.collectionId, incident.id, incident.shape, incident.type, incident.mode],
        ...[incident.title, incident.status, firstDay(incident.start), lastDay(incident.end)],
        ...[lastDayOf(incident), ...placeColumns(incident.place)],
        ...[incident.reports, incident.namedOrigins, JSON.stringify(incident), at],
      ],
    );
    await keepEstimates(on, incident, { at, reportId });
  }
}

/** An estimate without its claims, which the incident has. */
function bare(estimate: Estimate): object {
  return { ...estimate, claims: undefined };
}

async function keepEstimates(
  on: Queryable,
  incident: Incident,
  { at, reportId }: { at: string; reportId: string | null },
): Promise<void> {
  const key = [incident.collectionId, incident.id];
  const estimates = incident.estimates.map(bare);
  const { rows } = await on.query<{ number: number; content: unknown }>(
    `select number, content from estimates where collection_id = $1 and incident_id = $2
     order by number desc limit 1`,
    key,
  );
  if (hashOf(rows[0]?.content ?? []) === hashOf(estimates)) return;
  await on.query(
    `insert into estimates (collection_id, incident_id, number, content, report_id, recorded_at)
     values ($1, $2, $3, $4::jsonb, $5, $6)`,
    [...key, (rows[0]?.number ?? 0) + 1, JSON.stringify(estimates), reportId, at],
  );
}

/** What an incident's estimates were from `recordedAt` until the next. */
export interface EstimateVersion {
  readonly number: number;
  readonly estimates: readonly Omit<Estimate, "claims">[];
  readonly reportId: string | null;
  readonly recordedAt: string;
}

/** Gives the history of an incident's estimates, oldest first. */
export async function estimateHistory(
  on: Queryable,
  collectionId: string,
  incidentId: string,
): Promise<EstimateVersion[]> {
  const { rows } = await on.query<{
    number: number;
    content: Omit<Estimate, "claims">[];
    report_id: string | null;
    recorded_at: string;
  }>(
    `select number, content, report_id, recorded_at from estimates
     where collection_id = $1 and incident_id = $2 order by number`,
    [collectionId, incidentId],
  );
  return rows.map((row) => ({
    number: row.number,
    estimates: row.content,
    reportId: row.report_id,
    recordedAt: row.recorded_at,
  }));
}

/** Gives an incident; null when there is none of that id. */
export async function findIncident(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<Incident | null> {
  const { rows } = await on.query<{ content: Incident }>(
    "select content from incidents where collection_id = $1 and incident_id = $2",
    [collectionId, id],
  );
  return rows[0]?.content ?? null;
}

/** Gives the incidents that a report's events are linked to, first held first. */
export async function incidentsOfReport(
  on: Queryable,
  collectionId: string,
  reportId: string,
): Promise<Incident[]> {
  const { rows } = await on.query<{ content: Incident }>(
    `select i.content from incidents i
     where i.collection_id = $1 and exists (
       select from links l where l.collection_id = i.collection_id and l.incident_id = i.incident_id
         and l.report_id = $2 and l.undone_at is null)
     order by i.number`,
    [collectionId, reportId],
  );
  return rows.map((row) => row.content);
}

/** Which incidents to list, and in what order. */
export interface IncidentQuery {
  readonly limit: number;
  readonly offset: number;
  /** Latest happening first (the default), or latest change first. */
  readonly order?: "start" | "update";
  readonly shape?: Incident["shape"];
}

/** Gives incidents; ones without a standing link (their reports were coded anew, or a reviewer cut them) are left out. */
export async function listIncidents(
  on: Queryable,
  collectionId: string,
  { limit, offset, order = "start", shape }: IncidentQuery,
): Promise<Incident[]> {
  const by = order === "start" ? "i.start_on desc nulls last" : "i.updated_at desc";
  const { rows } = await on.query<{ content: Incident }>(
    `select i.content from incidents i
     where i.collection_id = $1 and i.reports > 0 and ($4::text is null or i.shape = $4)
     order by ${by}, i.number desc limit $2 offset $3`,
    [collectionId, limit, offset, shape ?? null],
  );
  return rows.map((row) => row.content);
}
