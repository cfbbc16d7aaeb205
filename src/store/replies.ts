import type { Decision, Reply } from "../model/index.ts";
import { insertRows, type Queryable } from "./sql.ts";

/** A reply's e-mail as it is kept: encrypted, with a salted commitment to it. */
export interface SealedEmail {
  readonly ciphertext: Uint8Array;
  readonly commitment: string;
}

interface ReplyRow {
  readonly collection_id: string;
  readonly reply_id: string;
  readonly incident_id: string;
  readonly name: string;
  readonly show_name: boolean;
  readonly text: string;
  readonly status: Reply["status"];
  readonly received_at: string;
  readonly decided_at: string | null;
}

/** All columns but the e-mail: what is not read cannot leak. */
const columns =
  "collection_id, reply_id, incident_id, name, show_name, text, status, received_at, decided_at";

function replyOf(row: ReplyRow): Reply {
  return {
    id: row.reply_id,
    collectionId: row.collection_id,
    incidentId: row.incident_id,
    name: row.name,
    showName: row.show_name,
    text: row.text,
    status: row.status,
    receivedAt: row.received_at,
    decidedAt: row.decided_at,
  };
}

/** Keeps a reply and its encrypted e-mail. */
export async function insertReply(on: Queryable, reply: Reply, email: SealedEmail): Promise<void> {
  await insertRows(on, "replies", [
    {
      collection_id: reply.collectionId,
      reply_id: reply.id,
      incident_id: reply.incidentId,
      name: reply.name,
      show_name: reply.showName,
      text: reply.text,
      status: reply.status,
      email: `\\x${Buffer.from(email.ciphertext).toString("hex")}`,
      email_commitment: email.commitment,
      received_at: reply.receivedAt,
      decided_at: reply.decidedAt,
    },
  ]);
}

/** Which replies to list. */
export interface ReplyQuery {
  readonly status?: Reply["status"];
  readonly incidentId?: string;
  readonly id?: string;
  /** 1,000 when left out. */
  readonly limit?: number;
}

/** Gives replies, first received first. */
export async function listReplies(
  on: Queryable,
  collectionId: string,
  { status, incidentId, id, limit = 1000 }: ReplyQuery,
): Promise<Reply[]> {
  const { rows } = await on.query<ReplyRow>(
    `select ${columns} from replies
     where collection_id = $1 and ($2::text is null or status = $2) and ($3::text is null or incident_id = $3)
       and ($4::text is null or reply_id = $4)
     order by received_at, reply_id limit $5`,
    [collectionId, status ?? null, incidentId ?? null, id ?? null, limit],
  );
  return rows.map(replyOf);
}

/** Gives a reply's encrypted e-mail; null when there is no such reply. */
export async function findEmail(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<SealedEmail | null> {
  const { rows } = await on.query<{ email: Buffer; email_commitment: string }>(
    "select email, email_commitment from replies where collection_id = $1 and reply_id = $2",
    [collectionId, id],
  );
  const row = rows[0];
  return row === undefined ? null : { ciphertext: row.email, commitment: row.email_commitment };
}

/**
 * Sets a reply's status, as decided.
 *
 * @returns false when there is no such reply
 */
export async function setReplyStatus(
  on: Queryable,
  { collectionId, subjectId, decidedAt }: Decision,
  status: Reply["status"],
): Promise<boolean> {
  const { rowCount } = await on.query(
    `update replies set status = $3, decided_at = $4 where collection_id = $1 and reply_id = $2`,
    [collectionId, subjectId, status, decidedAt],
  );
  return rowCount === 1;
}

/** Gives the ids of replies decided before an instant, oldest decision first. */
export async function repliesDecidedBefore(
  on: Queryable,
  collectionId: string,
  before: string,
): Promise<string[]> {
  const { rows } = await on.query<{ reply_id: string }>(
    `select reply_id from replies where collection_id = $1 and decided_at < $2
     order by decided_at, reply_id`,
    [collectionId, before],
  );
  return rows.map((row) => row.reply_id);
}

/**
 * Notes that a question has been answered, and forgets those that have expired.
 *
 * @returns false when it had been answered before
 */
export async function spendChallenge(
  on: Queryable,
  collectionId: string,
  { nonce, expiresAt, at }: { nonce: string; expiresAt: string; at: string },
): Promise<boolean> {
  await on.query("delete from spent_challenges where collection_id = $1 and expires_at < $2", [
    collectionId,
    at,
  ]);
  const { rowCount } = await on.query(
    `insert into spent_challenges (collection_id, nonce, expires_at) values ($1, $2, $3)
     on conflict do nothing`,
    [collectionId, nonce, expiresAt],
  );
  return rowCount === 1;
}
