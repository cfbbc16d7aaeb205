import type { TypeTriggers } from "../../codebook/index.ts";

/** The English words that show ASSAULT. */
export const assaultWords: TypeTriggers<"ASSAULT"> = {
  verbs: [
    { mode: "heavy-weapons", words: "shell bombard mortar" },
    { mode: "heavy-weapons", words: "pound rain", needsEvidence: true },
    { mode: "aerial", words: "strafe air-strike dive-bomb carpet-bomb" },
    { mode: "explosives", words: "dynamite blow_up booby-trap" },
    { words: "bomb firebomb petrol-bomb" },
    {
      frame: "hurls",
      words:
        "throw hurl lob toss fling drop plant place put lay set_off detonate activate explode install hide fire launch leave deposit",
      object: ["weapon"],
    },
    {
      mode: "explosives",
      frame: "happens",
      words: "explode detonate go_off blow_up",
      needsEvidence: true,
    },
    { words: "kill slay slaughter massacre murder exterminate" },
    {
      mode: "targeted",
      words: "assassinate execute lynch behead decapitate",
    },
    {
      mode: "targeted",
      words: "hang",
      needsEvidence: true,
    },
    { mode: "firearms", words: "machine-gun machinegun gun_down mow_down riddle strafe_down" },
    { mode: "firearms", words: "shoot shoot_dead", needsEvidence: true },
    {
      mode: "firearms",
      frame: "against",
      words: "fire open_fire exchange_fire snipe",
      needsEvidence: true,
    },
    { words: "attack assault raid ambush storm assail strike hit target", needsEvidence: true },
    { frame: "against", words: "clash fight battle skirmish", needsEvidence: true },
    { words: "wound injure maim", needsEvidence: true },
    { mode: "abduct", words: "kidnap abduct hijack take_hostage hold_hostage take_captive" },
    {
      mode: "abduct",
      words: "capture seize take_prisoner hold_captive",
      object: ["force", "armed"],
    },
    { mode: "beat", words: "beat bludgeon club manhandle", needsEvidence: true },
    { mode: "torture", words: "torture mutilate" },
    { mode: "sexual", words: "rape gang-rape" },
    {
      mode: "primitive",
      words: "stab hack knife stone",
      object: ["civilian", "force", "armed", "crowd", "office"],
    },
    {
      mode: "destroy",
      words: "destroy burn torch demolish raze ransack dynamite flatten level",
      object: ["building", "territory", "road"],
      needsEvidence: true,
    },
    { mode: "destroy", frame: "ignites", words: "set_fire set_ablaze set_alight" },
    { mode: "destroy", words: "incinerate burn_down torch" },
    {
      mode: "destroy",
      words: "damage wreck shatter gut sabotage vandalise vandalize",
      object: ["building", "road"],
      needsEvidence: true,
    },
    { mode: "destroy", words: "shoot_down down", object: ["weapon"] },
    { mode: "unconventional", words: "gas", object: ["civilian", "territory"] },
    { mode: "crowd-control", words: "tear-gas disperse", object: ["crowd"] },
    { frame: "undergoes", words: "die perish", needsEvidence: true },
    { words: "ravage devastate", needsEvidence: true },
  ],
  nouns: [
    {
      mode: "heavy-weapons",
      words:
        "shelling bombardment barrage cannonade artillery_fire mortar_fire rocket_fire rocket_attack mortar_attack missile_attack rocket_strike missile_strike artillery_strike",
      of: "target",
    },
    {
      mode: "aerial",
      words:
        "airstrike air_strike air_raid air_attack airstrikes bombing_raid aerial_bombardment air_bombardment sortie",
      of: "target",
    },
    { mode: "drone", words: "drone_strike drone_attack uav_strike", of: "target" },
    {
      mode: "suicide-attack",
      words: "suicide_bombing suicide_attack suicide_bomb suicide_blast suicide_bomber",
      of: "target",
    },
    {
      mode: "explosives",
      words:
        "bombing car_bombing car_bomb bomb_attack bomb_blast grenade_attack bomb_explosion roadside_bomb mine_explosion",
      of: "target",
    },
    {
      mode: "explosives",
      words: "explosion blast detonation",
      of: "neither",
      needsEvidence: true,
    },
    {
      words: "killing massacre slaughter murder manslaughter butchery",
      of: "target",
      needsEvidence: true,
    },
    {
      mode: "targeted",
      words: "assassination execution beheading lynching",
      of: "target",
      needsEvidence: true,
    },
    {
      mode: "firearms",
      words:
        "shooting gunfire gunfight firefight shootout shoot-out gun_battle gun_attack sniper_fire",
      of: "target",
      needsEvidence: true,
    },
    {
      words: "attack assault raid ambush strike onslaught incursion offensive",
      of: "target",
      needsEvidence: true,
    },
    {
      words: "clash fighting skirmish battle firefight combat",
      of: "initiator",
      needsEvidence: true,
    },
    {
      mode: "abduct",
      words: "kidnapping abduction kidnap hostage-taking hijacking",
      of: "target",
    },
    { mode: "beat", words: "beating", of: "target", needsEvidence: true },
    { mode: "torture", words: "torture", of: "target", needsEvidence: true },
    { mode: "sexual", words: "rape", of: "target", needsEvidence: true },
    { mode: "primitive", words: "stabbing stoning", of: "target", needsEvidence: true },
    { mode: "destroy", words: "destruction demolition arson", of: "target", needsEvidence: true },
    { mode: "unconventional", words: "gas_attack chemical_attack", of: "target" },
  ],
};

/** The English words that show PROTEST. */
export const protestWords: TypeTriggers<"PROTEST"> = {
  verbs: [
    {
      mode: "demo",
      frame: "moves",
      words: "demonstrate rally march protest",
      subject: ["crowd", "civilian"],
    },
    { mode: "riot", frame: "moves", words: "riot rampage" },
    { mode: "boycott", words: "boycott" },
    { mode: "vandalize", words: "vandalise vandalize deface loot", subject: ["crowd"] },
    { mode: "obstruct", words: "block barricade blockade", subject: ["crowd"] },
  ],
  nouns: [
    {
      mode: "demo",
      words: "demonstration protest rally sit-in march",
      of: "initiator",
      under:
        "hold stage organise organize lead join attend erupt take_place break_out continue begin disperse see",
    },
    {
      mode: "riot",
      words: "riot rioting",
      of: "initiator",
    },
    {
      mode: "hunger",
      words: "hunger_strike",
      of: "initiator",
      under: "begin start launch declare go hold join stage continue end",
    },
    {
      mode: "strike",
      words: "general_strike strike",
      of: "initiator",
      under: "call stage observe hold declare join",
      needsEvidence: false,
    },
    { mode: "obstruct", words: "roadblock", of: "initiator", under: "erect set_up" },
  ],
};
