import type { DisplacementLexicon } from "../../codebook/index.ts";

/** English words of people driven from home and of homes lost, by lemma. */
export const displacement: DisplacementLexicon = {
  displaced: "displace uproot expel dislodge displacement exodus idp drive_out push",
  fled: "flee escape flight",
  evacuated: "evacuate evacuation evacuee",
  relocated: "relocate resettle rehouse relocation resettlement",
  sheltered: "shelter accommodate lodge",
  homeless: "homeless homelessness",
  destroyed: "destroy demolish raze burn collapse bury level flatten obliterate gut torch ruin",
  damaged: "damage flood inundate crack",
  uninhabitable: "uninhabitable unliveable unlivable",
  forcing: "force compel oblige order urge tell ask make leave",
  driving: "force drive push chase hound send herd",
  residents: "resident villager inhabitant townspeople townsfolk islander local",
  leaving: "leave flee abandon vacate quit",
  staying: "stay live remain reside house host take move seek find go bring transfer",
  refuge: "shelter refuge sanctuary",
  shelters:
    "shelter hotel centre center school family church mosque monastery tent host friend relative",
  camps: "camp",
  homes: "home house dwelling village area belongings",
  dwellings: "home house dwelling building hut shelter apartment flat residence structure property",
};
