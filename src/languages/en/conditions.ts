import type { ConditionLexicon } from "../../codebook/index.ts";

/** English words of conditions, by lemma. */
export const conditions: ConditionLexicon = {
  truce: "ceasefire cease-fire truce armistice",
  stopping: "cessation pause halt suspension",
  fighting: "hostility hostilities fighting",
  restful: "humanitarian tactical",
  truceStages: {
    sought:
      "seek secure negotiate propose urge call demand push want request broker mediate discuss ask press appeal reach_for work hope plan need",
    announced:
      "announce declare proclaim agree accept reach conclude sign broker strike seal clinch finalise finalize ratify unveil endorse",
    "in-force": "hold begin start enter come_into take_effect observe respect last apply",
    "violation-alleged":
      "violate breach break shatter ignore breaking violation breach infringe flout disregard",
    extended: "extend renew prolong lengthen",
    rejected: "reject refuse dismiss spurn rule_out turn_down decline oppose rebuff",
    lapsed:
      "end expire collapse lapse fail crumble unravel terminate call_off scrap abandon suspend cancel break_off annul revoke repudiate renounce tear_up",
  },
  held: "control hold dominate rule run govern occupy administer",
  taken:
    "seize capture recapture retake retook reconquer take overrun conquer occupy regain recover annex liberate",
  lost: "lose cede surrender",
  contested: "contest dispute",
  contestedAdjectives: "contested disputed",
  striving: "fight battle vie struggle compete clash wrestle contend jostle",
  shares: "most half majority much part third quarter two-thirds rest all bulk swathe",
  heldAdjectives: "controlled held dominated run ruled occupied administered",
  measure:
    "resolution motion bill mandate decree mechanism embargo sanction authorization authorisation moratorium",
  measureStages: {
    proposed: "propose draft submit circulate table sponsor",
    adopted: "adopt approve pass endorse renew extend impose ratify enact prolong",
    vetoed: "veto block",
    expired: "expire lapse",
  },
  access: "aid assistance relief delivery convoy access supply supplies food medicine help",
  ways: "crossing corridor checkpoint route",
  otherAid: "military financial economic development legal first state security budget foreign",
  accessVerbs: {
    granted: "allow permit let reach enter arrive deliver admit open reopen grant resume restore",
    restricted:
      "block restrict deny prevent obstruct impede hamper hinder bar delay refuse lack turn_back hold_up send_back turn_away",
    ended: "stop end halt cease suspend expire close cut shut discontinue",
  },
};
