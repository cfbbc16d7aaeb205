import type { Words } from "./words.ts";

/** Ways that are mined and blown up. */
const ways = new Set(
  "road highway street avenue railroad railway runway track motorway".split(" "),
);

/** Says whether a noun names something built, laid or driven that violence strikes: a building, post, road, vehicle, network or business. */
export function isStructure(words: Words, lemma: string): boolean {
  return (
    words.isOf("building", lemma) ||
    words.isOf("post", lemma) ||
    ways.has(lemma) ||
    words.infrastructureByWord.has(lemma)
  );
}
