import { yes, type CodebookEntry } from "../entry.ts";

/** AGREE: an actor agrees to, offers or promises cooperation that has not yet happened. */
export const agree = {
  type: "AGREE",
  quad: "verbal cooperation",
  needsTarget: false,
  definition:
    "An actor agrees to, offers, promises or otherwise commits itself to cooperate, or says it is ready to, and the act itself lies ahead.",
  include: [
    "Offers and promises of talks, aid, help, mediation or a settlement.",
    "A party that itself calls for an end of the fighting it takes part in.",
    "Acceptance of a proposal, plan or invitation.",
  ],
  exclude: [
    "A ceasefire or withdrawal that is declared by a party: CONCEDE.",
    "A signed accord: SUPPORT.",
    "Promises of violence, conquest or punishment: THREATEN.",
  ],
  modes: {},
  crosswalk: {
    cameo: ["03", "031", "032", "033", "034", "035", "036", "037", "038", "039"],
    acled: ["Agreement"],
    ucdp: [],
  },
  losses: ["ACLED has one sub-event, Agreement, for promise and accord alike; UCDP has none."],
  yes: [
    yes("The government agreed to hold talks with the rebels."),
    yes("Turkey offered to mediate between the two sides."),
    yes("The warring parties accepted a United Nations peace plan."),
    yes("The rebels promised to release the hostages."),
    yes("Iran pledged aid to the victims of the flood."),
    yes("The militia agreed to join the peace process."),
    yes("Jordan volunteered to host the talks."),
  ],
  no: [
    "The government refused to hold talks with the rebels.",
    "Residents agree that the winter was cold.",
    "The rebels rejected the offer.",
    "The two studies agree with each other.",
    "The talks failed on Monday.",
  ],
} satisfies CodebookEntry;
