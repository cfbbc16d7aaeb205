import { violentMode, mode, yes, type CodebookEntry } from "../entry.ts";

const ATTACK = "Attack";
const CLASH = "Armed clash";

/** ASSAULT: an actor uses violence. */
export const assault = {
  type: "ASSAULT",
  quad: "material conflict",
  needsTarget: false,
  definition:
    "Violence against people or property: fighting, bombardment, killing, abduction, torture, destruction. Unlike PLOVER, an event whose actor nobody names is kept, with no initiator.",
  include: [
    "Clashes, shelling, air strikes, bombings, shootings, massacres, abductions, captured fighters.",
    "Casualties whose cause is said to be violence, with or without an actor.",
    "A broken ceasefire that is told as attacks; the breach itself is a ceasefire condition.",
  ],
  exclude: [
    "Accidents, disasters, disease: no event, though their figures may stand.",
    "Seizure of a place without fighting: COERCE, mode seize.",
    "Sporting, political and verbal attacks.",
  ],
  modes: {
    abduct: violentMode("People are abducted, taken hostage or captured in fighting.", "181 184", [
      "Abduction/forced disappearance",
    ]),
    beat: violentMode("People are beaten.", "182", [ATTACK]),
    torture: violentMode("People are tortured.", "1822", [ATTACK]),
    sexual: violentMode("Sexual violence.", "1821", ["Sexual violence"]),
    targeted: violentMode(
      "A chosen person is killed or attacked: assassination, execution.",
      "185 186",
      [ATTACK],
    ),
    destroy: mode("Property is destroyed or burnt on purpose.", "1712", [
      "Looting/property destruction",
    ]),
    primitive: violentMode("Knives, clubs, stones, fire.", "1823", [ATTACK, "Mob violence"]),
    firearms: violentMode("Small arms.", "193", [CLASH, ATTACK]),
    explosives: violentMode("Bombs, mines, grenades, improvised devices.", "183 1832 1833", [
      "Remote explosive/landmine/IED",
      "Grenade",
    ]),
    "suicide-attack": violentMode("The attacker dies by the attack.", "1831", ["Suicide bomb"]),
    aerial: violentMode("Aircraft strike.", "195", ["Air/drone strike"]),
    drone: violentMode("Unmanned aircraft strike.", "195", ["Air/drone strike"]),
    "heavy-weapons": violentMode("Artillery, mortars, rockets, tanks, missiles.", "194", [
      "Shelling/artillery/missile attack",
    ]),
    "crowd-control": violentMode(
      "Force against a crowd: tear gas, water cannon, live rounds.",
      "175",
      ["Excessive force against protesters", "Protest with intervention"],
    ),
    unconventional: violentMode(
      "Chemical, biological, radiological or nuclear weapons.",
      "204 2041 2042",
      ["Chemical weapon"],
    ),
  },
  crosswalk: {
    cameo: ["18", "19", "20", "180", "190", "196"],
    acled: [CLASH, ATTACK],
    ucdp: [1, 2, 3],
  },
  losses: [
    "PLOVER drops violence by unknown actors; UCDP drops what nobody died of; ACLED splits by target and means.",
    "CAMEO 196, a broken ceasefire, becomes a plain ASSAULT in PLOVER: the ceasefire condition keeps it.",
  ],
  yes: [
    yes("Warplanes bombed a market in the town of Ariha, killing 12 civilians.", "aerial"),
    yes("Government forces shelled the village on Monday.", "heavy-weapons"),
    yes("Gunmen kidnapped two aid workers near Aleppo.", "abduct"),
    yes("Four people were killed in a car bombing in Baghdad.", "explosives"),
    yes("A suicide bomber blew himself up at a checkpoint.", "suicide-attack"),
    yes("Rebels clashed with the army in the countryside of Hama."),
  ],
  no: [
    "The opposition leader attacked the government over its budget.",
    "Two people were killed in a car accident.",
    "The army threatened to bomb the town.",
    "The senator fought hard for the bill.",
  ],
} satisfies CodebookEntry;
