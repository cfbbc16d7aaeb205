import { describe, expect, it } from "vitest";
import type { Coding, Incident } from "../model/index.ts";
import { coding, event, figure, mention, place, saidBy, time } from "../../test/samples/codings.ts";
import { actors, binnish, idlib, linkAll, strike, wednesday } from "../../test/samples/linking.ts";
import { unlink } from "./index.ts";

describe("linking", () => {
  it("opens a single incident for a strike in a town on a day", () => {
    const { incidents, results } = linkAll([strike("r1")]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({
      shape: "single",
      type: "ASSAULT",
      mode: "aerial",
      title: "Air strike in Binnish, 8 January 2020",
      start: "2020-01-08",
      end: "2020-01-08",
      reports: 1,
      namedOrigins: 1,
      status: "unreviewed",
    });
    expect(results[0]?.links).toMatchObject([
      { event: { eventId: "e1" }, reason: "first told here" },
    ]);
  });

  it("joins the same strike told by another outlet that quotes the same monitor: 2 reports, 1 named origin", () => {
    const { incidents, results } = linkAll([strike("r1"), strike("r2")]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ reports: 2, namedOrigins: 1 });
    expect(incidents[0]?.estimates).toMatchObject([{ best: 15, reports: 2, namedOrigins: 1 }]);
    expect(results[1]?.links[0]).toMatchObject({
      confidence: 0.97,
      reason: "same place, same day, same kind, shared origin, same number",
    });
  });

  it("joins nothing that a restricted report tells, and takes out what it told when it was public", () => {
    const open = strike("r1");
    const restricted: Coding = { ...open, report: { ...open.report, visibility: "restricted" } };
    expect(linkAll([restricted]).incidents).toEqual([]);
    const { incidents } = linkAll([strike("r2"), restricted]);
    expect(incidents).toMatchObject([{ reports: 1 }]);
    expect(JSON.stringify(incidents)).not.toContain('"r1"');
  });

  it("joins a telling within 5 km on the same day", () => {
    const near = place("Taftanaz road", { longitude: 36.72, latitude: 35.92 });
    const { incidents, results } = linkAll([strike("r1"), strike("r2", { places: [near] })]);
    expect(incidents).toHaveLength(1);
    expect(results[1]?.links[0]?.reason).toContain("same place within 5 km, same day");
  });

  it("joins a telling that names only the province when its origin or number is the same", () => {
    const wide = { places: [idlib] };
    for (const order of [
      [strike("r1"), strike("r2", wide)],
      [strike("r2", wide), strike("r1")],
    ]) {
      const { incidents } = linkAll(order);
      expect(incidents).toMatchObject([
        { shape: "single", reports: 2, place: { name: "Binnish" } },
      ]);
    }
  });

  it.each<[string, Parameters<typeof event>[1], number]>([
    ["on another day", { time: time("2020-01-11") }, 15],
    ["in a town 40 km away", { places: [place("Hama", { placeId: "gn:h", latitude: 35.5 })] }, 15],
    ["of another kind", { mode: "explosives" }, 15],
    ["of another type", { type: "COERCE", mode: null }, 15],
    [
      "in the province, with another origin and number",
      { places: [idlib], attribution: saidBy("Other") },
      3,
    ],
  ])("keeps apart a telling %s", (_, given, killed) => {
    const other = strike("r2", given, killed);
    const figures = other.figures.map((each) => ({ ...each, attribution: saidBy("Other") }));
    const { incidents } = linkAll([strike("r1"), { ...other, figures }]);
    expect(incidents).toHaveLength(2);
  });

  it("keeps apart strikes of two listed attackers, unless origin or number show one strike", () => {
    const by = (id: string): Parameters<typeof event>[1] => ({
      roles: { initiator: [mention(id, id)], supporter: [], target: [], affected: [] },
    });
    const one = strike("r1", by("force:SY-army"));
    const other = coding("r2", {
      events: [event("e1", { places: [binnish], time: wednesday, ...by("group:front") })],
    });
    expect(linkAll([one, other]).incidents).toHaveLength(2);
    expect(linkAll([one, strike("r2", by("group:front"))]).incidents).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof event>[1]]>([
    ["a possible one", { modality: "possible" }],
    ["a negated one", { modality: "negated" }],
    ["a denial", { denies: "occurrence" }],
    ["a demand", { type: "REQUEST" }],
    ["an accusation", { type: "ACCUSE" }],
    ["a threat", { type: "THREATEN" }],
  ])("opens no incident for %s", (_, given) => {
    const { results } = linkAll([strike("r1", given)]);
    expect(results[0]).toMatchObject({ incidents: [], links: [], unlinked: [] });
  });

  it.each<[string, Parameters<typeof event>[1], string]>([
    ["place", { places: [] }, "linking/no-place"],
    [
      "settled place",
      {
        places: [
          place("Salqin", {
            placeId: null,
            candidates: [
              { placeId: "gn:1", name: "Salqin", countryCode: "SY", precision: "settlement" },
            ],
          }),
        ],
      },
      "linking/no-place",
    ],
    ["date", { time: null }, "linking/no-date"],
    [
      "resolved date",
      { time: { ...wednesday, start: null, end: null, basis: "unresolved" } },
      "linking/no-date",
    ],
  ])("lists a deed without a %s as unlinked", (_, given, code) => {
    const { results } = linkAll([strike("r1", given)]);
    expect(results[0]?.incidents).toEqual([]);
    expect(results[0]?.unlinked.map((each) => [each.eventId, each.problem.code])).toEqual([
      ["e1", code],
    ]);
  });

  it("takes what a report tells without place or day to belong to the attack told before it", () => {
    const toll = event("e2", { mode: null });
    const told = coding("r1", {
      events: [event("e1", { places: [binnish], time: wednesday }), toll],
      figures: [
        figure("f1", { low: 12, eventId: "e2", attribution: saidBy("The hospital in Binnish") }),
        figure("f2", { best: 19, eventId: "e2", attribution: saidBy("The council of Binnish") }),
      ],
    });
    const { incidents, results } = linkAll([told]);
    expect(incidents).toMatchObject([
      { estimates: [{ low: 12, best: 19, high: 19, isOpen: true }] },
    ]);
    expect(results[0]?.links[1]?.reason).toContain(
      "place and time of the attack that the same report tells of",
    );
  });

  it("does not do so where the words point to another attack", () => {
    const text =
      "x".repeat(200) + "another strike killed three people".padEnd(100) + "x".repeat(100);
    const told = coding("r1", {
      text,
      events: [
        event("e1", { places: [binnish], time: wednesday }),
        event("e2", { spans: [{ start: 200, end: 240 }] }),
      ],
    });
    const { results } = linkAll([told]);
    expect(results[0]?.unlinked.map((each) => each.eventId)).toEqual(["e2"]);
  });

  it("takes nobody who acted, and no origin, from what a speaker cannot verify or denies", () => {
    const doubted = coding("r2", {
      events: [
        event("e1", {
          places: [binnish],
          time: wednesday,
          roles: { initiator: [mention("Watch")], supporter: [], target: [], affected: [] },
          attribution: saidBy("Human Watch", { act: "cannot-verify" }),
        }),
      ],
    });
    expect(linkAll([strike("r1"), doubted]).incidents).toMatchObject([
      { reports: 2, namedOrigins: 1, initiators: [] },
    ]);
  });

  it("takes an earlier coding of the same report out first", () => {
    const { incidents } = linkAll([
      strike("r1", {}, 15),
      { ...strike("r1", {}, 12), coder: "vigil next" },
    ]);
    const kept = incidents.filter((incident) => incident.reports > 0);
    expect(kept).toMatchObject([{ reports: 1, estimates: [{ best: 12 }] }]);
  });

  it("gives the same incidents whatever their ids and whichever report comes first", () => {
    const told = [
      strike("r1"),
      strike("r2", {}, 12),
      strike("r3", { places: [place("Ariha", { placeId: "gn:a", latitude: 35.6 })] }),
    ];
    const shape = (codings: Coding[]): unknown =>
      linkAll(codings)
        .incidents.map((incident) => ({ ...incident, id: "" }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(shape(told.toReversed())).toEqual(shape(told));
  });

  it("can be undone: without a link the incident is as if its report had not been told", () => {
    const { incidents, tellings } = linkAll([strike("r1"), strike("r2", {}, 12)]);
    const [incident] = incidents as [Incident];
    const cut = tellings.filter(({ report }) => report.id === "r2").map(({ link }) => link.id);
    const left = unlink(incident, { tellings, linkIds: new Set(cut) }, actors);
    expect(left).toEqual({ ...linkAll([strike("r1")]).incidents[0], id: incident.id });
  });
});
