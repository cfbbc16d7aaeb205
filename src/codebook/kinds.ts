import type { Counted, FigureKind } from "../model/index.ts";

/** What each kind of figure counts; none is ever read as another. */
export const figureKindDefinitions: Readonly<Record<FigureKind, string>> = {
  killed: "People said to have died by violence or by the event told.",
  injured: "People said to be hurt and alive.",
  "killed-or-injured": "Casualties: the words do not say how many died.",
  missing: "People whose fate is unknown.",
  "dead-or-missing": "Dead and missing in one number.",
  "bodies-found": "Bodies that were found; when and how they died is not said.",
  neutralised: "Fighters a party says it put out of action, dead or not.",
  detained: "People arrested or held by an authority.",
  abducted: "People taken by force and without right; hostages; captured fighters.",
  released: "People set free.",
  displaced: "People driven from their homes.",
  evacuated: "People brought away from danger by others.",
  returned: "Displaced people who went back.",
  besieged: "People shut in by a siege.",
  "in-need": "People said to need aid.",
  "aid-recipients": "People who got or were to get aid.",
  population: "Inhabitants.",
  "area-taken": "Land said to be taken or lost, with its unit.",
  "share-controlled": "Share of a territory said to be held.",
  strikes: "Attacks of one sort: air raids, rockets, shells.",
  destroyed: "Objects destroyed or damaged, with their unit.",
};

/** Kinds of infrastructure that violence may strike. Their words stand with each language. */
export const infrastructure = {
  medical: "Hospitals, clinics, ambulances.",
  school: "Schools and universities.",
  religious: "Mosques, churches, shrines.",
  market: "Markets, shops, bakeries.",
  dwelling: "Homes, villages, camps.",
  utility: "Power, water, fuel, pipelines.",
  transport: "Roads, bridges, airports, vehicles.",
  government: "Offices, courts, police stations.",
  military: "Bases, checkpoints, arms depots.",
  media: "Broadcasters and newspapers.",
  diplomatic: "Embassies, consulates, United Nations sites.",
  commercial: "Banks, companies, factories.",
} as const;
/** The name of a kind of infrastructure. */
export type InfrastructureKind = keyof typeof infrastructure;

/** What a word for people says of them. */
export interface PopulationKind {
  readonly status: Counted["status"];
  readonly sex: Counted["sex"];
  readonly age: Counted["age"];
  /** journalist, medical, aid-worker …; null when the word names no occupation under protection. */
  readonly role: string | null;
}

const plain = { status: "unknown", sex: "unknown", age: "unknown", role: null } as const;

/** Kinds of people that figures count. Their words stand with each language. */
export const populations = {
  people: plain,
  civilian: { ...plain, status: "civilian" },
  man: { ...plain, sex: "man", age: "adult" },
  woman: { ...plain, sex: "woman", age: "adult" },
  child: { ...plain, age: "child" },
  girl: { ...plain, sex: "woman", age: "child" },
  boy: { ...plain, sex: "man", age: "child" },
  soldier: { ...plain, status: "armed-forces" },
  police: { ...plain, role: "police" },
  fighter: { ...plain, status: "direct-participant" },
  displaced: { ...plain, role: "displaced" },
  journalist: { ...plain, status: "civilian", role: "journalist" },
  medical: { ...plain, status: "other-protected", role: "medical" },
  "aid-worker": { ...plain, status: "other-protected", role: "aid-worker" },
  peacekeeper: { ...plain, status: "other-protected", role: "peacekeeper" },
  official: { ...plain, role: "official" },
  protester: { ...plain, role: "protester" },
  rioter: { ...plain, role: "rioter" },
} as const satisfies Record<string, PopulationKind>;
/** The name of a kind of people. */
export type PopulationName = keyof typeof populations;
