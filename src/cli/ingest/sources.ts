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
    for (const word of words) {
      if (isAddress(word)) yield* openUrls([word], opening);
      else yield* openPaths([word], opening);
    }
  } finally {
    await extractor.close();
  }
}
