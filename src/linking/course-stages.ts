import type { Condition, Course } from "../model/index.ts";
import { firstDay } from "./days.ts";

/** A ceasefire that nothing is heard of for so long is another one. */
const ceasefireLifeDays = 365;
/** Two dates of announcement this close are one told inexactly. */
const sameAnnouncementDays = 31;

/** Stages of a ceasefire that is only wished for. */
const wished: ReadonlySet<string> = new Set(["sought", "rejected"]);
const begun: ReadonlySet<string> = new Set(["announced", "in-force"]);

/**
 * Says whether a condition can be a further step of a course about the same thing.
 *
 * Only ceasefires end and begin anew: one that is sought after another was announced is a new one, and so is one
 * announced at another time. Control, measures and access are one course as long as they are about one thing.
 */
export function canContinue(
  condition: Condition,
  course: Course,
  publishedAt: string | null,
): boolean {
  if (condition.kind !== "ceasefire") return true;
  const stages = course.steps.map((step) => step.condition.stage);
  const isOnlyWished = stages.every((stage) => wished.has(stage));
  if (wished.has(condition.stage)) return isOnlyWished;
  if (!isNear(condition, course, publishedAt)) return false;
  if (isOnlyWished) return begun.has(condition.stage);
  return condition.stage === "announced" ? announcedTogether(condition, course) : true;
}

function isNear(condition: Condition, course: Course, publishedAt: string | null): boolean {
  const day = dayOf(condition, publishedAt);
  const days = course.steps.flatMap((step) => dayOf(step.condition, step.publishedAt) ?? []);
  if (day === null || days.length === 0) return true;
  return days.some((other) => Math.abs(other - day) <= ceasefireLifeDays);
}

function announcedTogether(condition: Condition, course: Course): boolean {
  const day = dayOf(condition, null);
  const days = course.steps
    .filter((step) => begun.has(step.condition.stage))
    .flatMap((step) => dayOf(step.condition, null) ?? []);
  if (day === null || days.length === 0) return true;
  return days.some((other) => Math.abs(other - day) <= sameAnnouncementDays);
}

function dayOf({ time }: Condition, publishedAt: string | null): number | null {
  const stated = time === null || time.basis === "unresolved" ? null : time.start;
  const day = stated ?? publishedAt;
  return day === null ? null : firstDay(day);
}
