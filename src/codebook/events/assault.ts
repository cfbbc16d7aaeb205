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
    "ACLED's armed clash needs two armed sides or a post of one, its attack people without arms: the roles and their classes decide.",
    "CAMEO 196, a broken ceasefire, becomes a plain ASSAULT in PLOVER: the ceasefire condition keeps it.",
  ],
  yes: [
    yes("Warplanes bombed a market in the town of Ariha, killing 12 civilians.", "aerial"),
    yes("Government forces shelled the village on Monday.", "heavy-weapons"),
    yes("Gunmen kidnapped two aid workers near Aleppo.", "abduct"),
    yes("Four people were killed in a car bombing in Baghdad.", "explosives"),
    yes("A suicide bomber blew himself up at a checkpoint.", "suicide-attack"),
    yes("Rebels clashed with the army in the countryside of Hama."),
    yes("Villagers beat a man to death in the square.", "beat"),
    yes("Residents beat up a driver after an accident.", "beat"),
    yes("A journalist was forcibly disappeared by the secret police.", "abduct"),
    yes("A suicide car bomb struck a convoy of soldiers.", "suicide-attack"),
    yes("Guards beat the prisoners at the army checkpoint.", "beat"),
    yes("Rebels tortured two captives.", "torture"),
    yes("Soldiers raped several women in the village.", "sexual"),
    yes("Gunmen assassinated a judge in Mosul.", "targeted"),
    yes("Rebels torched the church.", "destroy"),
    yes("Attackers stabbed a policeman in Paris.", "primitive"),
    yes("Gunmen opened fire on a bus.", "firearms"),
    yes("A drone strike killed three militants.", "drone"),
    yes("Police fired tear gas at the crowd.", "crowd-control"),
    yes("The militia fired shells filled with chlorine at the town.", "unconventional"),
    yes("Militants hurled a grenade at a patrol.", "explosives"),
    yes("Police came under fire near the station.", "firearms"),
    yes("The convoy came under attack near the border; two soldiers died."),
    yes("The base was the target of a rocket attack.", "heavy-weapons"),
    yes("Rebels carried out an attack on the barracks."),
    yes("Villagers were massacred by the militia."),
  ],
  no: [
    "Critics say that job-killing taxes drive firms abroad.",
    "Of murders with a known motive, 80 percent happen at home.",
    "People are usually killed by somebody they know.",
    "The opposition leader attacked the government over its budget.",
    "Two people were killed in a car accident.",
    "The army threatened to bomb the town.",
    "The senator fought hard for the bill.",
    "The senator shot down the proposal.",
    "The report was a bombshell for the party.",
    "The team attacked from the first minute of the match.",
    "The mayor fought for the budget.",
    "Inflation hit consumers hard.",
    "The army denied that it had bombed the hospital.",
    "Nobody was killed on Monday.",
    "The union called on the government to stop the killing.",
    "The candidate battled for votes in Ohio.",
    "The rebels could attack the town.",
  ],
} satisfies CodebookEntry;
