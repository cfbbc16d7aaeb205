import type { Words } from "./words.ts";

/** Ways that are mined and blown up. */
const ways = new Set(
  "road highway street avenue railroad railway runway track motorway".split(" "),
);

/** Where people live: "near the village" says where, "hit the village" what. */
const settlements = new Set("village town city hamlet township district".split(" "));

const isBuilt = (words: Words, lemma: string): boolean =>
  words.isOf("building", lemma) ||
  words.isOf("post", lemma) ||
  words.infrastructureByWord.has(lemma);

/** Says whether a noun names something that violence at it strikes: a building, post, vehicle, network or business. */
export const isSite = (words: Words, lemma: string): boolean =>
  isBuilt(words, lemma) && !ways.has(lemma) && !settlements.has(lemma);

/** Says whether a noun names something built, laid or driven that violence strikes: a site, a road, or where people live. */
export const isStructure = (words: Words, lemma: string): boolean =>
  isBuilt(words, lemma) || ways.has(lemma);
