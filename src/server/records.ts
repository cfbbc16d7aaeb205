import type { CheckedReply } from "../review/index.ts";
import type { Coding, Course, EventRef, Incident, Link, Reply, Tie } from "../model/index.ts";

/** How many of each there are. */
export interface Counts {
  readonly reports: number;
  readonly events: number;
  readonly figures: number;
  readonly incidents: number;
  readonly courses: number;
}

/** A part of a list. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** A report as a list shows it. */
export interface ReportLine {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
}

/** An incident with its standing links and the codings they and its claims point at. */
export interface FoundIncident {
  readonly incident: Incident;
  readonly links: readonly Link[];
  readonly codings: readonly Coding[];
  /** Of the reports that are quoted; none when left out. */
  readonly ties?: readonly Tie[];
}

/** A report's coding that counts. */
export interface FoundReport {
  readonly coding: Coding;
  /** Whether the operator lets the whole text be shown. */
  readonly mayStandWhole: boolean;
  readonly incidents: readonly Incident[];
}

/** Statements and the codings they stand in. */
export interface FoundStatements {
  readonly events: readonly EventRef[];
  readonly codings: readonly Coding[];
}

/** What the pages ask of the store: one collection, read at the codings that count. */
export interface Records {
  counts(): Promise<Counts>;
  /** Latest happening first, undated last. */
  incidents(part: Part): Promise<Incident[]>;
  incident(id: string): Promise<FoundIncident | null>;
  /** Latest recorded first. */
  reports(part: Part): Promise<ReportLine[]>;
  report(id: string): Promise<FoundReport | null>;
  /** Latest changed first. */
  courses(part: Part): Promise<Course[]>;
  course(id: string): Promise<Course | null>;
  /** Latest published first. */
  statements(part: Part): Promise<FoundStatements>;
  /** The codings that count of some reports. */
  codings(reportIds: readonly string[]): Promise<Coding[]>;
  /** Published replies, oldest first. */
  replies(incidentId: string): Promise<Reply[]>;
  /** Keeps a reply as held; the e-mail is encrypted under a key of its own before it reaches the database. */
  holdReply(incidentId: string, reply: CheckedReply): Promise<void>;
  /** Marks a question as answered; false when it was before. */
  spendNonce(nonce: string, expiresAt: number): Promise<boolean>;
  /** Throws when the store cannot be reached. */
  ping(): Promise<void>;
}
