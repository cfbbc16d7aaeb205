import type { Span } from "../model/index.ts";
import type { Lexicon } from "./words.ts";

/** Words that no compound is made with: where one ends or begins a word that nobody knows, a space was lost. */
const loose = new Set(
  `the of from with and but that which who whom whose this these those their its his her our was were are has have had
   been would could should not about around between into near than during since until because while when where some all
   more most many several already still also only just then there here according including against without within`.split(
    /\s+/,
  ),
);
/** Words that do make compounds or endings ("takeover", "inroad", "actor"), so that they part only from amounts, capitals and one another. */
const joining = new Set(
  "in on at by as to or is for over out up down off after before under will may can".split(" "),
);
const shortestGlued = 5;
const longestGlued = 30;
const shortestPart = 5;
/** How far down the list of words by frequency the parts of a glued word may stand. */
const commonRank = 20_000;
/** The same for two parts of which neither is a loose word. */
const frequentRank = 6_000;

/** Words by frequency: 0 the most frequent; Infinity for what nobody knows. */
type RankOf = (word: string) => number;

/** What gluing asks of words. */
export interface Vocabulary {
  readonly rankOf: RankOf;
  /** Says at once of a word without digits, in any case, whether it is known. */
  readonly knows: (form: string) => boolean;
}

/** Gives the rank of words by their frequency in large text. */
export function ranksOf({ clusters }: Lexicon): RankOf {
  const ranks = new Map([...clusters.keys()].map((word, rank) => [word, rank]));
  return (word) => ranks.get(word) ?? Infinity;
}

const isLoose = (word: string): boolean => loose.has(word);
const isClosed = (word: string): boolean => loose.has(word) || joining.has(word);

/** Says whether a word is a form that no compound begins with: a plural or a past. */
function isInflected(word: string): boolean {
  return word === "people" || /(?:ed|[^aious]s)$/.test(word);
}

function isLostSpace(before: string, after: string, rankOf: RankOf): boolean {
  if (isClosed(before) && isClosed(after)) return isLoose(before) || isLoose(after);
  const rank = Math.max(rankOf(before), rankOf(after));
  const shortest = Math.min(before.length, after.length);
  if (rank > commonRank) return false;
  if (isLoose(before)) return after.length >= shortestPart;
  if (isLoose(after)) return before.length >= shortestPart;
  return rank <= frequentRank && shortest >= shortestPart && isInflected(before);
}

/** Where two known words in lower case part a word that nobody knows; 0 when they do not. */
function wordsPart(word: string, rankOf: RankOf): number {
  let best = 0;
  let lowest = Infinity;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rank = rankOf(before) + rankOf(after);
    if (rank >= lowest || !isLostSpace(before, after, rankOf)) continue;
    best = at;
    lowest = rank;
  }
  return best;
}

/** Where a capital in the word ("inDistrict", "peopleIn") or the end of its capitals ("IDPcamps") parts it; 0 when none does. */
function capitalPart(form: string, rankOf: RankOf): number {
  const [, before = "", after = ""] = /^(\p{Ll}{2,})(\p{Lu}\p{L}+)$/u.exec(form) ?? [];
  if (after !== "") {
    const isWord = before.length >= 4 && rankOf(before) <= commonRank;
    return isWord || isClosed(before) ? before.length : 0;
  }
  const [, initials = "", word = ""] = /^(\p{Lu}{2,})(\p{Ll}{4,})$/u.exec(form) ?? [];
  return rankOf(word) <= commonRank ? initials.length : 0;
}

/** Where an amount ends and a known word begins: "7,000were"; 0 when none does. */
function behindAmount(form: string, rankOf: RankOf): number {
  const [, amount = "", word = ""] = /^(\d[\d,.]*)(\p{L}\p{Ll}+)$/u.exec(form) ?? [];
  const lower = word.toLowerCase();
  if (isClosed(lower)) return amount.length;
  const isWord = lower.length >= 3 && rankOf(lower) <= commonRank;
  return isWord ? amount.length : 0;
}

/** Where a known word ends and an amount begins: "of7,000"; 0 when none does. */
function beforeAmount(form: string, rankOf: RankOf): number {
  const [, word = "", amount = ""] = /^(\p{Ll}{2,})(\d[\d,]*)$/u.exec(form) ?? [];
  const isWord = isClosed(word) || (amount.includes(",") && rankOf(word) <= commonRank);
  return isWord ? word.length : 0;
}

/** Gives where a space was lost in a token that no vocabulary knows, counted from its begin; 0 when none was. */
function partOf(form: string, { rankOf, knows }: Vocabulary): number {
  if (form.length < shortestGlued || form.length > longestGlued) return 0;
  const hasDigit = /\d/.test(form);
  // Most words are known, and need not be tried.
  if (!hasDigit && knows(form)) return 0;
  const lower = form.toLowerCase();
  if (rankOf(lower) < Infinity || !/^[\p{L}\d,.]+$/u.test(form)) return 0;
  if (hasDigit) return behindAmount(form, rankOf) || beforeAmount(form, rankOf);
  return form === lower ? wordsPart(form, rankOf) : capitalPart(form, rankOf);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** Says whether a token may be glued at all: an amount alone, an account's name, a short or a very long word is not. */
function mayBeGlued(text: string, { start, end }: Span): boolean {
  if (end - start < shortestGlued || end - start > longestGlued) return false;
  if (isDigit(text, start) && isDigit(text, end - 1)) return false;
  // The name of an account or a topic is one word by design.
  return !"@#".includes(text.charAt(start - 1) || " ");
}

/**
 * Parts tokens that lost a space, as in text out of PDF files: "displacedabout", "ofMosul", "7,000were". A token is parted
 * only where no vocabulary knows it, both sides are known, and no compound is made of the two.
 *
 * @returns the tokens with the glued ones in two, or in more where several spaces were lost; linear in the tokens
 */
export function partGlued(text: string, tokens: readonly Span[], vocabulary: Vocabulary): Span[] {
  const parts: Span[] = [];
  for (const token of tokens) {
    let last = token;
    for (let count = 1; count < 4 && mayBeGlued(text, last); count += 1) {
      const at = partOf(text.slice(last.start, last.end), vocabulary);
      if (at === 0) break;
      parts.push({ start: last.start, end: last.start + at });
      last = { start: last.start + at, end: last.end };
    }
    parts.push(last);
  }
  return parts;
}
