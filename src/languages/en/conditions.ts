import type { ConditionLexicon } from "../../codebook/index.ts";

/** English words of conditions, by lemma. */
export const conditions: ConditionLexicon = {
  truce: "ceasefire cease-fire truce armistice",
  truceStages: {
    sought:
      "seek secure negotiate propose urge call demand push want request broker mediate discuss ask press appeal reach_for work hope plan need",
    announced: "announce declare proclaim agree accept reach conclude sign broker",
    "in-force": "hold begin start enter come_into take_effect observe respect last apply",
    "violation-alleged": "violate breach break shatter ignore breaking violation breach infringe",
    extended: "extend renew prolong",
    rejected: "reject refuse dismiss spurn",
    lapsed: "end expire collapse lapse fail crumble unravel fall",
  },
  held: "control hold dominate rule run govern occupy administer",
  taken:
    "seize capture recapture retake retook reconquer take overrun conquer occupy regain recover annex liberate",
  lost: "lose cede surrender",
  contested: "contest dispute",
  heldAdjectives: "controlled held dominated run ruled occupied administered",
  measure: "resolution motion bill mandate decree mechanism",
  measureStages: {
    proposed: "propose draft submit circulate table sponsor",
    adopted: "adopt approve pass endorse renew extend",
    vetoed: "veto block",
    expired: "expire lapse",
  },
  access: "aid assistance relief delivery convoy access supply food help",
  accessVerbs: {
    granted: "allow permit let reach enter deliver admit open grant",
    restricted: "block restrict deny prevent obstruct impede hamper hinder bar",
    ended: "stop end halt cease suspend expire close cut",
  },
};
