import { describe, expect, it } from "vitest";
import type { Coding } from "../model/index.ts";
import { coding, event, figure, mention, saidBy, time } from "../../test/samples/codings.ts";
import { idlib, linkAll, monitor, strike } from "../../test/samples/linking.ts";

describe("an aggregate", () => {
  const shelling = event("e1", {
    mode: "heavy-weapons",
    places: [idlib],
    time: time("2019-12-16", "since"),
    roles: {
      initiator: [mention("army", "force:SY-army")],
      supporter: [],
      target: [],
      affected: [],
    },
  });
  const toll = {
    events: [shelling, event("e2", { mode: null, attribution: monitor })],
    figures: [
      figure("f1", {
        best: 80,
        approximate: true,
        scope: "period",
        eventId: "e2",
        attribution: monitor,
        of: { status: "civilian" },
      }),
      figure("f2", {
        kind: "displaced",
        low: 40_000,
        strict: true,
        scope: "period",
        attribution: monitor,
      }),
      figure("f3", { low: 370_000, scope: "cumulative", eventId: "e2" }),
    ],
  };
  const escalation = coding("r1", { publishedAt: "2019-12-27", ...toll });

  it("holds the tolls of one area and period, also of a figure without an event, and no initiator", () => {
    const { incidents, results } = linkAll([escalation]);
    expect(incidents).toMatchObject([
      { shape: "aggregate", title: "Shelling in Idlib province, since 16 December 2019" },
      {
        shape: "aggregate",
        title: "People killed and displaced in Idlib province, since 16 December 2019",
        initiators: [],
        namedOrigins: 1,
        estimates: [
          { kind: "killed", status: "civilian", low: 80, best: 80, high: 80, approximate: true },
          { kind: "displaced", low: 40_000, best: null, isOpen: true, strict: true },
        ],
      },
    ]);
    expect(results[0]?.links[1]?.reason).toContain("place and time of the escalation");
  });

  it("never holds cumulative numbers", () => {
    const numbers = linkAll([escalation]).incidents.flatMap(({ estimates }) =>
      estimates.flatMap(({ claims }) => claims.map((claim) => claim.figure.low)),
    );
    expect(numbers).not.toContain(370_000);
  });

  it("goes on with the next toll of the same origin, which takes the place of the earlier", () => {
    const later = coding("r2", {
      publishedAt: "2020-01-03",
      ...toll,
      figures: [
        figure("f1", {
          best: 120,
          scope: "period",
          eventId: "e2",
          attribution: monitor,
          of: { status: "civilian" },
        }),
      ],
    });
    const { incidents } = linkAll([escalation, later]);
    expect(incidents).toHaveLength(2);
    const killed = incidents[1]?.estimates[0];
    expect(killed).toMatchObject({ best: 120, reports: 2, namedOrigins: 1 });
    expect(killed?.claims.map((claim) => claim.setAside)).toEqual(["superseded", null]);
  });

  it("is kept apart from another in the same month that shares no origin and no number", () => {
    const raid = (id: string, by: string, killed: number): Coding =>
      coding(id, {
        events: [event("e1", { places: [idlib], time: time("2019-06") })],
        figures: [figure("f1", { best: killed, eventId: "e1", attribution: saidBy(by) })],
      });
    expect(linkAll([raid("r1", "A B", 7), raid("r2", "C D", 9)]).incidents).toHaveLength(2);
    expect(linkAll([raid("r1", "A B", 7), raid("r2", "C D", 7)]).incidents).toHaveLength(1);
  });

  it("is kept apart from a single happening inside it", () => {
    const { incidents } = linkAll([
      escalation,
      strike("r2", { time: time("2019-12-20"), mode: "heavy-weapons" }),
    ]);
    expect(incidents.map(({ shape }) => shape)).toEqual(["aggregate", "aggregate", "single"]);
  });
});
