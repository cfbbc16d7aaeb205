import { englishActorWords as words } from "../../languages/index.ts";
import type { Line } from "./chunks.ts";
import { isFormOf } from "./verbs.ts";
import { isSame, mostSalient, type Candidate } from "./coreference-salience.ts";

type Number = keyof typeof words.pronouns;

const numberOf = new Map<string, Number>(
  Object.entries(words.pronouns).flatMap(([number, forms]) =>
    forms.split(" ").map((form): [string, Number] => [form, number as Number]),
  ),
);
const speaking = new Set([...words.speechVerbs.split(" "), ...words.stateVerbs.split(" ")]);
/** How many tokens back a possessive's subject is sought. */
const reach = 60;
const animate = new Set(words.animateAdjectives.split(" "));

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly line: Line;
  readonly sentence: number;
  readonly at: number;
}

/** Says whether a token is a pronoun of the third person. */
export function isPronoun(line: Line, at: number): boolean {
  return numberOf.has(line.tokens[at]?.form.toLowerCase() ?? "");
}

function isPerson({ actor }: Candidate): boolean {
  return actor.kind === "person";
}

/** One body: not a person, not people. */
function isBody({ actor, isGeneric, isPlural }: Candidate): boolean {
  const isPeople =
    actor.kind === "person" || actor.kind === "population" || actor.kind === "unknown";
  return !isPeople && !(isGeneric && isPlural && actor.actorId === null);
}

function byTheClause(candidates: readonly Candidate[], place: PronounPlace): Candidate[] {
  return candidates.filter(({ sentence, from }) => sentence < place.sentence || from < place.at);
}

/** The body that is the only subject of the clause before, in the same sentence or the one before. */
function onlySubject(bodies: readonly Candidate[], place: PronounPlace): Candidate | undefined {
  const subjects = bodies.filter((candidate) => candidate.isSubject);
  const same = subjects.filter(({ sentence }) => sentence === place.sentence);
  const pool =
    same.length > 0 ? same : subjects.filter(({ sentence }) => sentence === place.sentence - 1);
  const first = pool[0];
  return first !== undefined && pool.every(({ actor }) => isSame(actor, first.actor))
    ? pool.at(-1)
    : undefined;
}

/**
 * "he" is a person; in translated text it may be a body, but only where no person was named near and the body is the
 * only subject of the clause before.
 */
function person(candidates: readonly Candidate[], place: PronounPlace): Candidate | undefined {
  const persons = candidates.filter((candidate) => isPerson(candidate));
  const near = persons.some(({ sentence }) => sentence >= place.sentence - 1);
  if (near) return mostSalient(persons, place.sentence - 1);
  const isHer =
    place.line.tokens[place.at]?.form.toLowerCase().startsWith("he") === false && !isHis(place);
  return isHer
    ? undefined
    : (onlySubject(candidates.filter(isBody), place) ?? mostSalient(persons, place.sentence - 2));
}

function isHis({ line, at }: PronounPlace): boolean {
  return ["he", "him", "his", "himself"].includes(line.tokens[at]?.form.toLowerCase() ?? "");
}

/** "It is clear that", "it is raining": stands for nothing. */
function isEmpty({ line, at }: PronounPlace): boolean {
  const token = line.tokens[at];
  const head = line.tokens[token?.head ?? -1];
  if (token?.relation === "expl" || head?.upos === "NOUN") return true;
  return head?.upos === "ADJ" && !animate.has(head.form.toLowerCase());
}

function body(candidates: readonly Candidate[], place: PronounPlace): Candidate | undefined {
  const { line, at, sentence } = place;
  const bodies = candidates.filter((candidate) => isBody(candidate));
  const form = line.tokens[at]?.form.toLowerCase() ?? "";
  if (form === "its") return possessor(bodies, place);
  const head = line.tokens[line.tokens[at]?.head ?? -1];
  if (line.tokens[at]?.relation.startsWith("nsubj") !== true || isEmpty(place)) return undefined;
  const same = bodies.filter((candidate) => candidate.sentence === sentence && candidate.isSubject);
  if (same.length > 0) return onlySubject(bodies, place);
  return isFormOf(head, speaking) ? onlySubject(bodies, place) : undefined;
}

/** The nearest subject before a possessive in its sentence: a candidate, null for another noun, undefined when there is none. */
function localSubject(
  candidates: readonly Candidate[],
  { line, sentence, at }: PronounPlace,
): Candidate | null | undefined {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    if (line.tokens[back]?.relation.startsWith("nsubj") !== true) continue;
    const covers = (one: Candidate): boolean =>
      one.sentence === sentence && one.from <= back && back < one.to;
    return candidates.find(covers) ?? null;
  }
  return undefined;
}

/** "its allies": the nearest body of the sentence, a subject before others. */
function possessor(bodies: readonly Candidate[], place: PronounPlace): Candidate | undefined {
  const last = bodies.filter(({ sentence }) => sentence === place.sentence).at(-1);
  // "Damascus and its allies"
  if (last !== undefined && place.at - last.from <= 2) return last;
  const local = localSubject(bodies, place);
  if (local === null) return undefined;
  return local ?? mostSalient(bodies, place.sentence - 1);
}

function people(candidates: readonly Candidate[], place: PronounPlace): Candidate | undefined {
  const form = place.line.tokens[place.at]?.form.toLowerCase();
  const plurals = candidates.filter((candidate) => candidate.isPlural);
  const local = form === "their" ? localSubject(plurals, place) : undefined;
  if (local !== undefined) return local ?? undefined;
  const near = mostSalient(plurals, place.sentence - 1);
  // "Russia, Syria and Iran … their way": several actors are nobody's single name.
  const joined = candidates.filter(
    ({ sentence, isSubject, isPlural }) => sentence === place.sentence && isSubject && !isPlural,
  );
  return joined.length > 1 ? undefined : near;
}

/**
 * Gives the actor that a pronoun stands for, or undefined when that is not sure.
 *
 * @param candidates - mentions before and after it, in text order
 */
export function antecedentOf(
  candidates: readonly Candidate[],
  place: PronounPlace,
): Candidate | undefined {
  const form = place.line.tokens[place.at]?.form.toLowerCase() ?? "";
  // "For his part, X said": the name is still to come.
  if (place.line.tokens[place.at + 1]?.form.toLowerCase() === "part") return undefined;
  const before = byTheClause(candidates, place);
  switch (numberOf.get(form)) {
    case "he":
    case "she":
      return person(before, place);
    case "it":
      return body(before, place);
    case "they":
      return people(before, place);
    case undefined:
      return undefined;
  }
}
