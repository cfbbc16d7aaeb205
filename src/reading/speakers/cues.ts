import {
  claimNouns,
  clauseOnly,
  cueParticles,
  plainSaying,
  speechVerbs,
  type SpeechVerb,
  verifyVerbs,
} from "../../languages/index.ts";
import { accordingTo } from "./according.ts";
import type { QuotationTest, SpeechCue, VerbPlace } from "./cue.ts";
import { hearsayCue, reportsCue } from "./hearsay.ts";
import { asideCue, leadCue, quotedCue, tollCue } from "./ordered-cues.ts";
import { clauseSaid, objectSaid, saidBeside, trimmed } from "./said.ts";
import { sightCue } from "./sight.ts";
import { sourceWords, speakerBeside, speakerHead, type SpeakerHead } from "./sources.ts";
import type { TokenRange, Tree } from "../tree.ts";
import { clauseEnd } from "./word-order.ts";

const leftRelations: ReadonlySet<string> = new Set(["aux", "aux:pass", "advmod", "neg", "cop"]);
const notAdverbs: ReadonlySet<string> = new Set(["how", "when", "where", "why", "as", "once"]);

/** Where a verb's auxiliaries and adverbs begin. */
function groupStart(tree: Tree, at: number): number {
  let from = at;
  while (from > 0 && leftRelations.has(tree.relation(from - 1)) && tree.head(from - 1) === at)
    from -= 1;
  return from < at && notAdverbs.has(tree.lower(from)) ? from + 1 : from;
}

/** The verb that an infinitive right behind it completes: "continued to call"; -1 when there is none. */
function leadingVerb(tree: Tree, at: number): number {
  const head = tree.head(at);
  const isBehind = tree.xpos(at - 1) === "TO" && head === at - 2;
  return isBehind && tree.relation(at) === "xcomp" && tree.upos(head) === "VERB" ? head : -1;
}

/** The cue's words: auxiliaries, adverbs and "continued to" before, a particle behind. */
function cueWords(tree: Tree, at: number, lemma: string): TokenRange {
  const lead = leadingVerb(tree, at);
  const from = groupStart(tree, lead >= 0 ? lead : at);
  let to = at + 1;
  while (tree.relation(to) === "compound:prt" && tree.head(to) === at) to += 1;
  if (cueParticles.get(lemma)?.includes(tree.lower(to)) === true) to += 1;
  return { from, to };
}

/** Says whether "refused to disclose" or "wanted to say" is one cue, told at its second verb. */
function isLead(tree: Tree, at: number): boolean {
  const next = at + 2;
  const lemma = tree.lemma(next);
  const own = speechVerbs.get(tree.lemma(at));
  // "Declined to comment", "promised to announce": the first verb is what is done.
  if (own?.sort === "says" && own.act !== "states") return false;
  return (
    leadingVerb(tree, next) === at &&
    speechVerbs.get(lemma)?.sort === "says" &&
    !clauseOnly.has(lemma)
  );
}

/** What a verb says: a clause, an object, or what stands beside it; null when nothing does. */
interface Said {
  readonly content: TokenRange | null;
  readonly isClause: boolean;
}

/** "denied killing 12", "admitted shelling the town": the deed right behind the verb that owns or disowns it; null when none is. */
function deedOwned(
  tree: Tree,
  at: number,
  { verb, words }: { verb: SpeechVerb; words: TokenRange },
): TokenRange | null {
  if (verb.act !== "denies" && verb.act !== "admits") return null;
  if (tree.xpos(words.to) !== "VBG") return null;
  return trimmed(tree, { from: words.to, to: clauseEnd(tree, at + 1) });
}

/** What is said in the clause of a verb, where no quotation tells. */
function saidBy(tree: Tree, at: number, { words, source, verb, lemma, quoted }: SaidPlace): Said {
  const clause = trimmed(tree, clauseSaid(tree, at, words));
  if (clause !== null) return { content: clause, isClause: true };
  const hasThat =
    tree.lower(words.to) === "that" || (tree.lower(words.to) === "," && verb.sort === "says");
  const gerund = deedOwned(tree, at, { verb, words });
  if (gerund !== null) return { content: gerund, isClause: true };
  const object = trimmed(tree, objectSaid(tree, at, { cue: words, lemma }));
  const isBeside = !quoted && (hasThat || (object === null && plainSaying.has(lemma)));
  const beside = isBeside ? trimmed(tree, saidBeside(tree, words, source)) : null;
  return beside === null
    ? { content: object, isClause: false }
    : { content: beside, isClause: true };
}

interface SaidPlace {
  readonly words: TokenRange;
  readonly source: TokenRange | null;
  readonly verb: SpeechVerb;
  readonly lemma: string;
  readonly quoted: boolean;
}

/** Says whether what was found makes a verb one of speech: some do only with a clause. */
function speaks({ content, isClause }: Said, verb: SpeechVerb, lemma: string): boolean {
  if (isClause) return true;
  return content !== null && !clauseOnly.has(lemma) && verb.sort !== "thinks";
}

/** "The report could not be verified": nobody is named, and still something is said. */
function isUnverified(tree: Tree, at: number): boolean {
  const isNegated = tree
    .childrenOf(at)
    .some((child) => /^(?:not|n't|n’t|cannot)$/.test(tree.lower(child)));
  return (
    verifyVerbs.has(tree.lemma(at)) &&
    isNegated &&
    tree.child(at, "nsubj:pass") >= 0 &&
    tree.child(at, "obl:agent") < 0
  );
}

/** Who speaks a verb: its subject, or for a finite verb of saying the noun beside it. */
function whoSpeaks(
  tree: Tree,
  at: number,
  { verb, words }: { verb: SpeechVerb; words: TokenRange },
): SpeakerHead | null {
  const isFinite = /^(?:VB[DZP]|NNS)$/.test(tree.xpos(at)) && verb.sort === "says";
  if (isUnverified(tree, at)) return { own: -1, speaker: -1 };
  return speakerHead(tree, at) ?? (isFinite ? speakerBeside(tree, words) : null);
}

/** Says whether a token is a verb; "the ministry estimates that", which taggers take for a noun, is one. */
function isVerb(tree: Tree, at: number): boolean {
  if (tree.upos(at) === "VERB") return true;
  const isBetween = tree.lower(at + 1) === "that" && /^(?:NOUN|PROPN)$/.test(tree.upos(at - 1));
  return tree.xpos(at) === "NNS" && isBetween;
}

const tollTaken: ReadonlySet<string> = new Set(["life", "victim", "casualty"]);

const denying: SpeechVerb = { act: "denies", sort: "says" };
const rejecting: ReadonlySet<string> = new Set(["reject", "dismiss", "refute", "rebut"]);

/** "rejected claims that it had fired": to take a side against a claim is to deny it. */
function deniesClaim(tree: Tree, at: number): boolean {
  return rejecting.has(tree.lemma(at)) && claimNouns.has(tree.lemma(tree.child(at, "obj")));
}

/** Reads the verb at a token as speaking; null when it does not speak. */
function verbCue(tree: Tree, at: number, hasQuotation: QuotationTest): SpeechCue | null {
  const toll = tollCue(tree, at);
  const verb = deniesClaim(tree, at) ? denying : speechVerbs.get(tree.lemma(at));
  if (toll !== null || verb === undefined) return toll;
  return (
    asideCue(tree, { at, verb }, hasQuotation) ??
    treeCue(tree, { at, verb }, hasQuotation) ??
    leadCue(tree, { at, verb }) ??
    quotedCue(tree, { at, verb }, hasQuotation)
  );
}

/** "claimed nine lives", "asked not to be named": verbs of speech that tell nothing said. */
function isNoSpeech(tree: Tree, at: number): boolean {
  const isToll = tree.lemma(at) === "claim" && tollTaken.has(tree.lemma(tree.child(at, "obj")));
  const behind = [1, 2, 3, 4].map((step) => tree.lower(at + step)).join(" ");
  return isToll || /^not to be (?:named|identified|quoted)$/.test(behind);
}

/** Reads the verb at a token as speaking, by the tree. */
function treeCue(
  tree: Tree,
  { at, verb }: VerbPlace,
  hasQuotation: QuotationTest,
): SpeechCue | null {
  const lemma = tree.lemma(at);
  if (!isVerb(tree, at) || isLead(tree, at) || isNoSpeech(tree, at)) return null;
  const words = cueWords(tree, at, lemma);
  const speaker = whoSpeaks(tree, at, { verb, words });
  if (speaker === null) return null;
  const source = sourceWords(tree, speaker, at);
  const quoted = verb.sort === "says" && hasQuotation(words, source);
  const said = saidBy(tree, at, { words, source, verb, lemma, quoted });
  const isSpoken = speaks(said, verb, lemma);
  if (!quoted && !isSpoken) return null;
  const content = isSpoken ? said.content : null;
  return {
    at,
    words,
    verb,
    lemma,
    source,
    speakerAt: speaker.speaker,
    content,
    behind: null,
    isClause: said.isClause,
  };
}

/**
 * Finds where a sentence lets somebody speak, think or want, in text order.
 *
 * @param hasQuotation - whether an utterance in quotation marks stands beside these words
 */
export function findCues(tree: Tree, hasQuotation: QuotationTest): SpeechCue[] {
  const cues: SpeechCue[] = [];
  tree.tokens.forEach((_token, at) => {
    const cue =
      accordingTo(tree, at) ??
      hearsayCue(tree, at) ??
      reportsCue(tree, at) ??
      sightCue(tree, at) ??
      verbCue(tree, at, hasQuotation);
    if (cue !== null) cues.push(cue);
  });
  return cues;
}
