import { mode, yes, type CodebookEntry } from "../entry.ts";

/** CONSULT: actors meet, talk or negotiate. */
export const consult = {
  type: "CONSULT",
  quad: "verbal cooperation",
  needsTarget: false,
  definition:
    "Actors meet, visit, call, negotiate or mediate: they consult one another, whatever comes of it.",
  include: [
    "Talks that are going on, negotiations, summits, visits, telephone calls, mediation.",
    "Talks about a conflict between others.",
  ],
  exclude: [
    "An agreement to meet later: AGREE.",
    "A demand for talks: REQUEST, mode meet.",
    "Talks that break down because one side leaves: SANCTION, mode withdraw.",
  ],
  modes: {
    visit: mode("One actor travels to the other, or receives it.", "042 043"),
    "third-party": mode("The parties meet in a third place, or through a mediator.", "044 045"),
    multilateral: mode("More than two actors meet: a summit, a conference, a session.", "046"),
    phone: mode("The actors speak by telephone or another connection.", "041"),
  },
  crosswalk: {
    cameo: ["04", "040", "041", "042", "043", "044", "045", "046"],
    acled: ["Other"],
    ucdp: [],
  },
  losses: ["ACLED keeps talks only as Other, and not in every country; UCDP has none."],
  yes: [
    yes(
      "The Turkish president discussed the crisis by telephone with his Russian counterpart.",
      "phone",
    ),
    yes("Turkey is in talks with Russia on a new ceasefire."),
    yes("The foreign minister visited Baghdad on Monday to meet Iraqi leaders.", "visit"),
    yes("Envoys of the two countries met in Geneva on Monday."),
    yes("Delegates attended a summit in Cairo.", "multilateral"),
    yes("Norway mediated between the two sides.", "third-party"),
    yes("The delegations began negotiations on Tuesday."),
    yes("The president of Chad paid a visit to Niger.", "visit"),
    yes("The two governments renewed talks on the border."),
    yes("The president gave a warm welcome to the envoy.", "visit"),
  ],
  no: [
    "The ministry demanded talks with Russia.",
    "The army shelled the town during the night.",
    "The two sides refused to meet.",
    "The film met with success.",
    "Turkey cancelled the meeting.",
    "The rebels threatened to leave the talks.",
    "The host gave a talk on gardening.",
  ],
} satisfies CodebookEntry;
