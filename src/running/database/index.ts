import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { DataFolder } from "../data-folder.ts";
import { writeOnce } from "../durable.ts";
import { binariesFor } from "./binaries.ts";
import { clusterIn, NAME } from "./cluster.ts";
import { homeOf } from "./home.ts";
import { holderOf, takeLock, type Lock } from "./lock.ts";
import { connectionTo, serverOn, stopServer, type Ground } from "./server.ts";

/** A PostgreSQL that Vigil may use until `close`. */
export interface Database {
  readonly settings: pg.PoolConfig;
  /** Settles when the bundled server is lost while in use; never for a server of the user's own. */
  readonly lost: Promise<void>;
  /** Stops the bundled server when this Vigil holds it; all pools must be closed before. */
  close(): Promise<void>;
}

/** How a database is opened. */
export interface DatabaseOptions {
  /** Of the user's own PostgreSQL; the bundled one when null. */
  readonly url: string | null;
  /** Short commands join the server of a Vigil that runs already; long ones are refused beside it. */
  readonly mayJoin: boolean;
}

/** Another Vigil has the data folder. */
export class FolderInUseError extends Error {}

const LOCK_MS = 3_000;
const never = new Promise<void>(() => undefined);

function passwordIn(folder: DataFolder): string {
  const path = join(folder.keys, "database-password");
  if (!existsSync(path)) writeOnce(path, randomBytes(24).toString("base64url"));
  return readFileSync(path, "utf8");
}

/** A data folder's server, running. */
export interface RunningServer {
  /** To reach one of its databases. */
  settingsOf(database: string): pg.ClientConfig;
  /** Stops it, whoever started it. */
  stop(): Promise<void>;
}

/**
 * Gives the server of a data folder's bundled database, started unless it runs already, without asking who else uses it.
 *
 * @param isDurable - false in tests alone: nothing need outlive the machine
 */
export async function serverOf(folder: DataFolder, isDurable = true): Promise<RunningServer> {
  const password = passwordIn(folder);
  const home = homeOf(folder.root);
  const binaries = binariesFor(home.account, home.copies);
  const data = await clusterIn(home, binaries, { password, isDurable });
  const ground: Ground = { home, binaries, data, password, isDurable };
  const server = await serverOn(ground);
  return {
    settingsOf: (database) => connectionTo(ground, server, database),
    stop: () => stopServer(data),
  };
}

async function makeDatabase(settings: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(settings);
  client.on("error", () => undefined);
  await client.connect();
  const { rowCount } = await client.query("select from pg_database where datname = $1", [NAME]);
  if (rowCount === 0) await client.query(`create database ${NAME}`);
  await client.end();
}

/**
 * Opens the database: the user's own when `url` is given, else the data folder's bundled one, started, or taken over
 * where a killed Vigil left it running.
 *
 * @throws FolderInUseError when another living Vigil has the bundled database and `mayJoin` is false
 */
export async function openDatabase(
  folder: DataFolder,
  options: DatabaseOptions,
): Promise<Database> {
  if (options.url !== null) {
    const settings = { connectionString: options.url };
    return { settings, lost: never, close: () => Promise.resolve() };
  }
  const server = await serverOf(folder);
  const maintenance = server.settingsOf("postgres");
  const lock = await takeLock(maintenance, options.mayJoin ? 0 : LOCK_MS);
  if (lock === null && !options.mayJoin) {
    const holder = await holderOf(maintenance);
    throw new FolderInUseError(
      `Another Vigil (process ${holder ?? "just ended"}) uses ${folder.root}: stop it first, or name another folder with VIGIL_DATA.`,
    );
  }
  await makeDatabase(maintenance);
  const settings = server.settingsOf(NAME);
  return { settings, lost: lock?.lost ?? never, close: () => close(server, lock) };
}

async function close(server: RunningServer, lock: Lock | null): Promise<void> {
  if (lock === null) return;
  // The lock goes after the server: nobody can take a server over that is about to stop.
  const stopped = server.stop();
  await lock.release();
  await stopped;
}
