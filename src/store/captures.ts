import { hashOf } from "./canonical.ts";
import { rawPath } from "./raw-files.ts";
import type { Queryable } from "./sql.ts";
import { appendTrail } from "./trail.ts";

/** How bytes came in from the web. */
export interface WebCapture {
  /** As asked for first. */
  readonly requestedUrl: string;
  readonly status: number;
  /** Of the body, when one was kept. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly responseHeaders: readonly (readonly [name: string, value: string])[];
}

/** A capture as it is kept, with its id. */
export interface KeptCapture {
  readonly id: string;
  readonly capture: WebCapture;
  readonly recordedAt: string;
}

function mediaTypeOf({ responseHeaders }: WebCapture): string | null {
  return responseHeaders.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? null;
}

/** Gives the id of a capture: of all that is known of it, its times included. */
export function captureIdOf(capture: WebCapture): string {
  return `c${hashOf(capture).slice(0, 24)}`;
}

/**
 * Keeps how bytes came in, with a line in the trail that commits to all of it; the bytes themselves are kept before. `by` is the
 * name and version of the program.
 *
 * @returns the capture's id
 */
export async function recordCapture(
  on: Queryable,
  { collectionId, at, by }: { collectionId: string; at: string; by: string },
  capture: WebCapture,
): Promise<string> {
  const id = captureIdOf(capture);
  const { sha256, bytes, requestedUrl, status } = capture;
  if (sha256 !== null) {
    await on.query(
      `insert into raws (collection_id, sha256, bytes, media_type, path, recorded_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [collectionId, sha256, bytes, mediaTypeOf(capture), rawPath(sha256), at],
    );
  }
  const row = {
    collection_id: collectionId,
    capture_id: id,
    requested_url: requestedUrl,
    status,
    raw_sha256: sha256,
    content: capture,
    recorded_at: at,
  };
  const { rowCount } = await on.query(
    `insert into captures select * from jsonb_populate_record(null::captures, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(row)],
  );
  if (rowCount === 0) return id;
  const act = {
    actor: by,
    action: "capture.recorded",
    subjectId: id,
    contentHash: hashOf(capture),
  };
  await appendTrail(on, { collectionId, at }, [act]);
  return id;
}

interface CaptureRow {
  readonly capture_id: string;
  readonly content: WebCapture;
  readonly recorded_at: string;
}

function keptOf(row: CaptureRow): KeptCapture {
  return { id: row.capture_id, capture: row.content, recordedAt: row.recorded_at };
}

/** Gives a capture; null when there is none of that id. */
export async function findCapture(
  on: Queryable,
  collectionId: string,
  id: string,
): Promise<KeptCapture | null> {
  const { rows } = await on.query<CaptureRow>(
    "select * from captures where collection_id = $1 and capture_id = $2",
    [collectionId, id],
  );
  return rows[0] === undefined ? null : keptOf(rows[0]);
}

/** Gives the captures that brought some bytes, first to latest. */
export async function capturesOfRaw(
  on: Queryable,
  collectionId: string,
  rawSha256: string,
): Promise<KeptCapture[]> {
  const { rows } = await on.query<CaptureRow>(
    `select * from captures where collection_id = $1 and raw_sha256 = $2
     order by recorded_at, capture_id`,
    [collectionId, rawSha256],
  );
  return rows.map(keptOf);
}
