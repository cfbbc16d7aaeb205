import { decisionKinds, type TrailEntry } from "../model/index.ts";
import {
  hashOf,
  replyContent,
  reportContent,
  sha256,
  stampedWords,
  timestampContent,
  type Store,
} from "../store/index.ts";
import { reportIdOf } from "./identity.ts";
import { readStamp, TokenError, type Certificate } from "./timestamps/index.ts";

/** How one kind of act is checked against what is there now. */
export interface Check {
  /** What the act was about, as a person would name it. */
  subject(entry: TrailEntry): string;
  /** Says what is wrong; null when all is as recorded. */
  find(store: Store, entry: TrailEntry, using: Trust): Promise<string | null>;
}

/** Whom a verification believes. */
export interface Trust {
  /** Certificates that signers of time-stamps must follow from; when left out, any signer's own will do. */
  readonly trusted?: readonly Certificate[];
}

const ALTERED = "was altered";
const MISSING = "is missing";

async function rawBreak(store: Store, hash: string): Promise<string | null> {
  const bytes = await store.raw(hash);
  if (bytes === null) return `has lost its bytes (SHA-256 ${hash})`;
  const found = sha256(bytes);
  return found === hash
    ? null
    : `has other bytes than were captured: SHA-256 ${found}, not ${hash}`;
}

async function reportBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const found = await store.report(entry.subjectId);
  if (found === null) return MISSING;
  const { report, custody } = found;
  const raw = await rawBreak(store, custody.rawSha256);
  if (raw !== null) return raw;
  if (reportIdOf(custody.rawSha256, custody.metadata) !== report.id) {
    return "has an id that is not made from its bytes, source and address";
  }
  return hashOf(reportContent(report, custody)) === entry.contentHash ? null : ALTERED;
}

async function codingBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const coding = await store.coding(entry.subjectId, entry.actor);
  if (coding === null) return MISSING;
  const listed = await store.codings(entry.subjectId);
  const own = listed.find((one) => one.coder === entry.actor);
  if (hashOf(coding) !== entry.contentHash || own?.sha256 !== entry.contentHash) return ALTERED;
  const rows = await store.codedRows(entry.subjectId, entry.actor);
  const { events, figures, conditions } = coding;
  const isSame = hashOf({ events, figures, conditions }) === hashOf(rows);
  return isSame ? null : "has rows for querying that are not what it says";
}

async function linkBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const link = await store.link(entry.subjectId);
  if (link === null) return MISSING;
  return hashOf(link) === entry.contentHash ? null : ALTERED;
}

async function decisionBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const decision = await store.decision(entry.subjectId);
  if (decision === null) return MISSING;
  return hashOf(decision) === entry.contentHash ? null : ALTERED;
}

async function replyBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const reply = await store.replies.find(entry.subjectId);
  const email = await store.replies.email(entry.subjectId);
  if (reply === null || email === null) return MISSING;
  const content = replyContent(reply, email.commitment);
  return hashOf(content) === entry.contentHash ? null : ALTERED;
}

async function tieBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const ties = await store.ties(entry.subjectId);
  const kept = ties.some((tie) => hashOf(tie) === entry.contentHash);
  if (kept) return null;
  const kind = entry.action.replace("tie.", "");
  return ties.some((tie) => tie.kind === kind) ? ALTERED : MISSING;
}

async function captureBreak(store: Store, entry: TrailEntry): Promise<string | null> {
  const found = await store.capture(entry.subjectId);
  if (found === null) return MISSING;
  if (hashOf(found.capture) !== entry.contentHash) return ALTERED;
  const { sha256: rawSha256 } = found.capture;
  return rawSha256 === null ? null : await rawBreak(store, rawSha256);
}

async function timestampBreak(
  store: Store,
  entry: TrailEntry,
  { trusted }: Trust,
): Promise<string | null> {
  const stamp = (await store.timestamps()).find(({ id }) => id === entry.subjectId);
  if (stamp === undefined) return MISSING;
  if (hashOf(timestampContent(stamp)) !== entry.contentHash) return ALTERED;
  const [reached] = await store.trail({ after: stamp.number - 1, limit: 1 });
  if (reached?.number !== stamp.number) return `is of entry ${stamp.number}, which is missing`;
  try {
    await readStamp(stamp.answer, stampedWords(reached), trusted);
    return null;
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return `does not hold. ${error.message}`;
  }
}

const named = (kind: string): Check["subject"] => {
  return ({ subjectId }) => `${kind} ${subjectId}`;
};
const decision: Check = { subject: named("decision"), find: decisionBreak };

/** The check of each action that leaves something to be checked; changing things are checked at the end. */
export const checks: Readonly<Record<string, Check | undefined>> = {
  "report.recorded": { subject: named("report"), find: reportBreak },
  "coding.recorded": {
    subject: ({ subjectId, actor }) => `coding of report ${subjectId} by ${actor}`,
    find: codingBreak,
  },
  "capture.recorded": { subject: named("capture"), find: captureBreak },
  ...Object.fromEntries(
    ["version", "copy", "translation"].map((kind) => [
      `tie.${kind}`,
      { subject: named("tie of report"), find: tieBreak },
    ]),
  ),
  "link.made": { subject: named("link"), find: linkBreak },
  "timestamp.obtained": { subject: named("time-stamp"), find: timestampBreak },
  "reply.received": { subject: named("reply"), find: replyBreak },
  ...Object.fromEntries(decisionKinds.map((kind) => [`decision.${kind}`, decision])),
};
