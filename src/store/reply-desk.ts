import type pg from "pg";
import type { Decision, Reply } from "../model/index.ts";
import { hashOf, storable } from "./canonical.ts";
import { recordDecision } from "./decisions.ts";
import {
  findEmail,
  insertReply,
  listReplies,
  repliesDecidedBefore,
  setReplyStatus,
  spendChallenge,
  type ReplyQuery,
  type SealedEmail,
} from "./replies.ts";
import { inTransaction } from "./sql.ts";
import { appendTrail } from "./trail.ts";

/** The replies of one collection. E-mails come and go as ciphertext only. */
export interface Replies {
  /** Keeps a reply; the trail gets its hash and the commitment to its e-mail. */
  add(reply: Reply, email: SealedEmail): Promise<void>;
  /** Gives replies, first received first. */
  list(query: ReplyQuery): Promise<Reply[]>;
  /** Gives a reply; null when there is none of that id. */
  find(id: string): Promise<Reply | null>;
  /** Gives a reply's encrypted e-mail. */
  email(id: string): Promise<SealedEmail | null>;
  /**
   * Publishes or rejects a reply (the decision's kind says which) and adds the decision to the trail.
   *
   * @returns false when there is no such reply
   */
  decide(decision: Decision): Promise<boolean>;
  /** Gives the ids of replies decided before an instant. */
  decidedBefore(instant: string): Promise<string[]>;
  /** Adds to the trail that a reply's e-mail was erased by destroying its key. */
  noteErasure(erasure: { id: string; actor: string; at: string }): Promise<void>;
  /** Notes that an arithmetic question was answered; false when it had been before. */
  spendChallenge(challenge: { nonce: string; expiresAt: string; at: string }): Promise<boolean>;
}

const statusBy: Partial<Record<Decision["kind"], Reply["status"]>> = {
  "publish-reply": "published",
  "reject-reply": "rejected",
};

/** Opens the replies of one collection. */
export function openReplies(pool: pg.Pool, collectionId: string): Replies {
  const list: Replies["list"] = (query) => listReplies(pool, collectionId, query);
  return {
    list,
    add: (given, email) => add(pool, normal(given), email),
    find: async (id) => (await list({ id }))[0] ?? null,
    email: (id) => findEmail(pool, collectionId, id),
    decide: (decision) => decide(pool, decision),
    decidedBefore: (instant) => repliesDecidedBefore(pool, collectionId, instant),
    noteErasure: ({ id, actor, at }) =>
      inTransaction(pool, (on) =>
        appendTrail(on, { collectionId, at }, [
          {
            actor,
            action: "reply.email-erased",
            subjectId: id,
            contentHash: hashOf({ id, erased: "email" }),
          },
        ]),
      ),
    spendChallenge: (challenge) => spendChallenge(pool, collectionId, challenge),
  };
}

/** What the trail commits to when a reply comes in; what may change later is not in it. */
export function replyContent(reply: Reply, emailCommitment: string): object {
  const { id, incidentId, name, showName, text, receivedAt } = reply;
  return { id, incidentId, name, showName, text, receivedAt, emailCommitment };
}

function normal(reply: Reply): Reply {
  return storable({ ...reply, receivedAt: new Date(reply.receivedAt).toISOString() });
}

function add(pool: pg.Pool, reply: Reply, email: SealedEmail): Promise<void> {
  return inTransaction(pool, async (on) => {
    await insertReply(on, reply, email);
    const { collectionId, receivedAt } = reply;
    await appendTrail(on, { collectionId, at: receivedAt }, [
      {
        actor: "reader",
        action: "reply.received",
        subjectId: reply.id,
        contentHash: hashOf(replyContent(reply, email.commitment)),
      },
    ]);
  });
}

function decide(pool: pg.Pool, decision: Decision): Promise<boolean> {
  const status = statusBy[decision.kind];
  if (status === undefined) throw new Error(`"${decision.kind}" decides no reply.`);
  return inTransaction(pool, async (on) => {
    if (!(await setReplyStatus(on, decision, status))) return false;
    await recordDecision(on, decision);
    return true;
  });
}
