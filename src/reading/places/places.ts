import type { RuleNotes } from "../../codebook/index.ts";
import {
  overlaps,
  type Gazetteer,
  type GazetteerEntry,
  type Mention,
  type Place,
  type Problem,
  type Report,
  type Sentence,
} from "../../model/index.ts";
import { foldKeys } from "../../text/index.ts";
import { bySentence, indexFrom } from "../spans.ts";
import { isInsideActor } from "./actors.ts";
import { evidenceFor, headOf, type ReportWords } from "./context.ts";
import { ambiguityOf, toPlace, type ResolvedName } from "./make.ts";
import { findNames, type NameMatch } from "./names.ts";
import { findPersonNames } from "./persons.ts";
import { prominenceOf, rank, type RankedEntry } from "./rank.ts";
import { findTerritories } from "./territories.ts";
import { Ballot, type Votes } from "./votes.ts";

/** What places are found in. */
export interface PlaceSearch {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** Actors found before: a toponym inside the name of an organisation, force, group or person is no place. */
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  /** Where it is written down how each was settled. */
  readonly notes?: RuleNotes | null;
}

/** Writes down how a name was settled, where somebody asked. */
function notedPlace(place: Place, { ranked }: ResolvedName, notes: RuleNotes | null): Place {
  if (notes === null) return place;
  const open = ranked.length === 0 ? "where/not-listed" : "where/not-told-apart";
  const settled = ranked.length === 1 ? "where/only-reading" : "where/likeliest";
  const rule = place.placeId === null ? open : settled;
  notes.write({
    field: "where",
    at: place.span.start,
    value: place.placeId,
    rule,
    span: place.span,
  });
  return place;
}

const usualProminence = 4.2;
/** A street or hospital that the gazetteer does not know is taken on weaker words than a bare name. */
const featureProminence = 3.6;
/** A name that only the words before it place. */
const placedProminence = 3.6;
const clearMargin = 1;
const rivalProminence = 6;
/** A hospital or airport is placed by the town in its name only when that town is at least so well known. */
const leastInnerProminence = 4.8;

/** A name with the number of its sentence; by one literal, so that all are of one hidden class. */
function inSentence(name: Omit<NameMatch, "sentence">, sentence: number): NameMatch {
  const { from, to, run, span, text, bare, hits, feature, isPlaced } = name;
  return { sentence, from, to, run, span, text, bare, hits, feature, isPlaced };
}

function collectNames(
  { report, sentences, gazetteer }: PlaceSearch,
  mentions: readonly (readonly Mention[])[],
): NameMatch[] {
  return sentences
    .flatMap((sentence, at) =>
      findNames(report.text, sentence, gazetteer).map((name) => inSentence(name, at)),
    )
    .filter((match) => {
      const hasHead = headOf(sentences[match.sentence]?.tokens ?? [], match) !== null;
      return !isInsideActor(match, mentions, hasHead);
    });
}

function lowerCaseWords(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const { form } of tokens) if (/^\p{Ll}{3}/u.test(form)) found.add(form);
  return found;
}

/** Says whether `next` follows `match` after a comma or "in", as what contains it does. */
function isNextTo(
  match: NameMatch,
  next: NameMatch | undefined,
  tokens: Sentence["tokens"],
): boolean {
  if (next?.sentence !== match.sentence || next.from !== match.to + 1) return false;
  const between = tokens[match.to]?.form;
  return between === "," || between === "in";
}

const entriesOf = (match: NameMatch | undefined): readonly GazetteerEntry[] =>
  (match?.hits ?? []).map(({ entry }) => entry);

/** Says whether a country's name is also that of a state or great city: Georgia. */
function hasRival(hits: NameMatch["hits"]): boolean {
  return hits.some(
    ({ entry, tier }) =>
      entry.precision !== "country" && tier < 2 && prominenceOf(entry) > rivalProminence,
  );
}

/** The sense of a name where a head word stands beside it, and whether all such names have it. */
interface HeadedSense {
  readonly sense: readonly RankedEntry[];
  agrees: boolean;
}

/** Finds the places of one report in two passes: clear names first, then the rest in their light. */
class PlaceFinder {
  readonly #sentences: readonly Sentence[];
  readonly #matches: readonly NameMatch[];
  readonly #words: ReportWords;

  constructor(search: PlaceSearch) {
    this.#sentences = search.sentences;
    const mentions = bySentence(search.mentions, search.sentences);
    this.#matches = collectNames(search, mentions);
    this.#words = {
      persons: findPersonNames(search.sentences),
      lowerCase: lowerCaseWords(search.sentences),
      mentions,
    };
  }

  find(): ResolvedName[] {
    const first = this.#resolve(this.#firstVotes()).filter((name) => this.#isPlace(name));
    const second = this.#resolve(this.#secondVotes(first)).flatMap((name) => this.#kept(name));
    return this.#oneSense(second);
  }

  #tokensOf({ sentence }: NameMatch): Sentence["tokens"] {
    return this.#sentences[sentence]?.tokens ?? [];
  }

  /** Votes of adjectives and of names that can only be countries. */
  #firstVotes(): Votes {
    const ballot = new Ballot();
    for (const sentence of this.#sentences) ballot.addDemonyms(sentence);
    for (const { hits } of this.#matches) {
      const [best] = hits;
      if (best?.entry.precision !== "country" || best.tier > 1) continue;
      ballot.add(best.entry.countryCode, hasRival(hits) ? 0.3 : 1);
    }
    return ballot.count();
  }

  /** Votes of adjectives and of the names already resolved. */
  #secondVotes(resolved: readonly ResolvedName[]): Votes {
    const ballot = new Ballot();
    for (const sentence of this.#sentences) ballot.addDemonyms(sentence);
    const heard = new Set<string>();
    for (const { match, ranked } of resolved) {
      const [best, next] = ranked;
      const isClear = best !== undefined && best.score - (next?.score ?? 0) > clearMargin;
      if (isClear) ballot.addPlace(best.entry, 1);
      if (heard.has(match.bare)) continue;
      heard.add(match.bare);
      ballot.addReadings(
        match.bare,
        ranked.map(({ entry }) => entry),
      );
    }
    return ballot.count();
  }

  #resolve(votes: Votes): ResolvedName[] {
    return this.#matches.map((match, at) => {
      const tokens = this.#tokensOf(match);
      const [last, next] = [this.#matches[at - 1], this.#matches[at + 1]];
      const context = {
        head: headOf(tokens, match),
        parents: isNextTo(match, next, tokens) ? entriesOf(next) : [],
        children: last !== undefined && isNextTo(last, match, tokens) ? entriesOf(last) : [],
      };
      const ranked = rank(match.hits, context, votes);
      const [best] = ranked;
      const isPlaced =
        match.feature === null ||
        (best !== undefined && prominenceOf(best.entry) >= leastInnerProminence);
      return { match, ranked: isPlaced ? ranked : [] };
    });
  }

  #isPlace({ match, ranked }: ResolvedName): boolean {
    const evidence = evidenceFor(this.#tokensOf(match), match, this.#words);
    const [best] = ranked;
    if (best !== undefined && evidence + best.score > usualProminence) return true;
    return this.#isHeaded(match) && evidence + featureProminence > usualProminence;
  }

  /** The name if it is a place's; without readings where only the words around it say so. */
  #kept(name: ResolvedName): ResolvedName[] {
    if (this.#isPlace(name)) return [name];
    const { match } = name;
    const evidence = evidenceFor(this.#tokensOf(match), match, this.#words);
    const isShown = match.isPlaced && evidence + placedProminence > usualProminence;
    return isShown ? [name] : [];
  }

  /**
   * One sense a report: a name means everywhere what it means where it is clearest. Where a head word stands beside
   * it, the name keeps its own sense; a bare name takes the sense of the head words if they all agree.
   */
  #oneSense(resolved: readonly ResolvedName[]): ResolvedName[] {
    const bare = new Map<string, readonly RankedEntry[]>();
    const headed = new Map<string, HeadedSense>();
    for (const { match, ranked } of resolved) {
      const key = foldKeys(match.bare)[1];
      if (this.#isHeaded(match)) {
        const known = headed.get(key);
        if (known === undefined) headed.set(key, { sense: ranked, agrees: true });
        else known.agrees &&= known.sense[0]?.entry.id === ranked[0]?.entry.id;
      }
      const [best, known] = [ranked[0], bare.get(key)?.[0]];
      const isClearer = best !== undefined && (known === undefined || known.score < best.score);
      if (isClearer && !this.#isHeaded(match)) bare.set(key, ranked);
    }
    return resolved.map((name) => {
      if (this.#isHeaded(name.match)) return name;
      const key = foldKeys(name.match.bare)[1];
      const beside = headed.get(key);
      const sense = beside?.agrees === true ? beside.sense : undefined;
      const ranked = sense ?? bare.get(key) ?? name.ranked;
      return { match: name.match, ranked };
    });
  }

  #isHeaded(match: NameMatch): boolean {
    return headOf(this.#tokensOf(match), match) !== null;
  }
}

/**
 * Finds every toponym of a report and what it means; role `where` until coding says otherwise. A country or capital
 * that stands for its government ("Ankara said") is a toponym too: the mention over the same words shows it.
 *
 * @returns places in text order, none overlapping; a problem for each name whose readings could not be told apart
 */
export function findPlaces(search: PlaceSearch): { places: Place[]; problems: Problem[] } {
  const named = new PlaceFinder(search)
    .find()
    .map((name) => notedPlace(toPlace(name), name, search.notes ?? null));
  const spans = named.map(({ span }) => span);
  const territories = search.sentences
    .flatMap((sentence) => findTerritories(search.report.text, sentence, search.gazetteer))
    .filter(({ span }) => {
      const nearest = spans[indexFrom(spans, span.start)];
      return nearest === undefined || !overlaps(nearest, span);
    });
  const places = [...named, ...territories].sort((a, b) => a.span.start - b.span.start);
  return { places, problems: places.map(ambiguityOf).filter((one) => one !== null) };
}
