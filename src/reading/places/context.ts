import type { Mention, Token } from "../../model/index.ts";
import {
  directions,
  givenNames,
  headKinds,
  institutionNouns,
  namesakeNouns,
  locativePrepositions,
  neverPlaces,
  ordinaryWords,
  personParticiples,
  personTitles,
  placeAcronyms,
  speakingVerbs,
  surnames,
  type HeadKind,
} from "../../languages/index.ts";
import { isAllCapitals, isUpperCase, startsCapital } from "./capitals.ts";
import { doubtOfActors } from "./actors.ts";
import type { NameMatch } from "./names.ts";
import type { PersonNames } from "./persons.ts";

/** What the report as a whole says of its words. */
export interface ReportWords {
  readonly persons: PersonNames;
  /** Words that the report also writes small. */
  readonly lowerCase: ReadonlySet<string>;
  /** Actors found before, by sentence. */
  readonly mentions: readonly (readonly Mention[])[];
}

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();

/** Gives the kind in a plural head word after a list: "Aleppo, Hama and Idlib provinces". */
function headOfList(tokens: readonly Token[], to: number): HeadKind | null {
  if (lowerAt(tokens, to) !== "," && lowerAt(tokens, to) !== "and") return null;
  for (let at = to; at < Math.min(tokens.length, to + 9); at++) {
    const word = lowerAt(tokens, at);
    const isListed = word === "," || word === "and" || startsCapital(tokens[at]?.form ?? "");
    if (!isListed) return word.endsWith("s") ? (headKinds.get(word) ?? null) : null;
  }
  return null;
}

/** Gives the kind that a head word beside the name tells of: "Idlib province", "the Syrian province of Idlib", "the city of Homs". */
export function headOf(
  tokens: readonly Token[],
  { from, to, feature }: NameMatch,
): HeadKind | null {
  if (feature !== null) return feature;
  const after = headKinds.get(lowerAt(tokens, to));
  if (after !== undefined) return after;
  const own = to - from > 1 ? headKinds.get(lowerAt(tokens, to - 1)) : undefined;
  if (own !== undefined) return own;
  const before = lowerAt(tokens, from - 1);
  const isApposed = before === "of" || (before === "," && lowerAt(tokens, from - 2) === "capital");
  if (isApposed) return headKinds.get(lowerAt(tokens, from - 2)) ?? null;
  return headKinds.get(before) ?? headOfList(tokens, to);
}

/** Gives the place of the word before the name that is no article, direction or head word. */
function anchorBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0) {
    const word = lowerAt(tokens, at);
    const isPassed =
      word === "the" ||
      directions.has(word) ||
      headKinds.has(word) ||
      (word === "of" && headKinds.has(lowerAt(tokens, at - 1)));
    if (!isPassed) break;
    at--;
  }
  return at;
}

function before(tokens: readonly Token[], match: NameMatch): number {
  const anchor = lowerAt(tokens, anchorBefore(tokens, match.from));
  if (match.isPlaced || locativePrepositions.has(anchor)) return 2.5;
  const previous = lowerAt(tokens, match.from - 1).replace(/\.$/, "");
  if (personTitles.has(previous)) return -4;
  if (directions.has(previous)) return 1.5;
  const isAfterName =
    match.from > match.run.from && startsCapital(tokens[match.from - 1]?.form ?? "");
  if (isAfterName) return -2;
  return anchor === "of" ? 0.5 : 0;
}

function after(tokens: readonly Token[], match: NameMatch): number {
  const word = lowerAt(tokens, match.to);
  const goesOn = match.to < match.run.to && startsCapital(tokens[match.to]?.form ?? "");
  if (goesOn && !neverPlaces.has(word)) {
    if (namesakeNouns.has(word)) return -9;
    return institutionNouns.has(word) ? -2.5 : -1.5;
  }
  return speakingVerbs.has(word) ? -1 : 0;
}

/** Says whether a name is the bare subject of what is done to persons only: "Wallace was shot", not "a guard in Homs was shot". */
function isPersonsPassive(tokens: readonly Token[], { from, to }: NameMatch): boolean {
  if (from > 0 && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[from - 1]?.upos ?? "")) return false;
  let at = to;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.upos ?? "")) at++;
  return at > to && personParticiples.has(lowerAt(tokens, at));
}

/** Datelines: "BEIRUT (Reuters)", "PARIS, Mo. —". */
function isDateline(tokens: readonly Token[], { from, to }: NameMatch): boolean {
  const isCapitals = tokens.slice(from, to).every(({ form }) => isAllCapitals(form));
  return from === 0 && isCapitals && /^[(,—–-]/.test(tokens[to]?.form ?? "");
}

/** Says whether a short word in capitals is more likely a body, a law or a firm. */
function isOtherAcronym(tokens: readonly Token[], { text }: NameMatch): boolean {
  const isAcronym = text.length < 6 && isAllCapitals(text) && !text.includes(".");
  return isAcronym && !placeAcronyms.has(text.toLowerCase()) && !isUpperCase(tokens);
}

/** Says whether a name is the end of a longer one: "Sur" in "Maguindanao del Sur", "Leyva" in "Villa de Leyva". */
function endsOtherName(tokens: readonly Token[], { from }: NameMatch): boolean {
  const isLinked = /^(?:del?|d[aeo]s?|della|delle)$/.test(tokens[from - 1]?.form ?? "");
  return isLinked && /^\p{Lu}/u.test(tokens[from - 2]?.form ?? "");
}

const naming = new Set(["PROPN", "X"]);
const leading = new Set(["DET", "ADJ", "PRON"]);

/** "IN CALI AND …": what the tagger takes for a noun, or for an adjective that no noun follows, may be a name that it has not seen. */
function mayBeName(tokens: readonly Token[], from: number, to: number): boolean {
  const upos = tokens[from]?.upos;
  const isFollowed = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.upos ?? "");
  return upos === "NOUN" || (upos === "ADJ" && !isFollowed);
}

/** How much less a word in a text of capitals is a place where its tag or the words before it take it for no name: "will GIVE", "in THE CASE". */
function doubtOfCapitals(tokens: readonly Token[], { from, to, text, hits }: NameMatch): number {
  const isName = tokens.slice(from, to).some(({ upos }) => naming.has(upos));
  if (isName || !isUpperCase(tokens)) return 0;
  const isCountry = text.length > 3 && hits.some(({ entry }) => entry.id.startsWith("iso:"));
  if (isCountry) return 0;
  if (!mayBeName(tokens, from, to)) return -8;
  const isLed = leading.has(tokens[from - 1]?.upos ?? "");
  return isLed || ordinaryWords.has(text.toLowerCase()) ? -6 : 0;
}

function single(tokens: readonly Token[], match: NameMatch, words: ReportWords): number {
  const lower = lowerAt(tokens, match.from);
  const upos = tokens[match.from]?.upos ?? "X";
  const doubts: readonly (readonly [boolean, number])[] = [
    [isPersonsPassive(tokens, match), -3],
    [endsOtherName(tokens, match), -6],
    [surnames.has(lower) || givenNames.has(lower), -3],
    [ordinaryWords.has(lower), -6],
    [words.lowerCase.has(lower), -3],
    [words.persons.familyNames.has(lower), -5],
    [isOtherAcronym(tokens, match), -4],
    [upos !== "PROPN" && upos !== "X", -1],
  ];
  return doubts.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function itself(tokens: readonly Token[], match: NameMatch, words: ReportWords): number {
  const isInPerson = (words.persons.ranges[match.sentence] ?? []).some(
    ({ from, to }) => from <= match.from && match.to <= to && to - from > match.to - match.from,
  );
  if (isInPerson) return -20;
  const doubt = doubtOfCapitals(tokens, match);
  if (match.to - match.from === 1) return doubt + single(tokens, match, words);
  if (match.feature === null && isOrdinaryPhrase(tokens, match)) return -4;
  return doubt + (givenNames.has(lowerAt(tokens, match.from)) ? -1 : 1.5);
}

/** Says whether all words of a name are ordinary and no list of ours has it: "Southern District". */
function isOrdinaryPhrase(tokens: readonly Token[], { from, to, hits }: NameMatch): boolean {
  const isOurs = hits.some(({ entry }) => /^(?:vg|iso):/.test(entry.id));
  return (
    !isOurs &&
    tokens.slice(from, to).every(({ form }) => {
      const lower = form.toLowerCase();
      return [ordinaryWords, neverPlaces, directions, headKinds].some((words) => words.has(lower));
    })
  );
}

/**
 * Says how much the words around a name speak for a place: above 0 for, below 0 against.
 *
 * @param tokens - the sentence of the name
 */
export function evidenceFor(
  tokens: readonly Token[],
  match: NameMatch,
  words: ReportWords,
): number {
  if (isDateline(tokens, match)) return 4;
  const head = headOf(tokens, match) === null ? 0 : 2;
  const doubt = doubtOfActors(match, words.mentions);
  return before(tokens, match) + after(tokens, match) + itself(tokens, match, words) + head + doubt;
}
