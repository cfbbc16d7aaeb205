import { canonical, hashOf, sha256 } from "./canonical.ts";
import { insertRows, type Queryable } from "./sql.ts";
import { appendTrail } from "./trail.ts";

/** The trail as it stood at one of its entries: what a time-stamp is of. */
export interface TrailRoot {
  readonly collectionId: string;
  /** Of the entry. */
  readonly number: number;
  /** Its hash, which follows from every entry before it. */
  readonly hash: string;
}

/** What an authority answered about the trail as it stood at one entry. */
export interface Timestamp {
  readonly id: string;
  readonly number: number;
  /** Address it was asked at. */
  readonly authority: string;
  /** As the authority says; ISO instant. */
  readonly stampedAt: string;
  /** Its whole answer (RFC 3161, DER). */
  readonly answer: Uint8Array;
}

/** Gives the words that are stamped: canonical JSON, whose SHA-256 goes to the authority. */
export function stampedWords({ collectionId, number, hash }: TrailRoot): Uint8Array {
  return new TextEncoder().encode(canonical({ collectionId, number, hash }));
}

/** What a time-stamp's entry in the trail commits to. */
export function timestampContent(stamp: Omit<Timestamp, "id">): object {
  const { number, authority, stampedAt, answer } = stamp;
  return { number, authority, stampedAt, answer: sha256(answer) };
}

/** Keeps a time-stamp, with a line in the trail; gives its id. */
export async function recordTimestamp(
  on: Queryable,
  { collectionId, at, by }: { collectionId: string; at: string; by: string },
  stamp: Omit<Timestamp, "id">,
): Promise<string> {
  const contentHash = hashOf(timestampContent(stamp));
  const id = `t${contentHash.slice(0, 24)}`;
  await insertRows(on, "timestamps", [
    {
      collection_id: collectionId,
      timestamp_id: id,
      number: stamp.number,
      authority: stamp.authority,
      stamped_at: stamp.stampedAt,
      answer: `\\x${Buffer.from(stamp.answer).toString("hex")}`,
      recorded_at: at,
    },
  ]);
  const act = { actor: by, action: "timestamp.obtained", subjectId: id, contentHash };
  await appendTrail(on, { collectionId, at }, [act]);
  return id;
}

interface TimestampRow {
  readonly timestamp_id: string;
  readonly number: number;
  readonly authority: string;
  readonly stamped_at: string;
  readonly answer: Buffer;
}

/** Gives all time-stamps, first stamped first. */
export async function listTimestamps(on: Queryable, collectionId: string): Promise<Timestamp[]> {
  const { rows } = await on.query<TimestampRow>(
    `select * from timestamps where collection_id = $1 order by number, stamped_at, timestamp_id`,
    [collectionId],
  );
  return rows.map((row) => ({
    id: row.timestamp_id,
    number: row.number,
    authority: row.authority,
    stampedAt: row.stamped_at,
    answer: row.answer,
  }));
}

/** Gives the trail as it stood before an instant: at its last entry of then; null when there is none. */
export async function rootBefore(
  on: Queryable,
  collectionId: string,
  instant: string,
): Promise<TrailRoot | null> {
  const { rows } = await on.query<{ number: number; hash: string }>(
    `select number, hash from trail where collection_id = $1 and at < $2 order by number desc limit 1`,
    [collectionId, instant],
  );
  const row = rows[0];
  return row === undefined ? null : { collectionId, ...row };
}

/** Says whether the trail holds more between two entries than that time-stamps were had; the first is not counted. */
export async function hasNewsBetween(
  on: Queryable,
  collectionId: string,
  { after, upTo }: { after: number; upTo: number },
): Promise<boolean> {
  const { rows } = await on.query<{ has: boolean }>(
    `select exists (select from trail where collection_id = $1 and number > $2 and number <= $3
       and action <> 'timestamp.obtained') as has`,
    [collectionId, after, upTo],
  );
  return rows[0]?.has ?? false;
}
