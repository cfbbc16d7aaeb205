import type {
  AttributionStep,
  Claim,
  Condition,
  EventType,
  Figure,
  FigureKind,
  Incident,
  Precision,
  Report,
} from "../model/index.ts";

/** What readers see for each kind of figure, as a heading. */
export const figureLabels: Readonly<Record<FigureKind, string>> = {
  killed: "Killed",
  injured: "Injured",
  "killed-or-injured": "Killed or injured",
  missing: "Missing",
  "dead-or-missing": "Dead or missing",
  "bodies-found": "Bodies found",
  neutralised: "“Neutralised”",
  detained: "Detained",
  abducted: "Abducted",
  released: "Released",
  displaced: "Displaced",
  evacuated: "Evacuated",
  returned: "Returned",
  besieged: "Besieged",
  "in-need": "In need",
  "aid-recipients": "Aid recipients",
  population: "Inhabitants",
  "area-taken": "Area taken",
  "share-controlled": "Share controlled",
  strikes: "Strikes",
  destroyed: "Destroyed",
};

/** What readers see for each event type. */
export const typeLabels: Readonly<Record<EventType, string>> = {
  AGREE: "Agreement",
  CONSULT: "Talks",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Withdrawal",
  REQUEST: "Demand or appeal",
  ACCUSE: "Accusation",
  REJECT: "Refusal or denial",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilisation",
  COERCE: "Coercion",
  ASSAULT: "Assault",
};

/** Whom a figure counts, by their status. */
export const statusLabels: Readonly<Record<Figure["of"]["status"], string>> = {
  civilian: "civilians",
  "other-protected": "other protected persons",
  "armed-forces": "members of armed forces",
  "direct-participant": "fighters",
  mixed: "civilians and fighters together",
  unknown: "status not stated",
};

/** What a figure covers. */
export const scopeLabels: Readonly<Record<Figure["scope"], string>> = {
  incident: "in this happening",
  period: "over a period",
  cumulative: "cumulative toll",
  stock: "at one time",
};

/** What a speaker does, as a verb in the present tense. */
export const actLabels: Readonly<Record<AttributionStep["act"], string>> = {
  states: "says",
  reports: "reports",
  estimates: "estimates",
  accuses: "accuses",
  admits: "admits",
  "claims-responsibility": "claims responsibility",
  denies: "denies",
  confirms: "confirms",
  corrects: "corrects",
  retracts: "retracts",
  doubts: "doubts",
  "cannot-verify": "cannot verify",
  declines: "declines to comment",
  demands: "demands",
  promises: "promises",
  threatens: "threatens",
};

/** Why a claim is shown but does not set the estimate. */
export const setAsideLabels: Readonly<Record<NonNullable<Claim["setAside"]>, string>> = {
  superseded: "replaced by a later claim of the same origin",
  "party-claim": "a party’s claim about its enemy or about harm it is accused of",
  "vague-beside-number": "vague words beside numbers",
  "first-day": "from the first 24 hours; a later claim stands",
  discounted: "discounted by a reviewer",
  "not-actual": "not told as something that happened",
};

/** Where review stands, as a line on the page. */
export const reviewLabels: Readonly<Record<Incident["status"], string>> = {
  unreviewed: "Coded by machine, not reviewed",
  confirmed: "Confirmed by a reviewer",
  disputed: "Disputed in review",
  retracted: "Retracted in review",
};

/** The plural heading of each kind of course. */
export const courseLabels: Readonly<Record<Condition["kind"], string>> = {
  ceasefire: "Ceasefires",
  control: "Control of territory",
  measure: "Measures",
  access: "Access for aid",
};

/** The stage of a condition, as the words on its step. */
export const stageLabels: Readonly<Record<Condition["stage"], string>> = {
  sought: "sought",
  announced: "announced",
  "in-force": "in force",
  "violation-alleged": "breach alleged",
  "violation-denied": "breach denied",
  extended: "extended",
  rejected: "rejected",
  lapsed: "lapsed",
  held: "held",
  taken: "taken",
  lost: "lost",
  contested: "contested",
  proposed: "proposed",
  adopted: "adopted",
  vetoed: "vetoed",
  expired: "expired",
  "may-expire": "may expire",
  granted: "granted",
  restricted: "restricted",
  "may-end": "may end",
  ended: "ended",
};

/** How exact a place is, as a note beside its name. */
export const precisionLabels: Readonly<Record<Precision, string>> = {
  point: "an exact place",
  settlement: "a town or village",
  admin2: "a district",
  admin1: "a province, shown as an area",
  country: "a whole country, shown as an area",
  region: "a region without settled bounds",
  unstated: "place not stated",
};

/** What a piece of page furniture is, as pages say it. */
export const furnitureLabels: Readonly<Record<Report["setAside"][number]["kind"], string>> = {
  "reply-form": "reply form and readers' comments",
  navigation: "menus",
  share: "share bar",
  "cookie-note": "cookie note",
  newsletter: "newsletter box",
  related: "links to other pages",
  caption: "captions",
  byline: "byline and tags",
  advertisement: "advertisement",
  other: "other",
};
