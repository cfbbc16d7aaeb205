import { bestChoice, placeFeatures } from "./choice.ts";
import { join2, join3 } from "./hashing.ts";
import type { Weights } from "./weights.ts";
import { CANDIDATES, COARSE, FINE, SUFFIX, WORD, type WordTable } from "./words.ts";

/** How a word is written inside a sentence. */
export const LOWER = 0;
/** With a capital first letter. */
export const CAPITAL_FIRST = 1;
/** In capitals throughout. */
export const ALL_CAPITALS = 2;
const everyCase = Uint8Array.of(LOWER, CAPITAL_FIRST, ALL_CAPITALS);
/** How many features a word has. */
export const CASE_FEATURES = 18;
const FEWEST_WORDS = 4;
const functionWords = new Set("of the and in to for on with at by from as a an is are".split(" "));

/** How a sentence is written, as far as its letters tell. */
export type Manner = "mixed" | "capitals" | "lower" | "title";

interface Letters {
  words: number;
  capital: number;
  allCapital: number;
  functionCapital: number;
}

function count(letters: Letters, form: string, isFirst: boolean): void {
  const unit = form.charCodeAt(0);
  // Most words by far begin with a small letter, and tell no more.
  if (unit >= 97 && unit <= 122) {
    letters.words += 1;
    return;
  }
  const lower = form.toLowerCase();
  const upper = form.toUpperCase();
  if (lower === upper) return;
  letters.words += 1;
  if (lower.startsWith(form.charAt(0))) return;
  letters.capital += 1;
  if (form === upper && form.length > 1) letters.allCapital += 1;
  if (!isFirst && functionWords.has(lower)) letters.functionCapital += 1;
}

/** Says in what manner a sentence is written: "title" is Every Word With A Capital, as headings are. */
export function mannerOf(forms: readonly string[]): Manner {
  const letters: Letters = { words: 0, capital: 0, allCapital: 0, functionCapital: 0 };
  forms.forEach((form, at) => count(letters, form, at === 0));
  const { words, capital, allCapital, functionCapital } = letters;
  if (words < FEWEST_WORDS) return allCapital === words && words > 1 ? "capitals" : "mixed";
  if (capital === 0) return "lower";
  if (allCapital >= 0.8 * words) return "capitals";
  const isTitle = capital >= 0.85 * words && (functionCapital > 0 || words >= 6);
  return isTitle ? "title" : "mixed";
}

/** Gives words the case they would have inside an ordinary sentence. */
export class Truecaser {
  readonly features = new Int32Array(CASE_FEATURES);
  readonly rows: Int32Array;
  readonly cases: Uint8Array;
  private readonly words: WordTable;
  private readonly weights: Weights;
  private readonly shift: number;

  constructor(words: WordTable, weights: Weights, longest: number) {
    this.words = words;
    this.weights = weights;
    this.shift = 32 - Math.log2(weights.length);
    this.rows = new Int32Array(longest + 4);
    this.cases = new Uint8Array(longest + 4);
  }

  /** Looks the words up, whatever their case; call before the others. */
  begin(forms: readonly string[]): void {
    this.words.reserve(forms.length + 2);
    const edge = this.words.rowOf("");
    this.rows.fill(edge);
    forms.forEach((form, at) => (this.rows[at + 2] = this.words.rowOf(form.toLowerCase())));
    this.cases.fill(3, 0, 2);
  }

  /** Gives the words of a sentence in their ordinary case; its first word gets a capital. */
  recase(forms: readonly string[]): string[] {
    this.begin(forms);
    return forms.map((form, at) => {
      this.cases[at + 2] = LOWER;
      if (form.toLowerCase() === form.toUpperCase()) return form;
      this.extract(at + 2);
      const found = this.best();
      this.cases[at + 2] = found;
      return write(form, at === 0 && found === LOWER ? CAPITAL_FIRST : found);
    });
  }

  /** Gives the best case under the features extracted last. */
  best(): number {
    return bestChoice(this.weights, this.features, everyCase);
  }

  /** Fills `features` for a word whose two neighbours before have their cases. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  extract(at: number): void {
    const { cases, features: f, rows } = this;
    const v = this.words.values;
    const r = rows[at] ?? 0;
    const p = rows[at - 1] ?? 0;
    const n = rows[at + 1] ?? 0;
    const w = v[r + WORD] ?? 0;
    const fine = v[r + FINE] ?? 0;
    const coarse = v[r + COARSE] ?? 0;
    const before = (cases[at - 1] ?? 0) * 31 + (cases[at - 2] ?? 0) + 900;
    f[0] = 1;
    f[1] = w + 2;
    f[2] = fine + 3;
    f[3] = coarse + 4;
    f[4] = join2(w, v[p + WORD] ?? 0) + 5;
    f[5] = join2(w, v[n + WORD] ?? 0) + 6;
    f[6] = join2(fine, v[p + WORD] ?? 0) + 7;
    f[7] = join2(fine, v[n + WORD] ?? 0) + 8;
    f[8] = join2(fine, v[p + FINE] ?? 0) + 9;
    f[9] = join2(fine, v[n + FINE] ?? 0) + 10;
    f[10] = join2(w, before) + 11;
    f[11] = join2(coarse, before) + 12;
    f[12] = (v[r + SUFFIX + 3] ?? 0) + 13;
    f[13] = join2(v[r + SUFFIX + 2] ?? 0, fine) + 14;
    f[14] = join2(v[p + WORD] ?? 0, before) + 15;
    f[15] = join3(fine, v[n + COARSE] ?? 0, before) + 16;
    f[16] = join2(v[r + CANDIDATES] ?? 0, before) + 17;
    f[17] = join3(v[p + FINE] ?? 0, coarse, v[n + FINE] ?? 0) + 18;
    placeFeatures(f, this.shift);
  }
}

function write(form: string, choice: number): string {
  if (choice === ALL_CAPITALS) return form.toUpperCase();
  const lower = form.toLowerCase();
  return choice === LOWER ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}
