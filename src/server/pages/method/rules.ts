/** A rule of coding or of estimating, in a reader's words. */
export interface Rule {
  readonly name: string;
  readonly text: string;
}

/** How a report is turned into values. */
export const codingRules: readonly Rule[] = [
  {
    name: "Every value has its words",
    text: "What has no words in a report is not in the record. What only follows from the words is marked as implied.",
  },
  {
    name: "How it is told comes before counting",
    text: "Killed, may be killed, threatened, demanded and denied are kept apart. Only what is told as having happened counts toward an incident.",
  },
  {
    name: "Who said it",
    text: "The chain of speakers runs from the outlet to the one who first said it. That last one is the origin of a claim.",
  },
  {
    name: "Numbers keep their bounds",
    text: "“Around 80” is about 80. “Nearly 40” is about 40 and below it. “More than 40,000” and “at least 12” have no upper bound, and none is made up. “No casualties”, said by someone, is 0 by that someone; “no immediate reports of casualties” is no figure.",
  },
  {
    name: "Scopes are never mixed",
    text: "A toll since the beginning of a war, the number of inhabitants and the dead of one strike are different things. They are never added to each other.",
  },
  {
    name: "No date, no guess",
    text: "“On Thursday” is resolved from the day the report was published. Where that is not known, the words stay as they were said.",
  },
  {
    name: "Unknown actors stay unknown",
    text: "When no report says who did it, nobody is named. A role says what a text says; it accuses nobody.",
  },
  {
    name: "Places are as exact as the words",
    text: "A province is shown as an area, never as a point in its middle. A name that could be several places is left open, with the candidates.",
  },
  {
    name: "One happening, one event",
    text: "The headline and the paragraph that tell the same thing are one event with two quotations.",
  },
];

/** How claims are joined and estimates made. */
export const estimateRules: readonly Rule[] = [
  {
    name: "Origins, not outlets",
    text: "Twenty reports that quote one monitor have one origin. Unnamed speakers, and several bodies of one side, are never counted as independent of each other.",
  },
  {
    name: "Low, best, high",
    text: "Over each origin’s current claim: low is the smallest number claimed, high the largest, best the lower median of the best numbers, so always a number that somebody said. When any claim has no upper bound, the estimate is open upwards.",
  },
  {
    name: "Shown, but not counted",
    text: "A party’s claims about its enemy’s losses or about harm it is accused of (its admissions count), vague words beside numbers, and claims of the first 24 hours once a later one stands.",
  },
  {
    name: "Later claims",
    text: "A claim replaces its origin’s earlier one only when it counts the same thing over the same period and is later. A fall that nobody explains goes to review, and both count meanwhile.",
  },
  {
    name: "Aggregates",
    text: "An aggregate (“80 in the new escalation”) covers a wider area or a longer period. It is never added to the incidents inside it.",
  },
  {
    name: "Nobody types an estimate in",
    text: "A reviewer can discount or correct a claim and must say why. The estimate follows from the claims, and its history is kept.",
  },
];

/** What is withheld, and why. */
export const safetyRules: readonly Rule[] = [
  {
    name: "Names",
    text: "Holders of public office and leaders of parties who are on our list may be named. Every other personal name is withheld, in quotations, titles and addresses too, until a reviewer releases it.",
  },
  {
    name: "Sites",
    text: "Shelters, hospitals, convoys and evacuation routes are shown as areas.",
  },
  {
    name: "Small counts",
    text: "Fewer than three detainees or survivors of sexual violence are not broken down by status, sex or age.",
  },
  {
    name: "Third-party text",
    text: "Of other people’s reports only the sentences that values rest on are quoted, with a link. A few reports may stand whole, where the operator says so.",
  },
];
