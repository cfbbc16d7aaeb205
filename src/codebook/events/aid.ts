import { yes, type CodebookEntry } from "../entry.ts";

/** AID: an actor gives help in deed. */
export const aid = {
  type: "AID",
  quad: "material cooperation",
  needsTarget: true,
  definition:
    "An actor gives material help: food, medicine, shelter, money, weapons, protection, rescue or asylum.",
  include: [
    "Relief that is delivered; weapons and money that are supplied; peacekeepers that protect.",
    "Rescue of hostages and of people under rubble; evacuation of the wounded; asylum that is granted.",
  ],
  exclude: [
    "Promised or asked-for aid: AGREE or REQUEST, mode assist.",
    "Access that is granted to those who bring aid: RETREAT, mode access.",
  ],
  modes: {},
  crosswalk: {
    cameo: ["07", "070", "071", "072", "073", "074", "075"],
    acled: ["Other"],
    ucdp: [],
  },
  losses: ["ACLED keeps it only as Other; UCDP has none."],
  yes: [
    yes("The Red Cross delivered food to the besieged town."),
    yes("Iran supplied the militia with missiles."),
    yes("Soldiers rescued three hostages."),
    yes("The agency distributed blankets to the refugees."),
    yes("France granted asylum to the journalist."),
    yes("Volunteers evacuated the wounded from the town."),
    yes("Russia supplied tanks to the army."),
    yes("The charity sent medicine to the camp."),
    yes("Norway gave two million dollars of aid to the agency."),
  ],
  no: [
    "The agency appealed for aid.",
    "The army blocked aid to the town.",
    "The charity promised to send food.",
    "The army refused to evacuate civilians.",
    "The bank supplied figures.",
    "The rebels demanded weapons.",
  ],
} satisfies CodebookEntry;
