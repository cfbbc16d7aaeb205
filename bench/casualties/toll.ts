import type { Coding, Figure, FigureKind } from "../../src/model/index.ts";

/** One claim of all that one incident did to people, over the parts that the record adds up. */
export interface Toll {
  readonly low: number;
  readonly high: number;
  /** A number that the record holds as its own, no vague plural: "12", not "dozens". */
  readonly isStated: boolean;
  /** The figures that it sums, in text order. */
  readonly figures: readonly Figure[];
}

const lowOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0;
const highOf = ({ low, best, high }: Figure): number => high ?? best ?? low ?? 0;

/** Whether a figure counts what happened to people in one incident: not what may come, nor a war's running count. */
function isOfIncident({ modality, scope, unit }: Figure): boolean {
  return modality === "actual" && scope === "incident" && unit === "people";
}

function related(figure: Figure, kind: Figure["relations"][number]["kind"]): string | undefined {
  return figure.relations.find((relation) => relation.kind === kind)?.figureId;
}

/**
 * Gives each whole that a record claims of one kind, in text order: parts of another figure are left out, and what
 * comes on top of another is added to it.
 */
export function tollsOf({ figures }: Pick<Coding, "figures">, kind: FigureKind): Toll[] {
  const wholes = new Map<string, Figure[]>();
  const holder = new Map<string, string>();
  for (const figure of figures) {
    if (figure.kind !== kind || !isOfIncident(figure)) continue;
    if (related(figure, "part-of") !== undefined) continue;
    const under = related(figure, "in-addition-to");
    const whole = under === undefined ? undefined : holder.get(under);
    holder.set(figure.id, whole ?? figure.id);
    if (whole === undefined) wholes.set(figure.id, [figure]);
    else wholes.get(whole)?.push(figure);
  }
  return [...wholes.values()].map((parts) => ({
    low: parts.reduce((sum, figure) => sum + lowOf(figure), 0),
    high: parts.reduce((sum, figure) => sum + highOf(figure), 0),
    isStated: parts.every((figure) => figure.rule === null),
    figures: parts,
  }));
}

/**
 * Gives the toll that a report leads with: the first whole that is stated as a number, as later revised; the first
 * vague one where no number stands. Null when the report tells of none.
 */
export function headlineToll(tolls: readonly Toll[]): Toll | null {
  let toll = tolls.find(({ isStated }) => isStated) ?? tolls[0] ?? null;
  for (const later of tolls) {
    const revised = later.figures.flatMap((figure) => related(figure, "revises") ?? []);
    if (toll?.figures.some(({ id }) => revised.includes(id)) === true) toll = later;
  }
  return toll;
}

/**
 * Gives the smallest low and the largest high over what several origins claim of the incident that a report is about:
 * that of the toll it leads with. Null when the report tells of none.
 *
 * @source DESIGN §5, estimates
 */
export function tollRange(tolls: readonly Toll[]): Pick<Toll, "low" | "high"> | null {
  const stated = tolls.some(({ isStated }) => isStated)
    ? tolls.filter(({ isStated }) => isStated)
    : tolls;
  if (stated.length === 0) return null;
  return {
    low: Math.min(...stated.map(({ low }) => low)),
    high: Math.max(...stated.map(({ high }) => high)),
  };
}
