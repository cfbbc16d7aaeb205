/** Words after which a capitalised word is likely to be a place. */
export const locativePrepositions: ReadonlySet<string> = new Set(
  (
    "in at near from to around outside across toward towards into through over throughout inside within between " +
    "via off beyond along leaving entering"
  ).split(" "),
);

/** Words that say where a place lies, and stand between the preposition and the name or before the name. */
export const directions: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western " +
    "south-eastern south-western upper lower greater downtown nearby neighbouring neighboring mainland rural coastal " +
    "inland outer inner occupied besieged war-torn rebel-held government-held opposition-held militant-held"
  ).split(" "),
);

/** Kinds of place that head words tell of. */
export type HeadKind =
  "settlement" | "admin1" | "admin2" | "region" | "road" | "river" | "site" | "country";

const heads: Readonly<Record<HeadKind, string>> = {
  settlement:
    "city cities town towns village villages hamlet settlement suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods capital municipality outskirts downtown",
  admin1:
    "province provinces governorate governorates oblast oblasts state states countryside emirate prefecture krai voivodeship muhafazah wilayat wilaya vilayet",
  admin2:
    "district districts county counties parish raion subdistrict sub-district township borough commune locality",
  region:
    "region regions area areas valley peninsula desert island islands plateau plain plains steppe strip enclave exclave delta basin sea gulf strait bay ocean coast mountains hills heights highlands forest",
  road: "road roads street streets highway avenue boulevard lane motorway junction crossroads expressway freeway route bridge",
  river: "river rivers creek canal lake reservoir dam",
  site: "airport airbase airfield camp camps crossing checkpoint hospital mosque church cathedral monastery castle prison stadium square park palace refinery mine theatre museum factory cemetery fort",
  country: "country nation republic kingdom",
};

/** What kind of place a head word tells of: "province", "village", "river". */
export const headKinds: ReadonlyMap<string, HeadKind> = new Map(
  (Object.entries(heads) as [HeadKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind] as const),
  ),
);

const features: Readonly<Partial<Record<HeadKind, string>>> = {
  road: "street road avenue highway boulevard lane motorway expressway freeway bridge junction rd ave blvd hwy",
  river: "river creek canal lake reservoir dam",
  site: "airport airbase airfield camp crossing checkpoint hospital mosque church cathedral monastery castle prison stadium square park palace refinery theatre theater museum gallery cemetery fort",
  region: "island islands peninsula valley mountains bay forest hills heights desert strait",
  admin2: "county district parish",
};

/** Capitalised nouns that end the name of a place the gazetteer need not know: "Falcon Street", "Shifa Hospital". */
export const featureNouns: ReadonlyMap<string, HeadKind> = new Map(
  (Object.entries(features) as [HeadKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind] as const),
  ),
);

/** Head words that are part of a place's name where they have a capital behind it: "Hama Governorate", "Kirkuk City". */
export const nameHeads: ReadonlySet<string> = new Set(
  "governorate province prefecture oblast krai raion voivodeship municipality city subdistrict commune".split(
    " ",
  ),
);

/** Capitalised words before a number that together name a place, with its kind: "Highway 403", "Hill 30", "Sector 17". */
export const numberedPlaces: ReadonlyMap<string, HeadKind> = new Map(
  (
    [
      ["road", "highway route interstate motorway"],
      ["site", "hill height checkpoint gate outpost"],
      ["admin2", "sector zone ward district"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Names in capitals that are places; other short words in capitals are bodies, laws and firms. */
export const placeAcronyms: ReadonlySet<string> = new Set(
  "us usa uk uae drc car ksa prc dprk nyc dc la fata gerd dmz mena".split(" "),
);

/** Titles before a person's name. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr sir lord lady dame prof professor president premier chancellor minister secretary senator sen rep " +
    "representative congressman congresswoman governor gov mayor judge justice general gen colonel col lieutenant lt major maj " +
    "captain capt sergeant sgt admiral commander marshal brigadier sheikh sheik imam ayatollah mullah mufti pope cardinal bishop " +
    "archbishop rev reverend father sister brother rabbi king queen prince princess emir sultan ambassador spokesman spokeswoman " +
    "spokesperson director chairman chairwoman chief sheriff detective officer constable coach attorney lawyer activist journalist " +
    "analyst leader candidate singer actor actress author writer deputy inspector superintendent cpl pfc pvt adm envoy"
  ).split(" "),
);

/** Nouns after a place's name that leave nothing of the place: newspapers, teams, firms, accords. */
export const namesakeNouns: ReadonlySet<string> = new Set(
  (
    "times post herald tribune gazette journal daily guardian observer telegraph mail star globe chronicle courier examiner enquirer dispatch ledger " +
    "bulletin record reporter post-gazette review sun press news weekly magazine books fc united rangers wanderers albion accord accords agreement treaty convention " +
    "protocol process declaration pact summit stock exchange airlines airways motors group company corporation corp inc ltd llc party brigade brigades battalion " +
    "award awards prize cup open championship league club orchestra festival analytica"
  ).split(" "),
);

/** Nouns that make a place's name part of an institution's, which still lies there: "London Police", "Damascus University". */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    "police university college school schools army navy force forces division regiment corps front movement union council committee commission bank " +
    "association society institute foundation agency authority bureau office department ministry court tribunal network games conference " +
    "plan initiative coalition alliance congress senate parliament assembly observatory monitor watch international national fire sheriff coroner state board chamber " +
    "trust fund library radio television tv channel partnership airline energy power electric gas oil insurance health medical clinic ambulance legion guard command fleet wave media"
  ).split(" "),
);

/** Words that are never looked up, however they are written: function words, days, months, forms of address, well-known bodies. */
export const neverPlaces: ReadonlySet<string> = new Set(
  (
    "a an the and or but if as at by for from in into of on to with without it its he she they we you i his her their our your my this that these those " +
    "who whom whose which what when where why how all any both each few more most other some such no nor not only own so than too very can will just " +
    "should now also there here then once again after before above below between under over out off about against during through until while because " +
    "since is are was were be been being has have had having do does did doing would could may might must shall am let say says said made make take took " +
    "get got go went come came see saw know knew think thought first last second third one two three four five six seven eight nine ten many much several " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday " +
    "mr mrs ms dr sir prof rev gen col lt sgt capt jr sr phd inc ltd llc co corp plc est etc vs no nos vol pm am ceo cfo god allah lord jesus christ " +
    "bible koran quran islam muslim muslims christian christians jew jews jewish catholic catholics sunni shia shiite kurd kurds kurdish arab arabs " +
    "european europeans asian asians african africans western eastern northern southern central midwestern andean alpine balkan caucasian arctic basque basques catalan catalans breton bretons " +
    "tamil tamils sikh sikhs hindu hindus buddhist buddhists shia shi'a shiites shi'ite shi'ites shi'i sunnis alawite alawites assyrian assyrians chaldean chaldeans copt copts coptic maronite maronites orthodox druze yazidi yazidis yezidi ismaili hutu hutus tutsi tutsis tuareg " +
    "tuaregs berber berbers fulani hausa yoruba igbo oromo zulu zulus pashtun pashtuns pashto hazara hazaras rohingya uighur uighurs uyghur uyghurs roma romani hutterite mormon mormons quaker maoist " +
    "maoists marxist marxists leninist islamist islamists nationalist nationalists loyalist loyalists unionist unionists separatist separatists christmas easter ramadan thanksgiving halloween"
  ).split(" "),
);

/** Common words that are also names of places: read as a place only where the words around them leave no doubt. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "academy accord advance agency agreement air airport alert alliance alma also alto amen ancient angel angels animal annex anthem apple arena armada " +
    "armor armour arms army art article arts ash asia-pacific aspen assembly association attorney aunt aurora authority avenue award bail band bank banks bar bass " +
    "bath battle bay beach bear beaver bed beer bell belt best better bible big bird bishop black blanket blue board boat bomb bond bone book books boot border boss " +
    "bottom boulevard bow box boy boys brand bridge bright broadway brother brothers brown bull bureau burn bus bush business butterfly cabinet cafe call camp " +
    "campaign canal candle canon cape capital captain car card cargo carpenter cash casino castle cat cathedral cave cedar cell center central centre century chair " +
    "challenge chamber champion chance change channel chapel chapter charge charter chase chief child church circle citadel cities citizen city civil clay clean clear " +
    "clinic cloud club coalition coast coat cold college colonel comet command commerce commission committee commons commonwealth community company complex concord " +
    "conference confluence congress conservation constitution continental convention cook copper coral cord corn corner corps cottage cotton council count country county court cove " +
    "creek crescent crest crew crisis cross crossing crown crystal cup custom customs cut daily dance danger dawn day deal dear death deep deer defence defense delta " +
    "democrat democratic democrats den department desert detention deputy diamond director district division doctor dollar dome door double dove down dragon dream drive " +
    "driver duke dunes eagle early earth east echo economy edge education effort elder election elk embassy emerald empire encounter end energy engineer enterprise " +
    "equality error evening event excel excellence exchange executive exit experiment express eye fact facts fair fairy faith falcon fall falls family farm farmer father " +
    "federal federation fence field fields fighter finance fire fish flag fleet flight flint flood flora flower force forces foreign forest fort fortune forum fossil foundation " +
    "fountain four fox free freedom frontier front fruit fund future galaxy game games garden gardens garrison gas gate gates gateway gay general gentry genesis giant girl " +
    "girls glass globe glory god gold golden golf good gospel governor grace grand grant grass gray great green grey grove guard guardian guide gulf gun hall hammer harbor " +
    "harbour hard hardy harmony harvest haven hawk head health heart heaven herald heritage hero high highland highlands highway hill hills hilltop history hold home honor hope " +
    "horizon horse hospital host hotel hour house hub human hunt hunter ideal image imperial independence independent industry initiative inspector institute intelligence interior internet " +
    "interview iron island islands ivory jade jail job joint journal joy judge junction jungle junior jury justice key keys king kings kingdom knight lab labor labour lady " +
    "lake lakes land lane last law lead leader league legacy legal legend liberal liberals liberty library life light lily lime line lion little live local lodge long look " +
    "lots love lower luck luna magazine magic magnet mail main major male mall manor maple march marina marine marines mark market mars mart mass master match mayor meadow " +
    "media medical memory men mercury mercy meridian message metro mid middle midnight midway mile miles military mill mills mine mining ministry minor miracle mission mobile " +
    "model modern monitor moon moral morning mosque mother mount mountain mountains movement mud museum music nation national nature naval navy net network never new news next nice night " +
    "noble normal north northeast northern northwest note notice nova oak oasis ocean office officer oil old olive olympic onward opera opportunity opposition option orange orchard " +
    "order organic orient oriental original outlook oval owl palace palm panorama paper parade paradise paragon parent park parks parliament part partnership party pass patrol " +
    "patriot peace peacekeeper pearl pen people pepper petrol photo piano pilgrim pilot pine pink pioneer pit plain plains plan plantation plaza point pole police policy polo pond pool " +
    "pop pope port portal post power prairie present president press price pride prime prince princess prison private process professor progress project property prospect prosperity protocol " +
    "province public pure quality quarry queen question quick radio rail rain rainbow ranch ranger rapid rare read reading ready real rebel record recovery red redemption reform refuge " +
    "regent region regional register relief reliance reporter republic republican republicans rescue reserve resistance resort resource rest review revolution rice rich rider ridge right ring river road robin rock rocket " +
    "rocky room rose round route royal ruby rule rural rush sacrifice safe sage saint salt same sand saturn save school schools science sea seal season secretary section security see senate senator " +
    "senior sentinel service session settlement shadow sharp shell shelter sheriff shield ship shop shore short show side silk silver sister sisters site sky smart smile smoke snow social society soldier son " +
    "song soul source south southeast southern southwest space spark special spirit split sport sports spring springs spur square stable staff stage star stars state states station steel stone stop storm story strait " +
    "strategy stream street strip strong student studio summer summit sun sunrise sunset superior support supreme surprise sweet swift syndicate system table tale tank target task taste tavern tax tea team temple tennis " +
    "test theater theatre thunder tide tiger timber time times tin tip title today toll tomb tool top torch torrent total tour tower town township track trade trail train transfer treasure treasury treaty tree trial triangle " +
    "tribune trinity triumph trooper trophy truce true trust truth tube tunnel turn twin uncle union unit united unity universal university upper urban valley value vale venture veteran vice victory view viking villa village " +
    "virgin vision visitor voice volcano vote wall walls war warden warm warrior warriors watch water waters wave way weapon web welcome well wells west western wheel white whole wide wild willow win wind window wing winner winter " +
    "wisdom wish wolf woman women wonder wood woods word work worker workers world worth writer yacht yard year yellow yes young youth zero zone zoo " +
    "including based born died killed wounded injured dead missing held taken seized lost fled attacked bombed shelled shot fired hit struck speaking asked " +
    "however moreover meanwhile although though despite according among nearly almost around roughly perhaps maybe indeed instead thus hence therefore besides whether " +
    "please photos video videos images credit copyright sources listen share comment comments email advertisement related stories ok okay hello hi thanks sorry " +
    "type case sector date wake arrest man store rifle convoy flea toe panic ease hazard reunion crossroads less " +
    "facebook twitter google amazon microsoft samsung sony ford toyota honda boeing airbus reuters " +
    "gop cia fbi nato unicef unesco unhcr opec isis isil aids hiv ebola covid nasa nba nfl nhl mlb fifa uefa imf wto tnt dna"
  ).split(" "),
);

const abbreviated: Readonly<Record<string, string>> = {
  Alabama: "Ala AL",
  Alaska: "AK",
  Arizona: "Ariz AZ",
  Arkansas: "Ark AR",
  California: "Calif Cal CA",
  Colorado: "Colo CO",
  Connecticut: "Conn CT",
  Delaware: "Del DE",
  Florida: "Fla FL",
  Georgia: "Ga GA",
  Illinois: "Ill IL",
  Indiana: "Ind",
  Iowa: "IA",
  Kansas: "Kan Kans KS",
  Kentucky: "Ky KY",
  Louisiana: "La",
  Maine: "ME",
  Maryland: "Md MD",
  Massachusetts: "Mass MA",
  Michigan: "Mich MI",
  Minnesota: "Minn MN",
  Mississippi: "Miss MS",
  Missouri: "Mo MO",
  Montana: "Mont MT",
  Nebraska: "Neb NE",
  Nevada: "Nev NV",
  "New Hampshire": "N.H NH",
  "New Jersey": "N.J NJ",
  "New Mexico": "N.M NM",
  "New York": "N.Y NY",
  "North Carolina": "N.C NC",
  "North Dakota": "N.D ND",
  Ohio: "OH",
  Oklahoma: "Okla OK",
  Oregon: "Ore OR",
  Pennsylvania: "Pa Penn PA",
  "Rhode Island": "R.I RI",
  "South Carolina": "S.C SC",
  "South Dakota": "S.D SD",
  Tennessee: "Tenn TN",
  Texas: "Tex TX",
  Utah: "UT",
  Vermont: "Vt VT",
  Virginia: "Va VA",
  Washington: "Wash WA",
  "West Virginia": "W.Va WV",
  Wisconsin: "Wis WI",
  Wyoming: "Wyo WY",
  "British Columbia": "B.C BC",
  Ontario: "Ont ON",
  Alberta: "Alta AB",
  Quebec: "Que QC",
  Manitoba: "Man MB",
  Saskatchewan: "Sask SK",
  "Nova Scotia": "N.S NS",
  "New Brunswick": "N.B NB",
  "Newfoundland and Labrador": "N.L NL",
  "Prince Edward Island": "P.E.I PEI",
  "New South Wales": "N.S.W NSW",
  "Australian Capital Territory": "ACT",
};

/** Provinces and states by their short forms without a final stop, as written: "Calif", "B.C", "NSW". */
export const placeAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries(abbreviated).flatMap(([name, forms]) =>
    forms
      .split(" ")
      .filter(Boolean)
      .map((form) => [form, name] as const),
  ),
);

/** Family names of known people, and family names first of all, that are also places. */
export const surnames: ReadonlySet<string> = new Set(
  (
    "adams allen anderson austin bailey baker barnes bell bennett black brooks brown bryant burns bush butler campbell carter chavez clark clarke clinton " +
    "cohen cole coleman collins cook cooper cox crawford cruz cruz cuomo davis dean diaz dixon duncan edwards ellis evans ferguson fisher flores ford foster fox " +
    "franklin freeman garcia gibson gomez gonzales gonzalez gordon graham grant gray green griffin hamilton hansen harris harrison hassan hayes henderson henry " +
    "hernandez hicks hill holmes howard hughes hunt hunter hussein jackson jacobs james jenkins johnson jones jordan kelly kennedy khan king knight lawrence lee " +
    "lewis lincoln long lopez marshall martin martinez mason matthews mcdonald mendoza mercer merkel miller mills mitchell mohammed montgomery moore morales " +
    "morgan morris morrison murphy murray myers nelson nguyen nixon obama olson ortiz palmer parker patterson perez perkins perry peters peterson phillips pierce " +
    "porter powell price putin ramirez ramos reed reid reyes reynolds rice richards richardson rivera roberts robertson robinson rodriguez rogers romney roosevelt " +
    "rose ross russell ryan salazar sanchez sanders santos saunders schmidt scott sharp shaw simmons simpson smith snyder spencer stevens stewart stone sullivan " +
    "taylor thompson torres trump tucker turner wagner walker wallace ward warren washington watson weaver webb weber wells west wheeler white wilson winston wood " +
    "woods wright young mandela morsi sisi assad erdogan maduro castro netanyahu sharon rabin peres abbas arafat hadi saleh haftar sarraj barzani talabani maliki abadi " +
    "karzai ghani musharraf bhutto sharif modi gandhi singh patel kim park moon abe xi macron hollande sarkozy"
  ).split(" "),
);

/** Verbs of speaking, whose subject is a person, a body or a capital that stands for its government. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  "said says told tells added adds explained noted asked replied testified recalled tweeted wrote argued insisted admitted denied".split(
    " ",
  ),
);

/** Lower-case words inside names of places: "Isle of Man", "Rio de Janeiro", "Deir ez-Zor". */
export const nameConnectors: ReadonlySet<string> = new Set(
  "of de del della di do dos da das la le les el al an as ash ar at ad ez es en du des und and the upon on sur am aan an-".split(
    " ",
  ),
);

/** Shortened beginnings of names with what they stand for. */
export const namePrefixes: ReadonlyMap<string, string> = new Map([
  ["st", "Saint"],
  ["ste", "Sainte"],
  ["ft", "Fort"],
  ["mt", "Mount"],
]);

/** First words of Arabic, Hebrew and Kurdish place names: hill, mountain, valley, ruin, spring, gate. */
export const placePrefixes: ReadonlySet<string> = new Set(
  "tal tall tell tel jabal jebel djebel wadi khirbet kherbet kafr kfar deir dayr ain ayn ein bab beit bayt khan ras nahr qalaat souq souk bir umm jisr qasr".split(
    " ",
  ),
);
