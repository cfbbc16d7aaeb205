import type { Token } from "../../model/index.ts";

const capital =
  /^[‘ʿʻ]?(?:[\p{Lu}\p{Lt}]|(?:al|el|an|ar|as|ash|at|ad|ez|az|es|ed|d|l|o)[-'’ʼ]\p{Lu})/u;

/** Says whether a word begins with a capital, as "al-Bab" and "d'Ivoire" do after their article. */
export function startsCapital(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // An article is of one or two letters.
  if (first < 128 && !isJoint(form.charCodeAt(1)) && !isJoint(form.charCodeAt(2))) return false;
  return capital.test(form);
}

/** Says whether a character may join an article to its name: a hyphen or an apostrophe. */
function isJoint(unit: number): boolean {
  return unit === 45 || unit === 39 || unit === 0x2019 || unit === 0x02bc;
}

/** Says whether a word is written in capitals only; marks and digits don't count. */
export function isAllCapitals(form: string): boolean {
  return /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);
}

const telling = new Set(["NOUN", "VERB", "ADJ", "ADV"]);
/** What share of its longer words a headline writes small though they are none of grammar. */
const mostSmall = 0.15;

/** Says whether most longer words of a sentence are capitalised, as in headlines; a sentence that lists names writes its verbs and nouns small. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  // The first word has its capital everywhere.
  const rest = tokens.slice(1).filter(({ form }) => /^\p{L}/u.test(form));
  const words = rest.filter(({ form }) => form.length > 3);
  const small = rest.filter(({ form, upos }) => telling.has(upos) && !startsCapital(form));
  return (
    words.length > 2 &&
    words.filter(({ form }) => startsCapital(form)).length >= 0.7 * words.length &&
    small.length <= Math.max(1, mostSmall * words.length) &&
    !small.some(({ upos }) => upos === "VERB")
  );
}

/** Says whether a sentence is written in capitals, as on old wires, so that capitals tell nothing. */
export function isUpperCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ form }) => form.length > 1 && /^\p{L}/u.test(form));
  return (
    words.length > 2 && words.filter(({ form }) => isAllCapitals(form)).length >= 0.7 * words.length
  );
}
