import type { Gazetteer, GazetteerHit, Sentence, Span, Token } from "../../model/index.ts";
import {
  countryByDemonym,
  directions,
  featureNouns,
  nameConnectors,
  nameHeads,
  neverPlaces,
  numberedPlaces,
  ordinaryWords,
  placePrefixes,
  type HeadKind,
} from "../../languages/index.ts";
import { isTitleCase } from "./capitals.ts";
import { headBeside } from "./head-words.ts";
import { lookUp } from "./look-up.ts";
import { isNextInList, isShownPlace, isSiteName } from "./placed.ts";
import { capitalised, isJoined, runEnd } from "./runs.ts";
import type { TokenRange } from "./token-range.ts";

/** A capitalised stretch of a sentence that may be a place. */
export interface NameMatch extends TokenRange {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The whole capitalised stretch around it. */
  readonly run: TokenRange;
  readonly text: string;
  readonly span: Span;
  /** The name without a head word that is written as part of it: "Hama" of "Hama Governorate". */
  readonly bare: string;
  /** What the gazetteer has for it; may be empty when `feature` tells its kind. */
  readonly hits: readonly GazetteerHit[];
  /** What its last word tells of: a street, a hospital, a river; null when the gazetteer alone speaks for it. */
  readonly feature: HeadKind | null;
  /** Whether only the words before it show it to be a place: "in Bonda". */
  readonly isPlaced: boolean;
}

type FoundName = Omit<NameMatch, "sentence">;

const longestName = 7;
/** Words that names begin with, though they name nothing: "First Baptist Church". */
const numeralsInNames = new Set(["first", "second", "third"]);

const lowerOf = (token: Token | undefined): string => (token?.form ?? "").toLowerCase();

/** Looks for names in one capitalised stretch after another. */
class NameFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #gazetteer: Gazetteer;
  readonly #isCapital: readonly boolean[];
  readonly #isTitle: boolean;

  constructor(text: string, { tokens }: Sentence, gazetteer: Gazetteer) {
    this.#text = text;
    this.#tokens = tokens;
    this.#gazetteer = gazetteer;
    this.#isCapital = capitalised(tokens);
    this.#isTitle = isTitleCase(tokens);
  }

  findAll(): FoundName[] {
    const found: FoundName[] = [];
    let at = 0;
    while (at < this.#tokens.length) {
      if (this.#isCapital[at] !== true) {
        at++;
        continue;
      }
      const run = { from: at, to: runEnd(this.#tokens, this.#isCapital, at) };
      while (at < run.to) {
        const name = this.#isCapital[at] === true ? this.#nameAt(at, run, found.at(-1)) : undefined;
        if (name !== undefined) found.push(name);
        at = name?.to ?? at + 1;
      }
    }
    return found;
  }

  #nameAt(from: number, run: TokenRange, last: FoundName | undefined): FoundName | undefined {
    const listed = this.#listedAt(from, run);
    if (this.#isTitle) return listed;
    const shown = this.#headedAt(from, run) ?? this.#placedAt(from, run, last);
    const feature = this.#numberedAt(from, run) ?? this.#featureAt(from, run);
    if (feature !== undefined && this.#isLongest(feature, shown, listed)) return feature;
    return listed === undefined || this.#isWholeOf(shown, listed)
      ? shown
      : { ...listed, isPlaced: shown?.to === listed.to };
  }

  /** Says whether a name by its last noun goes further than the others that begin there: "North Park Hotel" is no park. */
  #isLongest(
    feature: FoundName,
    shown: FoundName | undefined,
    listed: FoundName | undefined,
  ): boolean {
    const isShorter = shown?.feature === "site" && shown.to > feature.to;
    return !isShorter && (listed === undefined || feature.to > listed.to);
  }

  #make(range: TokenRange, run: TokenRange, hits: readonly GazetteerHit[]): FoundName {
    const span = this.#spanOf(range);
    const text = this.#text.slice(span.start, span.end);
    const { from, to } = range;
    return { from, to, run, span, text, bare: text, hits, feature: null, isPlaced: false };
  }

  #spanOf({ from, to }: TokenRange): Span {
    return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
  }

  #textOf(range: TokenRange): string {
    const { start, end } = this.#spanOf(range);
    return this.#text.slice(start, end);
  }

  /** The longest name from here that the gazetteer knows. */
  #listedAt(from: number, run: TokenRange): FoundName | undefined {
    for (let to = Math.min(run.to, from + longestName); to > from; to--) {
      if (this.#isCapital[to - 1] !== true || (to - from === 1 && !this.#isLookedUp(from)))
        continue;
      const hits = this.#look({ from, to }, this.#textOf({ from, to }));
      if (hits.length > 0) return this.#withHead({ from, to }, run, hits);
    }
    return undefined;
  }

  /** A listed name with the head word that is written as part of it: "Hama Governorate", "Kirkuk City". */
  #withHead(range: TokenRange, run: TokenRange, hits: readonly GazetteerHit[]): FoundName {
    const name = this.#make(range, run, hits);
    const isHeaded =
      range.to < run.to &&
      this.#isCapital[range.to] === true &&
      nameHeads.has(lowerOf(this.#tokens[range.to])) &&
      !this.#continuesTo(range.to + 1, run);
    return isHeaded
      ? { ...this.#make({ from: range.from, to: range.to + 1 }, run, hits), bare: name.text }
      : name;
  }

  /** Says whether a word may belong to the same name: "Council" in "Hama City Council", "airport" in "Hama City airport". */
  #continuesTo(at: number, run: TokenRange): boolean {
    const isCapital = at < run.to && this.#continuesName(at);
    return isCapital || featureNouns.has(lowerOf(this.#tokens[at]));
  }

  /** A name the gazetteer does not know, with a head word beside it: "the village of Sharifah", "Bayaa district". */
  #headedAt(from: number, run: TokenRange): FoundName | undefined {
    const to = this.#wordsEnd(from, run);
    if (!this.#mayBegin(from) || this.#isCapital[to - 1] !== true) return undefined;
    const feature = headBeside(this.#tokens, { from, to });
    if (feature === undefined || this.#isGeneric({ from, to }, feature)) return undefined;
    return { ...this.#make({ from, to }, run, []), feature };
  }

  /** A name the gazetteer does not know, where the words before it put something there, or in a list with such a one. */
  #placedAt(from: number, run: TokenRange, last: FoundName | undefined): FoundName | undefined {
    const range = { from, to: this.#wordsEnd(from, run) };
    const isWhole = from === run.from || last?.to === from - 1;
    const isSite = isSiteName(this.#tokens, range);
    const mayBegin = isSite ? this.#isLookedUp(from) : this.#mayBegin(from);
    if (!isWhole || !mayBegin || this.#isCapital[range.to - 1] !== true) return undefined;
    if (!this.#isListedBehind(last, from) && !isShownPlace(this.#tokens, range)) return undefined;
    return { ...this.#make(range, run, []), feature: isSite ? "site" : null, isPlaced: true };
  }

  /** Says whether a name stands next in a list to one that is shown to be a place. */
  #isListedBehind(last: FoundName | undefined, from: number): boolean {
    return (
      last !== undefined &&
      (last.isPlaced || last.feature === "settlement" || isShownPlace(this.#tokens, last)) &&
      isNextInList(this.#tokens, last, from)
    );
  }

  /** Says whether a listed name is only the first words of another place's: "Khan" in "Khan Touman", "Abu" in "Abu Chir district". */
  #isWholeOf(shown: FoundName | undefined, listed: FoundName): boolean {
    if (shown === undefined || shown.to <= listed.to) return false;
    const first = lowerOf(this.#tokens[listed.from]);
    const isLand = shown.feature === "settlement" || shown.feature === "admin2";
    return (
      placePrefixes.has(first) ||
      isLand ||
      isSiteName(this.#tokens, shown) ||
      isJoined(this.#tokens, listed.to)
    );
  }

  /** The end of the capitalised words from here, without connectors. */
  #wordsEnd(from: number, run: TokenRange): number {
    let to = from + 1;
    while (to < run.to && this.#continuesName(to)) to++;
    return to;
  }

  #continuesName(at: number): boolean {
    if (this.#tokens[at]?.form === "-") return !featureNouns.has(lowerOf(this.#tokens[at - 1]));
    if (this.#isBareGenitive(at)) return false;
    return this.#isCapital[at] === true && !neverPlaces.has(lowerOf(this.#tokens[at]));
  }

  /** Says whether a name unknown to the gazetteer may begin here: one of its words alone may be known ("Northeast Georgia"). */
  #mayBegin(at: number): boolean {
    return this.#isLookedUp(at) && !directions.has(lowerOf(this.#tokens[at]));
  }

  #isLookedUp(at: number): boolean {
    const form = this.#tokens[at]?.form ?? "";
    const lower = form.toLowerCase().replace(/\.$/, "");
    const isLetter = form.length < 2 && this.#tokens[at + 1]?.form !== "-";
    if (isLetter || neverPlaces.has(lower) || countryByDemonym.has(lower)) return false;
    return !this.#isBareGenitive(at);
  }

  /** Says whether a word is a country's genitive whose mark is lost, before another name: "Syrias Hasakah". */
  #isBareGenitive(at: number): boolean {
    const form = this.#tokens[at]?.form ?? "";
    if (
      !/^\p{Lu}\p{Ll}{3,}s$/u.test(form) ||
      this.#gazetteer.find(form).some(({ tier }) => tier < 2)
    )
      return false;
    return this.#gazetteer
      .find(form.slice(0, -1))
      .some(({ entry, tier }) => tier === 0 && entry.precision === "country");
  }

  /** What the gazetteer has for a range. */
  #look({ from, to }: TokenRange, name: string): readonly GazetteerHit[] {
    const isAfterComma = to - from === 1 && this.#tokens[from - 1]?.form === ",";
    return lookUp(this.#gazetteer, name, isAfterComma);
  }

  /** A word and its number: "Highway 403". */
  #numberedAt(from: number, run: TokenRange): FoundName | undefined {
    const numbered = numberedPlaces.get(lowerOf(this.#tokens[from]));
    const isNumber = /^\d+$/.test(this.#tokens[from + 1]?.form ?? "");
    if (numbered === undefined || !isNumber) return undefined;
    return { ...this.#make({ from, to: from + 2 }, run, []), feature: numbered };
  }

  /** A name whose last word tells what it is: "Falcon Street". */
  #featureAt(from: number, run: TokenRange): FoundName | undefined {
    const first = lowerOf(this.#tokens[from]);
    if (neverPlaces.has(first) && !numeralsInNames.has(first)) return undefined;
    const last = this.#featureNounAfter(from, run);
    const feature = last === undefined ? undefined : this.#featureOf(last);
    if (last === undefined || feature === undefined || this.#isListedLater(from, last))
      return undefined;
    const inner = feature === "site" ? this.#listedAt(from, { ...run, to: last }) : undefined;
    return { ...this.#make({ from, to: last + 1 }, run, inner?.hits ?? []), feature };
  }

  /** The first noun such as "Street" that ends a name begun at `from`, or the last of several in a row. */
  #featureNounAfter(from: number, run: TokenRange): number | undefined {
    for (let last = from + 1; last < Math.min(run.to, from + longestName); last++) {
      if (["and", "the"].includes(lowerOf(this.#tokens[last]))) return undefined;
      const feature = this.#featureOf(last);
      if (feature === undefined || this.#isGeneric({ from, to: last }, feature)) continue;
      if (this.#featureOf(last + 1) === undefined || last + 1 >= run.to) return last;
    }
    return undefined;
  }

  /** Says whether the gazetteer knows the name from a later word on: "Editorial Board Cuyahoga County". */
  #isListedLater(from: number, last: number): boolean {
    for (let at = from + 1; at < last; at++) {
      const range = { from: at, to: last + 1 };
      if (this.#isCapital[at] === true && this.#look(range, this.#textOf(range)).length > 0)
        return true;
    }
    return false;
  }

  #featureOf(at: number): HeadKind | undefined {
    if (this.#isCapital[at] !== true) return undefined;
    return featureNouns.get(lowerOf(this.#tokens[at]).replace(/\.$/, ""));
  }

  /** Says whether no word before the noun is a name: "National Park", "Holy Church"; "Falcon Street" is one. */
  #isGeneric({ from, to }: TokenRange, feature: HeadKind): boolean {
    return this.#tokens.slice(from, to).every((token) => {
      const lower = lowerOf(token);
      const isOrdinary = feature !== "road" && ordinaryWords.has(lower);
      return (
        isOrdinary ||
        [neverPlaces, countryByDemonym, nameConnectors].some((words) => words.has(lower))
      );
    });
  }
}

/**
 * Gives the capitalised stretches of one sentence that may be places, longest first from the left; none overlap.
 * Function words, days, peoples and single letters are never looked up.
 */
export function findNames(text: string, sentence: Sentence, gazetteer: Gazetteer): FoundName[] {
  return new NameFinder(text, sentence, gazetteer).findAll();
}
