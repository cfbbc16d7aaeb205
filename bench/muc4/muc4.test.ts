import { describe, expect, it } from "vitest";
import { allTemplates, overSlots } from "./all-templates.ts";
import type { Fill, RoleTemplate, SlotTemplate } from "./answers.ts";
import { bestPairs } from "./assignment.ts";
import { ceafRee, ceafRme, ceafTf, normalise } from "./ceaf.ts";
import { gradeFill } from "./fills.ts";

const bare: RoleTemplate = {
  incident_type: "attack",
  PerpInd: [],
  PerpOrg: [],
  Target: [],
  Victim: [],
  Weapon: [],
};

const fill = (value: string, xref?: string): Fill => ({
  alts: [xref === undefined ? { value } : { value, xref: [xref] }],
});

const bridge: RoleTemplate = {
  ...bare,
  incident_type: "bombing",
  PerpInd: [["two hooded men"]],
  Target: [["the bridge"]],
};
const bridgeKey: RoleTemplate = {
  ...bare,
  incident_type: "attack / bombing",
  PerpInd: [["hooded men"], ["two hooded men", "men"]],
  Target: [["bridge", "river bridge"]],
  Weapon: [["dynamite"]],
};
const mayor: RoleTemplate = { ...bare, Victim: [["rosa vidal"]] };

describe("pairing", () => {
  it("gives up the best pair where two others add up to more", () => {
    expect(
      bestPairs([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    [[[1, 9, 2]], [[0, 1]]],
    [[[1], [9], [2]], [[1, 0]]],
    [[], []],
  ])("pairs as many as the shorter side has: %j", (weights, pairs) => {
    expect(bestPairs(weights)).toEqual(pairs);
  });
});

describe("the modern scorers", () => {
  it.each([
    ['"The Bridge"', "bridge"],
    ["A PRIEST OF THE CITY, O.K.", "priest of city ok"],
    ["theatre", "theatre"],
  ])("compares %s as %s", (mention, compared) => {
    expect(normalise(mention)).toBe(compared);
  });

  it("counts a template's type and fillers with the template it fits best", () => {
    const counts = ceafTf([mayor, bridge], [bridgeKey, bare]);
    expect(counts.type).toEqual({ right: 2, guessed: 2, found: 2, gold: 2 });
    expect(counts.PerpInd).toEqual({ right: 1, guessed: 1, found: 1, gold: 2 });
    expect(counts.Target).toEqual({ right: 1, guessed: 1, found: 1, gold: 1 });
    expect(counts.Victim).toEqual({ right: 0, guessed: 1, found: 0, gold: 0 });
    expect(counts.Weapon).toEqual({ right: 0, guessed: 0, found: 0, gold: 1 });
  });

  it("pairs no templates of different types", () => {
    const counts = ceafTf([{ ...mayor, incident_type: "arson" }], [mayor]);
    expect([counts.type.right, counts.Victim.right]).toEqual([0, 0]);
  });

  it("counts a template that the key repeats once", () => {
    expect(ceafTf([], [mayor, mayor]).type.gold).toBe(1);
  });

  it("pools an article's entities, whatever their templates", () => {
    const elsewhere = { ...bare, incident_type: "arson", Victim: [["rosa vidal"]] };
    expect(ceafRee([elsewhere, mayor], [mayor])).toEqual({
      right: 1,
      guessed: 1,
      found: 1,
      gold: 1,
    });
  });

  it("counts shared mentions and leaves out guesses that name nobody", () => {
    const known = { ...mayor, Victim: [["rosa vidal", "vidal"]] };
    expect(ceafRme([bare, mayor], [known])).toEqual({ right: 1, guessed: 1, found: 1, gold: 2 });
  });
});

describe("the grades of 1992", () => {
  it.each([
    ["phys_tgt_id", "two wooden bridges", "BRIDGES", 1],
    ["phys_tgt_id", "bridge", "railway bridge", 0.5],
    ["phys_tgt_id", "bridge", "mill", 0],
    ["phys_tgt_effect", "DESTROYED", "SOME DAMAGE", 0.5],
    ["phys_tgt_effect", "SOME DAMAGE", "DESTROYED", 0],
    ["incident_date", "03 MAR 90", "- 05 MAR 90", 0.5],
    ["incident_date", "03 JAN 90", "- 05 MAR 90", 0],
    ["incident_date", "02 MAR 90 - 04 MAR 90", "04 MAR 90 - 06 MAR 90", 0.5],
    ["incident_location", "CHILE: TALCA (CITY)", "CHILE: TALCA", 1],
    ["incident_location", "CHILE", "CHILE: TALCA (CITY)", 0.5],
    ["incident_location", "PERU: TALCA", "CHILE: TALCA (CITY)", 0],
    ["hum_tgt_number", "6", "6-8", 0.5],
  ] as const)("gives %s %s against %s %d", (...[slot, guess, gold, grade]) => {
    expect(gradeFill(slot, fill(guess), fill(gold))).toBe(grade);
  });

  it("halves a right value of another target", () => {
    const key = fill("DEATH", "VIDAL");
    expect(gradeFill("hum_tgt_effect", fill("DEATH", "VIDAL"), key)).toBe(1);
    expect(gradeFill("hum_tgt_effect", fill("DEATH", "ROJAS"), key)).toBe(0.5);
  });
});

describe("all templates", () => {
  const slots = {
    incident_type: [fill("ATTACK")],
    hum_tgt_name: [fill("ROSA VIDAL")],
    hum_tgt_effect: [fill("DEATH", "ROSA VIDAL")],
  };

  it("counts right, missing and surplus fillers of a pair", () => {
    const guess: SlotTemplate = {
      slots: { ...slots, hum_tgt_effect: [], perp_individual_id: [fill("MEN")] },
    };
    expect(overSlots(allTemplates([guess], [{ slots }]))).toEqual({
      correct: 2,
      partial: 0,
      incorrect: 0,
      spurious: 1,
      missing: 1,
    });
  });

  it("misses nothing of an optional template, and all of another", () => {
    expect(overSlots(allTemplates([], [{ slots, optional: true }, { slots }])).missing).toBe(3);
  });

  it("takes no template for another that shares its type alone", () => {
    const guess: SlotTemplate = { slots: { incident_type: [fill("ATTACK")] } };
    const counts = overSlots(allTemplates([guess], [{ slots }]));
    expect(counts).toMatchObject({ correct: 0, spurious: 1, missing: 3 });
  });
});
