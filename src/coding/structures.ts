import type { Words } from "./words.ts";

/** Ways that are mined and blown up. */
const ways = new Set(
  "road highway street avenue railroad railway runway track motorway".split(" "),
);

/** Says whether a noun names something that violence at it strikes: a building, post, vehicle, network or business. */
export const isSite = (words: Words, lemma: string): boolean =>
  words.isOf("building", lemma) ||
  words.isOf("post", lemma) ||
  (words.infrastructureByWord.has(lemma) && !ways.has(lemma));

/** Says whether a noun names something built, laid or driven that violence strikes: a site, or a road. */
export const isStructure = (words: Words, lemma: string): boolean =>
  isSite(words, lemma) || ways.has(lemma);
