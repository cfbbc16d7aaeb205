import type { Gazetteer, GazetteerEntry, Place, Sentence, Token } from "../../model/index.ts";
import { countryByDemonym, directions, territoryNouns } from "../../languages/index.ts";

/** Nouns that mean the whole country: "Syrian territory"; all others mean a part of it. */
const wholeNouns = new Set(["territory", "territories", "soil"]);

interface Adjective {
  readonly code: string;
  /** Index of the token after it. */
  readonly to: number;
}

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();

/** Reads a country's adjective of one or two words: "Syrian", "South Korean". */
function adjectiveAt(tokens: readonly Token[], at: number): Adjective | undefined {
  if (!/^\p{Lu}/u.test(tokens[at]?.form ?? "")) return undefined;
  const word = lowerAt(tokens, at);
  const pair = countryByDemonym.get(`${word} ${lowerAt(tokens, at + 1)}`);
  if (pair !== undefined) return { code: pair, to: at + 2 };
  const code = countryByDemonym.get(word);
  return code === undefined ? undefined : { code, to: at + 1 };
}

function territoryAt(
  tokens: readonly Token[],
  at: number,
): { code: string; from: number; to: number } | undefined {
  const adjective = adjectiveAt(tokens, at);
  if (adjective === undefined) return undefined;
  const noun = directions.has(lowerAt(tokens, adjective.to)) ? adjective.to + 1 : adjective.to;
  const bare = territoryNouns.has(lowerAt(tokens, noun)) ? noun : adjective.to;
  if (!territoryNouns.has(lowerAt(tokens, bare))) return undefined;
  return { code: adjective.code, from: at, to: bare + 1 };
}

/** States that claim a seat which others do not recognise: which city "their capital" is would be a guess. */
const contestedSeats = new Set(["IL", "PS", "EH"]);

const isName = (token: Token | undefined): boolean =>
  /^[\p{Lu}‘ʿ]/u.test(token?.form ?? "") && token?.upos !== "PRON";

/** Says whether the city is named right before or behind: "Riyadh, the Saudi capital", "the Portuguese capital of Lisbon". */
function isNamedBeside(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const next = tokens[to]?.form ?? "";
  if (isName(tokens[next === "," || next === "of" ? to + 1 : to])) return true;
  const start = lowerAt(tokens, from - 1) === "the" ? from - 1 : from;
  return tokens[start - 1]?.form === "," && isName(tokens[start - 2]);
}

/** Reads "Syrian capital", where it is the city itself and no kind of something: "Syrian capital markets". */
function capitalAt(
  tokens: readonly Token[],
  at: number,
): { code: string; from: number; to: number } | undefined {
  const adjective = adjectiveAt(tokens, at);
  if (adjective === undefined || contestedSeats.has(adjective.code)) return undefined;
  if (lowerAt(tokens, adjective.to) !== "capital") return undefined;
  const to = adjective.to + (lowerAt(tokens, adjective.to + 1) === "city" ? 2 : 1);
  const isKind = tokens[to]?.upos === "NOUN" || tokens[to]?.form === "-";
  if (isKind || isNamedBeside(tokens, { from: at, to })) return undefined;
  return { code: adjective.code, from: at, to };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entry: GazetteerEntry;
  /** The precision of the stretch itself, which may be less than that of its entry. */
  readonly precision: "country" | "region" | "settlement";
}

function stretchAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Stretch | undefined {
  const territory = territoryAt(tokens, at);
  if (territory !== undefined) {
    const entry = gazetteer.byId(`iso:${territory.code}`);
    const precision = wholeNouns.has(lowerAt(tokens, territory.to - 1)) ? "country" : "region";
    return entry && { ...territory, entry, precision };
  }
  const capital = capitalAt(tokens, at);
  const entry = capital && gazetteer.capitalOf(capital.code);
  return capital && entry && { ...capital, entry, precision: "settlement" };
}

/**
 * Finds what a country's adjective names: "Syrian territory" is the country, "the Syrian northwest" a region of it, "the
 * Syrian capital" a city. Other uses of such adjectives name no place.
 */
export function findTerritories(text: string, { tokens }: Sentence, gazetteer: Gazetteer): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const stretch = stretchAt(tokens, at, gazetteer);
    const [first, last] = [tokens[at], tokens[(stretch?.to ?? 0) - 1]];
    if (stretch === undefined || !first || !last) continue;
    const { entry, precision } = stretch;
    found.push({
      text: text.slice(first.start, last.end),
      span: { start: first.start, end: last.end },
      placeId: entry.id,
      name: entry.name,
      kind: precision,
      countryCode: entry.countryCode,
      admin1Code: precision === "settlement" ? entry.admin1Code : null,
      longitude: entry.longitude,
      latitude: entry.latitude,
      precision,
      role: "where",
      candidates: [],
    });
    at = stretch.to - 1;
  }
  return found;
}
