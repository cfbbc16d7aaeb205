import type {
  Coding,
  Course,
  Decision,
  Incident,
  Link,
  Report,
  Tie,
  TrailEntry,
  Visibility,
} from "../model/index.ts";
import { capturesOfRaw, findCapture, type KeptCapture } from "./captures.ts";
import { codingsOf, findCoding, type CodingSummary } from "./codings.ts";
import { findCourse, listCourses, type CourseQuery } from "./courses.ts";
import { decisionsOn, findDecision } from "./decisions.ts";
import { listStatements, type Statement, type StatementQuery } from "./events.ts";
import { listFaults, type Fault } from "./faults.ts";
import {
  estimateHistory,
  findIncident,
  incidentsOfReport,
  listIncidents,
  type EstimateVersion,
  type IncidentQuery,
} from "./incidents.ts";
import { linksOfReports, tellingsOf, type Telling } from "./links.ts";
import { overview, type Overview } from "./overview.ts";
import { readRaw } from "./raw-files.ts";
import {
  findReport,
  latestReports,
  reportIdsAfter,
  type Custody,
  type ReportSummary,
} from "./reports.ts";
import type { Queryable } from "./sql.ts";
import { kinOf, tiesOfReport, type Kin, type Traits } from "./ties.ts";
import { trailAfter } from "./trail.ts";
import { restrictedReports, shownCodings, visibilityOf } from "./visibility.ts";

/** A part of a list. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** A part of a list in order of its keys. */
export interface Stretch<Key> {
  /** The key before the first. */
  readonly after: Key;
  readonly limit: number;
}

/** All that a collection can be asked. What is not there is null or an empty list. */
export interface Questions {
  /** Gives a report with its custody. */
  report(id: string): Promise<{ report: Report; custody: Custody } | null>;
  /** Gives summaries of reports that readers may be shown something of, newest recorded first. */
  reports(part: Part): Promise<ReportSummary[]>;
  /** Gives report ids in order. */
  reportIds(stretch: Stretch<string>): Promise<string[]>;
  /** Gives a report's coding by `coder`, or, when that is left out, the one that counts. */
  coding(reportId: string, coder?: string): Promise<Coding | null>;
  /**
   * Gives the codings that count of those reports that readers may be shown something of, in the order of `reportIds`. One that
   * came in restricted and was released says `public`.
   */
  shownCodings(reportIds: readonly string[]): Promise<Coding[]>;
  /** Says who may see a report as reviewers' decisions stand. */
  visibility(reportId: string): Promise<Visibility | null>;
  /** Gives the ids of reports that readers may be shown nothing of, latest recorded first. */
  restrictedReports(part: Part): Promise<string[]>;
  /** Gives a report's codings, first to latest, without their content. */
  codings(reportId: string): Promise<CodingSummary[]>;
  /** Gives kept bytes. */
  raw(sha256: string): Promise<Uint8Array | null>;
  /** Gives an incident with its estimates and their claims. */
  incident(id: string): Promise<Incident | null>;
  /** Gives incidents, latest happening first unless asked otherwise. */
  incidents(query: IncidentQuery): Promise<Incident[]>;
  /** Gives the incidents that a report's events are linked to, first held first. */
  incidentsOf(reportId: string): Promise<Incident[]>;
  /** Gives an incident's standing tellings: event, link and report. */
  tellings(incidentId: string): Promise<Telling[]>;
  /** Gives the history of an incident's estimates, oldest first. */
  estimates(incidentId: string): Promise<EstimateVersion[]>;
  /** Gives the standing links of a report's events, in the order of the text. */
  links(reportId: string): Promise<Link[]>;
  /** Gives how some bytes came in from the web. */
  capture(id: string): Promise<KeptCapture | null>;
  /** Gives the captures that brought some bytes, first to latest. */
  capturesOf(rawSha256: string): Promise<KeptCapture[]>;
  /** Gives what is held that a new report may be tied to, by its traits. */
  kin(reportId: string, traits: Traits): Promise<Kin>;
  /** Gives the ties of a report, what it is of others and others of it, in the order recorded. */
  ties(reportId: string): Promise<Tie[]>;
  /** Gives courses with their steps, latest changed first. */
  courses(query: CourseQuery): Promise<Course[]>;
  /** Gives a course with its steps. */
  course(id: string): Promise<Course | null>;
  /** Gives demands, accusations and threats that belong to no incident, latest published first. */
  statements(query: StatementQuery): Promise<Statement[]>;
  /** Gives the decisions on one subject, oldest first. */
  decisions(subjectId: string): Promise<Decision[]>;
  /** Gives a decision. */
  decision(id: string): Promise<Decision | null>;
  /** Gives the captures that could not be coded, newest first. */
  faults(part: Part): Promise<Fault[]>;
  /** Gives entries of the trail in order. */
  trail(stretch: Stretch<number>): Promise<TrailEntry[]>;
  /** Counts what the collection holds that readers may be shown. */
  overview(): Promise<Overview>;
  /** Throws when the database cannot be reached. */
  ping(): Promise<void>;
}

/** Opens the questions of one collection. */
export function openQuestions(
  on: Queryable,
  { collectionId, raw }: { collectionId: string; raw: string },
): Questions {
  return {
    report: (id) => findReport(on, collectionId, id),
    reports: (part) => latestReports(on, collectionId, part),
    reportIds: (stretch) => reportIdsAfter(on, collectionId, stretch),
    coding: (reportId, coder) => findCoding(on, { collectionId, reportId }, coder ?? null),
    shownCodings: (reportIds) => shownCodings(on, collectionId, reportIds),
    visibility: (reportId) => visibilityOf(on, collectionId, reportId),
    restrictedReports: (part) => restrictedReports(on, collectionId, part),
    codings: (reportId) => codingsOf(on, collectionId, reportId),
    raw: (sha256) => readRaw(raw, sha256),
    incident: (id) => findIncident(on, collectionId, id),
    incidents: (query) => listIncidents(on, collectionId, query),
    incidentsOf: (reportId) => incidentsOfReport(on, collectionId, reportId),
    tellings: (incidentId) => tellingsOf(on, collectionId, [incidentId]),
    estimates: (incidentId) => estimateHistory(on, collectionId, incidentId),
    links: (reportId) => linksOfReports(on, collectionId, [reportId]),
    capture: (id) => findCapture(on, collectionId, id),
    capturesOf: (rawSha256) => capturesOfRaw(on, collectionId, rawSha256),
    kin: (reportId, traits) => kinOf(on, collectionId, { reportId, traits }),
    ties: (reportId) => tiesOfReport(on, collectionId, reportId),
    courses: (query) => listCourses(on, collectionId, query),
    course: (id) => findCourse(on, collectionId, id),
    statements: (query) => listStatements(on, collectionId, query),
    decisions: (subjectId) => decisionsOn(on, collectionId, subjectId),
    decision: (id) => findDecision(on, collectionId, id),
    faults: (part) => listFaults(on, collectionId, part),
    trail: (stretch) => trailAfter(on, collectionId, stretch),
    overview: () => overview(on, collectionId),
    ping: async () => {
      await on.query("select");
    },
  };
}
