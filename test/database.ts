import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDataFolder, serverOf, type RunningServer } from "../src/running/index.ts";
import { migrate, openPool, openStore, type Store } from "../src/store/index.ts";

const TEMPLATE = "vigil_template";
/** "test": held while the template is made. */
const KEY = 0x74_65_73_74;

/** A database of its own for one test file, with the schema and nothing in it. */
interface TestDatabase {
  readonly settings: pg.ClientConfig;
  drop(): Promise<void>;
}

function folderOfRun(): string {
  const folder = process.env["VIGIL_TEST_DATA"];
  if (folder === undefined)
    throw new Error("Run tests through vitest, which names VIGIL_TEST_DATA.");
  return folder;
}

/** Nothing in it outlives the run, so nothing waits for the disk. */
function server(): Promise<RunningServer> {
  return serverOf(openDataFolder(folderOfRun()), false);
}

async function run(settings: pg.ClientConfig, ...statements: string[]): Promise<void> {
  const client = new pg.Client(settings);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function makeTemplate(running: RunningServer): Promise<void> {
  const client = new pg.Client(running.settingsOf("postgres"));
  await client.connect();
  await client.query("select pg_advisory_lock($1)", [KEY]);
  const { rowCount } = await client.query("select from pg_database where datname = $1", [TEMPLATE]);
  if (rowCount === 0) {
    await client.query(`create database ${TEMPLATE}_new`);
    const pool = openPool(running.settingsOf(`${TEMPLATE}_new`));
    await migrate(pool);
    await pool.end();
    await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
  }
  await client.end();
}

/** Gives a fresh database, copied from the migrated template of the run's one PostgreSQL. */
async function freshDatabase(): Promise<TestDatabase> {
  const running = await server();
  await makeTemplate(running);
  const name = `test_${randomBytes(8).toString("hex")}`;
  const maintenance = running.settingsOf("postgres");
  await run(maintenance, `create database ${name} template ${TEMPLATE}`);
  return {
    settings: running.settingsOf(name),
    drop: () => run(maintenance, `drop database ${name} with (force)`),
  };
}

/** A store of its own for one test file. */
export interface TestStore {
  readonly store: Store;
  readonly database: TestDatabase;
  /** Folder of the raw files. */
  readonly raw: string;
  close(): Promise<void>;
}

/** Gives an empty store on a fresh database; `close` it after the last test. */
export async function freshStore(collectionId = "default"): Promise<TestStore> {
  const database = await freshDatabase();
  const raw = mkdtempSync(join(tmpdir(), "vigil-raw-"));
  const at = "2020-01-01T00:00:00.000Z";
  const store = await openStore({ database: database.settings, raw, collectionId, at });
  const close = async (): Promise<void> => {
    await store.close();
    await database.drop();
    rmSync(raw, { recursive: true, force: true });
  };
  return { store, database, raw, close };
}

/** Stops the run's PostgreSQL, if any test started it. */
export async function stopDatabase(): Promise<void> {
  if (!existsSync(join(folderOfRun(), "keys"))) return;
  await (await server()).stop();
}
