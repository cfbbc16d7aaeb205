import { existsSync, readdirSync, readFileSync } from "node:fs";
import type pg from "pg";
import { inTransaction, type Queryable } from "./sql.ts";

/** "vmig": held while migrations run, so that two programs never run one at once. */
const KEY = 0x76_6d_69_67;

interface Migration {
  /** "000001" */
  readonly number: string;
  readonly sql: string;
}

/** Beside this file in the sources; a build leaves SQL where it is. */
function folder(): URL {
  const beside = new URL("./migrations/", import.meta.url);
  return existsSync(beside) ? beside : new URL("../../src/store/migrations/", import.meta.url);
}

function migrations(): Migration[] {
  return readdirSync(folder())
    .filter((name) => /^\d{6}\.sql$/.test(name))
    .sort()
    .map((name) => ({
      number: name.slice(0, 6),
      sql: readFileSync(new URL(name, folder()), "utf8"),
    }));
}

async function apply(on: Queryable, { number, sql }: Migration): Promise<void> {
  try {
    await on.query(sql);
    await on.query("insert into migrations (number, applied_at) values ($1, now())", [number]);
  } catch (cause) {
    throw new Error(`Migration ${number} failed; the schema stays as it was before.`, { cause });
  }
}

/**
 * Brings the schema up to date, all missing migrations in one transaction.
 *
 * @returns the numbers of the migrations that ran
 * @throws Error when one fails, or when the schema is of a newer Vigil
 */
export function migrate(pool: pg.Pool): Promise<string[]> {
  return inTransaction(pool, async (on) => {
    await on.query("select pg_advisory_xact_lock($1)", [KEY]);
    await on.query(
      "create table if not exists migrations (number text primary key, applied_at timestamptz not null)",
    );
    const { rows } = await on.query<{ number: string }>("select number from migrations");
    const applied = new Set(rows.map((row) => row.number));
    const all = migrations();
    const unknown = [...applied].find((number) => !all.some((known) => known.number === number));
    if (unknown !== undefined) {
      throw new Error(
        `The database was made by a newer Vigil (migration ${unknown}): update Vigil.`,
      );
    }
    const missing = all.filter(({ number }) => !applied.has(number));
    for (const migration of missing) await apply(on, migration);
    return missing.map(({ number }) => number);
  });
}
