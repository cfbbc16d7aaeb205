import type { SpeechAct } from "../../model/index.ts";

/** What a word that introduces speech does. */
export interface SpeechVerb {
  readonly act: SpeechAct;
  /**
   * says: gives words or a report of fact. thinks: gives a belief. wants: gives a wish or a plan, which is no statement
   * of fact. judges: takes a side on a thing and asserts nothing more.
   */
  readonly sort: "says" | "thinks" | "wants" | "judges";
}

type Sort = SpeechVerb["sort"];

function verbs(act: SpeechAct, sort: Sort, lemmas: string): (readonly [string, SpeechVerb])[] {
  return lemmas.split(" ").map((lemma) => [lemma, { act, sort }] as const);
}

/** Verbs that introduce what somebody says, believes, wants or judges, by lemma. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...verbs(
    "states",
    "says",
    "say tell state add note explain declare announce write tweet post remark comment mention observe stress emphasize emphasise insist " +
      "maintain assert contend argue claim reply respond answer recall reiterate repeat continue conclude describe discuss quip joke " +
      "advise brief inform proclaim assure boast brag caution cite quote underline underscore highlight signal suggest hint imply chant " +
      "shout yell cry sing whisper testify swear preach lecture lament complain grumble speak talk elaborate opine muse fume retort " +
      "counter rebut interject sum notify predict echo summarize portray characterize liken depict point refer address broadcast " +
      "publish release read mock joke label dub brand term call identify compare tout hail celebrate tease thunder gush chime",
  ),
  ...verbs("states", "says", "warn caution alert remind reassure"),
  ...verbs(
    "reports",
    "says",
    "report find document record reveal indicate show disclose detail chronicle learn uncover discover demonstrate establish determine outline " +
      "list register log tally leak expose publicize relay",
  ),
  ...verbs(
    "estimates",
    "says",
    "estimate calculate reckon project forecast count tally assess gauge rate rank",
  ),
  ...verbs("accuses", "says", "accuse blame allege charge denounce implicate fault"),
  ...verbs("admits", "says", "admit acknowledge concede confess own"),
  ...verbs("denies", "says", "deny refute disavow disclaim"),
  ...verbs("confirms", "says", "confirm verify corroborate affirm attest certify"),
  ...verbs("corrects", "says", "correct clarify amend revise"),
  ...verbs("retracts", "says", "retract recant"),
  ...verbs("doubts", "says", "doubt question dispute challenge"),
  ...verbs("declines", "says", "decline refuse"),
  ...verbs(
    "demands",
    "says",
    "demand urge ask request appeal press order plead exhort implore beg instruct inquire encourage invite",
  ),
  ...verbs("promises", "says", "promise pledge vow undertake guarantee commit"),
  ...verbs("threatens", "says", "threaten"),
  ...verbs(
    "states",
    "thinks",
    "believe think know feel see consider fear worry suspect expect assume hope understand realize realise recognize recognise agree " +
      "disagree imagine regard view guess figure presume suppose hear remember forget wonder decide judge rule deem foresee envision " +
      "anticipate dream wish",
  ),
  ...verbs(
    "states",
    "wants",
    "want plan seek intend propose hope aim prefer desire offer recommend advocate wish like love vie weigh consider",
  ),
  ...verbs(
    "states",
    "judges",
    "support oppose back reject endorse praise criticize criticise condemn blast slam attack defend welcome embrace favor favour dismiss applaud " +
      "approve ridicule bash lambaste decry deplore rail resist protest champion laud promote push hate despise respect trust ignore regret " +
      "disapprove object vote rip tear scold rebuke chide chastise deride",
  ),
]);

/** Verbs by which somebody gives a count, with such a noun for their object: "put the toll at 30", "gave a figure of 12". */
export const tollVerbs: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ["put", "states"],
  ["place", "states"],
  ["give", "states"],
  ["set", "states"],
  ["peg", "states"],
  ["raise", "corrects"],
  ["lower", "corrects"],
  ["revise", "corrects"],
  ["update", "corrects"],
  ["adjust", "corrects"],
]);

/** Nouns for a count of people. */
export const tollNouns: ReadonlySet<string> = new Set(
  "toll number figure count tally total estimate casualties losses dead".split(" "),
);

/** Nouns for what somebody claims: "rejected allegations that …". */
export const claimNouns: ReadonlySet<string> = new Set(
  "claim allegation accusation report charge assertion suggestion rumour rumor".split(" "),
);

/** Prepositions that belong to the cue after certain verbs: "called for", "pointed to". */
export const cueParticles: ReadonlyMap<string, readonly string[]> = new Map([
  ["call", ["for", "on", "upon"]],
  ["point", ["to", "out"]],
  ["refer", ["to"]],
  ["speak", ["of", "about", "out", "against"]],
  ["talk", ["about", "of"]],
  ["push", ["for"]],
  ["appeal", ["for", "to"]],
  ["ask", ["for", "about"]],
  ["press", ["for"]],
  ["complain", ["of", "about"]],
  ["warn", ["of", "about", "against"]],
  ["know", ["about"]],
  ["worry", ["about"]],
  ["insist", ["on"]],
  ["agree", ["on", "with", "to"]],
  ["disagree", ["with"]],
  ["rail", ["against"]],
  ["object", ["to"]],
  ["respond", ["to"]],
  ["joke", ["about"]],
  ["comment", ["on"]],
  ["decide", ["against", "on"]],
  ["vote", ["for", "against"]],
  ["plead", ["for"]],
  ["dream", ["of"]],
  ["hope", ["for"]],
  ["wish", ["for"]],
  ["plan", ["for", "on"]],
  ["think", ["of", "about"]],
  ["hear", ["of", "about"]],
  ["learn", ["of", "about"]],
  ["go", ["after"]],
  ["lash", ["out"]],
  ["lay", ["out"]],
  ["spell", ["out"]],
  ["blame", ["for"]],
]);

/** Verbs whose "that" the reader must see before he believes in speech: "he found his brother" against "found that". */
export const clauseOnly: ReadonlySet<string> = new Set(
  (
    "show find see know feel learn discover determine establish indicate observe read count project charge own establish record list point " +
    "continue recall post release publish signal hear figure suppose guess rule judge recognize remember forget maintain add " +
    "conclude decide wonder imagine like love log register demonstrate realize understand"
  ).split(" "),
);

/** Verbs of speech whose person addressed is an object: "told reporters". */
export const addressingVerbs: ReadonlySet<string> = new Set(
  "tell inform assure remind notify brief advise warn ask urge reassure ask alert".split(" "),
);

/** Verbs that ask somebody to do something, whose object is the one asked. */
export const askingVerbs: ReadonlySet<string> = new Set(
  "urge ask warn call order request implore beg instruct tell encourage invite press exhort appeal".split(
    " ",
  ),
);

/** Verbs that hardly do anything but introduce speech, so that they do even where the tree is unsure. */
export const plainSaying: ReadonlySet<string> = new Set(
  "say tell tweet argue claim insist state contend assert".split(" "),
);

/** Verbs that may stand behind or inside what they introduce: "Twelve died, the monitor said", "the footage showed". */
export const asideVerbs: ReadonlySet<string> = new Set(
  (
    "say tell state add note explain declare announce write tweet post remark comment observe insist maintain assert contend argue claim " +
    "reply respond recall reiterate repeat conclude joke advise suggest predict reveal report find show indicate disclose estimate " +
    "reckon allege charge admit acknowledge concede confess confirm warn caution believe think fear suspect hope stress emphasize emphasise " +
    "quote testify continue complain boast point"
  ).split(" "),
);

/** Verbs that stand before their subject behind what is said, and hardly ever take an object there: "…, said X". */
export const invertingVerbs: ReadonlySet<string> = new Set(
  "say add note tweet write remark observe insist joke quip muse lament boast declare".split(" "),
);

/** Words that open a circumstance of speaking and are no part of what is said: "said late Tuesday", "said last week". */
export const circumstanceWords: ReadonlySet<string> = new Set(
  (
    "today yesterday tonight tomorrow late early earlier later last this next morning afternoon evening night midnight noon week month " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** Nouns for a written or spoken statement: "in a statement", "in a report". */
export const statementNouns: ReadonlySet<string> = new Set(
  "statement communique communiqué release report declaration letter note post tweet message broadcast bulletin speech address interview briefing".split(
    " ",
  ),
);

/** Words of a speaker that is not named: they make him anonymous, not unstated. */
export const anonymousWords: ReadonlySet<string> = new Set(
  (
    "source sources official officials witness witnesses resident residents activist activists diplomat diplomats medic medics doctor doctors " +
    "insider insiders analyst analysts expert experts observer observers local locals villager villagers survivor survivors eyewitness " +
    "eyewitnesses spokesman spokeswoman spokesperson aide aides adviser advisers commander fighter fighters police reporter correspondent"
  ).split(" "),
);

/** Adverbs by which a clause is what somebody says who is not named. */
export const hearsayWords: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ["reportedly", "reports"],
  ["allegedly", "accuses"],
  ["purportedly", "states"],
  ["supposedly", "states"],
]);

/** Verbs whose passive passes on what somebody says who is not named: "is believed to have killed 12". */
export const hearsayVerbs: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ["report", "reports"],
  ["say", "states"],
  ["rumour", "states"],
  ["rumor", "states"],
  ["claim", "states"],
  ["understand", "states"],
  ["believe", "states"],
  ["think", "states"],
  ["presume", "states"],
  ["assume", "states"],
  ["fear", "states"],
  ["suspect", "accuses"],
  ["allege", "accuses"],
  ["estimate", "estimates"],
  ["reckon", "estimates"],
]);

/** Words for a body of people that speaks as one. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    "group movement faction militia organization organisation party coalition alliance army force council committee union team band network " +
    "monitor watchdog observatory agency institute charity ngo police military authority media radio television newspaper channel"
  ).split(" "),
);

/** Words for an office that speaks without a name: "the foreign ministry", "a spokesman". */
export const officeWords: ReadonlySet<string> = new Set(
  (
    "president minister ministry spokesman spokeswoman spokesperson governor mayor general commander chief secretary ambassador envoy leader " +
    "premier chancellor king emir sheikh chairman director head office presidency kremlin pentagon department prosecutor judge commissioner"
  ).split(" "),
);

/** Speakers who saw it themselves, and those who were told. */
export const witnessWords: ReadonlySet<string> = new Set(
  "witness witnesses eyewitness eyewitnesses survivor survivors resident residents villager villagers reporter correspondent journalist photographer".split(
    " ",
  ),
);

/** Who is sent to see for others: what he saw is a report. */
export const sightWords: ReadonlySet<string> = new Set(
  "reporter reporters correspondent correspondents journalist journalists photographer photographers stringer stringers".split(
    " ",
  ),
);

/** Verbs by which somebody on the spot tells what he saw. */
export const sightVerbs: ReadonlySet<string> = new Set("see witness hear count film".split(" "));

/** Words beside a cue that show how the speaker knows it. */
export const knowledgeWords: ReadonlyMap<string, "witnessed" | "documented" | "told"> = new Map([
  ["document", "documented"],
  ["record", "documented"],
  ["verify", "documented"],
  ["register", "documented"],
  ["log", "documented"],
  ["saw", "witnessed"],
  ["witness", "witnessed"],
  ["see", "witnessed"],
  ["watch", "witnessed"],
  ["hear", "told"],
  ["learn", "told"],
  ["quote", "told"],
  ["cite", "told"],
]);

/** Verbs that, said of another actor, make a plain statement an accusation. */
export const hostileVerbs: ReadonlySet<string> = new Set(
  (
    "kill murder massacre slaughter execute bomb bombard shell attack target torture rape starve besiege violate breach commit destroy gas " +
    "poison deport exterminate behead abduct kidnap assassinate strike invade occupy loot burn worsen cleanse"
  ).split(" "),
);

/** Words after a modal "not" that say a thing could not be checked. */
export const verifyVerbs: ReadonlySet<string> = new Set([
  "verify",
  "confirm",
  "corroborate",
  "authenticate",
]);
