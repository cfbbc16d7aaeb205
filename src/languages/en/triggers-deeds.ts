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
    { frame: "gives", words: "extradite" },
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
    { words: "prisoner_exchange prisoner_swap hostage_exchange", of: "neither" },
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
      frame: "gives",
      words: "surrender turn_in capitulate",
      subject: ["armed", "force"],
    },
    {
      mode: "withdraw",
      words: "leave quit exit depart abandon vacate evacuate",
      object: ["territory", "post"],
      subject: ["armed", "force"],
    },
    {
      mode: "withdraw",
      frame: "moves",
      words: "withdraw retreat pull_out pull_back fall_back flee evacuate vacate abandon",
      subject: ["armed", "force"],
    },
    { frame: "moves", words: "defect desert mutiny", subject: ["armed", "force", "office"] },
    { mode: "withdraw", frame: "moves", words: "withdraw pull", object: ["armed", "force"] },
    {
      mode: "withdraw",
      frame: "transitive",
      words: "surrender cede hand_over relinquish hand transfer give_up turn_over yield",
      object: ["territory", "post"],
      subject: ["armed", "force", "office"],
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
      words: "withdrawal retreat pullout pullback surrender handover",
      of: "initiator",
      under: "complete begin start finish carry_out conduct follow",
    },
    { mode: "withdraw", words: "handover", of: "neither", needsEvidence: true },
    {
      mode: "withdraw",
      words: "control",
      of: "neither",
      under: "hand hand_over turn_over transfer cede relinquish give_up surrender yield",
      subject: ["armed", "force", "office"],
    },
    {
      mode: "release",
      words: "release liberation",
      needsEvidence: true,
      under: "secure win obtain order welcome",
    },
  ],
};
