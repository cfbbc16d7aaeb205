import { addressingVerbs, askingVerbs, plainSaying, weekdays } from "../../languages/index.ts";
import { isPassive } from "./sources.ts";
import type { TokenRange, Tree } from "../tree.ts";

const notPart: ReadonlySet<string> = new Set([
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
    if (notPart.has(tree.relation(child))) {
      if (to > 0) break;
      continue;
    }
    const part = tree.subtree(child);
    from = Math.max(cue.to, Math.min(from, part.from));
    to = Math.max(to, part.to);
  }
  return from < to ? { from, to } : null;
}

/** "said Tuesday that …": a day before "that" belongs to the speaking. */
function clauseStart(tree: Tree, from: number): number {
  const that = [0, 1, 2, 3]
    .map((step) => from + step)
    .find((at) => tree.lower(at) === "that" && tree.upos(at) === "SCONJ");
  if (that !== undefined) return that;
  return weekdays.has(tree.lower(from)) ? from + 1 : from;
}

const inSubject: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);

/** A subject that the tree has torn from its clause: "said planes struck" with "planes" for an object. */
function withSubject(tree: Tree, from: number, cue: TokenRange): number {
  const gap = tree.tokens.slice(cue.to, from);
  // "said another 11, among them a child, were hurt": nobody says people, so they are what the clause is of.
  const object = tree.child(cue.to - 1, "obj");
  if (object >= cue.to && object < from && tree.subtree(object).from === cue.to) return cue.to;
  // "said 12 people died, but …": the tree has taken the next clause for what is said.
  if (gap.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))) return clauseStart(tree, cue.to);
  const isSubject = gap.every(
    ({ upos, form }) => inSubject.has(upos) && !weekdays.has(form.toLowerCase()),
  );
  return isSubject && tree.child(cue.to - 1, "iobj") < 0 ? cue.to : from;
}

/** A whole clause as content: "said that …", "…, officials said". */
export function clauseSaid(tree: Tree, at: number, cue: TokenRange): TokenRange | null {
  const clause = tree.child(at, "ccomp");
  if (clause < 0) return mainClauseBefore(tree, at);
  const range = tree.subtree(clause, (index) => tree.isUnder(at, index));
  // "Save the Children said": a bare verb before a speaker is a part of his name.
  if (clause < at && range.to - range.from === 1) return null;
  if (clause < at) return { from: range.from, to: Math.min(range.to, cue.from) };
  const from = clauseStart(tree, Math.max(cue.to, range.from));
  const isPlain = plainSaying.has(tree.lemma(at)) && !addressingVerbs.has(tree.lemma(at));
  return {
    from: isPlain ? withSubject(tree, from, cue) : from,
    to: Math.max(range.to, clause + 1),
  };
}

/** "Twelve people died, officials said": the tree may hang the speaking below what is said. */
function mainClauseBefore(tree: Tree, at: number): TokenRange | null {
  const head = tree.head(at);
  if (tree.relation(at) !== "parataxis" || head < 0 || head > at) return null;
  const own = tree.subtree(at);
  const whole = tree.subtree(head, (index) => index === at);
  if (own.from - whole.from === 1) return null;
  return whole.from < own.from ? { from: whole.from, to: Math.min(own.from, whole.to) } : null;
}

/** An object, an infinitive or a phrase behind the cue: "demanded an end", "called for …", "urged X to …". */
export function objectSaid(
  tree: Tree,
  at: number,
  { cue, lemma }: { cue: TokenRange; lemma: string },
): TokenRange | null {
  if (tree.child(at, "nsubj:pass") >= 0 && isPassive(tree, at))
    return tree.subtree(tree.child(at, "nsubj:pass"));
  const complement = tree.child(at, "obj", "xcomp", "iobj");
  const hasParticle = cue.to - 1 > at;
  if (complement <= at && !hasParticle && !askingVerbs.has(lemma)) return null;
  const rest = restBehind(tree, at, cue);
  if (askingVerbs.has(lemma))
    return rest === null ? null : { from: rest.from, to: infinitiveEnd(tree, rest) };
  const isAddressed = addressingVerbs.has(lemma) && tree.child(at, "xcomp", "obl") < 0;
  return isAddressed ? null : rest;
}

/** "urged X and Y to leave": trees lose the infinitive behind a list; it runs to the end of its clause. */
function infinitiveEnd(tree: Tree, { from, to }: TokenRange): number {
  const hasInfinitive = tree.tokens.slice(from, to).some((token) => token.xpos === "TO");
  const isInfinitive = (at: number): boolean =>
    tree.tokens[at]?.xpos === "TO" && tree.tokens[at + 1]?.xpos === "VB";
  const next = [0, 1, 2, 3, 4, 5].map((step) => to + step).find(isInfinitive);
  return hasInfinitive || next === undefined ? to : clauseEnd(tree, next + 2);
}

/** The next comma, stop or end of the sentence. */
function clauseEnd(tree: Tree, from: number): number {
  let end = from;
  while (end < tree.tokens.length && !/^[,;:.!?]$/.test(tree.lower(end))) end += 1;
  return end;
}

/** "reported, citing the ministry, that …": where the clause begins behind what is put in between; null when nothing is. */
function laterThat(tree: Tree, from: number): number | null {
  if (tree.lower(from) !== ",") return null;
  const at = tree.tokens.findIndex(
    (_token, index) =>
      index > from && tree.lower(index) === "that" && tree.lower(index - 1) === ",",
  );
  return at < 0 ? null : at;
}

/** What a plain "said" is beside when the tree has lost its clause: all behind it, or all before a closing "X said". */
export function saidBeside(
  tree: Tree,
  cue: TokenRange,
  source: TokenRange | null,
): TokenRange | null {
  const start = Math.min(cue.from, source?.from ?? cue.from);
  const end = Math.max(cue.to, source?.to ?? cue.to);
  const isLast =
    /^[.!?]?$/.test(tree.lower(end)) ||
    (/^(?:''|"|”)$/.test(tree.lower(end)) && tree.lower(end + 1) === "");
  if (isLast) return tree.lower(start - 1) === "," ? { from: 0, to: start } : null;
  const later = laterThat(tree, end);
  if (later !== null) return { from: later, to: tree.tokens.length };
  if (/^[,:;]$/.test(tree.lower(end)) || cue.to < end) return null;
  return { from: clauseStart(tree, end), to: tree.tokens.length };
}

/** Leaves out commas, stops and dashes at both ends; null when nothing is left. */
export function trimmed(tree: Tree, range: TokenRange | null): TokenRange | null {
  if (range === null) return null;
  let { from, to } = range;
  while (from < to && /^[,:;]$|^--?$/.test(tree.lower(from))) from += 1;
  while (to > from && /^[,:;.!?]$|^--?$/.test(tree.lower(to - 1))) to -= 1;
  return from < to ? { from, to } : null;
}
