import { mode, yes, type CodebookEntry } from "../entry.ts";

/** THREATEN: an actor says it will do harm. */
export const threaten = {
  type: "THREATEN",
  quad: "verbal conflict",
  needsTarget: false,
  definition:
    "An actor threatens, warns that it will, or vows to use force, take territory, punish or break relations. The threatened act is not asserted to happen.",
  include: [
    "Vows to retake a region, to avenge an attack, to crush a group; ultimatums with a consequence.",
    "Promises to continue an offensive until an aim is reached.",
  ],
  exclude: [
    "Warnings of danger that the speaker does not cause: no event.",
    "Military preparations: MOBILIZE.",
  ],
  modes: {
    restrict: mode("Sanctions, blockade, curfew.", "1312 1323 1324 1381"),
    arrest: mode("Arrest or prosecution.", "132"),
    relations: mode("Break or reduce relations, aid or talks.", "1311 1313 133 134 135 139"),
    expel: mode("Expel people, envoys or agencies.", "136"),
    territory: mode("Take, retake or occupy territory.", "1382"),
    violence: mode("Use force.", "137 138 1383 1384 1385"),
  },
  crosswalk: { cameo: ["13", "130", "131"], acled: [], ucdp: [] },
  losses: ["ACLED and UCDP hold no threats."],
  yes: [
    yes("The president vowed to retake every inch of the country.", "territory"),
    yes("The militia threatened to attack the capital.", "violence"),
    yes("Washington threatened to impose sanctions on Turkey.", "restrict"),
    yes("The militia threatened to attack the airport.", "violence"),
    yes("The president vowed to retake the city.", "territory"),
    yes("The ministry threatened to expel the ambassador.", "expel"),
    yes("The regime vowed to crush the rebels.", "violence"),
    yes("Moscow threatened to close the border.", "restrict"),
    yes("The prosecutor threatened to arrest the ministers.", "arrest"),
    yes("Kenya threatened to cut ties with Somalia.", "relations"),
  ],
  no: [
    "The president promised to build new schools.",
    "Heavy rain threatened the harvest.",
    "The minister promised new schools.",
    "The minister promised that his forces would release 12 prisoners.",
    "The team determined the date.",
    "The rebels released two hostages.",
    "The storm passed the island.",
    "The army shelled the town.",
  ],
} satisfies CodebookEntry;
