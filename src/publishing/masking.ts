import type { ActorDirectory, Coding, Mention, Span } from "../model/index.ts";
import { nameParticles } from "./name-cues.ts";
import { type Word, wordsIn } from "./name-words.ts";
import { findPersonNames, looksPersonal, nameWordsOf } from "./person-names.ts";
import { indexPhrases, markPhrases, type PhraseIndex } from "./phrases.ts";
import { mentionsOf, placesOf } from "./mentions.ts";

/** What stands where a name is withheld. */
export const withheld = "[name withheld]";

/** A stretch of text as shown: words, or a name that is withheld. */
interface MaskedPart extends Span {
  /** The words to show; `withheld` for a hidden name. */
  readonly text: string;
  readonly isHidden: boolean;
}

/** Masks private persons' names in everything that is shown of some reports. */
export interface Masking {
  /** Gives the text in parts, in order; `start` and `end` count in the text that came in. */
  parts(text: string): MaskedPart[];
  /** Gives the text with every hidden name replaced by "[name withheld]". */
  words(text: string): string;
  /** Gives an address that holds no hidden name, else null. Only http and https addresses come back. */
  address(url: string | null): string | null;
  /** Gives a mention's name, masked as a whole when it is a private person's. */
  name(mention: Mention): string;
}

/** Makes maskings; built once over the listed actors, whose names may stand. */
export interface Masker {
  /**
   * Makes the masking of one page.
   *
   * @param codings - every coding that the page shows something of
   * @param released - names a reviewer has released
   */
  over(codings: readonly Coding[], released?: readonly string[]): Masking;
}

/**
 * Makes the guard of private names: holders of public office and named leaders listed in `actors` may stand, any
 * other personal name is withheld.
 *
 * @source docs/decisions/0006-masking.md
 */
export function createMasker(actors: ActorDirectory): Masker {
  const listed = indexPhrases(actors.entries.flatMap((entry) => [entry.name, ...entry.aliases]));
  const isListed = (mention: Mention): boolean =>
    mention.actorId !== null && actors.byId(mention.actorId) !== undefined;
  const remembered = new Map<string, Found>();
  return {
    over(codings, released = []) {
      const free = indexPhrases(released);
      const found = codings.map((coding) => inCoding(coding));
      const places = indexPhrases(found.flatMap((each) => each.places));
      const isFree = new Set(released.map(foldName));
      const names = new Set(found.flatMap((each) => each.names));
      for (const name of names) if (isFree.has(foldName(name))) names.delete(name);
      return masking(names, [listed, places, free], isListed);
    },
  };

  function inCoding(coding: Coding): Found {
    const key = `${coding.report.id} ${coding.coder}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const places = placesOf(coding).flatMap((place) => [place.text, place.name]);
    const found = { places, names: privateNames(coding, [listed, indexPhrases(places)]) };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, found);
    return found;
  }

  function privateNames(coding: Coding, allowed: readonly PhraseIndex[]): string[] {
    const names = new Set<string>();
    for (const mention of mentionsOf(coding))
      if (!isListed(mention) && isPrivate(mention)) collect(names, mention);
    for (const text of [coding.report.title ?? "", coding.report.text])
      for (const span of findPersonNames(text, spansMarked(wordsIn(text), allowed)))
        names.add(text.slice(span.start, span.end));
    return [...names];
  }
}

function foldName(name: string): string {
  return wordsIn(name)
    .map((word) => word.folded)
    .join(" ");
}

/** What one coding gives away. */
interface Found {
  readonly places: readonly string[];
  readonly names: readonly string[];
}

/** Codings whose names are remembered: a coding of one report by one coder never changes. */
const mostRemembered = 5000;

function isPrivate(mention: Mention): boolean {
  if (mention.kind === "person") return true;
  return mention.kind === "unknown" && looksPersonal(mention.text);
}

function collect(names: Set<string>, mention: Mention): void {
  for (const text of [mention.text, mention.name]) {
    const words = nameWordsOf(text);
    if (words.length > 0) names.add(words.join(" "));
  }
}

function spansMarked(words: readonly Word[], allowed: readonly PhraseIndex[]): Span[] {
  const marks = markPhrases(words, allowed);
  return words.filter((_, index) => marks[index] === true);
}

/** Words that alone give a person away: each word of a name but the small ones. */
function tellingWords(names: ReadonlySet<string>): Set<string> {
  const telling = new Set<string>();
  for (const name of names)
    for (const word of wordsIn(name))
      if (word.folded.length > 2 && !nameParticles.has(word.folded)) telling.add(word.folded);
  return telling;
}

function masking(
  names: ReadonlySet<string>,
  allowed: readonly PhraseIndex[],
  isListed: (mention: Mention) => boolean,
): Masking {
  const full = indexPhrases([...names].filter((name) => wordsIn(name).length > 1));
  const telling = tellingWords(names);
  const hidden = (text: string): Span[] => {
    const words = wordsIn(text);
    const mayStand = markPhrases(words, allowed);
    const isFull = markPhrases(words, [full]);
    const known = words.filter((_, index) => mayStand[index] === true);
    const isHidden = words.map(
      (word, index) =>
        isFull[index] === true ||
        (word.isCapital && telling.has(word.folded) && mayStand[index] === false),
    );
    return joined(text, [
      ...words.filter((_, index) => isHidden[index] === true),
      ...findPersonNames(text, known),
    ]);
  };
  const parts = (text: string): MaskedPart[] => cut(text, hidden(text));
  const words = (text: string): string =>
    parts(text)
      .map((part) => part.text)
      .join("");
  return {
    parts,
    words,
    address(url) {
      if (url === null || !/^https?:\/\//iu.test(url)) return null;
      return wordsIn(readable(url)).some((word) => telling.has(word.folded)) ? null : url;
    },
    name(mention) {
      if (isListed(mention)) return mention.name;
      return mention.kind === "person" && nameWordsOf(mention.name).length > 0
        ? withheld
        : words(mention.name);
    },
  };
}

/** An address with its escapes undone, so that no name hides behind them. */
function readable(url: string): string {
  try {
    return decodeURIComponent(url).replace(/[_+]/gu, " ");
  } catch {
    return url.replace(/[_+]/gu, " ");
  }
}

/** Joins spans that only spaces, hyphens, full stops or small name words part. */
function joined(text: string, spans: Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (last !== undefined && (span.start <= last.end || isGlue(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

function isGlue(between: string): boolean {
  if (between.length > 12) return false;
  if (/^[ .-]+$/u.test(between)) return !between.includes(". ") || between.length <= 2;
  return (
    /^[\p{L} -]+$/u.test(between) &&
    wordsIn(between).every((word) => nameParticles.has(word.folded))
  );
}

function cut(text: string, spans: readonly Span[]): MaskedPart[] {
  const parts: MaskedPart[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from)
      parts.push({ start: from, end: start, text: text.slice(from, start), isHidden: false });
    parts.push({ start, end, text: withheld, isHidden: true });
    from = end;
  }
  if (from < text.length)
    parts.push({ start: from, end: text.length, text: text.slice(from), isHidden: false });
  return parts;
}
