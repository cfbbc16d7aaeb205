const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ħ: "h",
};
const odd = /[ıłøđðþßæœəħ]/g;
const apostrophes = /['’‘ʻʼʿʾ`´′]/g;
const separators = /[-–—.,()/\s]+/g;
const articles = new Set(
  "al el ul il an en ar er as es ash esh ach ech at et ad ed az ez ath adh edh l".split(" "),
);

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/tch|tsh/g, "ch"],
  [/dj/g, "j"],
  [/sch/g, "sh"],
  [/^ch(?=[ea][iy])/, "sh"],
  [/zh/g, "j"],
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|q|c(?!h)/g, "k"],
];
const vowels: readonly (readonly [RegExp, string])[] = [
  [/iy|yi|ie|ei|ey|ai|ay|ee/g, "i"],
  [/ou|oo|au|aw|ow|uw/g, "u"],
  [/y(?![aeiou])/g, "i"],
  [/o/g, "u"],
  [/e/g, "i"],
];

/** One tier of the four, by which a name may be looked up: see {@link foldKeys}. */
export type FoldKeys = readonly [string, string, string, string];

function collapse(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

function apply(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((folded, [pattern, by]) => folded.replace(pattern, by), word);
}

function consonants(token: string): string {
  return collapse(/[hqcj]/.test(token) ? apply(token, digraphs) : token);
}

/** @param base - what {@link consonants} gave */
function phonetic(base: string): string {
  const heard = collapse(apply(base, vowels));
  return heard.replace(/(?:ah|ih)$/, "a").replace(/[iy]+a$/, "a");
}

/** @param base - what {@link consonants} gave */
function skeleton(base: string): string {
  const rest = base
    .slice(1)
    .replace(/[wy]/g, "")
    .replace(/h$/, "")
    .replace(/[aeiou]/g, "");
  const first = base.charAt(0);
  return ("aeiou".includes(first) ? "a" : first) + rest;
}

/** A word of a name by its sound and by its consonants. */
interface FoldedWord {
  readonly sound: string;
  readonly skeleton: string;
}

/** Names share most of their words, and each is tried with and without its neighbours. */
const folded = new Map<string, FoldedWord>();
const MOST_FOLDED = 10_000;

function foldWord(word: string): FoldedWord {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const base = consonants(word);
  const made = { sound: phonetic(base), skeleton: skeleton(base) };
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(word, made);
  return made;
}

/** Removes accents and apostrophes and turns hyphens, stops and brackets into spaces; lower case. */
function plainWords(name: string): string[] {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase().split(" ");
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(odd, (letter) => letters[letter] ?? letter)
    .replace(apostrophes, "")
    .replace(separators, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ");
}

/**
 * Gives the four keys under which a name is looked up, from strict to loose: lower case; without marks and
 * spaces; by sound; consonants only. "Maarat al-Numan" and "Ma'arrat an Nu'man" share the third.
 *
 * Later keys catch more and confuse more: ask in order, and stop at the first with an answer.
 *
 * @param name - a name in any script; only Latin letters are folded by sound
 * @source measurements in docs/decisions/0010-own-parser.md and the folding table of the gazetteer's decision
 */
export function foldKeys(name: string): FoldKeys {
  const words = plainWords(name);
  const kept = words.filter((word, at) => at === words.length - 1 || !articles.has(word));
  const bases = kept.map(foldWord);
  return [
    name.normalize("NFC").trim().toLowerCase(),
    words.join(""),
    bases.map(({ sound }) => sound).join(""),
    collapse(bases.map((word) => word.skeleton).join("")),
  ];
}
