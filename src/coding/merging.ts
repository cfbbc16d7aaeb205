import type { CodedEvent, Mention } from "../model/index.ts";
import { joined, standing, type Draft } from "./drafts.ts";
import {
  compatible,
  harmApart,
  placesAgree,
  sameMention,
  shareHarmed,
  sharePlace,
} from "./sameness.ts";
import { childrenBy, formOf, headOf, isUnder, lemmaOf, prepositionOf, relationOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** How many sentences a later telling may stand from the one it repeats. */
const REACH = 3;

/** Who did it, by two tellings: those of the first, and a name where it has none. */
function doersOf(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  if (a.length === 0) return [...b];
  const isNamed = a.some(({ actorId, kind }) => actorId !== null || kind === "person");
  return isNamed
    ? [...a]
    : joined(
        a,
        b.filter(({ actorId }) => actorId !== null),
        sameMention,
      );
}

function take(into: Draft, from: Draft): void {
  const a = into.event;
  const b = from.event;
  const roles = {
    initiator: doersOf(a.roles.initiator, b.roles.initiator),
    supporter: joined(a.roles.supporter, b.roles.supporter, sameMention),
    target: a.roles.target.length > 0 ? a.roles.target : b.roles.target,
    affected: joined(a.roles.affected, b.roles.affected, sameMention),
  };
  if (a.roles.target.length > 0)
    roles.affected = joined(
      roles.affected,
      b.roles.target.filter(
        (mention) => !a.roles.target.some((known) => sameMention(known, mention)),
      ),
      sameMention,
    );
  const spans = [
    ...a.spans,
    ...b.spans.filter(
      (span) => !a.spans.some((known) => known.start <= span.start && span.end <= known.end),
    ),
  ];
  into.event = {
    ...a,
    mode: a.mode ?? b.mode,
    roles,
    spans: spans.sort((x, y) => x.start - y.start),
    instrument: a.instrument ?? b.instrument,
    places: a.places.length > 0 ? a.places : b.places,
    time: a.time ?? b.time,
    attribution: a.attribution.length > 0 ? a.attribution : b.attribution,
    modality:
      a.modality === "actual"
        ? b.modality === "possible" && into.tree === from.tree
          ? "possible"
          : a.modality
        : a.modality,
  };
  into.tokens.push(...from.tokens);
  from.mergedInto = into;
}

function isCasualty(draft: Draft, words: Words): boolean {
  const { trigger } = draft;
  if (trigger.isNoun || trigger.type !== "ASSAULT") return false;
  const kind = words.casualtyVerbs.get(lemmaOf(trigger.tree, trigger.token))?.kind;
  return kind === "killed" || kind === "injured" || kind === "destroyed";
}

const wayIn = new Set([
  "in",
  "by",
  "during",
  "from",
  "after",
  "when",
  "as",
  "following",
  "with",
  "under",
  "at",
]);

/** Whether a noun of violence is the means or setting of a verb: "killed in an air strike", "shelling wounded". */
function isSetting(noun: Draft, verb: Draft): boolean {
  const { tree, trigger } = noun;
  if (!trigger.isNoun || trigger.carrier !== verb.trigger.token) return false;
  const relation = relationOf(tree, trigger.token);
  return (
    relation.startsWith("nsubj") ||
    relation === "obl:agent" ||
    relation === "conj" ||
    (relation === "obl" && wayIn.has(prepositionOf(tree, trigger.token)))
  );
}

/** Whether a casualty verb only tells what another event of the sentence did. */
function isOutcome(verb: Draft, other: Draft): boolean {
  const { tree } = verb;
  const { token } = verb.trigger;
  if (isSetting(other, verb)) return true;
  const taken = standing(other)
    .tokens.filter((item) => item.tree === tree)
    .map((item) => item.token);
  const anchors = [other.trigger.token, other.trigger.carrier, ...taken].filter(
    (i) => i >= 0 && i !== token,
  );
  const relation = relationOf(tree, token);
  const above = headOf(tree, token);
  const hangs =
    relation === "advcl" ||
    relation === "conj" ||
    relation.startsWith("acl") ||
    relation === "xcomp" ||
    relation === "parataxis";
  const ownSubject = childrenBy(tree, token, "nsubj", "nsubj:pass");
  if (hangs && anchors.includes(above)) {
    return (
      ownSubject.length === 0 || relation !== "conj" || verb.event.roles.initiator.length === 0
    );
  }
  // "Twelve were killed when a bomb exploded."
  return anchors.some(
    (i) =>
      i !== token &&
      isUnder(tree, i, token) &&
      ["advcl", "acl", "obl"].includes(relationOf(tree, i)) &&
      isClauseOfTime(tree, i),
  );
}

function isClauseOfTime(tree: Draft["tree"], i: number): boolean {
  return childrenBy(tree, i, "mark", "advmod", "case").some((mark) =>
    ["when", "as", "after", "in", "by", "during", "while"].includes(formOf(tree, mark)),
  );
}

/** The only violence of the sentence beside its casualties: "ten were killed when a rocket hit a market". */
function onlyOther(verb: Draft, drafts: readonly Draft[], words: Words): Draft | undefined {
  if (!isCasualty(verb, words) || verb.event.roles.initiator.length > 0 || verb.mergedInto !== null)
    return undefined;
  const others = drafts.filter(
    (other) =>
      other.tree === verb.tree &&
      other !== verb &&
      other.event.type === "ASSAULT" &&
      standing(other) !== verb &&
      other.event.modality === verb.event.modality,
  );
  const happenings = [...new Set(others.map(standing))].filter(
    (other) => !isCasualty(other, words),
  );
  const [only] = happenings;
  return happenings.length === 1 &&
    only !== undefined &&
    placesAgree(only.event.places, verb.event.places)
    ? only
    : undefined;
}

/** Joins what one sentence tells twice: a strike and those it killed; a killing and its prospective alternative. */
export function mergeWithin(drafts: readonly Draft[], words: Words): void {
  for (const verb of drafts) {
    if (verb.trigger.type !== "ASSAULT") continue;
    const other = drafts.find(
      (candidate) =>
        candidate !== verb &&
        candidate.mergedInto === null &&
        standing(candidate) !== standing(verb) &&
        candidate.event.type === "ASSAULT" &&
        candidate.tree === verb.tree &&
        ((isCasualty(verb, words) && isOutcome(verb, candidate)) || isAlternative(verb, candidate)),
    );
    if (other !== undefined && verb.mergedInto === null) take(other, verb);
  }
  for (const verb of drafts) {
    const other = onlyOther(verb, drafts, words);
    if (other !== undefined) take(other, verb);
  }
}

/** "are killing, or on their way to kill": one accusation, not two happenings. */
function isAlternative(draft: Draft, other: Draft): boolean {
  const { tree, trigger } = draft;
  if (
    trigger.token < other.trigger.token ||
    lemmaOf(tree, trigger.token) !== lemmaOf(tree, other.trigger.token)
  )
    return false;
  for (let i = other.trigger.token; i < trigger.token; i++)
    if (formOf(tree, i) === "or") return true;
  return false;
}

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

/** Whether a telling repeats an earlier one: those harmed are the same, or doer and place, or the place near by. */
function tellsAgain(later: Draft, earlier: Draft): boolean {
  const [a, b] = [earlier.event, later.event];
  if (isFurther(later)) return false;
  const distance = later.tree.number - earlier.tree.number;
  const namesSame = a.roles.target.some(
    (x) => x.kind === "person" && b.roles.target.some((y) => sameMention(x, y)),
  );
  if (namesSame) return true;
  if (distance > REACH || harmApart(a, b)) return false;
  if (shareHarmed(a, b)) return true;
  const isSameDoer = a.roles.initiator.some((x) =>
    b.roles.initiator.some((y) => sameMention(x, y)),
  );
  const isSamePlace = sharePlace(a, b);
  const isSameMode = a.mode !== null && a.mode === b.mode;
  return isSamePlace && isSameMode && (isSameDoer || a.mode === "explosives");
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
    const first = open.filter((earlier) => earlier.tree.number === 0);
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
