import type { CodedEvent, Coding, Incident } from "../src/model/index.ts";
import { reportIdOf } from "../src/running/index.ts";
import { sha256, type Captured, type Recording } from "../src/store/index.ts";

const day = "2019-12-26";

/** A coded event of shelling in Idlib on 26 December 2019, with what a test asks for. */
export function shelling(over: Partial<CodedEvent> = {}): CodedEvent {
  const span = { start: 0, end: 8 };
  return {
    id: "e1",
    type: "ASSAULT",
    mode: "shelling",
    contexts: [],
    trigger: span,
    spans: [span],
    roles: { initiator: [], supporter: [], target: [], affected: [] },
    instrument: null,
    places: [
      {
        text: "Idlib",
        span,
        placeId: "gn:169389",
        name: "Idlib",
        kind: "settlement",
        countryCode: "SY",
        admin1Code: "SY.12",
        longitude: 36.63,
        latitude: 35.93,
        precision: "settlement",
        role: "where",
        candidates: [],
      },
    ],
    time: {
      text: "Thursday",
      span,
      start: day,
      end: day,
      relation: "on",
      extent: "instant",
      basis: "implied",
    },
    modality: "actual",
    denies: null,
    about: [],
    attribution: [],
    figures: [],
    confidence: 0.9,
    ...over,
  };
}

/** A capture of some words. */
export function captureOf(words: string): Captured {
  return {
    bytes: new TextEncoder().encode(words),
    mediaType: "text/plain",
    openedAt: "2020-01-02T03:04:05.678Z",
    name: "a.txt",
    metadata: { source: "A wire", url: null, wholeText: false },
  };
}

/** A coding of some words with some events. */
export function codingOf(words: string, events: CodedEvent[], coder = "vigil 0.1.0"): Coding {
  const captured = captureOf(words);
  const report = {
    id: reportIdOf(sha256(captured.bytes), captured.metadata),
    title: null,
    language: "en",
    publishedAt: "2019-12-27",
    source: "A wire",
    url: null,
    text: words,
    setAside: [],
  };
  return { coder, report, events, figures: [], conditions: [], problems: [] };
}

/** An incident of shelling in Idlib on 26 December 2019, with what a test asks for. */
export function incidentOf(id: string, over: Partial<Incident> = {}): Incident {
  return {
    id,
    collectionId: "default",
    shape: "single",
    type: "ASSAULT",
    mode: "shelling",
    title: "Shelling in Idlib",
    place: shelling().places[0] ?? null,
    start: day,
    end: day,
    initiators: [],
    targets: [],
    status: "unreviewed",
    reports: 1,
    namedOrigins: 0,
    estimates: [],
    ...over,
  };
}

/** One report with one event in an incident of its own, ready to be recorded. */
export function report(words: string): Recording {
  const coding = codingOf(words, [shelling()]);
  const { id } = coding.report;
  const event = { reportId: id, coder: coding.coder, eventId: "e1" };
  return {
    captured: captureOf(words),
    coding,
    incidents: [incidentOf(`i-${id}`)],
    links: [{ id: `l-${id}`, incidentId: `i-${id}`, event, confidence: 0.8, reason: "same place" }],
    courses: [],
  };
}
