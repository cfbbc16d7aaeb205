import { isTime, isVerb } from "../clause.ts";
import { actorKind } from "../nouns.ts";
import { listAround, phraseAround, phraseBefore, phraseFrom, type Phrase } from "../phrases.ts";
import { isOfSomething, subjectBefore } from "../subjects.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Trigger } from "../triggers.ts";
import { groupStart, isPassiveGroup } from "../verb-groups.ts";
import type { Words } from "../words.ts";
import { isActor, put, type Draft } from "./draft.ts";

/** How far from a verb its doer or whom it befell is looked for, in words. */
const REACH = 16;

/** What filling by word order looks at. */
export interface OrderQuery {
  readonly draft: Draft;
  readonly trigger: Trigger;
  /** Whether a noun names somebody or something that the deed can befall. */
  readonly isHarmed: (head: number) => boolean;
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

/** ", presumably by": the comma parts nothing. */
const isHedgedBy = (tree: Tree, comma: number): boolean =>
  formOf(tree, comma) === "," &&
  uposOf(tree, comma + 1) === "ADV" &&
  formOf(tree, comma + 2) === "by";

/** "by" whom behind a passive or a noun, before another clause begins. */
function agentBehind(tree: Tree, words: Words, from: number): Phrase | null {
  for (let i = from + 1; i < from + REACH; i++) {
    const isOver = isVerb(tree, i) || /^[,;:.]$/.test(formOf(tree, i));
    if (isOver && !isHedgedBy(tree, i)) return null;
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
  if (trigger.isNoun) {
    if (draft.initiator.length === 0) putPhrase(draft, "initiator", agentBehind(tree, words, verb));
    return;
  }
  const start = groupStart(tree, verb);
  const isActedOn = isPassiveGroup(tree, verb, start);
  if (frame === "transitive" && !draft.target.some(isHarmed)) {
    const harmed = isActedOn
      ? subjectBefore(tree, start)
      : (subjectOfParticiple(tree, verb) ?? objectBehind(tree, verb));
    putPhrase(draft, "target", harmed);
  }
  // Who dies or comes under fire does nothing, whatever stands nearest before the verb.
  if (draft.initiator.length > 0 || frame === "undergoes") return;
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

/** Behind what words some of those just spoken of are named; -1 where none are: ", including", ", among them". */
function behindIncluding(tree: Tree, last: number): number {
  const at = formOf(tree, last + 1) === "," ? last + 2 : last + 1;
  if (formOf(tree, at) === "including") return at + 1;
  const isAmong = formOf(tree, at) === "among" && /^(?:them|whom)$/.test(formOf(tree, at + 1));
  return isAmong ? at + 2 : -1;
}

/** The names of some of those whom a phrase counts: "nine people, including the union leader Ana Rojas". */
function namesIncluded(tree: Tree, last: number): number[] {
  const at = behindIncluding(tree, last);
  const phrase = at < 0 ? null : phraseFrom(tree, at);
  if (phrase === null) return [];
  const isNamed = ({ head }: Phrase): boolean =>
    tree.mentions[head]?.kind === "person" || uposOf(tree, head) === "PROPN";
  return listAround(tree, phrase)
    .filter((item) => item.first >= at && isNamed(item) && isOfSomething(tree, item))
    .map(({ head }) => head);
}

/** Adds to those in a role who stands in one list with them, or is named as one of them: "a bus, a truck, and two cars were burned". */
export function addListed(tree: Tree, draft: Draft, role: "target" | "affected"): void {
  for (const head of [...draft[role]]) {
    const phrase = phraseAround(tree, head);
    if (phrase === null) continue;
    const isNew = (i: number): boolean => !draft[role].includes(i) && !isTime(tree, i);
    const others = listAround(tree, phrase).map((item) => item.head);
    put(draft, [role, "role/listed-with"], others.filter(isNew));
    put(draft, [role, "role/included"], namesIncluded(tree, phrase.last).filter(isNew));
  }
}
