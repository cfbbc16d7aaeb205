import { mode, yes, type CodebookEntry } from "../entry.ts";

/** REQUEST: an actor asks or demands that another do something. */
export const request = {
  type: "REQUEST",
  quad: "verbal conflict",
  needsTarget: false,
  definition:
    "An actor asks, urges, orders or demands that others do something; what it asks for is not asserted to happen.",
  include: [
    "Calls to stop violence, to free prisoners, to open a road, to leave a place, to go to the front.",
    "Calls for aid, for talks, for reform; ultimatums without a threat.",
  ],
  exclude: ["A demand joined to a threat: THREATEN.", "A refusal of a demand: REJECT."],
  modes: {
    assist: mode(
      "For help, aid, weapons, support or protection.",
      "101 1011 1012 1013 1014 102 103 1031 1032 1033 1034",
      [],
    ),
    change: mode("For a change of policy, leaders or institutions.", "104 1041 1042 1043 1044", []),
    yield: mode(
      "To stop violence, withdraw, release, ease or let through.",
      "105 1051 1052 1053 1054 1055 1056",
      [],
    ),
    meet: mode("For talks, mediation or a settlement.", "106 107 108", []),
  },
  crosswalk: { cameo: ["10", "100", "02"], acled: [], ucdp: [] },
  losses: ["ACLED and UCDP hold no demands at all."],
  yes: [
    yes("The United Nations called on both sides to stop the fighting.", "yield"),
    yes("The opposition urged the West to send weapons.", "assist"),
    yes("France called for an immediate end to the bombing.", "yield"),
    yes("The envoy demanded talks between the parties.", "meet"),
    yes("The families demanded the release of the prisoners.", "yield"),
    yes("Kiev appealed for weapons.", "assist"),
    yes("The opposition called for talks.", "meet"),
    yes("Protesters demanded reform of the electoral law.", "change"),
    yes("The council urged both armies to respect the truce."),
    yes("Thousands of refugees sought asylum in Germany.", "assist"),
    yes("The authorities pressured workers to end the strike."),
  ],
  no: [
    "The army stopped the fighting.",
    "The demand for bread rose in winter.",
    "The price fell on request.",
    "The rebels attacked the town.",
    "They called it a victory.",
    "The army captured the hill.",
    "The cook sought a larger pot.",
  ],
} satisfies CodebookEntry;
