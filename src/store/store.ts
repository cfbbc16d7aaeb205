import type pg from "pg";
import type { Coding, Course, Decision, Incident, Visibility } from "../model/index.ts";
import type { Telling } from "./links.ts";
import { openQuestions, type Questions } from "./questions.ts";
import { openReplies, type Replies } from "./reply-desk.ts";
import { recordCapture, type WebCapture } from "./captures.ts";
import { codingsOf, findCoding, type CodingSummary } from "./codings.ts";
import { coursesNear } from "./courses.ts";
import { openCustody, type CustodyQuestions } from "./custody.ts";
import { recordDecision } from "./decisions.ts";
import { openFeeds, type Feeds } from "./feeds.ts";
import { insertFault, type Fault } from "./faults.ts";
import { storable } from "./canonical.ts";
import { incidentsNear } from "./near.ts";
import { tellingsOf } from "./links.ts";
import { migrate } from "./migrate.ts";
import { keepRaw } from "./raw-files.ts";
import { record, recordChange, type Change, type Recording } from "./record.ts";
import { findReport, type Custody } from "./reports.ts";
import { inTransaction, openPool, type Queryable } from "./sql.ts";
import { kinOf, type Kin, type Traits } from "./ties.ts";
import { recordTimestamp, type Timestamp } from "./timestamps.ts";
import { takeTurn } from "./trail.ts";
import { visibilityOf } from "./visibility.ts";

/** What is held near a coding, in space and time or in its words. */
export interface Near {
  /** Those that its events and figures may belong to, first held first. */
  readonly incidents: Incident[];
  /** The standing tellings of those incidents, by report date. */
  readonly tellings: Telling[];
  /** Those that its conditions may belong to, first held first. */
  readonly courses: Course[];
  readonly kin: Kin;
}

async function nearTo(
  on: Queryable,
  collectionId: string,
  { coding, traits }: { coding: Coding; traits: Traits },
): Promise<Near> {
  const kin = await kinOf(on, collectionId, { reportId: coding.report.id, traits });
  const asked = { coding, reportIds: [coding.report.id, ...kin.namesakes.map(({ id }) => id)] };
  const incidents = await incidentsNear(on, collectionId, asked);
  const ids = incidents.map((incident) => incident.id);
  const tellings = await tellingsOf(on, collectionId, ids);
  return { incidents, tellings, courses: await coursesNear(on, collectionId, asked), kin };
}

/** The right to add to a collection, held by one writer at a time until its transaction ends. */
export interface Turn {
  /** Gives all that is held near a coding. */
  near(coding: Coding, traits: Traits): Promise<Near>;
  /** Gives a report's codings, first to latest, without their content. */
  codings(reportId: string): Promise<CodingSummary[]>;
  /** Keeps one report's bytes and coding with all that comes with it. */
  record(recording: Recording): Promise<void>;
  /** Gives a report's coding that counts, with how its bytes came in; null when there is none. */
  standing(reportId: string): Promise<{ coding: Coding; custody: Custody } | null>;
  /** Says who may see a report as reviewers' decisions stand; null when there is no such report. */
  visibility(reportId: string): Promise<Visibility | null>;
  /** Keeps what changes in what we hold without a new coding. */
  change(change: Change): Promise<void>;
  /** Keeps a decision and adds it to the trail. */
  decide(decision: Decision): Promise<void>;
}

/** One collection's tables and raw files. */
export interface Store extends Questions, CustodyQuestions {
  readonly collectionId: string;
  readonly replies: Replies;
  /** What is watched, and how far. */
  readonly feeds: Feeds;
  /**
   * Runs `work` as the collection's only writer, in one transaction: all it records is kept, or nothing.
   *
   * @param at - ISO instant that everything recorded bears
   */
  inTurn<Result>(at: string, work: (turn: Turn) => Promise<Result>): Promise<Result>;
  /** Keeps a capture's bytes; done when they would outlive a power cut. Gives their SHA-256, hex. */
  keepRaw(bytes: Uint8Array): Promise<string>;
  /**
   * Keeps how bytes came in from the web, with a line in the trail; the bytes are kept before. `by` is the
   * name and version of the program.
   *
   * @returns the capture's id
   */
  addCapture(capture: WebCapture, setting: { at: string; by: string }): Promise<string>;
  /** Keeps a time-stamp, with a line in the trail; `by` is the name and version of the program. Gives its id. */
  addTimestamp(stamp: Omit<Timestamp, "id">, setting: { at: string; by: string }): Promise<string>;
  /** Lists a capture that could not be coded. */
  addFault(fault: Omit<Fault, "mendedAt">): Promise<void>;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** How a store is opened. */
export interface StoreOptions {
  /** `pg` settings or a database address. */
  readonly database: pg.PoolConfig | string;
  /** Folder of the raw files. */
  readonly raw: string;
  /** One conflict; incidents never cross it. */
  readonly collectionId: string;
  /** ISO instant, for a collection that is new. */
  readonly at: string;
}

function turnOf(on: Queryable, options: StoreOptions, at: string): Turn {
  const { collectionId, raw } = options;
  const setting = { collectionId, at };
  return {
    near: (coding, traits) => nearTo(on, collectionId, { coding, traits }),
    codings: (reportId) => codingsOf(on, collectionId, reportId),
    record: async (recording) => {
      const rawSha256 = await keepRaw(raw, recording.captured.bytes);
      await record(on, setting, { recording, rawSha256 });
    },
    standing: async (reportId) => {
      const found = await findReport(on, collectionId, reportId);
      const coding = await findCoding(on, { collectionId, reportId });
      return found === null || coding === null ? null : { coding, custody: found.custody };
    },
    visibility: (reportId) => visibilityOf(on, collectionId, reportId),
    change: (change) => recordChange(on, setting, change),
    decide: (decision) => recordDecision(on, decision),
  };
}

/**
 * Opens a collection, made where it is new, in a database whose schema is brought up to date.
 *
 * @throws Error when the database cannot be reached or was made by a newer Vigil
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { collectionId, raw } = options;
  const pool = openPool(options.database);
  try {
    await migrate(pool);
    await pool.query(
      "insert into collections (collection_id, recorded_at) values ($1, $2) on conflict do nothing",
      [collectionId, options.at],
    );
  } catch (error) {
    await pool.end();
    throw error;
  }
  const inTurn: Store["inTurn"] = (at, work) =>
    inTransaction(pool, async (on) => {
      await takeTurn(on, collectionId);
      return await work(turnOf(on, options, at));
    });
  return {
    collectionId,
    ...openQuestions(pool, { collectionId, raw }),
    ...openCustody(pool, collectionId),
    replies: openReplies(pool, collectionId),
    feeds: openFeeds(pool, collectionId),
    inTurn,
    keepRaw: (bytes) => keepRaw(raw, bytes),
    addCapture: (capture, setting) =>
      inTransaction(pool, (on) =>
        recordCapture(on, { collectionId, ...setting }, storable(capture)),
      ),
    addTimestamp: (stamp, setting) =>
      inTransaction(pool, (on) => recordTimestamp(on, { collectionId, ...setting }, stamp)),
    addFault: (fault) => insertFault(pool, collectionId, storable(fault)),
    close: () => pool.end(),
  };
}
