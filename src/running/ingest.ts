import type { Capture, Mark } from "../capture/index.ts";
import type { Coding, Problem } from "../model/index.ts";
import { hashOf, type Store } from "../store/index.ts";
import { reportIdOf } from "./identity.ts";
import { inOrder } from "./pool/in-order.ts";
import { PoolError } from "./pool/pool.ts";
import type { Coded } from "./pool/tasks.ts";
import { windowFor } from "./pool/window.ts";

/** The stages as the runner calls them. */
export interface Stages {
  /** Coder version, "vigil 0.1.0". */
  readonly coder: string;
  /** Codes a document; no coding where it holds nothing to read, and the problems say why. */
  code(capture: Capture): Promise<Coded> | Coded;
  /** Links and records a coding in one transaction, unless that coder's coding of it is there; done when committed. */
  record(capture: Capture, coding: Coding): Promise<"recorded" | "version" | "known">;
}

/** What ingesting needs beside the captures. */
export interface IngestOptions {
  readonly store: Store;
  readonly stages: Stages;
  /** Gives the time, ISO instant. */
  readonly now: () => string;
  /** Codes stored reports anew where their latest coding is another coder's. */
  readonly recode?: boolean;
  /** How many captures the stages code at once; 1 when left out. */
  readonly workers?: number;
}

/** What became of one capture. Given out only when it is on disk: it is the acknowledgement. */
export interface Ingested {
  /** Id of the report, or, for a fault, of the fault. */
  readonly id: string;
  readonly name: string;
  /** A version is recorded too: it takes the place of the one before. */
  readonly outcome: "recorded" | "version" | "known" | "fault";
  readonly problems: readonly Problem[];
  /** Size of the capture. */
  readonly bytes: number;
  /** How far the opening of paths had come with it; none of what is no path. */
  readonly mark?: Mark;
}

/** What `pg` says without a code when its connection is gone. */
const lostConnection = /^(Connection terminated|Client has encountered a connection error|timeout)/;
/** SQLSTATE classes of a report's own data: data exception, constraint violation, program limit exceeded. */
const ownData = /^(22|23|54)\w{3}$/;

/** Says whether an error is machinery that broke (the database, the disk), as against a fault of one report. */
function isMachinery(error: Error & { code?: unknown }): boolean {
  if (lostConnection.test(error.message)) return true;
  return typeof error.code === "string" && !ownData.test(error.code);
}

/** Says whether a document need not be coded: a report of its bytes, source and address has a coding. */
export async function isHeld(
  store: Store,
  { sha256, metadata }: Pick<Capture, "sha256" | "metadata">,
): Promise<boolean> {
  return (await store.codings(reportIdOf(sha256, metadata))).length > 0;
}

async function isDone(capture: Capture, options: IngestOptions): Promise<boolean> {
  const { store, stages, recode = false } = options;
  const codings = await store.codings(reportIdOf(capture.sha256, capture.metadata));
  if (codings.length === 0) return false;
  return !recode || codings.some((coding) => coding.coder === stages.coder);
}

/** Lists a capture that gave no coding; its bytes, if it has any, are kept. */
async function listFault(
  capture: Capture,
  [first, ...rest]: readonly Problem[],
  { store, now }: IngestOptions,
): Promise<Ingested> {
  const { name, bytes } = capture;
  const code = first?.code ?? "coding/fault";
  const message = first?.message ?? `${name} gave no report.`;
  const rawSha256 = bytes.length === 0 ? null : await store.keepRaw(bytes);
  const id = `x${hashOf([name, rawSha256, code]).slice(0, 24)}`;
  await store.addFault({ id, name, rawSha256, code, message, recordedAt: now() });
  const problems = first === undefined ? [] : [first, ...rest];
  return { id, name, outcome: "fault", problems, bytes: bytes.length };
}

function faultOf(capture: Capture, error: Error): Problem {
  const message = `${capture.name} could not be coded: ${error.message}`;
  return { code: "coding/fault", message, span: null };
}

/** Codes a capture, whatever happens: a bug met in one report is that report's fault. */
async function codeSafely(capture: Capture, { stages }: IngestOptions): Promise<Coded> {
  try {
    return await stages.code(capture);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof PoolError) throw error;
    return { coding: null, problems: [faultOf(capture, error)] };
  }
}

async function settle(
  capture: Capture,
  { coding, problems }: Coded,
  options: IngestOptions,
): Promise<Ingested> {
  if (coding === null) return await listFault(capture, problems, options);
  const { name, bytes } = capture;
  try {
    const outcome = await options.stages.record(capture, coding);
    return { id: coding.report.id, name, outcome, problems, bytes: bytes.length };
  } catch (error) {
    if (!(error instanceof Error) || isMachinery(error)) throw error;
    return await listFault(capture, [faultOf(capture, error)], options);
  }
}

/** Keeps how a capture came in from the web, bytes first: that is on record whatever is made of it. */
async function keepCapture(
  { fetched }: Capture,
  { store, stages, now }: IngestOptions,
): Promise<void> {
  if (fetched === undefined) return;
  if (fetched.bytes !== null) await store.keepRaw(fetched.bytes);
  await store.addCapture(fetched.record, { at: now(), by: stages.coder });
}

async function ingestOne(
  capture: Capture,
  options: IngestOptions,
  before: Promise<unknown>,
): Promise<Ingested> {
  const { name, bytes } = capture;
  await keepCapture(capture, options);
  if (await isDone(capture, options)) {
    const id = reportIdOf(capture.sha256, capture.metadata);
    await before;
    return { id, name, outcome: "known", problems: [], bytes: bytes.length };
  }
  const coded = await codeSafely(capture, options);
  await before;
  return await settle(capture, coded, options);
}

/**
 * Codes, links and records captures in the order given, each in a transaction of its own; one that is stored already is
 * passed over. While one is being committed the next ones are coded.
 *
 * @returns what became of each, in the same order, each as soon as it is committed. Whoever stops listening gets control
 *   back when all that is under way has ended: the store may be closed then
 * @throws Error when the machinery breaks; all that was given out before stays
 */
export async function* ingest(
  captures: AsyncIterable<Capture>,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  let last: Promise<unknown> = Promise.resolve();
  const work = (capture: Capture): Promise<Ingested> => {
    const next = ingestOne(capture, options, last).then((one) =>
      capture.mark === undefined ? one : { ...one, mark: capture.mark },
    );
    last = next;
    return next;
  };
  yield* inOrder(captures, work, windowFor(options.workers ?? 1));
}
