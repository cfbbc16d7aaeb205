import type { TypeTriggers } from "../../codebook/index.ts";

/** The English words that show COOPERATE. */
export const cooperateWords: TypeTriggers<"COOPERATE"> = {
  verbs: [
    {
      words: "cooperate collaborate coordinate team_up",
      frame: "meets",
      subject: ["office", "force", "armed"],
    },
    { words: "exchange swap", object: ["captive"] },
    { words: "extradite", object: ["captive", "armed", "civilian"] },
    { words: "share", object: ["speech"], subject: ["office", "force"] },
  ],
  nouns: [
    {
      words: "patrol manoeuvre maneuver",
      under: "conduct hold carry_out stage begin start launch",
      of: "initiator",
      needsEvidence: true,
    },
    {
      words: "exchange swap",
      under: "conduct carry_out complete agree",
      of: "neither",
      needsEvidence: true,
    },
    { words: "intelligence", under: "share exchange provide supply", of: "neither" },
  ],
};

/** The English words that show AID. */
export const aidWords: TypeTriggers<"AID"> = {
  verbs: [
    {
      frame: "gives",
      words:
        "deliver distribute donate bring ship airlift airdrop provide supply send dispatch give grant",
      object: ["relief"],
    },
    { frame: "gives", words: "supply arm equip", object: ["armed", "force"] },
    { frame: "gives", words: "supply provide deliver sell ship", object: ["weapon"] },
    { words: "rescue", object: ["captive", "civilian", "crowd"] },
    { words: "free", object: ["captive"], subject: ["office", "force"] },
    { words: "evacuate", object: ["civilian", "captive", "crowd"] },
    { words: "shelter feed treat", object: ["civilian"], subject: ["office"] },
  ],
  nouns: [
    {
      words: "aid assistance relief humanitarian_aid",
      under: "deliver provide send distribute give grant supply bring",
      of: "neither",
    },
    { words: "asylum refuge", under: "grant give offer", of: "neither" },
  ],
};

/** The English words that show RETREAT. */
export const retreatWords: TypeTriggers<"RETREAT"> = {
  verbs: [
    {
      mode: "withdraw",
      frame: "moves",
      words: "withdraw retreat surrender pull_out pull_back fall_back flee evacuate",
      subject: ["armed", "force"],
    },
    { mode: "withdraw", frame: "moves", words: "withdraw pull", object: ["armed", "force"] },
    {
      mode: "withdraw",
      frame: "transitive",
      words: "surrender cede hand_over relinquish",
      object: ["territory"],
    },
    {
      mode: "release",
      words: "release free liberate",
      object: ["captive", "civilian", "envoy", "armed"],
    },
    {
      mode: "disarm",
      frame: "moves",
      words: "disarm demobilise demobilize",
      subject: ["armed", "force"],
    },
    { mode: "disarm", words: "lay_down surrender hand_over turn_in", object: ["weapon"] },
    { mode: "access", words: "admit allow let permit", object: ["relief", "envoy"] },
    { mode: "access", words: "open reopen", object: ["road"], needsEvidence: true },
    { mode: "resign", frame: "moves", words: "resign step_down abdicate" },
    {
      mode: "ceasefire",
      frame: "moves",
      words: "observe respect honour honor",
      object: ["truce"],
    },
  ],
  nouns: [
    {
      mode: "withdraw",
      words: "withdrawal retreat pullout pullback surrender",
      of: "initiator",
      under: "complete begin start finish carry_out conduct",
    },
    {
      mode: "release",
      words: "release liberation",
      needsEvidence: true,
      under: "secure win obtain order welcome",
    },
  ],
};

/** The English words that show SANCTION. */
export const sanctionWords: TypeTriggers<"SANCTION"> = {
  verbs: [
    { mode: "expel", words: "expel recall", object: ["envoy"] },
    {
      mode: "expel",
      words: "displace uproot expel evict",
      object: ["civilian", "crowd"],
      subject: ["armed", "force", "office", "violence"],
    },
    {
      mode: "convict",
      words: "convict sentence",
      object: ["armed", "captive", "civilian", "office"],
    },
    { mode: "withdraw", words: "suspend break_off boycott leave quit", object: ["talks"] },
    {
      mode: "withdraw",
      words: "sever cut break_off suspend freeze",
      object: ["accord"],
      subject: ["office"],
    },
    {
      mode: "discontinue",
      words: "suspend cut halt freeze stop",
      object: ["relief"],
      subject: ["office"],
    },
    { mode: "discontinue", words: "sanction blacklist", subject: ["office"] },
  ],
  nouns: [
    {
      mode: "discontinue",
      words: "sanction embargo",
      of: "neither",
      under: "impose slap announce place adopt approve tighten extend",
    },
  ],
};

/** The English words that show MOBILIZE. */
export const mobilizeWords: TypeTriggers<"MOBILIZE"> = {
  verbs: [
    {
      mode: "troops",
      frame: "moves",
      words:
        "deploy send dispatch mass amass mobilise mobilize concentrate muster rush move redeploy station",
      object: ["force", "armed"],
    },
    {
      mode: "weapons",
      frame: "moves",
      words: "test deploy test-fire launch send station",
      object: ["weapon"],
      subject: ["office"],
    },
    {
      mode: "troops",
      frame: "moves",
      words: "deploy mobilise mobilize mass redeploy",
      subject: ["force", "armed"],
    },
    {
      mode: "militia",
      frame: "moves",
      words: "recruit conscript enlist call_up",
      object: ["armed", "force", "civilian"],
    },
  ],
  nouns: [
    {
      mode: "troops",
      words: "reinforcement troop soldier",
      of: "neither",
      under: "send deploy dispatch rush bring",
    },
    {
      mode: "troops",
      words: "deployment mobilisation mobilization buildup build-up",
      of: "initiator",
      under: "begin start announce order continue complete",
    },
    {
      mode: "weapons",
      words: "missile_test nuclear_test test-firing",
      of: "target",
      under: "conduct carry_out hold",
    },
    {
      mode: "troops",
      words: "military_exercise war_game drill manoeuvre",
      of: "initiator",
      under: "hold conduct begin start stage",
      needsEvidence: true,
    },
  ],
};

/** The English words that show COERCE. */
export const coerceWords: TypeTriggers<"COERCE"> = {
  verbs: [
    {
      mode: "seize",
      words:
        "seize capture recapture retake reconquer reoccupy overrun conquer occupy annex regain recover liberate",
      object: ["territory", "building", "road"],
    },
    { mode: "seize", words: "take", object: ["territory"], needsEvidence: true },
    { mode: "seize", words: "confiscate loot plunder pillage ransack", frame: "transitive" },
    {
      mode: "restrict",
      words: "besiege blockade encircle surround seal_off",
      object: ["territory", "building", "armed", "civilian", "force"],
    },
    { mode: "restrict", words: "close block", object: ["road"], needsEvidence: true },
    {
      mode: "arrest",
      words: "arrest detain jail imprison incarcerate intern round_up apprehend",
    },
    { mode: "deport", words: "deport banish" },
    { mode: "censor", words: "censor ban muzzle", object: ["speech"] },
    { mode: "withhold", words: "block withhold obstruct impede deny", object: ["relief"] },
    { mode: "cyber", words: "hack" },
  ],
  nouns: [
    {
      mode: "restrict",
      words: "siege blockade",
      of: "target",
      under: "impose lay maintain tighten place keep put be",
    },
    {
      mode: "curfew",
      words: "curfew",
      of: "neither",
      under: "impose declare announce order enforce place extend",
    },
    {
      mode: "martial-law",
      words: "martial_law emergency",
      of: "neither",
      under: "impose declare proclaim extend announce",
    },
    {
      mode: "seize",
      words: "capture seizure occupation takeover annexation recapture",
      of: "target",
      needsEvidence: true,
    },
    {
      mode: "seize",
      words: "control",
      of: "target",
      under: "take seize regain retake gain wrest establish",
    },
    { mode: "arrest", words: "arrest detention imprisonment roundup", of: "target" },
    { mode: "cyber", words: "cyberattack cyber_attack hack", of: "target" },
  ],
};
