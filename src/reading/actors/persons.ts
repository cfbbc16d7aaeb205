import { englishActorWords as words, givenNames } from "../../languages/index.ts";
import type { ActorEntry, Token } from "../../model/index.ts";
import { isNameLike, senseOf, type Chunk, type Line } from "./chunks.ts";
import { isFormOf } from "./verbs.ts";
import { fold, isSilent, lastNameOf, type ActorIndex } from "./name-index.ts";

const english = new Set(["an", "as", "at", "ad", "es", "ed", "e", "y", "st", "do", "das"]);
const particles = new Set(words.nameParticles.split(" "));
const notNames = new Set(words.notNames.split(" "));

const verbs = new Set([...words.speechVerbs.split(" "), ...words.stateVerbs.split(" ")]);
const placeNouns = new Set(words.placeNouns.split(" "));
const LONGEST_RUN = 16;
const breaking = [
  "name",
  "adjective",
  "people",
  "stop",
  "title",
  "speaker",
  "leader",
  "holder",
] as const;

/** A run of capitalised words: first token, last excluded, and whether a body noun is among them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/** In upper case: what the parser joins to a name, and a given name beside one, whatever their tags. */
function joinsName(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (line.casing !== "upper" || token === undefined) return false;
  if (token.relation === "flat") return line.tokens[token.head]?.upos === "PROPN";
  const isBeside = [at - 1, at + 1].some((i) => line.tokens[i]?.upos === "PROPN");
  return isBeside && token.upos === "NOUN" && givenNames.has(token.form.toLowerCase());
}

/** Says whether a token may be a word of a name: capitalised, and no weekday or function word. */
export function isNameWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !/^\p{L}/u.test(token.form)) return false;
  const isName = isNameLike(token, line.casing) || joinsName(line, at);
  if (!isName || notNames.has(token.form.toLowerCase())) return false;
  // In upper case the tagger often takes the verb after a name for its last word.
  return line.casing !== "upper" || !isFormOf(token, verbs);
}

/** A chunk ends a run of name words when it names a listed actor, or is a word of its own in a heading. */
function breaks(line: Line, chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  // "Ivanka Trump" is not Donald Trump: a listed last name does not end another's name.
  const isLastName =
    chunk.to === chunk.from + 1 && senseOf(chunk, "name")?.entry?.kind === "person";
  if (isLastName) return false;
  return line.casing !== "mixed" || senseOf(chunk, ...breaking) !== undefined;
}

/** The token after a particle, hyphen or initial's stop at `at` when the name goes on there; else -1. */
function bridge(line: Line, at: number): number {
  let next = at;
  while (next < at + 3) {
    const form = line.tokens[next]?.form ?? "";
    const isLink = isSilent(form) ? next > 0 && isTight(line, next) : isParticle(line, next);
    if (!isLink) break;
    next += 1;
  }
  return next > at && isNameWord(line, next) ? next : -1;
}

/** "an" and "as" are articles of a name only before its hyphen: "Ma'arrat an-Numan". */
function isParticle(line: Line, at: number): boolean {
  const form = line.tokens[at]?.form.toLowerCase() ?? "";
  return particles.has(form) && (!english.has(form) || isSilent(line.tokens[at + 1]?.form ?? ""));
}

/** Says whether a hyphen or apostrophe stands between two words without spaces. */
function isTight(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  const token = line.tokens[at];
  const after = line.tokens[at + 1];
  return before?.end === token?.start && token?.end === after?.start;
}

/** The next word of a name after the token before `at`; -1 when the name ends. */
function nextWord(line: Line, at: number): number {
  const next = isNameWord(line, at) ? at : bridge(line, at);
  return next === -1 || breaks(line, line.chunkAt[next]) ? -1 : next;
}

/**
 * Gives the run of capitalised words that begins at a token, particles and hyphens inside it included; null when
 * none does. It ends before a listed actor.
 */
export function runAt(line: Line, from: number): Run | null {
  if (isSilent(line.tokens[from]?.form ?? "")) return null;
  let at = isNameWord(line, from) ? from : bridge(line, from);
  if (at === -1) return null;
  let to = at + 1;
  for (at = nextWord(line, to); at !== -1 && to < from + LONGEST_RUN; at = nextWord(line, to))
    to = at + 1;
  return { from, to, tokens: line.tokens.slice(from, to) };
}

/** Says whether a word is a common given name. */
export function isGivenName(form: string): boolean {
  return givenNames.has(fold(form));
}

/** A person named at a place: the listed one, or null with the words of an unlisted name. */
export interface PersonFound {
  readonly entry: ActorEntry | null;
  readonly from: number;
  readonly to: number;
}

/** What helps to choose among persons of one last name. */
export interface PersonHints {
  readonly countryCode: string | null;
  /** ISO date of the report; null when unknown. */
  readonly publishedAt: string | null;
  /** Whether a title or office stands before, so that a last name alone is enough. */
  readonly hasTitle: boolean;
}

function isInOffice(entry: ActorEntry, date: string): boolean {
  const day = date.slice(0, 10);
  return (entry.since ?? "") <= day && day <= `${entry.until ?? "9999"}-99`;
}

/** The one person of several that fits country and date; undefined when none or several do. */
function choose(entries: readonly ActorEntry[], hints: PersonHints): ActorEntry | undefined {
  const code = hints.countryCode;
  const sameCountry =
    code === null ? entries : entries.filter((entry) => entry.countryCode === code);
  const date = hints.publishedAt;
  const inOffice =
    date === null ? sameCountry : sameCountry.filter((entry) => isInOffice(entry, date));
  const left = inOffice.length > 0 ? inOffice : sameCountry;
  return left.length === 1 || inOffice.length > 0 ? left[0] : undefined;
}

function listedName(line: Line, at: number, hints: PersonHints): PersonFound | null {
  const chunk = line.chunkAt[at];
  const entries = (chunk?.senses ?? [])
    .filter(({ use, entry }) => use === "name" && entry?.kind === "person")
    .map(({ entry }) => entry)
    .filter((entry) => entry !== null);
  if (chunk === undefined || entries.length === 0) return null;
  const entry = choose(entries, { ...hints, countryCode: null }) ?? entries[0] ?? null;
  return { entry, from: chunk.from, to: chunk.to };
}

/** A listed person called by the last name after a title: "President Assad". */
function listedByLastName(index: ActorIndex, run: Run, hints: PersonHints): ActorEntry | null {
  const isLastOnly = run.tokens.filter(
    ({ form }) => !isSilent(form) && !particles.has(form.toLowerCase()),
  );
  if (!hints.hasTitle || isLastOnly.length !== 1) return null;
  const known = index.personsByLastName.get(lastNameOf(isLastOnly[0]?.form ?? "")) ?? [];
  return choose(known, hints) ?? null;
}

/** "Health Emergencies Programme" after a title is no person, nor is "King Edward Street". */
function holdsBody(line: Line, run: Run): boolean {
  const last = line.tokens[run.to - 1]?.form.toLowerCase() ?? "";
  if (run.to - run.from > 1 && placeNouns.has(last)) return true;
  for (let at = run.from; at < run.to; at += 1) {
    if (senseOf(line.chunkAt[at], "body") !== undefined) return true;
  }
  return false;
}

/**
 * Gives the person named from a token on: a listed one, or any run of capitalised words where a title or office
 * stands before; null when no name begins there.
 */
export function personAt(
  { index, line }: { index: ActorIndex; line: Line },
  at: number,
  hints: PersonHints,
): PersonFound | null {
  const listed = listedName(line, at, hints);
  if (listed !== null) return listed;
  if (!hints.hasTitle || breaks(line, line.chunkAt[at])) return null;
  const run = runAt(line, at);
  if (run === null || holdsBody(line, run)) return null;
  return { entry: listedByLastName(index, run, hints), from: run.from, to: run.to };
}
