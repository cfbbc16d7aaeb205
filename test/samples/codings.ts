/** Makers of small codings for tests: only what a test is about is given, the rest is plain. */
import type {
  ActorDirectory,
  AttributionStep,
  CodedEvent,
  Coding,
  Condition,
  Figure,
  Mention,
  Place,
  Time,
} from "../../src/model/index.ts";

const span = { start: 0, end: 1 };

/** A mention; with an actor id when it is listed. */
export function mention(name: string, actorId: string | null = null): Mention {
  return { text: name, span, actorId, name, kind: "organisation", countryCode: null };
}

/** A place, a settlement unless told otherwise. */
export function place(name: string, given: Partial<Place> = {}): Place {
  return {
    text: name,
    span,
    placeId: `gn:${name}`,
    name,
    kind: "settlement",
    countryCode: "SY",
    admin1Code: "SY.12",
    longitude: 36.7,
    latitude: 35.9,
    precision: "settlement",
    role: "where",
    candidates: [],
    ...given,
  };
}

/** A province. */
export function province(name: string, given: Partial<Place> = {}): Place {
  return place(name, { kind: "admin1", precision: "admin1", ...given });
}

/** A time on one day, or since one. */
export function time(start: string, relation: Time["relation"] = "on", end?: string): Time {
  const until = end ?? (relation === "since" ? null : start);
  return { text: start, span, start, end: until, relation, extent: "instant", basis: "stated" };
}

/** A chain of one speaker. */
export function saidBy(
  name: string,
  given: Partial<AttributionStep> & { actorId?: string } = {},
): AttributionStep[] {
  const { actorId = null, ...step } = given;
  return [
    {
      speaker: mention(name, actorId),
      identity: "named",
      act: "states",
      form: "indirect",
      cue: "said",
      span,
      time: null,
      knowledge: "unstated",
      ...step,
    },
  ];
}

/** An actual air strike. */
export function event(id: string, given: Partial<CodedEvent> = {}): CodedEvent {
  return {
    id,
    type: "ASSAULT",
    mode: "aerial",
    contexts: [],
    trigger: { start: Number(id.slice(1)) * 100, end: Number(id.slice(1)) * 100 + 1 },
    spans: [{ start: Number(id.slice(1)) * 100, end: Number(id.slice(1)) * 100 + 50 }],
    roles: { initiator: [], supporter: [], target: [], affected: [] },
    instrument: null,
    places: [],
    time: null,
    modality: "actual",
    denies: null,
    about: [],
    attribution: [],
    figures: [],
    confidence: 0.8,
    ...given,
  };
}

/** A number of people killed of whom no status is told. */
export function figure(
  id: string,
  given: Partial<Omit<Figure, "of">> & { of?: Partial<Figure["of"]> } = {},
): Figure {
  const { of, ...rest } = given;
  const at = Number(id.slice(1)) * 100 + 10;
  return {
    id,
    kind: "killed",
    of: {
      text: "people",
      status: "unknown",
      statusBy: null,
      sex: "unknown",
      age: "unknown",
      roles: [],
      join: "single",
      ...of,
    },
    measure: "total",
    low: null,
    best: null,
    high: null,
    strict: false,
    approximate: false,
    unit: "people",
    words: "people",
    rule: null,
    scope: "incident",
    countedOver: null,
    asOf: null,
    places: [],
    actor: null,
    modality: "actual",
    manner: null,
    causation: "direct",
    cause: "unknown",
    relations: [],
    attribution: [],
    eventId: null,
    span: { start: at, end: at + 5 },
    ...rest,
  };
}

/** An alleged state of affairs. */
export function condition(id: string, given: Partial<Condition> = {}): Condition {
  const at = Number(id.slice(1)) * 100;
  return {
    id,
    kind: "ceasefire",
    stage: "announced",
    parties: [],
    holder: [],
    body: null,
    by: [],
    subject: null,
    places: [],
    time: null,
    attribution: [],
    spans: [{ start: at, end: at + 20 }],
    ...given,
  };
}

/** A coding of a report published on 9 January 2020 unless told otherwise; its text has `words` where they are given. */
export function coding(
  reportId: string,
  given: Partial<Pick<Coding, "events" | "figures" | "conditions">> & {
    publishedAt?: string | null;
    source?: string;
    text?: string;
  } = {},
): Coding {
  const {
    publishedAt = "2020-01-09",
    source = `Source of ${reportId}`,
    text = "x".repeat(5000),
    ...rest
  } = given;
  return {
    coder: "vigil test",
    report: {
      id: reportId,
      title: null,
      language: "en",
      publishedAt,
      source,
      url: null,
      text,
      setAside: [],
    },
    events: [],
    figures: [],
    conditions: [],
    problems: [],
    ...rest,
  };
}

/** A directory of the given actors: id, and the side it speaks for. */
export function directory(sides: Readonly<Record<string, string | null>> = {}): ActorDirectory {
  const entries = Object.entries(sides).map(([id, sideId]) => ({
    id,
    name: id,
    kind: "organisation" as const,
    countryCode: null,
    aliases: [],
    class: null,
    parentId: null,
    sideId,
    countries: [],
    since: null,
    until: null,
    source: "test",
  }));
  return { entries, byId: (id) => entries.find((entry) => entry.id === id) };
}
