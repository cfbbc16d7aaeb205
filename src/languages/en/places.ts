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
    "city cities town towns village villages hamlet settlement suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods capital port municipality outskirts centre downtown",
  admin1:
    "province provinces governorate governorates oblast oblasts region regions state states countryside emirate canton prefecture krai voivodeship muhafazah wilayat wilaya vilayet",
  admin2:
    "district districts county counties parish raion subdistrict sub-district township canton borough department commune locality",
  region:
    "valley peninsula desert island islands plateau plain steppe strip enclave exclave delta basin border area areas sea gulf strait bay ocean coast mountains hills heights highlands",
  road: "road street highway avenue boulevard lane motorway junction crossroads expressway freeway route drive bridge",
  river: "river rivers creek stream canal lake reservoir dam",
  site: "airport airbase airfield base camp camps crossing checkpoint hospital university school mosque church cathedral monastery castle prison stadium square park palace barracks refinery mine port station theatre museum factory cemetery fort",
  country: "country nation republic kingdom",
};

/** What kind of place a head word tells of: "province", "village", "river". */
export const headKinds: ReadonlyMap<string, HeadKind> = new Map(
  (Object.entries(heads) as [HeadKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind] as const),
  ),
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

/** Nouns that make a place's name the beginning of an institution's: "London Police", "Damascus University". */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    "police university college school schools times post herald tribune gazette journal news press daily guardian observer telegraph mail " +
    "star army navy force forces brigade battalion division regiment corps party front movement union league council committee commission " +
    "bank group company corporation corp inc ltd llc co association society institute foundation agency authority bureau office department " +
    "ministry court tribunal network club fc united rangers stock exchange airlines airways hotel hospital center centre museum gallery orchestra " +
    "festival award awards prize cup games open championship conference summit accord accords agreement treaty convention protocol process " +
    "declaration pact deal plan initiative coalition alliance congress senate parliament assembly observatory monitor watch international " +
    "national fire sheriff coroner state board chamber trust fund library theater theatre radio television tv channel magazine books " +
    "partnership airline energy power electric gas oil motors insurance health medical clinic ambulance legion guard command fleet wave " +
    "media post-gazette chronicle courier examiner enquirer dispatch ledger bulletin sun globe express record review reporter observer"
  ).split(" "),
);

/** Words that are places somewhere but, written alone, are nearly always something else. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "a an the and or but if as at by for from in into of on to with without it its he she they we you i his her their our your my this that these those " +
    "who whom whose which what when where why how all any both each few more most other some such no nor not only own same so than too very can will " +
    "just should now new old first last second third one two three four five six seven eight nine ten many much several also there here then once " +
    "again further after before above below between under over out off up down about against during through until while because since is are was were " +
    "be been being have has had having do does did doing would could may might must shall am let say says said make made take took get got go went come came " +
    "see saw know knew think thought look find found give gave tell told become show leave left call called back still even well way good great long little " +
    "right big high small large next early young important public able best better free full sure true false real whole clear certain late hard major strong " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter today tomorrow yesterday morning evening night " +
    "christmas easter ramadan eid thanksgiving halloween god allah lord jesus christ bible koran quran islam muslim muslims christian christians jew jews jewish catholic " +
    "president minister prime king queen prince general army police government parliament congress senate house court union party republican democrat democratic " +
    "republic kingdom state states federal national international united nations council security foreign interior defence defense health education justice " +
    "people women men children man woman child family mother father son daughter brother sister friend world country city town village street road north south east west " +
    "northern southern eastern western central north-west north-east south-west south-east reading bath same mobile nice orange split media university college man of " +
    "police moral progress enterprise mission battle force fort most bar bay hill hills hope liberty union independence freedom victory peace war " +
    "along best black white red green blue brown gray grey gold silver pink purple rose lily daisy " +
    "time times post mail star sun moon sky sea ocean river lake mountain mount valley park garden bridge hall mill wells spring springs stone wood woods forest field fields " +
    "market station church cross temple castle palace tower gate port harbor harbour island islands beach coast point cape rock sand lane drive avenue " +
    "internet facebook twitter google apple amazon microsoft samsung sony ford toyota honda boeing airbus reuters afp ap cnn bbc nbc cbs abc fox " +
    "covid coronavirus aids hiv ebola dna fbi cia nsa nato eu un usa nba nfl nhl mlb fifa uefa nasa imf wto who unicef unesco unhcr opec isis isil " +
    "mr mrs ms dr sir lord lady professor prof rev gen col lt sgt capt jr sr phd ceo cfo coo " +
    "yes no ok okay hello hi thanks please sorry welcome well oh ah " +
    "please photo photos video image images credit copyright source sources read watch listen share comment comments email e-mail subscribe advertisement related story " +
    "nature science energy power oil gas water air fire earth food money bank trade business market economy work job home life death love hate sport sports football soccer " +
    "game team player players coach season league cup champions championship olympic olympics match race final finals round goal goals score point points win loss draw " +
    "judge jury trial prison jail crime law bill act rule rules order orders vote votes election elections campaign " +
    "white brown young king cook day sale ball page rice price love hall wall bell bush chase field " +
    "however moreover meanwhile although though despite according among several nearly almost around roughly about perhaps maybe indeed instead thus hence therefore besides " +
    "including based born died killed wounded injured dead missing held taken seized lost fled attacked bombed shelled shot fired hit struck"
  ).split(" "),
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
