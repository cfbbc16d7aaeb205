import type { Report } from "../../model/index.ts";
import { flattenedEnd } from "./flattened.ts";
import { linesOf, longestFurnitureLine, type FurnitureKind, type Line } from "./lines.ts";
import { relatedLists } from "./related.ts";
import { lineRules } from "./rules.ts";

/** How many lines away a line of the same kind may stand for a `near` rule. */
const reachLines = 3;
/** Lines whose kind is kept while one text is searched. */
const mostRemembered = 5000;

/**
 * Finds page furniture in a report's text: what the page puts round the report and nobody reports.
 *
 * Works on lines, so that it serves pages and pages that were already flattened to text alike.
 *
 * @param captions - where lines start that are known to be captions
 * @returns spans with their kind, in text order, without overlap; neighbouring lines of a kind are one span
 */
export function findFurniture(
  text: string,
  captions: ReadonlySet<number> = new Set(),
): Report["setAside"] {
  const lines = linesOf(text);
  const kinds = new Map<number, FurnitureKind>();
  lines.forEach((line, at) => {
    if (captions.has(line.span.start)) kinds.set(at, "caption");
  });
  for (const at of relatedLists(lines)) setOnce(kinds, at, "related");
  applyRules(lines, kinds);
  readersComments(lines, kinds);
  return [...merge(lines, kinds), ...flattened(text, lines, kinds)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Gives the kind of furniture that most of a piece of a page reads as; null where none of it does. */
export function kindOfFurniture(text: string): FurnitureKind | null {
  const units = new Map<FurnitureKind, number>();
  for (const { span, kind } of findFurniture(text))
    units.set(kind, (units.get(kind) ?? 0) + span.end - span.start);
  const [most] = [...units].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function applyRules(lines: readonly Line[], kinds: Map<number, FurnitureKind>): void {
  const kindOf = remembering();
  const prose = lines.map(
    (line, at) => line.isProse && !kinds.has(at) && kindOf(line, "anywhere") === null,
  );
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  lines.forEach((line, at) => {
    const isEdge = first < 0 || at < first || at > last;
    const kind = kindOf(line, "anywhere") ?? (isEdge ? kindOf(line, "edge") : null);
    if (kind !== null) setOnce(kinds, at, kind);
  });
  // Twice: down the page, then up, so that labels above and below a strong line are reached.
  const page = { lines, kinds };
  for (let at = 0; at < lines.length; at += 1) addNear(page, at);
  for (let at = lines.length - 1; at >= 0; at -= 1) addNear(page, at);
}

type KindFinder = (line: Line, where: "anywhere" | "edge") => FurnitureKind | null;

/** Gives a finder of a line's kind that tries each line's words once: menus and lists repeat themselves. */
function remembering(): KindFinder {
  const known = new Map<string, FurnitureKind | null>();
  return (line, where) => {
    if (line.text.length > longestFurnitureLine) return null;
    const key = `${where} ${line.text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = lineRules.find((rule) => rule.where === where && rule.pattern.test(line.text));
    const kind = found?.kind ?? null;
    if (known.size < mostRemembered) known.set(key, kind);
    return kind;
  };
}

function addNear(
  { lines, kinds }: { lines: readonly Line[]; kinds: Map<number, FurnitureKind> },
  at: number,
): void {
  const line = lines[at];
  if (
    kinds.size === 0 ||
    line === undefined ||
    kinds.has(at) ||
    line.text.length > longestFurnitureLine
  )
    return;
  const near = kindsNear(kinds, at);
  if (near.size === 0) return;
  const found = lineRules.find(
    (rule) => rule.where === "near" && near.has(rule.kind) && rule.pattern.test(line.text),
  );
  if (found !== undefined) kinds.set(at, found.kind);
}

function kindsNear(kinds: ReadonlyMap<number, FurnitureKind>, at: number): Set<FurnitureKind> {
  const near = new Set<FurnitureKind>();
  for (let other = at - reachLines; other <= at + reachLines; other += 1) {
    const kind = kinds.get(other);
    if (kind !== undefined) near.add(kind);
  }
  return near;
}

/** What stands between "3 Comments" and the reply form is readers' words, not the report's. */
function readersComments(lines: readonly Line[], kinds: Map<number, FurnitureKind>): void {
  const heading = lines.findLastIndex((line) =>
    /^\d{1,5} (?:comments?|responses?|replies|thoughts?)(?: (?:on|to) .{1,200})?$/i.test(
      line.text.slice(0, 260),
    ),
  );
  // The same words also stand at the top of a page, as a link down to the comments.
  const above = lines.slice(0, Math.max(0, heading)).filter((line) => line.isProse).length;
  if (above < 2) return;
  let form = lines.length - 1;
  while (form > heading && kinds.get(form) !== "reply-form") form -= 1;
  if (form === heading) return;
  for (let at = heading; at < form; at += 1) kinds.set(at, "reply-form");
}

function setOnce(kinds: Map<number, FurnitureKind>, at: number, kind: FurnitureKind): void {
  if (!kinds.has(at)) kinds.set(at, kind);
}

function merge(lines: readonly Line[], kinds: Map<number, FurnitureKind>): Report["setAside"] {
  const found: Report["setAside"] = [];
  let previous = -2;
  lines.forEach((line, at) => {
    const kind = kinds.get(at);
    if (kind === undefined) return;
    const open = found.at(-1);
    if (open?.kind === kind && previous === at - 1) open.span.end = line.span.end;
    else found.push({ span: line.span, kind });
    previous = at;
  });
  return found;
}

/** What stands behind the report in the last line, where that is no furniture as a whole. */
function flattened(
  text: string,
  lines: readonly Line[],
  kinds: Map<number, FurnitureKind>,
): Report["setAside"] {
  const at = lines.length - 1;
  const line = lines[at];
  if (line === undefined || kinds.has(at)) return [];
  const end = flattenedEnd(text, line);
  return end === null ? [] : [end];
}
