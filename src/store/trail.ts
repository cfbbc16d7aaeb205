import type { TrailEntry } from "../model/index.ts";
import { hashOf } from "./canonical.ts";
import { insertRows, type Queryable } from "./sql.ts";

/** What came before the first entry. */
export const GENESIS = "0".repeat(64);

/** One act, before it has its place in the trail. */
export interface Act {
  /** "vigil 0.1.0" for the machine, else a reviewer's name. */
  readonly actor: string;
  /** "report.recorded", "link.made" … */
  readonly action: string;
  readonly subjectId: string;
  /** SHA-256, hex, of what was done. */
  readonly contentHash: string;
}

/** Gives the hash an entry must have: of everything else in it, the hash before included. */
export function hashOfEntry(entry: Omit<TrailEntry, "hash">): string {
  const { collectionId, number, at, actor, action, subjectId, contentHash, previousHash } = entry;
  return hashOf({ collectionId, number, at, actor, action, subjectId, contentHash, previousHash });
}

interface TrailRow {
  readonly collection_id: string;
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject_id: string;
  readonly content_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
}

function rowOf(entry: TrailEntry): TrailRow {
  return {
    collection_id: entry.collectionId,
    number: entry.number,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subject_id: entry.subjectId,
    content_hash: entry.contentHash,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  };
}

function entryOf(row: TrailRow): TrailEntry {
  return {
    collectionId: row.collection_id,
    number: row.number,
    at: row.at,
    actor: row.actor,
    action: row.action,
    subjectId: row.subject_id,
    contentHash: row.content_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** Makes all who write to a collection wait for each other until the transaction ends: its trail cannot fork. */
export async function takeTurn(on: Queryable, collectionId: string): Promise<void> {
  await on.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `trail of ${collectionId}`,
  ]);
}

/** Adds acts to the end of a collection's trail, in order, once it is this transaction's turn. */
export async function appendTrail(
  on: Queryable,
  setting: { collectionId: string; at: string },
  acts: readonly Act[],
): Promise<void> {
  await takeTurn(on, setting.collectionId);
  await continueTrail(on, setting, acts);
}

/** Adds acts to the end of a collection's trail, in order, in a transaction whose turn it is; `at` is their ISO instant. */
export async function continueTrail(
  on: Queryable,
  { collectionId, at }: { collectionId: string; at: string },
  acts: readonly Act[],
): Promise<void> {
  const { rows } = await on.query<{ number: number; hash: string }>(
    "select number, hash from trail where collection_id = $1 order by number desc limit 1",
    [collectionId],
  );
  let number = rows[0]?.number ?? 0;
  let previousHash = rows[0]?.hash ?? GENESIS;
  const entries = acts.map((act) => {
    number += 1;
    const { actor, action, subjectId, contentHash } = act;
    const whole = { collectionId, number, at, actor, action, subjectId, contentHash, previousHash };
    previousHash = hashOfEntry(whole);
    return rowOf({ ...whole, hash: previousHash });
  });
  await insertRows(on, "trail", entries);
}

/** Gives entries in order; `after` is the number before the first. */
export async function trailAfter(
  on: Queryable,
  collectionId: string,
  { after, limit }: { after: number; limit: number },
): Promise<TrailEntry[]> {
  const { rows } = await on.query<TrailRow>(
    "select * from trail where collection_id = $1 and number > $2 order by number limit $3",
    [collectionId, after, limit],
  );
  return rows.map(entryOf);
}
