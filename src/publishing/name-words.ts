/** A word of a text, split at hyphens too, so that "al-Khalil" and "al Khalil" are alike. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Lower case, without marks. */
  readonly folded: string;
  /** Starts with a capital, or is written in letters that have no case. */
  readonly isCapital: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** Folds a word for comparison: lower case, without marks, apostrophes and a possessive s. */
export function foldWord(form: string): string {
  return form
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/['’]/gu, "");
}

/** Splits a text into words in one pass. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [form] = match;
    const first = form.charAt(0);
    words.push({
      start: match.index,
      end: match.index + form.length,
      form,
      folded: foldWord(form),
      isCapital: first !== first.toLowerCase() || (isLetter(first) && !hasCase(first)),
    });
  }
  return words;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function hasCase(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}
