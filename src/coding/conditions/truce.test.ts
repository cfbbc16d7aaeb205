import { expect, it } from "vitest";
import { conditionsIn } from "../../../test/conditions-in.ts";

it.each([
  [
    "The government and the rebels announced a ceasefire in Idlib on Monday.",
    "ceasefire/announced by=government+rebels at=Idlib on=2019-12-23..2019-12-23",
  ],
  [
    "Turkey and Russia agreed on a ceasefire in Idlib in August.",
    "ceasefire/announced by=Turkey+Russia at=Idlib on=2019-08..2019-08",
  ],
  ["The army declared a unilateral truce for three days.", "ceasefire/announced by=army"],
  [
    "A ceasefire brokered by Qatar took effect on Friday.",
    "ceasefire/announced by=Qatar",
    "ceasefire/in-force on=2019-12-27..2019-12-27",
  ],
  [
    "The truce between Hamas and Israel came into force at dawn on Monday.",
    "ceasefire/in-force with=Hamas+Israel on=2019-12-23..2019-12-23",
  ],
  ["The ceasefire will take effect on January 5.", "ceasefire/announced on=2020-01-05..2020-01-05"],
  [
    "The ceasefire held for a second day on Tuesday.",
    "ceasefire/in-force on=2019-12-24..2019-12-24",
  ],
  ["The truce is holding in the north.", "ceasefire/in-force"],
  ["A truce has been in place in Idlib since March.", "ceasefire/in-force at=Idlib on=2019-03.."],
  ["The government called off the truce.", "ceasefire/lapsed by=government"],
  [
    "Russia said the ceasefire would begin at midnight on Sunday.",
    "ceasefire/announced on=2019-12-29..2019-12-29",
  ],
  ["The fragile truce collapsed on Wednesday.", "ceasefire/lapsed on=2019-12-25..2019-12-25"],
  ["The ceasefire expired on Saturday.", "ceasefire/lapsed on=2019-12-21..2019-12-21"],
  ["The truce is due to expire on January 10.", "ceasefire/in-force on=..2020-01-10"],
  [
    "A ceasefire announced in August would expire in January.",
    "ceasefire/announced on=2019-08..2019-08",
    "ceasefire/in-force on=..2020-01",
  ],
  ["The parties extended the ceasefire by 72 hours.", "ceasefire/extended by=parties"],
  [
    "Israel and Hamas agreed to extend the truce until January 3.",
    "ceasefire/extended by=Israel+Hamas on=..2020-01-03",
  ],
  [
    "The rebels violated the ceasefire in Aleppo.",
    "ceasefire/violation-alleged by=rebels at=Aleppo",
  ],
  [
    "The army accused the rebels of violating the ceasefire.",
    "ceasefire/violation-alleged by=rebels",
  ],
  [
    "The ministry said militants had breached the truce eleven times.",
    "ceasefire/violation-alleged by=militants",
  ],
  ["Rebels denied violating the ceasefire.", "ceasefire/violation-denied by=Rebels"],
  [
    "The army has not violated the ceasefire, a spokesman said.",
    "ceasefire/violation-denied by=army",
  ],
  ["Shelling continued despite a ceasefire.", "ceasefire/violation-alleged"],
  [
    "Clashes broke out in Hodeidah in violation of the truce.",
    "ceasefire/violation-alleged at=Hodeidah",
  ],
  ["The rebels broke the truce within hours.", "ceasefire/violation-alleged by=rebels"],
  ["The UN called for a ceasefire in Tigray.", "ceasefire/sought by=UN at=Tigray"],
  [
    "Egypt is trying to broker a truce between Israel and Islamic Jihad.",
    "ceasefire/sought with=Israel+Islamic Jihad by=Egypt",
  ],
  [
    "The Security Council demanded an immediate ceasefire in Gaza.",
    "ceasefire/sought by=Security Council at=Gaza",
  ],
  ["France urged both sides to agree to a truce.", "ceasefire/sought with=sides by=France"],
  ["Negotiators met in Doha to discuss a ceasefire.", "ceasefire/sought at=Doha"],
  ["The rebels rejected a ceasefire proposal.", "ceasefire/rejected by=rebels"],
  [
    "The government ruled out a truce with the militants.",
    "ceasefire/rejected with=militants by=government",
  ],
  [
    "The army ended the ceasefire on Thursday.",
    "ceasefire/lapsed by=army on=2019-12-26..2019-12-26",
  ],
  [
    "The rebel group called off its truce with the government.",
    "ceasefire/lapsed with=government by=rebel group",
  ],
  [
    "The two sides agreed to a cessation of hostilities in Sirte.",
    "ceasefire/announced by=sides at=Sirte",
  ],
  [
    "A humanitarian pause began in Hodeidah on Monday.",
    "ceasefire/in-force at=Hodeidah on=2019-12-23..2019-12-23",
  ],
  ["A pause in the fighting was announced by the two armies.", "ceasefire/announced by=armies"],
  ["The mediators hope that the truce will hold.", "ceasefire/sought"],
  ["Hamas turned down the truce.", "ceasefire/rejected by=Hamas"],
  ["The army will observe the ceasefire.", "ceasefire/announced by=army"],
  ["The army respected the truce for a month.", "ceasefire/in-force by=army"],
  ["Both armies upheld the ceasefire on the border.", "ceasefire/in-force by=armies"],
  [
    "Russia denied that its planes had broken the ceasefire.",
    "ceasefire/violation-denied by=planes",
  ],
  [
    "The opposition accused the government of breaking the truce in Ghouta.",
    "ceasefire/violation-alleged by=government at=Ghouta",
  ],
  ["The leaders renewed the truce for six months.", "ceasefire/extended by=leaders"],
])("tells all that is said of ceasefire in: %s", (text, ...lines) => {
  expect(conditionsIn(text)).toEqual(lines);
});

it.each([
  "The two sides failed to reach a ceasefire.",
  "There is no ceasefire in the town.",
  "No ceasefire has been agreed.",
  "The truce may collapse.",
  "Rebels threatened to end the ceasefire.",
  "A lull in the market ended on Monday.",
])("tells of no ceasefire in: %s", (text) => {
  expect(conditionsIn(text)).toEqual([]);
});
