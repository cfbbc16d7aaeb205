import { standing, type Draft } from "./drafts.ts";
import { compatible, harmApart, placesAgree } from "./sameness.ts";
import { take } from "./taking.ts";
import { childrenBy, formOf, headOf, isUnder, lemmaOf, prepositionOf, relationOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** Says whether a draft tells of people killed or wounded or of things destroyed, by its verb. */
export function isCasualty(draft: Draft, words: Words): boolean {
  const { trigger } = draft;
  if (trigger.isNoun || trigger.type !== "ASSAULT") return false;
  const kind = words.casualtyVerbs.get(lemmaOf(trigger.tree, trigger.token))?.kind;
  return kind === "killed" || kind === "injured" || kind === "destroyed";
}

/** Farthest that one word is looked for above another. */
const MOST_STEPS = 40;

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
  if (!trigger.isNoun) return false;
  const relation = relationOf(tree, trigger.token);
  // "killed 21 soldiers in an ambush": trees hang the setting on those killed as well.
  const harmed = headOf(tree, trigger.token);
  const isOfHarmed = relation === "nmod" && prepositionOf(tree, trigger.token) === "in";
  if (
    isOfHarmed &&
    relationOf(tree, harmed) === "obj" &&
    headOf(tree, harmed) === verb.trigger.token
  )
    return true;
  if (trigger.carrier !== verb.trigger.token) return false;
  return (
    relation.startsWith("nsubj") ||
    relation === "obl:agent" ||
    relation === "conj" ||
    (relation === "obl" && wayIn.has(prepositionOf(tree, trigger.token)))
  );
}

/** Whether a verb only says that the deed its subject names took place: "a bomb exploded", "air strikes hit a market". */
function isOwnDeed(noun: Draft, verb: Draft): boolean {
  const { tree, trigger } = noun;
  const { token } = verb.trigger;
  if (!trigger.isNoun || verb.trigger.isNoun) return false;
  const isSubject = /^(?:nsubj(?::pass)?|obl:agent)$/.test(relationOf(tree, trigger.token));
  // Trees take "a car bomb exploded near …" for a bomb that was exploded.
  const isClause = headOf(tree, token) === trigger.token && relationOf(tree, token) === "acl";
  return (isSubject && trigger.carrier === token) || isClause;
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
      isClauseOfTime(tree, i) &&
      !comesBefore(verb, i),
  );
}

/** "troops killed two men after gunmen attacked a post", "hours after": what went before is another deed than what somebody did then. */
function comesBefore({ event, tree, trigger }: Draft, i: number): boolean {
  if (event.roles.initiator.length === 0) return false;
  const isAfter = (at: number): boolean =>
    childrenBy(tree, at, "mark").some((mark) => formOf(tree, mark) === "after");
  let at = i;
  for (let steps = 0; at >= 0 && at !== trigger.token && steps < MOST_STEPS; steps++) {
    if (isAfter(at)) return true;
    at = headOf(tree, at);
  }
  return false;
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

/** "three blasts, one from a car bomb": a noun that only says what went off. */
function isMeansOf(means: Draft, deed: Draft): boolean {
  const { tree, trigger, event } = means;
  if (!trigger.isNoun || !deed.trigger.isNoun || event.mode !== deed.event.mode) return false;
  return isUnder(tree, trigger.token, deed.trigger.token) && event.roles.target.length === 0;
}

/** "used drones to bomb the town": what something is used for is what is done with it. */
const isUsedFor = ({ tree, trigger }: Draft, other: Draft): boolean =>
  headOf(tree, trigger.token) === other.trigger.token &&
  lemmaOf(tree, other.trigger.token) === "use";

/** Whether a verb tells nothing that another event of its sentence does not tell. */
function isOneDeed(verb: Draft, other: Draft, words: Words): boolean {
  if (isAlternative(verb, other) || isMeansOf(verb, other) || isUsedFor(verb, other)) return true;
  if (verb.event.modality === other.event.modality && isOwnDeed(other, verb)) return true;
  return isCasualty(verb, words) && isOutcome(verb, other);
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
        isOneDeed(verb, candidate, words),
    );
    if (other !== undefined && verb.mergedInto === null) take(other, verb);
  }
  for (const verb of drafts) {
    const other = onlyOther(verb, drafts, words);
    if (other !== undefined) take(other, verb);
  }
  mergeGeneric(drafts);
}

/** Nouns that only say that there was violence, which another word of the sentence tells. */
const genericNouns = new Set(
  "attack assault action raid operation explosion blast incident".split(" "),
);

/** Joins "an attack" to what the sentence tells of it: "the attack, in which gunmen opened fire". */
function mergeGeneric(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { trigger, tree, event } = draft;
    const isGeneric = trigger.isNoun && genericNouns.has(lemmaOf(tree, trigger.token));
    if (!isGeneric || draft.mergedInto !== null || event.type !== "ASSAULT" || isPlural(draft))
      continue;
    const other = drafts.find(
      (candidate) =>
        candidate !== draft &&
        candidate.mergedInto === null &&
        candidate.event.modality === event.modality &&
        compatible(event, candidate.event) &&
        !harmApart(event, candidate.event),
    );
    if (other !== undefined) take(...inOrder(draft, other));
  }
}

/** Says whether a draft's trigger is a plural noun. */
export const isPlural = ({ tree, trigger }: Draft): boolean => isPluralNoun(tree, trigger.token);

/** Says whether a token is a plural noun. */
export const isPluralNoun = (tree: Draft["tree"], token: number): boolean =>
  tree.tokens[token]?.xpos === "NNS";

const inOrder = (a: Draft, b: Draft): [Draft, Draft] =>
  a.trigger.token < b.trigger.token ? [a, b] : [b, a];

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
