import { spawn } from "node:child_process";
import { chownSync, existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Home } from "./home.ts";

/** The one role and the one database of a bundled cluster. */
export const NAME = "vigil";

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(program: string, flags: readonly string[], home: Home): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, flags, {
      ...home.account,
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", fail);
    child.on("close", (code) => done({ code, output }));
  });
}

/**
 * Gives the folder of the home's cluster, made when there is none. A making that was cut short leaves nothing that
 * would be taken for a cluster. The server asks the password of everybody, on its socket too.
 */
export async function clusterIn(
  home: Home,
  binaries: Binaries,
  { password, isDurable }: { password: string; isDurable: boolean },
): Promise<string> {
  const data = join(home.path, "cluster");
  if (existsSync(data)) return realpathSync(data);
  const temporary = `${data}.${process.pid}`;
  const passwordFile = `${temporary}.password`;
  rmSync(temporary, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.account !== null) chownSync(passwordFile, home.account.uid, home.account.gid);
  const ended = await run(
    join(binaries, "bin", "initdb"),
    [
      ...["-D", temporary, "-U", NAME, "--encoding=UTF8", "--no-locale"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...["--auth=scram-sha-256", `--pwfile=${passwordFile}`],
      ...(isDurable ? [] : ["--no-sync"]),
    ],
    home,
  );
  rmSync(passwordFile, { force: true });
  if (ended.code !== 0) {
    rmSync(temporary, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make a database in ${data}:\n${ended.output}`);
  }
  keep(temporary, data);
  return realpathSync(data);
}

function keep(temporary: string, data: string): void {
  try {
    renameSync(temporary, data);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another Vigil was quicker: its cluster is the cluster.
    if (!existsSync(data)) throw error;
  }
}
