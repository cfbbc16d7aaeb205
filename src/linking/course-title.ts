import type { ConditionKind, CourseStep, Place } from "../model/index.ts";
import { byFineness } from "./places.ts";
import { placePhrase } from "./title.ts";

const longestSubject = 80;

/** Gives a course's title: "Ceasefire in Idlib province", "Measure before the UN Security Council: …". */
export function courseTitle(kind: ConditionKind, steps: readonly CourseStep[]): string {
  const conditions = steps.map((step) => step.condition);
  const places = conditions.flatMap((condition) => condition.places);
  const where = widest(places.filter(isSure));
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

function isSure(place: Place): boolean {
  return place.placeId !== null || place.candidates.length === 0;
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

/** A course is called after its whole area, of which single steps may be parts. */
function widest(places: readonly Place[]): Place | null {
  return places.toSorted(byFineness).at(-1) ?? null;
}

function shortened(words: string): string {
  if (words.length <= longestSubject) return words;
  const cut = words.slice(0, longestSubject);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))} …`;
}
