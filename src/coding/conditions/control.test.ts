import { expect, it } from "vitest";
import { conditionsIn } from "../../../test/conditions-in.ts";

it.each([
  [
    "The army captured the town of Khan Sheikhoun on Wednesday.",
    "control/taken holder=army by=army at=Khan Sheikhoun on=2019-12-25..2019-12-25",
  ],
  [
    "Government forces have seized 40 villages since December 16.",
    "control/taken holder=Government forces by=Government forces on=2019-12-16..",
  ],
  [
    "Rebels lost control of the city of Maarat al-Numan.",
    "control/lost by=Rebels at=Maarat al-Numan",
  ],
  [
    "The city fell to the rebels on Sunday.",
    "control/taken holder=rebels by=rebels on=2019-12-22..2019-12-22",
  ],
  [
    "The army retook the village of Jarjanaz from the rebels.",
    "control/taken holder=army by=army at=Jarjanaz",
  ],
  ["The port of Hodeidah is held by the Houthis.", "control/held holder=Houthis at=Hodeidah"],
  ["Rebel-held areas of Aleppo were hit.", "control/held holder=Rebel at=Aleppo"],
  ["Shells hit opposition-controlled parts of Idlib.", "control/held holder=opposition at=Idlib"],
  ["The town is under the control of the army.", "control/held holder=army"],
  ["The area is under rebel control.", "control/held holder=rebel"],
  ["The army took full control of the airport.", "control/taken holder=army by=army"],
  [
    "Fighters from Islamic State overran the base near Palmyra.",
    "control/taken holder=Fighters+Islamic State by=Fighters",
  ],
  [
    "Syrian and Turkish troops are battling for control of Saraqib.",
    "control/contested with=Syrian+Turkish troops at=Saraqib",
  ],
  [
    "The militias fought over the contested town of Bani Walid.",
    "control/contested with=militias at=Bani Walid",
  ],
  [
    "The army surrendered the village of Tal Tamr to the militia.",
    "control/lost by=army at=Tal Tamr",
  ],
  ["The opposition no longer holds the town of Douma.", "control/lost by=opposition at=Douma"],
  [
    "Insurgents have recaptured the border town of Mocimboa.",
    "control/taken holder=Insurgents by=Insurgents at=Mocimboa",
  ],
  [
    "The army announced the capture of the village of Jarjanaz by rebels.",
    "control/taken holder=rebels by=rebels at=Jarjanaz",
  ],
  [
    "The fall of Aleppo to the rebels shocked the region.",
    "control/taken holder=rebels by=rebels at=Aleppo",
  ],
  ["The militants were driven out of Raqqa by the army.", "control/lost by=militants at=Raqqa"],
  ["Soldiers cleared the militants from the town of Bama.", "control/lost by=militants at=Bama"],
  ["Raqqa remains in the hands of the militants.", "control/held holder=militants at=Raqqa"],
  [
    "Homs fell into rebel hands on Monday.",
    "control/taken holder=rebel by=rebel at=Homs on=2019-12-23..2019-12-23",
  ],
  ["Fighting for control of Homs went on.", "control/contested at=Homs"],
  ["The battle for Aleppo has begun.", "control/contested at=Aleppo"],
])("tells all that is said of control in: %s", (text, ...lines) => {
  expect(conditionsIn(text)).toEqual(lines);
});

it.each([
  "Troops withdrew from the town of Binnish.",
  "The army has not captured the town.",
  "Rebels may seize the town of Saraqib.",
  "The army vowed to retake Idlib.",
  "The militants controlled the crowd in Aleppo.",
  "The company controls half of the market.",
  "The government declared victory on Monday.",
  "Troops could recapture Mosul within days.",
  "The fall of the lira hurt shops in Aleppo.",
  "The mayor drove his guests out of Aleppo.",
  "The battle for votes in Aleppo has begun.",
  "The town has its future in its hands.",
])("tells of no control in: %s", (text) => {
  expect(conditionsIn(text)).toEqual([]);
});
