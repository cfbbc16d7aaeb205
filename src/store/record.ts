import type { Coding, Course, Incident, Link, Tie } from "../model/index.ts";
import { hashOf, storable } from "./canonical.ts";
import { insertCoding } from "./codings.ts";
import { upsertCourses } from "./courses.ts";
import { upsertIncidents } from "./incidents.ts";
import { insertLinks, undoLinks } from "./links.ts";
import { rawPath } from "./raw-files.ts";
import { insertReport, type Captured } from "./reports.ts";
import type { Queryable } from "./sql.ts";
import { insertTies, insertTraits, type Traits } from "./ties.ts";
import { continueTrail, type Act } from "./trail.ts";

/** What a coding changes in what we hold. */
export interface Changes {
  readonly incidents: readonly Incident[];
  readonly links: readonly Link[];
  readonly courses: readonly Course[];
  /** What the report is a later version, a copy or a translation of. */
  readonly ties?: readonly Tie[];
  /** Ids of links that stand no more. */
  readonly undone?: readonly string[];
}

/** What changes in what we hold without a new coding, and because of what. */
export interface Change {
  readonly changes: Changes;
  /** Whose coding of which report it follows from. */
  readonly by: Pick<Coding, "coder" | "report">;
  /** Why links stand no more. */
  readonly because: string;
}

/** One report's coding with all that comes with it; recorded whole or not at all. */
export interface Recording extends Changes {
  readonly captured: Captured;
  readonly coding: Coding;
  /** By what a later report finds this one; when left out, none does. */
  readonly traits?: Traits;
}

/** Where and when something is recorded. */
export interface Setting {
  readonly collectionId: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a report's entry in the trail commits to. */
export function reportContent(
  report: Coding["report"],
  captured: { rawSha256: string; metadata: unknown },
): object {
  return { report, rawSha256: captured.rawSha256, metadata: captured.metadata };
}

async function recordReport(
  on: Queryable,
  setting: Setting,
  { recording, rawSha256 }: { recording: Recording; rawSha256: string },
): Promise<Act[]> {
  const { report, coder } = { report: recording.coding.report, coder: recording.coding.coder };
  const { captured } = recording;
  const kept = { ...setting, report, captured, rawSha256, rawPath: rawPath(rawSha256) };
  if (!(await insertReport(on, kept))) return [];
  const { collectionId } = setting;
  const { traits } = recording;
  if (traits !== undefined) await insertTraits(on, { collectionId, reportId: report.id }, traits);
  const content = reportContent(report, { rawSha256, metadata: captured.metadata });
  return [
    {
      actor: coder,
      action: "report.recorded",
      subjectId: report.id,
      contentHash: hashOf(content),
    },
  ];
}

async function recordChanges(
  on: Queryable,
  setting: Setting,
  { changes, by, because }: Change,
): Promise<Act[]> {
  const act = (action: string, subjectId: string, content: unknown): Act => ({
    actor: by.coder,
    action,
    subjectId,
    contentHash: hashOf(content),
  });
  const { undone = [], ties = [] } = changes;
  await undoLinks(on, { ...setting, because }, undone);
  await insertTies(on, setting, ties);
  await upsertIncidents(on, { ...setting, reportId: by.report.id }, changes.incidents);
  await insertLinks(on, setting, changes.links);
  await upsertCourses(on, setting.at, changes.courses);
  return [
    ...ties.map((tie) => act(`tie.${tie.kind}`, tie.reportId, tie)),
    ...undone.map((id) => act("link.undone", id, { id, because })),
    ...changes.links.map((link) => act("link.made", link.id, link)),
    ...changes.incidents.map((incident) => act("incident.held", incident.id, incident)),
    ...changes.courses.map((course) => act("course.held", course.id, course)),
  ];
}

/** Records what changes in what we hold, within a transaction whose turn was taken. */
export async function recordChange(on: Queryable, setting: Setting, change: Change): Promise<void> {
  await continueTrail(on, setting, await recordChanges(on, setting, storable(change)));
}

function becauseOf({ ties = [] }: Changes, { coder, report }: Coding): string {
  const version = ties.find((tie) => tie.kind === "version");
  if (version === undefined) return `coded anew by ${coder}`;
  return `version ${version.number} is report ${report.id}`;
}

/** Records one report's coding and what follows from it, within a transaction whose turn was taken. */
export async function record(
  on: Queryable,
  setting: Setting,
  { recording, rawSha256 }: { recording: Recording; rawSha256: string },
): Promise<void> {
  const kept: Recording = {
    ...storable({ ...recording, captured: null }),
    captured: capturedOf(recording),
  };
  const { coding } = kept;
  const reported = await recordReport(on, setting, { recording: kept, rawSha256 });
  const contentHash = await insertCoding(on, setting, coding);
  const subjectId = coding.report.id;
  const because = becauseOf(kept, coding);
  const changed = await recordChanges(on, setting, { changes: kept, by: coding, because });
  await continueTrail(on, setting, [
    ...reported,
    { actor: coding.coder, action: "coding.recorded", subjectId, contentHash },
    ...changed,
  ]);
}

/** The capture with its words made storable, its bytes as they are. */
function capturedOf({ captured }: Recording): Captured {
  return { ...storable({ ...captured, bytes: null }), bytes: captured.bytes };
}
