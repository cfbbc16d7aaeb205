import type { Capture } from "../../capture/index.ts";
import type { Window } from "./in-order.ts";

/** Documents under way for each worker: one it works on, one at its door, and two whose turn to come out is not yet. */
const PER_WORKER = 4;
/** Bytes of documents beyond which no further one is begun. */
const MOST_BYTES = 32_000_000;

/** Gives the window in which so many workers are kept busy in bounded memory. */
export function windowFor(workers: number): Window<Capture> {
  return {
    // One worker codes in the caller's thread: a second document waits while the first is written.
    items: workers === 1 ? 2 : PER_WORKER * workers,
    size: MOST_BYTES,
    sizeOf: ({ bytes }) => bytes.length,
  };
}
