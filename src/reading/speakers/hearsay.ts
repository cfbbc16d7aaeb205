import { hearsayVerbs, type SpeechVerb } from "../../languages/index.ts";
import type { SpeechCue } from "./cue.ts";
import { trimmed } from "./said.ts";
import type { TokenRange, Tree } from "../tree.ts";
import { clauseEnd, phraseBefore } from "./word-order.ts";

/** Where the auxiliaries of a passive begin, "has been widely reported"; -1 when the verb is none. */
function passiveStart(tree: Tree, at: number): number {
  let from = at;
  while (from > 0 && /^(?:AUX|ADV)$/.test(tree.upos(from - 1))) from -= 1;
  const helpers = tree.tokens.slice(from, at);
  return helpers.some(({ lemma }) => lemma.toLowerCase() === "be") ? from : -1;
}

/** Where what is said begins behind the verb: "to have killed", "that …"; -1 when neither stands there. */
function saidFrom(tree: Tree, at: number): number {
  const next = tree.lower(at + 1);
  if (next === "that") return at + 1;
  return next === "to" && /^(?:VERB|AUX)$/.test(tree.upos(at + 2)) ? at + 1 : -1;
}

/** What is said behind an expletive or a subject. */
function contentOf(
  tree: Tree,
  from: number,
  said: number,
): { content: TokenRange; behind: TokenRange | null } | null {
  const isExpletive = /^(?:it|there)$/.test(tree.lower(from - 1));
  if (isExpletive) return { content: { from: said, to: tree.tokens.length }, behind: null };
  const subject = phraseBefore(tree, from);
  if (subject === null || tree.lower(said) === "that") return null;
  return { content: subject.range, behind: { from: said, to: clauseEnd(tree, said) } };
}

/** Reads a passive that says what somebody says who is not named: "is believed to have killed 12", "it was reported that …". */
export function hearsayCue(tree: Tree, at: number): SpeechCue | null {
  const act = hearsayVerbs.get(tree.lemma(at));
  const said = act === undefined ? -1 : saidFrom(tree, at);
  const from = said < 0 ? -1 : passiveStart(tree, at);
  const found = from < 0 ? null : contentOf(tree, from, said);
  if (act === undefined || found === null) return null;
  const verb: SpeechVerb = { act, sort: "says" };
  return {
    at,
    words: { from, to: at + 1 },
    verb,
    lemma: tree.lemma(at),
    source: null,
    speakerAt: -1,
    content: trimmed(tree, found.content),
    behind: trimmed(tree, found.behind),
    isClause: true,
  };
}

const reported: SpeechVerb = { act: "reports", sort: "says" };
const reportNouns: ReadonlySet<string> = new Set(
  "report claim account rumor rumour suggestion".split(" "),
);

/** Reads "There were reports that …": reports that nobody is named for; null where it does not stand. */
export function reportsCue(tree: Tree, at: number): SpeechCue | null {
  if (!reportNouns.has(tree.lemma(at)) || tree.upos(at) !== "NOUN" || tree.lower(at + 1) !== "that")
    return null;
  const isBefore = (i: number): boolean =>
    /^(?:ADJ|DET|AUX|ADV)$/.test(tree.upos(i)) || tree.lemma(i) === "be";
  let from = at;
  while (from > 0 && isBefore(from - 1)) from -= 1;
  const isExpletive = tree.lower(from - 1) === "there";
  const isNegated = tree.tokens.slice(from, at).some(({ form }) => /^(?:no|not|n't)$/i.test(form));
  if (!isExpletive || isNegated) return null;
  return {
    at,
    words: { from: at, to: at + 1 },
    verb: reported,
    lemma: tree.lemma(at),
    source: null,
    speakerAt: -1,
    content: trimmed(tree, { from: at + 1, to: tree.tokens.length }),
    behind: null,
    isClause: true,
  };
}
