import { fileText } from "../files.ts";
import {
  coder,
  makeClaim,
  makeCoding,
  makeCondition,
  makeEstimate,
  makeEvent,
  makeFigure,
  makeIdlib,
  makeIncident,
  makeMention,
  makeReport,
  saidBy,
  since,
  spanOf,
} from "./make.ts";

const text = fileText("examples", "idlib-2019-12-27.txt");

/** The founding report. */
export const idlibReport = makeReport({
  id: "r-idlib",
  title: text.slice(0, text.indexOf("\n")),
  source: "A news site",
  url: "https://news.example.org/2019/12/27/idlib",
  text,
});

const observatory = makeMention(text, "Syrian Observatory for Human Rights", {
  actorId: "org:sohr",
  kind: "organisation",
});
const trump = makeMention(text, "Donald Trump", {
  actorId: "person:donald-trump",
  kind: "person",
  countryCode: "US",
});
const syrianArmy = makeMention(text, "the Syrian army", {
  actorId: "force:SY-army",
  name: "Syrian army",
  kind: "armed-force",
});
const time = since(text, "Since December 16", "2019-12-16");

const killed = makeFigure(text, "Around 80 civilians", {
  id: "f1",
  kind: "killed",
  best: 80,
  approximate: true,
  scope: "period",
  countedOver: time,
  attribution: saidBy(text, observatory),
  of: {
    text: "civilians",
    status: "civilian",
    statusBy: observatory,
    sex: "unknown",
    age: "unknown",
    roles: [],
    join: "single",
  },
});
const displaced = makeFigure(text, "more than 40,000 people", {
  id: "f2",
  kind: "displaced",
  low: 40_000,
  strict: true,
  scope: "period",
  countedOver: time,
  attribution: saidBy(text, observatory, { act: "estimates" }),
});

const shelling = makeEvent(text, "have intensified their shelling over the region", {
  id: "e1",
  time,
  places: [makeIdlib(text, "the Syrian province of Idlib")],
  roles: { initiator: [syrianArmy], supporter: [], target: [], affected: [] },
});
const demand = makeEvent(
  text,
  "called on the governments of Russia, Syria and Iran to stop violence",
  {
    id: "e2",
    type: "REQUEST",
    roles: {
      initiator: [trump],
      supporter: [],
      target: [makeMention(text, "Russia", { actorId: "state:RU", kind: "state" })],
      affected: [],
    },
    attribution: saidBy(text, trump, { act: "demands" }),
  },
);

const truce = makeCondition(text, "a ceasefire announced in August", {
  places: [makeIdlib(text, "Idlib")],
});

/** What a coder makes of the founding report, in part. */
export const idlibCoding = makeCoding(idlibReport, {
  events: [shelling, demand],
  figures: [killed, displaced],
  conditions: [truce],
  problems: [
    {
      code: "reading/ambiguous-place",
      message: "“Idlib” may be the city or the province: kept as said.",
      span: spanOf(text, "Idlib"),
    },
  ],
});

/** The aggregate incident of the Observatory's figures. */
export const idlibIncident = makeIncident({
  id: "i-idlib",
  shape: "aggregate",
  title: "Shelling in Idlib province, since 16 December 2019",
  place: makeIdlib(text, "the Syrian province of Idlib"),
  initiators: [syrianArmy],
  estimates: [
    makeEstimate([makeClaim(idlibReport, killed)]),
    makeEstimate([makeClaim(idlibReport, displaced)]),
  ],
});

/** That the shelling belongs to the incident. */
export const idlibLink = {
  id: "l1",
  incidentId: "i-idlib",
  event: { reportId: "r-idlib", coder, eventId: "e1" },
  confidence: 0.8,
  reason: "same province, same period",
};

/** The ceasefire of August. */
export const idlibCourse = {
  id: "c-idlib",
  collectionId: "default",
  kind: "ceasefire" as const,
  title: "Ceasefire in Idlib",
  steps: [
    { reportId: "r-idlib", coder, publishedAt: "2019-12-27", condition: truce, reason: "first" },
  ],
};
