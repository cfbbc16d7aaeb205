import { chownSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { accountForNew, accountOf, canReach, type Account } from "./account.ts";

/** For what an unprivileged account must reach when the data folder lies behind closed ones. */
const SHARED = "/var/lib/vigil";

/** Where one database's files are, and whose they are. */
export interface Home {
  readonly path: string;
  readonly account: Account;
  /** Folder for copies of the binaries, should the npm package be out of the account's reach. */
  readonly copies: string;
}

function makeHome(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(path, account.uid, account.gid);
}

function copiesOf(root: string): string {
  return process.getuid?.() === 0 ? SHARED : join(root, "binaries");
}

function chooseHome(root: string, account: Account): string {
  const beside = join(root, "database");
  makeHome(beside, account);
  if (canReach(account, beside)) return beside;
  rmdirSync(beside);
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  const away = join(SHARED, `database-${randomBytes(8).toString("hex")}`);
  makeHome(away, account);
  return away;
}

/**
 * Gives the home of a data folder's database, chosen and made on first use: `database` inside the data folder, or, where
 * the account that must own it cannot reach that, a folder under /var/lib/vigil whose path stays in `database-home`.
 */
export function homeOf(root: string): Home {
  const pointer = join(root, "database-home");
  if (existsSync(pointer)) {
    const path = readFileSync(pointer, "utf8").trim();
    if (!existsSync(path)) {
      throw new Error(
        `The database of ${root} was in ${path}, which is gone: put it back, or remove ${pointer} to begin an empty one.`,
      );
    }
    return { path, account: accountOf(path), copies: copiesOf(root) };
  }
  const path = chooseHome(root, accountForNew());
  if (dirname(path) === SHARED) writeFileSync(pointer, path, { flag: "wx" });
  return { path, account: accountOf(path), copies: copiesOf(root) };
}
