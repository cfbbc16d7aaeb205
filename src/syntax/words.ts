import { hashString, hashUnits, scatter } from "./hashing.ts";

/** Columns of what is known of a word form, each a 32-bit hash but the candidates. */
export const FORM = 0;
/** The form in lower case, digits levelled. */
export const WORD = 1;
/** The last one to four letters: SUFFIX + 1 … SUFFIX + 4. */
export const SUFFIX = 1;
/** The first three letters. */
export const PREFIX = 6;
/** Upper case, lower case, digits and marks in their order, repetitions left out. */
export const SHAPE = 7;
/** The word's cluster among 512, by its company in large text. */
export const FINE = 8;
/** The word's cluster among 64. */
export const COARSE = 9;
/** Which tags the word may bear, as a set's number: see {@link WordTable.candidates}. */
export const CANDIDATES = 10;
/** 1 when the form begins with a capital, 0 when it has letters but does not, 2 for numbers and marks. */
export const CAPITAL = 11;
/** The tag that the dictionary lists first for the word. */
export const LISTED = 12;
/** How many columns there are. */
export const COLUMNS = 13;

const CAPACITY = 1 << 16;
const LONGEST = 48;

/** What a dictionary says of words that bear the same tags. */
export interface Listing {
  /** The treebank tag that they bear most: "VBD". */
  readonly main: string;
  /** Number of the set of tags that they may bear in lower case, in `tagSets`; -1 where the dictionary does not tell. */
  readonly tagSet: number;
  /** The same for their capitalised forms. */
  readonly capitalTagSet: number;
}

/** What the model knows about words, before any sentence is seen. */
export interface Lexicon {
  /** Lower-case word → fine cluster × 64 + coarse cluster. */
  readonly clusters: ReadonlyMap<string, number>;
  /** Lower-case word → number of its listing. */
  readonly listingOf: ReadonlyMap<string, number>;
  readonly listings: readonly Listing[];
  /** Lower-case word of the treebank → number of its set of tags in `tagSets`. */
  readonly tagSetOf: ReadonlyMap<string, number>;
  /** Sets of tag numbers; set 0 is for words not listed. */
  readonly tagSets: readonly Uint8Array[];
}

/** Gives the form with all digits as "0", so that numbers of one pattern are one word. */
export function levelDigits(word: string): string {
  return /[0-9]/.test(word) ? word.replace(/[0-9]/g, "0") : word;
}

/** Gives the name under which the tags of rare words with this ending are listed. */
export function suffixKey(form: string): string {
  const end = levelDigits(form.slice(-2).toLowerCase());
  return isUpper(form.charAt(0)) ? `A ${end}` : `a ${end}`;
}

/** Gives the name under which the tags of a listed word are kept for its capitalised forms. */
export function capitalKey(word: string): string {
  return `^${word}`;
}

const anyLetter = /\p{L}/u;

function isUpper(character: string): boolean {
  return character.toLowerCase() !== character;
}

function letterKind(unit: number): number {
  if (unit >= 97 && unit <= 122) return 120;
  if (unit >= 65 && unit <= 90) return 88;
  if (unit >= 48 && unit <= 57) return 57;
  if (unit < 128) return unit;
  const letter = String.fromCharCode(unit);
  if (letter.toLowerCase() !== letter) return 88;
  return letter.toUpperCase() !== letter ? 120 : 42;
}

function shapeOf(form: string): number {
  let shape = 17;
  let last = 0;
  let repeats = 0;
  for (let at = 0; at < form.length && at < LONGEST; at += 1) {
    const kind = letterKind(form.charCodeAt(at));
    repeats = kind === last ? repeats + 1 : 0;
    last = kind;
    if (repeats < 2) shape = Math.imul(shape ^ kind, 0x01000193);
  }
  return scatter(shape);
}

/**
 * Numbers word forms and keeps what features need of each, so that a form's letters are looked at once.
 *
 * Its memory is bounded: when full it forgets all and begins again, which changes no result.
 */
export class WordTable {
  readonly values = new Int32Array(CAPACITY * COLUMNS);
  readonly lexicon: Lexicon;
  /** Dictionary forms of each row's form, by the number of the row and of the tag, as the analyser finds them. */
  readonly lemmas: (string | undefined)[][] = [];
  private readonly numbers = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes room for `count` more forms: call before a sentence, never within one. */
  reserve(count: number): void {
    if (this.numbers.size + count <= CAPACITY) return;
    this.numbers.clear();
    this.lemmas.length = 0;
  }

  /** Gives the first column of the form's row in `values`. */
  rowOf(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const row = (this.numbers.size % CAPACITY) * COLUMNS;
    this.numbers.set(form, row);
    this.fill(row, form.length > LONGEST ? form.slice(0, LONGEST) : form);
    return row;
  }

  /**
   * Says whether a form is of the vocabulary in some case, or one that differs from it in digits alone is. It makes room
   * and a row for the form where it has none: rows given before are no longer good.
   */
  knows(form: string): boolean {
    this.reserve(1);
    return this.values[this.rowOf(form) + FINE] !== 0;
  }

  /** Gives the tags that a form's row allows. */
  candidates(row: number): Uint8Array {
    return this.lexicon.tagSets[this.values[row + CANDIDATES] ?? 0] ?? new Uint8Array(0);
  }

  /** Says whether the dictionary lists a treebank tag first for the form of a row. */
  isListed(row: number, tag: string): boolean {
    return this.values[row + LISTED] === hashString(tag);
  }

  private fill(row: number, form: string): void {
    const { values } = this;
    const lower = form.toLowerCase();
    const word = levelDigits(lower);
    values[row + FORM] = hashString(levelDigits(form));
    values[row + WORD] = hashString(word);
    for (let length = 1; length <= 4; length += 1) {
      values[row + SUFFIX + length] = hashUnits(
        word,
        Math.max(0, word.length - length),
        word.length,
      );
    }
    values[row + PREFIX] = hashUnits(word, 0, Math.min(3, word.length));
    values[row + SHAPE] = shapeOf(form);
    const cluster = this.lexicon.clusters.get(lower) ?? this.lexicon.clusters.get(word) ?? -1;
    values[row + FINE] = cluster < 0 ? 0 : scatter(cluster + 77);
    values[row + COARSE] = cluster < 0 ? 0 : scatter((cluster & 63) + 7777777);
    const listing = this.listingFor(lower);
    values[row + LISTED] = listing === undefined ? 0 : hashString(listing.main);
    const isCapital = isUpper(form.charAt(0));
    values[row + CANDIDATES] = this.tagSetFor({ form, word, isCapital }, listing);
    values[row + CAPITAL] = isCapital ? 1 : anyLetter.test(form) ? 0 : 2;
  }

  private listingFor(lower: string): Listing | undefined {
    const number = this.lexicon.listingOf.get(lower);
    return number === undefined ? undefined : this.lexicon.listings[number];
  }

  /** By the treebank where the word is common there, by the dictionary where it is not, else by its ending. */
  private tagSetFor(
    { form, word, isCapital }: { form: string; word: string; isCapital: boolean },
    listing: Listing | undefined,
  ): number {
    const { tagSetOf } = this.lexicon;
    const common = (isCapital ? tagSetOf.get(capitalKey(word)) : undefined) ?? tagSetOf.get(word);
    if (common !== undefined) return common;
    const listed = (isCapital ? listing?.capitalTagSet : listing?.tagSet) ?? -1;
    return listed >= 0 ? listed : (tagSetOf.get(suffixKey(form)) ?? 0);
  }
}
