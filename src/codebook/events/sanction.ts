import { mode, yes, type CodebookEntry } from "../entry.ts";

/** SANCTION: an actor reduces relations with another. */
export const sanction = {
  type: "SANCTION",
  quad: "material conflict",
  needsTarget: true,
  definition:
    "An actor reduces or ends relations: embargo, expulsion of envoys or people, halted aid or talks, conviction.",
  include: [
    "Sanctions that are imposed, aid that is cut, talks that are left, ambassadors recalled.",
    "People driven from their homes, with the one who is said to drive them out as actor; sentences by a court.",
  ],
  exclude: [
    "A threat of sanctions: THREATEN, mode restrict.",
    "Deportation of persons by an authority: COERCE, mode deport.",
  ],
  modes: {
    convict: mode("A court finds guilty or sentences.", "116", ["Other"]),
    expel: mode("Envoys, agencies or populations are driven out.", "166 1661 1662 1663", ["Other"]),
    withdraw: mode("Relations or talks are broken off.", "161 164 165", ["Other"]),
    discontinue: mode(
      "Aid, trade or cooperation is stopped; sanctions are imposed.",
      "162 1621 1622 1623 163",
      ["Other"],
    ),
  },
  crosswalk: { cameo: ["16", "160"], acled: ["Other"], ucdp: [] },
  losses: ["ACLED keeps it only as Other; UCDP has none."],
  yes: [
    yes("The United States imposed sanctions on the Syrian central bank.", "discontinue"),
    yes("Jordan expelled the Iranian ambassador.", "expel"),
    yes("The opposition suspended the negotiations with the government.", "withdraw"),
    yes("The court convicted the commander.", "convict"),
    yes("Poland expelled two diplomats.", "expel"),
    yes("The delegation suspended the talks.", "withdraw"),
    yes("The European Union imposed sanctions on Belarus.", "discontinue"),
    yes("The fighting displaced thousands of civilians.", "expel"),
    yes("Sweden suspended aid to the government.", "discontinue"),
    yes("The foreign minister cancelled a visit to Minsk.", "withdraw"),
    yes("The government announced a suspension of flights.", "discontinue"),
  ],
  no: [
    "Washington threatened to impose sanctions.",
    "The referee sanctioned the player.",
    "The court acquitted the commander.",
    "The singer left the talks show.",
    "The council threatened to impose sanctions.",
    "The government lifted the sanctions.",
    "The singer cancelled a concert.",
  ],
} satisfies CodebookEntry;
