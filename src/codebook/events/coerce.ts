import { mode, yes, type CodebookEntry } from "../entry.ts";

/** COERCE: an actor uses its power over people or property without bodily violence. */
export const coerce = {
  type: "COERCE",
  quad: "material conflict",
  needsTarget: false,
  definition:
    "An actor seizes, restricts, censors, arrests, deports, withholds, deceives or attacks by computer, without bodily violence.",
  include: [
    "Seizure of towns, land and property; sieges and blockades; arrests and raids that only search.",
    "Curfews, martial law, closed media, blocked aid, deportations.",
  ],
  exclude: [
    "Captured fighters and abducted civilians: ASSAULT, mode abduct.",
    "Destroyed property: ASSAULT, mode destroy.",
  ],
  modes: {
    seize: mode("Territory or property is taken.", "171 1711 192", [
      "Government regains territory",
      "Non-state actor overtakes territory",
      "Looting/property destruction",
    ]),
    restrict: mode(
      "Movement, trade or activity is blocked: siege, blockade, closure.",
      "172 1721 191",
      ["Other"],
    ),
    censor: mode("Speech or media are suppressed.", "1721", ["Other"]),
    curfew: mode("A curfew is imposed.", "1723", ["Other"]),
    "martial-law": mode("A state of emergency or martial law is imposed.", "1724", ["Other"]),
    arrest: mode("People are arrested, detained or charged.", "173", ["Arrests"]),
    deport: mode("Individuals are deported.", "174", ["Other"]),
    withhold: mode("Aid, food, water or power is kept from people.", "", ["Other"]),
    misinformation: mode("False information is spread.", "", []),
    cyber: mode("Computers or networks are attacked.", "176", []),
  },
  crosswalk: { cameo: ["17", "170", "191", "192"], acled: ["Arrests", "Other"], ucdp: [] },
  losses: ["UCDP has none; ACLED folds all but arrests, looting and territory into Other."],
  yes: [
    yes("Police arrested 15 activists in Cairo on Monday.", "arrest"),
    yes("Syrian government forces captured the town of Khan Sheikhoun.", "seize"),
    yes("The authorities imposed a curfew in the city.", "curfew"),
    yes("The army besieged the rebel-held district.", "restrict"),
  ],
  no: ["The rebels threatened to capture the town.", "The film captured the mood of the city."],
} satisfies CodebookEntry;
