import type { Queryable } from "./sql.ts";

/** A capture that could not be coded. */
export interface Fault {
  readonly id: string;
  /** A path or other name. */
  readonly name: string;
  /** Of its bytes, when they were kept. */
  readonly rawSha256: string | null;
  /** A problem's code, or "coding/fault" for a bug. */
  readonly code: string;
  readonly message: string;
  readonly recordedAt: string;
  /** When a later run coded it after all. */
  readonly mendedAt: string | null;
}

interface FaultRow {
  readonly fault_id: string;
  readonly name: string;
  readonly raw_sha256: string | null;
  readonly code: string;
  readonly message: string;
  readonly recorded_at: string;
  readonly mended_at: string | null;
}

/** Lists a fault; the same fault met again counts as standing again. */
export async function insertFault(
  on: Queryable,
  collectionId: string,
  fault: Omit<Fault, "mendedAt">,
): Promise<void> {
  await on.query(
    `insert into faults (collection_id, fault_id, name, raw_sha256, code, message, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (collection_id, fault_id) do update set message = excluded.message, mended_at = null`,
    [
      ...[collectionId, fault.id, fault.name, fault.rawSha256],
      ...[fault.code, fault.message, fault.recordedAt],
    ],
  );
}

/** Gives standing faults, newest first. */
export async function listFaults(
  on: Queryable,
  collectionId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Fault[]> {
  const { rows } = await on.query<FaultRow>(
    `select * from faults where collection_id = $1 and mended_at is null
     order by recorded_at desc, fault_id limit $2 offset $3`,
    [collectionId, limit, offset],
  );
  return rows.map((row) => ({
    id: row.fault_id,
    name: row.name,
    rawSha256: row.raw_sha256,
    code: row.code,
    message: row.message,
    recordedAt: row.recorded_at,
    mendedAt: row.mended_at,
  }));
}
