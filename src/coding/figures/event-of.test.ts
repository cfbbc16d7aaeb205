import { expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** What each figure of a text counts and the word of the event that it belongs to. */
function belonging(text: string): string[] {
  const { events, figures } = code(read(plainReport(text), resources), "vigil 0.1.0");
  return figures.map(({ best, eventId, kind }) => {
    const trigger = events.find(({ id }) => id === eventId)?.trigger;
    return `${kind} ${best ?? ""} ${trigger === undefined ? "-" : text.slice(trigger.start, trigger.end)}`;
  });
}

it.each([
  ["Rebels shelled a school in Homs, killing nine people.", ["killed 9 shelled"]],
  [
    "Two soldiers were killed when a mine exploded in Rafah, prompting air strikes that officials said left 44 people dead.",
    ["killed 2 exploded", "killed 44 strikes"],
  ],
  ["Rebels shelled Douma, home to 5,000 people.", ["population 5000 -"]],
])("gives a figure to the nearest event that tells it: %s", (text, expected) => {
  expect(belonging(text)).toEqual(expected);
});
