import type { FastifyInstance } from "fastify";
import type { ActorDirectory, ScoredSet } from "../model/index.ts";
import type { Keys } from "../running/index.ts";
import type { Store } from "../store/index.ts";
import { buildApp } from "./app.ts";
import type { Boundaries } from "./map/boundaries.ts";
import type { AppSettings } from "./settings.ts";
import { storeRecords } from "./store-records.ts";

/** What the public server is made of. */
export interface AppParts {
  readonly store: Store;
  readonly boundaries: Boundaries;
  readonly actors: ActorDirectory;
  readonly scores: readonly ScoredSet[];
  readonly keys: Keys;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Taken over the defaults one by one. */
  readonly settings?: Partial<AppSettings>;
}

/** Makes the public server over a store, without a port: `inject` requests, or hand it to `serve`. */
export function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { store, keys, now, settings = {} } = parts;
  return buildApp({
    records: storeRecords(store, keys, now),
    boundaries: parts.boundaries,
    actors: parts.actors,
    scores: parts.scores,
    secret: keys.secret("reply-questions"),
    now,
    settings,
  });
}
