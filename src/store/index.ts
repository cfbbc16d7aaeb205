/**
 * Reports, codings and what follows from them come in; they are kept in PostgreSQL and in content-addressed files, and
 * given back. What was said is only ever added to; every act gets a line in the append-only, hash-chained trail. The
 * store never codes, links or decides, and never sees a reply's e-mail in the clear.
 *
 * @module
 */
export { hashOf, sha256 } from "./canonical.ts";
export { type KeptCapture, type WebCapture } from "./captures.ts";
export type { CodingSummary } from "./codings.ts";
export type { CourseQuery } from "./courses.ts";
export type { Statement, StatementQuery } from "./events.ts";
export type { Fault } from "./faults.ts";
export type { FeedItem, Feeds, NamedCopy, WatchedFeed } from "./feeds.ts";
export type { EstimateVersion, IncidentQuery } from "./incidents.ts";
export type { Telling } from "./links.ts";
export { migrate } from "./migrate.ts";
export type { Overview } from "./overview.ts";
export type { Part, Questions, Stretch } from "./questions.ts";
export { reportContent, type Change, type Changes, type Recording } from "./record.ts";
export type { ReplyQuery, SealedEmail } from "./replies.ts";
export { replyContent, type Replies } from "./reply-desk.ts";
export type { Captured, Custody, Given, ReportSummary } from "./reports.ts";
export { openPool } from "./sql.ts";
export { openStore, type Near, type Store, type StoreOptions, type Turn } from "./store.ts";
export { stampedWords, timestampContent, type Timestamp, type TrailRoot } from "./timestamps.ts";
export { withVisibility } from "./visibility.ts";
export { GENESIS, hashOfEntry } from "./trail.ts";
