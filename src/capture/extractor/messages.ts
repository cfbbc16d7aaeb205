import type { Article } from "../../intake/index.ts";
import type { GateRefusal } from "./page-limits.ts";

/** What the extractor's thread is asked. */
export interface ExtractRequest {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** As declared, with its charset; null when unknown. */
  readonly mediaType: string | null;
}

/** What it answers: an article, a refusal of the gate, or the fault it met. */
export interface ExtractAnswer {
  readonly number: number;
  readonly article: Article | null;
  readonly refusal: GateRefusal | null;
  readonly fault: string | null;
}
