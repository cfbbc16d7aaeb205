import type { TypeTriggers } from "../../codebook/index.ts";

/** The English verbs that show ASSAULT. */
export const assaultVerbs: TypeTriggers<"ASSAULT">["verbs"] = [
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
    words: "deploy",
    object: ["weapon"],
    subject: ["armed", "force"],
    needsEvidence: true,
    needsTarget: true,
  },
  {
    frame: "hurls",
    words: "use employ unleash release launch",
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
  {
    mode: "aerial",
    words: "hit_air strike_air attack_air bomb_air",
    object: ["building", "territory", "post", "road", "civilian", "armed", "force"],
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
    words:
      "fire open_fire exchange_fire trade_fire exchange_gunfire trade_gunfire exchange_shot trade_shot snipe",
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
  { mode: "abduct", words: "capture", object: ["civilian"], subject: ["armed"] },
  {
    mode: "abduct",
    words:
      "disappear hold_captive hold_prisoner take_gunpoint seize_gunpoint drag_away whisk_away spirit_away bundle_away",
    object: ["civilian", "captive"],
  },
  {
    mode: "abduct",
    words: "take_away carry_off march_off lead_away drive_off",
    object: ["civilian", "captive", "force"],
    subject: ["armed"],
    needsEvidence: true,
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
  {
    mode: "crowd-control",
    words:
      "stop block prevent halt turn_back push_back drive_back force_back beat_back hold_back chase_away",
    object: ["protest"],
    subject: ["force", "office"],
  },
  { frame: "undergoes", words: "die perish", needsEvidence: true },
  { words: "ravage devastate", needsEvidence: true },
  {
    mode: "destroy",
    words: "uproot bulldoze chop_down cut_down fell",
    object: ["building"],
  },
  { words: "ram", object: ["building"], subject: ["armed", "force"], needsEvidence: true },
];
