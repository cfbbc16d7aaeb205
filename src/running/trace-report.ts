import { markupWords, type Extractor } from "../capture/index.ts";
import { traceOf, unknownMetadata, type Trace } from "../intake/index.ts";
import type { Store } from "../store/index.ts";

/** The way from a report's words back to its bytes, or in words why there is none. */
export type TracedReport = Trace | string;

/**
 * Takes a held report's bytes in anew and gives the way back to them.
 *
 * @returns null when no report has that id; words when its bytes are no text of their own, or give another text today than
 *   when it was recorded
 */
export async function traceReport(
  id: string,
  { store, extractor }: { store: Store; extractor: Extractor },
): Promise<TracedReport | null> {
  const found = await store.report(id);
  if (found === null) return null;
  const { report, custody } = found;
  const bytes = await store.raw(custody.rawSha256);
  if (bytes === null) return `The bytes of ${id} are not there.`;
  const { mediaType, name, metadata: given } = custody;
  const { article, problems } = await extractor.extract(bytes, mediaType);
  const metadata = { ...unknownMetadata, source: given.source, url: given.url };
  const input = { bytes, sha256: custody.rawSha256, name, mediaType, metadata, article, problems };
  const trace = traceOf(input, markupWords);
  if (trace?.text === report.text) return trace;
  return `The text of ${id} is not made of its bytes letter by letter by this version: ${
    trace === null ? "they are no text" : "it came out of another format, or of an earlier version"
  }.`;
}
