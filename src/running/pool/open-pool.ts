import { availableParallelism } from "node:os";
import { loadTables } from "../../resources/index.ts";
import { gazetteerTables } from "../gazetteer-tables.ts";
import { OwnThread } from "./own-thread.ts";
import type { Pool } from "./pool.ts";
import { CodingThread, type DocumentLimits } from "./thread.ts";
import { Threads } from "./threads.ts";

/** How a pool is opened. */
export interface PoolOptions {
  /** Threads that code; 1 codes in the caller's own. As many as there are cores when left out. */
  readonly workers?: number;
  /** For one document; 2 minutes a megabyte and 1,024 MB of heap when left out. */
  readonly limits?: Partial<DocumentLimits>;
  /** Address of the threads' module without its ending; the coding one when left out. */
  readonly module?: URL;
}

const defaultLimits: DocumentLimits = { milliseconds: 120_000, heapMegabytes: 1024 };

/**
 * Opens a pool with all that ships and the places that were imported. Threads start as there is work for them; the large
 * tables are read once and shared by all.
 *
 * @throws Error when a file of data/ is missing or broken
 */
export function openPool({ workers, limits, module }: PoolOptions = {}): Pool {
  const count = workers ?? availableParallelism();
  const tables = loadTables(undefined, gazetteerTables());
  if (count === 1 && module === undefined) return new OwnThread(tables);
  const source = {
    module: module ?? new URL("./worker", import.meta.url),
    data: { tables },
    limits: { ...defaultLimits, ...limits },
  };
  return new Threads(count, (pool) => {
    const thread: CodingThread = new CodingThread(source, {
      onRoom: () => pool.deal(),
      onEnd: (end) => pool.bury(thread, end),
    });
    return thread;
  });
}
