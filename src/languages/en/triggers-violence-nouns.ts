import type { TypeTriggers } from "../../codebook/index.ts";

/** The English nouns that show ASSAULT. */
export const assaultNouns: TypeTriggers<"ASSAULT">["nouns"] = [
  {
    mode: "firearms",
    words: "fire",
    of: "neither",
    under: "open exchange trade return come draw",
    subject: ["armed", "force", "office", "civilian", "crowd"],
  },
  { mode: "destroy", words: "fire", of: "target", under: "set" },
  {
    mode: "heavy-weapons",
    words:
      "shelling bombardment barrage cannonade artillery_fire mortar_fire rocket_fire rocket_attack mortar_attack missile_attack rocket_strike missile_strike artillery_strike shell_fire tank_fire artillery_attack artillery_shelling",
    of: "target",
  },
  {
    mode: "aerial",
    words:
      "airstrike air_strike air_raid air_attack airstrikes bombing_raid aerial_bombardment air_bombardment sortie aerial_attack aerial_raid aerial_strike aerial_bombing air_bombing air-strike air-raid airraid coalition_strike helicopter_attack",
    of: "target",
  },
  { mode: "drone", words: "drone_strike drone_attack uav_strike drone_raid", of: "target" },
  {
    mode: "suicide-attack",
    words:
      "suicide_bombing suicide_attack suicide_bomb suicide_blast suicide_bomber suicide_explosion suicide_attacker suicide_assault suicide_car",
    of: "target",
  },
  {
    mode: "explosives",
    words:
      "bombing car_bombing car_bomb bomb_attack bomb_blast grenade_attack grenade_blast grenade_explosion bomb_explosion roadside_bomb roadside_bombing mine_explosion mine_blast landmine_explosion landmine_blast ied_attack ied_blast ied_explosion",
    of: "target",
  },
  {
    mode: "explosives",
    words: "explosion blast detonation",
    of: "neither",
    needsEvidence: true,
  },
  { words: "massacre murder", of: "target" },
  {
    words: "ethnic_cleansing genocide pogrom",
    of: "target",
    under: "engage commit carry_out perpetrate conduct unleash",
  },
  {
    mode: "targeted",
    words:
      "assassination_attempt murder_attempt kidnapping_attempt assassination_plot assassination_bid",
    of: "target",
  },
  {
    words:
      "terrorist_attack terrorist_action terrorist_act guerrilla_attack guerrilla_action subversive_action subversive_attack rebel_attack armed_attack terrorist_assault criminal_attack terrorist_strike sabotage_action",
    of: "target",
  },
  {
    words: "killing slaughter manslaughter butchery",
    of: "target",
    needsEvidence: true,
  },
  { mode: "targeted", words: "assassination beheading lynching", of: "target" },
  { mode: "targeted", words: "execution", of: "target", needsEvidence: true },
  {
    mode: "firearms",
    words:
      "shooting gunfire gunfight firefight shootout shoot-out gun_battle gun_attack sniper_fire",
    of: "target",
    needsEvidence: true,
  },
  {
    words:
      "attack assault raid ambush strike onslaught incursion offensive counterattack counter-attack counteroffensive counter-offensive invasion blitz",
    of: "target",
    needsEvidence: true,
  },
  {
    words:
      "military_operation ground_operation army_operation combat_operation counter-terrorism_operation",
    of: "target",
    under: "launch begin start conduct carry_out mount wage continue resume",
  },
  {
    words: "violence",
    of: "neither",
    needsEvidence: true,
    under: "unleash commit perpetrate use inflict erupt break_out flare escalate",
  },
  {
    words: "clash fighting skirmish battle firefight combat shootout shoot-out",
    of: "initiator",
    needsEvidence: true,
  },
  {
    words: "clash",
    of: "initiator",
    under: "break_out erupt occur take_place ensue flare involve leave kill injure wound claim",
  },
  {
    mode: "abduct",
    words:
      "kidnapping abduction kidnap hostage-taking hijacking enforced_disappearance forced_disappearance",
    of: "target",
  },
  { mode: "beat", words: "beating", of: "target", needsEvidence: true },
  { mode: "torture", words: "torture", of: "target", needsEvidence: true },
  {
    mode: "firearms",
    words: "gunshot_wound bullet_wound",
    of: "neither",
    under: "find discover die suffer sustain succumb",
  },
  {
    mode: "primitive",
    words: "stab_wound knife_wound machete_wound",
    of: "neither",
    under: "find discover die suffer sustain succumb",
  },
  { mode: "sexual", words: "rape", of: "target", needsEvidence: true },
  {
    mode: "sexual",
    words:
      "sexual_assault sexual_violence sexual_abuse gang_rape gang-rape mass_rape sexual_slavery",
    of: "target",
  },
  { mode: "primitive", words: "stabbing stoning", of: "target", needsEvidence: true },
  { mode: "destroy", words: "destruction demolition arson", of: "target", needsEvidence: true },
  {
    mode: "unconventional",
    words: "gas_attack chemical_attack chlorine_attack sarin_attack",
    of: "target",
  },
];
