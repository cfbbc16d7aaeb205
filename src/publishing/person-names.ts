import { type Span } from "../model/index.ts";
import { givenNames } from "../languages/index.ts";
import { nameParticles, personTitles, plainWords, sayingVerbs, thingWords } from "./name-cues.ts";
import { foldWord, type Word, wordsIn } from "./name-words.ts";

/** A name has at most this many words; longer runs are headlines or lists. */
const longestName = 5;

/**
 * Finds personal names in English text by their surroundings: titles and callings before them, ages after them,
 * verbs of saying beside them, common given names in them. Misses a name that has none of these; finds none that
 * lies inside `known`.
 *
 * @param text - any text; read in one pass
 * @param known - spans of names that may stand: listed actors, places
 * @returns in text order, not overlapping
 */
export function findPersonNames(text: string, known: readonly Span[] = []): Span[] {
  const words = wordsIn(text);
  const isKnown = coverage(words, known);
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd({ text, words, isKnown }, index);
    if (end > index) {
      const name = nameWithin({ text, words, isKnown }, index, end);
      if (name !== null) found.push(name);
    }
    index = Math.max(end, index + 1);
  }
  return found;
}

interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isKnown: readonly boolean[];
}

function coverage(words: readonly Word[], known: readonly Span[]): boolean[] {
  const sorted = [...known].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return words.map((word) => {
    while (next < sorted.length && (sorted[next]?.start ?? 0) <= word.start) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
      next += 1;
    }
    return word.start < reach;
  });
}

function isNameWord(line: Line, index: number): boolean {
  const word = line.words[index];
  return word !== undefined && word.isCapital && line.isKnown[index] === false;
}

function isJoined(line: Line, index: number): boolean {
  const before = line.words[index - 1];
  const word = line.words[index];
  if (before === undefined || word === undefined) return false;
  const between = line.text.slice(before.end, word.start);
  if (between === " " || between === "-") return true;
  return between === ". " && before.end - before.start === 1;
}

/** The end of the run of capitalised words from `start`, small name words inside it included. */
function runEnd(line: Line, start: number): number {
  if (!isNameWord(line, start)) return start;
  let end = start + 1;
  for (let index = end; index < line.words.length && isJoined(line, index); index += 1) {
    if (isNameWord(line, index)) end = index + 1;
    else if (!nameParticles.has(line.words[index]?.folded ?? "") || line.isKnown[index] === true)
      break;
  }
  return end;
}

function nameWithin(line: Line, start: number, end: number): Span | null {
  let first = start;
  // "Yesterday Dr Ahmad Khalil": what opens the sentence and what only titles him are no part of the name.
  while (first < end && isOpening(line.words[first])) first += 1;
  const run = line.words.slice(first, end);
  const given = run.findIndex((word) => givenNames.has(word.folded));
  if (given >= 0) return spanOf(run.slice(given, given + longestName));
  if (run.length === 0 || run.length > longestName) return null;
  if (run.some((word) => thingWords.has(word.folded))) return null;
  return isNaming(line, first) || isAged(line, end) || isSpeaker(line, first, end)
    ? spanOf(run)
    : null;
}

function isOpening(word: Word | undefined): boolean {
  return word !== undefined && (plainWords.has(word.folded) || personTitles.has(word.folded));
}

function isNaming(line: Line, first: number): boolean {
  if (personTitles.has(line.words[first - 1]?.folded ?? "")) return true;
  const start = line.words[first]?.start ?? 0;
  return /\b(?:named|identified) as $/u.test(line.text.slice(Math.max(0, start - 24), start));
}

function isAged(line: Line, end: number): boolean {
  const from = line.words[end - 1]?.end ?? 0;
  return /^(?:,? \(?|, (?:an? )?)(?:aged? )?\d{1,2}(?:[,.);]|-year-old| years old)/u.test(
    line.text.slice(from, from + 32),
  );
}

/** Two words or more beside a verb of saying: "Xxxx Yyyy told reporters". One word alone may be a body or a capital. */
function isSpeaker(line: Line, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 3) return false;
  const after = line.words[end];
  const isRightBefore =
    after !== undefined && line.text.slice(line.words[end - 1]?.end, after.start) === " ";
  if (isRightBefore && sayingVerbs.has(after.folded)) return true;
  return sayingVerbs.has(line.words[first - 1]?.folded ?? "");
}

function spanOf(run: readonly Word[]): Span | null {
  const first = run[0];
  const last = run[run.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/**
 * Gives the words of a mention's text that make up the person's own name: "local doctor Ahmad Khalil" gives
 * ["ahmad", "khalil"]; a description such as "the driver" gives none.
 *
 * @returns folded words in order
 */
export function nameWordsOf(text: string): string[] {
  return wordsIn(text)
    .filter((word) => word.isCapital || nameParticles.has(word.folded))
    .map((word) => foldWord(word.form))
    .filter((folded) => !personTitles.has(folded) && !plainWords.has(folded));
}

/** Says whether a mention of unknown kind has the shape of a personal name: two to four words, none of a body or place. */
export function looksPersonal(text: string): boolean {
  const words = wordsIn(text);
  const names = nameWordsOf(text);
  if (words.some((word) => thingWords.has(word.folded) || /\d/u.test(word.form))) return false;
  if (names.some((name) => givenNames.has(name))) return true;
  return names.length >= 2 && names.length <= 4 && names.length === words.length;
}
