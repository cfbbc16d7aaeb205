/**
 * Rules of review: what a typed reply and an answer to the arithmetic question come in as, and what they are judged.
 * Keyed hashes, nonces and the time are arguments; nothing is stored here.
 *
 * @module
 */
export * from "./challenge.ts";
export * from "./replies.ts";
