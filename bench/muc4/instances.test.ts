import { describe, expect, it } from "vitest";
import type { Incident } from "./incident.ts";
import { instancesOf, withTellings } from "./instances.ts";

const bare: Incident = {
  type: "BOMBING",
  stage: "ACCOMPLISHED",
  means: null,
  date: "- 04 MAR 90",
  country: "CL",
  places: [],
  instruments: [],
  category: null,
  individuals: [],
  organisations: [],
  things: [],
  humans: [],
};
const talca: Incident["places"][number] = {
  text: "Talca",
  span: { start: 0, end: 5 },
  placeId: "talca",
  name: "Talca",
  kind: "settlement",
  countryCode: "CL",
  admin1Code: null,
  longitude: null,
  latitude: null,
  precision: "settlement",
  role: "where",
  candidates: [],
};
const mill = { text: "MILL", type: "COMMERCIAL", number: "1", effect: null };
const bank = { text: "BANK", type: "FINANCIAL", number: "1", effect: null };

describe("separate instances", () => {
  it("are not made of what differs in its targets alone", () => {
    const [only, ...others] = instancesOf([
      { ...bare, things: [mill] },
      { ...bare, date: "03 MAR 90", things: [bank], individuals: ["MEN"] },
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ date: "03 MAR 90", things: [mill, bank], individuals: ["MEN"] });
  });

  const rosa = {
    name: "ROSA VIDAL",
    description: null,
    type: "CIVILIAN",
    number: "1",
    effect: null,
  };

  it("are not made of an attack on what was bombed: the more specific type holds", () => {
    const found = instancesOf([
      { ...bare, type: "ATTACK", things: [bank] },
      { ...bare, things: [bank, mill] },
    ]);
    expect(found).toMatchObject([{ type: "BOMBING", things: [bank, mill] }]);
  });

  it("are not made of two accounts of who harmed one person", () => {
    const found = instancesOf([
      { ...bare, humans: [rosa], individuals: ["MEN"] },
      { ...bare, humans: [rosa], individuals: ["YOUTHS"] },
    ]);
    expect(found).toHaveLength(1);
  });

  it("gain what a telling without a target says, and no telling of another sort", () => {
    const known = { ...bare, things: [bank] };
    const [only, ...others] = withTellings(
      [known],
      [
        { ...bare, individuals: ["MEN"] },
        { ...bare, type: "ARSON", individuals: ["YOUTHS"] },
      ],
    );
    expect(others).toEqual([]);
    expect(only).toEqual({ ...known, individuals: ["MEN"] });
  });

  it("are not made of an attack and a bombing of one day and spot", () => {
    const day = { date: "03 MAR 90", places: [talca] };
    const found = instancesOf([
      { ...bare, ...day, type: "ATTACK", things: [bank] },
      { ...bare, ...day, things: [mill] },
    ]);
    expect(found).toMatchObject([{ type: "BOMBING", things: [bank, mill] }]);
  });

  it("are made of an attack elsewhere and a bombing of something else", () => {
    const found = instancesOf([
      { ...bare, type: "ATTACK", things: [bank] },
      { ...bare, things: [mill] },
    ]);
    expect(found).toHaveLength(2);
  });

  it.each([
    [{ type: "ARSON" }],
    [{ date: "02 MAR 90" }],
    [{ individuals: ["YOUTHS"] }],
    [{ category: "STATE-SPONSORED VIOLENCE" }],
  ])("are what differs in: %j", (other) => {
    const known = {
      ...bare,
      date: "03 MAR 90",
      individuals: ["MEN"],
      category: "TERRORIST ACT",
    };
    expect(instancesOf([known, { ...known, ...other }])).toHaveLength(2);
  });
});
