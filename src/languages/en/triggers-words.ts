import type { TypeTriggers } from "../../codebook/index.ts";

/** The English words that show AGREE. */
export const agreeWords: TypeTriggers<"AGREE"> = {
  verbs: [
    {
      frame: "intends",
      words: "agree consent accept offer volunteer",
      subject: ["office", "armed", "force"],
    },
    {
      frame: "intends",
      words: "promise pledge undertake commit",
      object: ["talks", "relief", "truce", "accord"],
    },
    { frame: "intends", words: "promise pledge undertake", subject: ["office", "armed", "force"] },
  ],
  nouns: [
    {
      words: "offer promise pledge readiness willingness",
      under: "make give extend express renew repeat",
      of: "neither",
    },
  ],
};

/** The English words that show CONSULT. */
export const consultWords: TypeTriggers<"CONSULT"> = {
  verbs: [
    {
      frame: "meets",
      words: "meet confer negotiate consult",
      subject: ["office", "armed", "force", "envoy", "civilian", "crowd"],
    },
    { frame: "meets", words: "discuss debate", subject: ["office", "talks"] },
    { mode: "visit", frame: "meets", words: "visit host receive welcome", subject: ["office"] },
    { mode: "phone", frame: "meets", words: "telephone phone" },
    { mode: "third-party", frame: "meets", words: "mediate broker arbitrate" },
  ],
  nouns: [
    {
      words: "talk negotiation consultation discussion dialogue",
      of: "initiator",
      under:
        "be hold begin start open reopen continue resume renew restart relaunch conduct have pursue engage enter attend join host lead broker",
    },
    { words: "meeting session", of: "initiator", under: "hold have attend chair host convene" },
    {
      mode: "multilateral",
      words: "summit conference",
      of: "initiator",
      under: "hold attend host convene open",
    },
    {
      mode: "visit",
      words: "visit",
      of: "initiator",
      under: "pay make begin start conclude end",
    },
    { mode: "phone", words: "call conversation", under: "have hold", of: "neither" },
    { mode: "visit", words: "welcome reception", under: "give extend accord", of: "initiator" },
    {
      mode: "third-party",
      words: "mediation",
      of: "initiator",
      under: "begin start lead offer conduct",
    },
  ],
};

/** The English words that show SUPPORT. */
export const supportWords: TypeTriggers<"SUPPORT"> = {
  verbs: [
    { words: "praise endorse applaud hail laud commend congratulate" },
    { words: "recognise recognize", object: ["office", "territory", "force", "armed"] },
    { words: "sign ratify", object: ["accord", "truce"] },
    {
      words: "reach strike conclude seal broker finalise finalize clinch",
      object: ["accord", "truce"],
      frame: "meets",
    },
    { words: "apologise apologize forgive", frame: "against" },
    {
      words: "back support defend",
      object: ["office", "accord", "talks", "truce"],
      subject: ["office"],
    },
  ],
  nouns: [
    {
      words: "condolence solidarity support recognition",
      under: "express offer voice extend declare reaffirm",
      of: "neither",
    },
  ],
};

/** The English words that show CONCEDE. */
export const concedeWords: TypeTriggers<"CONCEDE"> = {
  verbs: [
    { words: "lift ease relax", object: ["penalty"] },
    { words: "call_off abandon", object: ["protest"] },
    { words: "pardon amnesty", object: ["captive", "armed", "civilian"] },
    {
      words: "concede acquiesce give_in",
      frame: "intends",
      subject: ["office", "armed", "force"],
    },
  ],
  nouns: [
    {
      words:
        "ceasefire cease-fire truce armistice lull cessation withdrawal pullout pullback retreat",
      under: "announce declare proclaim agree accept extend sign conclude unveil reach",
      of: "neither",
    },
    {
      words: "amnesty pardon concession",
      under: "announce declare proclaim grant offer make",
      of: "neither",
    },
  ],
};

/** The English words that show REQUEST. */
export const requestWords: TypeTriggers<"REQUEST"> = {
  verbs: [
    {
      frame: "asks",
      words:
        "urge demand request ask implore exhort beseech beg order instruct summon appeal petition press call_on call_upon call_for",
    },
    { frame: "asks", words: "call push plead lobby" },
    {
      frame: "asks",
      words: "pressure pressurise pressurize",
      object: ["office", "civilian", "armed", "crowd"],
    },
  ],
  nouns: [
    {
      mode: "assist",
      words: "asylum refuge protection",
      under: "seek request claim",
      of: "neither",
    },
    {
      words: "appeal demand plea request ultimatum",
      of: "neither",
      under: "make issue send renew repeat launch submit present",
    },
  ],
};

/** The English words that show ACCUSE. */
export const accuseWords: TypeTriggers<"ACCUSE"> = {
  verbs: [
    { mode: "allege", frame: "accuses", words: "accuse blame implicate" },
    {
      mode: "allege",
      frame: "accuses",
      words: "charge indict",
      object: ["civilian", "armed", "force", "office", "captive"],
    },
    {
      mode: "disapprove",
      words:
        "condemn denounce deplore decry criticise criticize slam lambast rebuke censure blast deride castigate",
    },
    { mode: "investigate", words: "investigate probe", subject: ["office"] },
    { mode: "allege", frame: "accuses", words: "sue", subject: ["office", "civilian"] },
  ],
  nouns: [
    {
      mode: "investigate",
      words: "investigation inquiry probe enquiry",
      under: "launch open begin start order conduct announce",
      of: "target",
    },
    {
      mode: "allege",
      words: "accusation allegation complaint",
      under: "make level file lodge repeat",
      of: "neither",
    },
    {
      mode: "disapprove",
      words: "condemnation outrage",
      under: "express voice issue",
      of: "neither",
    },
  ],
};

/** The English words that show REJECT. */
export const rejectWords: TypeTriggers<"REJECT"> = {
  verbs: [
    { frame: "intends", words: "refuse reject decline spurn rebuff dismiss defy" },
    { mode: "yield", words: "veto" },
    { words: "deny", frame: "intends", subject: ["office", "armed", "force", "civilian"] },
    { frame: "intends", words: "rule_out turn_down" },
  ],
  nouns: [
    { mode: "yield", words: "veto", under: "use cast exercise wield", of: "neither" },
    { words: "refusal rejection", of: "initiator", under: "express announce repeat" },
  ],
};

/** The English words that show THREATEN. */
export const threatenWords: TypeTriggers<"THREATEN"> = {
  verbs: [
    { frame: "intends", words: "threaten vow swear", needsThreat: true },
    { frame: "intends", words: "threaten", subject: ["office", "armed", "force"] },
    {
      frame: "intends",
      words: "promise pledge warn determine determined resolve resolved poised",
      needsThreat: true,
    },
  ],
  nouns: [
    {
      words: "threat ultimatum",
      under: "make issue send renew repeat",
      of: "initiator",
      needsEvidence: true,
    },
  ],
};
