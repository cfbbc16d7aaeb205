import { describe, expect, it } from "vitest";
import type { CodedEvent, Place } from "../model/index.ts";
import { idlibCoding, idlibIncident, idlibLink, idlibReport } from "../../test/pages/idlib.ts";
import {
  makeClaim,
  makeCoding,
  makeEstimate,
  makeEvent,
  makeFigure,
  makeIdlib,
  makeMention,
  makeReport,
  saidBy,
} from "../../test/pages/make.ts";
import { fewActors } from "../../test/pages/records.ts";
import {
  createMasker,
  estimateView,
  gradesOf,
  incidentView,
  reportView,
  shownPlace,
  sourcesOf,
  statementKindOf,
} from "./index.ts";

const masker = createMasker(fewActors);
const masking = masker.over([idlibCoding]);

describe("a place", () => {
  const idlib = makeIdlib("Idlib", "Idlib");
  const town: Place = { ...idlib, precision: "settlement", kind: "settlement", name: "Binnish" };

  it("is a dot when it is a town, rounded to about a kilometre", () => {
    const shown = shownPlace({ ...town, longitude: 36.71234, latitude: 35.95678 });
    expect(shown).toMatchObject({ shape: "dot", longitude: 36.71, latitude: 35.96 });
  });

  it.each(["admin2", "admin1", "country"] as const)(
    "is an area without coordinates when it is only as exact as %s",
    (precision) =>
      expect(shownPlace({ ...idlib, precision })).toMatchObject({
        shape: "area",
        longitude: null,
        latitude: null,
      }),
  );

  it.each(["region", "unstated"] as const)("of precision %s has no sharp bounds", (precision) =>
    expect(shownPlace({ ...idlib, precision, admin1Code: null, countryCode: null }).shape).toBe(
      "none",
    ),
  );

  it.each([
    ["hospital", "Air strike in Binnish"],
    ["settlement", "Shelling of a shelter in Binnish"],
    ["settlement", "Attack on an aid convoy near Binnish"],
  ])("of kind %s in “%s” keeps only its province", (kind, title) =>
    expect(shownPlace({ ...town, kind }, title)).toMatchObject({
      shape: "area",
      longitude: null,
      placeId: null,
      admin1Code: "SY.12",
    }),
  );
});

describe("grades", () => {
  const text = "The Syrian army denied that it had struck the town. The Syrian army said it did.";
  const army = makeMention(text, "The Syrian army", {
    actorId: "force:SY-army",
    kind: "armed-force",
  });
  const event = (over: Partial<CodedEvent>): CodedEvent => makeEvent(text, "struck", over);
  const graded = (events: CodedEvent[], over: object = {}): string[] =>
    gradesOf({ ...idlibIncident, initiators: [army], ...over }, events).map(({ grade }) => grade);

  it.each([
    { what: "one origin", events: [event({})], over: {}, grade: "single-origin" },
    {
      what: "two origins",
      events: [event({})],
      over: { namedOrigins: 2 },
      grade: "several-origins",
    },
    {
      what: "a denial that it happened",
      events: [event({ denies: "occurrence" })],
      over: {},
      grade: "contested",
    },
    {
      what: "a reviewer's retraction",
      events: [event({})],
      over: { status: "retracted" },
      grade: "discounted",
    },
  ])("say of the occurrence with $what: $grade", ({ events, over, grade }) =>
    expect(graded(events, over)[0]).toBe(grade),
  );

  it.each([
    { what: "nobody named", events: [event({})], over: { initiators: [] }, grade: "nobody-named" },
    {
      what: "a denial of it",
      events: [event({ denies: "responsibility" })],
      over: {},
      grade: "contested",
    },
    {
      what: "the accused's own claim",
      events: [event({ attribution: saidBy(text, army, { act: "claims-responsibility" }) })],
      over: {},
      grade: "acknowledged",
    },
  ])("say of responsibility with $what: $grade", ({ events, over, grade }) =>
    expect(graded(events, over)[1]).toBe(grade),
  );

  it("say of the harm that nobody gave a figure", () =>
    expect(graded([event({})], { estimates: [] })[2]).toBe("no-figure"));

  it("never grant what only a reviewer may grant", () =>
    expect(graded([event({})], { namedOrigins: 9, status: "confirmed" })).not.toContain(
      "corroborated",
    ));
});

describe("an estimate", () => {
  const text = "Dozens were killed. Two teachers were detained. At least 12 were killed.";
  const report = makeReport({ id: "r-views", text });
  const sources = sourcesOf([makeCoding(report)], masking);

  it("puts vague words on a line of their own", () => {
    const vague = makeFigure(text, "Dozens", { low: 24, rule: "dozens=24" });
    const stated = makeFigure(text, "At least 12", { low: 12 });
    const claims = [
      makeClaim(report, stated),
      makeClaim(report, vague, { setAside: "vague-beside-number" }),
    ];
    const view = estimateView(makeEstimate(claims), sources);
    expect(view.words).toBe("at least 12, open upwards");
    expect(view.claims.map(({ value }) => value)).toEqual(["at least 12"]);
    expect(view.vague.map(({ value }) => value)).toEqual(["“Dozens”, read as at least 24"]);
    expect(view.vague[0]?.setAside).toBe("vague words beside numbers");
  });

  it("breaks fewer than three detainees down by nothing", () => {
    const figure = makeFigure(text, "Two teachers", {
      kind: "detained",
      best: 2,
      of: { ...makeFigure(text, "Two", {}).of, text: "teachers", status: "civilian" },
    });
    const view = estimateView(makeEstimate([makeClaim(report, figure)]), sources);
    expect(view.of).toBe("");
    expect(view.claims[0]?.status).toBe("");
    const coded = reportView(makeCoding(report, { figures: [figure] }), masking, false);
    expect(coded?.sentences[0]?.codes[0]?.details.map(({ term }) => term)).not.toContain("whom");
  });

  it("says who says so, each once", () => {
    const [estimate] = idlibIncident.estimates;
    const view = estimateView(estimate!, sourcesOf([idlibCoding], masking));
    expect(view.saidBy).toEqual(["Syrian Observatory for Human Rights"]);
    expect(view.claims[0]?.chain.map(({ name, act }) => `${name} ${act}`)).toEqual([
      "A news site reports",
      "Syrian Observatory for Human Rights says",
    ]);
  });

  it("shows a claim whose report is not at hand, without its words", () => {
    const [estimate] = idlibIncident.estimates;
    const view = estimateView(estimate!, sourcesOf([], masking));
    expect(view.claims[0]?.quote).toEqual([]);
    expect(view.words).toBe("about 80");
  });
});

describe("an incident", () => {
  it("has one telling a report, also where the report tells of it twice", () => {
    const again = { ...idlibLink, id: "l2", event: { ...idlibLink.event, eventId: "e2" } };
    const record = {
      incident: idlibIncident,
      links: [idlibLink, again],
      codings: [idlibCoding],
    };
    const { tellings } = incidentView(record, masking);
    expect(tellings).toHaveLength(1);
    expect(tellings[0]?.quotes).toHaveLength(2);
  });

  it("says of a copy and of a translation whose text it is, and names no report that is not shown", () => {
    const codingOf = (id: string, visibility?: "restricted") =>
      makeCoding(
        { ...idlibReport, id, ...(visibility && { visibility }) },
        { events: idlibCoding.events },
      );
    const linkOf = (id: string) => ({
      ...idlibLink,
      id,
      event: { ...idlibLink.event, reportId: id },
    });
    const record = {
      incident: idlibIncident,
      links: ["r-a", "r-b"].map(linkOf),
      codings: [codingOf("r-a"), codingOf("r-b"), codingOf("r-c", "restricted")],
      ties: [
        { kind: "copy" as const, reportId: "r-b", originalId: "r-a", containment: 0.9 },
        { kind: "translation" as const, reportId: "r-b", originalId: "r-c" },
      ],
    };
    const { tellings } = incidentView(record, masking);
    expect(tellings.map(({ reportId, origins }) => [reportId, origins])).toEqual([
      ["r-a", []],
      [
        "r-b",
        [
          { kind: "copy", reportId: "r-a", source: "A news site" },
          { kind: "translation", reportId: null, source: null },
        ],
      ],
    ]);
  });

  it("puts tellings in the order of publication, undated last", () => {
    const reports = [null, "2020-02-01", "2020-01-01"].map((publishedAt, index) => ({
      ...idlibReport,
      id: `r-${index}`,
      publishedAt,
    }));
    const record = {
      incident: idlibIncident,
      links: reports.map(({ id }) => ({
        ...idlibLink,
        id,
        event: { ...idlibLink.event, reportId: id },
      })),
      codings: reports.map((report) => ({ ...idlibCoding, report })),
    };
    const order = incidentView(record, masking).tellings.map(({ reportId }) => reportId);
    expect(order).toEqual(["r-2", "r-1", "r-0"]);
  });
});

describe("a statement", () => {
  it.each([
    [{ type: "REQUEST" as const }, "demands"],
    [{ type: "ACCUSE" as const }, "accusations"],
    [{ type: "THREATEN" as const }, "threats"],
    [{ type: "REJECT" as const }, "denials"],
    [{ type: "ACCUSE" as const, denies: "responsibility" as const }, "denials"],
    [{ type: "ASSAULT" as const }, null],
  ])("of %j is of kind %s", (over, kind) =>
    expect(statementKindOf(makeEvent("It struck.", "struck", over))).toBe(kind),
  );
});

describe("what is set aside of a report", () => {
  const text = "Shells fell.\n\nLeave a Reply\n\n53 + = 54";
  const report = makeReport({
    id: "r-aside",
    text,
    setAside: [{ span: { start: text.indexOf("Leave"), end: text.length }, kind: "reply-form" }],
    leftOut: [
      { kind: "navigation", text: "Home\nWorld news", raw: { start: 10, end: 40 } },
      { kind: "byline", text: "By Zedrik Quoll", raw: { start: 50, end: 65 } },
      { kind: "reply-form", text: "I saw it. ".repeat(50), raw: { start: 90, end: 900 } },
    ],
  });
  const shown = (mayStandWhole: boolean) =>
    reportView(makeCoding(report, {}), masking, mayStandWhole)?.setAside;

  it("is shown where the text may stand whole, without what readers wrote and who wrote", () => {
    expect(shown(true)).toEqual([
      {
        label: "reply form and readers' comments",
        wordCount: 7,
        text: "Leave a Reply\n\n53 + = 54",
      },
      { label: "menus", wordCount: 3, text: "Home\nWorld news" },
      { label: "byline and tags", wordCount: 3, text: null },
      { label: "reply form and readers' comments", wordCount: 150, text: null },
    ]);
  });

  it("is told of by kind and length where only quotations may be shown", () => {
    expect(shown(false)?.map(({ wordCount, text: words }) => [wordCount, words])).toEqual([
      [7, null],
      [3, null],
      [3, null],
      [150, null],
    ]);
  });
});
