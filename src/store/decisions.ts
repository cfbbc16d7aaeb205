import type { Decision } from "../model/index.ts";
import { hashOf, storable } from "./canonical.ts";
import { insertRows, type Queryable } from "./sql.ts";
import { appendTrail } from "./trail.ts";

/** Keeps a decision and adds it to the trail. */
export async function recordDecision(on: Queryable, given: Decision): Promise<void> {
  const decision = storable({ ...given, decidedAt: new Date(given.decidedAt).toISOString() });
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
  const { author: actor, id: subjectId, collectionId, decidedAt: at } = decision;
  const action = `decision.${decision.kind}`;
  const act = { actor, action, subjectId, contentHash: hashOf(decision) };
  await appendTrail(on, { collectionId, at }, [act]);
}

interface DecisionRow {
  readonly collection_id: string;
  readonly decision_id: string;
  readonly kind: Decision["kind"];
  readonly subject_id: string;
  readonly author: string;
  readonly reason: string;
  readonly decided_at: string;
}

function decisionOf(row: DecisionRow): Decision {
  return {
    id: row.decision_id,
    collectionId: row.collection_id,
    kind: row.kind,
    subjectId: row.subject_id,
    author: row.author,
    reason: row.reason,
    decidedAt: row.decided_at,
  };
}

/** Gives the decisions on one subject, oldest first. */
export async function decisionsOn(
  on: Queryable,
  collectionId: string,
  subjectId: string,
): Promise<Decision[]> {
  const { rows } = await on.query<DecisionRow>(
    `select * from decisions where collection_id = $1 and subject_id = $2
     order by decided_at, decision_id`,
    [collectionId, subjectId],
  );
  return rows.map(decisionOf);
}

/** Gives a decision; null when there is none of that id. */
export async function findDecision(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<Decision | null> {
  const { rows } = await on.query<DecisionRow>(
    "select * from decisions where collection_id = $1 and decision_id = $2",
    [collectionId, id],
  );
  const row = rows[0];
  return row === undefined ? null : decisionOf(row);
}
