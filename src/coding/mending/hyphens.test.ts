import { expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** The words that show each event of a text, with its type. */
function triggersIn(text: string): string[] {
  const { events } = code(read(plainReport(text), resources), "vigil 0.1.0");
  return events.map(({ type, trigger }) => `${type} ${text.slice(trigger.start, trigger.end)}`);
}

it.each([
  ["A sit-in outside the ministry entered its third day.", "PROTEST sit-in"],
  ["Students held sit-ins at three universities.", "PROTEST sit-ins"],
  ["Three officers died in a shoot-out with traffickers.", "ASSAULT shoot-out"],
])("reads words that a hyphen makes one as one: %s", (text, trigger) => {
  expect(triggersIn(text)).toContain(trigger);
});

it.each([
  "The clean-up of the river began on Monday.",
  "They sit - in the shade - all day.",
  "The sit-in kitchen was painted by a neighbour.",
])("makes no event of other words with a hyphen: %s", (text) => {
  expect(triggersIn(text).filter((trigger) => trigger.startsWith("ASSAULT"))).toEqual([]);
});
