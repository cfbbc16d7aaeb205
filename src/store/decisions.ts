import type { Decision } from "../model/index.ts";
import { insertRows, type Queryable } from "./sql.ts";

/** Keeps a decision. */
export async function insertDecision(on: Queryable, decision: Decision): Promise<void> {
  await insertRows(on, "decisions", [
    {
      collection_id: decision.collectionId,
      decision_id: decision.id,
      kind: decision.kind,
      subject_id: decision.subjectId,
      author: decision.author,
      reason: decision.reason,
      decided_at: decision.decidedAt,
    },
  ]);
}

/** Gives the decisions on one subject, oldest first. */
export async function decisionsOn(
  on: Queryable,
  collectionId: string,
  subjectId: string,
): Promise<Decision[]> {
  const { rows } = await on.query<{
    decision_id: string;
    kind: Decision["kind"];
    author: string;
    reason: string;
    decided_at: string;
  }>(
    `select * from decisions where collection_id = $1 and subject_id = $2
     order by decided_at, decision_id`,
    [collectionId, subjectId],
  );
  return rows.map((row) => ({
    id: row.decision_id,
    collectionId,
    kind: row.kind,
    subjectId,
    author: row.author,
    reason: row.reason,
    decidedAt: row.decided_at,
  }));
}
