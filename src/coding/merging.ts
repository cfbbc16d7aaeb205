import type { CodedEvent } from "../model/index.ts";
import type { Draft } from "./drafts.ts";
import { isCasualty, isPlural, isPluralNoun } from "./merging-within.ts";
import { compatible, harmApart, sameMention, shareHarmed, sharePlace } from "./sameness.ts";
import { weaponAt } from "./classes.ts";
import { isTime } from "./clause.ts";
import { take } from "./taking.ts";
import { childrenBy, formOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** How many sentences a later telling may stand from the one it repeats. */
const REACH = 3;
/** The same for the lead behind its heading: a dateline may stand between them as a sentence of its own. */
const LEAD_REACH = 2;

/** Words by which a happening is set beside others of its kind. */
const ordering = new Set(
  "another other second third fourth new similar further previous earlier latest last next separate subsequent".split(
    " ",
  ),
);

const definite = new Set(["the", "this", "that", "these", "those"]);

/** Whether a noun is said to be known: "the attack", "Friday's attack", and not "the second attack", "the deadliest attack". */
function isKnown({ tree }: Draft, noun: number): boolean {
  const rest = childrenBy(tree, noun, "amod");
  if (rest.some((i) => tree.tokens[i]?.xpos === "JJS" || ordering.has(formOf(tree, i))))
    return false;
  const owners = childrenBy(tree, noun, "nmod:poss");
  return (
    owners.some((owner) => isTime(tree, owner)) ||
    childrenBy(tree, noun, "det").some((det) => definite.has(formOf(tree, det)))
  );
}

/** Whether a telling points back to one before it: "the attack", "had fired the shell". */
function pointsBack(draft: Draft, words: Words): boolean {
  const { tree, trigger } = draft;
  if (trigger.isNoun) return isKnown(draft, trigger.token);
  return (
    trigger.frame === "hurls" &&
    childrenBy(tree, trigger.token, "obj").some(
      (i) => isKnown(draft, i) && weaponAt(tree, words, i) !== null && !isPluralNoun(tree, i),
    )
  );
}

/** "It was the second attack in a month": a noun that says what the thing just told was, whatever time it goes on to count over. */
function saysWhatItWas({ tree, trigger }: Draft): boolean {
  const isPredicate = trigger.isNoun && childrenBy(tree, trigger.token, "cop").length > 0;
  return (
    isPredicate &&
    childrenBy(tree, trigger.token, "nsubj").some((i) =>
      ["it", "this", "that"].includes(formOf(tree, i)),
    )
  );
}

function repeats(later: Draft, earlier: Draft, words: Words): boolean {
  const [a, b] = [earlier.event, later.event];
  if (saysWhatItWas(later) && sentencesBetween(earlier, later) <= 2)
    return a.modality === "actual" && compatible(a, { ...b, time: null });
  if (!compatible(a, b)) return false;
  if (isOfHeading(later, earlier)) return true;
  if (b.type !== "ASSAULT" || a.modality !== b.modality) return false;
  if (pointsBack(later, words)) return a.modality === "actual" && !harmApart(a, b);
  return isBareCasualty(later, earlier, words) || tellsAgain(later, earlier);
}

/** How many sentences a telling stands behind the last one of what it may repeat. */
function sentencesBetween(earlier: Draft, later: Draft): number {
  const last = earlier.tokens.at(-1)?.tree ?? earlier.tree;
  return later.tree.number - last.number;
}

/** The dead of the sentence before. */
function isBareCasualty(later: Draft, earlier: Draft, words: Words): boolean {
  const { roles, places } = later.event;
  const isBare = roles.initiator.length === 0 && places.length === 0;
  return isCasualty(later, words) && isBare && sentencesBetween(earlier, later) <= 2;
}

/** Whether a sentence says "another" or "other" of what it tells: it is not told again. */
function isFurther({ tree, trigger }: Draft): boolean {
  return childrenBy(tree, trigger.token, "amod", "det").some((i) => ordering.has(formOf(tree, i)));
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
  if (sentencesBetween(earlier, later) > REACH || harmApart(a, b)) return false;
  return shareHarmed(a, b) || isNearRepeat(later, earlier);
}

/** Whether two tellings near by are of one mode: one explosion, or one doer at one place. */
function isNearRepeat(later: Draft, earlier: Draft): boolean {
  const [a, b] = [earlier.event, later.event];
  if (a.mode === null || a.mode !== b.mode) return false;
  if (a.mode === "explosives" && isPlural(earlier) === isPlural(later)) return true;
  if (isBare(b) && sentencesBetween(earlier, later) <= 1) return true;
  const isSameDoer = a.roles.initiator.some((x) =>
    b.roles.initiator.some((y) => sameMention(x, y)),
  );
  return isSameDoer && sharePlace(a, b);
}

/** Whether a sentence is the first behind the heading that tells of anything: the lead tells what the heading tells. */
function isLead(later: Draft, heading: Draft): boolean {
  const hasLed = heading.tokens.some(({ tree }) => tree !== heading.tree);
  const isFirst = later.tree.number - heading.tree.number <= LEAD_REACH;
  const isOneDeed = heading.event.type === "ASSAULT" && later.event.modality === "actual";
  return (
    isFirst && !hasLed && isOneDeed && heading.event.modality === "actual" && !isFurther(later)
  );
}

/** Whether a telling says neither who, whom, where nor when. */
function isBare({ roles, places, time }: CodedEvent): boolean {
  const { initiator, target, affected } = roles;
  return [...initiator, ...target, ...affected, ...places].length === 0 && time === null;
}

/** Whether a telling near by shares something with the heading's, or is the lead's. */
function isOfHeading(later: Draft, earlier: Draft): boolean {
  if (!earlier.tree.sentence.isHeading || later.tree.number > REACH) return false;
  return sharesSomething(earlier.event, later.event) || isLead(later, earlier);
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
