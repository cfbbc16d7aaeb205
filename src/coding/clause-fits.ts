import { weaponAt } from "./classes.ts";
import { verbWord, type Clause } from "./clause.ts";
import { counted, isOfClass } from "./nouns.ts";
import { takerOf } from "./taker.ts";
import {
  childrenBy,
  formOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  type Tree,
} from "./tree.ts";
import type { VerbWord, Words } from "./words.ts";

const threatWords = (words: Words): string =>
  words.lexicon.grammar.threatModes.map(([, list]) => list).join(" ");

function contentThreatens(tree: Tree, words: Words, verb: number): boolean {
  const list = threatWords(words);
  return subtree(tree, verb, (child) => relationOf(tree, child) === "conj").some(
    // "His forces would release 12": forces are no force.
    (i) => i !== verb && words.has(list, lemmaOf(tree, i)) && formOf(tree, i) !== "forces",
  );
}

const earlier = new Set(["after", "following", "since", "before", "until"]);

/** Whether an accident, illness or disaster is what is said to have done it. */
function isAccident(tree: Tree, words: Words, clause: Clause): boolean {
  // "beat up a driver after an accident": what went before has not done it.
  const obliques = clause.obliques.filter(({ preposition }) => !earlier.has(preposition));
  const causes = [clause.subject, clause.agent, ...obliques.map(({ head }) => head)];
  return causes.some((i) => i >= 0 && words.isOf("accident", lemmaOf(tree, i)));
}

/** "fighting for a bill", "battling for votes": for, and against nobody. */
function isCause(tree: Tree, clause: Clause): boolean {
  const prepositions = clause.obliques.map((oblique) => oblique.preposition);
  const isFight = ["fight", "battle"].includes(lemmaOf(tree, clause.verb));
  return (
    isFight &&
    (prepositions.includes("for") || formOf(tree, clause.verb + 1) === "for") &&
    !prepositions.includes("against") &&
    !prepositions.includes("with") &&
    clause.object < 0
  );
}

const usual = new Set(
  "always commonly frequently generally habitually normally often rarely regularly routinely seldom sometimes typically usually".split(
    " ",
  ),
);

/** "women who are raped", "people are usually murdered by": such a present tells what happens, not what happened. */
function isHabit(tree: Tree, clause: Clause): boolean {
  const { verb } = clause;
  const isRelative = relationOf(tree, verb).startsWith("acl");
  const isUsual = childrenBy(tree, verb, "advmod").some((i) => usual.has(formOf(tree, i)));
  const helpers = childrenBy(tree, verb, "aux", "aux:pass");
  const { xpos = "" } = tree.tokens[verb] ?? {};
  const isPassive = helpers.some((i) => ["is", "are"].includes(formOf(tree, i))) && xpos === "VBN";
  const isPresent = isPassive || (isUsual && /^VB[PZ]$/.test(xpos));
  return (isRelative || isUsual) && isPresent && tree.times.length === 0;
}

/** Whether subject and object are of the classes that the trigger asks for. */
function partsFit(tree: Tree, words: Words, query: { clause: Clause; word: VerbWord }): boolean {
  const { clause, word } = query;
  const [actor, actedOn] = clause.isPassive
    ? [clause.agent, clause.subject]
    : [clause.subject, clause.object];
  // "A post was set up": where nobody is said to act, what is acted on decides alone.
  const isAgentless =
    actor < 0 && clause.isPassive && word.object.length > 0 && word.type !== "PROTEST";
  return (
    isOfClass(tree, words, { head: actedOn, classes: word.object }) &&
    (isAgentless || isOfClass(tree, words, { head: actor, classes: word.subject }))
  );
}

/** "determined that the army had done it" finds something out; "determined to retake the town" threatens. */
function findsOut(tree: Tree, clause: Clause): boolean {
  if (!["determine", "resolve"].includes(lemmaOf(tree, clause.verb))) return false;
  return childrenBy(tree, clause.verb, "ccomp").length > 0;
}

const strikeWords = new Set(["at", "on", "against", "into", "toward", "towards", "onto"]);

/** Whether something stands where a strike would land, on the verb or on what it launches. */
function hasTarget(tree: Tree, clause: Clause): boolean {
  const means = clause.isPassive ? clause.subject : clause.object;
  return (
    clause.obliques.some(({ preposition }) => strikeWords.has(preposition)) ||
    childrenBy(tree, means, "nmod").some((i) => strikeWords.has(prepositionOf(tree, i)))
  );
}

/** "used a plane", "launched a ship": what carries people is no missile. */
function isVehicle(tree: Tree, words: Words, clause: Clause): boolean {
  const means = clause.isPassive ? clause.subject : clause.object;
  const what = counted(tree, means);
  const kind = weaponAt(tree, words, what);
  return kind === "aircraft" || words.isOf("building", lemmaOf(tree, what));
}

/** "asked whether troops had fired", "asked why": wants to know, and asks nobody to do anything. */
function wantsToKnow(tree: Tree, verb: number): boolean {
  if (lemmaOf(tree, verb) !== "ask") return false;
  return childrenBy(tree, verb, "ccomp", "advcl").some((clause) =>
    childrenBy(tree, clause, "mark", "advmod").some(
      (opener) => opener > verb && /^(?:whether|if|why|how|when|where)$/.test(formOf(tree, opener)),
    ),
  );
}

/** "asked not to be named", "asked for anonymity": how a speaker wants to be cited, and no demand. */
function wantsAnonymity(tree: Tree, verb: number): boolean {
  const behind = [1, 2, 3, 4, 5].map((step) => verb + step);
  const isUnnamed =
    behind.some((i) => formOf(tree, i) === "not") &&
    behind.some((i) => /^(?:named|identified|quoted|cited)$/.test(formOf(tree, i)));
  return isUnnamed || behind.some((i) => /^(?:anonymity|anonymous|unnamed)$/.test(formOf(tree, i)));
}

const namingVerbs = new Set(["call", "term", "dub", "press", "push"]);

/** "what they called a disgrace" names; "called on them to leave", "called for talks" asks. */
function asksForSomething(tree: Tree, clause: Clause): boolean {
  if (wantsToKnow(tree, clause.verb) || wantsAnonymity(tree, clause.verb)) return false;
  if (!namingVerbs.has(lemmaOf(tree, clause.verb))) return true;
  if (/_(?:for|on|upon)$/.test(verbWord(tree, clause.verb))) return true;
  if (clause.obliques.some(({ preposition }) => ["for", "on", "upon"].includes(preposition)))
    return true;
  const below = [...(tree.children[clause.verb] ?? []), ...(tree.children[clause.object] ?? [])];
  return below.some((i) => childrenBy(tree, i, "mark").some((mark) => formOf(tree, mark) === "to"));
}

/** Tests that a verb's entry asks for beside its classes, most telling first. */
function isAskedFor(tree: Tree, words: Words, query: { clause: Clause; word: VerbWord }): boolean {
  const { clause, word } = query;
  if (word.needsThreat && !contentThreatens(tree, words, clause.verb)) return false;
  if (word.needsTarget && !hasTarget(tree, clause)) return false;
  if (word.needsThreat && findsOut(tree, clause)) return false;
  if (word.frame === "hurls" && isVehicle(tree, words, clause)) return false;
  if (word.frame === "falls") return takerOf(tree, words, clause) >= 0;
  return word.frame !== "asks" || asksForSomething(tree, clause);
}

/** Says whether a verb's clause is what its entry in the lexicon asks for: its parts, its content, and no accident or figure of speech. */
export function clauseFits(
  tree: Tree,
  words: Words,
  query: { clause: Clause; word: VerbWord },
): boolean {
  const { clause, word } = query;
  if (!isAskedFor(tree, words, query) || !partsFit(tree, words, query)) return false;
  if (word.type !== "ASSAULT") return true;
  return !isAccident(tree, words, clause) && !isCause(tree, clause) && !isHabit(tree, clause);
}
