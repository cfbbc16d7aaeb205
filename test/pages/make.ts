import type {
  Attribution,
  Claim,
  CodedEvent,
  Coding,
  Condition,
  Estimate,
  Figure,
  Incident,
  Mention,
  Place,
  Report,
  Span,
  Time,
} from "../../src/model/index.ts";

/** The coder that made the fixtures. */
export const coder = "vigil 0.1.0";

/** Gives the span of the first `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text.`);
  return { start, end: start + words.length };
}

/** Gives a report. */
export function makeReport(over: Partial<Report> & { id: string; text: string }): Report {
  return {
    title: null,
    language: "en",
    publishedAt: "2019-12-27",
    source: null,
    url: null,
    setAside: [],
    ...over,
  };
}

/** Gives a mention of the words in the text. */
export function makeMention(text: string, words: string, over: Partial<Mention> = {}): Mention {
  return {
    text: words,
    span: spanOf(text, words),
    actorId: null,
    name: words,
    kind: "unknown",
    countryCode: null,
    ...over,
  };
}

/** Gives Idlib province as the words in the text name it. */
export function makeIdlib(text: string, words: string): Place {
  return {
    text: words,
    span: spanOf(text, words),
    placeId: "ne:SY-ID",
    name: "Idlib",
    kind: "admin1",
    countryCode: "SY",
    admin1Code: "SY.12",
    longitude: 36.7,
    latitude: 35.8,
    precision: "admin1",
    role: "where",
    candidates: [],
  };
}

/** Gives a chain of one speaker. */
export function saidBy(
  text: string,
  speaker: Mention | null,
  over: Partial<Attribution[number]> = {},
): Attribution {
  const identity = speaker === null ? "anonymous" : "named";
  const span = speaker?.span ?? { start: 0, end: 1 };
  return [
    {
      speaker,
      identity,
      act: "states",
      form: "indirect",
      cue: "according to",
      span,
      time: null,
      knowledge: "unstated",
      ...over,
    },
  ];
}

/** Gives a time with a stated start and no end. */
export function since(text: string, words: string, start: string): Time {
  return {
    text: words,
    span: spanOf(text, words),
    start,
    end: null,
    relation: "since",
    extent: "throughout",
    basis: "stated",
  };
}

/** Gives an event told by `words`. */
export function makeEvent(text: string, words: string, over: Partial<CodedEvent>): CodedEvent {
  return {
    id: "e1",
    type: "ASSAULT",
    mode: null,
    contexts: [],
    trigger: spanOf(text, words),
    spans: [spanOf(text, words)],
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
    ...over,
  };
}

/** Gives a figure whose number stands in `words`. */
export function makeFigure(text: string, words: string, over: Partial<Figure>): Figure {
  return {
    id: "f1",
    kind: "killed",
    of: {
      text: "people",
      status: "unknown",
      statusBy: null,
      sex: "unknown",
      age: "unknown",
      roles: [],
      join: "single",
    },
    measure: "total",
    low: null,
    best: null,
    high: null,
    strict: false,
    approximate: false,
    unit: "people",
    words,
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
    span: spanOf(text, words),
    ...over,
  };
}

/** Gives a condition told by `words`. */
export function makeCondition(text: string, words: string, over: Partial<Condition>): Condition {
  return {
    id: "c1",
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
    spans: [spanOf(text, words)],
    ...over,
  };
}

/** Gives a coding of a report. */
export function makeCoding(report: Report, over: Partial<Coding> = {}): Coding {
  return { coder, report, events: [], figures: [], conditions: [], problems: [], ...over };
}

/** Gives a figure as a claim of its last speaker. */
export function makeClaim(report: Report, figure: Figure, over: Partial<Claim> = {}): Claim {
  const speaker = figure.attribution.at(-1)?.speaker ?? null;
  const name = speaker?.name ?? "unnamed";
  return {
    reportId: report.id,
    coder,
    publishedAt: report.publishedAt,
    figure,
    origin: { key: speaker?.actorId ?? name, name, isNamed: speaker !== null, sideId: null },
    setAside: null,
    ...over,
  };
}

/** Gives an estimate over claims, with the bounds of the first. */
export function makeEstimate(claims: Claim[], over: Partial<Estimate> = {}): Estimate {
  const figure = claims[0]!.figure;
  return {
    kind: figure.kind,
    status: figure.of.status,
    causation: figure.causation,
    scope: figure.scope,
    unit: figure.unit,
    low: figure.low ?? figure.best,
    best: figure.best,
    high: figure.high ?? figure.best,
    isOpen: figure.best === null && figure.high === null,
    approximate: figure.approximate,
    strict: figure.strict,
    reports: new Set(claims.map(({ reportId }) => reportId)).size,
    namedOrigins: new Set(claims.filter((c) => c.origin.isNamed).map((c) => c.origin.key)).size,
    claims,
    ...over,
  };
}

/** Gives an incident. */
export function makeIncident(over: Partial<Incident> & { id: string; title: string }): Incident {
  return {
    collectionId: "default",
    shape: "single",
    type: "ASSAULT",
    mode: null,
    place: null,
    start: "2019-12-16",
    end: null,
    initiators: [],
    targets: [],
    status: "unreviewed",
    reports: 1,
    namedOrigins: 1,
    estimates: [],
    ...over,
  };
}
