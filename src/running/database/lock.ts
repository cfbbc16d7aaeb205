import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** "vigil", as a number that no other program's advisory lock is likely to bear. */
const KEY = 0x76_69_67_69;
const STEP_MS = 100;

/** The right to start, stop and write to a bundled database, held until its connection ends. */
export interface Lock {
  /** Settles when the connection is lost without `release`. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock, or gives null when another living Vigil has it. A dead Vigil's lock falls with its connection, so an
 * orphaned server never stands for a second Vigil.
 *
 * @param patienceMs - how long to wait for it
 */
export async function takeLock(
  settings: pg.ClientConfig,
  patienceMs: number,
): Promise<Lock | null> {
  const client = new pg.Client({ ...settings, application_name: `vigil ${process.pid}` });
  let isReleased = false;
  const lost = new Promise<void>((done) => {
    client.on("error", () => undefined);
    client.on("end", () => {
      if (!isReleased) done();
    });
  });
  await client.connect();
  const release = async (): Promise<void> => {
    isReleased = true;
    await client.end();
  };
  for (let waited = 0; ; waited += STEP_MS) {
    const { rows } = await client.query<{ taken: boolean }>(
      "select pg_try_advisory_lock($1) as taken",
      [KEY],
    );
    if (rows[0]?.taken === true) return { lost, release };
    if (waited >= patienceMs) break;
    await wait(STEP_MS);
  }
  await release();
  return null;
}

/** Gives the process id of the Vigil that holds the lock; null when nobody does any more. */
export async function holderOf(settings: pg.ClientConfig): Promise<string | null> {
  const client = new pg.Client(settings);
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [KEY],
  );
  await client.end();
  return rows[0]?.name.replace("vigil ", "") ?? null;
}
