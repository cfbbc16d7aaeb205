import type { CodedEvent } from "../model/index.ts";
import type { Draft } from "./drafts.ts";
import { isCasualty, isPlural } from "./merging-within.ts";
import { compatible, harmApart, sameMention, shareHarmed, sharePlace } from "./sameness.ts";
import { take } from "./taking.ts";
import { childrenBy, formOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** How many sentences a later telling may stand from the one it repeats. */
const REACH = 3;

function pointsBack(draft: Draft): boolean {
  const { tree, trigger } = draft;
  if (!trigger.isNoun) return false;
  return childrenBy(tree, trigger.token, "det").some((det) =>
    ["the", "this", "that", "these", "those"].includes(formOf(tree, det)),
  );
}

function repeats(later: Draft, earlier: Draft, words: Words): boolean {
  const [a, b] = [earlier.event, later.event];
  if (!compatible(a, b)) return false;
  const isHeading = earlier.tree.sentence.isHeading;
  if (isHeading && later.tree.number <= REACH) return sharesSomething(a, b);
  if (b.type !== "ASSAULT" || a.modality !== b.modality) return false;
  if (pointsBack(later)) return a.modality === "actual" && !harmApart(a, b);
  return isBareCasualty(later, earlier, words) || tellsAgain(later, earlier);
}

/** The dead of the sentence before. */
function isBareCasualty(later: Draft, earlier: Draft, words: Words): boolean {
  const { roles, places } = later.event;
  const isBare = roles.initiator.length === 0 && places.length === 0;
  return isCasualty(later, words) && isBare && later.tree.number - earlier.tree.number <= 2;
}

/** Whether a sentence says "another" or "other" of what it tells: it is not told again. */
function isFurther({ tree, trigger }: Draft): boolean {
  return childrenBy(tree, trigger.token, "amod", "det").some((i) =>
    ["another", "other", "second", "new", "similar", "further"].includes(formOf(tree, i)),
  );
}

/** Whether two tellings have one named person for their target. */
function shareName(a: CodedEvent, b: CodedEvent): boolean {
  return a.roles.target.some(
    (x) => x.kind === "person" && b.roles.target.some((y) => sameMention(x, y)),
  );
}

/** Whether a telling repeats an earlier one: those harmed are the same, or doer and place, or the place near by. */
function tellsAgain(later: Draft, earlier: Draft): boolean {
  const [a, b] = [earlier.event, later.event];
  if (isFurther(later)) return false;
  if (shareName(a, b)) return true;
  const isFar = later.tree.number - earlier.tree.number > REACH;
  if (isFar || harmApart(a, b)) return false;
  return shareHarmed(a, b) || isNearRepeat(later, earlier);
}

/** Whether two tellings near by are of one mode: one explosion, or one doer at one place. */
function isNearRepeat(later: Draft, earlier: Draft): boolean {
  const [a, b] = [earlier.event, later.event];
  if (a.mode === null || a.mode !== b.mode) return false;
  if (a.mode === "explosives" && !isPlural(earlier) && !isPlural(later)) return true;
  const isSameDoer = a.roles.initiator.some((x) =>
    b.roles.initiator.some((y) => sameMention(x, y)),
  );
  return isSameDoer && sharePlace(a, b);
}

function sharesSomething(a: CodedEvent, b: CodedEvent): boolean {
  const who = a.roles.initiator.length > 0 && b.roles.initiator.length > 0;
  if (a.type !== "ASSAULT") return who;
  return a.modality === b.modality && (who || shareHarmed(a, b) || sharePlace(a, b));
}

/** Joins what later sentences tell again: headline and lead, "the attack", the dead of the sentence before. */
export function mergeAcross(
  drafts: readonly Draft[],
  isAggregate: (draft: Draft) => boolean,
  words: Words,
): void {
  const open: Draft[] = [];
  for (const draft of drafts) {
    if (draft.mergedInto !== null) continue;
    const candidates = open.slice(-12).reverse();
    // The lead: a dateline may stand before it as a sentence of its own.
    const first = open.filter((earlier) => earlier.tree.number <= 1);
    const found = isAggregate(draft)
      ? undefined
      : [...candidates, ...first].find(
          (earlier) =>
            earlier.tree !== draft.tree && !isAggregate(earlier) && repeats(draft, earlier, words),
        );
    if (found === undefined) open.push(draft);
    else take(found, draft);
  }
}
