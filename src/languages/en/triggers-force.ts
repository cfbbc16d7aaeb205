import type { TypeTriggers } from "../../codebook/index.ts";

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
      object: ["armed", "captive", "civilian", "office", "force"],
    },
    {
      mode: "expel",
      words: "force_out throw_out kick_out drive_out",
      object: ["envoy", "office"],
      subject: ["office"],
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
      mode: "withdraw",
      words: "visit trip",
      of: "initiator",
      under: "cancel call_off postpone",
      subject: ["office"],
    },
    {
      mode: "discontinue",
      words: "suspension severance",
      of: "neither",
      under: "announce order declare",
      subject: ["office"],
    },
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
      subject: ["armed", "force", "office"],
    },
    {
      mode: "militia",
      frame: "moves",
      words: "merge unite unify split splinter regroup",
      subject: ["armed"],
    },
    {
      mode: "militia",
      frame: "moves",
      words: "form set_up create establish found unveil raise",
      object: ["armed", "force"],
    },
    {
      mode: "troops",
      words: "set_up establish build construct erect open inaugurate install fortify",
      object: ["post"],
      subject: ["force", "armed", "office"],
    },
    {
      mode: "troops",
      frame: "moves",
      words: "arrive head roll mass assemble",
      subject: ["force"],
      needsEvidence: true,
    },
    {
      mode: "troops",
      frame: "moves",
      words: "move advance march roll",
      subject: ["force", "armed"],
      needsTarget: true,
    },
  ],
  nouns: [
    {
      mode: "police",
      words: "presence security patrol",
      of: "neither",
      under:
        "reinforce boost strengthen beef_up tighten step_up increase heighten intensify bolster",
      subject: ["force", "office"],
    },
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
      mode: "militia",
      words: "merger unification formation creation establishment split",
      of: "initiator",
      under: "announce complete agree declare proclaim",
      subject: ["armed", "force"],
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
        "seize capture recapture retake retook reconquer reoccupy overrun conquer occupy annex regain recover liberate win_back take_over take_back seize_back wrest purge secure clear",
      object: ["territory", "building", "road", "post"],
      subject: ["armed", "force", "office"],
    },
    {
      mode: "seize",
      words:
        "seize capture recapture retake retook reconquer reoccupy overrun conquer occupy annex liberate regain",
      object: ["territory", "building", "road", "post"],
    },
    { mode: "seize", words: "take", object: ["territory", "post"], needsEvidence: true },
    { mode: "seize", frame: "falls", words: "fall pass", subject: ["territory", "post"] },
    {
      mode: "seize",
      words:
        "seize confiscate recover find discover uncover unearth intercept defuse dismantle deactivate disarm neutralise neutralize impound capture foil locate",
      object: ["weapon"],
    },
    {
      mode: "seize",
      words: "confiscate loot plunder pillage ransack steal rob burgle",
      frame: "transitive",
    },
    {
      mode: "seize",
      words:
        "drive_out push_out force_out flush_out chase_out throw_out clear_out clear expel dislodge oust rout evict",
      object: ["armed", "force"],
      subject: ["armed", "force"],
    },
    {
      mode: "restrict",
      words: "besiege blockade encircle surround seal_off",
      object: ["territory", "building", "armed", "civilian", "force"],
    },
    { mode: "restrict", words: "close block", object: ["road"], needsEvidence: true },
    {
      mode: "arrest",
      words:
        "arrest detain jail imprison incarcerate intern round_up apprehend nab rearrest take_custody hold_custody remand",
    },
    {
      mode: "arrest",
      words: "catch intercept",
      object: ["armed", "captive", "civilian"],
      subject: ["force"],
    },
    { mode: "deport", words: "deport banish" },
    {
      mode: "restrict",
      words: "outlaw proscribe ban",
      object: ["armed", "office"],
      subject: ["office"],
    },
    { mode: "restrict", words: "hold_shield use_shield", object: ["civilian", "captive"] },
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
      words: "capture seizure occupation takeover annexation recapture liberation reconquest",
      of: "target",
      needsEvidence: true,
    },
    {
      mode: "seize",
      words: "control possession",
      of: "target",
      under: "take seize regain retake gain wrest establish assume recapture recover extend",
    },
    {
      mode: "seize",
      words: "ground",
      of: "neither",
      under: "gain regain recapture",
      needsEvidence: true,
    },
    { mode: "seize", words: "looting pillaging plundering pillage", of: "target" },
    { mode: "arrest", words: "arrest detention imprisonment roundup", of: "target" },
    {
      mode: "misinformation",
      words:
        "disinformation misinformation propaganda fake_news false_report false_rumour false_rumor false_news false_information",
      of: "neither",
      under: "spread disseminate circulate broadcast publish peddle",
    },
    { mode: "cyber", words: "cyberattack cyber_attack hack", of: "target" },
  ],
};
