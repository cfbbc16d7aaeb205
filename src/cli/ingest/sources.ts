import {
  Extractor,
  openPaths,
  openUrls,
  type Capture,
  type Fetches,
  type OpenOptions,
} from "../../capture/index.ts";

/** Says whether a word of the command line is a web address and no path. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/** Opens files, folders, standard input and web addresses in the order given. */
export async function* openSources(
  words: readonly string[],
  options: OpenOptions & { readonly fetcher: Fetches },
): AsyncGenerator<Capture> {
  const extractor = new Extractor();
  const opening = { ...options, extractor };
  try {
    for (const [at, word] of words.entries()) {
      if (!isAddress(word)) yield* openPaths([word], { ...opening, firstWord: at });
      // What was fetched before a run was cut short is on record, and need not be fetched again.
      else if (at >= (options.resumption?.mark.word ?? 0)) yield* openUrls([word], opening);
    }
  } finally {
    await extractor.close();
  }
}
