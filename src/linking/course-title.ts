import type { ConditionKind, CourseStep, Place } from "../model/index.ts";
import { groupBy } from "./groups.ts";
import { areaOf, placeKey } from "./places.ts";
import { placePhrase } from "./title.ts";

const longestSubject = 80;

/** Gives a course's title: "Ceasefire in Idlib province", "Measure before the UN Security Council: …". */
export function courseTitle(kind: ConditionKind, steps: readonly CourseStep[]): string {
  const conditions = steps.map((step) => step.condition);
  const where = commonest(conditions.flatMap((condition) => areaOf(condition) ?? []));
  const subject = conditions.find((condition) => condition.subject !== null)?.subject?.text ?? null;
  const body = conditions.find((condition) => condition.body !== null)?.body?.name ?? null;
  switch (kind) {
    case "ceasefire":
      return placed("Ceasefire", "in", where);
    case "control":
      return placed("Control", "of", where);
    case "measure":
      return measureTitle(body, subject);
    case "access":
      return accessTitle(where, subject);
  }
}

function placed(what: string, preposition: string, where: Place | null): string {
  return where === null ? what : `${what} ${preposition} ${placePhrase(where)}`;
}

function measureTitle(body: string | null, subject: string | null): string {
  const before = body === null ? "Measure" : `Measure before ${body}`;
  return subject === null ? before : `${before}: ${shortened(subject)}`;
}

function accessTitle(where: Place | null, subject: string | null): string {
  const what = subject === null ? "Access" : `Access: ${shortened(subject)}`;
  return where === null ? what : `${what}, ${placePhrase(where)}`;
}

/** A course is called after the area that most of its steps are about; the first told among equals. */
function commonest(areas: readonly Place[]): Place | null {
  const groups = [...groupBy(areas, placeKey).values()];
  const most = groups.reduce((count, group) => Math.max(count, group.length), 0);
  return groups.find((group) => group.length === most)?.[0] ?? null;
}

function shortened(words: string): string {
  if (words.length <= longestSubject) return words;
  const cut = words.slice(0, longestSubject);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))} …`;
}
