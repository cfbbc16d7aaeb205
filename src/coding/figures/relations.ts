import type { Figure } from "../../model/index.ts";
import { placesAgree } from "../sameness.ts";
import type { Words } from "../words.ts";

type Relation = Figure["relations"][number];

const sizeOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0;
const sameNumber = (a: Figure, b: Figure): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high;
/** One number told again, in another sentence; "one" is too common a number to go by alone. */
function isRestated(text: string, known: Figure, figure: Figure): boolean {
  const between = text.slice(known.span.end, figure.span.start);
  const isApart = /[.!?]["”']?\s|\n/.test(between);
  const isTelling =
    (figure.best ?? figure.low ?? 2) > 1 ||
    known.of.text.toLowerCase() === figure.of.text.toLowerCase();
  return isApart && isTelling && sameNumber(known, figure) && known.of.status === figure.of.status;
}

const sameKind = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit;

/** Words between a total and its part: "including", "among them". */
function opensPart(text: string, words: Words): boolean {
  const found = text.toLowerCase().split(/[^a-z]+/);
  return found.some((word) => words.has("including include includes among", word));
}

/**
 * Whether the dashes or brackets around a part are closed again: "23 civilians - including nine children - and", so that
 * what follows is no part of the same whole.
 */
export function closesAside(text: string): boolean {
  const opened = /^[^()–—-]*(\(|\s[–—-]\s)/.exec(text);
  if (opened === null) return false;
  const rest = text.slice(opened[0].length);
  return opened[1] === "(" ? rest.includes(")") : /\s[–—-]\s/.test(rest);
}

function closesPart(text: string): boolean {
  return /^[\s,]*(?:of (?:them|whom)|(?:were|are) (?:women|children|civilians))/i.test(text);
}

/** Gives the whole before it in the sentence that a figure is part of; null when it is part of none. */
export function partOf(
  text: string,
  figure: Figure,
  query: { earlier: readonly Figure[]; words: Words },
): Relation | null {
  const whole = query.earlier.findLast(
    (candidate) => candidate.kind === figure.kind && figure.span.start - candidate.span.end < 160,
  );
  if (whole === undefined) return null;
  const between = text.slice(whole.span.end, figure.span.start);
  if (/[.!?]\s/.test(between) && !/among (?:them|the dead)/i.test(between)) return null;
  const after = text.slice(figure.span.end, figure.span.end + 24);
  const isPart =
    (opensPart(between, query.words) && !closesAside(between)) ||
    closesPart(after) ||
    /\bof (?:them|whom)\b/i.test(text.slice(figure.span.start, figure.span.end + 10));
  if (!isPart || sizeOf(figure) > sizeOf(whole)) return null;
  const parent = whole.relations.find((relation) => relation.kind === "part-of");
  return { kind: "part-of", figureId: parent?.figureId ?? whole.id };
}

/** Gives the whole that those are part of who are listed among the dead: the last of their kind that may hold them. */
export function memberOf(figure: Figure, earlier: readonly Figure[]): Relation[] {
  const whole = earlier.findLast(
    (candidate) =>
      sameKind(candidate, figure) &&
      sizeOf(candidate) > sizeOf(figure) &&
      candidate.relations.every(({ kind }) => kind !== "part-of"),
  );
  return whole === undefined ? [] : [{ kind: "part-of", figureId: whole.id }];
}

const rising =
  /\b(?:rose|risen|rises|rising|climbed|increased|grew|jumped|soared|revised|updated|corrected)\b/i;

/** How far before "another five" the number may stand that they come on top of, in UTF-16 code units. */
const ADDED_REACH = 240;

/** The number right before an increment, where nothing says that it is of another place. */
function addedTo(figure: Figure, earlier: readonly Figure[]): Figure | undefined {
  const last = earlier.findLast((candidate) => sameKind(candidate, figure));
  if (last === undefined || figure.span.start - last.span.end > ADDED_REACH) return undefined;
  if (last.relations.some(({ kind }) => kind === "part-of")) return undefined;
  return figure.eventId !== null && placesAgree(last.places, figure.places) ? last : undefined;
}

/** Says whether a figure tells an earlier one of its event again, anew or on top of it; null when it stands by itself. */
export function byHistory(
  figure: Figure,
  query: { text: string; earlier: readonly Figure[] },
): Relation | null {
  const known = query.earlier.filter(
    (candidate) => sameKind(candidate, figure) && candidate.eventId === figure.eventId,
  );
  const last = known.at(-1);
  const added = figure.measure === "increment" ? addedTo(figure, query.earlier) : undefined;
  if (added !== undefined) return { kind: "in-addition-to", figureId: added.id };
  if (last === undefined || figure.eventId === null) return null;
  // "17 in one town, another two in the next": they come on top of no total told before both.
  const isApart = query.earlier.findLast((candidate) => sameKind(candidate, figure)) !== last;
  if (figure.measure === "increment")
    return isApart ? null : { kind: "in-addition-to", figureId: last.id };
  const same = known.find(
    (candidate) =>
      isRestated(query.text, candidate, figure) &&
      candidate.relations.every((relation) => relation.kind !== "part-of"),
  );
  if (same !== undefined) return { kind: "restates", figureId: same.id };
  const before = query.text.slice(Math.max(0, figure.span.start - 40), figure.span.start);
  return rising.test(before) ? { kind: "revises", figureId: last.id } : null;
}
