import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { eventTypes, figureKinds, type EventType } from "../model/index.ts";
import {
  acledSubEvents,
  codebook,
  contexts,
  figureKindDefinitions,
  infrastructure,
  populations,
  vagueConventions,
  weapons,
  type CodebookEntry,
  type Crosswalk,
} from "./index.ts";

const entries: readonly (readonly [EventType, CodebookEntry])[] = eventTypes.map((type) => [
  type,
  codebook[type],
]);

it("has the sixteen types and 67 modes of PLOVER, and its 37 contexts", () => {
  expect(entries).toHaveLength(16);
  expect(entries.flatMap(([, entry]) => Object.keys(entry.modes))).toHaveLength(67);
  expect(contexts).toHaveLength(37);
});

it.each(entries)("tells %s by a definition, exclusions and sentences of its own", (type, entry) => {
  expect(entry.type).toBe(type);
  expect(entry.include.length).toBeGreaterThan(0);
  expect(entry.exclude.length).toBeGreaterThan(0);
  expect(entry.yes.length).toBeGreaterThanOrEqual(5);
  expect(entry.no.length).toBeGreaterThanOrEqual(5);
  for (const example of entry.yes) {
    if (example.mode !== null) expect(Object.keys(entry.modes)).toContain(example.mode);
  }
});

/** A line of a page's table or list on other schemes. */
function elsewhere({ cameo, acled, ucdp }: Crosswalk): string {
  const parts = [
    cameo.length > 0 ? `CAMEO ${cameo.join(", ")}` : "",
    acled.length > 0 ? `ACLED ${acled.join(", ")}` : "",
    ucdp.length > 0 ? `UCDP ${ucdp.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ") || "none";
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

function modesTable({ modes }: CodebookEntry): string[] {
  const rows = Object.entries(modes).map(
    ([name, mode]) => `| \`${name}\` | ${mode.definition} | ${elsewhere(mode)} |`,
  );
  if (rows.length === 0) return ["## Modes", "None."];
  return [
    "## Modes",
    ["| mode | meaning | elsewhere |", "| --- | --- | --- |", ...rows].join("\n"),
  ];
}

/** What a type's page says, all of it from the entry. */
function pageOf(entry: CodebookEntry): string {
  const sentences = entry.yes.map(
    ({ text, mode }) => `"${text}"${mode === null ? "" : ` (\`${mode}\`)`}`,
  );
  const target = entry.needsTarget ? "PLOVER asks for a recipient." : "A recipient may be missing.";
  const parts = [
    `# ${entry.type}`,
    entry.definition,
    `Class: ${entry.quad}. ${target}`,
    "## Include",
    list(entry.include),
    "## Leave out",
    list(entry.exclude),
    ...modesTable(entry),
    "## In other schemes",
    elsewhere(entry.crosswalk),
    list(entry.losses),
    "## Sentences",
    "Give it:",
    list(sentences),
    "Give none that is actual:",
    list(entry.no.map((text) => `"${text}"`)),
  ];
  return `${parts.join("\n\n")}\n`;
}

it.each(entries)("has a page that says all that the entry of %s says", async (type, entry) => {
  const file = new URL(`../../docs/codebook/${type.toLowerCase()}.md`, import.meta.url);
  // `npx vitest run src/codebook -u` writes the pages anew.
  await expect(pageOf(entry)).toMatchFileSnapshot(fileURLToPath(file));
});

it.each(entries)("shows every mode of %s in a sentence", (_type, entry) => {
  const shown = entry.yes.map((example) => example.mode);
  for (const name of Object.keys(entry.modes)) expect(shown).toContain(name);
});

it.each(entries)("maps %s only to sub-events that ACLED has", (_type, entry) => {
  const named = [entry.crosswalk, ...Object.values(entry.modes)].flatMap(({ acled }) => acled);
  expect(named.filter((name) => !acledSubEvents.some((known) => known === name))).toEqual([]);
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
