import type { CodedEvent, Coding, Mention, Span } from "../../src/model/index.ts";
import type { Resources } from "../../src/resources/index.ts";
import { recordOf } from "../record.ts";
import { f1Metric, type BenchSet, type Tally } from "../set.ts";

interface GoldEntity {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly confidence: number;
}

interface GoldRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly confidence: number;
}

interface ReportRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly entities: readonly GoldEntity[];
    readonly relations: readonly GoldRelation[];
  };
}

interface ReportGuess {
  /** "Organisation 12 20" */
  readonly entities: readonly string[];
  /** "FightingAgainst IS | Iraqi forces" */
  readonly relations: readonly string[];
}

const typeOfKind: Readonly<Partial<Record<Mention["kind"], string>>> = {
  state: "Organisation",
  government: "Organisation",
  "armed-force": "Organisation",
  "armed-group": "Organisation",
  organisation: "Organisation",
  population: "Organisation",
  office: "Person",
  person: "Person",
  infrastructure: "Location",
  weapon: "Weapon",
};

const entity = (type: string, span: Span): string => `${type} ${span.start} ${span.end}`;

function mentionsOf(coding: Coding): Mention[] {
  return coding.events.flatMap(({ roles, attribution }) => [
    ...roles.initiator,
    ...roles.supporter,
    ...roles.target,
    ...roles.affected,
    ...attribution.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
  ]);
}

function entitiesOf(coding: Coding): string[] {
  const { events, figures, conditions } = coding;
  const places = [...events, ...figures, ...conditions].flatMap((item) => item.places);
  const times = [...events, ...conditions].flatMap(({ time }) => (time === null ? [] : [time]));
  const found = [
    ...mentionsOf(coding).flatMap(({ kind, span }) => {
      const type = typeOfKind[kind];
      return type === undefined ? [] : [entity(type, span)];
    }),
    ...places.map(({ span }) => entity("Location", span)),
    ...times.map(({ span }) => entity("Temporal", span)),
    ...events.flatMap(({ instrument }) =>
      instrument === null ? [] : [entity("Weapon", instrument.span)],
    ),
  ];
  return [...new Set(found)];
}

const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /, "");

/** Relations of two have no direction here. */
const relation = (type: string, a: string, b: string): string =>
  `${type} ${[bare(a), bare(b)].sort().join(" | ")}`;

function pairs(type: string, a: readonly Mention[], b: readonly Mention[]): string[] {
  return a.flatMap((x) => b.filter((y) => y !== x).map((y) => relation(type, x.text, y.text)));
}

const isTold = ({ modality }: CodedEvent): boolean => modality === "actual";

function relationsOf(coding: Coding): string[] {
  const found = coding.events.filter(isTold).flatMap(({ type, roles }) => {
    const { initiator, target, supporter } = roles;
    const allies = pairs("AlliesOf", initiator, supporter);
    if (type === "ASSAULT") return [...pairs("FightingAgainst", initiator, target), ...allies];
    const isJoint = type === "COOPERATE" || type === "SUPPORT" || type === "AID";
    return isJoint ? [...pairs("AlliesOf", initiator, target), ...allies] : allies;
  });
  return [...new Set(found)];
}

function predict(record: ReportRecord, resources: Resources): ReportGuess {
  const coding = recordOf(record.text, {}, resources);
  // Offsets only hold where taking the text in left it as it was.
  const entities = coding.report.text === record.text ? entitiesOf(coding) : [];
  return { entities, relations: relationsOf(coding) };
}

const sure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= 0.5;

const relationTypes = ["FightingAgainst", "AlliesOf"] as const;

function tally(record: ReportRecord, guess: ReportGuess): Tally {
  const gold = new Set(
    record.gold.entities
      .filter(sure)
      .map(({ type, begin, end }) => entity(type, { start: begin, end })),
  );
  const goldRelations = new Set(
    record.gold.relations
      .filter(sure)
      .filter(({ type }) => relationTypes.some((known) => known === type))
      .map(({ type, source, target }) => relation(type, source, target)),
  );
  const ofType = (items: Iterable<string>, type: string): string[] =>
    [...items].filter((item) => item.startsWith(type));
  return {
    "entity hits": guess.entities.filter((item) => gold.has(item)).length,
    "entity guesses": guess.entities.length,
    "entity gold": gold.size,
    ...Object.fromEntries(
      relationTypes.flatMap((type) => [
        [`${type} hits`, ofType(guess.relations, type).filter((r) => goldRelations.has(r)).length],
        [`${type} guesses`, ofType(guess.relations, type).length],
        [`${type} gold`, ofType(goldRelations, type).length],
      ]),
    ),
  };
}

/** Entities and relations of reports on Syria and Iraq, as far as the coded record holds them. */
export const re3d: BenchSet<ReportRecord, ReportGuess> = {
  name: "re3d",
  title: "entities, enemies and allies in reports on Syria and Iraq (re3d), from the coded record",
  data: "re3d/dev.jsonl",
  predict,
  tally,
  metrics: [
    f1Metric("entity F1", ["entity hits", "entity guesses", "entity gold"], []),
    ...relationTypes.map((type) =>
      f1Metric(`${type} F1`, [`${type} hits`, `${type} guesses`, `${type} gold`], []),
    ),
  ],
};
