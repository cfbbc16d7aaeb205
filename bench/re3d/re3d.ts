import {
  contains,
  type CodedEvent,
  type Coding,
  type Mention,
  type Span,
} from "../../src/model/index.ts";
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
  /** "Organisation 12 20": where the phrase begins and ends, blanks left out of the count. */
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

/** How many characters other than blanks stand before each place: taking a text in may change its blanks alone. */
function inkBefore(text: string): number[] {
  const before = [0];
  for (let at = 0; at < text.length; at += 1)
    before.push((before[at] ?? 0) + (/\S/.test(text[at] ?? "") ? 1 : 0));
  return before;
}

const entity = (type: string, { start, end }: Span, ink: readonly number[]): string =>
  `${type} ${ink[start] ?? 0} ${ink[end] ?? 0}`;

/** Articles and numbers that the set takes into a name's phrase and the record leaves before it. */
const opening =
  /(?:\b(?:the|an?|some|about|around|at least|at most|up to|more than|fewer than|less than|nearly|almost|over|several|many|both|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)\s+|\b\d[\d,.]*\s+)+$/iu;

/** The set's phrase for a mention: with the figure that counts it, or with the article before it. */
function phraseOf({ figures, report }: Coding, span: Span): Span {
  const counting = figures.find((figure) => contains(figure.span, span));
  if (counting !== undefined) return counting.span;
  const from = Math.max(0, span.start - 40);
  const before = opening.exec(report.text.slice(from, span.start))?.[0] ?? "";
  return { start: span.start - before.length, end: span.end };
}

function mentionsOf(coding: Coding): Mention[] {
  const ofEvents = coding.events.flatMap(({ roles, attribution }) => [
    ...roles.initiator,
    ...roles.supporter,
    ...roles.target,
    ...roles.affected,
    ...attribution.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
  ]);
  const ofConditions = coding.conditions.flatMap(({ parties, holder, by }) => [
    ...parties,
    ...holder,
    ...by,
  ]);
  return [...ofEvents, ...ofConditions];
}

function entitiesOf(coding: Coding): string[] {
  const { events, figures, conditions, report } = coding;
  const ink = inkBefore(report.text);
  const places = [...events, ...figures, ...conditions].flatMap((item) => item.places);
  const times = [...events, ...conditions].flatMap(({ time }) => (time === null ? [] : [time]));
  const found = [
    ...mentionsOf(coding).flatMap(({ kind, span }) => {
      const type = typeOfKind[kind];
      return type === undefined ? [] : [entity(type, phraseOf(coding, span), ink)];
    }),
    ...figures
      .filter(({ unit }) => unit === "people")
      .map(({ span }) => entity("Organisation", span, ink)),
    ...places.map(({ span }) => entity("Location", span, ink)),
    ...times.map(({ span }) => entity("Temporal", span, ink)),
    ...events.flatMap(({ instrument }) =>
      instrument === null ? [] : [entity("Weapon", instrument.span, ink)],
    ),
  ];
  return [...new Set(found)];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /, "");

/** Relations of two have no direction here. */
const relation = (type: string, a: string, b: string): string =>
  `${type} ${[bare(a), bare(b)].sort().join(" | ")}`;

type Wording = (mention: Mention) => string;

function pairs(
  type: string,
  sides: readonly [readonly Mention[], readonly Mention[]],
  said: Wording,
): string[] {
  const [a, b] = sides;
  return a.flatMap((x) =>
    b.filter((y) => y.span.start !== x.span.start).map((y) => relation(type, said(x), said(y))),
  );
}

const isTold = ({ modality }: CodedEvent): boolean =>
  modality === "actual" || modality === "historical";

/** Who fights whom, and who does so together. */
function relationsIn({ type, roles }: CodedEvent, said: Wording): string[] {
  const { initiator, target, supporter, affected } = roles;
  const struck = [...target, ...affected];
  const allies = pairs("AlliesOf", [initiator, supporter], said);
  if (type === "ASSAULT") {
    // Those who fight one another are on both sides.
    const areOpposed = initiator.some((one) =>
      struck.some((other) => other.span.start === one.span.start),
    );
    return [
      ...pairs("FightingAgainst", [initiator, struck], said),
      ...(areOpposed ? [] : pairs("AlliesOf", [initiator, initiator], said)),
      ...allies,
    ];
  }
  const isJoint = type === "COOPERATE" || type === "SUPPORT" || type === "AID";
  return isJoint ? [...pairs("AlliesOf", [initiator, target], said), ...allies] : allies;
}

function relationsOf(coding: Coding): string[] {
  const { text } = coding.report;
  const said: Wording = ({ span }) => {
    const { start, end } = phraseOf(coding, span);
    return text.slice(start, end);
  };
  return [...new Set(coding.events.filter(isTold).flatMap((event) => relationsIn(event, said)))];
}

function predict(record: ReportRecord, resources: Resources): ReportGuess {
  const coding = recordOf(record.text, {}, resources);
  return { entities: entitiesOf(coding), relations: relationsOf(coding) };
}

const sure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= 0.5;

const relationTypes = ["FightingAgainst", "AlliesOf"] as const;

function tally(record: ReportRecord, guess: ReportGuess): Tally {
  const ink = inkBefore(record.text);
  const gold = new Set(
    record.gold.entities
      .filter(sure)
      .map(({ type, begin, end }) => entity(type, { start: begin, end }, ink)),
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
