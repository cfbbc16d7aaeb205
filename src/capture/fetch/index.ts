export { readFeedEntries, type FeedContent, type FeedEntry } from "./feed-entries.ts";
export { Fetcher, type FetcherOptions, type FetchOptions, type HeldCopy } from "./fetcher.ts";
export type { Allowance } from "./follow.ts";
export type { FetchLimits } from "./limits.ts";
export type { Clock } from "./manners.ts";
export { headerOf, type Fetched, type FetchRecord, type Redirect } from "./record.ts";
export type { Lookup } from "./resolve.ts";
