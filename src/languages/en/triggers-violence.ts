import type { TypeTriggers } from "../../codebook/index.ts";

/** The English words that show ASSAULT. */
export const assaultWords: TypeTriggers<"ASSAULT"> = {
  verbs: [
    { mode: "heavy-weapons", words: "shell bombard mortar cannonade" },
    { mode: "heavy-weapons", words: "pound rain", needsEvidence: true },
    {
      mode: "firearms",
      frame: "hurls",
      words: "fire launch shoot drop rain aim discharge unleash",
      object: ["weapon"],
      needsTarget: true,
    },
    {
      mode: "firearms",
      frame: "hurls",
      words: "fire drop discharge",
      object: ["weapon"],
      needsEvidence: true,
    },
    {
      frame: "hurls",
      words: "use employ deploy unleash release launch",
      object: ["weapon"],
      subject: ["armed", "force"],
      needsEvidence: true,
    },
    {
      mode: "heavy-weapons",
      words: "land fall slam hit strike crash rain pierce",
      subject: ["weapon"],
      needsEvidence: true,
    },
    { mode: "aerial", words: "strafe air-strike airstrike dive-bomb carpet-bomb" },
    { mode: "explosives", words: "dynamite blow_up booby-trap" },
    { words: "bomb firebomb petrol-bomb" },
    {
      frame: "hurls",
      words:
        "throw hurl lob toss fling plant emplace place put lay rig bury set_off detonate trigger activate explode install hide fire leave deposit",
      object: ["weapon"],
    },
    {
      mode: "explosives",
      frame: "happens",
      words: "explode detonate go_off blow_up",
      needsEvidence: true,
    },
    { mode: "explosives", words: "hit drive_over step_on run_over", object: ["weapon"] },
    { mode: "explosives", words: "mine", object: ["road", "building", "territory"] },
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
    {
      mode: "firearms",
      words: "machine-gun machinegun gun_down mow_down shoot_dead shoot_death riddle strafe_down",
    },
    { mode: "firearms", words: "shoot", needsEvidence: true },
    {
      mode: "firearms",
      frame: "against",
      words: "fire open_fire exchange_fire trade_fire snipe",
      needsEvidence: true,
    },
    {
      words:
        "attack assault raid ambush storm assail strike hit target invade overpower repel repulse",
      needsEvidence: true,
    },
    {
      frame: "against",
      words: "clash fight battle skirmish",
      needsEvidence: true,
    },
    { frame: "against", words: "clash", subject: ["armed", "force"] },
    { words: "wound injure maim", needsEvidence: true },
    { mode: "abduct", words: "kidnap abduct hijack take_hostage hold_hostage take_captive" },
    {
      mode: "abduct",
      words: "snatch",
      object: ["civilian", "captive", "force"],
      needsEvidence: true,
    },
    {
      mode: "abduct",
      words: "capture seize take_prisoner hold_captive",
      object: ["force", "armed"],
    },
    {
      mode: "abduct",
      words: "disappear hold_captive drag_away whisk_away",
      object: ["civilian", "captive"],
    },
    { mode: "abduct", words: "seize", object: ["civilian", "captive"], needsEvidence: true },
    { mode: "beat", words: "beat bludgeon club manhandle", needsEvidence: true },
    {
      mode: "beat",
      words:
        "beat_up flog bludgeon manhandle thrash beat_death club_death stone_death kick_death trample_death",
      object: ["civilian", "force", "crowd", "captive", "office"],
    },
    { mode: "torture", words: "torture mutilate" },
    {
      mode: "sexual",
      words:
        "rape gang-rape sodomise sodomize molest abuse_sexually assault_sexually harass_sexually",
    },
    {
      words: "abuse mistreat maltreat ill-treat brutalise brutalize",
      object: ["civilian", "captive"],
      subject: ["force", "armed"],
    },
    {
      mode: "primitive",
      words: "stab hack knife stone stab_death hack_death",
      object: ["civilian", "force", "armed", "crowd"],
    },
    {
      mode: "destroy",
      words: "destroy burn torch demolish raze ransack dynamite flatten level damage wreck gut",
      object: ["building", "territory", "road", "post"],
      needsEvidence: true,
    },
    { mode: "destroy", frame: "ignites", words: "set_fire set_ablaze set_alight" },
    { mode: "destroy", words: "incinerate burn_down torch" },
    {
      mode: "destroy",
      words: "burn torch raze ransack vandalise vandalize trash smash",
      object: ["building"],
    },
    {
      mode: "destroy",
      words: "destroy",
      object: ["weapon"],
      subject: ["force", "office", "armed"],
    },
    {
      mode: "destroy",
      words: "damage wreck shatter gut sabotage vandalise vandalize",
      object: ["building", "road"],
      needsEvidence: true,
    },
    {
      mode: "primitive",
      words: "burn burn_alive",
      object: ["civilian", "force", "captive", "crowd"],
    },
    { mode: "destroy", words: "shoot_down down", object: ["weapon"] },
    { mode: "unconventional", words: "gas", object: ["civilian", "territory"] },
    {
      mode: "crowd-control",
      words: "tear-gas pepper-spray teargas water-cannon pepper_spray",
    },
    {
      mode: "crowd-control",
      words: "disperse break_up suppress quell crush put_down clear scatter subdue suspend",
      object: ["crowd", "protest"],
      subject: ["force", "office"],
    },
    { frame: "undergoes", words: "die perish", needsEvidence: true },
    { words: "ravage devastate", needsEvidence: true },
  ],
  nouns: [
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
      under: "break_out erupt occur take_place ensue flare involve",
    },
    {
      mode: "abduct",
      words:
        "kidnapping abduction kidnap hostage-taking hijacking enforced_disappearance forced_disappearance",
      of: "target",
    },
    { mode: "beat", words: "beating", of: "target", needsEvidence: true },
    { mode: "torture", words: "torture", of: "target", needsEvidence: true },
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
  ],
};
