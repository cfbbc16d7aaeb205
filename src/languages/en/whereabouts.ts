import type { WhereLexicon } from "../../codebook/index.ts";

/** English words that tell where something happened, by lemma. */
export const whereabouts: WhereLexicon = {
  at: "in at on inside within across throughout along amid through over into onto upon above beneath under via to toward towards until aboard up down",
  near: "near around outside off beyond by beside between behind opposite nearby past round north south east west northeast northwest southeast southwest",
  away: "from out",
  distances: "kilometer kilometre km kms mile mi meter metre m yard league",
  bearings:
    "of from to the away ) ( due just north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern " +
    "outside capital city town village port main , northwards southwards eastwards westwards",
  parts:
    "part outskirt outskirts heart centre center middle north south east west northeast northwest southeast southwest edge fringe vicinity environs axis " +
    "bank shore coast coastline valley mountain river lake sea gulf sky skies airspace water farm forest desert plain summit slope top foot municipality commune " +
    "county prefecture state republic nation colony slum ghetto resort spot place stretch section half most majority rest tip hamlet community settlement locality " +
    "parish canton sector area side entrance exit gate wall approach perimeter interior hinterland steppe jungle swamp marsh bay peninsula archipelago atoll " +
    "reserve park square block lane avenue boulevard alley courtyard field hilltop hillside cave tunnel canal dam pass gorge canyon kingdom emirate plateau strait straits thoroughfare landmark road rural cordillera delta basin border " +
    "sultanate caliphate fiefdom bastion hub haven hideout den pocket swathe swath frontline frontier siege battlefield battleground backstreet alleyway byway lowland upland woodland wetland marshland farmland grassland highland hinterland no-man's-land",
  facilities:
    "airfield stadium hall palace library theatre theater cinema museum zoo garden gallery shop salon cemetery graveyard mall plaza terminal platform metro subway bus-stop " +
    "restaurant cafe bar pub club nightclub casino supermarket kiosk stall garage gym pool beach pier dock wharf harbour harbor marina mine quarry refinery " +
    "laboratory lab jail court courthouse parliament assembly ministry palace monument statue memorial tomb ruin apartment flat residence mansion villa hut tent " +
    "dormitory hostel orphanage ward campus classroom seminary madrassa chapel parking lot compound complex estate ranch plantation orchard depot silo " +
    "barricade roadblock trench bunker fortress citadel castle fort garrison armory armoury hangar runway tarmac pipeline well facility project college academy nursery kindergarten gurdwara synagogue convent abbey priory minaret bazaar souk arcade playground racetrack racecourse arena auditorium amphitheatre amphitheater studio workshop sawmill mill brewery dairy distillery greenhouse barn stable slaughterhouse morgue mortuary crematorium lighthouse observatory watchtower pillbox bunkhouse guesthouse lodge inn tavern pub diner bistro teahouse bathhouse spa clubhouse pavilion gazebo",
  happenings:
    "ambush gunfight shootout shoot-out firefight shooting stabbing rally demonstration protest march parade procession ceremony funeral wedding concert service " +
    "election vote referendum summit conference meeting explosion blast detonation incident unrest riot uprising rebellion revolt revolution coup war conflict crisis " +
    "genocide famine drought flood earthquake storm crash accident fire outbreak epidemic festival celebration gathering sit-in strike siege invasion incursion " +
    "occupation intervention mission campaign operation offensive counteroffensive counter-offensive advance retreat withdrawal landing deployment patrol raid " +
    "sweep search crackdown arrest capture fall liberation recapture takeover seizure evacuation return visit trip tour journey stay exile work fighting combat " +
    "battle clash skirmish violence bloodshed carnage killing murder death assassination massacre execution kidnapping abduction hijacking bombing bombardment " +
    "shelling airstrike air-strike attack assault onslaught counterattack counter-attack charge push drive destruction damage collapse breakthrough gain progress",
  locals: "police policeman policewoman constable sheriff firefighter fireman garrison",
  visiting:
    "attack bomb shell strike hit invade raid storm enter leave flee reach visit tour patrol cross capture seize occupy conquer take retake recapture regain " +
    "liberate free destroy devastate ravage rock shake sweep batter flood burn loot ransack sack besiege surround encircle blockade target pound bombard evacuate " +
    "abandon overrun penetrate infiltrate traverse roam approach exit depart quit inhabit govern rule hold control defend guard secure clear demolish raze " +
    "level assault pummel hammer lose surrender cede annex hijack torch barrel-bomb carpet-bomb walk march drive fly sail navigate scour comb search rob blanket " +
    "circle plague hurt wreck",
  leaving:
    "leave flee withdraw retreat kick force evacuate escape exit depart quit emerge pull expel drive oust evict eject deport displace uproot abduct kidnap snatch steal loot rescue free " +
    "remove airlift vanish disappear march fire launch broadcast telephone televise operate",
  hosting:
    "see witness host suffer experience endure face undergo house contain lie stand remain become fall be come descend erupt burn plunge slip have",
  elsewhere:
    "accuse blame urge tell ask warn thank condemn criticise criticize denounce praise support back help assist aid arm fund supply threaten sanction punish " +
    "recognise recognize represent call name describe mention discuss consider want need love hate fear know think believe like favour favor oppose reject betray " +
    "beat defeat play challenge demand oblige force allow let permit lead join trust deny admit involve include concern mean cite quote blame serve persuade " +
    "convince pressure press invite please anger upset provoke inform brief phone contact address slam lambast lambaste rebuke chide castigate decry deplore berate scold mock insult hail applaud laud commend congratulate honour honor salute thank flatter court woo lobby",
  contending:
    "protest protester demonstrate demonstration demonstrator rally campaign strike picket chant march vote veto speak argue object complain appeal petition plead lobby agitate rail inveigh " +
    "warn react retaliate retaliation sanction resolution slogan",
  contended: "against over about for",
  tellings:
    "report claim allegation accusation charge news account rumour rumor story article coverage footage video photograph photo picture image film documentary book map " +
    "threat warning fear hope plan prospect possibility risk danger proposal call demand appeal promise pledge vow intention idea suggestion speculation suspicion " +
    "support condemnation criticism outrage anger concern worry anxiety grief inquiry investigation probe trial verdict ruling law bill resolution memory anniversary " +
    "commemoration remembrance suspect mastermind planner architect organiser organizer perpetrator survivor veteran witness evidence proof doubt denial question debate response reaction reply retaliation reprisal revenge opposition contrast addition reference comparison agreement accord pact treaty ceasefire truce protocol memorandum",
  belonging:
    "base bear headquarter live reside dwell raise educate hail originate grow know name call title",
  adjoining:
    "borders bordering border bordered adjoins adjoining abuts abutting neighbours neighbors overlooks overlooking overlooked faces facing flanks flanking",
  discussing:
    "talk negotiation discussion dialogue debate conference summit meeting session briefing speech lecture statement report article book film paper document information news " +
    "policy stance position view opinion focus resolution decision agreement deal plan bill law vote question inquiry hearing consultation pressure sanction embargo ban tariff tax " +
    "restriction limit claim influence effect impact dependence reliance spending expert specialist adviser advisor rapporteur envoy",
  regarding:
    "condemn denounce deplore decry criticise criticize censure lament mourn regret praise applaud hail welcome celebrate commemorate remember recall discuss debate mention " +
    "investigate probe examine review protest deny justify excuse forgive",
  reasons: "for of against over about",
  heading: "to toward towards",
  together: "when as while where whereupon",
  supposed: "if unless lest",
  apart:
    "after before since because if although though unless until once whether than so that despite",
};
