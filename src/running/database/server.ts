import { spawn, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Binaries } from "./binaries.ts";
import { NAME } from "./cluster.ts";
import type { Home } from "./home.ts";
import { clearLock, isServer, runningOn, type Postmaster } from "./postmaster.ts";

/** Longest path of a socket that every system takes, in bytes. */
const SOCKET_PATH_BYTES = 100;
/** Recovery after a crash reads the whole write-ahead log; this bounds it, in milliseconds. */
const START_MS = 120_000;
/** How long the last processes of a killed server may hold a new one up, in milliseconds. */
const RETRY_MS = 15_000;
const STOP_MS = 30_000;
const LOG_BYTES = 10_000_000;

/** Where a server is to run and with what. */
export interface Ground {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly data: string;
  readonly password: string;
  readonly isDurable: boolean;
}

/** Gives the settings to reach a database of a server. */
export function connectionTo(
  ground: Ground,
  server: Postmaster,
  database: string,
): pg.ClientConfig {
  const { host, port } = server;
  return { host, port, user: NAME, password: ground.password, database };
}

/**
 * Gives the server that runs on the cluster and takes connections: the one that is there already (left by a Vigil that
 * was killed, or started by one this moment), else a new one.
 *
 * @throws Error with the end of the server's log when it does not come up
 */
export async function serverOn(ground: Ground): Promise<Postmaster> {
  const startedAt = Date.now();
  let child: ChildProcess | null = null;
  for (;;) {
    const running = runningOn(ground.data);
    if (running !== null && (await answers(ground, running))) return running;
    if (child !== null && hasEnded(child)) child = null;
    if (running === null && child === null) {
      clearLock(ground.data);
      child = await start(ground);
    }
    // A start beside the last moments of a killed server fails until its processes are gone.
    const patience = running === null ? RETRY_MS : START_MS;
    if (Date.now() - startedAt > patience) {
      throw new Error(`PostgreSQL did not start:\n${endOfLog(ground)}`);
    }
    await wait(20);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(ground: Ground, server: Postmaster): Promise<boolean> {
  const client = new pg.Client(connectionTo(ground, server, "postgres"));
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code === "28P01") {
      throw new Error(
        `The database in ${ground.data} does not take the password in the key folder: put the right key folder back.`,
        { cause: error },
      );
    }
    return false;
  }
  await client.end();
  return true;
}

async function start({ home, binaries, data, isDurable }: Ground): Promise<ChildProcess> {
  const path = join(home.path, "log");
  const isLong = existsSync(path) && statSync(path).size > LOG_BYTES;
  const log = openSync(path, isLong ? "w" : "a", 0o600);
  const where = await listening(home);
  const settings = [
    ...where,
    `fsync=${isDurable ? "on" : "off"}`,
    "max_connections=60",
    "shared_buffers=128MB",
    "max_wal_size=2GB",
    "random_page_cost=1.1",
    "jit=off",
    "timezone=UTC",
    "log_timezone=UTC",
    // A killed Vigil's lock must fall even while its last query runs.
    "client_connection_check_interval=500",
  ];
  const child = spawn(
    join(binaries, "bin", "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    // Detached: Ctrl-C in the terminal reaches Vigil alone, which stops the server when it is done with it.
    { ...home.account, cwd: "/", detached: true, stdio: ["ignore", log, log] },
  );
  child.on("error", () => undefined);
  child.unref();
  closeSync(log);
  return child;
}

async function listening(home: Home): Promise<string[]> {
  const sockets = join(home.path, "socket");
  const fits = Buffer.byteLength(`${sockets}/.s.PGSQL.5432`) <= SOCKET_PATH_BYTES;
  if (!fits || process.platform === "win32") {
    return ["listen_addresses=127.0.0.1", `port=${await freePort()}`, "unix_socket_directories="];
  }
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  chmodSync(sockets, 0o700);
  if (home.account !== null) chownSync(sockets, home.account.uid, home.account.gid);
  return [
    "listen_addresses=",
    "port=5432",
    `unix_socket_directories=${sockets.replaceAll(",", "\\,")}`,
    "unix_socket_permissions=0700",
  ];
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function endOfLog({ home }: Ground): string {
  return readFileSync(join(home.path, "log"), "utf8").split("\n").slice(-12).join("\n");
}

/** Stops a server: open transactions are rolled back, all that was committed is on disk. Done when it is gone. */
export async function stopServer(data: string): Promise<void> {
  const server = runningOn(data);
  if (server === null) return;
  process.kill(server.pid, "SIGINT");
  const deadline = Date.now() + STOP_MS;
  while (isServer(server.pid, data)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${server.pid}) does not stop.`);
    await wait(20);
  }
}
