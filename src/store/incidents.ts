import type { Estimate, Incident, Place } from "../model/index.ts";
import { cellOf, FAR_AHEAD, firstDay, lastDay } from "./dates.ts";
import type { Queryable } from "./sql.ts";

interface PlaceColumns {
  readonly place_id: string | null;
  readonly place_name: string | null;
  readonly country_code: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly cell: number | null;
}

const noPlace: PlaceColumns = {
  place_id: null,
  place_name: null,
  country_code: null,
  longitude: null,
  latitude: null,
  cell: null,
};

function placeColumns(place: Place | null): PlaceColumns {
  if (place === null) return noPlace;
  const { placeId, name, countryCode, longitude, latitude } = place;
  return {
    place_id: placeId,
    place_name: name.toLowerCase(),
    country_code: countryCode,
    longitude,
    latitude,
    cell: longitude === null || latitude === null ? null : cellOf(longitude, latitude),
  };
}

/** The last day it may have happened on; an aggregate without an end goes on. */
function lastDayOf({ shape, start, end }: Incident): string {
  return lastDay(end) ?? (shape === "single" ? lastDay(start) : null) ?? FAR_AHEAD;
}

/** A row; the number is its place among those that come with it. */
function rowOf(incident: Incident, at: string, index: number): object {
  return {
    collection_id: incident.collectionId,
    incident_id: incident.id,
    number: index + 1,
    shape: incident.shape,
    type: incident.type,
    mode: incident.mode,
    title: incident.title,
    status: incident.status,
    start_on: firstDay(incident.start),
    end_on: lastDay(incident.end),
    last_on: lastDayOf(incident),
    ...placeColumns(incident.place),
    reports: incident.reports,
    named_origins: incident.namedOrigins,
    content: incident,
    recorded_at: at,
    updated_at: at,
  };
}

/** What stays as it was when a known incident is replaced. */
const lasting = new Set(["collection_id", "incident_id", "number", "recorded_at"]);

/** Keeps incidents as they are now: new ones are added, known ones (same id) replaced. */
export async function upsertIncidents(
  on: Queryable,
  { collectionId, at, reportId }: { collectionId: string; at: string; reportId: string },
  incidents: readonly Incident[],
): Promise<void> {
  const rows = incidents.map((incident, index) => rowOf(incident, at, index));
  if (rows[0] === undefined) return;
  const names = Object.keys(rows[0]);
  const values = names.map((name) =>
    name === "number" ? "new.number + last.number" : `new.${name}`,
  );
  const replaced = names.filter((name) => !lasting.has(name));
  await on.query(
    `insert into incidents (${names.join(", ")})
     select ${values.join(", ")} from jsonb_populate_recordset(null::incidents, $2::jsonb) as new,
       (select coalesce(max(number), 0) as number from incidents where collection_id = $1) as last
     on conflict (collection_id, incident_id) do update
       set ${replaced.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    [collectionId, JSON.stringify(rows)],
  );
  await keepEstimates(on, { collectionId, at, reportId }, incidents);
}

/** An estimate without its claims, which the incident has. */
function bare(estimate: Estimate): object {
  return { ...estimate, claims: undefined };
}

async function keepEstimates(
  on: Queryable,
  { collectionId, at, reportId }: { collectionId: string; at: string; reportId: string },
  incidents: readonly Incident[],
): Promise<void> {
  const rows = incidents.map(({ id, estimates }) => ({
    incident_id: id,
    content: estimates.map(bare),
  }));
  await on.query(
    `insert into estimates (collection_id, incident_id, number, content, report_id, recorded_at)
     select $1, new.incident_id, coalesce(last.number, 0) + 1, new.content, $3, $4
     from jsonb_to_recordset($2::jsonb) as new (incident_id text, content jsonb)
     left join lateral (
       select number, content from estimates e
       where e.collection_id = $1 and e.incident_id = new.incident_id order by number desc limit 1
     ) as last on true
     where coalesce(last.content, '[]') <> new.content`,
    [collectionId, JSON.stringify(rows), reportId, at],
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
