import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The operating system account that a database server runs under; null is the account of this program. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const OWN_NAME = "vigil";

function idOf(name: string): Account {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    spawnSync("id", [flag, name], { encoding: "utf8" }),
  );
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function make(name: string): Account {
  const shell = ["--shell", "/usr/sbin/nologin"];
  const made = spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    ...shell,
    name,
  ]);
  return made.status === 0 ? idOf(name) : null;
}

/**
 * Gives the account for a new database: this program's own, or, when that is root, an unprivileged one: `vigil`,
 * made when there is none and it can be, else `postgres`, else `nobody`.
 *
 * @throws Error when root has no unprivileged account to run PostgreSQL under
 */
export function accountForNew(): Account {
  if (process.getuid?.() !== 0) return null;
  const account = idOf(OWN_NAME) ?? make(OWN_NAME) ?? idOf("postgres") ?? idOf("nobody");
  if (account === null) {
    throw new Error(
      `PostgreSQL does not run as root, and no account named ${OWN_NAME}, postgres or nobody is here: add one, run Vigil as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return account;
}

/**
 * Gives the account that an existing folder belongs to.
 *
 * @throws Error when this program may not act as that account
 */
export function accountOf(folder: string): Account {
  const { uid, gid } = statSync(folder);
  const own = process.getuid?.();
  if (own === undefined || uid === own) return null;
  if (own === 0) return { uid, gid };
  throw new Error(
    `The database folder ${folder} belongs to another account (number ${uid}): run Vigil as that account or as root, or name another folder with VIGIL_DATA.`,
  );
}

/** Says whether the account can pass every parent folder of `path` and read and enter (or run) it. */
export function canReach(account: Account, path: string): boolean {
  if (account === null) return true;
  const test = ["-c", 'test -r "$1" && test -x "$1"', "sh", path];
  return spawnSync("/bin/sh", test, { ...account, cwd: "/" }).status === 0;
}
