/** What the operator may set. */
export interface AppSettings {
  /** The name of the collection in the masthead's second line; empty for none. */
  readonly collectionTitle: string;
  /** Whether incidents that nobody has reviewed are public, marked as such. */
  readonly showsUnreviewed: boolean;
  /** Addresses of proxies whose forwarded headers are believed; false for none. */
  readonly trustProxy: string | false;
  /** Requests one reader (an IPv4 address, an IPv6 /64) may make in a minute. */
  readonly requestsAMinute: number;
  /** Replies one writer may send in ten minutes. */
  readonly repliesInTenMinutes: number;
  /** The least time between showing a form and taking its reply, milliseconds. */
  readonly leastFillMs: number;
  /** Where a line of JSON for each answered request goes; null for nowhere. It never holds addresses or fields. */
  readonly log: ((line: string) => void) | null;
}

/** What holds when the operator sets nothing. */
export const defaultSettings: AppSettings = {
  collectionTitle: "",
  showsUnreviewed: true,
  trustProxy: false,
  requestsAMinute: 600,
  repliesInTenMinutes: 5,
  leastFillMs: 3000,
  log: null,
};
