import type { RuleName } from "../codebook/index.ts";
import type { Attribution, Modality, Span, Time } from "../model/index.ts";
import { overlaps } from "../model/index.ts";
import { isVerb } from "./clause.ts";
import { notedAll } from "./noted.ts";
import { ancestors, isUnder, relationOf, topOf, uposOf, type Tree } from "./tree.ts";

/** What finding the time of an event or figure looks at. */
export interface WhenQuery {
  readonly anchors: readonly number[];
  readonly rivals: readonly number[];
  /** The chain of who says so: its times are when it was said. */
  readonly attribution: Attribution;
  /** Whether only times among its own words will do, and not those of the clause around it. */
  readonly isOwn?: boolean;
}

function nearestVerb(tree: Tree, token: number): number {
  return ancestors(tree, token).find((i) => isVerb(tree, i) || uposOf(tree, i) === "AUX") ?? -1;
}

/** "a ceasefire announced in August", "blamed rebels, saying they had planted it in July": the month is of what is told there alone. */
function isOfClause(tree: Tree, verb: number, trigger: number): boolean {
  if (verb === trigger || !isUnder(tree, verb, trigger)) return false;
  const between = [verb, ...ancestors(tree, verb)];
  const isTold = between
    .slice(0, between.indexOf(trigger))
    .some((at) => relationOf(tree, at) === "ccomp");
  return isTold || relationOf(tree, verb).startsWith("acl");
}

/** The grade of a time of the clause around. */
const ABOVE = 2;

function grade(tree: Tree, query: WhenQuery, time: Time): number {
  const token = topOf(tree, time.span);
  const [trigger] = query.anchors;
  if (token < 0 || trigger === undefined) return 0;
  const verb = nearestVerb(tree, token);
  const above = ancestors(tree, token)[0] ?? -1;
  if (query.anchors.includes(verb) || query.anchors.includes(above)) return 4;
  if (isUnder(tree, token, trigger)) return isOfClause(tree, verb, trigger) ? 0 : 3;
  const isAbove = ancestors(tree, trigger).includes(verb);
  if (query.rivals.includes(verb) && !isAbove) return 0;
  return isAbove || verb < 0 ? ABOVE : 0;
}

const ruleOfGrade = (grade: number): RuleName =>
  grade >= 4 ? "time/beside" : grade === 3 ? "time/within" : "time/above";

/** Gives the time of the sentence that says when a trigger's event happened; null when none does. */
export function timeOf(tree: Tree, query: WhenQuery): Time | null {
  const saidAt: Span[] = query.attribution.flatMap((step) =>
    step.time === null ? [] : [step.time.span],
  );
  let best: Time | null = null;
  let bestGrade = query.isOwn === true ? ABOVE : 0;
  for (const time of tree.times) {
    if (saidAt.some((span) => overlaps(span, time.span))) continue;
    const found = grade(tree, query, time);
    if (found > bestGrade) {
      best = time;
      bestGrade = found;
    }
  }
  const at = query.anchors[0] ?? -1;
  if (best !== null) notedAll(tree, { field: "time", at, rule: ruleOfGrade(bestGrade) }, [best]);
  return best;
}

const day = 86_400_000;
/** After how many days a happening is told as history. */
const HISTORICAL_DAYS = 200;

function instant(prefix: string): number {
  return Date.parse(`${prefix}-01-01`.slice(0, 10));
}

/** Words of a time long past that no calendar holds: "years ago", "decades earlier". */
const longAgo =
  /\b(?:years|decades|centuries|generations|long)\s+(?:ago|earlier|before)\b|\blast century\b/i;

/** Turns what is told as actual into history when it ended long before the report was published. */
export function agedModality(
  modality: Modality,
  time: Time | null,
  publishedAt: string | null,
): Modality {
  if (modality !== "actual" || time === null) return modality;
  if (time.start === null && longAgo.test(time.text)) return "historical";
  if (publishedAt === null) return modality;
  const end = time.end ?? (time.relation === "since" ? null : time.start);
  if (end === null) return modality;
  const latest = end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-28` : end;
  const age = (instant(publishedAt.slice(0, 10)) - instant(latest)) / day;
  return age > HISTORICAL_DAYS ? "historical" : modality;
}
