import {
  problem,
  type Coding,
  type Condition,
  type Course,
  type CourseStep,
} from "../model/index.ts";
import { canContinue } from "./course-stages.ts";
import { courseTitle } from "./course-title.ts";
import { firstDay } from "./days.ts";
import { mentionKey, type Unlinked } from "./happening.ts";
import type { LinkingInput } from "./link-types.ts";
import { areaOf, foldName, placeKey, relate } from "./places.ts";

/**
 * Joins conditions of one kind about one thing into courses: the life of a ceasefire, of control over a place, of a
 * measure, of an access route. Reports that are `gone` tell of none any more.
 *
 * @returns courses that are new or changed, whole, steps in order; and conditions without the place that would say
 *   what they are about
 */
export function linkConditions(
  { coding, known, collectionId, makeId }: LinkingInput,
  gone: ReadonlySet<string>,
): {
  courses: Course[];
  problems: Unlinked[];
} {
  const courses = known.courses.map((course) => withoutReports(course, gone));
  const changed = new Set(
    courses.filter((course, at) => course.steps.length < (known.courses[at]?.steps.length ?? 0)),
  );
  const held = [...courses];
  const problems: Unlinked[] = [];
  for (const condition of inOrder(coding)) {
    if (isToldFuller(condition, coding.conditions)) continue;
    const found = courseFor(condition, held, coding);
    if (found === null && !canOpen(condition)) {
      problems.push({ eventId: condition.id, problem: missingPlace(condition) });
      continue;
    }
    const opened = found?.course ?? {
      id: makeId(),
      collectionId,
      kind: condition.kind,
      title: "",
      steps: [],
    };
    const step = stepOf(condition, coding, found?.reason ?? "first told here");
    const course = settle({ ...opened, steps: [...opened.steps, step] });
    const at = held.findIndex((each) => each.id === course.id);
    if (at < 0) held.push(course);
    else held[at] = course;
    for (const each of changed) if (each.id === course.id) changed.delete(each);
    changed.add(course);
  }
  return { courses: [...changed], problems };
}

/** A ceasefire is announced before it is broken, whichever the report tells first. */
function inOrder(coding: Coding): Condition[] {
  const earlyStages: readonly string[] = ["announced", "in-force", "held", "adopted", "granted"];
  const rank = (condition: Condition): number => (earlyStages.includes(condition.stage) ? 0 : 1);
  return coding.conditions.toSorted((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
}

/** A headline says again, without its time, what the text tells. */
function isToldFuller(condition: Condition, all: readonly Condition[]): boolean {
  if (condition.time !== null || condition.attribution.length > 0) return false;
  const areas = (one: Condition): string => one.places.map(placeKey).toSorted().join("+");
  return all.some(
    (other) =>
      other !== condition &&
      other.kind === condition.kind &&
      other.stage === condition.stage &&
      other.time !== null &&
      areas(other) === areas(condition) &&
      whoOf(other) === whoOf(condition),
  );
}

function whoOf({ holder, by }: Condition): string {
  return [...holder, ...by].map(mentionKey).toSorted().join("+");
}

function startOf(condition: Condition): number {
  return condition.spans[0]?.start ?? 0;
}

function withoutReports(course: Course, gone: ReadonlySet<string>): Course {
  const steps = course.steps.filter((step) => !gone.has(step.reportId));
  return steps.length === course.steps.length ? course : { ...course, steps };
}

function stepOf(condition: Condition, coding: Coding, reason: string): CourseStep {
  const { id, publishedAt } = coding.report;
  return { reportId: id, coder: coding.coder, publishedAt, condition, reason };
}

function settle(course: Course): Course {
  const steps = course.steps.toSorted((a, b) => compare(stepKey(a), stepKey(b)));
  return { ...course, steps, title: courseTitle(course.kind, steps) };
}

/** By the day a step speaks of, else by publication; then as told. */
function stepKey({ condition, publishedAt, reportId }: CourseStep): string {
  const stated = condition.time?.basis === "unresolved" ? null : (condition.time?.start ?? null);
  const on = firstDay(stated ?? publishedAt ?? "9999") ?? 0;
  const day = String(on + 1_000_000).padStart(8, "0");
  const at = String(startOf(condition)).padStart(9, "0");
  return [day, publishedAt ?? "9999", reportId, at].join(" ");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Finds the course that a condition goes on with: about the same thing, at a stage that may follow; the latest. */
function courseFor(
  condition: Condition,
  held: readonly Course[],
  coding: Coding,
): { course: Course; reason: string } | null {
  const fitting = held
    .filter((course) => course.kind === condition.kind && course.steps.length > 0)
    .flatMap((course) => {
      const reason = sameThing(condition, course, coding.report.id);
      return reason === null || !canContinue(condition, course, coding.report.publishedAt)
        ? []
        : [{ course, reason }];
    })
    .sort((a, b) => compare(lastKey(b.course), lastKey(a.course)));
  return fitting[0] ?? null;
}

function lastKey(course: Course): string {
  return `${course.steps.map(stepKey).toSorted().at(-1) ?? ""} ${course.title}`;
}

function sameThing(condition: Condition, course: Course, reportId: string): string | null {
  const others = course.steps.map((step) => step.condition);
  switch (condition.kind) {
    case "ceasefire":
      return samePlace(condition, others) ?? sameParties(condition, course, reportId);
    case "control":
      return samePlace(condition, others);
    case "measure":
      return sameMeasure(condition, others);
    case "access":
      return samePlace(condition, others) ?? sameSubject(condition, others);
  }
}

function samePlace(condition: Condition, others: readonly Condition[]): string | null {
  const place = areaOf(condition);
  if (place === null) return null;
  const areas = others.flatMap((other) => areaOf(other) ?? []);
  const relations = areas.map((area) => relate(place, area));
  if (relations.includes("same")) return "same place";
  if (relations.includes("near")) return "same place within 5 km";
  // A breach in one town is a breach of the province's ceasefire; control of a town is not control of its province.
  const isInside = condition.kind === "ceasefire" && relations.includes("inside");
  return isInside ? "place inside the ceasefire's area" : null;
}

function sameParties(condition: Condition, course: Course, reportId: string): string | null {
  const here =
    condition.places.length === 0 && course.steps.some((step) => step.reportId === reportId);
  if (here) return "told in the same report, without a place of its own";
  const parties = partyKeys(condition);
  const shared = course.steps.some(({ condition: other }) => {
    const others = partyKeys(other);
    return parties.length > 1 && parties.every((key) => others.includes(key));
  });
  return areaOf(condition) === null && shared ? "same parties" : null;
}

function partyKeys({ parties }: Condition): string[] {
  return parties.filter(({ actorId }) => actorId !== null).map(mentionKey);
}

function sameMeasure(condition: Condition, others: readonly Condition[]): string | null {
  const body = condition.body === null ? null : mentionKey(condition.body);
  const sameBody = others.filter((other) => other.body !== null && mentionKey(other.body) === body);
  const subject = sameSubject(condition, sameBody.length > 0 ? sameBody : others);
  if (subject === null) return null;
  return sameBody.length > 0 ? `same body, ${subject}` : subject;
}

function sameSubject(condition: Condition, others: readonly Condition[]): string | null {
  const own = contentWords(condition);
  if (own.size === 0) return null;
  const isShared = others.some((other) => {
    const words = contentWords(other);
    const common = [...own].filter((word) => words.has(word)).length;
    return words.size > 0 && common >= Math.min(own.size, words.size) / 2;
  });
  return isShared ? "same subject" : null;
}

const empty = new Set(
  "a an and at by for from in into its of on or that the their to with".split(" "),
);

function contentWords(condition: Condition): Set<string> {
  const words = foldName(condition.subject?.text ?? "").split(" ");
  return new Set(words.filter((word) => word.length > 2 && !empty.has(word)));
}

/** Control and access are of some place; ceasefires and measures have parties, a body or a subject as well. */
function canOpen(condition: Condition): boolean {
  if (areaOf(condition) !== null) return true;
  if (condition.kind === "control") return false;
  return condition.subject !== null || condition.body !== null || condition.kind === "ceasefire";
}

function missingPlace(condition: Condition): Unlinked["problem"] {
  const message = `The condition ${condition.kind}, ${condition.stage} (${condition.id}) stays unlinked: no place is told, or none that is sure.`;
  return problem("linking/no-place", message, condition.spans[0] ?? null);
}
