import { yes, type CodebookEntry } from "../entry.ts";

/** COOPERATE: actors work together in deed. */
export const cooperate = {
  type: "COOPERATE",
  quad: "material cooperation",
  needsTarget: true,
  definition:
    "Actors work together in deed: joint operations, exchange of prisoners or intelligence, trade, extradition.",
  include: [
    "Joint patrols, manoeuvres and operations; an alliance that fights side by side.",
    "Shared intelligence, extradition, exchange of prisoners or bodies.",
  ],
  exclude: ["One-sided help: AID.", "A promise to cooperate: AGREE."],
  modes: {},
  crosswalk: { cameo: ["06", "061", "062", "063", "064"], acled: ["Other"], ucdp: [] },
  losses: ["ACLED keeps it only as Other; UCDP has none."],
  yes: [
    yes("Turkish and Russian troops conducted a joint patrol near Kobani."),
    yes("Israel shared intelligence with Jordan."),
    yes("The two sides exchanged prisoners on Saturday."),
    yes("The two armies coordinated their operations."),
    yes("Kenya extradited the suspect to Uganda."),
    yes("The two governments cooperated on security."),
    yes("The sides completed a prisoner swap on Sunday."),
    yes("Kenya extradited the suspect to Uganda."),
  ],
  no: [
    "The army fired rockets at the village.",
    "Jordan refused to cooperate with Israel.",
    "The rebels refused to exchange prisoners.",
    "The two shops share a wall.",
    "The army promised to cooperate.",
    "The singer collaborated on an album.",
  ],
} satisfies CodebookEntry;
