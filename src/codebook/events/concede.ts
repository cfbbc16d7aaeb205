import { yes, type CodebookEntry } from "../entry.ts";

/** CONCEDE: an actor gives way by word. */
export const concede = {
  type: "CONCEDE",
  quad: "verbal cooperation",
  needsTarget: false,
  definition:
    "An actor gives way by word: it declares a ceasefire or withdrawal, eases a restriction, drops a demand or gives in to one.",
  include: [
    "A ceasefire, truce or withdrawal that is declared or announced for the future.",
    "Easing of sanctions, curfews and bans; pardons; concessions to protesters.",
  ],
  exclude: [
    "A ceasefire or withdrawal that is carried out: RETREAT.",
    "A call on others to stop: REQUEST, mode yield.",
  ],
  modes: {},
  crosswalk: {
    cameo: ["081", "0811", "0812", "082", "083", "0831", "0832", "0833", "0834"],
    acled: ["Agreement"],
    ucdp: [],
  },
  losses: [
    "The difference between a declared and an observed ceasefire is lost in CAMEO and ACLED.",
  ],
  yes: [
    yes("The rebels announced a ceasefire on Sunday."),
    yes("The government declared a unilateral truce for the holiday."),
    yes("The president lifted the ban on opposition parties."),
    yes("The army proclaimed a truce on Friday."),
    yes("The government granted an amnesty to the rebels."),
    yes("Washington eased sanctions on Cuba."),
    yes("The rebels announced a withdrawal from the town."),
    yes("The president pardoned 40 prisoners."),
    yes("The union called off the strike."),
  ],
  no: [
    "The United Nations called on both sides to declare a ceasefire.",
    "The rebels refused to accept a ceasefire.",
    "The team conceded a goal.",
    "The rebels broke the ceasefire.",
    "The council urged the army to declare a truce.",
    "The court lifted its voice.",
    "The coach called off the trip.",
  ],
} satisfies CodebookEntry;
