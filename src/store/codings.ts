import type { CodedEvent, Coding, Condition, Figure, Place, Time } from "../model/index.ts";
import { hashOf } from "./canonical.ts";
import { firstDay, lastDay } from "./dates.ts";
import type { Queryable } from "./sql.ts";

/** That a report has been coded, by which coder, as its how many-eth coding. */
export interface CodingSummary {
  readonly coder: string;
  readonly number: number;
  readonly sha256: string;
  readonly recordedAt: string;
}

function whereOf(places: readonly Place[]): Place | null {
  return places.find((place) => place.role === "where") ?? places[0] ?? null;
}

function days(time: Time | null): { start_on: string | null; end_on: string | null } {
  if (time === null || time.basis === "unresolved") return { start_on: null, end_on: null };
  return { start_on: firstDay(time.start), end_on: lastDay(time.end) };
}

function eventRow(event: CodedEvent): object {
  const place = whereOf(event.places);
  return {
    event_id: event.id,
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    ...days(event.time),
    place_id: place?.placeId ?? null,
    country_code: place?.countryCode ?? null,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    precision: place?.precision ?? null,
    confidence: event.confidence,
    content: event,
  };
}

function figureRow(figure: Figure): object {
  return {
    figure_id: figure.id,
    kind: figure.kind,
    scope: figure.scope,
    unit: figure.unit,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    modality: figure.modality,
    event_id: figure.eventId,
    content: figure,
  };
}

function conditionRow(condition: Condition): object {
  return {
    condition_id: condition.id,
    kind: condition.kind,
    stage: condition.stage,
    ...days(condition.time),
    content: condition,
  };
}

/**
 * Keeps a coding beside the report's earlier ones, as the one that counts from now on.
 *
 * @returns its SHA-256
 */
export async function insertCoding(
  on: Queryable,
  { collectionId, at }: { collectionId: string; at: string },
  coding: Coding,
): Promise<string> {
  const hash = hashOf(coding);
  const key = { collection_id: collectionId, report_id: coding.report.id, coder: coding.coder };
  const placed = (row: object, position: number): object => ({ ...key, position, ...row });
  const rowsOf = (rows: readonly object[]): string => JSON.stringify(rows.map(placed));
  await on.query(
    `with coded as (
       insert into codings (collection_id, report_id, coder, number, content, sha256, recorded_at)
       select $1, $2, $3, count(*) + 1, $4::jsonb, $5, $6 from codings
       where collection_id = $1 and report_id = $2),
     coded_events as (
       insert into events select * from jsonb_populate_recordset(null::events, $7::jsonb)),
     coded_figures as (
       insert into figures select * from jsonb_populate_recordset(null::figures, $8::jsonb))
     insert into conditions select * from jsonb_populate_recordset(null::conditions, $9::jsonb)`,
    [
      ...[collectionId, coding.report.id, coding.coder, JSON.stringify(coding), hash, at],
      rowsOf(coding.events.map(eventRow)),
      rowsOf(coding.figures.map(figureRow)),
      rowsOf(coding.conditions.map(conditionRow)),
    ],
  );
  return hash;
}

/** Gives a report's codings, first to latest, without their content. */
export async function codingsOf(
  on: Queryable,
  collectionId: string,
  reportId: string,
): Promise<CodingSummary[]> {
  const { rows } = await on.query<{
    coder: string;
    number: number;
    sha256: string;
    recorded_at: string;
  }>(
    `select coder, number, sha256, recorded_at from codings
     where collection_id = $1 and report_id = $2 order by number`,
    [collectionId, reportId],
  );
  return rows.map(({ recorded_at, ...row }) => ({ ...row, recordedAt: recorded_at }));
}

/** Gives a report's coding by one coder, or, when `coder` is null, the one that counts. */
export async function findCoding(
  on: Queryable,
  { collectionId, reportId }: { collectionId: string; reportId: string },
  coder: string | null = null,
): Promise<Coding | null> {
  const { rows } = await on.query<{ content: Coding }>(
    `select content from codings
     where collection_id = $1 and report_id = $2 and ($3::text is null or coder = $3)
     order by number desc limit 1`,
    [collectionId, reportId, coder],
  );
  return rows[0]?.content ?? null;
}
