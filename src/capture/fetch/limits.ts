/** How long and how much one fetch may take. */
export interface FetchLimits {
  readonly connectMs: number;
  /** From the request to the last header. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly pauseMs: number;
  /** The whole, redirects included. */
  readonly totalMs: number;
  readonly headerBytes: number;
  /** Of the body after it is decoded: a small bomb is a large body. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

/** What a page, a feed or a document may take. */
export const usualLimits: FetchLimits = {
  connectMs: 5000,
  headersMs: 10_000,
  pauseMs: 10_000,
  totalMs: 30_000,
  headerBytes: 16_384,
  bodyBytes: 20_000_000,
  redirects: 5,
};
