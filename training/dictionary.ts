import { brill } from "brill";

/** Lower-case word → the treebank tags that it bears, the most frequent first. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

/**
 * Gives the lower-case words of a dictionary of English; names and numbers are left out, for their shape tells them.
 *
 * @source Brill's tagger (1994): words and tags of the Brown corpus and of the Wall Street Journal
 */
export function readDictionary(): Dictionary {
  const words = new Map<string, readonly string[]>();
  for (const [word, lists] of Object.entries(brill)) {
    if (!/^[a-z][a-z'-]*$/.test(word)) continue;
    // Some lists have holes: tags that the package could not name.
    const tags = lists.flatMap((list: string | undefined) => list?.split("|") ?? []);
    if (tags.length > 0) words.set(word, tags);
  }
  return words;
}
