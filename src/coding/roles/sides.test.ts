import { expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** Who does it to whom in the first event of a text, in the text's words. */
function sidesIn(text: string): string {
  const [event] = code(read(plainReport(text), resources), "vigil 0.1.0").events;
  const named = (role: "initiator" | "target"): string =>
    (event?.roles[role] ?? []).map((mention) => mention.text).join("+");
  return `${named("initiator")} > ${named("target")}`;
}

it.each([
  ["Clashes erupted between rebels and the army near Homs.", "rebels+army > rebels+army"],
  ["Clashes between the army and rebels killed ten people.", "army+rebels > army+rebels"],
  ["Rival militias traded fire in the port of Tripoli.", "Rival militias > Rival militias"],
  ["Rebels and soldiers fought in the hills.", "Rebels+soldiers > Rebels+soldiers"],
  ["Soldiers fired at each other near the border.", "Soldiers > Soldiers"],
])("puts those who fight one another on both sides: %s", (text, sides) => {
  expect(sidesIn(text)).toBe(sides);
});

it.each([
  ["Rebels clashed with the army near Homs.", "Rebels > army"],
  ["Militants and bandits fought the army.", "Militants+bandits > army"],
  ["Militants and bandits fought in the hills.", "Militants+bandits > "],
  ["Students and workers protested against the war.", "Students+workers > "],
  ["A bombing among the population of the town killed nine people.", " > people"],
])("keeps one side for each where the words part them: %s", (text, sides) => {
  expect(sidesIn(text)).toBe(sides);
});

it("takes a weapon behind with for the means and for nobody", () => {
  expect(sidesIn("Farmers fought with machetes over the well.")).toBe("Farmers > ");
});
