import type { Claim, Estimate } from "../model/index.ts";
import { partOf } from "./claims.ts";
import { groupBy } from "./groups.ts";
import { countNamed } from "./origins.ts";

/** Claims of these statuses are of people whose status is not told, or told as mixed: they count in the whole. */
const unsorted: ReadonlySet<string> = new Set(["unknown", "mixed"]);
const fighters: ReadonlySet<string> = new Set(["armed-forces", "direct-participant"]);

/**
 * Makes the estimates of an incident: one per kind, status, causation, scope, unit and part counted.
 *
 * Where claims of one number differ in status there is one more, of status unknown, over all of them: the whole.
 *
 * @param claims - with `setAside` told; any order
 * @returns widest and commonest kinds first; the same for the same claims in any order
 */
export function estimatesOf(claims: readonly Claim[]): Estimate[] {
  const sorted = claims.toSorted(byText);
  const numbers = [...groupBy(sorted, numberKey).values()];
  return numbers.flatMap((group) => {
    const byStatus = [...groupBy(group, ({ figure }) => statusOf(figure)).values()];
    const contested = isContested(group);
    const parts = byStatus.map((part) => estimateOf(part, part, contested));
    if (byStatus.length < 2) return parts;
    const whole: Estimate = { ...estimateOf(group, wholes(group), false), status: "unknown" };
    return [whole, ...parts.filter((part) => part.status !== "unknown")];
  });
}

/**
 * Gives low, best and high over claims, by the rules of docs/decisions/0008-estimates.md.
 *
 * @param claims - those that set low and best; `all` are those that set high: also shown claims that are set aside as a
 *   party's, vague or early
 */
function boundsOf(
  claims: readonly Claim[],
  all: readonly Claim[],
): Pick<Estimate, "low" | "best" | "high" | "isOpen" | "approximate" | "strict"> {
  const figures = oncePerOrigin(claims).map(({ figure }) => figure);
  const lows = figures.flatMap((figure) => figure.low ?? figure.best ?? []);
  const bests = figures.flatMap((figure) => figure.best ?? []).sort((a, b) => a - b);
  const highs = all.flatMap(({ figure }) => figure.high ?? figure.best ?? figure.low ?? []);
  const low = lows.length === 0 ? null : Math.min(...lows);
  const best = bests[Math.floor((bests.length - 1) / 2)] ?? null;
  const setsLow = figures.filter((figure) => (figure.low ?? figure.best) === low);
  const setsBest = figures.filter((figure) => figure.best === best && best !== null);
  return {
    low,
    best,
    high: highs.length === 0 ? null : Math.max(...highs),
    isOpen: all.some(
      ({ figure }) => figure.low !== null && figure.best === null && figure.high === null,
    ),
    approximate: (best === null ? setsLow : setsBest).some((figure) => figure.approximate),
    strict: setsLow.length > 0 && setsLow.every((figure) => figure.strict && figure.best === null),
  };
}

/** One origin's number counts once, however many reports repeat it. */
function oncePerOrigin(claims: readonly Claim[]): Claim[] {
  const byNumber = new Map<string, Claim>();
  for (const claim of claims) {
    const { low, best, high } = claim.figure;
    const key = JSON.stringify([claim.origin.key, claim.figure.of.status, low, best, high]);
    if (!byNumber.has(key)) byNumber.set(key, claim);
  }
  return [...byNumber.values()];
}

function estimateOf(
  shown: readonly Claim[],
  counted: readonly Claim[],
  isContested: boolean,
): Estimate {
  const [first] = shown;
  if (first === undefined) throw new Error("An estimate needs a claim.");
  const { figure } = first;
  const setting = counted.filter((claim) => claim.setAside === null);
  const bounds = boundsOf(setting, counted.filter(setsHigh));
  const status = statusOf(figure);
  return {
    kind: figure.kind,
    status,
    causation: figure.causation,
    scope: figure.scope,
    unit: figure.unit,
    part: partOf(figure),
    ...bounds,
    low: isContested && status !== "unknown" && bounds.low !== null ? 0 : bounds.low,
    reports: new Set(shown.map((claim) => claim.reportId)).size,
    namedOrigins: countNamed(shown.map((claim) => claim.origin)),
    claims: [...shown],
  };
}

function setsHigh(claim: Claim): boolean {
  const { setAside } = claim;
  return (
    setAside === null ||
    setAside === "party-claim" ||
    setAside === "vague-beside-number" ||
    setAside === "first-day"
  );
}

function statusOf(figure: Claim["figure"]): Estimate["status"] {
  return figure.of.status === "mixed" ? "unknown" : figure.of.status;
}

function numberKey({ figure }: Claim): string {
  return [figure.kind, partOf(figure), figure.unit, figure.causation, figure.scope].join("|");
}

/** Contested: one origin counts only civilians where another counts only fighters. */
function isContested(claims: readonly Claim[]): boolean {
  const counting = claims.filter((claim) => claim.setAside === null);
  const byOrigin = [...groupBy(counting, (claim) => claim.origin.key).values()];
  const statusesBy = byOrigin.map((own) => new Set(own.map(({ figure }) => figure.of.status)));
  const onlyCivilians = statusesBy.some((own) => own.size === 1 && own.has("civilian"));
  const onlyFighters = statusesBy.some(
    (own) => own.size > 0 && [...own].every((one) => fighters.has(one)),
  );
  return onlyCivilians && onlyFighters;
}

/**
 * Gives each origin's claim of the whole: the one without status if it gave one, else the sum of its parts.
 *
 * Parts are summed only within one origin and one report.
 */
function wholes(claims: readonly Claim[]): Claim[] {
  const byTeller = groupBy(claims, (claim) => `${claim.origin.key} ${claim.reportId}`);
  return [...byTeller.values()].flatMap((own) => {
    const whole = own.filter(({ figure }) => unsorted.has(figure.of.status));
    if (whole.some((claim) => claim.setAside === null)) return whole;
    const [first, ...rest] = own.filter((claim) => claim.setAside === null);
    if (first === undefined) return own;
    return [rest.reduce(sum, first)];
  });
}

function sum(a: Claim, b: Claim): Claim {
  const plus = (one: number | null, other: number | null): number | null =>
    one === null || other === null ? null : one + other;
  const lowest = ({ low, best }: Claim["figure"]): number | null => low ?? best;
  const highest = ({ high, best }: Claim["figure"]): number | null => high ?? best;
  const figure = {
    ...a.figure,
    low: plus(lowest(a.figure), lowest(b.figure)),
    best: plus(a.figure.best, b.figure.best),
    high: plus(highest(a.figure), highest(b.figure)),
    approximate: a.figure.approximate || b.figure.approximate,
    strict: a.figure.strict || b.figure.strict,
  };
  return { ...a, figure };
}

const kindOrder = ["killed", "injured", "killed-or-injured", "missing", "dead-or-missing"];

/** Deaths first, wholes before parts, then earliest published, so that order of arrival leaves no trace. */
function byText(a: Claim, b: Claim): number {
  const kind = rankOf(a) - rankOf(b);
  return kind === 0 ? compare(sortKey(a), sortKey(b)) : kind;
}

function rankOf({ figure }: Claim): number {
  const rank = kindOrder.indexOf(figure.kind);
  return (rank < 0 ? kindOrder.length : rank) * 2 + (partOf(figure) === "all" ? 0 : 1);
}

function sortKey(claim: Claim): string {
  const id = claim.figure.id.slice(1).padStart(6, "0");
  const { kind } = claim.figure;
  return [
    kind,
    partOf(claim.figure),
    claim.publishedAt ?? "9999",
    claim.reportId,
    claim.coder,
    id,
  ].join(" ");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
