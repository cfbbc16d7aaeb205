import type { TypeTriggers } from "../../codebook/index.ts";

/** The English words that show PROTEST. */
export const protestWords: TypeTriggers<"PROTEST"> = {
  verbs: [
    {
      mode: "demo",
      frame: "against",
      words: "demonstrate rally march protest picket parade",
      subject: ["crowd", "civilian"],
    },
    { mode: "strike", frame: "moves", words: "walk_out", subject: ["crowd", "civilian"] },
    { mode: "riot", frame: "moves", words: "riot rampage run_amok go_rampage run_riot" },
    { mode: "riot", frame: "against", words: "clash scuffle brawl", subject: ["crowd"] },
    {
      mode: "riot",
      frame: "hurls",
      words: "throw hurl pelt fling lob fire toss chuck",
      object: ["projectile"],
      subject: ["crowd", "civilian"],
    },
    { mode: "riot", words: "pelt stone", subject: ["crowd", "civilian"] },
    {
      mode: "riot",
      words: "storm pull_down tear_down break_into trash smash topple light burn ransack remove",
      object: ["building", "projectile", "road", "office"],
      subject: ["crowd"],
    },
    { mode: "boycott", words: "boycott" },
    {
      mode: "vandalize",
      words: "vandalise vandalize deface loot torch set_ablaze set_alight",
      subject: ["crowd"],
    },
    {
      mode: "obstruct",
      words: "block barricade blockade obstruct paralyse paralyze shut_down",
      object: ["road", "building"],
      subject: ["crowd", "civilian"],
    },
  ],
  nouns: [
    {
      mode: "demo",
      words: "demonstration protest sit-in",
      of: "initiator",
      under: "hold stage organise organize lead join attend participate take_part mount",
    },
    {
      mode: "demo",
      words:
        "demonstration sit-in protest_march street_protest protest_rally mass_protest peaceful_protest anti-government_protest",
      of: "initiator",
    },
    { mode: "demo", words: "protest", of: "neither" },
    {
      mode: "demo",
      words: "rally march gathering vigil picket procession",
      of: "initiator",
      under:
        "hold stage organise organize lead join attend participate take_part take_place gather suppress disperse break_up",
      subject: ["crowd", "civilian", "force"],
    },
    {
      mode: "demo",
      words: "rally march gathering vigil picket procession",
      of: "initiator",
      followedBy: "against",
    },
    {
      mode: "demo",
      words: "rally march procession picket",
      of: "initiator",
      owner: ["crowd"],
    },
    {
      mode: "demo",
      words: "peaceful_march peaceful_rally candlelight_vigil",
      of: "initiator",
    },
    {
      mode: "demo",
      words: "street",
      of: "neither",
      under: "take return pour flood fill come march walk hit throng",
      subject: ["crowd", "civilian"],
    },
    {
      mode: "demo",
      words:
        "slogan banner placard sign candle flag portrait photograph poster leaflet effigy coffin",
      of: "neither",
      under: "chant shout carry wave hold raise light brandish display distribute",
      subject: ["crowd", "civilian"],
    },
    {
      mode: "demo",
      words: "signature petition",
      of: "neither",
      under: "collect gather deliver submit present",
      subject: ["crowd", "civilian", "office"],
    },
    { mode: "riot", words: "riot rioting", of: "initiator" },
    {
      mode: "hunger",
      words: "hunger_strike",
      of: "initiator",
      under: "begin start launch declare go hold join stage continue end",
    },
    {
      mode: "strike",
      words: "general_strike strike walkout stoppage work_stoppage",
      of: "initiator",
      under: "call stage observe hold declare join begin start go launch",
      subject: ["crowd", "civilian"],
    },
    { mode: "strike", words: "general_strike", of: "initiator" },
    {
      mode: "strike",
      words: "standstill halt",
      of: "neither",
      under: "bring",
      subject: ["crowd", "civilian"],
    },
    { mode: "strike", words: "work", of: "neither", under: "stop", subject: ["crowd", "civilian"] },
    {
      mode: "obstruct",
      words: "roadblock barricade human_chain",
      of: "initiator",
      under: "erect set_up form build",
    },
  ],
};
