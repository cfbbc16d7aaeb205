import { mode, yes, type CodebookEntry } from "../entry.ts";

/** MOBILIZE: an actor readies or moves forces. */
export const mobilize = {
  type: "MOBILIZE",
  quad: "material conflict",
  needsTarget: false,
  definition: "An actor readies, moves, masses or shows armed force, without using it.",
  include: [
    "Bases, posts and checkpoints that are set up; armed groups that are formed.",
    "Deployments, reinforcements, convoys of troops, call-ups, alerts, manoeuvres, weapons tests.",
  ],
  exclude: ["Force that is used: ASSAULT.", "Peacekeepers sent to protect: AID."],
  modes: {
    troops: mode("Soldiers are moved, massed or put on alert.", "152 154", [
      "Headquarters or base established",
      "Other",
    ]),
    weapons: mode("Weapons are moved, tested or set up.", "150", ["Other"]),
    police: mode("Police are deployed or put on alert.", "151 153", ["Other"]),
    militia: mode("Irregular forces are raised or called up.", "154", ["Change to group/activity"]),
  },
  crosswalk: {
    cameo: ["15", "150"],
    acled: ["Headquarters or base established", "Other"],
    ucdp: [],
  },
  losses: ["UCDP has none."],
  yes: [
    yes("Turkey deployed troops along the border with Syria.", "troops"),
    yes("The army sent reinforcements to the front line.", "troops"),
    yes("North Korea tested a ballistic missile.", "weapons"),
    yes("The army deployed troops to the border.", "troops"),
    yes("The rebels recruited fighters in the camps.", "militia"),
    yes("Iran tested a missile on Sunday.", "weapons"),
    yes("Police stepped up security around the churches.", "police"),
    yes("The army built a new base near the river.", "troops"),
    yes("Turkey sent reinforcements to the province."),
    yes("Army reinforcements moved towards the front line.", "troops"),
    yes("Two rebel factions announced a merger.", "militia"),
    yes("Two militias announced the formation of a joint command.", "militia"),
  ],
  no: [
    "The army killed four fighters.",
    "Turkey withdrew its troops from the border.",
    "The firm deployed new software.",
    "The school recruited teachers.",
    "The president threatened to send troops.",
    "The army refused to deploy.",
    "Two banks announced a merger.",
  ],
} satisfies CodebookEntry;
