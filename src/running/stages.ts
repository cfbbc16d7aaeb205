import { randomUUID } from "node:crypto";
import { coder, recordCoding } from "../pipeline.ts";
import { loadActors } from "../resources/index.ts";
import type { Store } from "../store/index.ts";
import type { Stages } from "./ingest.ts";
import type { Pool } from "./pool/pool.ts";

/** Opens the stages over a store; the pool codes, and stays open when the stages are done with. */
export function openStages(
  { store, pool }: { readonly store: Store; readonly pool: Pool },
  now: () => string,
): Stages {
  const actors = loadActors();
  return {
    coder,
    code: (capture) => pool.run("code", capture),
    record: (captured, coding) =>
      recordCoding(captured, coding, { actors, store, at: now(), makeId: randomUUID }),
  };
}
