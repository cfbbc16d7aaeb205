import type { RuleName } from "../../codebook/index.ts";
import type { Figure, FigureKind, Time } from "../../model/index.ts";
import { noted } from "../noted.ts";
import { childrenBy, formOf, headOf, lemmaOf, relationOf, subtree, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

/** Days from which a span of time is more than one incident. */
const PERIOD_DAYS = 2;
/** Days from which a running count is cumulative. */
const CUMULATIVE_DAYS = 180;
const DAY = 86_400_000;

const stocks: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "population",
  "share-controlled",
  "besieged",
  "in-need",
]);

function daysOf(time: Time, publishedAt: string | null): number | null {
  if (time.start === null) return null;
  const end = time.end ?? publishedAt?.slice(0, 10) ?? null;
  if (end === null) return time.start.length === 4 ? CUMULATIVE_DAYS : null;
  const days = (Date.parse(end.padEnd(10, "-01")) - Date.parse(time.start)) / DAY;
  return Number.isFinite(days) ? days : null;
}

function byTime(time: Time | null, publishedAt: string | null): Figure["scope"] | null {
  if (time?.extent !== "throughout") return null;
  const isRunning =
    time.relation === "since" || time.relation === "during" || time.relation === "until";
  if (!isRunning) return null;
  const days = daysOf(time, publishedAt);
  if (days === null) return time.relation === "since" ? "period" : null;
  if (days >= CUMULATIVE_DAYS) return "cumulative";
  return days >= PERIOD_DAYS ? "period" : null;
}

const setting = new Set(["in", "during", "throughout", "over", "since", "by", "from", "of"]);

/** The clause around a number, without clauses that tell something else. */
function around(tree: Tree, anchor: number): number[] {
  return subtree(tree, anchor, (child) => {
    const relation = relationOf(tree, child);
    return ["ccomp", "parataxis", "advcl"].includes(relation) || relation.startsWith("acl");
  });
}

/** Nouns through which a war or an offensive still sets the scope: "in the course of the war". */
const courses = new Set([
  "course",
  "start",
  "beginning",
  "outbreak",
  "year",
  "month",
  "week",
  "day",
  "wake",
]);

/** Whether a noun is the number's own setting, and not that of something named beside it: "the war's anniversary". */
function isOwnSetting(tree: Tree, anchor: number, i: number): boolean {
  const above = headOf(tree, i);
  return (
    i === anchor ||
    above === anchor ||
    (headOf(tree, above) === anchor &&
      (courses.has(lemmaOf(tree, above)) || !relationOf(tree, i).startsWith("nmod")))
  );
}

/** "on Monday", "on 3 May": what happened on one day is no running count, whatever war it happened in. */
function isOnOneDay(time: Time | null): boolean {
  if (time?.extent !== "instant" || time.relation !== "on") return false;
  return time.start === null ? time.basis === "unresolved" : time.start.length >= 10;
}

function byWords(tree: Tree, words: Words, anchor: number): Figure["scope"] | null {
  const { cumulative, period } = words.lexicon.casualties;
  for (const i of around(tree, anchor)) {
    if (!isOwnSetting(tree, anchor, i)) continue;
    const relation = relationOf(tree, i);
    const isSetting =
      relation.startsWith("nsubj") ||
      relation === "obl:agent" ||
      childrenBy(tree, i, "case").some((at) => setting.has(formOf(tree, at)));
    if (!isSetting) continue;
    if (words.has(cumulative, lemmaOf(tree, i)) && !childrenBy(tree, i, "nummod").length)
      return "cumulative";
    if (
      !relation.startsWith("nsubj") &&
      words.has(period, lemmaOf(tree, i)) &&
      childrenBy(tree, i, "det").some((det) => ["the", "this"].includes(formOf(tree, det)))
    )
      return "period";
  }
  return null;
}

/** "a war that has since killed 300,000", "have since been killed": a running count without a date. */
function hasSince(tree: Tree, words: Words, anchor: number): Figure["scope"] | null {
  let at = anchor - 1;
  while (/^(?:been|also)$/.test(formOf(tree, at))) at -= 1;
  const isPerfect = formOf(tree, at) === "since" && lemmaOf(tree, at - 1) === "have";
  if (!isPerfect) return null;
  const { cumulative } = words.lexicon.casualties;
  const isOfWar = tree.lemmas.slice(0, anchor).some((lemma) => words.has(cumulative, lemma));
  return isOfWar ? "cumulative" : "period";
}

/** "since the war began", "since 2011": a running count, wherever the clause hangs. */
function sinceBegun(tree: Tree, words: Words, anchor: number): Figure["scope"] | null {
  const since = tree.lemmas.indexOf("since", Math.max(0, anchor));
  if (since < 0) return null;
  const after = tree.tokens.slice(since + 1, since + 9);
  const { cumulative } = words.lexicon.casualties;
  const isLong = after.some(
    (token) =>
      words.has(cumulative, token.lemma.toLowerCase()) || /^(?:19|20)\d\d$/.test(token.form),
  );
  return isLong ? "cumulative" : null;
}

/**
 * Says what a number runs over: one incident, a period, all of a war, or what is there now.
 * `query.anchor`: the verb or noun that makes the number a figure; the number itself when there is none.
 */
export function scopeOf(
  tree: Tree,
  words: Words,
  query: {
    readonly kind: FigureKind;
    readonly anchor: number;
    readonly time: Time | null;
    readonly publishedAt: string | null;
  },
): Figure["scope"] {
  const { anchor: at, time } = query;
  const by = <T extends Figure["scope"] | null>(rule: RuleName, scope: T): T =>
    scope === null ? scope : noted(tree, { field: "scope", at, rule }, scope);
  if (stocks.has(query.kind)) return by("scope/kind", "stock");
  const top =
    headOf(tree, query.anchor) >= 0 && relationOf(tree, query.anchor) === "conj"
      ? headOf(tree, query.anchor)
      : query.anchor;
  return (
    by("scope/time", byTime(time, query.publishedAt)) ??
    by("scope/since", hasSince(tree, words, at) ?? sinceBegun(tree, words, at)) ??
    by("scope/words", isOnOneDay(time) ? null : byWords(tree, words, top)) ??
    by("scope/plain", "incident")
  );
}
