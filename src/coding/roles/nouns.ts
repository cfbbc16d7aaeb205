import { weaponAt } from "../classes.ts";
import { clauseOf, isAside, isTime, verbWord, type Clause } from "../clause.ts";
import { actorKind } from "../nouns.ts";
import { isStructure } from "../structures.ts";
import {
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  type Tree,
} from "../tree.ts";
import type { Trigger } from "../triggers.ts";
import type { Words } from "../words.ts";
import { blamedIn } from "./blame.ts";
import { involvedIn } from "./involved.ts";
import {
  canBeStruck,
  isActor,
  isSortOfDeed,
  noOne,
  put,
  setMeans,
  struckBeside,
  towardWords,
  type Draft,
} from "./draft.ts";
import { putBoth, sidesOfNoun } from "./sides.ts";

/** Which role what stands after a preposition has beside a noun of an event. */
function roleAfter(
  preposition: string,
  trigger: Trigger,
): "initiator" | "target" | "content" | null {
  if (preposition === "by") return "initiator";
  if (towardWords.has(preposition) || preposition === "with") return "target";
  if (preposition === "of") return trigger.of === "neither" ? null : trigger.of;
  return preposition === "for" || preposition === "to" ? "content" : null;
}

/** Deeds that are named by whom they befall: "Galan's murder", "the minister's kidnapping". */
export const sufferedNouns: ReadonlySet<string> = new Set(
  "murder assassination killing slaying death kidnapping kidnap abduction execution beheading lynching hanging rape torture beating disappearance".split(
    " ",
  ),
);

/** Whether a possessor is whom the deed befell and not who did it. */
function isSufferer(tree: Tree, words: Words, query: { noun: number; possessor: number }): boolean {
  const { noun, possessor } = query;
  if (!sufferedNouns.has(lemmaOf(tree, noun))) return false;
  const isOthers = childrenBy(tree, noun, "nmod").some((i) => prepositionOf(tree, i) === "of");
  const kind = tree.mentions[possessor]?.kind ?? actorKind(words, lemmaOf(tree, possessor));
  return !isOthers && kind !== "armed-group" && kind !== "armed-force" && kind !== "state";
}

/** What stands after the noun with a preposition: who did it, whom it befell, by what means. */
function setAfter(tree: Tree, words: Words, query: { draft: Draft; trigger: Trigger }): void {
  const { draft, trigger } = query;
  const isTalk = words.isOf("talks", lemmaOf(tree, trigger.token));
  const sides = sidesOfNoun(tree, trigger);
  if (trigger.type === "ASSAULT") putBoth(draft, sides);
  else put(draft, ["initiator", "role/after-noun"], sides);
  for (const child of childrenBy(tree, trigger.token, "nmod", "obl", "obl:agent", "acl")) {
    if (isTime(tree, child)) continue;
    const preposition = prepositionOf(tree, child);
    const isWeapon = weaponAt(tree, words, child) !== null && tree.mentions[child] === undefined;
    if (isWeapon && trigger.type === "ASSAULT" && ["with", "by", "of"].includes(preposition)) {
      draft.instrument = child;
      continue;
    }
    const role = roleAfter(preposition, trigger);
    if (role === "content" && !isTalk) draft.content.push(child);
    else if (role !== null && role !== "content") put(draft, [role, "role/after-noun"], [child]);
  }
}

function setNounModifiers(
  tree: Tree,
  words: Words,
  query: { draft: Draft; trigger: Trigger },
): void {
  const { draft, trigger } = query;
  const { token } = trigger;
  setAfter(tree, words, query);
  for (const child of childrenBy(tree, token, "nmod:poss", "amod", "compound")) {
    const isPossessor = relationOf(tree, child) === "nmod:poss";
    if (isPossessor && isSufferer(tree, words, { noun: token, possessor: child }))
      put(draft, ["target", "role/sufferer-of-noun"], [child]);
    else if (isActor(tree, words, child) && !isSortOfDeed(tree, child))
      put(draft, ["initiator", "role/before-noun"], [child]);
    else if (weaponAt(tree, words, child) !== null) draft.instrument = child;
  }
}

/** "intensified their shelling over the region and ground fighting": a conjunct of the setting goes with the object of its own sort. */
function sharesObject(tree: Tree, words: Words, query: { clause: Clause; token: number }): boolean {
  const { clause, token } = query;
  const isOfSort = (i: number) =>
    words.nouns.has(lemmaOf(tree, i)) || words.nouns.has(formOf(tree, i));
  const isConjunct =
    relationOf(tree, token) === "conj" || relationOf(tree, headOf(tree, token)) === "conj";
  return isConjunct && clause.objects.some(isOfSort) && isOfSort(token);
}

/** Whether the verb only carries the noun: "carry out", or one that this noun asks for. */
function isCarried(tree: Tree, words: Words, trigger: Trigger): boolean {
  const verb = lemmaOf(tree, trigger.carrier);
  if (undergoing.has(verb)) return true;
  const { lightVerbs } = words.lexicon.grammar;
  if (words.has(lightVerbs, verb) || words.has(lightVerbs, verbWord(tree, trigger.carrier)))
    return true;
  return (
    words.nouns.get(lemmaOf(tree, trigger.token))?.some((word) => word.under.has(verb)) === true
  );
}

/** Whether the noun is what the verb is about: its object, the passive's subject, or what it is done in. */
function isCargo(tree: Tree, words: Words, query: { clause: Clause; token: number }): boolean {
  const { clause, token } = query;
  if (clause.objects.some((object) => conjuncts(tree, object).includes(token))) return true;
  if (clause.isPassive && conjuncts(tree, clause.subject).includes(token)) return true;
  const isIn = relationOf(tree, token) === "obl" && !isAside(tree, token);
  return isIn || sharesObject(tree, words, query);
}

/** "set the shops on fire", "came under attack": what the verb puts into the noun's state is its target. */
function putInto(tree: Tree, query: { clause: Clause; token: number }): number[] {
  const { clause, token } = query;
  if (relationOf(tree, token) !== "obl") return [];
  if (clause.isPassive) return clause.subject >= 0 ? [clause.subject] : [];
  return clause.objects.filter((object) => object !== token);
}

/** "launched raids on the town": the verb's doer and targets are the noun's. */
function setCarried(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  const doer = clause.isPassive ? clause.agent : clause.subject;
  if (!isActor(tree, words, draft.initiator[0] ?? -1)) {
    draft.initiator = [];
    put(draft, ["initiator", "role/doer-of-carrier"], [doer]);
  }
  const targets = clause.obliques.filter(
    ({ head, preposition }) =>
      (towardWords.has(preposition) || preposition === "with") && canBeStruck(tree, words, head),
  );
  const struck = targets.slice(0, 1).map(({ head }) => head);
  if (draft.target.length === 0) put(draft, ["target", "role/struck-by-carrier"], struck);
  setMeans(tree, words, query);
}

const undergoing = new Set(
  "come face suffer sustain undergo endure receive survive escape emerge".split(" "),
);
/** What stands between some of these verbs and the deed: "came under attack", "escaped unhurt from an attack". */
const undergoneBehind: Readonly<Record<string, string>> = {
  come: "under",
  escape: "from",
  emerge: "from",
};

/** "came under attack", "suffered a bombardment": the verb's subject is the target. */
function isUndergone(tree: Tree, query: { clause: Clause; token: number }): boolean {
  const { clause, token } = query;
  const verb = lemmaOf(tree, clause.verb);
  if (!undergoing.has(verb) || clause.subject < 0) return false;
  const preposition = undergoneBehind[verb];
  return preposition === undefined || prepositionOf(tree, token) === preposition;
}

/** "X was the target of an attack by Y": the noun above the trigger names its subject as the target. */
function setCopularTarget(tree: Tree, query: { draft: Draft; token: number }): void {
  const above = headOf(tree, query.token);
  if (above < 0 || prepositionOf(tree, query.token) !== "of") return;
  if (!["target", "victim", "scene", "subject", "object"].includes(lemmaOf(tree, above))) return;
  put(query.draft, ["target", "role/called-target"], childrenBy(tree, above, "nsubj"));
}

const occurring = new Set("occur happen take explode ensue originate register".split(" "));
const shaking = new Set("shake rock rattle jolt hit strike".split(" "));

/** "an attack in front of the bank", "the explosion occurred near the bank", "the bank was shaken by the explosion". */
function thingsStruck(tree: Tree, words: Words, { token, carrier, mode }: Trigger): number[] {
  const own = childrenBy(tree, token, "nmod").map((head) => ({
    head,
    preposition: prepositionOf(tree, head),
  }));
  const beside = own.filter(({ preposition }) => !["to", "on", "by"].includes(preposition));
  if (carrier < 0) return struckBeside(tree, words, beside);
  const clause = clauseOf(tree, carrier);
  const lemma = lemmaOf(tree, carrier);
  const where = occurring.has(lemma) ? clause.obliques : [];
  const shaken = clause.isPassive ? [clause.subject] : clause.objects;
  return [
    ...struckBeside(tree, words, [...beside, ...where]),
    // "The murder shook the town": deeds without a blast shake nothing that is built.
    ...(shaking.has(lemma) && mode !== null && mode !== "targeted" ? shaken : []).filter(
      (head) => head >= 0 && isStructure(words, lemmaOf(tree, head)),
    ),
  ];
}

/** The noun of the phrase that a preposition opens right behind a word, whatever the tree hangs it on: "attacks on stores". */
function rightBehind(tree: Tree, token: number): number[] {
  const next = token + 1;
  const opens = towardWords.has(formOf(tree, next)) && relationOf(tree, next) === "case";
  const noun = opens ? headOf(tree, next) : -1;
  return noun > next && !isTime(tree, noun) ? [noun] : [];
}

/** "the attack staged by rebels on the bank": whom what is told of a deed behind it says that it struck. */
function struckInClause(tree: Tree, token: number): number[] {
  return childrenBy(tree, token, "acl", "acl:relcl")
    .flatMap((verb) => subtree(tree, verb))
    .filter((i) => ["on", "against"].includes(prepositionOf(tree, i)) && !isTime(tree, i))
    .slice(0, 1);
}

/** What only a deed of violence has: things it struck, and who is blamed for it where nobody is said to have done it. */
function setDeed(tree: Tree, words: Words, query: { draft: Draft; trigger: Trigger }): void {
  const { draft, trigger } = query;
  const behind = rightBehind(tree, trigger.token);
  const struck = behind.length > 0 ? behind : struckInClause(tree, trigger.token);
  if (draft.target.length === 0) put(draft, ["target", "role/struck-at"], struck);
  put(draft, ["affected", "role/stands-there"], thingsStruck(tree, words, trigger));
  if (draft.initiator.length > 0) return;
  const blamed = [...blamedIn(tree, trigger.token), ...involvedIn(tree, trigger.token)];
  put(
    draft,
    ["initiator", "role/blamed"],
    blamed.filter((i) => isActor(tree, words, i)).slice(0, 1),
  );
}

/** Fills the roles of a noun from its modifiers and from the verb that carries it. */
export function draftOfNoun(tree: Tree, words: Words, trigger: Trigger): Draft {
  const draft = noOne();
  const { carrier, token } = trigger;
  setNounModifiers(tree, words, { draft, trigger });
  setCopularTarget(tree, { draft, token });
  if (trigger.type === "ASSAULT") setDeed(tree, words, { draft, trigger });
  if (childrenBy(tree, token, "cop").length > 0) {
    put(draft, ["initiator", "role/subject-of-noun"], childrenBy(tree, token, "nsubj"));
    return draft;
  }
  if (carrier < 0 || !isCarried(tree, words, trigger)) return draft;
  const clause = clauseOf(tree, carrier);
  if (isUndergone(tree, { clause, token })) {
    put(draft, ["target", "role/undergoes"], [clause.subject]);
    return draft;
  }
  const doer = clause.isPassive ? clause.agent : clause.subject;
  if (doer !== token && isCargo(tree, words, { clause, token }))
    setCarried(tree, words, { draft, clause });
  if (draft.target.length === 0)
    put(draft, ["target", "role/put-into"], putInto(tree, { clause, token }));
  return draft;
}
