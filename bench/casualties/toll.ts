import type { CodedEvent, Coding, Figure, FigureKind } from "../../src/model/index.ts";

/** One claim of what an incident did to people, over the parts that the record adds up. */
export interface Toll {
  readonly low: number;
  readonly high: number;
  /** The figures that it sums, in text order. */
  readonly figures: readonly Figure[];
  /** The day that its event is told to have happened on, as an ISO prefix or in its words; null when none is. */
  readonly day: string | null;
}

const lowOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0;
const highOf = ({ low, best, high }: Figure): number => high ?? best ?? low ?? 0;

function related(figure: Figure, kind: Figure["relations"][number]["kind"]): string | undefined {
  return figure.relations.find((relation) => relation.kind === kind)?.figureId;
}

/** The day on which an event is told to have happened; null where no single day is. */
function dayOf(event: CodedEvent | undefined): string | null {
  const time = event?.time ?? null;
  if (time?.relation !== "on" || time.extent !== "instant") return null;
  if (time.start === null) return time.text;
  return time.start.length >= 10 ? time.start.slice(0, 10) : null;
}

/** Whether a figure can be of a toll: not planned, demanded or denied, and no war's running count. */
function isToll({ modality, scope, unit }: Figure): boolean {
  const isTold = modality === "actual" || modality === "possible";
  return isTold && scope !== "cumulative" && scope !== "stock" && unit === "people";
}

/**
 * Gives each whole that a record claims of one kind, in text order: parts of another figure are left out, and what
 * comes on top of another is added to it. What was planned, demanded or denied, and a war's running count, are no tolls.
 */
export function tollsOf(
  { figures, events }: Pick<Coding, "figures" | "events">,
  kind: FigureKind,
): Toll[] {
  const wholes = new Map<string, Figure[]>();
  const holder = new Map<string, string>();
  for (const figure of figures) {
    if (figure.kind !== kind || !isToll(figure) || related(figure, "part-of") !== undefined)
      continue;
    const under = related(figure, "in-addition-to");
    const whole = under === undefined ? undefined : holder.get(under);
    holder.set(figure.id, whole ?? figure.id);
    if (whole === undefined) wholes.set(figure.id, [figure]);
    else wholes.get(whole)?.push(figure);
  }
  return [...wholes.values()].map((parts) => ({
    low: parts.reduce((sum, figure) => sum + lowOf(figure), 0),
    high: parts.reduce((sum, figure) => sum + highOf(figure), 0),
    figures: parts,
    day: dayOf(events.find(({ id }) => id === parts[0]?.eventId)),
  }));
}

/** Whether all that a toll sums is told as a fact of one incident and stated as a number. */
const isFirm = ({ figures }: Toll): boolean =>
  figures.every(
    ({ modality, scope, rule }) => modality === "actual" && scope === "incident" && rule === null,
  );

const isFact = ({ figures }: Toll): boolean =>
  figures.every(({ modality, scope }) => modality === "actual" && scope === "incident");

const isTold = ({ figures }: Toll): boolean =>
  figures.every(({ modality }) => modality === "actual");

const isSort = ({ of }: Figure): boolean =>
  of.age === "child" || of.sex === "woman" || of.sex === "mixed" || of.roles.length > 0;

/** Whether a toll counts only some sorts of people: children, women, journalists. */
const isNarrow = ({ figures }: Toll): boolean => figures.every(isSort);

/** Whether a toll counts one person by name or description, as a list of the dead does. */
const isSingle = ({ figures }: Toll): boolean =>
  figures.every(({ best, words }) => best === 1 && !/^(?:one|1|at least)\b/i.test(words));

/** Whether a toll is taken out of more people than it counts: "three of whom died". */
const isTakenOut = ({ figures }: Toll): boolean =>
  figures.every(({ words }) => /\bof (?:which|whom|them|those)\b/i.test(words));

/** How far behind the toll a report leads with its first sentences may tell of all, in UTF-16 code units. */
const LEAD_REACH = 500;

function isNear(first: Toll, other: Toll): boolean {
  const [from, to] = [first.figures[0]?.span.start ?? 0, other.figures[0]?.span.start ?? 0];
  return to > from && to - from < LEAD_REACH;
}

const isWhole = (toll: Toll): boolean => !isNarrow(toll) && !isSingle(toll) && !isTakenOut(toll);

/** Whether two tolls are told of two days; a date and the name of a weekday may be one day. */
function isOnAnotherDay({ day: one }: Toll, { day: other }: Toll): boolean {
  if (one === null || other === null) return false;
  return one !== other && /^\d/.test(one) === /^\d/.test(other);
}

/** The first larger toll near by that counts all, where a toll counts one person or only some. */
function widened(first: Toll, tolls: readonly Toll[]): Toll {
  if (isWhole(first)) return first;
  const wide = tolls.find(
    (other) =>
      isFirm(other) &&
      isWhole(other) &&
      other.low > first.low &&
      isNear(first, other) &&
      !isOnAnotherDay(first, other),
  );
  return wide ?? first;
}

/** Whether a vague toll may be told more exactly by another: "dozens" by 31, and not by three. */
function isNoLess(toll: Toll, vague: Toll | undefined): boolean {
  return vague === undefined || isFirm(vague) || toll.low >= vague.low;
}

/**
 * Gives the toll that a report leads with. It is the first whole that is told as a fact and stated as a number, no smaller
 * than the vague one before it ("dozens"); without one, the first vague one, then the first of a longer period, then the
 * first that is only possible ("feared dead"). Where it counts one person or only some sort of people, the first larger one
 * near by that counts all takes its place; what revises it takes its place too. Null when the report tells of none.
 */
export function headlineToll(tolls: readonly Toll[]): Toll | null {
  const opening = tolls.find(isFact);
  const exact = tolls.find((toll) => isFirm(toll) && isNoLess(toll, opening));
  const first =
    exact ?? [isFirm, isFact, isTold, () => true].flatMap((fits) => tolls.find(fits) ?? [])[0];
  if (first === undefined) return null;
  let toll = widened(first, tolls);
  for (const later of tolls) {
    const revised = later.figures.flatMap((figure) => related(figure, "revises") ?? []);
    if (toll.figures.some(({ id }) => revised.includes(id))) toll = later;
  }
  return toll;
}

/** Whether a claim is of the same people as the toll a report leads with, and no list of some of them. */
function isRival(lead: Toll, toll: Toll): boolean {
  if (!isFirm(toll) && isFirm(lead)) return false;
  const isOfSort = isNarrow(lead) && lead.figures.length === 1;
  return (!isNarrow(toll) || isOfSort) && (!isSingle(toll) || isSingle(lead));
}

/** Whether somebody is named who claims a toll. */
const isClaimed = ({ figures }: Toll): boolean =>
  figures.some(({ attribution }) => attribution.some(({ speaker }) => speaker !== null));

/** Whether a toll is itself a range or a least number: its teller has weighed what the sources say. */
const isWeighed = ({ figures }: Toll): boolean => figures.some(({ low }) => low !== null);

/**
 * Gives the smallest low and the largest high over what several origins claim of the incident that a report is about: the
 * toll it leads with and its rivals. Where the report itself leads with a range or a least number, that is its teller's
 * reckoning over all sources, and a smaller claim does not lower it. Null when the report tells of none.
 *
 * @source DESIGN §5, estimates
 */
export function tollRange(tolls: readonly Toll[]): Pick<Toll, "low" | "high"> | null {
  const lead = headlineToll(tolls);
  if (lead === null) return null;
  const rivals = tolls.filter((toll) => toll !== lead && isRival(lead, toll) && isClaimed(toll));
  const lows = isWeighed(lead) ? [] : rivals.map(({ low }) => low);
  return {
    low: Math.min(lead.low, ...lows),
    high: Math.max(lead.high, ...rivals.map(({ high }) => high)),
  };
}
