import type { Frame } from "../codebook/index.ts";
import { contains, type EventType } from "../model/index.ts";
import { clauseFits } from "./clause-fits.ts";
import { clauseOf, isNoun, isVerb, verbWord, withoutPart, type Clause } from "./clause.ts";
import { weaponAt } from "./classes.ts";
import type { Evidence } from "./evidence.ts";
import { noted } from "./noted.ts";
import { nounFits } from "./noun-fits.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  uposOf,
  type Tree,
} from "./tree.ts";
import type { VerbWord, Words } from "./words.ts";

/** A word that shows an event, with the verb that carries it. */
export interface Trigger {
  readonly tree: Tree;
  readonly token: number;
  /** The verb whose subject, modality and time hold for the event: the trigger itself, or a noun's light verb; -1 when a noun stands alone. */
  readonly carrier: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  readonly of: "target" | "initiator" | "neither";
  readonly isNoun: boolean;
  /** The noun that makes one trigger with its verb: "fire" in "set fire to"; -1 when there is none. */
  readonly part: number;
}

/** What trigger finding looks at beside the tree. */
export interface Sight {
  readonly words: Words;
  readonly evidence: Evidence;
}

/** Whether the sentence lets an ambiguous word be read as violence. */
function hasEvidence(tree: Tree, sight: Sight): boolean {
  return sight.evidence.holds(tree) && !sight.evidence.speaksOf(tree, "sport");
}

/** "fought with sticks and machetes": a weapon as the means shows what sort of deed it is. */
function isArmed(tree: Tree, words: Words, clause: Clause): boolean {
  return clause.obliques.some(
    ({ head, preposition }) => preposition === "with" && weaponAt(tree, words, head) !== null,
  );
}

function isEntryOf(tree: Tree, sight: Sight, query: { clause: Clause; word: VerbWord }): boolean {
  const isShown = hasEvidence(tree, sight) || isArmed(tree, sight.words, query.clause);
  if (query.word.needsEvidence && !isShown) return false;
  return clauseFits(tree, sight.words, query);
}

/** Relations in which a word may make one trigger with its verb: "set fire", "set on fire", "set ablaze". */
const partRelations = ["obj", "obl", "xcomp", "advmod", "compound:prt", "ccomp"];

const particleTags = new Set(["ADP", "ADV", "ADJ", "PART"]);

/** "held a priest captive": an adjective behind the object tells what the verb makes of it. */
function stateBehindObject(tree: Tree, verb: number): number[] {
  return childrenBy(tree, verb, "obj").flatMap((object) =>
    childrenBy(tree, object, "amod").filter((state) => state === object + 1),
  );
}

/** "drove the rebels out of the town": the particle of the verb, read as a part of the preposition. */
function leadsOut(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "obl").some((i) => prepositionOf(tree, i) === "out");
}

/** What a verb may be looked up by, the longest first, with the word that makes one trigger with it. */
function verbKeys(tree: Tree, token: number): { key: string; part: number }[] {
  const lemma = lemmaOf(tree, token);
  const particled = verbWord(tree, token);
  const phrases = childrenBy(tree, token, ...partRelations).map((part) => ({
    key: `${lemma}_${lemmaOf(tree, part)}`,
    part,
  }));
  const isParticle = particleTags.has(uposOf(tree, token + 1));
  return [
    ...(particled === lemma ? [] : [{ key: particled, part: -1 }]),
    ...(isParticle ? [{ key: `${lemma}_${formOf(tree, token + 1)}`, part: token + 1 }] : []),
    ...stateBehindObject(tree, token).map((part) => ({
      key: `${lemma}_${lemmaOf(tree, part)}`,
      part,
    })),
    ...(leadsOut(tree, token) ? [{ key: `${lemma}_out`, part: -1 }] : []),
    ...phrases,
    { key: lemma, part: -1 },
  ];
}

function verbTrigger(tree: Tree, sight: Sight, token: number): Trigger | null {
  const { verbs } = sight.words;
  for (const { key, part } of verbKeys(tree, token)) {
    const candidates = verbs.get(key);
    if (candidates === undefined) continue;
    const clause = withoutPart(tree, clauseOf(tree, token), part);
    const word = candidates.find((candidate) =>
      isEntryOf(tree, sight, { clause, word: candidate }),
    );
    if (word !== undefined) {
      const { mode, frame } = word;
      const rule = key === lemmaOf(tree, token) ? "type/verb" : "type/verb-and-part";
      const because = { field: "type", at: token, rule, words: [token, part] } as const;
      const type = noted(tree, because, word.type);
      return { tree, token, carrier: token, type, mode, frame, of: "target", isNoun: false, part };
    }
    // "shoot down" that does not fit is no "shoot" either.
    if (part < 0) return null;
  }
  return null;
}

const carriedBy = new Set(["obj", "nsubj", "nsubj:pass", "obl", "obl:agent", "xcomp", "dep"]);

const amounts = new Set(
  "dollar euro pound million billion ton tonne kilo kilogram load shipment package consignment amount worth round series".split(
    " ",
  ),
);

/** Whether a noun only says what an amount is of: "tons of aid", "a new round of talks". */
function isOfAmount(tree: Tree, noun: number): boolean {
  const isOf = relationOf(tree, noun) === "nmod" && prepositionOf(tree, noun) === "of";
  return isOf && amounts.has(lemmaOf(tree, headOf(tree, noun)));
}

/** The verb that carries a noun, through coordination: "launched raids and air strikes". */
export function carrierOf(tree: Tree, noun: number): number {
  let at = noun;
  while (
    relationOf(tree, at) === "conj" &&
    headOf(tree, at) >= 0 &&
    isNoun(tree, headOf(tree, at))
  ) {
    at = headOf(tree, at);
  }
  // "5 million dollars of aid": the verb has the amount for its object.
  while (isOfAmount(tree, at)) at = headOf(tree, at);
  const above = headOf(tree, at);
  return above >= 0 && carriedBy.has(relationOf(tree, at)) ? above : -1;
}

function nounKeys(tree: Tree, token: number): string[] {
  const lemma = lemmaOf(tree, token);
  const form = formOf(tree, token);
  const before = token - 1;
  const isModifier =
    headOf(tree, before) === token && ["compound", "amod"].includes(relationOf(tree, before));
  const pairs = isModifier
    ? [`${lemmaOf(tree, before)}_${lemma}`, `${formOf(tree, before)}_${lemma}`]
    : [];
  return [...pairs, lemma, form];
}

function nounTrigger(tree: Tree, sight: Sight, token: number): Trigger | null {
  const relation = relationOf(tree, token);
  if (relation === "compound" || relation === "amod" || relation === "flat") return null;
  const carrier = carrierOf(tree, token);
  const isShown = (): boolean => hasEvidence(tree, sight);
  for (const key of nounKeys(tree, token)) {
    const word = sight.words.nouns
      .get(key)
      ?.find((word) => nounFits(tree, sight.words, { token, carrier, word, isShown }));
    if (word === undefined) continue;
    const { mode, of } = word;
    const isUnder = word.under.size > 0;
    const rule = isUnder ? "type/noun-with-verb" : "type/noun";
    const words = isUnder ? [token, carrier] : [token];
    const type = noted(tree, { field: "type", at: token, rule, words }, word.type);
    return { tree, token, carrier, type, mode, frame: "transitive", of, isNoun: true, part: -1 };
  }
  return null;
}

/** "determined to reconquer": an adjective with an infinitive works as a verb. */
function hasInfinitive(tree: Tree, i: number): boolean {
  return (tree.children[i] ?? []).some(
    (child) =>
      child > i && childrenBy(tree, child, "mark").some((mark) => formOf(tree, mark) === "to"),
  );
}

/** "since March 2011": a word of a date shows no event. */
function isInDate(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined || tree.times.length === 0 || !/^\p{Lu}/u.test(token.form)) return false;
  return tree.times.some(({ span }) => contains(span, token));
}

/** "job-killing rules": the deed of a word that a hyphen makes is none. */
function isInCompound(tree: Tree, i: number): boolean {
  const [token, hyphen] = [tree.tokens[i], tree.tokens[i - 1]];
  if (token?.xpos !== "VBG" || hyphen?.form !== "-") return false;
  return hyphen.end === token.start && tree.tokens[i - 2]?.end === hyphen.start;
}

const shareWords: ReadonlySet<string> = new Set(["%", "percent", "percentage"]);

/** Whether a token is a bare plural: "of murders with a known victim, 80 percent …" tells of deeds in general. */
function isBarePlural(tree: Tree, i: number): boolean {
  if (tree.tokens[i]?.xpos !== "NNS") return false;
  return childrenBy(tree, i, "det", "nummod", "nmod:poss").length === 0;
}

/** "set off a car bomb", "deployed troops": what a verb hurls or sends shows nothing that the verb does not. */
function isHurled({ tree, token, carrier, type }: Trigger, found: readonly Trigger[]): boolean {
  if (!["obj", "nsubj:pass"].includes(relationOf(tree, token))) return false;
  return found.some(
    (other) =>
      other.token === carrier &&
      (other.frame === "hurls" || (other.type === type && type === "MOBILIZE")),
  );
}

const policeDeeds = new Set("raid operation sweep swoop crackdown".split(" "));

/** "arrested 45 men in overnight raids": what the police did to arrest them is no violence of its own. */
function isOfArrest({ tree, token, carrier }: Trigger, found: readonly Trigger[]): boolean {
  const isSetting = ["in", "during", "after"].includes(prepositionOf(tree, token));
  if (!isSetting || !policeDeeds.has(lemmaOf(tree, token))) return false;
  const above = headOf(tree, token);
  const verb = relationOf(tree, above) === "obj" ? headOf(tree, above) : carrier;
  return found.some((other) => other.token === verb && other.mode === "arrest");
}

/** Finds the words of a sentence that show events, in text order. */
export function findTriggers(tree: Tree, sight: Sight): Trigger[] {
  const found: Trigger[] = [];
  const tellsShare = tree.tokens.some(({ form }) => shareWords.has(form));
  tree.tokens.forEach((token, i) => {
    const isInStatistic = tellsShare && isBarePlural(tree, i);
    if (isInStatistic || isInDate(tree, i) || isInCompound(tree, i)) return;
    const isAdjective = token.upos === "ADJ" && hasInfinitive(tree, i);
    const trigger = isNoun(tree, i)
      ? nounTrigger(tree, sight, i)
      : isVerb(tree, i) || isAdjective
        ? verbTrigger(tree, sight, i)
        : null;
    if (trigger !== null) found.push(trigger);
  });
  // "opened fire": the noun shows nothing that its verb does not.
  const parts = new Set(found.map(({ part }) => part));
  return found.filter(
    (trigger) =>
      !trigger.isNoun ||
      !(parts.has(trigger.token) || isHurled(trigger, found) || isOfArrest(trigger, found)),
  );
}
