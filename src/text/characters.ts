/** The kinds of character that tokens and sentences are made of. */
export const SPACE = 1;
/** Letters, marks and the underline; see {@link classAt}. */
export const LETTER = 2;
/** Decimal digits of any script and other numbers. */
export const DIGIT = 3;
/** Everything else: punctuation, symbols, lone surrogates. */
export const MARK = 4;

const classes = new Uint8Array(65536);
// A soft hyphen and the joiners belong to the word around them.
const letter = /[\p{L}\p{M}_\u00AD\u200C\u200D]/u;
const digit = /\p{N}/u;
const space = /[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

function classOf(character: string): number {
  if (space.test(character)) return SPACE;
  if (letter.test(character)) return LETTER;
  return digit.test(character) ? DIGIT : MARK;
}

/** Says whether the unit at `index` is the first of a surrogate pair. */
export function startsPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** Gives the class of the character that begins at `index`; past the end it is a space. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return SPACE;
  const unit = text.charCodeAt(index);
  if (startsPair(text, index))
    return classOf(String.fromCodePoint(text.codePointAt(index) ?? unit));
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** Says whether the character at `index` is a letter or a digit. */
export function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LETTER || kind === DIGIT;
}

/** Says whether the unit ends a line: line feed, return, form feed, next line, line or paragraph separator. */
export function endsLine(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Says whether the text has an upper-case letter at `index`. */
export function isUpperAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character.toLowerCase() !== character;
}

/** Says whether the text has a lower-case letter at `index`. */
export function isLowerAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character.toUpperCase() !== character && character.toLowerCase() === character;
}
