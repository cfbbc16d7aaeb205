import { mode, yes, type CodebookEntry } from "../entry.ts";

/** PROTEST: civilians or other dissenters act against an authority. */
export const protest = {
  type: "PROTEST",
  quad: "material conflict",
  needsTarget: false,
  definition: "People demonstrate, riot, strike, boycott, obstruct or vandalise in dissent.",
  include: [
    "Marches, rallies, sit-ins, general strikes, hunger strikes, roadblocks by protesters.",
  ],
  exclude: [
    "Clashes between armed groups: ASSAULT; a crowd that clashes with police is PROTEST, mode riot.",
    "Protest notes by governments: ACCUSE.",
    "Force used against protesters: ASSAULT, mode crowd-control.",
  ],
  modes: {
    demo: mode("A peaceful march, rally or sit-in.", "140 141 1411 1412 1413 1414", [
      "Peaceful protest",
      "Protest with intervention",
    ]),
    riot: mode("Violence against people or property by a crowd.", "145 1451 1452 1453 1454", [
      "Violent demonstration",
      "Mob violence",
    ]),
    strike: mode("Work is stopped.", "143", ["Peaceful protest"]),
    hunger: mode("Food is refused.", "142 1421 1422 1423 1424", ["Peaceful protest"]),
    boycott: mode("Goods, an election or an institution is boycotted.", "1431 1432 1433 1434", [
      "Peaceful protest",
    ]),
    obstruct: mode("Passage is blocked.", "144 1441 1442 1443 1444", [
      "Peaceful protest",
      "Violent demonstration",
    ]),
    vandalize: mode("Property is defaced or broken.", "145", ["Violent demonstration"]),
  },
  crosswalk: { cameo: ["14"], acled: ["Peaceful protest", "Violent demonstration"], ucdp: [] },
  losses: ["UCDP holds no protests."],
  yes: [
    yes("Thousands of people demonstrated against the government in Beirut.", "demo"),
    yes("Protesters burned tyres and clashed with police in riots on Friday.", "riot"),
    yes("Prisoners began a hunger strike.", "hunger"),
    yes("Students took to the streets of the capital on Friday.", "demo"),
    yes("Nurses joined a general strike on Monday.", "strike"),
    yes("Opposition parties boycotted the election.", "boycott"),
    yes("Farmers blocked the road to the border.", "obstruct"),
    yes("Demonstrators clashed with police.", "riot"),
    yes("Protesters threw stones at the soldiers.", "riot"),
    yes("Rioters vandalised shops in the city centre.", "vandalize"),
    yes("Thousands marched against the war in Rome.", "demo"),
    yes("A sit-in outside the ministry entered its third day.", "demo"),
    yes("Twelve people were arrested during a rally against the war.", "demo"),
    yes("Villagers held portraits of the missing in front of the court.", "demo"),
    yes("The women's rally ended without arrests.", "demo"),
    yes("Activists delivered a petition to the ministry.", "demo"),
  ],
  no: [
    "The government protested to the United Nations about the report.",
    "The team rallied to win the match.",
    "Shares rallied on Monday.",
    "The union threatened to strike.",
    "The general marched his troops to the border.",
    "Police banned the planned demonstration.",
    "The river burst its banks near the town.",
  ],
} satisfies CodebookEntry;
