import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { acledOf } from "../codebook/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function subEventsOf(text: string): (string | null)[] {
  const report = plainReport(text);
  const coding = code(read(report, resources), "vigil 0.1.0");
  return coding.events.map((event) => acledOf(event, coding));
}

it.each([
  ["Rebels clashed with soldiers near the town of Saraqeb.", "Armed clash"],
  ["Militants attacked an army checkpoint at dawn.", "Armed clash"],
  ["Gunmen attacked a village and killed nine farmers.", "Attack"],
  ["Government forces recaptured the town of Maarat.", "Government regains territory"],
  ["Rebels seized the town of Maarat.", "Non-state actor overtakes territory"],
  ["Soldiers shot dead three protesters in the square.", "Excessive force against protesters"],
  ["Police fired tear gas at protesters in the capital.", "Protest with intervention"],
  ["Demonstrators clashed with police in the capital.", "Violent demonstration"],
  ["Rioters clashed with police in the port.", "Violent demonstration"],
  ["Clashes broke out between protesters and police in the square.", "Violent demonstration"],
  ["Residents beat up a policeman in the village.", "Mob violence"],
  ["Students marched peacefully through the city.", "Peaceful protest"],
  ["Militants lobbed a grenade at a police post.", "Grenade"],
  [
    "A roadside bomb exploded near a convoy and killed two soldiers.",
    "Remote explosive/landmine/IED",
  ],
  ["Rebels fired rockets at the town.", "Shelling/artillery/missile attack"],
  ["Warplanes pounded the village.", "Air/drone strike"],
  ["The militia fired shells filled with chlorine gas at the town.", "Chemical weapon"],
  ["Police seized rifles and ammunition in a farmhouse.", "Disrupted weapons use"],
  ["The army set up a new outpost near the border.", "Headquarters or base established"],
  [
    "Troops withdrew from the town of Kafr. Rebels took the town without a fight.",
    "Non-violent transfer of territory",
  ],
  ["The two sides signed a peace agreement.", "Agreement"],
  ["Police arrested 40 activists.", "Arrests"],
  ["Hundreds of soldiers defected on Friday.", "Change to group/activity"],
  ["Looters ransacked and looted dozens of shops.", "Looting/property destruction"],
  ["Fighting broke out between soldiers and militants in the hills.", "Armed clash"],
  [
    "Police fired live rounds at a demonstration, killing two.",
    "Excessive force against protesters",
  ],
  ["Activists were detained during a rally against the war.", "Protest with intervention"],
  ["The town fell to the insurgents on Monday.", "Non-state actor overtakes territory"],
  ["Soldiers drove the insurgents out of the town.", "Government regains territory"],
  ["The militia handed over its base to the army.", "Non-violent transfer of territory"],
  ["Guards intercepted a truck loaded with ammunition.", "Disrupted weapons use"],
  ["Helicopters dropped barrels of poison gas on the town.", "Chemical weapon"],
  ["Two factions announced the formation of a joint command.", "Change to group/activity"],
  ["The attacker detonated his vest at the gate of the ministry.", "Suicide bomb"],
  ["An attacker wearing an explosive belt killed ten recruits.", "Suicide bomb"],
  ["A former fighter was murdered in the village.", "Attack"],
  [
    "The women's rally had barely begun when officers detained its organisers.",
    "Protest with intervention",
  ],
  [
    "Government forces captured on Monday the port as they pushed north.",
    "Government regains territory",
  ],
])("is told as ACLED would: %s", (text, subEvent) => {
  expect(subEventsOf(text)).toContain(subEvent);
});

it.each([
  ["The minister launched a scheme for schools.", []],
  ["Police arrested nine militants in overnight raids.", ["Arrests"]],
  ["The army deployed troops and tanks to the border.", ["Change to group/activity"]],
  ["Shelling hit a market in the town.", ["Shelling/artillery/missile attack"]],
  ["Rebels set off a car bomb in the town.", ["Remote explosive/landmine/IED"]],
  ["Sappers defused a bomb that had been planted under a bridge.", ["Disrupted weapons use"]],
  ["The monitor determined that the army had held its fire.", []],
])("bears no sub-event: %s", (text, subEvents) => {
  expect(subEventsOf(text).filter((kind) => kind !== null)).toEqual(subEvents);
});
