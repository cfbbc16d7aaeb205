import { englishActorWords as words } from "../../languages/index.ts";
import type { Token } from "../../model/index.ts";
import type { Line } from "./chunks.ts";
import type { Found, LineMention } from "./scene.ts";
import type { Actor } from "./roles.ts";

/** A mention that a later pronoun or description may mean, with where and how it stands. */
export interface Candidate {
  readonly actor: Actor;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly isSubject: boolean;
  /** Whether it only modifies another noun: "al Qaeda" in "former al Qaeda ally". */
  readonly isModifier: boolean;
  readonly isMainSubject: boolean;
  readonly isPlural: boolean;
  /** Whether its words are a common noun without a name. */
  readonly isGeneric: boolean;
}

const relatives = new Set(words.relatives.split(" "));
const modifying = new Set(["compound", "amod", "nmod:poss", "det"]);

/** The token of a mention whose governor lies outside it; the last one when there is no tree. */
export function headOf(line: Line, from: number, to: number): Token | undefined {
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at];
    if (token !== undefined && (token.head < from || token.head >= to)) return token;
  }
  return line.tokens[to - 1];
}

/** The word that a mention is, or is joined to, as a subject; undefined when it is none. */
function subjectOf(line: Line, { from, to }: Found): Token | undefined {
  const head = headOf(line, from, to);
  // "Ankara and Moscow said": the second is joined to the subject.
  const first = head?.relation === "conj" ? line.tokens[head.head] : head;
  return first?.relation.startsWith("nsubj") === true ? first : undefined;
}

function isPlural(line: Line, { from, to, actor }: Found): boolean {
  const head = headOf(line, from, to);
  return (actor.kind === "population" || head?.xpos === "NNS") && actor.kind !== "person";
}

/** Says whether the subject's verb is the sentence's own and not a clause's inside it. */
function isMainSubject(line: Line, found: Found): boolean {
  const verb = line.tokens[subjectOf(line, found)?.head ?? -1];
  return verb?.relation === "root";
}

/** Says whether a mention only tells what sort of thing the noun behind it is: "former al Qaeda ally". */
function isModifier(line: Line, found: Found): boolean {
  if (modifying.has(headOf(line, found.from, found.to)?.relation ?? "")) return true;
  return relatives.has(line.tokens[found.to]?.form.toLowerCase() ?? "");
}

/** Gives what a mention offers to later pronouns. */
export function candidateOf(mention: LineMention, sentence: number): Candidate {
  const { line, found, how } = mention;
  return {
    actor: found.actor,
    sentence,
    from: found.from,
    to: found.to,
    isSubject: subjectOf(line, found) !== undefined,
    isModifier: isModifier(line, found),
    isMainSubject: isMainSubject(line, found),
    isPlural: isPlural(line, found),
    isGeneric: how === "generic",
  };
}

/** Says whether two mentions name one actor. */
export function isSame(a: Actor, b: Actor): boolean {
  if (a.actorId !== null || b.actorId !== null) return a.actorId === b.actorId;
  return a.name.toLowerCase() === b.name.toLowerCase();
}

/** The different actors among candidates, latest mention first. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of [...candidates].reverse()) {
    if (!out.some(({ actor }) => isSame(actor, candidate.actor))) out.push(candidate);
  }
  return out;
}

/**
 * Gives the one candidate that stands out: the only one of the latest sentence that has any, or its only subject.
 * Undefined when two stand out equally, or none is near enough.
 *
 * @param candidates - those that agree, in text order
 * @param earliest - the first sentence looked at
 */
export function mostSalient(
  candidates: readonly Candidate[],
  earliest: number,
): Candidate | undefined {
  const latest = candidates.at(-1)?.sentence ?? -1;
  if (latest < earliest) return undefined;
  const all = candidates.filter(({ sentence }) => sentence === latest);
  const full = all.filter((candidate) => !candidate.isModifier);
  const near = distinct(full.length > 0 ? full : all);
  if (near.length === 1) return near[0];
  const subjects = near.filter((candidate) => candidate.isSubject);
  if (subjects.length === 1) return subjects[0];
  const main = subjects.filter((candidate) => candidate.isMainSubject);
  return main.length === 1 ? main[0] : undefined;
}
