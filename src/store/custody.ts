import type { CodedEvent, Condition, Course, Figure, Incident, Link } from "../model/index.ts";
import { findCourse } from "./courses.ts";
import type { Queryable } from "./sql.ts";
import {
  hasNewsBetween,
  listTimestamps,
  rootBefore,
  type Timestamp,
  type TrailRoot,
} from "./timestamps.ts";

/** The rows made from one coding, for querying. */
export interface CodedRows {
  readonly events: readonly CodedEvent[];
  readonly figures: readonly Figure[];
  readonly conditions: readonly Condition[];
}

async function codedRows(
  on: Queryable,
  collectionId: string,
  { reportId, coder }: { reportId: string; coder: string },
): Promise<CodedRows> {
  const rowsOf = (table: string): string =>
    `(select coalesce(jsonb_agg(content order by position), '[]') from ${table}
      where (collection_id, report_id, coder) = ($1, $2, $3)) as ${table}`;
  const { rows } = await on.query<CodedRows & Record<string, unknown>>(
    `select ${["events", "figures", "conditions"].map(rowsOf).join(", ")}`,
    [collectionId, reportId, coder],
  );
  return rows[0] ?? { events: [], figures: [], conditions: [] };
}

async function findLink(on: Queryable, collectionId: string, id: string): Promise<Link | null> {
  const { rows } = await on.query<{ link: Link }>(
    `select jsonb_build_object('id', link_id, 'incidentId', incident_id, 'event',
         jsonb_build_object('reportId', report_id, 'coder', coder, 'eventId', event_id),
         'confidence', confidence, 'reason', reason) as link
     from links where collection_id = $1 and link_id = $2`,
    [collectionId, id],
  );
  return rows[0]?.link ?? null;
}

/** A part of a list in order of its numbers. */
interface Stretch {
  /** The number before the first. */
  readonly after: number;
  readonly limit: number;
}

/** Something held that may change, with the hash the trail has of its latest state; null when it has none. */
export interface Held {
  readonly number: number;
  readonly id: string;
  readonly content: Incident | Course;
  readonly contentHash: string | null;
}

async function heldIncidents(
  on: Queryable,
  collectionId: string,
  { after, limit }: Stretch,
): Promise<Held[]> {
  const { rows } = await on.query<{
    number: number;
    incident_id: string;
    content: Incident;
    content_hash: string | null;
  }>(
    `select i.number, i.incident_id, i.content, t.content_hash from incidents i
     left join lateral (select content_hash from trail t
       where t.collection_id = i.collection_id and t.subject_id = i.incident_id and t.action = 'incident.held'
       order by t.number desc limit 1) t on true
     where i.collection_id = $1 and i.number > $2 order by i.number limit $3`,
    [collectionId, after, limit],
  );
  return rows.map((row) => ({
    number: row.number,
    id: row.incident_id,
    content: row.content,
    contentHash: row.content_hash,
  }));
}

async function heldCourses(
  on: Queryable,
  collectionId: string,
  { after, limit }: Stretch,
): Promise<Held[]> {
  const { rows } = await on.query<{
    number: number;
    course_id: string;
    content_hash: string | null;
  }>(
    `select c.number, c.course_id, t.content_hash from courses c
     left join lateral (select content_hash from trail t
       where t.collection_id = c.collection_id and t.subject_id = c.course_id and t.action = 'course.held'
       order by t.number desc limit 1) t on true
     where c.collection_id = $1 and c.number > $2 order by c.number limit $3`,
    [collectionId, after, limit],
  );
  const held: Held[] = [];
  for (const { number, course_id: id, content_hash: contentHash } of rows) {
    const content = await findCourse(on, collectionId, id);
    if (content !== null) held.push({ number, id, content, contentHash });
  }
  return held;
}

/** What has an entry in the trail when it is recorded: what a person calls it, its rows, and the entry each must have. */
const trailed = [
  ["report", "reports", "report_id", "t.action = 'report.recorded'"],
  ["coding", "codings", "report_id", "t.action = 'coding.recorded' and t.actor = x.coder"],
  ["link", "links", "link_id", "t.action = 'link.made'"],
  ["decision", "decisions", "decision_id", "t.action = 'decision.' || x.kind"],
  ["tie of report", "ties", "report_id", "t.action = 'tie.' || x.kind"],
  ["time-stamp", "timestamps", "timestamp_id", "t.action = 'timestamp.obtained'"],
  ["capture", "captures", "capture_id", "t.action = 'capture.recorded'"],
  ["reply", "replies", "reply_id", "t.action = 'reply.received'"],
] as const;

/** Replies that bear a status nobody decided. */
const undecided = `select x.reply_id as id from replies x where x.collection_id = $1 and x.status <> 'held'
  and not exists (
    select from decisions d where d.collection_id = x.collection_id and d.subject_id = x.reply_id
      and d.kind = case x.status when 'published' then 'publish-reply' else 'reject-reply' end)
  order by 1 limit 1`;

async function firstUntrailed(on: Queryable, collectionId: string): Promise<string | null> {
  const questions = trailed.map(([kind, table, id, entry]): [string, string] => [
    kind,
    `select x.${id} as id from ${table} x where x.collection_id = $1 and not exists (
       select from trail t where t.collection_id = x.collection_id and t.subject_id = x.${id} and ${entry})
     order by 1 limit 1`,
  ]);
  for (const [kind, sql] of [...questions, ["reply", undecided] as const]) {
    const { rows } = await on.query<{ id: string }>(sql, [collectionId]);
    if (rows[0] !== undefined) return `${kind} ${rows[0].id}`;
  }
  return null;
}

/** What is asked to find out whether everything is as it was recorded. */
export interface CustodyQuestions {
  /** Gives the rows made from a report's coding by one coder, in the order of the text. */
  codedRows(reportId: string, coder: string): Promise<CodedRows>;
  /** Gives a link, standing or undone. */
  link(id: string): Promise<Link | null>;
  /** Gives incidents in order of their numbers, each with what the trail says of it. */
  heldIncidents(stretch: Stretch): Promise<Held[]>;
  /** Gives courses in order of their numbers, each with what the trail says of it. */
  heldCourses(stretch: Stretch): Promise<Held[]>;
  /** Gives all time-stamps of the trail, by the entry they reach to. */
  timestamps(): Promise<Timestamp[]>;
  /** Gives the trail as it stood before an ISO instant; null when it was empty. */
  rootBefore(instant: string): Promise<TrailRoot | null>;
  /** Says whether the trail holds more between two entries than that time-stamps were had; the first is not counted. */
  hasNewsBetween(range: { after: number; upTo: number }): Promise<boolean>;
  /** Gives "report r12ab…" for the first row that came in without a line in the trail. */
  firstUntrailed(): Promise<string | null>;
}

/** Opens the questions of custody of one collection. */
export function openCustody(on: Queryable, collectionId: string): CustodyQuestions {
  return {
    codedRows: (reportId, coder) => codedRows(on, collectionId, { reportId, coder }),
    link: (id) => findLink(on, collectionId, id),
    heldIncidents: (stretch) => heldIncidents(on, collectionId, stretch),
    heldCourses: (stretch) => heldCourses(on, collectionId, stretch),
    timestamps: () => listTimestamps(on, collectionId),
    rootBefore: (instant) => rootBefore(on, collectionId, instant),
    hasNewsBetween: (range) => hasNewsBetween(on, collectionId, range),
    firstUntrailed: () => firstUntrailed(on, collectionId),
  };
}
