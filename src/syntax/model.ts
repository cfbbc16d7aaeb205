import { linesOf, readSections, sectionOf, type Sections } from "./container.ts";
import type { LabelChoices } from "./labeller.ts";
import type { Search } from "./parser.ts";
import { sharedCodes, sharedRows, type RowWeights, type Weights } from "./weights.ts";
import type { Lexicon, Listing } from "./words.ts";

/**
 * All that was learnt of one language: loaded once, shared by any number of analysers, never changed. It may be sent to
 * another thread; the weights are then shared, not copied.
 */
export interface SyntaxModel {
  readonly lexicon: Lexicon;
  /** "NOUN NN": universal part of speech and treebank tag of each tag number. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly labelChoices: LabelChoices;
  /** "form UPOS" → lemma, where the rules would give another. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly caseWeights: Weights;
  readonly tagWeights: Weights;
  readonly parseWeights: RowWeights;
  /** How wide to search, in the units of these weights. */
  readonly search: Search;
  readonly labelWeights: Weights;
}

function numbers(section: Uint8Array): DataView {
  return new DataView(section.buffer, section.byteOffset, section.byteLength);
}

function setsOf(sections: Sections, name: string): Uint8Array[] {
  return linesOf(sections, name).map((line) => Uint8Array.from(line.split(" "), Number));
}

function readClusters(sections: Sections): Map<string, number> {
  const words = linesOf(sections, "cluster-words");
  const codes = numbers(sectionOf(sections, "cluster-codes"));
  const clusters = new Map<string, number>();
  const count = Math.min(words.length, codes.byteLength / 2);
  for (let at = 0; at < count; at += 1)
    clusters.set(words[at] ?? "", codes.getUint16(2 * at, true));
  return clusters;
}

/** Each line: the tag that comes first, the numbers of two sets of tags, and the words. */
function readListings(sections: Sections): Pick<Lexicon, "listingOf" | "listings"> {
  const listingOf = new Map<string, number>();
  const listings = linesOf(sections, "listings").map((line, number): Listing => {
    const [main = "", tagSet, capitalTagSet, ...words] = line.split(" ");
    for (const word of words) listingOf.set(word, number);
    return { main, tagSet: Number(tagSet), capitalTagSet: Number(capitalTagSet) };
  });
  return { listingOf, listings };
}

function readPairs(sections: Sections, name: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of linesOf(sections, name)) {
    const cut = line.lastIndexOf("\t");
    if (cut > 0) pairs.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return pairs;
}

function readChoices(sections: Sections): LabelChoices {
  const view = numbers(sectionOf(sections, "label-choices"));
  const setOf = new Map<number, number>();
  for (let at = 0; at + 8 <= view.byteLength; at += 8) {
    setOf.set(view.getInt32(at, true), view.getInt32(at + 4, true));
  }
  return { setOf, sets: setsOf(sections, "label-sets") };
}

/**
 * Gives the model that a file of data/models holds.
 *
 * @param bytes - the whole file; not kept
 * @throws RangeError when the file is of another form or cut short
 */
export function loadSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const sections = readSections(bytes);
  const [width = 1, margin = Infinity] = linesOf(sections, "search").map(Number);
  const tagSetOf = new Map<string, number>();
  for (const [word, set] of readPairs(sections, "tag-words")) tagSetOf.set(word, Number(set));
  return {
    lexicon: {
      clusters: readClusters(sections),
      ...readListings(sections),
      tagSetOf,
      tagSets: setsOf(sections, "tag-sets"),
    },
    tags: linesOf(sections, "tags"),
    labels: linesOf(sections, "labels"),
    labelChoices: readChoices(sections),
    lemmas: readPairs(sections, "lemmas"),
    caseWeights: sharedCodes(sectionOf(sections, "case-weights")),
    tagWeights: sharedCodes(sectionOf(sections, "tag-weights")),
    search: { width, margin },
    parseWeights: sharedRows(sectionOf(sections, "parse-weights")),
    labelWeights: sharedCodes(sectionOf(sections, "label-weights")),
  };
}
