import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { code } from "../../src/coding/index.ts";
import { read } from "../../src/reading/index.ts";
import { loadResources } from "../../src/resources/index.ts";
import { isIncident } from "./relevance.ts";

const resources = loadResources();

/** How many of a text's events are incidents of the task. */
function incidentsIn(text: string): number {
  const reading = read(plainReport(text, { publishedAt: "1990-01-10" }), resources);
  const coding = code(reading, "vigil 0.1.0");
  return coding.events.filter((event) => isIncident(event, coding)).length;
}

describe("incidents of the task", () => {
  it.each([
    "Gunmen murdered a priest in Talca.",
    "Two priests were murdered by gunmen.",
    "Rebels bombed the oil pipeline on Monday.",
  ])("are seen in: %s", (text) => {
    expect(incidentsIn(text)).toBe(1);
  });

  it.each([
    "The losses are due to rebel attacks on oil pipelines.",
    "The group has carried out attacks against Nicaragua.",
    "Rebels attacked the army post in Talca on Monday.",
    "The mayor was murdered in March 1987.",
  ])("are none in: %s", (text) => {
    expect(incidentsIn(text)).toBe(0);
  });
});
