import { yes, type CodebookEntry } from "../entry.ts";

/** SUPPORT: an actor praises, recognises or signs an accord with another. */
export const support = {
  type: "SUPPORT",
  quad: "verbal cooperation",
  needsTarget: false,
  definition:
    "An actor praises, endorses, defends, recognises, apologises to or forgives another, or signs a formal agreement with it.",
  include: [
    "Statements of support, solidarity, condolence and congratulation to an actor.",
    "Diplomatic recognition; signing or ratifying an accord.",
  ],
  exclude: [
    "Support with weapons, troops or money: COOPERATE or AID.",
    "A promise to sign: AGREE.",
  ],
  modes: {},
  crosswalk: {
    cameo: ["05", "051", "052", "053", "054", "055", "056", "057"],
    acled: ["Agreement"],
    ucdp: [],
  },
  losses: ["ACLED holds signed agreements only; praise and recognition are lost."],
  yes: [
    yes("Iran praised the Syrian army for its victory."),
    yes("The two governments signed a peace agreement in Geneva."),
    yes("France recognised the opposition coalition as the legitimate government."),
    yes("The minister praised the peacekeepers."),
    yes("Germany expressed solidarity with Ukraine."),
    yes("The parliament ratified the treaty on Friday."),
    yes("Norway congratulated the new government."),
    yes("The prime minister apologised to the families."),
  ],
  no: [
    "France condemned the attack on the hospital.",
    "The bridge is supported by four pillars.",
    "The minister refused to sign the agreement.",
    "The beam supports the roof.",
    "The rebels denied backing the coup.",
    "The army shelled the village.",
  ],
} satisfies CodebookEntry;
