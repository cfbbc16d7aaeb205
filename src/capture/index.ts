/**
 * Paths and streams come in; captures go out: the bytes of each document with when they were opened and what is known
 * of them, pages with their article found in a thread that can be killed. What addresses lead to is fetched
 * within limits and from the public internet alone. It never codes or stores.
 *
 * @module
 */
export type { Capture, IsHeld } from "./capture.ts";
export {
  Fetcher,
  headerOf,
  readFeedEntries,
  type Allowance,
  type Clock,
  type FeedContent,
  type FeedEntry,
  type Fetched,
  type FetcherOptions,
  type FetchRecord,
} from "./fetch/index.ts";
export { markupWords } from "./extractor/markup-words.ts";
export { Extractor } from "./extractor/extractor.ts";
export { openFetched, openUrls, type Fetches, type OpenUrlsOptions } from "./open-urls.ts";
export { openPaths, openReportLines, type OpenOptions } from "./open-paths.ts";
export type { Mark, Resumption } from "./paths/marks.ts";
export { isTaken } from "./paths/walk.ts";
export type { Consumption } from "./source.ts";
export { startThread } from "./extractor/thread.ts";
export { LazyIntakeTools, openIntakeTools } from "./tools.ts";
