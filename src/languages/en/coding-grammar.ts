import type { GrammarLexicon } from "../../codebook/index.ts";
import { peopleWords } from "./people-words.ts";
import { thingWords } from "./thing-words.ts";

/** English words around triggers, by lemma. */
export const grammar: GrammarLexicon = {
  lightVerbs:
    "carry_out launch conduct stage mount perpetrate commit execute undertake make unleash wage open begin start initiate resume continue intensify step_up escalate renew repeat lead order plan perform do commence deliver aim direct",
  bending: {
    planned:
      "plan intend prepare aim seek try attempt want hope wish expect go mean determine resolve decide head bid strive propose consider contemplate schedule determined ready poised prepared resolved eager set due about agree promise undertake bound",
    threatened: "threaten vow warn swear promise pledge",
    demanded:
      "urge call demand ask request order appeal implore exhort press push instruct encourage invite plead advise beg beseech tell",
    possible:
      "could fear suspect allege believe risk appear seem worry presume likely unlikely able",
    negated:
      "avoid prevent stop halt cease refrain thwart foil avert fail refuse decline end prohibit ban forbid abstain intercept renounce forswear suspend oppose",
    accused: "accuse blame charge",
    denied: "deny refute",
  },
  evidence:
    "rebel militant fighter insurgent jihadist terrorist narcoterrorist gunman guerrilla guerilla militiaman militia islamist assailant bomber sniper combatant mercenary paramilitary mujahideen warplane jet gunship troop soldier army tank artillery mortar rocket missile bomb bombing bombardment shelling airstrike shell grenade landmine mine ied explosive rifle kalashnikov machine-gun machinegun gunfire gunshot gunmen ceasefire truce siege battalion brigade regiment dynamite car-bomb suicide checkpoint hostage massacre sniper drone ammunition commando attacker extremist barracks warship infantry conscript policeman serviceman isis isil daesh taliban hezbollah hamas al-qaeda boko paramilitary separatist kidnap kidnapping assassinate assassination murder abduct abduction kidnapper assassin assailant armed terrorism gunpoint machete bayonet balaclava fatigues hooded masked novichok sarin subversive saboteur hitman guerilla narcoterrorist narcoterrorism",
  auxiliaries: {
    planned: "will shall 'll wo",
    possible: "would may might could can should must ca",
  },
  bendingNouns: {
    planned: "plan intention preparation bid attempt plot effort readiness campaign",
    threatened: "threat warning vow",
    demanded: "call demand appeal request plea",
    possible:
      "possibility risk fear danger prospect likelihood chance suspicion allegation charge accusation",
    negated: "end halt cessation absence lack prevention suspension stop",
  },
  conditional: "if unless whether lest",
  negators: "not n't never no neither nor without nobody none",
  placeAnaphors:
    "region area territory province city capital municipality town village district site neighbourhood neighborhood enclave country camp zone governorate northwest northeast",
  where:
    "in at near around on over across inside outside within throughout along above beside between",
  origin: "from out off",
  destination: "to into toward towards onto",
  nounClasses: {
    armed:
      "rebel militant fighter insurgent jihadist terrorist narcoterrorist gunman guerrilla guerilla militiaman militia group extremist islamist faction assailant attacker bomber sniper combatant mercenary warlord paramilitary commando separatist hijacker pirate bandit gang brigade battalion squad cell kidnapper captor arsonist gangster mujahideen jihadi mujahid opposition hitman subversive assassin killer murderer narco drug-trafficker trafficker outlaw criminal delinquent thug vigilante insurrectionist sapper hooligan kidnaper hired-killer gunrunner mobster bomb-thrower rebel-fighter infiltrator irregular partisan saboteur raider abductor executioner triggerman henchman raider revolutionary column contra robber thief mafia cartel syndicate operative cadre enforcer",
    force:
      "force troop soldier army military police policeman officer serviceman regiment battalion brigade division unit navy airforce marine infantry guard gendarme gendarmerie convoy patrol warplane jet helicopter aircraft tank gunship personnel regular conscript reinforcement reservist trooper recruit commander general colonel captain warship peacekeeper",
    civilian: `civilian people person man woman child resident villager inhabitant family student teacher worker journalist reporter doctor nurse medic priest bishop nun monk activist politician lawmaker mayor judge lawyer protester demonstrator farmer peasant refugee passenger pedestrian shopper worshipper pilgrim tourist businessman businesswoman minority boy girl baby infant citizen leader member relative wife husband son daughter brother father mother victim driver prisoner hostage detainee candidate union trade-unionist unionist deputy official minister president judge magistrate ambassador diplomat adviser missionary jesuit aid-worker foreigner american indian migrant tribesman trader writer ${peopleWords}`,
    captive:
      "prisoner hostage detainee captive inmate abductee internee kidnapped soldier civilian worker journalist suspect fighter militant activist man woman people person child crew body remains",
    territory:
      "territory land town village city township municipality commune hamlet district region area province neighbourhood neighborhood enclave hill position stronghold base airport airbase field oilfield gasfield refinery port harbour harbor dam compound ridge summit valley bank front island border capital countryside governorate suburb ground kilometer kilometre kilometres square camp zone checkpoint outpost crossing part post headquarters corridor junction quarter",
    weapon:
      "weapon arm weaponry missile rocket bomb shell mortar grenade mine landmine gun rifle shotgun ammunition ammo explosive munition artillery tank aircraft warplane jet helicopter drone plane device dynamite pistol handgun revolver firearm machinegun machine-gun bullet cartridge torpedo warhead howitzer kalashnikov car-bomb ied rpg projectile detonator launcher cannon stockpile armament",
    relief:
      "aid food medicine relief assistance supply convoy water shelter help medication vaccine flour fuel blanket tent delivery donation ration parcel",
    violence:
      "attack killing shelling bombing airstrike strike raid assault violence fighting war force bombardment offensive operation massacre murder hostility aggression escalation clash crackdown repression execution campaign revenge retaliation battle",
    talks:
      "talk negotiation dialogue discussion consultation meeting conference summit session crisis situation ceasefire cease-fire truce peace",
    accord:
      "agreement accord treaty deal pact memorandum charter protocol convention relation tie contract plan roadmap",
    truce: "ceasefire cease-fire truce armistice lull cessation calm",
    penalty:
      "sanction embargo ban curfew blockade restriction siege punishment penalty tariff emergency closure action retaliation consequence",
    office:
      "government president minister ministry parliament senate congress king prince emir premier chancellor ambassador envoy spokesman spokeswoman spokesperson court state administration authority council union nation secretary regime leader prosecutor judge governor delegation commission agency office official diplomat cabinet coalition committee organisation organization alliance bloc league leadership side party",
    speech:
      "newspaper broadcaster television radio station website media journalist information intelligence broadcast book channel",
    road: "road highway crossing border airport port route corridor street bridge strait railway",
    building: `building house home hospital school mosque church market bridge factory office station embassy village camp shop hotel pipeline plant tower depot warehouse clinic base headquarters post vehicle bus truck car train ship installation facility infrastructure town bakery farm bank consulate barracks prison cathedral temple store convoy substation pylon oilfield tanker residence university police-station checkpoint airport airfield crop ${thingWords}`,
    envoy:
      "ambassador envoy diplomat observer inspector monitor peacekeeper attache mission agency worker staff",
    crowd:
      "protester demonstrator crowd mob rioter supporter fan villager citizen nurse doctor parent woman lawyer opponent worshipper student worker people person resident thousand hundred ten dozen activist youth mob supporter striker marcher union refugee miner villager employee farmer teacher",
    protest:
      "protester demonstrator marcher picketer rioter protest demonstration rally march sit-in riot gathering procession vigil strike assembly",
    projectile:
      "stone rock bottle brick projectile firework firecracker petrol-bomb molotov cocktail egg fence chair tyre tire barricade bin slab missile flare fire wall barrier paint bomb object",
    post: "base post outpost camp headquarters checkpoint position garrison barracks point stronghold airbase fort fortress fortification trench bunker bastion hideout compound",
    accident:
      "accident crash blaze wildfire earthquake quake flood storm hurricane tornado cyclone typhoon avalanche landslide mudslide disease virus epidemic cholera ebola covid cancer outbreak drought famine heatwave tsunami collision derailment stampede drowning shipwreck malaria influenza flu wildfire overdose avalanche eruption malnutrition lightning heat",
    sport:
      "match game team coach goal season league player championship tournament cup race football soccer cricket ball innings",
  },
  weapons: {
    aircraft:
      "air_force airstrike warplane jet helicopter aircraft plane bombers fighter_bomber strategic_bomber heavy_bomber stealth_bomber fighter-jet gunship airpower barrel-bomb airplane mig sukhoi airforce air-raid barrel",
    drone: "drone uav quadcopter unmanned",
    artillery: "artillery mortar howitzer cannon tank shell shelling gunboat tank_shell",
    rocket:
      "rocket missile grad katyusha rpg launcher scud propelled_grenade propel_grenade rocket_launcher grenade_launcher",
    bomb: "bomb explosive ied vbied dynamite car-bomb explosive_device improvised_device c-4 tnt explosive_charge dynamite_charge bomb_charge dynamite_stick explosive_artifact explosive_package explosive_load bombing car_bomb",
    grenade: "grenade hand-grenade hand_grenade",
    mine: "mine landmine ordnance uxo",
    suicide: "suicide suicide_belt suicide_vest explosive_belt explosive_vest",
    firearm:
      "gun rifle live_round live_ammunition live_bullet live_fire machine-gun machinegun pistol kalashnikov bullet gunfire sniper gunman gunshot ak-47 revolver submachine gunmen",
    blade:
      "knife machete axe sword club stone stick spear arrow dagger sabre bat cutlass bayonet lance pitchfork sickle scythe hatchet cleaver iron_bar metal_bar iron_rod metal_rod",
    fire: "arson molotov petrol-bomb napalm phosphorus incendiary",
    chemical:
      "chlorine sarin novichok chemical_weapon chemical_weapons chemical_agent chemical_munition chemical_bomb chemical_shell chemical_attack chemical_warfare toxic_chemical poisonous_chemical poison_gas poisonous_gas toxic_gas nerve_gas nerve_agent mustard_gas mustard_agent blister_agent toxic_agent chlorine_gas anthrax ricin gas_attack",
    crowd:
      "tear-gas teargas tear_gas water-cannon water_cannon baton truncheon pepper-spray pepper_spray pepper_gas pepper_ball rubber_bullet plastic_bullet sponge_grenade stun_grenade smoke_grenade smoke_bomb flash_grenade sound_grenade sound_bomb",
  },
  infrastructure: {
    medical: "hospital clinic ambulance dispensary pharmacy",
    school: "school university college kindergarten madrasa academy",
    religious: "mosque church shrine temple cathedral synagogue monastery",
    market: "market bazaar shop bakery mall store souk supermarket",
    dwelling: "house home village camp apartment shelter tent residence",
    utility: "power electricity water pipeline dam pylon refinery oilfield substation well plant",
    transport: "road bridge airport bus train truck car highway railway port vehicle plane ship",
    government: "ministry court parliament police-station town-hall office consulate",
    military:
      "base barracks checkpoint outpost depot airbase garrison position headquarters post stronghold bunker fort fortress fortification trench camp convoy patrol",
    media: "television radio newspaper station broadcaster",
    diplomatic: "embassy consulate mission",
    commercial: "bank factory company hotel restaurant warehouse farm",
  },
  contexts: {
    military:
      "army military troop soldier force shelling airstrike rebel militia fighter offensive front warplane",
    terrorism: "terrorist terrorism jihadist suicide isis al-qaeda",
    human_security: "aid humanitarian displaced refugee relief",
    diplomatic: "ambassador envoy resolution veto talk negotiation summit diplomat",
    territory: "territory border land occupation reconquer retake",
    repression: "repression crackdown",
    human_rights: "rights abuse torture",
    legal: "court trial prosecutor judge law",
    election: "election vote ballot poll",
    economic: "economy trade sanction oil",
    peacekeeping: "peacekeeper observer",
    migration: "migrant migration",
    cbrn: "chlorine sarin chemical nuclear",
    cyber: "cyber hacker",
    illegal_drugs: "drug cocaine heroin cartel",
    religion_ethnicity: "sectarian ethnic religious",
    health: "hospital medical doctor clinic",
  },
  bodies:
    "government force troop army military regime authority leadership president leader spokesman ministry official side people state fighter militant jihadist rebel soldier warplane jet aircraft police group member militia navy parliament presidency minister militiaman ally leadership commander",
  allies: "ally partner backer supporter",
  contentModes: [
    [
      "yield",
      "stop end halt cease ceasefire cease-fire truce withdraw withdrawal release free lift ease reversal refrain leave allow restraint de-escalation cessation surrender access return open hold respect pullout evacuate disarm reverse spare avoid lay",
    ],
    [
      "meet",
      "meet talk negotiate negotiation dialogue mediation settlement conference summit session meeting solution",
    ],
    [
      "assist",
      "help aid assist assistance support send weapon protect protection intervene intervention fight join supply donate donation provide back backing relief cooperate cooperation head defend act",
    ],
    [
      "change",
      "reform resign resignation step election change policy leadership right constitution law",
    ],
  ],
  phone: "telephone phone videoconference teleconference",
  threatModes: [
    [
      "territory",
      "retake recapture reconquer recover regain seize occupy conquer liberate annex capture invade territory inch bid take",
    ],
    ["restrict", "sanction embargo blockade close curfew tariff"],
    ["arrest", "arrest prosecute jail try"],
    ["expel", "expel deport"],
    ["relations", "cut sever suspend withdraw quit leave boycott"],
    [
      "violence",
      "attack kill bomb strike destroy retaliate avenge revenge respond crush fight punish eliminate force war execute shoot hit annihilate wipe shell burn retaliation blood resist eradicate defeat",
    ],
  ],
};
