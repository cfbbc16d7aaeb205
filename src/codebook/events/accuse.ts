import { mode, yes, type CodebookEntry } from "../entry.ts";

/** ACCUSE: an actor blames, condemns or investigates another. */
export const accuse = {
  type: "ACCUSE",
  quad: "verbal conflict",
  needsTarget: false,
  definition:
    "An actor condemns another or its acts, alleges wrongdoing by it, or investigates it. What is alleged is coded beside it, with the accuser as its speaker.",
  include: [
    "Blame, condemnation, criticism, protest notes, lawsuits, inquiries.",
    "A statement by one party that another is committing violence, where the words are an accusation.",
  ],
  exclude: [
    "A monitor's count or description that blames nobody: an attribution with act reports.",
    "A conviction by a court: SANCTION, mode convict.",
  ],
  modes: {
    disapprove: mode("Condemns, criticises or denounces.", "11 110 111 112 113"),
    investigate: mode("Opens or conducts an inquiry.", "09 090 091 092 093 094"),
    allege: mode("Alleges a wrong that the other has done.", "1121 1122 1123 1124 1125 114 115"),
  },
  crosswalk: { cameo: ["09", "11"], acled: [], ucdp: [] },
  losses: [
    "ACLED and UCDP hold no accusations; the accused act may not be written there as a fact.",
  ],
  yes: [
    yes("The opposition accused the army of killing civilians.", "allege"),
    yes("The United States condemned the attack on the hospital.", "disapprove"),
    yes("Prosecutors launched an investigation into the massacre.", "investigate"),
    yes("France condemned the bombing.", "disapprove"),
    yes("The tribunal opened an investigation into the killings.", "investigate"),
    yes("Kenya blamed the group for the attack.", "allege"),
    yes("Turkey denounced the decision.", "disapprove"),
    yes("The envoy criticised the army over the raid."),
  ],
  no: [
    "The army killed twelve civilians.",
    "The union praised the police.",
    "The clerk charged a fee.",
    "The rebels shelled the town.",
    "The shop charged the battery.",
    "The minister welcomed the plan.",
  ],
} satisfies CodebookEntry;
