import { mode, yes, type CodebookEntry } from "../entry.ts";

/** RETREAT: an actor gives way in deed. */
export const retreat = {
  type: "RETREAT",
  quad: "material cooperation",
  needsTarget: false,
  definition:
    "An actor gives way in deed: it withdraws, frees people or property, disarms, observes a ceasefire, grants access or resigns.",
  include: [
    "Withdrawals and surrenders that happened; releases of prisoners and hostages.",
    "Fighters who desert or change sides; whoever they surrender to is the target.",
    "Ceasefires that are observed; peacekeepers, observers or aid that is let in.",
  ],
  exclude: [
    "A ceasefire or withdrawal that is only declared: CONCEDE.",
    "People forced to flee: a figure of displacement, and SANCTION, mode expel, where someone is said to have driven them out.",
  ],
  modes: {
    withdraw: mode("Forces leave a place or surrender it.", "0872 0874", [
      "Non-violent transfer of territory",
    ]),
    release: mode("People or property are set free or given back.", "0841 0842", ["Other"]),
    disarm: mode("Weapons are laid down, or forces demobilised.", "087 0873", [
      "Disrupted weapons use",
    ]),
    ceasefire: mode("A ceasefire is observed.", "0871", ["Agreement"]),
    access: mode("Aid, observers or peacekeepers are let in.", "086 0861 0862 0863", ["Other"]),
    resign: mode("An office holder leaves office under pressure.", "0831", ["Other"]),
  },
  crosswalk: {
    cameo: ["084", "085", "086", "087"],
    acled: ["Non-violent transfer of territory", "Agreement", "Other"],
    ucdp: [],
  },
  losses: ["ACLED does not keep releases and resignations as kinds of their own."],
  yes: [
    yes("Government forces withdrew from the town of Saraqeb.", "withdraw"),
    yes("The militants released 12 prisoners on Friday.", "release"),
    yes("Hundreds of fighters surrendered to the army.", "withdraw"),
    yes("The militia handed over its rifles.", "disarm"),
    yes("The authorities allowed aid into the camp.", "access"),
    yes("The defence minister resigned on Monday.", "resign"),
    yes("Both sides observed the ceasefire.", "ceasefire"),
    yes("Hundreds of soldiers defected on Friday."),
    yes("The rebels left the airport on Monday.", "withdraw"),
    yes("The army handed control of the town to the militia.", "withdraw"),
  ],
  no: [
    "The ministry demanded that the troops withdraw from the town.",
    "The company released its annual report.",
    "The rebels refused to withdraw.",
    "The singer released an album.",
    "The army will withdraw from the town next week.",
    "The council called on the militia to disarm.",
    "The singer left the country on Monday.",
    "The founder handed control of the firm to his daughter.",
  ],
} satisfies CodebookEntry;
