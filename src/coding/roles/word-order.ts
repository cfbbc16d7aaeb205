import { isTime, isVerb } from "../clause.ts";
import { actorKind, isPlace } from "../nouns.ts";
import { listAround, phraseAround, phraseBefore, phraseFrom, type Phrase } from "../phrases.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Trigger } from "../triggers.ts";
import type { Words } from "../words.ts";
import { isActor, put, type Draft } from "./draft.ts";

/** How far from a verb its doer or whom it befell is looked for, in words. */
const REACH = 16;
/** Over how many commas, prepositions and participles the way back to a subject may lead. */
const MOST_STEPS = 5;

const passiveForms = new Set("was were been being be is are get got gets getting".split(" "));
const relativeWords = new Set("who whom which that whose".split(" "));

/** The first of the auxiliaries and adverbs before a verb; the verb itself where none stands there. */
function groupStart(tree: Tree, verb: number): number {
  let at = verb;
  while (at > 0 && ["AUX", "ADV", "PART"].includes(uposOf(tree, at - 1))) at--;
  return at;
}

/** Whether the words before a verb make it a passive: "was also attacked". */
function isPassive(tree: Tree, verb: number, start: number): boolean {
  if (!/^VB[ND]$/.test(tree.tokens[verb]?.xpos ?? "")) return false;
  for (let i = start; i < verb; i++) if (passiveForms.has(formOf(tree, i))) return true;
  return false;
}

/** Whether a phrase is of somebody or something, and not of when or where. */
const isOfSomething = (tree: Tree, { head }: Phrase): boolean =>
  !isTime(tree, head) && (!isPlace(tree, head) || tree.mentions[head] !== undefined);

/** What filling by word order looks at. */
export interface OrderQuery {
  readonly draft: Draft;
  readonly trigger: Trigger;
  /** Whether a noun names somebody or something that the deed can befall. */
  readonly isHarmed: (head: number) => boolean;
}

/** Whether a clause or phrase between commas only adds to the noun before it: "who owns a shop", "a nun", "aged 32". */
function opensAside(tree: Tree, i: number): boolean {
  if (relativeWords.has(formOf(tree, i))) return true;
  const upos = uposOf(tree, i);
  if (["DET", "NOUN", "PROPN", "ADJ", "NUM", "ADV"].includes(upos)) return true;
  return upos === "VERB" && /^VB[GN]$/.test(tree.tokens[i]?.xpos ?? "");
}

/** Where what stands before an aside between commas ends; -1 where the comma closes no aside. */
function beforeAside(tree: Tree, comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - 3 * REACH; i--) {
    if (formOf(tree, i) === ";") return -1;
    if (formOf(tree, i) !== ",") continue;
    if (opensAside(tree, i + 1)) return i - 1;
  }
  return -1;
}

/** "Pedro Rojas" in "the watchman, Pedro Rojas, was shot": an aside that is a person's name. */
function nameBetween(tree: Tree, comma: number): Phrase | null {
  const phrase = phraseBefore(tree, comma - 1);
  const isAside = phrase !== null && formOf(tree, phrase.first - 1) === ",";
  return isAside && tree.mentions[phrase.head]?.kind === "person" ? phrase : null;
}

/** One step back from what cannot be a subject to what stands before it: over an aside, "in Homs", "leading to Homs". */
function stepBack(tree: Tree, at: number, phrase: Phrase | null): number {
  if (formOf(tree, at) === ",") return beforeAside(tree, at);
  if (phrase === null) return -1;
  const before = phrase.first - 1;
  if (uposOf(tree, before) === "ADP") return before - 1;
  const isParticiple = /^VB[GN]$/.test(tree.tokens[before]?.xpos ?? "");
  return isParticiple && uposOf(tree, before - 1) !== "AUX" ? before - 1 : -1;
}

/** Whether a phrase hangs on a word before it and so is no subject. */
function isDependent(tree: Tree, { first }: Phrase): boolean {
  const upos = uposOf(tree, first - 1);
  return upos === "ADP" || upos === "VERB";
}

/** The noun phrase that is the subject of what begins at a token, by the order of the words. */
function subjectBefore(tree: Tree, start: number): Phrase | null {
  let at = start - 1;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const named = formOf(tree, at) === "," ? nameBetween(tree, at) : null;
    if (named !== null) return named;
    const phrase = formOf(tree, at) === "," ? null : phraseBefore(tree, at);
    if (phrase !== null && !isDependent(tree, phrase))
      return isOfSomething(tree, phrase) ? phrase : null;
    at = stepBack(tree, at, phrase);
  }
  return null;
}

/** The noun phrase right behind a verb: "blew up a jeep", "murdered today the mayor". */
function objectBehind(tree: Tree, verb: number): Phrase | null {
  let at = verb + 1;
  const isPassed = (i: number): boolean =>
    isTime(tree, i) || uposOf(tree, i) === "ADV" || tree.tokens[i]?.xpos === "RP";
  while (at < verb + REACH && isPassed(at)) at++;
  const phrase = phraseFrom(tree, at);
  return phrase !== null && isOfSomething(tree, phrase) ? phrase : null;
}

/** "by" whom behind a passive, before another clause begins. */
function agentBehind(tree: Tree, words: Words, verb: number): Phrase | null {
  for (let i = verb + 1; i < verb + REACH; i++) {
    if (isVerb(tree, i) || /^[,;:.]$/.test(formOf(tree, i))) return null;
    const phrase = formOf(tree, i) === "by" ? phraseFrom(tree, i + 1) : null;
    if (phrase !== null) return isActor(tree, words, phrase.head) ? phrase : null;
  }
  return null;
}

const isFinitePast = (tree: Tree, verb: number, start: number): boolean => {
  const tag = tree.tokens[verb]?.xpos ?? "";
  if (tag === "VBD" || tag === "VBZ" || tag === "VBP") return start === verb;
  return tag === "VBN" && /^(?:have|has|had|having)$/.test(formOf(tree, start));
};

/** "Senator Rojas, kidnapped last week by rebels": a participle behind a comma tells of what stands before that. */
function subjectOfParticiple(tree: Tree, verb: number): Phrase | null {
  const isBehindComma = formOf(tree, verb - 1) === "," && tree.tokens[verb]?.xpos === "VBN";
  if (!isBehindComma || phraseFrom(tree, verb + 1) !== null) return null;
  const phrase = phraseBefore(tree, verb - 2);
  return phrase !== null && isOfSomething(tree, phrase) ? phrase : null;
}

function putPhrase(draft: Draft, role: "initiator" | "target", phrase: Phrase | null): void {
  if (phrase !== null) put(draft, [role, "role/word-order"], [phrase.head]);
}

/** Who acts, by the words before a finite verb; nobody where the tree has someone. */
function doerBefore(
  tree: Tree,
  words: Words,
  query: { verb: number; start: number },
): Phrase | null {
  const { verb, start } = query;
  const subject = isFinitePast(tree, verb, start) ? subjectBefore(tree, start) : null;
  return subject !== null && actsAlone(tree, words, subject.head) ? subject : null;
}

/** Fills who did it and whom it befell from the order of the words, where the tree gives nobody. */
export function fillByOrder(
  tree: Tree,
  words: Words,
  { draft, trigger, isHarmed }: OrderQuery,
): void {
  const { token: verb, frame } = trigger;
  const start = groupStart(tree, verb);
  const isActedOn = isPassive(tree, verb, start);
  if (frame === "transitive" && !draft.target.some(isHarmed)) {
    const harmed = isActedOn
      ? subjectBefore(tree, start)
      : (subjectOfParticiple(tree, verb) ?? objectBehind(tree, verb));
    putPhrase(draft, "target", harmed);
  }
  if (draft.initiator.length > 0) return;
  const doer = isActedOn
    ? agentBehind(tree, words, verb)
    : doerBefore(tree, words, { verb, start });
  if (doer !== null && !draft.target.includes(doer.head)) putPhrase(draft, "initiator", doer);
}

/** Whether a noun names armed people or a listed body: others before a verb are as often harmed as they harm. */
function actsAlone(tree: Tree, words: Words, head: number): boolean {
  const kind = tree.mentions[head]?.kind ?? actorKind(words, lemmaOf(tree, head));
  return kind === "armed-group" || kind === "armed-force";
}

/** Adds to those in a role who stands in one list with them: "a bus, a truck, and two cars were burned". */
export function addListed(tree: Tree, draft: Draft, role: "target" | "affected"): void {
  for (const head of [...draft[role]]) {
    const phrase = phraseAround(tree, head);
    const others = phrase === null ? [] : listAround(tree, phrase);
    const added = others.map((item) => item.head).filter((i) => !draft[role].includes(i));
    put(
      draft,
      [role, "role/listed-with"],
      added.filter((i) => !isTime(tree, i)),
    );
  }
}
