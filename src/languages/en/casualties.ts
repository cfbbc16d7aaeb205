import type { CasualtyLexicon } from "../../codebook/index.ts";

/** English words that make a number a figure, by lemma. */
export const casualties: CasualtyLexicon = {
  verbs: [
    {
      kind: "killed",
      counted: "object",
      words:
        "kill slay murder massacre slaughter assassinate execute behead decapitate crucify strangle garrotte guillotine exterminate martyr shoot_dead gun_down lynch hang electrocute burn_alive eliminate liquidate annihilate put_to_death",
    },
    { kind: "killed", counted: "subject", words: "die perish succumb lose_life" },
    { kind: "injured", counted: "object", words: "injure wound hurt maim hospitalise hospitalize" },
    { kind: "displaced", counted: "object", words: "displace uproot drive_out" },
    { kind: "displaced", counted: "subject", words: "flee escape" },
    {
      kind: "detained",
      counted: "object",
      words: "arrest detain jail imprison round_up apprehend capture hold",
    },
    { kind: "abducted", counted: "object", words: "kidnap abduct take_hostage seize" },
    { kind: "released", counted: "object", words: "release free liberate" },
    { kind: "evacuated", counted: "object", words: "evacuate rescue" },
    { kind: "returned", counted: "subject", words: "return" },
    { kind: "besieged", counted: "object", words: "besiege trap" },
    { kind: "neutralised", counted: "object", words: "neutralise neutralize" },
    { kind: "destroyed", counted: "object", words: "destroy demolish raze burn damage torch" },
  ],
  nouns: [
    { kind: "killed", words: "death fatality toll dead killing martyr" },
    { kind: "injured", words: "injury wounded injured" },
    { kind: "killed-or-injured", words: "casualty victim" },
    { kind: "bodies-found", words: "body corpse remains" },
    { kind: "missing", words: "missing" },
    { kind: "displaced", words: "refugee idp displacement evacuee" },
    { kind: "detained", words: "detainee prisoner arrest" },
    { kind: "abducted", words: "hostage abductee" },
    {
      kind: "strikes",
      words: "airstrike strike raid rocket missile shell mortar sortie attack barrel bomb",
    },
    { kind: "population", words: "inhabitant" },
  ],
  adjectives: [
    { kind: "killed", words: "dead" },
    { kind: "injured", words: "wounded injured hurt" },
    { kind: "missing", words: "missing unaccounted" },
    { kind: "displaced", words: "homeless displaced" },
    { kind: "besieged", words: "trapped besieged" },
    { kind: "detained", words: "detained" },
  ],
  people: {
    people:
      "people person individual other resident inhabitant villager family household passenger victim casualty member body relative migrant citizen worker student teacher local figure soul life syrian palestinian iraqi afghan yemeni pilgrim tourist passer-by bystander farmer peasant employee worshipper mourner driver leader nun priest monk lawyer activist youth crew guest patient human displaced neighbour brother sister relative indian foreigner traveller trader fisherman " +
      "american briton canadian pakistani italian nigerian kenyan ukrainian israeli turk kurd egyptian libyan lebanese jordanian iranian yazidi christian muslim " +
      "cleric imam preacher pastor bishop rabbi mullah sheikh scholar muezzin friar missionary " +
      "lecturer professor headmaster principal principal academic researcher scientist engineer technician mechanic electrician plumber carpenter builder bricklayer labourer laborer miner logger " +
      "businessman businesswoman banker merchant shopkeeper vendor seller shopper customer contractor broker landlord owner manager director chairman chairwoman chairperson president chief boss executive clerk secretary accountant " +
      "herder herdsman shepherd hunter gardener butcher baker cook barber tailor weaver cleaner porter watchman conductor pilot chauffeur motorist motorcyclist cyclist biker rider pedestrian commuter " +
      "translator interpreter writer poet singer actor actress musician artist athlete player footballer coach blogger author publisher " +
      "elder head leader chieftain headman tribesman king prince princess nobleman " +
      "suspect prisoner detainee inmate hostage captive convict fugitive informant informer spy witness robber thief bandit smuggler trafficker poacher " +
      "cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter grandchild parent spouse bride groom widow widower orphan sibling twin in-law friend colleague companion roommate partner aide assistant adviser advisor bodyguard " +
      "supporter sympathiser sympathizer follower believer devotee parishioner congregant celebrant spectator reveller diner concertgoer partygoer holidaymaker settler nomad elderly homosexual transvestite prostitute beggar",
    civilian: "civilian non-combatant noncombatant",
    man: "man male father husband son brother",
    woman: "woman female mother wife daughter sister lady",
    child: "child kid baby infant minor teenager toddler schoolchild pupil newborn youngster",
    girl: "girl schoolgirl",
    boy: "boy schoolboy",
    soldier:
      "soldier troop force serviceman conscript marine officer sergeant lieutenant guard guardsman paratrooper trooper recruit airman sailor commander general colonel major captain corporal private commando reservist peshmerga cadet infantryman",
    police:
      "policeman policewoman police cop gendarme constable superintendent inspector detective sheriff",
    fighter:
      "fighter rebel militant insurgent jihadist terrorist guerrilla militiaman gunman combatant extremist attacker assailant bomber islamist paramilitary separatist mercenary operative cadre henchman enforcer",
    displaced: "refugee idp evacuee",
    journalist:
      "journalist reporter cameraman camerawoman photographer correspondent editor columnist presenter broadcaster newsman newscaster anchor",
    medical:
      "doctor medic medical nurse paramedic physician surgeon midwife pharmacist dentist vaccinator ambulanceman",
    "aid-worker": "aid-worker volunteer rescuer firefighter",
    peacekeeper: "peacekeeper",
    official:
      "official mayor minister lawmaker deputy judge politician governor senator parliamentarian legislator councillor councilman councilwoman mp congressman congresswoman commissioner administrator prosecutor magistrate attorney ambassador consul diplomat envoy candidate premier bureaucrat",
    protester: "protester demonstrator marcher picketer",
    rioter: "rioter mob vigilante looter hooligan",
  },
  cumulative: "war conflict uprising revolution insurgency rebellion",
  period: "escalation offensive campaign crackdown unrest onslaught surge week month year siege",
  home: "home live population house contain hold host shelter",
  increments: "another more further additional other extra",
  parts: "include including among of",
  rises: "rise climb increase reach grow jump soar mount",
  falls: "fall drop revise lower",
  reporting:
    "fear report confirm believe say think know presume understand allege estimate declare pronounce announce assume consider claim suspect verify list find",
  doubting: "fear believe think presume allege assume suspect consider",
  taking: "claim cost take lose end cut",
  accident:
    "accident crash earthquake quake flood storm hurricane tornado cyclone typhoon avalanche landslide mudslide disease virus epidemic cholera ebola covid cancer outbreak drought famine tsunami collision derailment stampede drowning",
};
