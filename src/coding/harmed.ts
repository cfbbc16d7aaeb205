import type { Mention, Span } from "../model/index.ts";
import { weaponAt, weaponHeld } from "./classes.ts";
import { isReflexive, isTime } from "./clause.ts";
import { notedMention } from "./noted.ts";
import { actorsOf, antecedent, counted, isPlace, oneActor, phraseSpan } from "./nouns.ts";
import { phraseAround } from "./phrases.ts";
import { isStructure } from "./structures.ts";
import { childrenBy, conjuncts, lemmaOf, uposOf, type Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** Longest phrase that names a thing, in UTF-16 code units. */
const LONGEST_THING = 120;

/** Says what sort of thing a common noun names; null when it names none that is struck, taken or set up. */
function thingKind(tree: Tree, words: Words, i: number): "infrastructure" | "weapon" | null {
  const lemma = lemmaOf(tree, i);
  if (weaponHeld(tree, words, i) !== null) return "weapon";
  if (isStructure(words, lemma)) return "infrastructure";
  // "the bombing of the town": a deed that strikes is not struck.
  if (words.nouns.has(lemma)) return null;
  return words.isOf("weapon", lemma) || weaponAt(tree, words, i) !== null ? "weapon" : null;
}

/** What a verb of harm has for its object in figures of speech, and what lives but is nobody. */
const nobody = new Set(
  "bill proposal deal measure amendment plan project hope idea story rumor rumour conversation time chance animal cattle fact result report version account claim charge allegation reason trial help attempt whereabouts support effort cover-up wake number amount total kind sort type way year month week day night morning evening tonight metre meter kilometre kilometer mile cause toll total figure statement announcement communique bulletin source sign case incident event circumstance instruction order today tomorrow yesterday date place site scene point cattle cow dog chicken bird fish pig horse deer sheep goat tree plant cell virus bacteria crop light peace democracy talk process feeling pride sensibility interest".split(
    " ",
  ),
);

/** Endings of nouns for what is done, felt or thought, which no list of people knows. */
const abstract =
  /(?:tion|sion|ment|ness|hood|ship|ance|ence|ism|acy|(?<!l)ing|(?<!personal|celebr|dign)ity)$/;

/** "Orlando Rojas": a name that goes on behind the name of a place is somebody's. */
function isLongerName(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, "flat").some(
    (i) => uposOf(tree, i) === "PROPN" && i === head + 1 && !isPlace(tree, i),
  );
}

/** "Ana Rojas" of "leader Ana Rojas": the names around a name, without what somebody does; the whole phrase where more follows. */
function ownNameIn(tree: Tree, head: number, text: string): string {
  let first = head;
  while (uposOf(tree, first - 1) === "PROPN") first--;
  const at = text.lastIndexOf(tree.tokens[first]?.form ?? text);
  return at > 0 ? text.slice(at) : text;
}

/** Whom a verb of harm has for its object when no list knows the noun: "killed two grape pickers", "killed Rojas". */
function somebody(tree: Tree, words: Words, head: number): Mention[] {
  const lemma = lemmaOf(tree, head);
  const upos = uposOf(tree, head);
  const isName = upos === "PROPN";
  if (!isName && (upos !== "NOUN" || abstract.test(lemma))) return [];
  const isThing =
    nobody.has(lemma) ||
    thingKind(tree, words, head) !== null ||
    words.isOf("territory", lemma) ||
    words.nouns.has(lemma);
  if (isThing || (isPlace(tree, head) && !isLongerName(tree, head))) return [];
  const span = phraseSpan(tree, head);
  const text = tree.text.slice(span.start, span.end);
  const kind = isName ? "person" : "population";
  const name = isName ? ownNameIn(tree, head, text) : text;
  const made: Mention = { text, span, actorId: null, name, kind, countryCode: null };
  return [notedMention(tree, "actor/whoever-is-harmed", made)];
}

/** Gives whom a verb that only the living can suffer acts on: as `actorsOf`, and nouns that no list knows. */
export function harmedOf(tree: Tree, words: Words, head: number): Mention[] {
  const top = antecedent(tree, head);
  return conjuncts(tree, top).flatMap((conjunct) => {
    if (isReflexive(tree, conjunct)) return [];
    const at = counted(tree, conjunct);
    const known = oneActor(tree, words, at);
    const found = known.length > 0 ? known : somebody(tree, words, at);
    const names = namesBeside(tree, words, at);
    // "the mayor, Rosa Vidal" is one person; "priests Juan Rojas and Rosa Vidal" are the priests.
    const isOne = names.length === 1 && tree.tokens[at]?.xpos !== "NNS";
    return isOne ? names : [...found, ...names];
  });
}

/** Gives the actors that a noun names as the target of an attack: the person whose office or rank the noun is, where a name follows. */
export function targetsOf(tree: Tree, words: Words, head: number): Mention[] {
  const top = antecedent(tree, head);
  const names = namesBeside(tree, words, top);
  const [name] = names;
  const isOne = name?.kind === "person" && names.length === 1 && tree.tokens[top]?.xpos !== "NNS";
  return isOne ? [name] : [...actorsOf(tree, words, head), ...names];
}

/** The persons that an apposition names: "the mayor, Rosa Vidal". */
function namesBeside(tree: Tree, words: Words, at: number): Mention[] {
  if (tree.mentions[at]?.kind === "person") return [];
  return childrenBy(tree, at, "appos")
    .flatMap((name) => conjuncts(tree, name))
    .filter((name) => uposOf(tree, name) === "PROPN")
    .flatMap((name) => {
      const mention = tree.mentions[name];
      return mention === undefined ? somebody(tree, words, name) : [mention];
    })
    .filter((mention) => mention.kind === "person" || mention.kind === "unknown");
}

/** The span of a thing's phrase up to the last of its words: "the house of Judge Ana Rojas", wherever the tree hangs the name. */
function wholeSpan(tree: Tree, head: number): Span {
  const span = phraseSpan(tree, head);
  let end = phraseAround(tree, head)?.last ?? -1;
  while (end > head && isTime(tree, end)) end--;
  const last = tree.tokens[end];
  const isLonger = last !== undefined && last.end > span.end;
  return isLonger && last.end - span.start <= LONGEST_THING
    ? { start: span.start, end: last.end }
    : span;
}

/** Gives the buildings, vehicles, roads and weapons that a noun and its coordinated nouns name. */
export function thingsOf(tree: Tree, words: Words, head: number): Mention[] {
  return conjuncts(tree, head).flatMap((i) => {
    const thing = counted(tree, i);
    const kind = thingKind(tree, words, thing);
    if (kind === null || tree.mentions[thing] !== undefined) return [];
    const span = wholeSpan(tree, i);
    const text = tree.text.slice(span.start, span.end);
    const made: Mention = { text, span, actorId: null, name: text, kind, countryCode: null };
    return [notedMention(tree, "actor/thing", made)];
  });
}
