import type { Gazetteer, Place, Sentence, Token } from "../../model/index.ts";
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

/**
 * Finds stretches of a country that its adjective names: "Syrian territory" is the country, "the Syrian northwest" a
 * region of it. Other uses of such adjectives name no place.
 */
export function findTerritories(text: string, { tokens }: Sentence, gazetteer: Gazetteer): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const territory = territoryAt(tokens, at);
    const country = territory && gazetteer.byId(`iso:${territory.code}`);
    const [first, last] = [tokens[at], tokens[(territory?.to ?? 0) - 1]];
    if (territory === undefined || country === undefined || !first || !last) continue;
    const isWhole = wholeNouns.has(last.form.toLowerCase());
    found.push({
      text: text.slice(first.start, last.end),
      span: { start: first.start, end: last.end },
      placeId: country.id,
      name: country.name,
      kind: isWhole ? "country" : "region",
      countryCode: country.countryCode,
      admin1Code: null,
      longitude: country.longitude,
      latitude: country.latitude,
      precision: isWhole ? "country" : "region",
      role: "where",
      candidates: [],
    });
    at = territory.to - 1;
  }
  return found;
}
