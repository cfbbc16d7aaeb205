/** What the words of a noun phrase say of its class: the last of the phrase's words that stands in a list decides. */
export type Vocabulary<Class extends string> = readonly (readonly [name: Class, words: string])[];

/** The words of a phrase in lower case, plural endings cut. */
export function stems(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[a-z0-9-]+/g) ?? [];
  return words.map((word) =>
    word
      .replace(/(?<=.{3})ies$/, "y")
      .replace(/men$/, "man")
      .replace(/(?<=ch|sh|ss|x)es$/, "")
      .replace(/(?<=.{3}[^s])s$/, ""),
  );
}

/** Gives the class of a phrase by the last of its words that a vocabulary knows; null when it knows none. */
export function classOf<Class extends string>(
  phrase: string,
  vocabulary: Vocabulary<Class>,
): Class | null {
  for (const word of stems(phrase).reverse()) {
    const found = vocabulary.find(([, words]) => words.split(" ").includes(word));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** Kinds of instruments of the 1992 set list. */
export const instrumentTypes: Vocabulary<string> = [
  ["MACHINE GUN", "machinegun machine-gun submachinegun submachine"],
  ["MORTAR", "mortar"],
  ["HANDGUN", "pistol revolver handgun"],
  ["RIFLE", "rifle m-16 ak-47 galil carbine"],
  ["VEHICLE BOMB", "car-bomb truck-bomb"],
  ["DYNAMITE", "dynamite"],
  ["MINE", "mine landmine"],
  ["GRENADE", "grenade"],
  ["MOLOTOV COCKTAIL", "molotov cocktail firebomb"],
  ["BOMB", "bomb"],
  ["ROCKET", "rocket rpg-7"],
  ["MISSILE", "missile"],
  ["EXPLOSIVE", "explosive charge device tnt artifact c-4"],
  ["GUN", "gun weapon shot gunshot bullet firearm gunfire shotgun"],
  ["CUTTING DEVICE", "knife machete ax axe dagger sword blade"],
  ["STONE", "stone rock"],
  ["FIRE", "fire gasoline"],
  ["TORTURE", "torture"],
];

/** Kinds of physical targets of the 1992 set list. */
export const physicalTypes: Vocabulary<string> = [
  ["DIPLOMAT OFFICE OR RESIDENCE", "embassy consulate ambassador consul diplomat"],
  [
    "ENERGY",
    "tower pylon power electric electricity substation energy dam pipeline refinery oil oilfield pole transformer powerline hydroelectric",
  ],
  ["FINANCIAL", "bank financial savings"],
  [
    "COMMUNICATIONS",
    "telephone radio station television newspaper antel telecommunication communication antenna relay booth daily",
  ],
  ["WATER", "water aqueduct"],
  ["TRANSPORTATION ROUTE", "bridge highway road railway street avenue rail"],
  ["TRANSPORTATION FACILITY", "airport terminal port"],
  [
    "TRANSPORT VEHICLE",
    "vehicle car bus truck automobile train helicopter plane aircraft jeep van motorcycle boat airplane airliner ambulance trailer pickup taxi microbus ship",
  ],
  ["LAW ENFORCEMENT FACILITY", "police precinct"],
  ["POLITICAL FIGURE OFFICE OR RESIDENCE", "party"],
  ["ORGANIZATION OFFICE", "union headquarters federation association"],
  [
    "GOVERNMENT OFFICE OR RESIDENCE",
    "ministry government mayor city municipal hall court registry palace office congress prison courthouse",
  ],
  ["CIVILIAN RESIDENCE", "house home residence dwelling apartment hut"],
  [
    "COMMERCIAL",
    "store shop company factory plant restaurant hotel dealership market supermarket business farm plantation warehouse mill establishment firm discotheque theater brewery building center ranch estate",
  ],
];

/** Kinds of human targets of the 1992 set list. */
export const humanTypes: Vocabulary<string> = [
  ["DIPLOMAT", "ambassador diplomat consul attache"],
  ["LEGAL OR JUDICIAL", "judge attorney lawyer magistrate prosecutor justice investigator"],
  ["LAW ENFORCEMENT", "policeman police patrolman detective officer patrol agent"],
  ["SECURITY GUARD", "bodyguard guard watchman escort"],
  [
    "GOVERNMENT OFFICIAL",
    "mayor minister governor president official secretary vice-president vice-minister intendant councilman director",
  ],
  [
    "POLITICAL FIGURE",
    "deputy candidate senator leader congressman politician legislator councillor activist party",
  ],
  [
    "ACTIVE MILITARY",
    "soldier general colonel lieutenant captain sergeant major troop marine commander military",
  ],
];
