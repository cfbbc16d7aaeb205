import {
  addressingVerbs,
  clauseOnly,
  cueParticles,
  speechVerbs,
  type SpeechVerb,
  weekdays,
} from "../languages/index.ts";
import type { TokenRange, Tree } from "./tree.ts";

/** One place in a sentence where somebody is said to speak, think or want. */
export interface SpeechCue {
  /** The token that speaks: "said", "according". */
  readonly at: number;
  /** Its words with auxiliaries and particles: "has called for", "according to". */
  readonly words: TokenRange;
  readonly verb: SpeechVerb;
  readonly lemma: string;
  /** The speaker's own words in this clause; null when the clause leaves him out. */
  readonly source: TokenRange | null;
  /** Head word of whoever speaks, found through "who", "saying" and "and said"; -1 when nobody is named. */
  readonly speakerAt: number;
  /** What is said, as far as the tree tells; null when only a quotation can tell. */
  readonly content: TokenRange | null;
  /** Whether the content is a whole clause, and not an object or a wish. */
  readonly isClause: boolean;
}

interface Speaker {
  /** The subject in the clause itself, -1 when it is shared or left out. */
  readonly own: number;
  readonly speaker: number;
}

const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const verbal: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** The subject of a verb, its own or the one it shares; at most four steps up. */
function speakerOf(tree: Tree, at: number, steps = 4): Speaker | null {
  const own = tree.child(at, "nsubj", "csubj");
  if (own >= 0) {
    const isRelative = relatives.has(tree.lower(own)) && tree.relation(at).startsWith("acl");
    return { own, speaker: isRelative ? tree.head(at) : own };
  }
  const subject = tree.child(at, "nsubj:pass");
  if (subject >= 0)
    return isPassive(tree, at) ? passiveSpeaker(tree, at) : { own: subject, speaker: subject };
  const head = tree.head(at);
  if (head < 0 || steps === 0) return null;
  const relation = tree.relation(at);
  if (relation === "acl" && tree.tokens[at]?.xpos === "VBG") return { own: head, speaker: head };
  if (!["conj", "xcomp", "advcl", "parataxis", "ccomp"].includes(relation)) return null;
  if (relation === "ccomp" && tree.tokens[at]?.xpos !== "VBG") return null;
  if (relation === "xcomp" && tree.child(head, "obj", "iobj") >= 0) return null;
  return shared(tree, head, steps);
}

function shared(tree: Tree, head: number, steps: number): Speaker | null {
  // "He was quoted as saying": the subject of the passive speaks.
  const passive = tree.child(head, "nsubj:pass");
  if (passive >= 0) return { own: -1, speaker: passive };
  const above =
    verbal.has(tree.upos(head)) || tree.child(head, "nsubj") >= 0
      ? speakerOf(tree, head, steps - 1)
      : null;
  return above === null ? null : { own: -1, speaker: above.speaker };
}

/** Trees take "has said" for a passive now and then; a form of "be" settles it. */
function isPassive(tree: Tree, at: number): boolean {
  return tree.childrenOf(at).some((child) => tree.lemma(child) === "be" && child < at);
}

/** "was reported by the agency": the agent speaks. */
function passiveSpeaker(tree: Tree, at: number): Speaker | null {
  const agent = tree
    .childrenOf(at)
    .find(
      (child) =>
        tree.relation(child) === "obl:agent" ||
        (tree.relation(child) === "obl" && tree.lower(tree.child(child, "case")) === "by"),
    );
  return agent === undefined ? null : { own: agent, speaker: agent };
}

const leftRelations: ReadonlySet<string> = new Set(["aux", "aux:pass", "advmod", "neg", "cop"]);

/** The cue's words: auxiliaries and adverbs before, a particle behind. */
function cueWords(tree: Tree, at: number, lemma: string): TokenRange {
  let from = at;
  while (from > 0 && leftRelations.has(tree.relation(from - 1)) && tree.head(from - 1) === at)
    from -= 1;
  const isWh = /^(?:how|when|where|why|as)$/.test(tree.lower(from));
  let to = at + 1;
  while (tree.relation(to) === "compound:prt" && tree.head(to) === at) to += 1;
  if (cueParticles.get(lemma)?.includes(tree.lower(to)) === true) to += 1;
  return { from: isWh && from < at ? from + 1 : from, to };
}

const skippedBehind: ReadonlySet<string> = new Set([
  "conj",
  "cc",
  "punct",
  "parataxis",
  "nsubj",
  "discourse",
  "vocative",
]);

/** What follows a cue and hangs on it, up to a comma or a new clause. */
function restBehind(tree: Tree, at: number, cue: TokenRange): TokenRange | null {
  let [from, to] = [tree.tokens.length, 0];
  for (const child of tree.childrenOf(at)) {
    if (child < cue.to || tree.relation(child) === "compound:prt") continue;
    if (skippedBehind.has(tree.relation(child))) {
      if (to > 0) break;
      continue;
    }
    const part = tree.subtree(child);
    from = Math.max(cue.to, Math.min(from, part.from));
    to = Math.max(to, part.to);
  }
  return from < to ? { from, to } : null;
}

/** A whole clause as content: "said that …", "…, officials said". */
function clauseOf(tree: Tree, at: number, cue: TokenRange): TokenRange | null {
  const clause = tree.childrenOf(at).find((child) => tree.relation(child) === "ccomp");
  if (clause !== undefined) {
    const range = tree.subtree(clause, (index) => tree.isUnder(at, index));
    if (clause > at)
      return { from: Math.max(cue.to, range.from), to: Math.max(range.to, clause + 1) };
    return { from: range.from, to: Math.min(range.to, cue.from) };
  }
  return null;
}

/** "said Tuesday that …": a day before "that" belongs to the speaking. */
function clauseStart(tree: Tree, from: number): number {
  const that = [0, 1, 2, 3]
    .map((step) => from + step)
    .find((at) => tree.lower(at) === "that" && tree.upos(at) === "SCONJ");
  if (that !== undefined) return that;
  return weekdays.has(tree.lower(from)) ? from + 1 : from;
}

/** "Twelve people died, officials said": the tree may hang the speaking below what is said. */
function mainClauseBefore(tree: Tree, at: number): TokenRange | null {
  const head = tree.head(at);
  if (tree.relation(at) !== "parataxis" || head < 0 || head > at) return null;
  const own = tree.subtree(at);
  const whole = tree.subtree(head, (index) => index === at);
  if (whole.from >= own.from) return null;
  return { from: whole.from, to: Math.min(own.from, whole.to) };
}

function objectOf(tree: Tree, at: number, cue: TokenRange, lemma: string): TokenRange | null {
  const hasParticle = tree.lower(cue.to - 1) !== tree.lower(at);
  if (tree.child(at, "nsubj:pass") >= 0 && isPassive(tree, at))
    return tree.subtree(tree.child(at, "nsubj:pass"));
  const hasComplement =
    tree.child(at, "obj", "xcomp", "iobj") >= cue.to - 1 &&
    tree.child(at, "obj", "xcomp", "iobj") > at;
  if (!hasComplement && !hasParticle) return null;
  const rest = restBehind(tree, at, cue);
  const isAddressed = addressingVerbs.has(lemma) && tree.child(at, "xcomp", "obl") < 0;
  if (isAddressed && !askingVerbs.has(lemma)) return null;
  return rest === null || !askingVerbs.has(lemma)
    ? rest
    : { from: rest.from, to: infinitiveEnd(tree, rest) };
}

const askingVerbs: ReadonlySet<string> = new Set([
  "urge",
  "ask",
  "warn",
  "call",
  "order",
  "request",
  "implore",
  "beg",
  "instruct",
]);

/** "urged X and Y to leave": trees lose the infinitive behind a list; it runs to the end of its clause. */
function infinitiveEnd(tree: Tree, { from, to }: TokenRange): number {
  const hasVerb = tree.tokens.slice(from, to).some((token) => token.xpos === "TO");
  const next = [...Array(6).keys()]
    .map((step) => to + step)
    .find((at) => tree.tokens[at]?.xpos === "TO" && tree.tokens[at + 1]?.xpos === "VB");
  if (hasVerb || next === undefined) return to;
  let end = next + 2;
  while (end < tree.tokens.length && !/^[,;:.]$/.test(tree.lower(end))) end += 1;
  return end;
}

function trimmed(tree: Tree, range: TokenRange | null): TokenRange | null {
  if (range === null) return null;
  let { from, to } = range;
  while (from < to && /^[,:;]$|^--?$/.test(tree.lower(from))) from += 1;
  while (to > from && /^[,:;.!?]$|^--?$/.test(tree.lower(to - 1))) to -= 1;
  return from < to ? { from, to } : null;
}

/** The speaker's own words: his phrase with its appositions and the comma that closes them. */
function sourceWords(tree: Tree, speaker: Speaker, at: number): TokenRange | null {
  if (speaker.own < 0) return null;
  const range = tree.subtree(
    speaker.own,
    (index) => tree.isUnder(at, index) || tree.relation(index) === "parataxis",
  );
  let { from, to } = speaker.own < at ? { from: range.from, to: Math.min(range.to, at) } : range;
  while (/^(?:"|“|”|``|''|,)$/.test(tree.lower(from)) && from < to) from += 1;
  if (tree.relation(from) === "case" && tree.head(from) === speaker.own) from += 1;
  const hasComma = tree.tokens.slice(from, to).some((token) => token.form === ",");
  if (speaker.own < at && hasComma && tree.lower(to) === ",") to += 1;
  while (to > from && !hasComma && /^[,:;.]$/.test(tree.lower(to - 1))) to -= 1;
  return from < to ? { from, to } : null;
}

function accepts(
  verb: SpeechVerb,
  lemma: string,
  found: { clause: boolean; object: boolean },
): boolean {
  if (found.clause) return true;
  return found.object && !clauseOnly.has(lemma) && verb.sort !== "thinks";
}

/** Reads the verb at a token as speaking; null when it does not speak. */
function verbCue(
  tree: Tree,
  at: number,
  hasQuotation: (cue: TokenRange, source: TokenRange | null) => boolean,
): SpeechCue | null {
  const lemma = tree.lemma(at);
  const verb = speechVerbs.get(lemma);
  if (verb === undefined || tree.upos(at) !== "VERB") return null;
  const speaker = speakerOf(tree, at);
  if (speaker === null) return null;
  const words = cueWords(tree, at, lemma);
  const source = sourceWords(tree, speaker, at);
  const clause = trimmed(tree, clauseOf(tree, at, words) ?? mainClauseBefore(tree, at));
  const object = clause === null ? trimmed(tree, objectOf(tree, at, words, lemma)) : null;
  const quoted = verb.sort === "says" && hasQuotation(words, source);
  if (!quoted && !accepts(verb, lemma, { clause: clause !== null, object: object !== null }))
    return null;
  return {
    at,
    words,
    verb,
    lemma,
    source,
    speakerAt: speaker.speaker,
    content: clause ?? object,
    isClause: clause !== null,
  };
}

/** "According to X, …" and "…, according to X". */
function accordingTo(tree: Tree, at: number): SpeechCue | null {
  if (tree.lower(at) !== "according" || tree.lower(at + 1) !== "to") return null;
  const words = { from: at, to: at + 2 };
  const source = nounPhraseAt(tree, at + 2);
  if (source === null) return null;
  const verb = { act: "states", sort: "says" } as const;
  const content = trimmed(tree, besideAccording(tree, at, source.range));
  return {
    at,
    words,
    verb,
    lemma: "according to",
    source: source.range,
    speakerAt: source.head,
    content,
    isClause: true,
  };
}

/** The noun phrase that begins at a token, by the tree: the highest noun whose subtree begins there. */
function nounPhraseAt(tree: Tree, from: number): { head: number; range: TokenRange } | null {
  let head = from;
  for (let next = from; next >= from && tree.upos(next) !== "VERB"; next = tree.head(next))
    head = next;
  if (tree.tokens[from] === undefined) return null;
  const range = tree.subtree(head);
  const to = Math.max(range.to, head + 1);
  return { head, range: { from, to: closedAt(tree, from, to) } };
}

/** Where a phrase ends before a full stop or a comma with nothing behind it. */
function closedAt(tree: Tree, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^[,:;.]$|^''$|^"$/.test(tree.lower(end - 1))) end -= 1;
  return end;
}

function besideAccording(tree: Tree, at: number, source: TokenRange): TokenRange | null {
  const isFirst = at === 0 || tree.tokens.slice(0, at).every((token) => !verbal.has(token.upos));
  if (!isFirst) return { from: 0, to: at };
  const behind = { from: source.to, to: tree.tokens.length };
  return tree.lower(source.to) === "," ? { from: source.to + 1, to: behind.to } : behind;
}

/**
 * Finds where a sentence lets somebody speak, think or want, in text order.
 *
 * @param hasQuotation - whether an utterance in quotation marks stands beside these words
 */
export function findCues(
  tree: Tree,
  hasQuotation: (cue: TokenRange, source: TokenRange | null) => boolean,
): SpeechCue[] {
  const cues: SpeechCue[] = [];
  tree.tokens.forEach((_token, at) => {
    const cue = accordingTo(tree, at) ?? verbCue(tree, at, hasQuotation);
    if (cue !== null) cues.push(cue);
  });
  return cues;
}
