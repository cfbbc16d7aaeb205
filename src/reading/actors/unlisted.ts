import { englishActorWords as words } from "../../languages/index.ts";
import type { Mention, Token } from "../../model/index.ts";
import { senseOf, type Chunk, type Line } from "./chunks.ts";
import { isArticle, type Sense } from "./name-index.ts";
import { isGivenName, runAt, type Run } from "./persons.ts";
import { isFormOf } from "./verbs.ts";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const inside = setOf(words.placePrepositions);
const placeNouns = setOf(words.placeNouns);
const placeStarts = setOf(words.placeStarts);
const speaking = setOf(words.speechVerbs);
const saying = setOf("say tell add tweet explain recall write");
const suffered = setOf(words.sufferedVerbs);
const linking = setOf("de del della di da do dos das la las los le van von der den ter y e zu st");
const links = setOf("of for de del");
const MOST_PARTS = 4;
/** How many quotation marks and brackets may stand before a sentence's first word. */
const MOST_MARKS = 3;
const LONGEST_PERSON = 5;

/** What an unlisted name is by its shape and context; the tokens it covers. */
export interface Unlisted {
  readonly from: number;
  readonly to: number;
  readonly kind: Extract<
    Mention["kind"],
    "person" | "organisation" | "armed-group" | "armed-force"
  >;
}

function lower(line: Line, at: number): string {
  return line.tokens[at]?.form.toLowerCase() ?? "";
}

function bodyAt(line: Line, at: number): Sense | undefined {
  return senseOf(line.chunkAt[at], "body");
}

/** The body noun that a run ends with, or has before its "of": "Atlacatl Battalion", "Movement for the Liberation". */
function bodyIn(line: Line, run: Run): Sense | undefined {
  let found: Sense | undefined;
  for (let at = run.from; at < run.to; at += 1) found = bodyAt(line, at) ?? found;
  return found;
}

/** The words that link a body's name to its next part: "of the", "for", and "and" once one of those stood before. */
function linkEnd(line: Line, at: number, hasLink: boolean): number {
  const first = lower(line, at);
  if (first === "and") return hasLink ? at + 1 : at;
  if (!links.has(first)) return at;
  return lower(line, at + 1) === "the" ? at + 2 : at + 1;
}

/** Carries a body's name over "of the", "for" and "and" to the capitalised words behind. */
function bodyEnd(line: Line, from: number): number {
  let to = from;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const next = linkEnd(line, to, parts > 0);
    const run = next === to ? null : runAt(line, next);
    if (run === null || senseOf(line.chunkAt[next], "name") !== undefined) return to;
    to = run.to;
  }
  return to;
}

function meaningful(run: Run): string[] {
  return run.tokens
    .map(({ form }) => form)
    .filter(
      (form) => /^\p{Lu}\p{L}/u.test(form) && !isArticle(form) && !linking.has(form.toLowerCase()),
    );
}

function isPlaceByContext(line: Line, run: Run): boolean {
  if (placeNouns.has(lower(line, run.to)) || placeNouns.has(lower(line, run.to - 1))) return true;
  if (placeStarts.has(lower(line, run.from - 1))) return true;
  const at = lower(line, run.from - 1) === "the" ? run.from - 2 : run.from - 1;
  return inside.has(lower(line, at)) || lower(line, at) === "of";
}

/** "X, 34," */
function hasAge(line: Line, run: Run): boolean {
  return (
    lower(line, run.to) === "," &&
    /^\d{1,3}$/.test(lower(line, run.to + 1)) &&
    lower(line, run.to + 2) === ","
  );
}

/** "X said", "said X.", "X, said": a verb of saying beside the run. */
function isSaid(line: Line, run: Run, isAlone: boolean): boolean {
  const isEnd = /^[.,;]$/.test(lower(line, run.to));
  if (isFormOf(line.tokens[run.to], isAlone ? saying : speaking)) return true;
  if (!isEnd && isAlone) return false;
  if (isFormOf(line.tokens[run.from - 1], saying)) return true;
  return isEnd && !isAlone && isFormOf(line.tokens[run.to + 1], saying);
}

/** Says whether a verb of speaking or acting has the run as its subject; one word alone must stand beside it. */
function speaks(line: Line, run: Run): boolean {
  const isAlone = meaningful(run).length === 1;
  if (isSaid(line, run, isAlone)) return true;
  if (isAlone) return false;
  const isOuter = ({ head }: Token): boolean => head < run.from || head >= run.to;
  const first = run.tokens.find(isOuter);
  const verb = line.tokens[first?.head ?? -1];
  if (first?.relation.startsWith("nsubj") === true) return isFormOf(verb, speaking);
  return first?.relation === "obj" && isFormOf(verb, suffered);
}

/** "X, a resident of the town": somebody told by a common noun after a comma. */
function isDescribed(line: Line, run: Run): boolean {
  if (lower(line, run.to) !== "," || !["a", "an", "the"].includes(lower(line, run.to + 1)))
    return false;
  const uses = ["population", "leader", "speaker", "title"] as const;
  const noun =
    senseOf(line.chunkAt[run.to + 2], ...uses) ?? senseOf(line.chunkAt[run.to + 3], ...uses);
  return noun !== undefined;
}

/** "Ivanka Trump": another name before a listed last name. */
function isRelative(line: Line, run: Run): boolean {
  const last = senseOf(line.chunkAt[run.to - 1], "name");
  return run.to - run.from > 1 && last?.entry?.kind === "person";
}

/** Words of the lexicon are common nouns in capitals: "Opposition Forces". */
function isCommon(line: Line, run: Run): boolean {
  for (let at = run.from; at < run.to; at += 1) {
    if (
      senseOf(line.chunkAt[at], "population", "fighters", "troops", "institution", "body") !==
      undefined
    )
      return true;
  }
  return false;
}

/** Given names show a person, whatever stands around but a place's words. */
function hasGivenName(line: Line, run: Run, names: readonly string[]): boolean {
  if (names.length < 2) return false;
  if (isGivenName(names[0] ?? "")) return true;
  return !placeStarts.has(lower(line, run.from)) && names.slice(1).some(isGivenName);
}

/** "CBC Toronto", "Brant OPP": acronyms are no part of a person's name. */
function holdsAcronym(line: Line, names: readonly string[]): boolean {
  return line.casing === "mixed" && names.some((name) => /^\p{Lu}{3,}$/u.test(name));
}

function isPerson(line: Line, run: Run): boolean {
  const names = meaningful(run);
  const isShort = names.length > 0 && names.length <= LONGEST_PERSON;
  if (!isShort || holdsAcronym(line, names)) return false;
  if (hasAge(line, run)) return true;
  if (isPlaceByContext(line, run)) return false;
  if (isRelative(line, run) || hasGivenName(line, run, names)) return true;
  return isByContext(line, run, names);
}

/** What stands around the words shows a person, though no given name does. */
function isByContext(line: Line, run: Run, names: readonly string[]): boolean {
  const isPlace = placeStarts.has(lower(line, run.from));
  if (line.casing !== "mixed" || isPlace || isCommon(line, run)) return false;
  return speaks(line, run) || (names.length > 1 && isDescribed(line, run));
}

/** The first word of a sentence is capitalised whatever it is. */
function startOf(line: Line, at: number): number {
  const token = line.tokens[at];
  if (token === undefined || line.casing !== "mixed" || !isFirstWord(line, at)) return at;
  const isOther = ["ADV", "ADJ", "DET", "VERB", "AUX", "ADP", "NOUN", "NUM"].includes(token.upos);
  if (!isOther || isGivenName(token.form)) return at;
  // "Ivanka Trump": a noun that stands before a last name is a name too.
  const next = senseOf(line.chunkAt[at + 1], "name");
  return token.upos === "NOUN" && next?.entry?.kind === "person" ? at : at + 1;
}

function isFirstWord(line: Line, at: number): boolean {
  if (at > MOST_MARKS) return false;
  return line.tokens.slice(0, at).every(({ form }) => !/\p{L}/u.test(form));
}

/** "Falcons of Hope Brigade": the body noun stands behind the "of". */
function bodyBehind(line: Line, run: Run): Sense | undefined {
  const next = linkEnd(line, run.to, false);
  const rest = next === run.to || run.to - run.from > 2 ? null : runAt(line, next);
  return rest === null || isGivenName(line.tokens[run.from]?.form ?? "")
    ? undefined
    : bodyIn(line, rest);
}

/** "5th Brigade", "1st Infantry Brigade": a unit named by its number. */
function numberedUnit(line: Line, at: number): Unlisted | null {
  if (!/^\d{1,3}(?:st|nd|rd|th|d)$/i.test(line.tokens[at]?.form ?? "")) return null;
  let kind: string | undefined;
  let to = at + 1;
  for (
    let chunk = line.chunkAt[to];
    senseOf(chunk, "body") !== undefined;
    chunk = line.chunkAt[to]
  ) {
    kind = senseOf(chunk, "body")?.key;
    to = chunk?.to ?? to + 1;
  }
  // "the 5th congress" is none.
  const isUnit = kind === "armed-force" || kind === "armed-group";
  return isUnit ? { from: at, to, kind: "armed-force" } : null;
}

/**
 * Gives the unlisted person or body whose name begins at a token; null when the words there are no name or cannot be
 * told from a place's.
 *
 * @param hasNoun - whether a common noun for one person stands right before
 */
export function unlistedAt(line: Line, at: number, hasNoun = false): Unlisted | null {
  const unit = numberedUnit(line, at);
  const run = unit === null ? runAt(line, startOf(line, at)) : null;
  if (run?.from !== at) return unit;
  const body = line.casing === "title" ? undefined : (bodyIn(line, run) ?? bodyBehind(line, run));
  if (body !== undefined) return bodyNamed(line, run, body);
  // A noun for one person makes two words behind it a name; one alone may be a town's.
  const isNamed = hasNoun && meaningful(run).length > 1 && !isPlaceByContext(line, run);
  return isNamed || isPerson(line, run) ? { from: run.from, to: run.to, kind: "person" } : null;
}

function bodyNamed(line: Line, run: Run, body: Sense): Unlisted | null {
  const to = bodyEnd(line, run.to);
  return to - run.from < 2 ? null : { from: run.from, to, kind: body.key as Unlisted["kind"] };
}

const forces =
  "armed-forces army air-force navy special-forces national-guard republican-guard border-guard coast-guard police gendarmerie security-forces";
const kindOfInstitution: ReadonlyMap<string, Mention["kind"]> = new Map([
  ["government", "government"],
  ["state-media", "organisation"],
  ...forces.split(" ").map((key): [string, Mention["kind"]] => [key, "armed-force"]),
]);

/** What a common noun or phrase without a name stands for; null when it names no actor. */
export function genericKind(chunk: Chunk): Mention["kind"] | null {
  if (senseOf(chunk, "fighters") !== undefined) return "armed-group";
  if (senseOf(chunk, "troops") !== undefined) return "armed-force";
  if (senseOf(chunk, "population", "people") !== undefined) return "population";
  const institution = senseOf(chunk, "institution")?.key;
  return institution === undefined ? null : (kindOfInstitution.get(institution) ?? "office");
}
