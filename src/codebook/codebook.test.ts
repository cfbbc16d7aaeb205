import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { eventTypes, figureKinds } from "../model/index.ts";
import {
  codebook,
  contexts,
  figureKindDefinitions,
  infrastructure,
  populations,
  vagueConventions,
  weapons,
} from "./index.ts";

const entries = eventTypes.map((type) => [type, codebook[type]] as const);

it("has the sixteen types and 67 modes of PLOVER, and its 37 contexts", () => {
  expect(entries).toHaveLength(16);
  expect(entries.flatMap(([, entry]) => Object.keys(entry.modes))).toHaveLength(67);
  expect(contexts).toHaveLength(37);
});

it.each(entries)("tells %s by a definition, exclusions and sentences of its own", (type, entry) => {
  expect(entry.type).toBe(type);
  expect(entry.include.length).toBeGreaterThan(0);
  expect(entry.exclude.length).toBeGreaterThan(0);
  expect(entry.yes.length).toBeGreaterThan(0);
  expect(entry.no.length).toBeGreaterThan(0);
  for (const example of entry.yes) {
    if (example.mode !== null) expect(Object.keys(entry.modes)).toContain(example.mode);
  }
});

it.each(entries)("has a page that says what %s is and names its modes and codes", (type, entry) => {
  const page = readFileSync(`docs/codebook/${type.toLowerCase()}.md`, "utf8");
  expect(page).toContain(entry.definition);
  for (const [name, mode] of Object.entries(entry.modes)) {
    expect(page).toContain(`\`${name}\``);
    for (const code of mode.cameo) expect(page).toContain(code);
  }
});

it("says what every kind of figure counts, and gives every weapon a mode of ASSAULT", () => {
  expect(Object.keys(figureKindDefinitions).sort()).toEqual([...figureKinds].sort());
  for (const weapon of Object.values(weapons))
    expect(codebook.ASSAULT.modes).toHaveProperty([weapon.mode]);
  expect(Object.keys(infrastructure)).toContain("medical");
  expect(populations.civilian.status).toBe("civilian");
});

it.each(vagueConventions.map((convention) => [convention.name, convention] as const))(
  "reads no vague plural of the %s convention higher than a wider one",
  (_name, { lows }) => {
    const order = ["several", "tens", "dozens", "scores", "hundreds", "thousands", "millions"].map(
      (word) => lows[word] ?? 0,
    );
    expect(order.every((low) => low > 0)).toBe(true);
    expect(lows["hundreds"]).toBeLessThan(lows["thousands"] ?? 0);
  },
);
