import pg from "pg";

/** A pool or one connection of it: whatever runs a query. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

const instant = (text: string): string => new Date(text).toISOString();
const asIs = (text: string): string => text;

/** Vigil's counts stay far below 2^53; its days and instants are ISO texts. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, asIs],
  [pg.types.builtins.TIMESTAMPTZ, instant],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    (format === "binary" ? undefined : parsers.get(id)) ??
    (pg.types.getTypeParser(id, format) as never),
};

/**
 * Opens a pool of connections; a connection that breaks while idle is replaced in silence.
 *
 * @param settings - of `pg`, or a database address
 */
export function openPool(settings: pg.PoolConfig | string): pg.Pool {
  const given = typeof settings === "string" ? { connectionString: settings } : settings;
  const pool = new pg.Pool({ application_name: "vigil", max: 10, ...given, types });
  pool.on("error", () => undefined);
  return pool;
}

/** Runs `work` in one transaction: all of it is committed, or none. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.on("error", remember);
  function remember(error: Error): void {
    broken = error;
  }
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(remember);
    throw error;
  } finally {
    client.off("error", remember);
    client.release(broken);
  }
}

/** Inserts rows in one statement, in order; does nothing when there are none. */
export async function insertRows(
  on: Queryable,
  into: string,
  rows: readonly object[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const names = Object.keys(first);
  const columns = names.map((name) => `"${name}"`).join(", ");
  await on.query(
    `insert into ${into} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${into}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
