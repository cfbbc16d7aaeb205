import { mode, yes, type CodebookEntry } from "../entry.ts";

/** REJECT: an actor refuses a demand, a proposal or an accusation. */
export const reject = {
  type: "REJECT",
  quad: "verbal conflict",
  needsTarget: false,
  definition:
    "An actor refuses a demand, request, proposal or resolution, or rejects an accusation. A veto is also kept as a measure condition.",
  include: [
    "Refusals, vetoes, defiance of a ruling, ignored ultimatums.",
    "Denials of an accusation; what is denied stands in `denies`.",
  ],
  exclude: ["Criticism without a demand before it: ACCUSE, mode disapprove."],
  modes: {
    assist: mode(
      "Refuses to help or cooperate.",
      "121 1211 1212 1213 1214 122 1221 1222 1223 1224",
    ),
    change: mode("Refuses reform or a change of leaders.", "123 1231 1232 1233 1234 124 1241 1242"),
    yield: mode(
      "Refuses to stop, release, withdraw or let through; vetoes.",
      "1243 1244 1245 1246 128 129",
    ),
    meet: mode("Refuses talks, mediation or a plan.", "125 126 127"),
  },
  crosswalk: { cameo: ["12", "120", "016"], acled: [], ucdp: [] },
  losses: ["PLOVER and CAMEO fold a veto into a refusal; ACLED and UCDP have neither."],
  yes: [
    yes("Russia and China vetoed a Security Council resolution.", "yield"),
    yes("The rebels refused to lay down their arms.", "yield"),
    yes("The government rejected the proposal for talks.", "meet"),
    yes("The army denied responsibility for the strike."),
    yes("The rebels rejected the proposal."),
    yes("Russia vetoed the resolution.", "yield"),
    yes("The government refused to release the prisoners.", "yield"),
    yes("Israel declined to meet the delegation.", "meet"),
    yes("The army denied the accusation."),
    yes("The government refused to send weapons to the rebels.", "assist"),
    yes("The president rejected demands for reform.", "change"),
  ],
  no: [
    "The rebels accepted the proposal.",
    "The refuse was burned outside the town.",
    "The government accepted the plan.",
    "The goalkeeper denied the striker a second goal by luck in the match report.",
    "The rebels may reject the offer.",
    "The army agreed to talks.",
  ],
} satisfies CodebookEntry;
