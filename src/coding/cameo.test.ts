import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { cameoOf, type CameoCoding } from "../codebook/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function codesOf(text: string): CameoCoding[] {
  const coding = code(read(plainReport(text), resources), "vigil 0.1.0");
  return coding.events.map((event) => cameoOf(event, coding));
}

it.each([
  ["Rebels shelled the army base near Hama.", "194"],
  ["Rebels shelled the army base near Hama, violating the ceasefire.", "196"],
  ["Warplanes of the army bombed the village.", "195"],
  ["A Turkish drone struck a convoy of the militia.", "1952"],
  ["Militants abducted a journalist in Aleppo.", "181"],
  ["Soldiers tortured two captives.", "1822"],
  ["The militia fired shells filled with chlorine at the town.", "204"],
  ["Militants attacked an army checkpoint at dawn.", "190"],
  ["Rebels torched the church.", "1712"],
  ["Police fired tear gas at the crowd.", "175"],
  ["Government forces seized the town of Maarat.", "192"],
  ["Police seized rifles and ammunition in a farmhouse.", "1711"],
  ["Police arrested three journalists in Cairo.", "173"],
  ["The government imposed a curfew in the capital.", "1723"],
  ["Students marched through the city.", "141"],
  ["Hospital workers staged a strike in Tunis.", "143"],
  ["The army sent troops to the border.", "154"],
  ["The rebels released 12 prisoners.", "0841"],
  ["Troops withdrew from the town of Kafr.", "0874"],
  ["France called on Russia to stop bombing Idlib.", "1056"],
  ["France demanded talks with Syria.", "106"],
  ["Russia vetoed a resolution on Syria.", "129"],
  ["Russia rejected the proposal.", "120"],
  ["The army denied responsibility for the strike.", "016"],
  ["The opposition accused the army of killing civilians.", "1122"],
  ["The president visited Moscow.", "042"],
  ["Turkey threatened to attack Syria.", "138"],
  ["Canada sent food to the refugees.", "070"],
])("gives the code of: %s", (text, known) => {
  expect(codesOf(text).map((found) => found.code)).toContain(known);
});

it.each([
  ["Four people were killed in a car bombing.", "doer-not-named"],
  ["Rebels may attack Aleppo.", "not-told-as-happened"],
  ["Residents attacked a policeman in the market.", "means-not-told"],
])("abstains and says why: %s", (text, undecided) => {
  expect(codesOf(text)).toContainEqual({ code: null, undecided });
});

it("takes no fight for a broken ceasefire where none is told", () => {
  const codes = codesOf("Rebels attacked the army. A ceasefire was announced on Monday.");
  expect(codes.map((found) => found.code)).not.toContain("196");
});
