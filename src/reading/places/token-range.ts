/** A range of a sentence's tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
