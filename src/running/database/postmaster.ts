import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, rmSync } from "node:fs";

/** A running PostgreSQL server, as its lock file tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Folder of its socket, else the loopback address it listens on. */
  readonly host: string;
}

/**
 * Gives the server that runs on a cluster, or null when none does.
 *
 * @param data - the cluster's folder; a lock file left there by a dead server, or whose process id another program has
 * since been given, counts as none
 */
export function runningOn(data: string): Postmaster | null {
  const lines = readLock(data);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isServer(pid, data)) return null;
  const socket = lines[4]?.trim() ?? "";
  return { pid, port: Number(lines[3]), host: socket === "" ? "127.0.0.1" : socket };
}

/**
 * Removes the lock file that a dead server left on a cluster. PostgreSQL would refuse to start if another program of this
 * account has since been given the dead server's process id, as happens at once in containers.
 */
export function clearLock(data: string): void {
  if (runningOn(data) === null) rmSync(`${data}/postmaster.pid`, { force: true });
}

function readLock(data: string): string[] {
  try {
    return readFileSync(`${data}/postmaster.pid`, "utf8").split("\n");
  } catch {
    return [];
  }
}

/** Says whether a process lives; one that may not be signalled lives too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return psCommandOf(pid);
  }
}

function psCommandOf(pid: number): string {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Says whether a process is a server that runs on a cluster; one that has ended and waits to be collected is not. */
export function isServer(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(realpathSync(data));
}
