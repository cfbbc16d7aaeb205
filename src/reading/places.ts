import {
  contains,
  problem,
  type Gazetteer,
  type GazetteerEntry,
  type Mention,
  type Place,
  type Problem,
  type Report,
  type Sentence,
} from "../model/index.ts";
import { foldKeys } from "../text/index.ts";
import { evidenceFor, headOf } from "./places-context.ts";
import { findNames, type NameMatch } from "./places-names.ts";
import { isWithin, prominenceOf, rank, type RankedEntry } from "./places-rank.ts";
import { Ballot, type Votes } from "./places-votes.ts";

/** What places are found in. */
export interface PlaceSearch {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** Actors found before: a toponym inside a longer name of an organisation, force, group or person is no place. */
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
}

const swallowing: readonly Mention["kind"][] = [
  "organisation",
  "armed-group",
  "armed-force",
  "person",
  "office",
];
/** Two readings nearer to each other than this in score are not told apart. */
const leastMargin = 0.3;
const usualProminence = 4.2;
const shownCandidates = 3;

interface Resolved {
  readonly match: NameMatch;
  readonly ranked: readonly RankedEntry[];
}

function isSwallowed({ span }: NameMatch, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      swallowing.includes(mention.kind) &&
      contains(mention.span, span) &&
      mention.span.end - mention.span.start > span.end - span.start,
  );
}

function collectNames({ report, sentences, mentions, gazetteer }: PlaceSearch): NameMatch[] {
  return sentences
    .flatMap((sentence, at) =>
      findNames(report.text, sentence, gazetteer).map((match) => ({ ...match, sentence: at })),
    )
    .filter((match) => !isSwallowed(match, mentions));
}

/** Gives the entries that "X, Y" names as containing X. */
function parentsOf(
  match: NameMatch,
  next: NameMatch | undefined,
  tokens: Sentence["tokens"],
): readonly GazetteerEntry[] {
  const isListed =
    next?.sentence === match.sentence &&
    next.from === match.to + 1 &&
    tokens[match.to]?.form === ",";
  const isIn =
    next?.sentence === match.sentence &&
    next.from === match.to + 1 &&
    tokens[match.to]?.form === "in";
  return (isListed || isIn) && next !== undefined ? next.hits.map(({ entry }) => entry) : [];
}

function voteFirst(matches: readonly NameMatch[], sentences: readonly Sentence[]): Votes {
  const ballot = new Ballot();
  for (const sentence of sentences) ballot.addDemonyms(sentence);
  for (const { hits } of matches) {
    const [best] = hits;
    if (best?.entry.precision === "country" && best.tier < 2) ballot.add(best.entry.countryCode, 1);
  }
  return ballot.count();
}

function voteAgain(resolved: readonly Resolved[], sentences: readonly Sentence[]): Votes {
  const ballot = new Ballot();
  for (const sentence of sentences) ballot.addDemonyms(sentence);
  for (const { ranked } of resolved) {
    const [best, second] = ranked;
    if (best !== undefined && best.score - (second?.score ?? 0) > 1) ballot.addPlace(best.entry, 1);
  }
  return ballot.count();
}

function resolveAll(
  matches: readonly NameMatch[],
  sentences: readonly Sentence[],
  votes: Votes,
): Resolved[] {
  return matches.map((match, at) => {
    const tokens = sentences[match.sentence]?.tokens ?? [];
    const context = {
      head: headOf(tokens, match),
      parents: parentsOf(match, matches[at + 1], tokens),
    };
    return { match, ranked: rank(match.hits, context, votes) };
  });
}

function isPlace({ match, ranked }: Resolved, tokens: Sentence["tokens"]): boolean {
  const [best] = ranked;
  if (best === undefined) return false;
  return (
    evidenceFor(tokens, match) + (best.score - usualProminence) > 0 && prominenceOf(best.entry) > -1
  );
}

/** One sense a report: what a name means where it is clearest, it means everywhere without a head word. */
function oneSense(resolved: readonly Resolved[]): Resolved[] {
  const senses = new Map<string, readonly RankedEntry[]>();
  for (const { match, ranked } of resolved) {
    const key = foldKeys(match.text)[1];
    const [best, known] = [ranked[0], senses.get(key)?.[0]];
    if (best !== undefined && (known === undefined || known.score < best.score))
      senses.set(key, ranked);
  }
  return resolved.map(({ match, ranked }) => ({
    match,
    ranked: senses.get(foldKeys(match.text)[1]) ?? ranked,
  }));
}

function isSure([best, second]: readonly RankedEntry[]): boolean {
  if (best === undefined) return false;
  if (second === undefined || best.score - second.score >= leastMargin) return true;
  return isWithin(best.entry, second.entry) || isWithin(second.entry, best.entry);
}

function toPlace({ match, ranked }: Resolved): Place {
  const [best] = ranked;
  const isKnown = isSure(ranked) && best !== undefined;
  const candidates = ranked.slice(isKnown ? 1 : 0, isKnown ? 1 + shownCandidates : shownCandidates);
  const entry = isKnown ? best.entry : null;
  return {
    text: match.text,
    span: match.span,
    placeId: entry?.id ?? null,
    name: entry?.name ?? match.text,
    kind: entry?.kind ?? "settlement",
    countryCode: entry?.countryCode ?? null,
    admin1Code: entry?.admin1Code ?? null,
    longitude: entry?.longitude ?? null,
    latitude: entry?.latitude ?? null,
    precision: entry?.precision ?? "unstated",
    role: "where",
    candidates: candidates.map((other) => ({
      placeId: other.entry.id,
      name: other.entry.name,
      countryCode: other.entry.countryCode,
      precision: other.entry.precision,
    })),
  };
}

function ambiguity(place: Place): Problem {
  const readings = place.candidates.map(
    ({ name, countryCode }) => `${name} (${countryCode ?? "no country"})`,
  );
  return problem(
    "reading/ambiguous-place",
    `"${place.text}" may be ${readings.join(" or ")}: name its country or province, or choose one in review.`,
    place.span,
  );
}

/**
 * Finds every toponym of a report and what it means; role `where` until coding says otherwise.
 *
 * @returns places in text order, none overlapping; a problem for each name whose readings could not be told apart
 */
export function findPlaces(search: PlaceSearch): { places: Place[]; problems: Problem[] } {
  const { sentences } = search;
  const matches = collectNames(search);
  const first = resolveAll(matches, sentences, voteFirst(matches, sentences));
  const accepted = (all: readonly Resolved[]): Resolved[] =>
    all.filter((one) => isPlace(one, sentences[one.match.sentence]?.tokens ?? []));
  const second = resolveAll(matches, sentences, voteAgain(accepted(first), sentences));
  const places = oneSense(accepted(second)).map(toPlace);
  return { places, problems: places.filter(({ placeId }) => placeId === null).map(ambiguity) };
}
