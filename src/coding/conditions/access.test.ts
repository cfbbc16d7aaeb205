import { expect, it } from "vitest";
import { conditionsIn } from "../../../test/conditions-in.ts";

it.each([
  [
    "Aid convoys entered Eastern Ghouta on Monday.",
    "access/granted at=Eastern Ghouta on=2019-12-23..2019-12-23",
  ],
  [
    "The government allowed aid into the besieged town of Madaya.",
    "access/granted by=government at=Madaya",
  ],
  ["The army blocked an aid convoy from entering Homs.", "access/restricted by=army at=Homs"],
  [
    "Israel closed the crossing at Kerem Shalom on Sunday.",
    "access/ended by=Israel at=Kerem Shalom on=2019-12-22..2019-12-22",
  ],
  ["The border crossing reopened on Tuesday.", "access/granted on=2019-12-24..2019-12-24"],
  ["Cross-border aid could stop in January.", "access/may-end on=2020-01..2020-01"],
  ["The UN suspended food deliveries to Sanaa.", "access/ended by=UN at=Sanaa"],
  ["Aid was cut off to the camp of Rukban.", "access/ended at=Rukban"],
  [
    "The authorization for aid deliveries expires on January 10.",
    "measure/may-expire on=2020-01-10..2020-01-10",
    "access/may-end on=2020-01-10..2020-01-10",
  ],
  ["Relief workers were denied access to the camp.", "access/restricted"],
  ["Aid agencies have no access to the camp.", "access/restricted"],
  ["Soldiers turned back a convoy of medicine near Homs.", "access/restricted by=Soldiers at=Homs"],
  ["The army granted humanitarian access to Tigray.", "access/granted by=army at=Tigray"],
  [
    "A humanitarian corridor was opened in Aleppo on Thursday.",
    "access/granted at=Aleppo on=2019-12-26..2019-12-26",
  ],
  [
    "UN aid convoys reached the town of Douma on Thursday.",
    "access/granted at=Douma on=2019-12-26..2019-12-26",
  ],
  ["The rebels let aid into the camp.", "access/granted by=rebels"],
  ["Damascus refused access to the inspectors.", "access/restricted by=Damascus"],
  ["Deliveries to the camp resumed on Monday.", "access/granted on=2019-12-23..2019-12-23"],
  ["The flow of aid to Gaza stopped on Sunday.", "access/ended at=Gaza on=2019-12-22..2019-12-22"],
  ["Relief supplies were prevented from reaching Taiz.", "access/restricted at=Taiz"],
  ["Aid convoys have been unable to reach Taiz.", "access/restricted at=Taiz"],
  ["Aid could not reach the camp.", "access/restricted"],
  ["The authorities restored access to the valley.", "access/granted by=authorities"],
])("tells all that is said of access in: %s", (text, ...lines) => {
  expect(conditionsIn(text)).toEqual(lines);
});

it.each([
  "The aid was to reach four million people.",
  "The aid reached an agreement.",
  "The government stopped financial aid to Pakistan.",
  "The school closed its library.",
  "Talks stalled over aid.",
  "The military aid was suspended.",
  "First aid was given to the wounded.",
  "The shop opened a new delivery service.",
])("tells of no access in: %s", (text) => {
  expect(conditionsIn(text)).toEqual([]);
});
