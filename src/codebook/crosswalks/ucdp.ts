import type { CodedEvent, Coding, Figure, Mention } from "../../model/index.ts";
import { has, isTold, type Side, type Told } from "./sides.ts";

/** UCDP's types of organised violence: 1 state-based, 2 non-state, 3 one-sided. @source UCDP GED codebook, `type_of_violence` */
export type ViolenceType = 1 | 2 | 3;

/** Why a type of violence could not be decided from the record. */
export const undecided = {
  "not-violence": "The event is no use of armed force.",
  "not-told-as-happened": "It is threatened, demanded, possible or denied.",
  "nobody-said-to-have-died": "UCDP keeps what somebody died of.",
  "doer-not-named": "The record has nobody who did it.",
  "doer-not-organised": "Who did it is no organised actor with arms.",
  "target-not-named": "The record does not say whom it was directed at.",
  "target-unclear": "Whom it was directed at is neither armed nor people without arms.",
} as const;
/** Why a type of violence could not be decided. */
export type Undecided = keyof typeof undecided;

/** A number of dead as UCDP gives it. */
export interface DeathRange {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** The columns of deaths of one event; the four parts sum to `total`. */
export interface UcdpDeaths {
  /** Of the side that did it. */
  readonly a: DeathRange;
  /** Of the side that it was directed at. */
  readonly b: DeathRange;
  readonly civilians: DeathRange;
  readonly unknown: DeathRange;
  readonly total: DeathRange;
}

/** What UCDP would hold of an event. */
export interface UcdpCoding {
  /** Null where the record does not decide it. */
  readonly type: ViolenceType | null;
  readonly undecided: Undecided | null;
  readonly deaths: UcdpDeaths;
  /** What the columns cannot hold: an upper bound that is open, a status that is contested. */
  readonly lost: readonly ("open-upper-bound" | "mixed-status" | "vague-number")[];
}

const notLethal: ReadonlySet<string | null> = new Set(["abduct", "crowd-control", "destroy"]);

const armed: readonly Side[] = ["state", "group"];

/** The type by who stands on each side; armed targets count before people beside them. */
function typeOf({ initiator, target }: CodedEvent["roles"]): ViolenceType | Undecided {
  if (initiator.length === 0) return "doer-not-named";
  if (!has(initiator, ...armed)) return "doer-not-organised";
  if (target.length === 0) return bothSides(initiator);
  if (has(target, ...armed)) return has([...initiator, ...target], "state") ? 1 : 2;
  return has(target, "people") && !target.every(({ kind }) => kind === "unknown")
    ? 3
    : "target-unclear";
}

/** "The army and rebels clashed": both sides are told as doing it. */
function bothSides(initiator: readonly Mention[]): ViolenceType | Undecided {
  if (initiator.length < 2) return "target-not-named";
  return has(initiator, "state") ? (has(initiator, "group") ? 1 : "target-not-named") : 2;
}

function decide(told: Told, dead: readonly Figure[]): ViolenceType | Undecided {
  const { event } = told;
  if (event.type !== "ASSAULT" || notLethal.has(event.mode)) return "not-violence";
  if (!isTold(event)) return "not-told-as-happened";
  if (!dead.some((figure) => rangeOf(figure).high > 0)) return "nobody-said-to-have-died";
  return typeOf(event.roles);
}

/** One number for each column: what is only bounded below has its bound for its best, as UCDP counts what is sure. */
function rangeOf({ low, best, high }: Figure): DeathRange {
  const middle = best ?? low ?? 0;
  const least = low ?? best ?? 0;
  return { low: least, best: middle, high: high ?? Math.max(middle, least) };
}

const none: DeathRange = { low: 0, best: 0, high: 0 };
const plus = (a: DeathRange, b: DeathRange): DeathRange => ({
  low: a.low + b.low,
  best: a.best + b.best,
  high: a.high + b.high,
});
const minus = (whole: DeathRange, part: DeathRange): DeathRange => ({
  low: Math.max(0, whole.low - part.low),
  best: Math.max(0, whole.best - part.best),
  high: Math.max(0, whole.high - part.high),
});

/** The dead of an event, told as facts of this one happening; a number told again or revised counts in its last form. */
function deadOf({ event, coding }: Told): Figure[] {
  const own = coding.figures.filter(
    ({ eventId, kind, scope, modality, unit }) =>
      eventId === event.id &&
      kind === "killed" &&
      scope === "incident" &&
      unit === "people" &&
      (modality === "actual" || modality === "historical"),
  );
  const revised = new Set(
    own.flatMap(({ relations }) =>
      relations.filter(({ kind }) => kind === "revises").map(({ figureId }) => figureId),
    ),
  );
  return own.filter(
    ({ id, relations }) => !revised.has(id) && relations.every(({ kind }) => kind !== "restates"),
  );
}

type Column = "a" | "b" | "civilians" | "unknown";

const touches = (mentions: readonly Mention[], { span }: Figure): boolean =>
  mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end);

/** Whose the fighters among the dead are: those named as struck, else of the one side that has such fighters. */
function columnOfFighters(figure: Figure, { initiator, target }: CodedEvent["roles"]): Column {
  if (touches(target, figure)) return "b";
  if (touches(initiator, figure)) return "a";
  const side: Side = figure.of.status === "armed-forces" ? "state" : "group";
  const [isA, isB] = [has(initiator, side), has(target, side)];
  if (isA === isB) return "unknown";
  return isA ? "a" : "b";
}

function columnOf(figure: Figure, roles: CodedEvent["roles"]): Column {
  switch (figure.of.status) {
    case "civilian":
    case "other-protected":
      return "civilians";
    case "armed-forces":
    case "direct-participant":
      return columnOfFighters(figure, roles);
    case "mixed":
    case "unknown":
      return "unknown";
  }
}

const wholeOf = ({ relations }: Figure): string | undefined =>
  relations.find(({ kind }) => kind === "part-of")?.figureId;

/** Puts the dead into columns: a whole by its parts where they tell more of whom, and what they leave open as unknown. */
function columnsOf(
  dead: readonly Figure[],
  roles: CodedEvent["roles"],
): Record<Column, DeathRange> {
  const columns = { a: none, b: none, civilians: none, unknown: none };
  const add = (column: Column, range: DeathRange): void => {
    columns[column] = plus(columns[column], range);
  };
  const isWhole = (figure: Figure): boolean => !dead.some(({ id }) => id === wholeOf(figure));
  for (const whole of dead.filter(isWhole)) {
    const own = columnOf(whole, roles);
    const parts = own === "unknown" ? dead.filter((part) => wholeOf(part) === whole.id) : [];
    let rest = rangeOf(whole);
    for (const part of parts) {
      const column = columnOf(part, roles);
      if (column === "unknown") continue;
      add(column, rangeOf(part));
      rest = minus(rest, rangeOf(part));
    }
    add(own, rest);
  }
  return columns;
}

function lostOf(dead: readonly Figure[]): UcdpCoding["lost"] {
  const lost = new Set<UcdpCoding["lost"][number]>();
  for (const { low, best, high, rule, of } of dead) {
    if (low !== null && best === null && high === null) lost.add("open-upper-bound");
    if (of.status === "mixed") lost.add("mixed-status");
    if (rule !== null) lost.add("vague-number");
  }
  return [...lost];
}

/**
 * Says what UCDP would hold of an event: the type of violence by the kinds of the parties, and the dead in its columns,
 * side a those who did it and side b those it was directed at. It looks at the record alone, and abstains with a reason
 * where the record does not decide.
 *
 * @source UCDP GED codebook; what is only bounded below counts with its bound
 */
export function ucdpOf(event: CodedEvent, coding: Coding): UcdpCoding {
  const told = { event, coding };
  const dead = deadOf(told);
  const decided = decide(told, dead);
  const columns = columnsOf(dead, event.roles);
  const total = Object.values(columns).reduce(plus, none);
  return {
    type: typeof decided === "number" ? decided : null,
    undecided: typeof decided === "number" ? null : decided,
    deaths: { ...columns, total },
    lost: lostOf(dead),
  };
}
