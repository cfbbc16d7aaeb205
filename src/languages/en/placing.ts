/** Prepositions that put what happens at the name behind them; "from" and "to" stand before persons and bodies as well. */
export const placingPrepositions: ReadonlySet<string> = new Set(
  "in at near around outside inside toward towards into within".split(" "),
);

/** Forms of verbs whose object is a place, or people and things that stand at one. */
export const placingVerbs: ReadonlySet<string> = new Set(
  (
    "entered entering stormed storming shelled shelling bombed bombarded bombarding besieged besieging liberated liberating recaptured recapturing retook " +
    "retaken retaking overran overrun patrolled patrolling evacuated evacuating reached reaching raided raiding encircled encircling invaded invading occupied " +
    "occupying visited visiting fled fleeing looted looting pounded pounding infiltrated infiltrating"
  ).split(" "),
);

/** Nouns whose "of" names the place they are a part or side of: "the outskirts of", "north of". */
export const wholeNouns: ReadonlySet<string> = new Set(
  (
    "outskirts outskirt center centre heart middle edge edges vicinity environs surroundings streets suburb suburbs gates perimeter axis coast side sides part parts " +
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west countryside entrance slopes hillside foothills " +
    "hill hilltop islet island mountain valley checkpoint crossing junction airport airbase airfield port camp farm farms " +
    "settlement settlements siege battle bombardment shelling fall recapture liberation"
  ).split(" "),
);

/** Words before "project" that make it one of buildings. */
export const builtNouns: ReadonlySet<string> = new Set(
  "housing apartment apartments residential villas flats dwelling dwellings".split(" "),
);

/** Capitalised nouns of land and of what is built on it, which end the name of a site where "in", "at" or "near" puts something there. */
export const siteNouns: ReadonlySet<string> = new Set(
  (
    "farm farms field fields forest forests hill hills islet isle hilltop peak summit mount mountain mountains ridge plain plains orchard orchards station plant depot complex compound " +
    "project roundabout intersection junction crossroads checkpoint crossing gate gates market bazaar souk hotel hospital clinic mosque shrine " +
    "tomb church cathedral temple monastery stadium park gardens garden square plaza mall bridge dam canal port harbour harbor airport airbase airfield base barracks " +
    "prison jail camp quarter colony estate village suburb neighbourhood neighborhood district sector township island islands valley river lake beach bay " +
    "cape mine quarry refinery wells factory tower towers palace fort fortress citadel castle road street highway avenue"
  ).split(" "),
);

/** Nouns that may follow a place's bare name: of land, dwellings and what stands there. */
export const nounsAfterPlaces: ReadonlySet<string> = new Set(
  (
    "residence residences home homes house houses apartment apartments flat colony sector sectors axis axes front frontline farm farms orchard orchards mountain mountains " +
    "hilltop summit commune tehsil taluk mandal parish university college market station plant factory base barracks countryside environs suburb suburbs outskirts junction " +
    "intersection roundabout exit pass gorge shrine compound complex settlement settlements shore coast beach waterfront slum slums ghetto airstrip runway"
  ).split(" "),
);

/** Nouns of dwellings, whose owner may stand before the place's name: "his Camden apartment". */
export const dwellingNouns: ReadonlySet<string> = new Set(
  "residence residences home homes house houses apartment apartments flat flats villa mansion estate farm ranch office studio shop store".split(
    " ",
  ),
);

/** Institutions that are buildings as well, which are meant where something goes on at them: "stormed the Naval Academy". */
export const schoolNouns: ReadonlySet<string> = new Set(
  "college university academy school library".split(" "),
);

/** Participles of what is done to persons: "Wallace was shot" names nobody's town. */
export const personParticiples: ReadonlySet<string> = new Set(
  (
    "shot killed murdered assassinated executed beheaded stabbed wounded injured hurt arrested detained jailed imprisoned convicted sentenced acquitted indicted charged accused " +
    "extradited deported kidnapped abducted born married elected appointed named hospitalised hospitalized fined suspended fired hired sworn promoted survived"
  ).split(" "),
);

/** Verbs of taking ground, whose object is a place where it is taken from somebody. */
export const takingVerbs: ReadonlySet<string> = new Set(
  "capture captured capturing captures seize seized seizing seizes take took taken taking wrest wrested wresting regain regained regaining reclaim reclaimed reclaiming".split(
    " ",
  ),
);

/** Forms of verbs whose object may be anything, and a place where its name is that of something built or of land. */
export const siteVerbs: ReadonlySet<string> = new Set(
  (
    "targeted targeting target targets struck striking strikes attacked attacking attack attacks hit hitting hits captured capturing captures capture seized seizing destroyed " +
    "destroying burned burnt burning torched demolished demolishing damaged damaging secured securing controlled controlling held holding defended defending guarded " +
    "guarding rocked rocking crossed crossing blocked blocking closed closing reopened reopening"
  ).split(" "),
);
