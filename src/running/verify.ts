import type { TrailEntry } from "../model/index.ts";
import {
  GENESIS,
  hashOf,
  hashOfEntry,
  type Store,
  type Stretch as StretchOf,
} from "../store/index.ts";
import { checks, type Trust } from "./verify-content.ts";

/** The first thing found that is not as it was recorded. */
export interface Break {
  /** "report r12ab…", "entry 17 of the trail" */
  readonly subject: string;
  /** What is wrong with it. */
  readonly message: string;
}

/** What a verification looked at, and the first break it met; null when all is whole. */
export interface Verification {
  readonly reports: number;
  readonly codings: number;
  readonly timestamps: number;
  readonly entries: number;
  readonly firstBreak: Break | null;
}

type Stretch = StretchOf<number>;

const STRETCH = 500;

async function* inStretches<Item extends { readonly number: number }>(
  ask: (stretch: Stretch) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (let after = 0; ;) {
    const items = await ask({ after, limit: STRETCH });
    yield* items;
    const last = items.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

function chainBreak(entry: TrailEntry, previous: TrailEntry | null): Break | null {
  const expected = (previous?.number ?? 0) + 1;
  if (entry.number !== expected) {
    return { subject: `entry ${expected} of the trail`, message: "is missing" };
  }
  const subject = `entry ${entry.number} of the trail`;
  if (entry.previousHash !== (previous?.hash ?? GENESIS)) {
    return { subject, message: "does not follow from the entry before it" };
  }
  return hashOfEntry(entry) === entry.hash ? null : { subject, message: "was altered" };
}

async function contentBreak(store: Store, entry: TrailEntry, trust: Trust): Promise<Break | null> {
  const check = checks[entry.action];
  if (check === undefined) return null;
  const message = await check.find(store, entry, trust);
  return message === null ? null : { subject: check.subject(entry), message };
}

/** Finds incidents and courses that are not as the trail last says. */
async function heldBreak(store: Store): Promise<Break | null> {
  for (const [kind, ask] of [
    ["incident", (stretch: Stretch) => store.heldIncidents(stretch)],
    ["course", (stretch: Stretch) => store.heldCourses(stretch)],
  ] as const) {
    for await (const { id, content, contentHash } of inStretches(ask)) {
      const subject = `${kind} ${id}`;
      if (contentHash === null) return { subject, message: "has no entry in the trail" };
      if (hashOf(content) !== contentHash) return { subject, message: "was altered" };
    }
  }
  return null;
}

async function lastBreak(store: Store): Promise<Break | null> {
  const subject = await store.firstUntrailed();
  if (subject !== null) return { subject, message: "has no entry in the trail" };
  return await heldBreak(store);
}

/** How a verification goes; all may be left out. */
export interface VerifyOptions extends Trust {
  /** Called after each entry with its number. */
  readonly onEntry?: (number: number) => void;
}

/**
 * Computes anew, from the bytes up, what the trail commits to: the hash of every entry, of every report's bytes, every
 * report's id and words, every coding, link, decision, reply and time-stamp; then looks for what came in beside the trail.
 */
export async function verify(store: Store, options: VerifyOptions = {}): Promise<Verification> {
  const { onEntry = () => undefined } = options;
  const counts = { reports: 0, codings: 0, timestamps: 0, entries: 0 };
  let previous: TrailEntry | null = null;
  for await (const entry of inStretches((stretch) => store.trail(stretch))) {
    const firstBreak = chainBreak(entry, previous) ?? (await contentBreak(store, entry, options));
    if (firstBreak !== null) return { ...counts, firstBreak };
    counts.entries += 1;
    if (entry.action === "report.recorded") counts.reports += 1;
    if (entry.action === "coding.recorded") counts.codings += 1;
    if (entry.action === "timestamp.obtained") counts.timestamps += 1;
    onEntry(entry.number);
    previous = entry;
  }
  return { ...counts, firstBreak: await lastBreak(store) };
}
